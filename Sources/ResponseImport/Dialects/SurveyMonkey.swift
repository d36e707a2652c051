extension ExportDialect {
  /// SurveyMonkey: the question in the first header row, its options, rows or items in the second.
  ///
  /// A column an option holds the option's text or nothing; a column an item holds its rank.
  /// Source: fivethirtyeight/data `star-wars-survey/StarWars.csv`.
  static let surveyMonkey = ExportDialect(
    id: "surveymonkey", name: "SurveyMonkey",
    signatures: [
      ["respondent id", "collector id"], ["respondentid", "collectorid"],
      ["respondent id", "collector id", "start date", "end date"],
    ],
    marks: { header in
      let first = HeaderText.normalised(header.row(0).first ?? "")
      let isFirst = ["respondentid", "respondent id"].contains(first)
      return isFirst && header.rows.count == 2 ? 4 : 0
    },
    metadata: [
      .responseID: ["respondent id", "respondentid"],
      .answeredAt: ["end date", "enddate", "date modified", "slutdatum"],
      .bookkeeping: [
        "collector id", "collectorid", "start date", "startdate", "date created", "startdatum",
        "custom data 1",
      ],
    ], headerRows: 2, headings: surveyMonkeyHeadings, rankNumbers: .items)

  private static let surveyMonkeyHeadings: @Sendable (ExportHeader) -> [ColumnHeading] = {
    header in
    var block = ""
    return zip(header.row(0), header.row(1)).map { question, part in
      if !question.isEmpty { block = question }
      let words = HeaderText.normalised(part)
      if part.isEmpty || surveyMonkeyAnswer.contains(words) { return ColumnHeading(block) }
      // The column for own words is named by the form; these are the usual names.
      let isOther = words.hasPrefix("other (please") || words.hasPrefix("annat (")
      return ColumnHeading(
        shown: "\(block) [\(part)]",
        names: (isOther ? ["\(block) [other_text]"] : []) + ["\(block) [\(part)]"])
    }
  }

  /// What stands below a question that has one column.
  private static let surveyMonkeyAnswer: Set<String> = [
    "response", "open-ended response", "svar", "öppet svar", "fritextsvar",
  ]
}
