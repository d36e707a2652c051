/// How a sheet is shown when it is opened.
package struct SheetLayout: Hashable, Sendable {
  /// How many rows at the top are bold and stay in view.
  package var headerRows: Int
  /// Widths in characters, from column A on; columns without one have Excel's own.
  package var columnWidths: [Int]
  /// Whether long texts go on over several lines in their cell.
  package var wrapsText: Bool

  package init(headerRows: Int = 1, columnWidths: [Int] = [], wrapsText: Bool = false) {
    self.headerRows = headerRows
    self.columnWidths = columnWidths
    self.wrapsText = wrapsText
  }

  /// A layout whose columns are as wide as their longest line, within bounds that keep a screen
  /// usable.
  package static func fitting(
    _ sheet: Sheet, headerRows: Int = 1, wrapsText: Bool = false
  ) -> SheetLayout {
    var widths = [Int](repeating: 8, count: sheet.columnCount)
    for row in sheet.rows {
      for cell in row.cells where widths[cell.column] < mostCharacters {
        let longest = cell.value.text.split(whereSeparator: \.isNewline).map(\.count).max() ?? 0
        widths[cell.column] = min(max(widths[cell.column], longest + 2), mostCharacters)
      }
    }
    return SheetLayout(headerRows: headerRows, columnWidths: widths, wrapsText: wrapsText)
  }

  private static let mostCharacters = 60
}
