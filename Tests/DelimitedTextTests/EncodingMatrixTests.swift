import DelimitedText
import Foundation
import Messages
import Testing

/// One table in every encoding, delimiter, line end and style of quotation.
struct EncodingMatrixTests {
  enum Bytes: String, CaseIterable {
    case utf8, utf8WithMark, windows1252
    case utf16LittleEndian, utf16LittleEndianWithMark, utf16BigEndian, utf16BigEndianWithMark

    var encoding: TextEncoding {
      switch self {
      case .utf8, .utf8WithMark: .utf8
      case .windows1252: .windows1252
      case .utf16LittleEndian, .utf16LittleEndianWithMark: .utf16LittleEndian
      case .utf16BigEndian, .utf16BigEndianWithMark: .utf16BigEndian
      }
    }

    var mark: [UInt8] {
      switch self {
      case .utf8WithMark: [0xEF, 0xBB, 0xBF]
      case .utf16LittleEndianWithMark: [0xFF, 0xFE]
      case .utf16BigEndianWithMark: [0xFE, 0xFF]
      default: []
      }
    }

    // Foundation is the other opinion on every encoding.
    func encode(_ text: String) throws -> [UInt8] {
      let foundation: String.Encoding =
        switch encoding {
        case .utf8: .utf8
        case .windows1252: .windowsCP1252
        case .macRoman: .macOSRoman
        case .utf16LittleEndian: .utf16LittleEndian
        case .utf16BigEndian: .utf16BigEndian
        }
      return mark + [UInt8](try #require(text.data(using: foundation)))
    }
  }

  enum Quoting: String, CaseIterable {
    case needed, all, single, backslash

    func written(_ cell: String, delimiter: String) -> String {
      let mark = self == .single ? "'" : "\""
      let isSpecial = [delimiter, mark, "\n", "\r"].contains { cell.contains($0) }
      guard self == .all || isSpecial else { return cell }
      let escaped = cell.replacingOccurrences(
        of: mark, with: self == .backslash ? "\\\"" : mark + mark)
      return mark + escaped + mark
    }
  }

  static let header = ["id", "datum", "område", "vad oroar dig?", "betyg"]

  static func rows(delimiter: String, lineEnd: String, quoting: Quoting) -> [[String]] {
    let mark = quoting == .single ? "'" : "\""
    return [
      ["1", "2026-05-04", "Norr – övre", "Mörker\(delimiter) klotter", "4"],
      ["2", "2026-05-05", "Söder", "han sa \(mark)hej\(mark) till oss", "2"],
      ["3", "2026-05-06", "Ö\u{20AC}", "två\(lineEnd)rader", ""],
      ["4", "2026-05-07", "Väster", "", "6"],
    ]
  }

  struct Case: CustomTestStringConvertible {
    let bytes: Bytes
    let delimiter: Delimiter
    let lineEnding: LineEnding
    let quoting: Quoting

    var testDescription: String { "\(bytes) \(delimiter) \(lineEnding) \(quoting)" }
  }

  static let cases: [Case] = Bytes.allCases.flatMap { bytes in
    [Delimiter.comma, .semicolon, .tab, .pipe].flatMap { delimiter in
      LineEnding.allCases.flatMap { lineEnding in
        Quoting.allCases.map {
          Case(bytes: bytes, delimiter: delimiter, lineEnding: lineEnding, quoting: $0)
        }
      }
    }
  }

  @Test(arguments: cases)
  func readsTheTable(_ given: Case) throws {
    let end = given.lineEnding.text
    let delimiter = given.delimiter.text
    let rows = EncodingMatrixTests.rows(
      delimiter: delimiter, lineEnd: end, quoting: given.quoting)
    let lines = ([EncodingMatrixTests.header] + rows).map { row in
      row.map { given.quoting.written($0, delimiter: delimiter) }.joined(separator: delimiter)
    }
    let bytes = try given.bytes.encode(lines.joined(separator: end) + end)
    let file = try DelimitedFile(bytes: bytes, name: "x")

    #expect(file.dialect.encoding == given.bytes.encoding)
    #expect(file.dialect.hasByteOrderMark == !given.bytes.mark.isEmpty)
    #expect(file.dialect.delimiter == given.delimiter)
    #expect(file.dialect.lineEnding == given.lineEnding)
    #expect(!file.dialect.hasMixedLineEndings)
    #expect(file.header == EncodingMatrixTests.header)
    #expect(file.records.map(\.texts) == rows)
    #expect(file.records.map(\.line) == [2, 3, 4, 6])
    #expect(file.records.allSatisfy { $0.state == .whole })
    let mark = given.bytes.mark.count
    #expect(
      try file.records.map(\.original)
        == lines.dropFirst().map {
          Array(try given.bytes.encode($0).dropFirst(mark))
        })
    #expect(file.findings.contains { $0.isWarning } == (given.bytes == .windows1252))
  }

  @Test(arguments: [TextEncoding.windows1252, .macRoman])
  func everyByteComesBack(_ encoding: TextEncoding) throws {
    // Each record holds one byte of the upper half.
    let upper = (0x80...0xFF).map { UInt8($0) }
    let bytes = Array("id,tecken\n".utf8) + upper.flatMap { Array("1,".utf8) + [$0, 0x0A] }
    let file = try DelimitedFile(
      bytes: bytes, name: "x", options: ReadingOptions(encoding: encoding, delimiter: .comma))
    #expect(file.records.map(\.original) == upper.map { Array("1,".utf8) + [$0] })
  }

  // Foundation on Linux reads another table for Mac Roman, so the truth is written out.
  @Test func readsTheLettersOfBothCodePages() throws {
    func text(_ bytes: [UInt8], _ encoding: TextEncoding) throws -> [String] {
      let file = try DelimitedFile(
        bytes: Array("id;text\n1;".utf8) + bytes, name: "x",
        options: ReadingOptions(encoding: encoding))
      return file.records.map { $0.texts[1] }
    }
    let mac: [UInt8] = [0x8C, 0x8A, 0x9A, 0x81, 0x80, 0x85, 0x8E, 0x9F, 0xD0, 0xD2, 0xDB, 0xFF]
    #expect(try text(mac, .macRoman) == ["åäöÅÄÖéü–“€ˇ"])
    let windows = (0x80...0xFF).map { UInt8($0) }.filter {
      ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0)
    }
    let foundation = try #require(String(data: Data(windows), encoding: .windowsCP1252))
    #expect(try text(windows, .windows1252) == [foundation])
  }
}
