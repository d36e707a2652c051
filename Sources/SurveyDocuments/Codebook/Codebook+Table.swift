import DelimitedText
import Messages
import SurveyDefinition

extension Codebook {
  /// The codebook as comma-separated values for a program: a row a value of each column, or one
  /// row where values are free.
  ///
  /// Missing states are rows of their own with `state`; `cell_texts` are separated by ` | `. The
  /// condition is in Swedish, or in English where the survey has no Swedish.
  package func csv() -> [UInt8] {
    var writer = DelimitedWriter()
    writer.append(header)
    for entry in entries {
      let condition = entry.condition(survey, ownLanguage)
      for variable in entry.variables {
        let start = described(variable, entry, condition: condition)
        for value in values(variable, entry) { writer.append(start + value) }
      }
    }
    return writer.bytes
  }

  /// The language of sentences that are not the survey's own words.
  private var ownLanguage: FormLanguage {
    FormLanguage(survey.languages.contains(Language.sv.rawValue) ? "sv" : "en")
  }

  private var header: [String] {
    [
      "variable", "question", "type", "format", "repeated", "required", "measures", "role",
      "identifying", "concern", "choice", "condition", "min", "max", "columns", "was",
    ] + survey.languages.map { "question_\($0)" } + survey.languages.map { "label_\($0)" }
      + ["value", "code", "state", "cell_texts", "problem", "exclusive"]
      + survey.languages.map { "value_label_\($0)" }
  }

  private func described(
    _ variable: CodebookVariable, _ entry: CodebookEntry, condition: String?
  ) -> [String?] {
    let question = entry.question
    let (least, most) = entry.bounds
    return [
      variable.field.name, question.id, entry.typeWord, variable.format.rawValue,
      entry.isRepeated ? "1" : "0", question.required ? "1" : "0", question.measures?.rawValue,
      question.role?.rawValue, question.identifying.rawValue, variable.concern,
      variable.choice.map { "\($0.value)" }, condition.map(Self.guarded), least, most,
      entry.aliases.isEmpty ? nil : Self.guarded(entry.aliases.joined(separator: " | ")),
      variable.was ?? question.was,
    ] + wordings(question.label) + wordings(variable.field.label)
  }

  /// The value columns of each row of a variable.
  private func values(_ variable: CodebookVariable, _ entry: CodebookEntry) -> [[String?]] {
    let blank = [String?](repeating: nil, count: survey.languages.count)
    var rows: [[String?]] = []
    switch variable.format {
    case .code:
      rows = variable.values.map { choice in
        valid("\(choice.value)", choice.code, choice, entry) + wordings(choice.label)
      }
      if !entry.missing.none.isEmpty {
        let texts = Self.guarded(entry.missing.noneTexts.joined(separator: " | "))
        rows.append(["0", "none", nil, texts, nil, nil] + blank)
      }
    case .flag:
      rows.append(valid("1", "chosen", variable.choice, entry) + blank)
      rows.append(["0", "not_chosen", nil, nil, nil, nil] + blank)
    case .integer, .decimal, .date, .time, .text:
      rows.append([nil, nil, nil, nil, nil, nil] + blank)
    }
    for state in MissingState.allCases {
      let texts = entry.missing.texts(state)
      rows.append(
        [
          "\(state.rawValue)", nil, "\(state)",
          texts.isEmpty ? nil : Self.guarded(texts.joined(separator: " | ")), nil, nil,
        ] + blank)
    }
    return rows
  }

  private func valid(
    _ value: String, _ code: String, _ choice: Choice?, _ entry: CodebookEntry
  ) -> [String?] {
    let problems = entry.choices?.problemValues
    let isProblem = choice.flatMap { choice in
      problems.map { $0.contains(choice.value) ? "1" : "0" }
    }
    let aliases = choice?.aliases ?? []
    return [
      value, code, nil, aliases.isEmpty ? nil : Self.guarded(aliases.joined(separator: " | ")),
      isProblem, choice.map { $0.exclusive ? "1" : "0" },
    ]
  }

  private func wordings(_ text: LocalizedText) -> [String?] {
    survey.languages.map { text.declared($0).map(Self.guarded) }
  }

  /// Words of the definition that a spreadsheet would run as a formula get an apostrophe; the
  /// codebook's own negative numbers are left as they are.
  private static func guarded(_ text: String) -> String {
    guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return text }
    return "'" + text
  }
}
