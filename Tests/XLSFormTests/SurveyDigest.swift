import Messages
import SurveyDefinition

/// All of a survey that must come back from a form, as lines.
///
/// Left out, since a form cannot have it or says it otherwise:
/// - white space at the ends of a text, and texts with nothing in them;
/// - how conditions nest where it makes no difference (`all` of one, `all` within `all`);
/// - a wording that is missing in a declared language: the form has the survey's own in its place;
/// - wordings in languages that the survey does not declare;
/// - the spellings of a scale's ends that follow from their words;
/// - `required` on a note, which nobody answers;
/// - a condition outside a repeated part on answers within it (F004).
enum SurveyDigest {
  static func lines(_ survey: Survey) -> [String] {
    let text: (LocalizedText) -> String = { Self.text($0, survey.languages) }
    var lines = [
      "survey \(survey.id) \(survey.version) \(survey.source) \(survey.unit)",
      "title \(text(survey.title))",
      "description \(survey.description.map(text) ?? "–")",
      "languages \(survey.languages)", "address \(survey.address ?? "–")",
    ]
    for named in survey.choiceLists {
      lines.append("list \(named.name)")
      lines += list(named.list, survey.languages)
    }
    for (index, question) in survey.questions.enumerated() {
      if survey.repeated?.questions.lowerBound == index, let part = survey.repeated {
        lines.append(
          "repeat \(part.id) \(part.questions) \(text(part.label)) \(part.hint.map(text) ?? "–")")
      }
      lines += self.question(question, survey)
    }
    return lines
  }

  private static func question(_ question: Question, _ survey: Survey) -> [String] {
    let text: (LocalizedText) -> String = { Self.text($0, survey.languages) }
    let isNote = if case .reading = question.type.form { true } else { false }
    return [
      "question \(question.id) \(type(of: question.type).keyword) \(text(question.label))",
      "  hint \(question.hint.map(text) ?? "–")",
      "  required \(question.required && !isNote)",
      "  measures \(question.measures.map { "\($0)" } ?? "–") role \(question.role.map { "\($0)" } ?? "–")",
      "  identifying \(question.identifying) was \(question.was ?? "–")",
      "  columns \(columns(question.columns))",
      "  show_if \(isWithinReach(question, survey) ? question.showIf.map { "\(flat($0))" } ?? "–" : "–")",
      "  message \(question.constraintMessage.map(text) ?? "–")",
      "  missing \(missing(question.type.missing))",
      "  evidence \(question.type.evidence(of: question).map(evidence) ?? "–")",
    ] + form(question.type.form, survey.languages).map { "  " + $0 }
      + question.fields.map { "  field \($0.name)" }
  }

  private static func isWithinReach(_ question: Question, _ survey: Survey) -> Bool {
    guard let part = survey.repeated,
      let index = survey.questions.firstIndex(where: { $0.id == question.id }),
      !part.questions.contains(index)
    else { return true }
    let inside = survey.questions[part.questions].map(\.id)
    return question.showIf?.questions.contains(where: inside.contains) != true
  }

  private static func flat(_ condition: ShowCondition) -> ShowCondition {
    switch condition {
    case .answer: return condition
    case .all(let parts):
      let inner = parts.map(flat).flatMap { if case .all(let more) = $0 { more } else { [$0] } }
      return inner.count == 1 ? inner[0] : .all(inner)
    case .any(let parts):
      let inner = parts.map(flat).flatMap { if case .any(let more) = $0 { more } else { [$0] } }
      return inner.count == 1 ? inner[0] : .any(inner)
    }
  }

  private static func columns(_ columns: ColumnAliases) -> String {
    switch columns {
    case .list(let names): "\(names)"
    case .byRow(let names): names.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined()
    }
  }

  private static func evidence(_ evidence: Evidence) -> String {
    switch evidence {
    case .picks(let items): "picks \(items.map(\.field))"
    case .ratings(let items, _): "ratings \(items.map(\.field))"
    case .ranking(let fields, let items): "ranking \(fields) \(items.sorted { $0.key < $1.key })"
    }
  }

  private static func form(_ form: AnswerForm, _ languages: [String]) -> [String] {
    switch form {
    case .reading, .timeOfDay, .photo: []
    case .oneOf(let list, let hasOther): ["one of, other \(hasOther)"] + self.list(list, languages)
    case .someOf(let list, let least, let most, let hasOther):
      ["some of \(least ?? -1)…\(most ?? -1), other \(hasOther)"] + self.list(list, languages)
    case .grid(let rows, let list):
      rows.map {
        "row \($0.code) \(text($0.label, languages)) \($0.isConcern) \($0.was ?? "–")"
      } + self.list(list, languages)
    case .ordered(let list, let top): ["top \(top)"] + self.list(list, languages)
    case .number(let isWhole, let least, let most):
      ["number \(isWhole) \(least ?? -.infinity)…\(most ?? .infinity)"]
    case .date(let earliest, let latest): ["date \(earliest ?? "")…\(latest ?? "")"]
    case .words(let longest): ["words \(longest ?? -1)"]
    case .place(let list, let hasCoordinate):
      ["place \(hasCoordinate)"] + (list.map { self.list($0, languages) } ?? [])
    }
  }

  private static func list(_ list: ChoiceList, _ languages: [String]) -> [String] {
    let scale = list.scale.map { scale in
      "scale \(scale.steps) \(scale.low.map { text($0, languages) } ?? "–") "
        + "\(scale.high.map { text($0, languages) } ?? "–") "
        + "problem \(scale.problem.map { "\($0)" } ?? "–") "
        + "satisfied \(scale.satisfied.map { "\($0)" } ?? "–")"
    }
    return [
      "  \(list.origin) \(missing(list.missing)) problem \(list.problemCodes?.sorted() ?? [])",
      "  \(scale ?? "no scale")",
    ]
      + list.choices.map { choice in
        let aliases = list.scale == nil ? choice.aliases : []
        return "  \(choice.code)=\(choice.value) \(text(choice.label, languages)) \(aliases) "
          + "\(choice.exclusive) \(choice.was ?? "–")"
      }
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text.drop { $0.isWhitespace })
  }

  private static func missing(_ codes: MissingCodes) -> String {
    "\(codes.states.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }) none \(codes.none.sorted())"
  }

  private static func text(_ text: LocalizedText, _ languages: [String]) -> String {
    let isEmpty = text.wordings.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    if isEmpty { return "–" }
    return languages.map { language in
      text.wording(language) ?? (language == LocalizedText.easyRead ? text.sv : nil)
        ?? languages.first.flatMap { text.wording($0) } ?? text.text(.sv)
    }.map(trimmed).joined(separator: " | ")
  }
}
