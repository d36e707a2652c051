import DelimitedText
import Foundation
import Messages
import Testing

/// The files of the Pollock benchmark, read without being told anything.
///
/// A perfect loader gives back the table in `clean/`: one header row, and the records of the first
/// table alone.
@Suite(.enabled(if: SharedCorpus.isPresent, "../shared/csv-corpus is missing"))
struct PollockTests {
  // A file of no bytes is refused by design: the benchmark expects an empty table.
  static let refused: Set<String> = ["file_no_payload.csv"]

  @Test(arguments: SharedCorpus.names(in: "pollock/csv"))
  func readsExactly(_ name: String) throws {
    let bytes = try SharedCorpus.bytes("pollock/csv/" + name)
    if PollockTests.refused.contains(name) {
      let error = #expect(throws: DiagnosticsError.self) {
        try DelimitedFile(bytes: bytes, name: name)
      }
      #expect(error?.diagnostics.map(\.kind) == [.fileEmpty])
      return
    }
    let file = try DelimitedFile(bytes: bytes, name: name)
    var rows = file.header.isEmpty ? [] : [file.header]
    rows += file.records.filter { $0.table == 1 }.map(\.texts)

    let clean = String(decoding: try SharedCorpus.bytes("pollock/clean/" + name), as: UTF8.self)
    let expected = PollockTests.rows(ofClean: clean)
    #expect(rows.count == expected.count)
    for (row, truth) in zip(rows, expected) where row != truth {
      Issue.record("\(row) should be \(truth)")
    }
  }

  @Test func findsTheWholeSelection() {
    #expect(SharedCorpus.names(in: "pollock/csv").count == 38)
  }

  // Every cell of a clean file is quoted, so a plain splitter reads it with certainty.
  private static func rows(ofClean text: String) -> [[String]] {
    text.split(whereSeparator: \.isNewline).map { line in
      line.dropFirst().dropLast().components(separatedBy: "\",\"").map {
        $0.replacingOccurrences(of: "\"\"", with: "\"")
      }
    }
  }
}
