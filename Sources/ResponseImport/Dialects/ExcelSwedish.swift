import DelimitedText

extension ExportDialect {
  /// A table typed in Excel with Swedish settings and saved as CSV: `;`, decimal comma, SANT and
  /// FALSKT.
  ///
  /// Told by the semicolon alone, so every tool with a header of its own comes before it.
  static let excelSwedish = ExportDialect(
    id: "excel_swedish", name: "Excel", marks: { $0.delimiter == .semicolon ? 1 : 0 })
}
