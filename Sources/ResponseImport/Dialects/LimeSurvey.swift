extension ExportDialect {
  /// LimeSurvey, with question codes, texts or both as headers.
  ///
  /// Source: `CsvWriter.php` and `Writer.php` of application/helpers/admin/export: `Q1[SQ001]`,
  /// `Q1_SQ001`, `Text [subtext]`, `Q1[SQ001]. Text [subtext]`; NULL without quotation marks for what
  /// was not shown; `'` before `=`.
  static let limeSurvey = ExportDialect(
    id: "limesurvey", name: "LimeSurvey",
    signatures: [
      ["id", "submitdate", "lastpage"], ["id", "submitdate", "startlanguage"],
      ["response id", "date submitted", "last page"],
      ["response id", "date submitted", "start language"],
      ["svars-id", "inskickad den", "sista sida"], ["id", "submitdate", "seed"],
    ],
    marks: { header in
      // Code and text, as “id. Response ID”.
      let starts = header.names.map { HeaderText.normalised($0).prefix { $0 != "." } }
      let own: Set<Substring> = ["id", "submitdate", "lastpage", "startlanguage"]
      return starts.filter(own.contains).count == own.count ? 2 * own.count : 0
    },
    metadata: [
      .responseID: ["id", "response id", "svars-id", "svars id"],
      .answeredAt: ["submitdate", "datestamp", "date submitted", "inskickad den"],
      .language: ["startlanguage", "start language", "startspråk"],
      .bookkeeping: [
        "lastpage", "last page", "sista sida", "sista sidan", "seed", "token", "startdate",
        "date started", "datestamp", "date last action", "refurl", "referrer url",
        "interviewtime",
      ],
    ],
    headings: { header in
      header.names.map { name in
        // The separator between code and text is a setting; a full stop is its default.
        guard let stop = name.firstRange(of: ". "), isCode(name[..<stop.lowerBound]) else {
          return ColumnHeading(name)
        }
        return ColumnHeading(
          shown: name,
          names: [String(name[..<stop.lowerBound]), String(name[stop.upperBound...]), name])
      }
    },
    guardsFormulas: true, leavesUnshownUnquoted: true, notShown: ["n/a", "ej tillämpligt"],
    writesNoneForBlank: true,
    answerCodes: { place in
      let digits = "\(place)"
      let padded = place < 10 ? "0\(place)" : digits
      return ["A\(digits)", "A\(padded)", "AO\(padded)", "AO\(digits)"]
    })

  /// Whether a text is a question code, perhaps with that of a subquestion.
  private static func isCode(_ text: Substring) -> Bool {
    text.first?.isLetter == true
      && text.allSatisfy { $0.isLetter || $0.isNumber || ["[", "]", "_"].contains($0) }
  }
}
