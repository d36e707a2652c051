package import DelimitedText

/// The header of a table, row by row, and how the file is written.
package struct ExportHeader: Sendable {
  /// One name a column, as a person sees it.
  package let names: [String]
  /// The rows of the header from the top; each as wide as `names`.
  package let rows: [[String]]
  /// The sign between the columns; nil where nobody knows.
  package let delimiter: Delimiter?

  /// The header of a table.
  package init(_ table: DelimitedFile) {
    names = table.header
    rows = table.headerRows
    delimiter = table.sheet == nil ? table.dialect.delimiter : nil
  }

  /// A header of one row.
  package init(_ names: [String]) {
    self.names = names
    rows = [names]
    delimiter = nil
  }

  /// A row of the header, from 0; empty names where there is no such row.
  func row(_ index: Int) -> [String] {
    rows.indices.contains(index) ? rows[index] : Array(repeating: "", count: names.count)
  }
}

/// What one column is called.
package struct ColumnHeading: Hashable, Sendable {
  /// The name for a person.
  package let shown: String
  /// Every name that it may be known by, the surest first.
  package let names: [String]

  package init(shown: String, names: [String]) {
    self.shown = shown
    self.names = names.filter { !$0.isEmpty }
  }

  /// A column with one name.
  init(_ name: String) {
    self.init(shown: name, names: [name])
  }

  /// The same column with further, less sure names.
  func adding(_ more: [String]) -> ColumnHeading {
    ColumnHeading(shown: shown, names: names + more.filter { !names.contains($0) })
  }
}
