extension ExportDialect {
  /// ODK Central.
  ///
  /// Source: central-backend `test/unit/data/briefcase.js`.
  static let odkCentral = ExportDialect(
    id: "odk_central", name: "ODK Central",
    signatures: [["key", "submissiondate"], ["key", "formversion"]],
    metadata: [
      .responseID: ["key"],
      .answeredAt: ["submissiondate"],
      .formVersion: ["formversion"],
      .bookkeeping: [
        "reviewstate", "submitterid", "submittername", "attachmentspresent",
        "attachmentsexpected", "status", "deviceid", "edits", "instanceid",
      ],
    ])
}
