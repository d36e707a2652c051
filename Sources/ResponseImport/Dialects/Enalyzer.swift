extension ExportDialect {
  /// Enalyzer: one column an option, and each question exported as text, value or label number.
  ///
  /// No header tells it, so a person says `--dialect enalyzer`.
  /// Source: helpcenter.enalyzer.com/hc/sv/articles/360016753759.
  static let enalyzer = ExportDialect(
    id: "enalyzer", name: "Enalyzer",
    metadata: [
      .responseID: ["respondent-id", "respondentnr", "respondent"],
      .answeredAt: ["svarsdatum", "slutförd", "completed"],
      .bookkeeping: ["status", "påbörjad", "started", "insamlingsmetod"],
    ])
}
