import DelimitedText
import Foundation
import Testing

/// Every table of `Tables/`, written as survey tools and spreadsheets write them, comes back exact.
struct SurveyExportTests {
  static let tables = ["dialog", "kort", "decimaler", "texter", "bred", "en-kolumn", "bara-rubrik"]
  static let delimiters = [Delimiter.comma, .semicolon, .tab, .pipe]

  /// What differs between the files of one test case.
  struct Form: CustomTestStringConvertible {
    let bytes: SurveyExport.Bytes
    let trait: SurveyExport.Trait

    var testDescription: String { "\(bytes) \(trait)" }
  }

  static let forms = SurveyExport.Bytes.allCases.flatMap { bytes in
    SurveyExport.Trait.allCases.map { Form(bytes: bytes, trait: $0) }
  }

  /// All of a form, or every so many of them; `EVERY_EXPORT=1` takes all, over 28 000.
  static func exports(_ form: Form) throws -> [SurveyExport] {
    let isFull = ProcessInfo.processInfo.environment["EVERY_EXPORT"] == "1"
    var exports: [SurveyExport] = []
    for name in tables {
      let table = try BaseTable(named: name)
      for delimiter in delimiters {
        for lineEnding in LineEnding.allCases {
          for quoting in SurveyExport.Quoting.allCases {
            exports.append(
              SurveyExport(
                table: table, tableName: name, bytes: form.bytes, delimiter: delimiter,
                lineEnding: lineEnding, quoting: quoting, trait: form.trait))
          }
        }
      }
    }
    let possible = exports.filter(\.isPossible)
    // A long cell takes long to read, and differs little from another.
    let step = isFull ? 1 : form.trait == .longCell ? 97 : 11
    return possible.enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }

  @Test(arguments: forms)
  func readsEveryExport(_ form: Form) throws {
    for export in try SurveyExportTests.exports(form) {
      let file = try DelimitedFile(
        bytes: export.encoded(), name: "svar.csv", options: export.options)
      #expect(file.header == export.rows[0], "\(export): \(file.dialect.summary)")
      let records = file.records.map(\.texts)
      #expect(
        records == Array(export.rows.dropFirst()), "\(export): \(file.dialect.summary)")
      #expect(file.records.allSatisfy { $0.state == .whole }, "\(export)")
    }
  }

  /// What cannot be seen in the bytes is said, not guessed.
  @Test func macRomanIsSuspectedWhereItIsNotTold() throws {
    let export = SurveyExport(
      table: try BaseTable(named: "dialog"), tableName: "dialog", bytes: .macRoman,
      delimiter: .semicolon, lineEnding: .cr, quoting: .needed, trait: .plain)
    let file = try DelimitedFile(bytes: export.encoded(), name: "svar.csv")
    #expect(file.findings.contains { $0.aspect == .encoding && $0.isWarning })
  }
}
