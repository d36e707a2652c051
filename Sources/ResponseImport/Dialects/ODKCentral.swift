extension ExportDialect {
  /// ODK Central: groups before `-`, choices joined by spaces, repeats in files of their own.
  ///
  /// Source: central-backend `test/unit/data/briefcase.js`.
  static let odkCentral = ExportDialect(
    id: "odk_central", name: "ODK Central",
    signatures: [["key", "submissiondate"], ["key", "formversion"], ["key", "parent_key"]],
    metadata: [
      .responseID: ["key"],
      // The phone's own clock says when; the server's is in UTC, and may be days later.
      .answeredAt: ["end", "start", "submissiondate"],
      .formVersion: ["formversion"],
      .bookkeeping: [
        "reviewstate", "submitterid", "submittername", "attachmentspresent",
        "attachmentsexpected", "status", "deviceid", "edits", "instanceid", "meta-instanceid",
        "meta-instancename", "parent_key", "today",
      ],
    ], groupSeparator: "-",
    repeats: RepeatKeys(
      parentIdentity: ["key"], childReference: ["parent_key"], childIdentity: ["key"],
      responseID: "KEY"))
}
