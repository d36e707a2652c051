/// Where in a sheet a cell stands, within the bounds that Excel sets.
package struct CellPlace: Hashable, Sendable {
  /// From 0: column A is 0.
  package let column: Int
  /// From 1.
  package let row: Int

  package static let rowsAtMost = 1_048_576
  package static let columnsAtMost = 16_384

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The place that a reference such as `B7` names; nil where it names none within the bounds.
  package init?(_ reference: some StringProtocol) {
    var column = 0
    var row = 0
    var letters = 0
    for byte in reference.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0 && letters < 3:
        column = column * 26 + Int(byte - 0x40)
        letters += 1
      case 0x30...0x39 where letters > 0 && row < CellPlace.rowsAtMost:
        row = row * 10 + Int(byte - 0x30)
        // A row has no leading zero.
        if row == 0 { return nil }
      default: return nil
      }
    }
    guard (1...CellPlace.columnsAtMost).contains(column),
      (1...CellPlace.rowsAtMost).contains(row)
    else { return nil }
    self.init(column: column - 1, row: row)
  }

  /// The place as Excel writes it: `B7`.
  package var text: String {
    CellPlace.letters(column) + String(row)
  }

  /// The letters of a column counted from 0: 0 is A, 26 is AA.
  package static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column
    repeat {
      letters = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
