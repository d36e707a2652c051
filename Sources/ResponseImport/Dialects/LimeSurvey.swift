extension ExportDialect {
  /// LimeSurvey, with question codes or texts as headers.
  ///
  /// Source: `CsvWriter.php` and `Writer.php` of application/helpers/admin/export.
  static let limeSurvey = ExportDialect(
    id: "limesurvey", name: "LimeSurvey",
    signatures: [["id", "submitdate", "lastpage"], ["id", "submitdate", "startlanguage"]],
    metadata: [
      .responseID: ["id"],
      .answeredAt: ["submitdate", "datestamp"],
      .language: ["startlanguage"],
      .bookkeeping: ["lastpage", "seed", "token", "startdate", "datestamp"],
    ], guardsFormulas: true, leavesUnshownUnquoted: true)
}
