extension ExportDialect {
  /// A table of no known tool: our own template, or one typed in Excel.
  static let plain = ExportDialect(
    id: "plain", name: "CSV",
    signatures: [],
    metadata: [
      .responseID: [
        "id", "svarsnr", "svarsnummer", "svars-id", "svarsid", "löpnr", "löpnummer", "nr",
        "blankettnr", "blankettnummer", "response id", "responseid", "respondent id",
        "respondentid", "respons-id", "record_id", "_uuid",
      ],
      .answeredAt: [
        "tidstämpel", "timestamp", "datum", "svarsdatum", "svarstid", "inskickad", "submitted",
        "submitdate", "date", "answered_at", "recordeddate",
      ],
      .event: ["tillfälle", "event", "händelse", "dialog", "dialogtillfälle", "möte", "vandring"],
      .language: ["språk", "language", "lang"],
      .bookkeeping: ["påhittade svar", "made_up", "made up", "lyhörd: fel", "lyhörd: fault"],
    ])
}
