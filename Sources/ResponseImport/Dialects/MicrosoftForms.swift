extension ExportDialect {
  /// Microsoft Forms, saved as CSV from Excel.
  static let microsoftForms = ExportDialect(
    id: "microsoft_forms", name: "Microsoft Forms",
    signatures: [
      ["id", "start time", "completion time"], ["id", "starttid", "slutförandetid"],
      ["id", "starttid", "sluttid"],
    ],
    metadata: [
      .responseID: ["id"],
      .answeredAt: ["completion time", "slutförandetid", "sluttid"],
      .bookkeeping: [
        "start time", "starttid", "last modified time", "senast ändrad", "total points",
        "quiz feedback",
      ],
    ])
}
