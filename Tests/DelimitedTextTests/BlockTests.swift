import Foundation
import TestSupport
import Testing

@testable import DelimitedText

/// Records come out alike however the file is cut into blocks.
struct BlockTests {
  private static let files = FixtureTests.names
  private static let lengths = Array(1...64) + [100, 1000, 4096]

  /// The records of a file read through small windows.
  private func described(_ records: RecordSequence) -> [String] {
    records.map { record in
      let cells = record.cells.map { "\($0.wasQuoted)\($0.text)" }
      return
        "\(record.line) \(record.number) \(record.table) \(record.state) \(record.original) \(cells)"
    }
  }

  @Test(arguments: files)
  func cutNoRecord(_ name: String) throws {
    let bytes = try [UInt8](Data(contentsOf: FixtureTests.folder.appending(path: name)))
    let file = try DelimitedFile(bytes: bytes, name: name)
    let whole = described(file.allRecords)
    let step = bytes.count > 20_000 ? 13 : 1
    for length in Self.lengths where length % step == 0 || length > 64 {
      let cut = described(file.allRecords(in: Blocks(length: length, lookahead: 0, head: length)))
      #expect(cut == whole, "blocks of \(length) bytes")
    }
  }

  @Test(arguments: files)
  func seeFootnotesFromFar(_ name: String) throws {
    let bytes = try [UInt8](Data(contentsOf: FixtureTests.folder.appending(path: name)))
    let file = try DelimitedFile(bytes: bytes, name: name)
    let blocks = Blocks(length: 64, lookahead: 1 << 16, head: 64)
    #expect(
      described(file.allRecords(in: blocks, forgettingFootnotes: true))
        == described(file.allRecords))
  }

  @Test(arguments: [TextEncoding.utf8, .windows1252, .utf16LittleEndian, .utf16BigEndian])
  func decodeAlike(_ encoding: TextEncoding) {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let bytes = (0..<40).map { _ in
        [0x00, 0x41, 0x0A, 0xC3, 0xA5, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0xD8, 0xDC].randomElement(
          using: &random) ?? UInt8(0)
      }
      let decoder = SourceDecoder(encoding: encoding, isPlain: false)
      let whole = decoder.decode(bytes, isLast: true)
      for length in 1...9 {
        var feed = TextFeed(.memory(bytes), from: 0, decoder: decoder, blockLength: length)
        var text: [UInt8] = []
        var patches: [SourceText.Patch] = []
        while !feed.isDone {
          let part = feed.next()
          patches += part.patches.map { $0.moved(by: text.count) }
          text += part.text
        }
        #expect(text == whole.text)
        #expect(patches == whole.patches)
      }
    }
  }

  /// What the quick reader accepts it reads as the careful one does.
  @Test(arguments: 0..<40)
  func plainRecordsAreReadAlike(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for delimiter in [Delimiter.comma, .semicolon, .tab, .pipe, .space] {
      for expected in [nil, 2, 3] {
        for round in 0..<200 {
          let sign = delimiter.text
          // Runs within one look of the vectors, and runs that go over several.
          let word = round.isMultiple(of: 2) ? "a" : String(repeating: "ord ", count: 9)
          let text = (0..<(24 + round % 5 * 24)).map { _ in
            [word, "å", " ", "\"", "\"", "\"\"", "\n", "\r", "\r\n", sign, sign, "\\", "'"]
              .randomElement(using: &random) ?? ""
          }.joined()
          let bytes = Array(text.utf8)
          var quick = RecordScanner(
            delimiter: delimiter, quote: .double, escape: .doubled, expected: expected)
          var careful = quick
          careful.isCareful = true
          var offset = 0
          while offset < bytes.count {
            let one = quick.read(bytes.span, from: offset)
            let other = careful.read(bytes.span, from: offset)
            #expect(one == other, "\(text.debugDescription) from \(offset)")
            offset = one.next
          }
        }
      }
    }
  }
}
