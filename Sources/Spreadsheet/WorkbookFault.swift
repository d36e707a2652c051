/// What is wrong with a part of a workbook's package; the reader makes a diagnostic of it.
enum WorkbookFault: Error, Hashable, Sendable {
  /// Not XML, or cut off.
  case notWellFormed
  /// It declares a document type, which no workbook has and which attacks are made of.
  case hasDocumentType
  /// XML, but not of the kind that belongs there.
  case unexpected
  /// A cell, or a row, that no program would have written so.
  case cell(String)
  case tooManyCells
  case tooManySheets
}
