/// The sheets of a spreadsheet file, with what stands in their cells.
package struct Workbook: Hashable, Sendable {
  /// In the order of their tabs.
  package let sheets: [Sheet]

  package init(sheets: [Sheet]) {
    self.sheets = sheets
  }

  /// The sheet of a name, as Excel compares names: whatever the case.
  package func sheet(named name: String) -> Sheet? {
    sheets.first { $0.name.lowercased() == name.lowercased() }
  }
}
