extension ExportDialect {
  /// KoboToolbox before formpack, and Ona: comma, `True`/`False`, a literal `n/a`.
  ///
  /// Source: kpi `kobo/apps/openrosa/apps/main/tests/fixtures/csv_export`, as of 2026.
  static let koboLegacy = ExportDialect(
    id: "kobo_legacy", name: "KoboToolbox (äldre)",
    signatures: [
      ["_uuid", "meta/instanceid"], ["_uuid", "meta/instanceid", "_submission_time"],
      ["_uuid", "meta/instanceid", "_submission_time", "_id"],
      ["_uuid", "meta/instanceid", "formhub/uuid"],
    ],
    metadata: koboMetadata, headings: koboHeadings, groupSeparator: "/", blanks: ["n/a"],
    repeats: koboRepeats)
}
