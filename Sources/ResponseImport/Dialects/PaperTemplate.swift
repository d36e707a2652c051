extension ExportDialect {
  /// The table that `lyhord survey export --to paper` makes for typing in paper forms.
  static let paperTemplate = ExportDialect(
    id: "paper_template", name: "Lyhörd",
    signatures: [["blankett nr", "ifyllt datum"]],
    metadata: [
      .responseID: ["blankett nr"],
      .answeredAt: ["ifyllt datum"],
      .event: ["tillfälle"],
    ])
}
