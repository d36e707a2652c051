import AnnotatedYAML
import Messages

extension WrittenSurvey {
  /// Questions whose words spoil their answers.
  var wordings: [Diagnostic] {
    questions.flatMap { question -> [Diagnostic] in
      if case .reading = question.type.form { return [] }
      let wordings = question.label.wordings.map(QuestionWording.init)
      let checks: [(DiagnosticKind, (QuestionWording) -> String?)] = [
        (.surveyLeading, { $0.leadingWords }), (.surveyDoubleNegation, { $0.doubleNegation }),
        (.surveyDoubleQuestion, { question.type.form.isClosed ? $0.twoThings : nil }),
      ]
      var findings = checks.compactMap { kind, check -> Diagnostic? in
        wordings.lazy.compactMap(check).first.map {
          Diagnostic(
            kind, at: place(question, "label"), ["id": question.id, "words": $0])
        }
      }
      if case .grid(let rows, _) = question.type.form {
        findings += doubleRows(rows, question)
      }
      return findings
    }
  }

  private func doubleRows(_ rows: [GridRow], _ question: Question) -> [Diagnostic] {
    guard case .mapping(let written)? = mapping(question)?["rows"] else { return [] }
    return rows.filter { !$0.isConcern }.compactMap { row in
      let words = row.label.wordings.lazy.compactMap { QuestionWording($0).twoThings }.first
      return words.map {
        Diagnostic(
          .surveyDoubleQuestion, at: written.place(of: row.code),
          ["id": "\(question.id).\(row.code)", "words": $0])
      }
    }
  }

  /// Questions that ask for personal data without saying so, and own words without a warning.
  var personalData: [Diagnostic] {
    var findings: [Diagnostic] = []
    for question in questions where question.identifying != .direct {
      switch question.type.form {
      case .words, .number: break
      default: continue
      }
      guard
        let words = question.label.wordings.lazy
          .compactMap({ QuestionWording($0).personalData }).first
      else { continue }
      findings.append(
        Diagnostic(
          .surveyUnmarkedPersonalData, at: place(question, "label"),
          ["id": question.id, "words": words]))
    }
    return findings + unwarnedWords
  }

  /// The first question for own words, where nothing in the survey says not to write names.
  private var unwarnedWords: [Diagnostic] {
    let first = questions.first { question in
      if case .words = question.type.form { question.identifying == .quasi } else { false }
    }
    guard isWhole, let first else { return [] }
    var texts = questions.flatMap { $0.label.wordings + ($0.hint?.wordings ?? []) }
    texts += repeated?.hint?.wordings ?? []
    var ignored: [Diagnostic] = []
    texts += root.localized("description", in: languages, &ignored)?.wordings ?? []
    if texts.contains(where: { QuestionWording($0).asksForNoNames }) { return [] }
    return [Diagnostic(.surveyNoNamesNotAskedFor, at: first.place)]
  }
}

extension AnswerForm {
  /// Whether the answer is one of those offered, so that it must fit the whole question.
  fileprivate var isClosed: Bool {
    switch self {
    case .oneOf, .grid: true
    case .reading, .someOf, .ordered, .number, .date, .timeOfDay, .words, .place, .photo: false
    }
  }
}
