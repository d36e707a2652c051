import DelimitedText
import Messages

/// What is tried with bytes that nobody wrote on purpose.
enum FuzzTarget: String, CaseIterable {
  /// The bytes are a file: its form is found out, its records read, the table written anew.
  case table
  /// The bytes are the records below the header of the survey that the importer's tests use, so
  /// every codec meets them.
  case responses
  /// The bytes are an export of the same survey, by whatever tool its header tells.
  case exports
  /// The bytes are what somebody wrote: masked, and coded with the taxonomy that is shipped.
  case texts

  /// A thing that must hold of every file and does not.
  struct Broken: Error {
    let rule: String
  }

  func run(_ bytes: [UInt8]) throws(Broken) {
    switch self {
    case .table: try FuzzedTable.check(bytes)
    case .responses: try FuzzedResponses.shared.check(records: bytes)
    case .exports: try FuzzedResponses.shared.check(export: bytes)
    case .texts: try FuzzedTexts.shared.check(bytes)
    }
  }
}

/// What must hold of a table, whatever the bytes.
enum FuzzedTable {
  static func check(_ bytes: [UInt8]) throws(FuzzTarget.Broken) {
    let file: DelimitedFile
    do {
      file = try DelimitedFile(bytes: bytes, name: "x")
    } catch {
      try require(error.diagnostics.count == 1, "a refusal is one diagnostic")
      return
    }
    var line = 0
    var rows: [[String]] = []
    var long = file.allRecords.withoutShortcuts.makeIterator()
    for record in file.allRecords {
      let same = long.next()
      try require(
        same?.line == record.line && same?.state == record.state
          && same?.cells.map(\.text) == record.cells.map(\.text),
        "the shortcut reads what the long way reads")
      try require(record.line > line, "lines go up")
      line = record.line
      switch record.state {
      case .whole, .repaired:
        try require(record.cells.count == file.width, "a whole record has every cell")
        if record.table == 1 { rows.append(record.cells.map(\.text)) }
      case .ragged(let expected, let found):
        try require(expected == file.width && found != expected, "a ragged record is ragged")
      case .cutOff, .passedOver: break
      }
      try require(record.original.count <= bytes.count, "the original is part of the file")
    }
    try checkRoundTrip(rows, width: file.width)
  }

  /// What is written is read again as it was.
  private static func checkRoundTrip(_ rows: [[String]], width: Int) throws(FuzzTarget.Broken) {
    var writer = DelimitedWriter()
    writer.append((0..<width).map { "n\($0)" })
    for row in rows { writer.append(row) }
    let told = ReadingOptions(
      encoding: .utf8, delimiter: .comma, quote: .double, escape: .doubled, headerRows: 1)
    do {
      let again = try DelimitedFile(bytes: writer.bytes, name: "x", options: told)
      try require(again.width == width, "the width comes back")
    } catch let broken as FuzzTarget.Broken {
      throw broken
    } catch {
      throw FuzzTarget.Broken(rule: "what is written can be read: \(error)")
    }
  }

  static func require(_ holds: Bool, _ rule: String) throws(FuzzTarget.Broken) {
    if !holds { throw FuzzTarget.Broken(rule: rule) }
  }
}
