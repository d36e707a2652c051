/// The cells of one sheet.
final class SheetPart: XMLPartHandler {
  private(set) var rows: [SheetRow] = []
  private(set) var cellCount = 0

  private let strings: [String]
  private let dateForms: [DateForm?]
  private let dateSystem: DateSystem
  private let cellsAtMost: Int

  private var isInData = false
  private var row = 0
  private var cells: [SheetCell] = []
  /// The column of the cell being read, or of the last one.
  private var column = -1
  private var cell: Cell?
  private var isInValue = false
  private var value = ""
  private var inline = RichText()

  /// What the beginning of a cell says of it.
  private struct Cell {
    let type: String?
    let style: Int
  }

  /// - Parameters:
  ///   - strings: the texts that cells name by number.
  ///   - dateForms: the form of date that each style shows.
  ///   - dateSystem: what the dates are counted from.
  ///   - cellsAtMost: how many cells may hold something.
  init(
    strings: [String], dateForms: [DateForm?], dateSystem: DateSystem, cellsAtMost: Int
  ) {
    self.strings = strings
    self.dateForms = dateForms
    self.dateSystem = dateSystem
    self.cellsAtMost = cellsAtMost
  }

  func begin(
    _ element: String, _ attributes: [String: String], depth: Int
  ) throws(WorkbookFault) {
    switch depth {
    case 1:
      guard element == "worksheet" else { throw .unexpected }
    case 2:
      isInData = element == "sheetData"
    case 3 where isInData && element == "row":
      try beginRow(attributes["r"])
    case 4 where isInData && element == "c":
      try beginCell(attributes)
    case 5 where cell != nil && element == "v":
      isInValue = true
    case 6... where cell != nil:
      inline.begin(element)
    default: break
    }
  }

  func characters(_ text: String) {
    if isInValue {
      if value.isEmpty { value = text } else { value += text }
    } else {
      inline.characters(text)
    }
  }

  func end(_ element: String, depth: Int) throws(WorkbookFault) {
    switch depth {
    case 2: isInData = false
    case 3 where isInData && element == "row": endRow()
    case 4 where cell != nil: try endCell()
    case 5: isInValue = false
    case 6...: inline.end(element)
    default: break
    }
  }

  // MARK: Rows and cells

  private func beginRow(_ reference: String?) throws(WorkbookFault) {
    let number = reference.map { Int($0) } ?? row + 1
    // Rows and cells stand in order; Excel, too, calls a file damaged where they do not.
    guard let number, number > row, number <= CellPlace.rowsAtMost else {
      throw .cell(reference ?? "")
    }
    row = number
    column = -1
  }

  private func beginCell(_ attributes: [String: String]) throws(WorkbookFault) {
    if let reference = attributes["r"] {
      guard let place = CellPlace(reference), place.row == row, place.column > column else {
        throw .cell(reference)
      }
      column = place.column
    } else {
      column += 1
      guard column < CellPlace.columnsAtMost else { throw .cell("\(row)") }
    }
    cell = Cell(type: attributes["t"], style: attributes["s"].flatMap { Int($0) } ?? 0)
  }

  private func endCell() throws(WorkbookFault) {
    defer {
      cell = nil
      value = ""
    }
    guard let cell, let content = try content(of: cell) else { return }
    cellCount += 1
    guard cellCount <= cellsAtMost else { throw .tooManyCells }
    cells.append(SheetCell(column: column, value: content))
  }

  private func endRow() {
    guard !cells.isEmpty else { return }
    // A copy of just its size; the room for the next row is kept.
    rows.append(SheetRow(number: row, cells: cells.map { $0 }))
    cells.removeAll(keepingCapacity: true)
  }

  // MARK: Content

  private func content(of cell: Cell) throws(WorkbookFault) -> CellValue? {
    switch cell.type {
    case "inlineStr": return text(inline.take())
    case "str": return text(EscapedCharacters.decoded(value))
    case "e": return value.isEmpty ? nil : .error(value)
    default: break
    }
    if value.isEmpty { return nil }
    switch cell.type {
    case "s":
      guard let index = Int(value), strings.indices.contains(index) else { throw fault }
      return text(strings[index])
    case "b":
      switch value {
      case "1", "true": return .flag(true)
      case "0", "false": return .flag(false)
      default: throw fault
      }
    case "d":
      return SheetDate(iso: value).map(CellValue.date) ?? text(value)
    case "n", nil:
      return try number(style: cell.style)
    default:
      throw fault
    }
  }

  private func number(style: Int) throws(WorkbookFault) -> CellValue {
    // More than Swift reads as a number, such as `nan` and `0x1p3`, is none here.
    let isPlain = value.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2D || byte == 0x2B
        || byte | 0x20 == 0x65
    }
    guard isPlain, let number = Double(value), number.isFinite else { throw fault }
    if dateForms.indices.contains(style), let form = dateForms[style],
      let date = SheetDate(serial: number, form: form, system: dateSystem)
    {
      return .date(date)
    }
    return .number(number)
  }

  private func text(_ text: String) -> CellValue? {
    text.isEmpty ? nil : .text(text)
  }

  private var fault: WorkbookFault {
    .cell(CellPlace(column: column, row: row).text)
  }
}
