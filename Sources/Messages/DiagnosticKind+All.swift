extension DiagnosticKind {
  /// Every kind, in the order of its area; the list that tests and the guide hold complete.
  package static let all: [DiagnosticKind] = [
    files, yaml, surveys, workspaces, delimitedText, imports, importColumns, importCells, mappings,
    textCoding, textReviews, quotes, stores, checkups, originals, analyses, prioritisations,
    promises,
    followUps, commands,
    examples,
    evolution,
    spreadsheets, xlsForms,
  ].flatMap { $0 }
}
