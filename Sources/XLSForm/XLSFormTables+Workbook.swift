package import Spreadsheet

extension XLSFormTables {
  /// The tables in a workbook's sheets; nil where no sheet is named survey.
  ///
  /// The header is the first row that holds something. White space around a text is dropped.
  package init?(_ workbook: Workbook) {
    guard let survey = workbook.sheet(named: "survey") else { return nil }
    func table(_ name: String) -> FormTable {
      workbook.sheet(named: name).map(FormTable.init) ?? FormTable(name: name)
    }
    let known = ["survey", "choices", "settings", Self.carriedSheet]
    self.init(
      survey: FormTable(survey), choices: table("choices"), settings: table("settings"),
      carried: table(Self.carriedSheet),
      otherSheets: workbook.sheets.filter {
        !known.contains($0.name.lowercased()) && !$0.rows.isEmpty
      }.map(\.name))
  }

  /// The tables as a workbook; the sheet of Lyhörd's own stands last.
  package var workbook: Workbook {
    Workbook(
      sheets: [survey, choices, settings, carried].map { table in
        Sheet(
          name: table.name,
          table: ([table.header] + table.rows.map(\.cells)).map { row in
            row.map { $0.isEmpty ? nil : .text($0) }
          })
      })
  }
}

extension FormTable {
  fileprivate init(_ sheet: Sheet) {
    let width = sheet.columnCount
    let rows = sheet.rows.compactMap { row -> FormRow? in
      let texts = row.texts(width: width).map { $0.trimmed }
      return texts.allSatisfy(\.isEmpty) ? nil : FormRow(number: row.number, cells: texts)
    }
    self.init(
      name: sheet.name.lowercased(), header: rows.first?.cells ?? [], rows: Array(rows.dropFirst()))
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
