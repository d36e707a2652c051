extension ExportDialect {
  /// Google Forms through its response sheet.
  static let googleForms = ExportDialect(
    id: "google_forms", name: "Google Forms",
    signatures: [["tidstämpel"], ["timestamp"]],
    metadata: [.answeredAt: ["tidstämpel", "timestamp"]])
}
