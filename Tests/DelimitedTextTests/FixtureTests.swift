import DelimitedText
import Foundation
import Messages
import Testing

/// Every way in which real files break, a file each, with what the reader makes of it beside it.
///
/// `UPDATE_GOLDEN=1` rewrites the `.reading` files; a missing one is written, and fails.
struct FixtureTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  static let names: [String] = {
    let all = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (all ?? []).filter { !$0.hasSuffix(".reading") }.sorted()
  }()

  @Test func findsTheFixtures() {
    #expect(FixtureTests.names.count > 30)
  }

  @Test(arguments: names)
  func readsAsRecorded(_ name: String) throws {
    let input = FixtureTests.folder.appending(path: name)
    let file = try DelimitedFile(bytes: [UInt8](Data(contentsOf: input)), name: name)
    let golden = FixtureTests.folder.appending(path: name + ".reading")
    let reading = FixtureTests.describe(file)
    let expected = try? String(contentsOf: golden, encoding: .utf8)
    if expected == nil || ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try reading.write(to: golden, atomically: true, encoding: .utf8)
    }
    let recorded = try #require(expected, "\(golden.lastPathComponent) was missing; look at it")
    #expect(reading == recorded)
  }

  /// The file as the reader sees it, a line for each thing it says.
  static func describe(_ file: DelimitedFile) -> String {
    var lines = [file.dialect.summary]
    for finding in file.findings {
      lines.append("\(finding.isWarning ? "!" : "-") \(finding.text(.en))")
    }
    lines.append("header: " + (file.headerRows.isEmpty ? "none" : describe(file.header)))
    for record in file.allRecords {
      let cells = record.cells.map { cell in
        cell.wasQuoted ? "\"\(shown(cell.text))\"" : shown(cell.text)
      }
      lines.append("\(record.line) \(describe(record)): " + cells.joined(separator: " | "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func describe(_ record: Record) -> String {
    let table = record.table == 1 ? "" : " table \(record.table)"
    return switch record.state {
    case .whole: "#\(record.number)\(table)"
    case .repaired(let kind): "#\(record.number)\(table) repaired, \(kind.rawValue)"
    case .cutOff: "cut off"
    case .ragged(let expected, let found):
      "#\(record.number)\(table) ragged, \(found) of \(expected)"
    case .passedOver(let reason): "passed over, \(reason.rawValue)"
    }
  }

  private static func describe(_ names: [String]) -> String {
    names.map(shown).joined(separator: " | ")
  }

  private static func shown(_ text: String) -> String {
    text.replacingOccurrences(of: "\n", with: "⏎")
  }
}
