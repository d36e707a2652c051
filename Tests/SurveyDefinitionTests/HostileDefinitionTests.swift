import Foundation
import Messages
import SurveyDefinition
import TestSupport
import Testing

@Suite("No definition is refused without a reason, or takes long to refuse")
struct HostileDefinitionTests {
  private static let text =
    (try? ProjectFolder.text(
      "Tests/SurveyDefinitionTests/Fixtures/newcomer/survey.yaml")) ?? ""
  private static let lines = text.split(separator: "\n", omittingEmptySubsequences: false)

  /// Either a survey, or an error that says why not.
  private func expectReason(_ text: String, _ what: String) throws {
    do {
      _ = try SurveyReader.read(
        text: text, file: "prov.yaml", context: try SurveyContext.fixture())
    } catch let error {
      let faults = try #require(error as? DiagnosticsError)
      let errors = faults.diagnostics.filter(\.isError)
      #expect(!errors.isEmpty, "\(what) is refused without a word")
    }
  }

  @Test("Any line may be missing", arguments: lines.indices)
  func withoutALine(_ index: Int) throws {
    var lines = Self.lines
    lines.remove(at: index)
    try expectReason(lines.joined(separator: "\n"), "without line \(index + 1)")
  }

  @Test("Any character may be another", arguments: 0..<300)
  func withAnotherCharacter(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var characters = Array(Self.text)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let index = Int.random(in: characters.indices, using: &random)
      let signs = Array("\"'{}[]:,-#&*!|>%@`? \t\n”åa0\u{A0}\\")
      characters[index] = signs.randomElement(using: &random) ?? "x"
    }
    try expectReason(String(characters), "seed \(seed)")
  }

  @Test(
    "Where the file may end early", arguments: stride(from: 0, to: text.count, by: 37).map { $0 })
  func cutOff(_ length: Int) throws {
    try expectReason(String(Self.text.prefix(length)), "\(length) characters")
  }

  @Test("All faults of a file come in one run, those of its form and those of what it says")
  func allAtOnce() throws {
    let text = """
      survey: prov
      version: ett
      title: Prov
      source: medborgare
      questions:
        - id: ett
          type: text
          label: "Vad oroar dig?
        - id: två
          type: radio
          label: Hur trygg: på kvällen
        - id: tre
          type:text
          label: @alla
        - id: fyra
          type: integer
          type: decimal
          label: Antal
          max: många
      """
    let found = try Definition.findings(text + "\n").map {
      MarkedFixture.Mark(line: $0.place?.line ?? 0, code: $0.kind.code)
    }
    #expect(
      found == [
        .init(line: 2, code: "Y013"), .init(line: 4, code: "Y016"), .init(line: 8, code: "Y020"),
        .init(line: 9, code: "S001"), .init(line: 10, code: "Y016"), .init(line: 11, code: "Y023"),
        .init(line: 13, code: "Y021"), .init(line: 14, code: "Y025"),
        .init(line: 17, code: "Y003"), .init(line: 19, code: "Y013"),
      ])
  }

  // A parser that builds the nest or follows the aliases never comes to an end.
  @Test(
    "Nests and bombs are refused at once", .timeLimit(.minutes(2)), arguments: HostileText.allCases)
  func refused(_ hostile: HostileText) throws {
    #expect(try Definition.findings(hostile.text).map(\.kind).contains(hostile.kind))
  }

  @Test func largeFilesAreNotReadToTheirEnd() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("stor.yaml")
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    // A file with a hole: 50 GB that take no room, and that nobody could read in a second.
    try handle.truncate(atOffset: 50 << 30)
    try handle.close()
    let error = #expect(throws: DiagnosticsError.self) {
      try SurveyReader.read(path, context: try SurveyContext.fixture())
    }
    #expect(error?.diagnostics.map(\.kind) == [.yamlTooLarge])
    #expect(error?.diagnostics.first?.message(.en).contains("51200") == true)
  }
}

/// Texts made to exhaust a reader.
enum HostileText: String, CaseIterable, Sendable {
  case flowNest, blockNest, dashes, keys, aliasBomb, aliasKeys, manyErrors

  var text: String {
    switch self {
    case .flowNest: "survey: " + String(repeating: "[", count: 100_000)
    case .blockNest:
      (0..<1000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    case .dashes: "survey:\n" + String(repeating: "- ", count: 100_000) + "x\n"
    case .keys: "survey: " + String(repeating: "{a: ", count: 50_000)
    case .aliasBomb:
      "a0: &a0 ha\n"
        + (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    case .aliasKeys:
      "? &a0 [ha]\n: x\n"
        + (1...40).map { "? &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n: x\n" }.joined()
    case .manyErrors:
      "survey: x\nquestions:\n"
        + (0..<2000).map {
          "  - {id: q\($0), type: likret, lable: x, show_if: {question: qq\($0)}}\n"
        }
        .joined()
    }
  }

  var kind: DiagnosticKind {
    switch self {
    case .flowNest, .blockNest, .dashes, .keys: .yamlTooDeep
    case .aliasBomb, .aliasKeys: .yamlAlias
    case .manyErrors: .yamlMisspelledWord
    }
  }
}
