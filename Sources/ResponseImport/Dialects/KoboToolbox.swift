extension ExportDialect {
  /// KoboToolbox as it exports today: `;`, every field quoted, groups before `/`.
  ///
  /// Source: formpack `to_csv` and kpi `import_export_task`, as of 2026. A second header row of HXL
  /// tags names nothing, and a label may stand in place of each code.
  static let kobo = ExportDialect(
    id: "kobo", name: "KoboToolbox",
    signatures: [
      ["_id", "_uuid", "_submission_time"], ["_uuid", "__version__"],
      ["_id", "_uuid", "_submission_time", "_validation_status", "_index"],
      ["_submission__uuid", "_parent_index"],
    ],
    metadata: koboMetadata, headings: koboHeadings, groupSeparator: "/", repeats: koboRepeats)

  static let koboMetadata: [MetadataRole: [String]] = [
    .responseID: ["_uuid", "meta/rootuuid"],
    // The phone's own clock says when; the server's is in UTC, and may be days later.
    .answeredAt: ["end", "start", "_submission_time"],
    .formVersion: ["__version__", "_version_"],
    .bookkeeping: [
      "_id", "_status", "_submitted_by", "_validation_status", "_index", "_notes", "_tags",
      "meta/instanceid", "meta/instancename", "formhub/uuid", "start", "end", "today", "deviceid",
      "_xform_id_string", "_bamboo_dataset_id", "_attachments", "_geolocation",
      "_parent_table_name", "_parent_index", "_submission__id", "_submission__uuid",
      "_submission__submission_time", "_submission__validation_status", "_submission__notes",
      "_submission__status", "_submission__submitted_by", "_submission___version__",
      "_submission__tags",
    ],
  ]

  static let koboRepeats = RepeatKeys(
    parentIdentity: ["_index"], childReference: ["_parent_index"], childIdentity: [],
    responseID: "_uuid")

  /// The name in the first row alone: tags below it are for other programs.
  static let koboHeadings: @Sendable (ExportHeader) -> [ColumnHeading] = { header in
    zip(header.names, header.row(0)).map { name, code in
      ColumnHeading(shown: code.isEmpty ? name : code, names: [code, name])
    }
  }
}
