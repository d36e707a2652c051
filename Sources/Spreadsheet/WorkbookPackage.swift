import Messages
import ZipArchive

/// The parts of a workbook's file, and how they refer to each other.
struct WorkbookPackage {
  private let file: String
  private let archive: ZipReader
  /// Names of parts are the same whatever their case.
  private let names: [String: String]

  /// - Throws: the diagnostic for what the file is instead of a workbook, or of a broken one.
  init(_ bytes: [UInt8], file: String, limits: WorkbookLimits) throws(DiagnosticsError) {
    self.file = file
    if let kind = ForeignWorkbook.kind(of: bytes) {
      throw DiagnosticsError(Diagnostic(kind, at: Place(file)))
    }
    let zipLimits = ZipLimits(entryBytes: limits.partBytes, totalBytes: limits.totalBytes)
    archive = try WorkbookPackage.translating(file) { () throws(ZipFault) in
      try ZipReader(bytes, limits: zipLimits)
    }
    names = Dictionary(
      archive.entries.map { ($0.name.lowercased(), $0.name) },
      uniquingKeysWith: { first, _ in first })
    if let kind = try foreignPackage() { throw DiagnosticsError(Diagnostic(kind, at: Place(file))) }
  }

  /// The bytes of a part; nil where there is none.
  func part(_ name: String) throws(DiagnosticsError) -> [UInt8]? {
    guard let name = names[name.lowercased()] else { return nil }
    return try WorkbookPackage.translating(file) { () throws(ZipFault) in
      try archive.contents(of: name)
    }
  }

  /// What a part that the workbook must have reads as.
  func read<Value>(
    _ name: String, sheet: String? = nil, _ body: ([UInt8]) throws(WorkbookFault) -> Value
  ) throws(DiagnosticsError) -> Value {
    guard let bytes = try part(name) else {
      throw fault(.workbookPartMissing, ["part": name])
    }
    do {
      return try body(bytes)
    } catch {
      throw diagnosed(error, part: name, sheet: sheet)
    }
  }

  func relationships(of source: String) throws(DiagnosticsError) -> [RelationshipsPart.Relationship]
  {
    try read(RelationshipsPart.name(of: source)) { (bytes) throws(WorkbookFault) in
      try RelationshipsPart.read(bytes, of: source)
    }
  }

  func fault(_ kind: DiagnosticKind, _ arguments: [String: String] = [:]) -> DiagnosticsError {
    DiagnosticsError(Diagnostic(kind, at: Place(file), arguments))
  }

  /// What the package is, if it is of a kind that is known and no workbook of Excel's.
  private func foreignPackage() throws(DiagnosticsError) -> DiagnosticKind? {
    if let type = try part("mimetype"), type.starts(with: "application/vnd.oasis".utf8) {
      return .workbookIsOpenDocument
    }
    if names["xl/workbook.bin"] != nil { return .workbookIsBinary }
    return names["_rels/.rels"] == nil ? .workbookIsOtherArchive : nil
  }

  private func diagnosed(
    _ fault: WorkbookFault, part: String, sheet: String?
  ) -> DiagnosticsError {
    switch fault {
    case .notWellFormed: self.fault(.workbookPartBroken, ["part": part])
    case .hasDocumentType: self.fault(.workbookHasDocumentType, ["part": part])
    case .unexpected: self.fault(.workbookPartBroken, ["part": part])
    case .cell(let cell):
      DiagnosticsError(
        Diagnostic(
          .workbookCellBroken,
          at: Place(file, line: CellPlace(cell)?.row, field: cell),
          ["cell": cell, "sheet": sheet ?? part]))
    case .tooManyCells, .tooManySheets: self.fault(.workbookTooLarge)
    }
  }

  private static func translating<Value>(
    _ file: String, _ body: () throws(ZipFault) -> Value
  ) throws(DiagnosticsError) -> Value {
    do {
      return try body()
    } catch {
      let kind: DiagnosticKind
      switch error {
      case .notAnArchive, .damaged, .ambiguousName, .library: kind = .workbookBroken
      case .encrypted: kind = .workbookIsEncrypted
      case .tooManyEntries, .entryTooLarge, .archiveTooLarge: kind = .workbookTooLarge
      }
      throw DiagnosticsError(Diagnostic(kind, at: Place(file)))
    }
  }
}
