extension ExportDialect {
  /// KoboToolbox, current and legacy exports.
  ///
  /// Source: formpack `to_csv` and kpi `import_export_task`, as of 2026.
  static let kobo = ExportDialect(
    id: "kobo", name: "KoboToolbox",
    signatures: [
      ["_id", "_uuid", "_submission_time"], ["_uuid", "meta/instanceid"],
      ["_uuid", "__version__"],
    ],
    metadata: [
      .responseID: ["_uuid", "meta/rootuuid"],
      .answeredAt: ["_submission_time", "end", "start"],
      .formVersion: ["__version__", "_version_"],
      .bookkeeping: [
        "_id", "_status", "_submitted_by", "_validation_status",
        "_index", "_notes", "_tags", "meta/instanceid", "formhub/uuid", "start", "end", "deviceid",
      ],
    ])
}
