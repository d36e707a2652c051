/// The sheets of an XLSForm as plain text: the seam between surveys and spreadsheet files.
package struct XLSFormTables: Hashable, Sendable {
  package var survey: FormTable
  package var choices: FormTable
  package var settings: FormTable
  /// What XLSForm has no words for; form tools leave the sheet alone.
  package var carried: FormTable
  /// The names of further sheets that hold something.
  package var otherSheets: [String]

  package init(
    survey: FormTable, choices: FormTable = FormTable(name: "choices"),
    settings: FormTable = FormTable(name: "settings"),
    carried: FormTable = FormTable(name: Self.carriedSheet), otherSheets: [String] = []
  ) {
    self.survey = survey
    self.choices = choices
    self.settings = settings
    self.carried = carried
    self.otherSheets = otherSheets
  }

  /// The name of the sheet of Lyhörd's own.
  package static let carriedSheet = "lyhord"
}

/// One sheet: a header and rows of text.
package struct FormTable: Hashable, Sendable {
  package let name: String
  package let header: [String]
  /// The rows that hold something.
  package let rows: [FormRow]

  package init(name: String, header: [String] = [], rows: [FormRow] = []) {
    self.name = name
    self.header = header
    self.rows = rows
  }

  /// A table whose rows follow on the header without gaps.
  package init(name: String, header: [String], cells: [[String]]) {
    self.init(
      name: name, header: header,
      rows: cells.enumerated().map { FormRow(number: $0.offset + 2, cells: $0.element) })
  }
}

/// One row of a sheet.
package struct FormRow: Hashable, Sendable {
  /// From 1, as spreadsheet programs number the rows.
  package let number: Int
  /// One a column of the header, empty where the cell is; rows can be shorter than the header.
  package let cells: [String]

  package init(number: Int, cells: [String]) {
    self.number = number
    self.cells = cells
  }

  /// The text in a column, counted from 0; empty where the row is short.
  package subscript(column: Int) -> String {
    cells.indices.contains(column) ? cells[column] : ""
  }
}
