package import Messages
import ZipArchive

extension Workbook {
  /// The workbook as an .xlsx file, the same bytes wherever and whenever it is written.
  ///
  /// Names of sheets lose what Excel allows in none and are numbered where two would be the same.
  /// Where all sheets are hidden, the first is shown, for Excel opens no file without one. A date
  /// that Excel does not know, before March 1900, is written as text.
  ///
  /// - Parameters:
  ///   - name: the path that it will be written to, for diagnostics.
  ///   - title: the title in the file's properties; no time and no author are written.
  ///   - layouts: one a sheet, in their order; sheets beyond have a bold header row.
  /// - Returns: the whole file.
  /// - Throws: X120 where a cell holds more than the format can; X112 where the file would be
  ///   larger than 4 GB.
  package func bytes(
    name: String, title: String? = nil, layouts: [SheetLayout] = []
  ) throws(DiagnosticsError) -> [UInt8] {
    let written = sheets.isEmpty ? [Sheet(name: "", table: [])] : sheets
    let names = SheetNames.valid(written.map(\.name))
    let shown = written.firstIndex { !$0.isHidden } ?? 0
    var archive = ZipWriter()
    var parts = [
      ("[Content_Types].xml", WorkbookXML.contentTypes(count: written.count)),
      ("_rels/.rels", WorkbookXML.packageRelationships),
      ("docProps/core.xml", WorkbookXML.properties(title: title)),
      (
        "xl/workbook.xml",
        WorkbookXML.workbook(
          zip(names, written).enumerated().map { index, sheet in
            (sheet.0, sheet.1.isHidden && index != shown)
          }, shown: shown)
      ),
      ("xl/_rels/workbook.xml.rels", WorkbookXML.relationships(count: written.count)),
      ("xl/styles.xml", CellStyle.part),
    ]
    for (index, sheet) in written.enumerated() {
      let layout = index < layouts.count ? layouts[index] : SheetLayout()
      do {
        let part = try SheetXML(sheet: sheet, layout: layout, isSelected: index == shown).part()
        parts.append(("xl/worksheets/sheet\(index + 1).xml", part))
      } catch {
        let cell = if case .cell(let place) = error { place } else { "" }
        throw DiagnosticsError(
          Diagnostic(
            .workbookDoesNotHold, at: Place(name), ["cell": cell, "sheet": sheet.name]))
      }
    }
    do {
      for (name, part) in parts { try archive.add(name, part) }
    } catch {
      throw DiagnosticsError(Diagnostic(.workbookTooLarge, at: Place(name)))
    }
    return archive.bytes
  }
}
