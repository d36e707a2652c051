import Messages
import Testing

struct DiagnosticTextTests {
  private let kind = DiagnosticKind(
    "Z001", .error, message: Phrase(sv: "”{word}” är fel", en: "“{word}” is wrong"),
    remedy: Phrase(sv: "skriv {near}", en: "write {near}"))

  private func text(_ line: String, column: Int, word: String = "x") -> [String] {
    let diagnostic = Diagnostic(
      kind, at: Place("enkat.yaml", line: 7, column: column), ["word": word, "near": "y"])
    return DiagnosticText.text(diagnostic, .sv) { _ in line }.split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test func wholeText() {
    let diagnostic = Diagnostic(
      kind, at: Place("a.yaml", line: 2, column: 3), ["word": "x", "near": "y"],
      conflictsWith: Place("b.yaml", line: 9))
    #expect(
      DiagnosticText.text(diagnostic, .en) { _ in "  x: 1" } == """
        a.yaml:2:3: error[Z001]: “x” is wrong
          2 |   x: 1
                ^
          see also b.yaml:9
          what to do: write y
        """)
  }

  @Test func withoutAPlace() {
    let diagnostic = Diagnostic(kind, ["word": "x", "near": "y"])
    #expect(DiagnosticText.text(diagnostic, .sv) == "fel[Z001]: ”x” är fel\n  gör så här: skriv y")
  }

  @Test(
    "The mark stands below what it means",
    arguments: [
      ("abc: x", 6), ("åäö: x", 6), ("a\tb: x", 6), ("a\u{308}o\u{308}: x", 7), ("👩‍👧: x", 6),
      ("\u{1B}[31: x", 7), ("fråga: x", 8),
    ])
  func markIsBelow(_ line: String, _ column: Int) {
    let lines = text(line, column: column)
    let at = lines[1].distance(from: lines[1].startIndex, to: lines[1].lastIndex(of: "x")!)
    #expect(lines[2].count == at + 1)
    #expect(lines[2].hasSuffix("^"))
  }

  @Test("A mark beyond the line's end still has a place", arguments: [1, 3, 9])
  func markBeyondTheEnd(_ column: Int) {
    #expect(text("ab", column: column)[2] == String(repeating: " ", count: 5 + column) + "^")
  }

  @Test("No control character of a file reaches the screen")
  func controlCharactersAreBlanked() {
    let lines = text("a\u{1B}]0;x\u{07}\r", column: 1, word: "rad ett\nrad\u{1B}[2Jtvå")
    #expect(lines.count == 4)
    #expect(lines[0].hasSuffix("”rad ett rad [2Jtvå” är fel"))
    for line in lines {
      #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }

  @Test(arguments: [
    (Place("f"), "f"), (Place("f", line: 3), "f:3"), (Place("f", line: 3, column: 4), "f:3:4"),
    (Place("f", column: 4), "f"),
  ])
  func placeText(_ place: Place, _ expected: String) {
    #expect(place.text == expected)
  }
}
