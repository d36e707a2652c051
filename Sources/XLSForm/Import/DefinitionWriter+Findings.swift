import Messages

extension DefinitionWriter {
  /// Columns whose content becomes part of the definition, or that hold none.
  private static let knownColumns: Set<String> = [
    "type", "name", "label", "hint", "required", "relevant", "constraint", "constraint_message",
    "appearance", "parameters", "disabled", "select_from_list_name", "kobo--score-choices",
    "kobo--rank-items", "kobo--rank-constraint-message", "list_name", "calculation", "",
  ]

  /// Reports each column that surveys have no word for, once, where it first holds something.
  mutating func reportColumns() {
    for sheet in [survey, choices] {
      var reported: Set<String> = []
      for (index, column) in sheet.columns.enumerated()
      where !Self.knownColumns.contains(column.key) && !column.key.hasPrefix("$") {
        let rows = sheet.table.rows.filter { !$0[index].isEmpty }
        guard let first = rows.first, reported.insert(column.key).inserted else { continue }
        let kind: DiagnosticKind =
          column.key == "choice_filter" ? .formFilterNotCarried : .formColumnNotCarried
        findings.append(
          Diagnostic(
            kind, at: sheet.place(column.key, first),
            [
              "cell": sheet.cell(column.key, first), "column": sheet.table.header[index],
              "count": "\(rows.count)",
            ]))
      }
    }
  }

  /// Reports languages that stand for none known.
  mutating func reportLanguages() {
    for name in languages.unknown {
      findings.append(Diagnostic(.formLanguageUnknown, at: Place(file), ["name": name]))
    }
  }

  /// Reports sheets of XLSForm that surveys have no word for.
  mutating func reportSheets(_ names: [String]) {
    for name in names where ["external_choices", "osm", "entities"].contains(name.lowercased()) {
      findings.append(Diagnostic(.formSheetNotCarried, at: Place(file), ["sheet": name]))
    }
  }

  /// Reports a wording that puts another answer into its text.
  mutating func reportReferences(_ draft: QuestionDraft) {
    let texts = [draft.label, draft.hint].flatMap { $0.sorted { $0.key < $1.key }.map(\.value) }
    guard let text = texts.first(where: { $0.contains("${") }) else { return }
    note(.formReferenceInText, "label", draft, ["text": text])
  }

  /// Reports something about a question.
  mutating func note(
    _ kind: DiagnosticKind, _ key: String, _ draft: QuestionDraft,
    _ arguments: [String: String] = [:]
  ) {
    var arguments = arguments
    arguments["cell"] = survey.cell(key, draft.entry.row)
    arguments["name"] = draft.name
    findings.append(Diagnostic(kind, at: survey.place(key, draft.entry.row), arguments))
  }
}
