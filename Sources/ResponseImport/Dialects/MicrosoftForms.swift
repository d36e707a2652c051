extension ExportDialect {
  /// Microsoft Forms: a workbook, or what Excel saved of it; joined by `;` with one at the end.
  ///
  /// English headers by published files; nobody has shown a Swedish export yet, so several
  /// spellings are known and a mapping file can say another.
  static let microsoftForms = ExportDialect(
    id: "microsoft_forms", name: "Microsoft Forms",
    signatures: [
      ["id", "start time", "completion time"], ["id", "starttid", "slutförandetid"],
      ["id", "starttid", "sluttid"], ["id", "starttid", "tid för slutförande"],
    ],
    metadata: [
      .responseID: ["id"],
      .answeredAt: ["completion time", "slutförandetid", "sluttid", "tid för slutförande"],
      .language: ["language", "språk"],
      .bookkeeping: [
        "start time", "starttid", "last modified time", "senast ändrad", "total points",
        "quiz feedback", "grade posted time",
      ],
    ])
}
