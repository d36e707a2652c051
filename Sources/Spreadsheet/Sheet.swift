/// One sheet: the rows and cells that hold something, however far apart they stand.
package struct Sheet: Hashable, Sendable {
  package let name: String
  /// Whether a person does not see its tab.
  package let isHidden: Bool
  /// The rows that hold something, from the top.
  package let rows: [SheetRow]

  /// A sheet of rows that ascend by number, none of them without cells.
  init(name: String, isHidden: Bool, rows: [SheetRow]) {
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
  }

  /// A sheet of rows from the first on, each of cells from the first on; nil and the empty text
  /// leave a cell empty.
  package init(name: String, isHidden: Bool = false, table: [[CellValue?]]) {
    self.init(
      name: name, isHidden: isHidden,
      rows: table.enumerated().compactMap { index, values in
        let cells = values.enumerated().compactMap { column, value in
          value.flatMap { $0 == .text("") ? nil : SheetCell(column: column, value: $0) }
        }
        return cells.isEmpty ? nil : SheetRow(number: index + 1, cells: cells)
      })
  }

  /// How many columns hold something or stand before one that does.
  package var columnCount: Int {
    rows.reduce(0) { max($0, ($1.cells.last?.column ?? -1) + 1) }
  }

  /// What stands in a cell; nil where it is empty.
  package subscript(_ place: CellPlace) -> CellValue? {
    let index = rows.partitioningIndex { $0.number >= place.row }
    return index < rows.count && rows[index].number == place.row
      ? rows[index][place.column] : nil
  }
}

/// One row of a sheet.
package struct SheetRow: Hashable, Sendable {
  /// From 1, as Excel numbers the rows.
  package let number: Int
  /// The cells that hold something, from the left.
  package let cells: [SheetCell]

  /// A row of cells that ascend by column.
  init(number: Int, cells: [SheetCell]) {
    self.number = number
    self.cells = cells
  }

  /// What stands in a column, counted from 0; nil where the cell is empty.
  package subscript(_ column: Int) -> CellValue? {
    let index = cells.partitioningIndex { $0.column >= column }
    return index < cells.count && cells[index].column == column ? cells[index].value : nil
  }

  /// The texts of the first `width` columns, empty where a cell is.
  package func texts(width: Int) -> [String] {
    var texts = [String](repeating: "", count: max(0, width))
    for cell in cells where cell.column < texts.count { texts[cell.column] = cell.value.text }
    return texts
  }

  /// Where one of its cells stands.
  package func place(of cell: SheetCell) -> CellPlace {
    CellPlace(column: cell.column, row: number)
  }
}

/// One cell that holds something.
package struct SheetCell: Hashable, Sendable {
  /// From 0: column A is 0.
  package let column: Int
  package let value: CellValue

  package init(column: Int, value: CellValue) {
    self.column = column
    self.value = value
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element answers yes, where all after it do so too.
  fileprivate func partitioningIndex(_ isAfter: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
