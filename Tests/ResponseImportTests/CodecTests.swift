import ResponseImport
import TestSupport
import Testing

@Suite("What a cell means")
struct CodecTests {
  /// One line of `codecs.tsv`.
  struct Line: Sendable, CustomTestStringConvertible {
    let question: String
    let columns: [(name: String, cell: String)]
    let answers: String
    let issues: String

    var testDescription: String {
      columns.map { "\($0.name)=\($0.cell)" }.joined(separator: " ¦ ")
    }
  }

  @Test(arguments: lines)
  func cells(_ line: Line) throws {
    // Another question is answered beside it, for a row without any answer is passed over.
    let other = line.question == "antal" ? "kon" : "antal"
    let read = try Trial.read(
      [
        line.columns.map(\.name) + ["dialog", other], line.columns.map(\.cell) + ["aula", "1"],
      ], Trial.survey())
    let row = try #require(read.rows.first)
    #expect(read.answers(line.question) == line.answers)
    let issues = row.issues.map { issue in
      [issue.kind.rawValue, issue.takenAs].compactMap { $0 }.joined(separator: " ")
    }
    #expect(issues.joined(separator: ", ") == line.issues)
    for issue in row.issues where issue.kind != .contradictory && issue.kind != .tooMany {
      let cells = line.columns.map(\.cell)
      #expect(cells.contains { issue.raw.contains($0) }, "the cell as it stood is lost")
    }
  }

  @Test func theFixtureIsRead() {
    #expect(Self.lines.count > 100)
  }

  private static let lines: [Line] = {
    let text = (try? ProjectFolder.text("\(Trial.folder)/codecs.tsv")) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let columns = parts[1].split(separator: "¦").map { column in
        let sides = column.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (name: trimmed(sides[0]), cell: trimmed(sides[1]))
      }
      return Line(
        question: parts[0], columns: columns, answers: parts[2],
        issues: parts.count > 3 ? parts[3] : "")
    }
  }()

  /// `⏎` stands for a line break in a cell.
  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      .split(separator: "⏎", omittingEmptySubsequences: false).joined(separator: "\n")
  }
}
