extension ExportDialect {
  /// Google Forms through its response sheet: question texts, `Question [row]`, joined by `, `, own
  /// words in the cell.
  static let googleForms = ExportDialect(
    id: "google_forms", name: "Google Forms",
    signatures: [["tidstämpel"], ["timestamp"]],
    metadata: [
      .answeredAt: ["tidstämpel", "timestamp"],
      .bookkeeping: ["score", "poäng", "resultat"],
    ])
}
