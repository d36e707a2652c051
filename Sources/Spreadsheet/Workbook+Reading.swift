import Foundation
package import Messages

extension Workbook {
  /// Whether bytes begin like a file of a spreadsheet program, old or new, rather than like text or
  /// an archive of something else.
  package static func isLikely(_ bytes: [UInt8]) -> Bool {
    ForeignWorkbook.isLikelySpreadsheet(bytes)
  }

  /// Reads a file of Excel's format since 2007 (.xlsx, .xlsm).
  ///
  /// - Throws: L-diagnostics where the file cannot be read; else as `read`.
  package static func open(
    _ path: String, limits: WorkbookLimits = WorkbookLimits()
  ) throws(DiagnosticsError) -> Workbook {
    guard FileManager.default.fileExists(atPath: path) else {
      throw DiagnosticsError(Diagnostic(.fileNotFound, at: Place(path)))
    }
    let bytes: [UInt8]
    do {
      bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      let cause = (error as NSError).localizedFailureReason ?? error.localizedDescription
      throw DiagnosticsError(Diagnostic(.fileUnreadable, at: Place(path), ["cause": cause]))
    }
    return try read(bytes, name: path, limits: limits)
  }

  /// Reads the bytes of such a file: the values that its cells show, formulas' results included.
  ///
  /// Cells that are empty or hold an empty text are left out; of merged cells only the first
  /// holds anything. Sheets that are charts alone are left out, hidden ones are kept and say so.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: the path, for diagnostics.
  ///   - limits: how large it may be when unpacked.
  /// - Returns: the sheets in the order of their tabs.
  /// - Throws: one X-diagnostic that says what is wrong, in which sheet and cell where it is one.
  package static func read(
    _ bytes: [UInt8], name: String, limits: WorkbookLimits = WorkbookLimits()
  ) throws(DiagnosticsError) -> Workbook {
    let package = try WorkbookPackage(bytes, file: name, limits: limits)
    let main = try package.relationships(of: "").first { $0.kind == "officeDocument" }
    guard let main else { throw package.fault(.workbookIsOtherArchive) }
    if main.target.hasSuffix(".bin") { throw package.fault(.workbookIsBinary) }
    guard let bytes = try package.part(main.target), let listed = try? WorkbookPart.read(bytes)
    else {
      throw try notAWorkbook(main.target, package)
    }
    guard listed.sheets.count <= limits.sheetCount else { throw package.fault(.workbookTooLarge) }
    let relationships = try package.relationships(of: main.target)
    let strings = try optional("sharedStrings", relationships, package) {
      (bytes) throws(WorkbookFault) in try SharedStringsPart.texts(bytes)
    }
    let dateForms = try optional("styles", relationships, package) {
      (bytes) throws(WorkbookFault) in try StylesPart.dateForms(bytes)
    }
    var sheets: [Sheet] = []
    var cellCount = 0
    for sheet in listed.sheets {
      guard let found = relationships.first(where: { $0.id == sheet.relationship }) else {
        throw package.fault(.workbookPartMissing, ["part": sheet.name])
      }
      guard found.kind == "worksheet" else { continue }
      let part = SheetPart(
        strings: strings ?? [], dateForms: dateForms ?? [], dateSystem: listed.dateSystem,
        cellsAtMost: limits.cellCount - cellCount)
      try package.read(found.target, sheet: sheet.name) { (bytes) throws(WorkbookFault) in
        try XMLPart.read(bytes, to: part)
      }
      cellCount += part.cellCount
      sheets.append(Sheet(name: sheet.name, isHidden: sheet.isHidden, rows: part.rows))
    }
    return Workbook(sheets: sheets)
  }

  /// A part that a workbook may lack, by the kind of its relationship.
  private static func optional<Value>(
    _ kind: String, _ relationships: [RelationshipsPart.Relationship], _ package: WorkbookPackage,
    _ body: ([UInt8]) throws(WorkbookFault) -> Value
  ) throws(DiagnosticsError) -> Value? {
    guard let found = relationships.first(where: { $0.kind == kind }) else { return nil }
    return try package.read(found.target, body)
  }

  /// Why the part that should list the sheets does not: broken, or of another kind of document.
  private static func notAWorkbook(
    _ part: String, _ package: WorkbookPackage
  ) throws(DiagnosticsError) -> DiagnosticsError {
    do {
      _ = try package.read(part) { (bytes) throws(WorkbookFault) in try WorkbookPart.read(bytes) }
    } catch {
      let isOther = error.diagnostics.first?.kind == .workbookPartBroken && !part.hasPrefix("xl/")
      return isOther ? package.fault(.workbookIsOtherArchive) : error
    }
    return package.fault(.workbookPartBroken, ["part": part])
  }
}
