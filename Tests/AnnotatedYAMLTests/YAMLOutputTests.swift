import AnnotatedYAML
import Messages
import TestSupport
import Testing

@Suite("What is written as YAML reads back as the same texts")
struct YAMLOutputTests {
  private static let hostile = [
    "", " ", "  inledande", "avslutande ", "no", "On", "yes", "null", "Null", "~", "010", "1.0",
    "-", "- a", "a: b", "a:", "# a", "a # b", "'", "\"", "”citat”", "\\", "\\n", "rad\nrad", "\n",
    "rad\r\nrad", "\ttab", "{a}", "[a]", "&a", "*a", "!a", "%a", "@a", "`a", "|", ">", "?", "? a",
    "---", "...", "=", "<<", "åäö ÅÄÖ é", "e\u{301}", "👩‍👧", "\u{00A0}", "\u{200B}", "a\u{FEFF}",
    "\u{2028}", "\u{85}", "\u{7F}", "\u{1B}[0m", "\0", "a\0b", "\u{FFFD}", "\u{10FFFF}",
    String(repeating: "lång ", count: 400),
  ]

  @Test(arguments: hostile)
  func hostileTexts(_ text: String) throws {
    try expectSame([text], ["k"])
    try expectSame(["x"], [text])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func randomTexts(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("aåÖ 0-:#\"'\\\n\t{}[],&*!|>%@`~?=._/()\u{A0}\u{2028}\u{1F}").map(
      String.init)
    func word() -> String {
      (0..<Int.random(in: 0...12, using: &random)).map { _ in
        alphabet.randomElement(using: &random)!
      }.joined()
    }
    let count = Int.random(in: 1...6, using: &random)
    try expectSame((0..<count).map { _ in word() }, (0..<count).map { "\($0)" + word() })
  }

  @Test func numbersFlagsAndEmptyFields() throws {
    let output = YAMLOutput.map([
      ("whole", .integer(-3)), ("decimal", .decimal(-0.126, decimals: 2)),
      ("small", .decimal(0.05, decimals: 1)), ("round", .decimal(2.5, decimals: 0)),
      ("flag", .flag(true)), ("empty", .empty),
      ("list", .list([.text("no"), .map([("a", .text("ja")), ("b", .text("x: y"))])])),
    ])
    #expect(
      output.text() == """
        whole: -3
        decimal: -0.13
        small: 0.1
        round: 3
        flag: true
        empty:
        list:
        - "no"
        - a: ja
          b: "x: y"

        """)
  }

  private func expectSame(_ texts: [String], _ keys: [String]) throws {
    let entries = zip(keys, texts).map { ($0, $1) }
    let written = YAMLOutput.map([
      ("map", .map(entries.map { (key: $0, value: .text($1)) })),
      ("list", .list(texts.map { .text($0) })),
    ]).text()
    let root = try YAMLFile.parse(written, file: "a.yaml")
    var findings: [Diagnostic] = []
    let map = try #require(root.mapping("map", &findings))
    #expect(
      map.entries.map { Array($0.key.unicodeScalars) } == keys.map { Array($0.unicodeScalars) })
    let read = map.entries.compactMap { $0.value.text(named: "", &findings) }
    #expect(read.map { Array($0.unicodeScalars) } == texts.map { Array($0.unicodeScalars) })
    #expect(root.texts("list", &findings) == texts)
    #expect(findings == [])
  }
}
