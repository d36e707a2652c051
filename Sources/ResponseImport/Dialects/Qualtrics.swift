extension ExportDialect {
  /// Qualtrics: codes, texts and import ids in three header rows; legacy exports lack the third.
  ///
  /// `Q5_1` is a row, a choice or the rank of an item; `Q1_4_TEXT` the words beside a choice.
  /// Source: ropensci/qualtRics `inst/extdata/sample.csv` and `sample_legacy.csv`.
  static let qualtrics = ExportDialect(
    id: "qualtrics", name: "Qualtrics",
    signatures: [
      ["responseid", "recordeddate", "finished"],
      ["responseid", "startdate", "enddate", "finished"],
      ["responseid", "responseset"],
    ],
    marks: { header in
      let marked = header.rows.contains { row in
        row.contains { $0.hasPrefix("{\"ImportId\"") }
      }
      // The first columns of a legacy export are numbered, and named in its second row.
      let isLegacy = header.row(0).prefix(3).map { $0.uppercased() } == ["V1", "V2", "V3"]
      return marked ? 20 : isLegacy ? 6 : 0
    },
    metadata: [
      .responseID: ["responseid", "response id"],
      .answeredAt: ["recordeddate", "enddate"],
      .language: ["userlanguage"],
      .bookkeeping: [
        "startdate", "enddate", "status", "progress", "duration (in seconds)", "finished",
        "distributionchannel", "externaldatareference", "externalreference", "responseset",
        "locationaccuracy", "q_recaptchascore", "q_ballotboxstuffing",
      ],
    ], headerRows: 2, headings: qualtricsHeadings, blanks: ["-99"], rankNumbers: .items)

  private static let qualtricsHeadings: @Sendable (ExportHeader) -> [ColumnHeading] = { header in
    zip(header.row(0), header.row(1)).map { code, text in
      var names = [code]
      if code.uppercased().hasSuffix("_TEXT") {
        // Both what is asked and which choice is meant go before it.
        let stem = code.split(separator: "_").dropLast(2).joined(separator: "_")
        let question = text.firstRange(of: " - ").map { text[..<$0.lowerBound] } ?? text[...]
        names += ["\(stem)_other_text", "\(question) [other_text]"]
      } else if let part = text.ranges(of: " - ").last {
        let words = text[part.upperBound...]
        let question = text[..<part.lowerBound]
        let first = text.firstRange(of: " - ").map { text[..<$0.lowerBound] } ?? question
        // “Selected Choice” stands there where a choice has words beside it, in any language.
        names += ["\(question) [\(words)]", "\(first) [\(words)]"]
        if !code.contains("_") { names.append(String(question)) }
      }
      return ColumnHeading(shown: code, names: names + [text])
    }
  }
}
