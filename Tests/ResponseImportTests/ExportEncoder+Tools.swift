import DelimitedText

extension ExportEncoder {
  private static func code(_ separator: String) -> @Sendable (Name, Name?) -> [String] {
    { question, part in [part.map { question.code + separator + $0.code } ?? question.code] }
  }

  private static func meta(
    _ names: [String], _ cell: @escaping @Sendable (Int) -> String
  ) -> (names: [String], cell: @Sendable (Int) -> String) {
    (names, cell)
  }

  private static let stamp: @Sendable (Int) -> String = { row in
    let minute = row % 60
    return "2026-05-04 18:\(minute < 10 ? "0" : "")\(minute):10"
  }

  private static let number: @Sendable (Int) -> String = { "\($0 + 1)" }
  private static let nothing: @Sendable (Int) -> String = { _ in "" }

  /// One encoder a tool, and two where it has two ways.
  static let all: [ExportEncoder] = [
    ExportEncoder(
      id: "google_forms", usesLabels: true,
      heading: { q, part in [part.map { "\(q.label) [\($0.label)]" } ?? q.label] },
      several: .joined(", "), ranking: .items, wordsInCell: true,
      metadata: [meta(["Tidstämpel"], stamp)]),
    ExportEncoder(
      id: "microsoft_forms", delimiter: .semicolon, usesLabels: true,
      heading: { q, part in [part.map { "\(q.label).\($0.label)" } ?? q.label] },
      several: .joined(";"), ranking: .joined(";"), wordsInCell: true,
      metadata: [
        meta(["ID"], number), meta(["Start time"], stamp), meta(["Completion time"], stamp),
        meta(["Email"]) { _ in "anonymous" }, meta(["Name"], nothing),
      ]),
    ExportEncoder(
      id: "limesurvey", delimiter: .semicolon, quoting: .allNonNull,
      heading: { q, part in
        [part.map { "\(q.code)[\($0.isWords ? "other" : $0.code)]" } ?? q.code]
      },
      several: .ticks(yes: "Y", no: ""), ranking: .places,
      metadata: [
        meta(["id"], number), meta(["submitdate"], stamp), meta(["lastpage"], number),
        meta(["startlanguage"]) { _ in "sv" },
      ]),
    ExportEncoder(
      id: "kobo", delimiter: .semicolon, quoting: .allNonNull,
      heading: { q, part in
        [
          part.map {
            q.code + ($0.isWords ? "_other" : q.code == "oro" ? "/\($0.code)" : "_\($0.code)")
          } ?? q.code
        ]
      },
      several: .both(" "), ranking: .joined(" "),
      metadata: [
        meta(["_id"], number), meta(["_uuid"]) { "u\($0)" }, meta(["_submission_time"], stamp),
        meta(["_index"], number),
      ]),
    ExportEncoder(
      id: "kobo_legacy",
      heading: { q, part in
        [
          part.map {
            q.code + ($0.isWords ? "_other" : q.code == "oro" ? "/\($0.code)" : "_\($0.code)")
          } ?? q.code
        ]
      },
      several: .ticks(yes: "True", no: "False"), ranking: .joined(" "), empty: "n/a",
      metadata: [
        meta(["_uuid"]) { "u\($0)" }, meta(["meta/instanceID"]) { "uuid:u\($0)" },
        meta(["_submission_time"], stamp), meta(["_id"], number),
      ]),
    ExportEncoder(
      id: "odk_central",
      heading: { q, part in
        [
          part.map {
            q.code + ($0.isWords ? "_other" : q.code == "oro" ? "/\($0.code)" : "-\($0.code)")
          } ?? q.code
        ]
      },
      several: .both(" "), ranking: .joined(" "),
      metadata: [
        meta(["SubmissionDate"], stamp), meta(["KEY"]) { "uuid:\($0)" },
        meta(["FormVersion"], { _ in "1" }),
      ]),
    ExportEncoder(
      id: "surveymonkey", usesLabels: true,
      heading: { q, part in
        [q.label, part.map { $0.isWords ? "Annat (specificera)" : $0.label } ?? "Response"]
      },
      several: .labels, ranking: .items,
      metadata: [
        meta(["Respondent ID", ""], number), meta(["Collector ID", ""]) { _ in "404" },
        meta(["End Date", ""], stamp), meta(["IP Address", ""]) { _ in "192.0.2.1" },
      ]),
    ExportEncoder(
      id: "qualtrics", usesLabels: true,
      heading: { q, part in
        let id = "Q\(q.number)"
        guard let part else { return [id, q.label, "{\"ImportId\":\"\(id)\"}"] }
        let code = part.isWords ? "\(id)_4_TEXT" : "\(id)_\(part.number)"
        return [
          code, "\(q.label) - \(part.label)" + (part.isWords ? " - Text" : ""),
          "{\"ImportId\":\"\(code)\"}",
        ]
      },
      several: .labels, ranking: .items,
      metadata: [
        meta(["ResponseId", "Svars-ID", "{\"ImportId\":\"_recordId\"}"]) { "R_\($0)" },
        meta(["RecordedDate", "Datum", "{\"ImportId\":\"recordedDate\"}"], stamp),
        meta(["Finished", "Slutförd", "{\"ImportId\":\"finished\"}"]) { _ in "True" },
      ]),
    ExportEncoder(
      id: "redcap",
      heading: { q, part in
        [
          part.map { part in
            if part.isWords { return "\(q.code)_other" }
            return q.code == "oro" ? "oro___\(part.number)" : "\(q.code)_\(part.code)"
          } ?? q.code
        ]
      },
      several: .ticks(yes: "1", no: "0"), ranking: .items,
      metadata: [meta(["record_id"], number), meta(["prov_timestamp"], stamp)]),
    ExportEncoder(
      id: "survey123", heading: code("_"), several: .joined(","), ranking: .joined(","),
      metadata: [
        meta(["ObjectID"], number), meta(["GlobalID"]) { "g\($0)" }, meta(["CreationDate"], stamp),
      ]),
    ExportEncoder(
      id: "enalyzer", usesLabels: true,
      heading: { q, part in [part.map { "\(q.label) - \($0.label)" } ?? q.label] },
      several: .ticks(yes: "1", no: "0"), ranking: .places,
      metadata: [meta(["Respondent-ID"], number), meta(["Svarsdatum"], stamp)]),
    ExportEncoder(
      id: "formbricks", usesLabels: true,
      heading: { q, part in
        [part.map { "\(q.number). \(q.label) - \($0.label)" } ?? "\(q.number). \(q.label)"]
      },
      several: .joined("; "), ranking: .joined("; "), wordsInCell: true,
      metadata: [
        meta(["No."], number), meta(["Response ID"]) { "c\($0)" }, meta(["Timestamp"], stamp),
        meta(["Finished"]) { _ in "Yes" },
      ]),
    ExportEncoder(
      id: "excel_swedish", delimiter: .semicolon, usesLabels: true,
      heading: { q, part in [part.map { "\(q.label) \($0.label)" } ?? q.label] },
      several: .joined(", "), ranking: .places, wordsInCell: true,
      metadata: [meta(["Svarsnr"], number), meta(["Datum"]) { _ in "2026-05-04" }]),
    ExportEncoder(
      id: "paper_template", delimiter: .semicolon,
      heading: { q, part in
        [part.map { q.code + ($0.isWords ? "__other_text" : "__\($0.code)") } ?? q.code]
      },
      several: .joined(" "), ranking: .places,
      metadata: [meta(["Blankett nr"], number), meta(["Ifyllt datum"]) { _ in "2026-05-04" }]),
    ExportEncoder(
      id: "plain",
      heading: { q, part in
        [part.map { q.code + ($0.isWords ? "__other_text" : "__\($0.code)") } ?? q.code]
      },
      several: .ticks(yes: "1", no: "0"), ranking: .places,
      metadata: [meta(["svarsnr"], number)]),
  ]
}
