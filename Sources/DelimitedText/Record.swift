package import Messages

/// One record of a delimited file.
package struct Record: Sendable {
  /// The line of the file where it begins, or its row in the sheet, from 1.
  package let line: Int
  /// Its number among the data records, from 1; 0 if it was passed over.
  package let number: Int
  /// Which of the tables pasted together it belongs to, from 1.
  package let table: Int
  /// As many as the file is wide, unless `state` is ragged or passed over.
  package let cells: Cells
  package let state: RecordState
  private let range: Range<Int>

  init(
    line: Int, number: Int, table: Int, cells: Cells, state: RecordState, range: Range<Int>
  ) {
    self.line = line
    self.number = number
    self.table = table
    self.cells = cells
    self.state = state
    self.range = range
  }

  /// The bytes of the record as in the file, in the file's encoding, without the line end; of a
  /// sheet's row, its cells as CSV in UTF-8.
  package var original: [UInt8] {
    cells.source.original(range)
  }
}

/// How well a record fits the table that it stands in.
package enum RecordState: Hashable, Sendable {
  case whole
  /// Read in the one way that fits the other records; a person may want to look.
  case repaired(RepairKind)
  /// It has another number of cells, and no one reading of it fits.
  case ragged(expected: Int, found: Int)
  /// The last record, and the file ends inside a quoted cell of it.
  case cutOff
  /// Not a data record.
  case passedOver(PassedOver)
}

/// What was taken to be wrong with a record that was repaired.
package enum RepairKind: String, Hashable, Sendable, CaseIterable {
  /// A quotation mark that belongs to the text, or that was never closed.
  case strayQuote
  /// An empty cell too many.
  case surplusEmptyCell
  /// The delimiter stands unquoted in a text.
  case delimiterInText
  /// The delimiter between two cells is missing.
  case missingDelimiter
  /// The record has another delimiter than the file.
  case otherDelimiter

  /// What was wrong, as a clause.
  package var phrase: Phrase {
    switch self {
    case .strayQuote: DelimitedWords.strayQuote
    case .surplusEmptyCell: DelimitedWords.surplusEmptyCell
    case .delimiterInText: DelimitedWords.delimiterInText
    case .missingDelimiter: DelimitedWords.missingDelimiter
    case .otherDelimiter: DelimitedWords.otherDelimiter
    }
  }
}

/// Why a record is not a data record.
package enum PassedOver: String, Hashable, Sendable, CaseIterable {
  /// All its cells are empty.
  case empty
  /// It repeats the header, as when files were pasted together.
  case repeatedHeader
  /// It stands below the table and belongs to none of its columns.
  case footnote
  /// It belongs to another table further down in the file.
  case otherTable

  /// What it is, as a clause.
  package var phrase: Phrase {
    switch self {
    case .empty: DelimitedWords.emptyRecord
    case .repeatedHeader: DelimitedWords.repeatedHeader
    case .footnote: DelimitedWords.footnote
    case .otherTable: DelimitedWords.otherTable
    }
  }
}
