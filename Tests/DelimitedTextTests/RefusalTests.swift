import DelimitedText
import Foundation
import Messages
import Testing

/// What is no delimited text is refused with a reason and a way out.
struct RefusalTests {
  static let foreign: [([UInt8], DiagnosticKind)] = [
    ([0x50, 0x4B, 3, 4] + Array("....[Content_Types].xml....".utf8), .delimitedIsExcel),
    ([0x50, 0x4B, 3, 4] + Array("....svar.csv....".utf8), .delimitedIsArchive),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], .delimitedIsExcel),
    (Array("%PDF-1.7\n".utf8), .delimitedIsPDF),
    (Array("SQLite format 3\0...".utf8), .delimitedIsDatabase),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .delimitedIsImage),
    ([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], .delimitedIsImage),
    (Array("\0\0\0\u{18}ftypheic....".utf8), .delimitedIsImage),
    ([0x1F, 0x8B, 8, 0], .delimitedIsArchive),
    (Array("\n <!DOCTYPE html><title>Logga in</title>".utf8), .delimitedIsWebPage),
    (Array("<?xml version=\"1.0\"?><svar/>".utf8), .delimitedIsOtherData),
    (Array("[{\"id\": 1}]".utf8), .delimitedIsOtherData),
    ((0..<200).map { UInt8($0 % 32) }, .delimitedIsBinary),
    ([], .fileEmpty),
    ([0xEF, 0xBB, 0xBF], .fileEmpty),
    (Array("\r\n \n\n".utf8), .fileEmpty),
  ]

  @Test(arguments: foreign)
  func refuses(_ bytes: [UInt8], _ kind: DiagnosticKind) {
    #expect(throws: DiagnosticsError(Diagnostic(kind, at: Place("x")))) {
      try DelimitedFile(bytes: bytes, name: "x")
    }
  }

  @Test func refusesATableWiderThanAnySpreadsheet() {
    let header = (0...16_384).map { "k\($0)" }.joined(separator: ";")
    let error = #expect(throws: DiagnosticsError.self) {
      try DelimitedFile(bytes: Array(header.utf8), name: "x")
    }
    #expect(error?.diagnostics.map(\.kind.code) == ["D010"])
  }

  @Test func namesTheRecordThatStandsWhereTheHeaderShould() throws {
    let file = try DelimitedFile(
      bytes: Array("1;2026-05-04;Norr\n2;2026-05-05;Söder\n".utf8), name: "x")
    let error = #expect(throws: DiagnosticsError.self) { try file.requireHeader() }
    #expect(
      error?.diagnostics.first?.message(.sv)
        == "filen saknar rubrikrad: första raden ser ut som ett svar (1, 2026-05-04, Norr)")
    let named = try DelimitedFile(bytes: Array("id;ort\n1;Norr\n".utf8), name: "x")
    #expect(throws: Never.self) { try named.requireHeader() }
  }

  @Test func opensFilesAndSaysWhyNot() throws {
    let folder = FixtureTests.folder
    let file = try DelimitedFile.open(folder.appending(path: "pipes.csv").path)
    #expect(file.header == ["id", "område", "kommentar"])
    #expect(file.byteCount == 68)
    let missing = folder.appending(path: "finns-inte.csv").path
    #expect(throws: DiagnosticsError(Diagnostic(.fileNotFound, at: Place(missing)))) {
      try DelimitedFile.open(missing)
    }
    let error = #expect(throws: DiagnosticsError.self) { try DelimitedFile.open(folder.path) }
    #expect(error?.diagnostics.map(\.kind) == [.fileIsFolder])
    #expect(
      error?.diagnostics.first?.arguments["example"] == folder.path + "/ambiguous-rows.csv")
  }

  @Test func everyKindHasItsOwnCodeAndBothLanguagesTheSamePlaces() {
    let kinds = DiagnosticKind.delimitedText
    #expect(Set(kinds.map(\.code)).count == kinds.count)
    for kind in kinds {
      #expect(kind.message.placeholders(.sv) == kind.message.placeholders(.en), "\(kind.code)")
      #expect(kind.remedy.placeholders(.sv) == kind.remedy.placeholders(.en), "\(kind.code)")
    }
  }
}
