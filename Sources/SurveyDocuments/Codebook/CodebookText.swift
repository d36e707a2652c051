import EscapedMarkup
package import Messages
package import SurveyDefinition

/// A survey for a terminal: its questions in order, how each is answered and stored.
package enum CodebookText {
  /// Wrapped at `width` columns, 40 at least.
  package static func text(_ survey: Survey, _ language: Language, width: Int = 80) -> String {
    let outline = SurveyOutline(
      codebook: Codebook(survey), language: language, width: max(width, 40))
    return outline.text
  }
}

private struct SurveyOutline {
  let codebook: Codebook
  let language: Language
  let width: Int

  private var survey: Survey { codebook.survey }
  private var form: FormLanguage { FormLanguage(language.rawValue) }

  var text: String {
    var lines = heading
    var number = 0
    for (index, entry) in codebook.entries.enumerated() {
      if let repeated = survey.repeated {
        if index == repeated.questions.lowerBound {
          lines += ["", rule(repeated.label.text(language), .codebookRepeated)]
        } else if index == repeated.questions.upperBound {
          lines += ["", rule(Phrase.codebookRepeatedEnd.text(language), nil)]
        }
      }
      if !entry.variables.isEmpty { number += 1 }
      lines += [""] + question(entry, number: entry.variables.isEmpty ? nil : number)
    }
    return lines.map { line in
      var line = line
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }.joined(separator: "\n") + "\n"
  }

  private var heading: [String] {
    let version = Phrase.codebookVersion.text(
      language, ["survey": survey.id, "version": "\(survey.version)"])
    let counts = Phrase.codebookCount.text(
      language,
      [
        "questions": "\(codebook.entries.count { !$0.variables.isEmpty })",
        "columns": "\(survey.fields.count)",
      ])
    let source = "\(Phrase.codebookSource.text(language).lowercased()) \(survey.source.rawValue)"
    return wrapped(survey.title.text(language))
      + wrapped(
        [version, counts, source, survey.languages.joined(separator: " ")]
          .joined(separator: " · "))
      + (survey.description.map { [""] + wrapped($0.text(language)) } ?? [])
  }

  private func rule(_ label: String, _ what: Phrase?) -> String {
    let words = ([SafeText.neutral(label)] + (what.map { [$0.text(language).lowercased()] } ?? []))
      .joined(separator: ", ")
    return "── \(words) \(String(repeating: "─", count: max(2, width - words.count - 4)))"
  }

  // MARK: A question

  private func question(_ entry: CodebookEntry, number: Int?) -> [String] {
    let question = entry.question
    let start = number.map { "\($0)." } ?? "–"
    let padded = start + String(repeating: " ", count: max(1, 4 - start.count))
    let marks = [
      entry.typeWord, question.required ? Phrase.codebookRequired.text(language).lowercased() : nil,
      question.measures.map { fact(.codebookMeasures, $0.meaning) },
      question.role.map { fact(.codebookRole, $0.meaning) },
      question.identifying.meaning?.text(language),
      question.was.map { "\(Phrase.codebookWas.text(language).lowercased()) \($0)" },
    ].compactMap { $0 }
    return [padded + question.id]
      + wrapped(question.label.text(language), indent: 4)
      + wrapped(marks.joined(separator: " · "), indent: 4)
      + (entry.condition(survey, form).map { wrapped($0, indent: 4) } ?? [])
      + (entry.bounds(language).map { bounds in
        wrapped("\(Phrase.codebookBounds.text(language)): \(bounds)", indent: 4)
      } ?? [])
      + columns(entry) + values(entry)
  }

  private func fact(_ name: Phrase, _ meaning: Phrase) -> String {
    "\(name.text(language).lowercased()) \(meaning.text(language))"
  }

  /// The columns of a question that has several, or one of another name.
  ///
  /// Many ticks are told together: their names follow from the codes of the choices.
  private func columns(_ entry: CodebookEntry) -> [String] {
    let ticks = entry.variables.compactMap(\.choice)
    var lines: [String] = []
    var shown = entry.variables
    if ticks.count > Self.fewLines {
      lines += wrapped(
        Phrase.codebookTickColumns.text(
          language, ["count": "\(ticks.count)", "question": entry.question.id]), indent: 6)
      lines += together(ticks.map { ("\($0.value)", $0.label.text(language)) })
      shown.removeAll { $0.choice != nil }
    }
    guard shown.count > 1 || shown.contains(where: { $0.field.name != entry.question.id }) else {
      return lines
    }
    return lines
      + table(
        shown.map { variable in
          let words = variable.field.label.text(language)
          return (
            variable.field.name, variable.choice.map { "\($0.value)  \(words)" } ?? words
          )
        }, alignsRight: false)
  }

  /// From how many lines on they are told together.
  private static let fewLines = 12

  private func together(_ rows: [(String, String)]) -> [String] {
    wrapped(rows.map { "\($0.0) \($0.1)" }.joined(separator: " · "), indent: 6)
  }

  private func values(_ entry: CodebookEntry) -> [String] {
    let missing = entry.missing.options.compactMap { option in
      option.typed.map { ($0, option.label.text(language)) }
    }
    guard let list = entry.choices else { return table(missing, alignsRight: true) }
    // The columns above already name the choices of ticks.
    if entry.variables.contains(where: { $0.format == .flag }) {
      return table(missing, alignsRight: true)
    }
    if list.choices.isEmpty {
      return wrapped("(\(Phrase.codebookEmptyList.text(language)))", indent: 6)
    }
    let rows = list.choices.map { ("\($0.value)", label($0, list)) } + missing
    return rows.count <= Self.fewLines ? table(rows, alignsRight: true) : together(rows)
  }

  /// The words of a choice; a bare step at the end of a scale has the words of that end.
  private func label(_ choice: Choice, _ list: ChoiceList) -> String {
    let own = choice.label.text(language)
    guard own == "\(choice.value)", let scale = list.scale else { return own }
    if choice.value == scale.steps.lowerBound { return scale.low?.text(language) ?? "" }
    if choice.value == scale.steps.upperBound { return scale.high?.text(language) ?? "" }
    return ""
  }

  // MARK: Lines

  /// Names and their words in two columns; words that do not fit go on below themselves.
  private func table(_ rows: [(String, String)], alignsRight: Bool) -> [String] {
    let widest = min(rows.map(\.0.count).max() ?? 0, width / 2)
    return rows.flatMap { name, words in
      let space = String(repeating: " ", count: max(0, widest - name.count))
      let head = "      \(alignsRight ? space + name : name + space)  "
      let lines = wrapped(words, indent: head.count)
      guard let first = lines.first else { return [head] }
      return [head + first.dropFirst(head.count)] + lines.dropFirst()
    }
  }

  /// Neutral text broken at spaces.
  private func wrapped(_ words: String, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var current = ""
    for word in SafeText.neutral(words).split(separator: " ") {
      if !current.isEmpty, current.count + 1 + word.count > max(width - indent, 16) {
        lines.append(margin + current)
        current = ""
      }
      current += current.isEmpty ? String(word) : " \(word)"
    }
    if !current.isEmpty { lines.append(margin + current) }
    return lines
  }
}
