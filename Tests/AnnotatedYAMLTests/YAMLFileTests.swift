import AnnotatedYAML
import Foundation
import Messages
import TestSupport
import Testing

struct YAMLFileTests {
  private func parse(_ text: String) throws -> YAMLMapping {
    try YAMLFile.parse(text, file: "a.yaml")
  }

  private func kinds(_ body: () throws -> YAMLMapping) -> [DiagnosticKind] {
    let error = #expect(throws: DiagnosticsError.self) { _ = try body() }
    return error?.diagnostics.map(\.kind) ?? []
  }

  @Test(
    "What other readers take for numbers and truth values stays text",
    arguments: [
      "no", "on", "yes", "010", "1_000", "0x1F", "1e3", "2021-03-11", "12:30",
    ])
  func scalarsStayText(_ word: String) throws {
    var findings: [Diagnostic] = []
    #expect(try parse("a: \(word)").text("a", &findings) == word)
    #expect(findings == [])
  }

  @Test func placesCountScalars() throws {
    let root = try parse("åäö:\n  - {é: ”ja”, b: x}\n")
    #expect(root.place(of: "åäö") == Place("a.yaml", line: 1, column: 1))
    var findings: [Diagnostic] = []
    let first = try #require(root.list("åäö", &findings)?.first?.mapping(named: "", &findings))
    #expect(first.place == Place("a.yaml", line: 2, column: 5))
    #expect(first["é"]?.place == Place("a.yaml", line: 2, column: 9))
    #expect(first.place(of: "b") == Place("a.yaml", line: 2, column: 15))
  }

  @Test func aRepeatedKeyNamesBothLines() throws {
    let error = #expect(throws: DiagnosticsError.self) { _ = try parse("a: 1\nb: 2\na: 3\n") }
    let finding = try #require(error?.diagnostics.first)
    #expect(finding.place == Place("a.yaml", line: 3, column: 1))
    #expect(finding.conflictsWith == Place("a.yaml", line: 1, column: 1))
    #expect(finding.message(.sv) == "”a” står två gånger; första gången på rad 1")
  }

  @Test(arguments: ["", "\n\n", "# bara en kommentar\n", "---\n"])
  func nothingIsRefused(_ text: String) {
    #expect(kinds { try parse(text) } == [.yamlNothing])
  }

  @Test func theOrderOfTheFileIsKept() throws {
    let keys = (0..<100).map { "k\($0 * 37 % 100)" }
    let root = try parse(keys.map { "\($0): x" }.joined(separator: "\n"))
    #expect(root.entries.map(\.key) == keys)
  }

  @Test("Deep nesting is refused without harm", arguments: [60, 900, 100_000])
  func depth(_ levels: Int) throws {
    let flow = "a: " + String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    let block = "a:\n" + String(repeating: "- ", count: levels) + "x"
    for text in [flow, block] {
      let kinds = kinds { try parse(text) }
      #expect(kinds == [.yamlTooDeep] || (levels > 900 && kinds == [.yamlSyntax]))
    }
  }

  @Test("Anchors that would grow without end are refused at once")
  func manyLaughs() {
    let levels = (1...30).map { level in
      "l\(level): &l\(level) [\((0..<9).map { _ in "*l\(level - 1)" }.joined(separator: ", "))]"
    }
    let text = (["l0: &l0 ha"] + levels).joined(separator: "\n")
    #expect(kinds { try parse(text) } == [.yamlAlias])
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("\u{FEFF}survey: a\n", to: "a.yaml")
    #expect(try YAMLFile.read(path).entries.map(\.key) == ["survey"])
  }

  @Test(
    "Other encodings are named as what they are",
    arguments: [
      Data([0x61, 0x3A, 0x20, 0xE5]), Data([0xFF, 0xFE, 0x61, 0x00]), Data([0xED, 0xA0, 0x80]),
    ])
  func otherEncodings(_ bytes: Data) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "a.yaml")
    #expect(kinds { try YAMLFile.read(path) } == [.yamlNotUTF8])
  }

  @Test func aLargeFileIsRefusedUnread() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(String(repeating: "a", count: 5 << 20), to: "a.yaml")
    #expect(kinds { try YAMLFile.read(path) } == [.yamlTooLarge])
  }

  @Test func missingFilesAndFolders() throws {
    let folder = try TemporaryFolder()
    #expect(kinds { try YAMLFile.read(folder.path("inte.yaml")) } == [.fileNotFound])
    #expect(kinds { try YAMLFile.read(folder.path) } == [.fileIsFolder])
  }
}
