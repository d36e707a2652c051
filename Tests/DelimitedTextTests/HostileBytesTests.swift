import DelimitedText
import Messages
import TestSupport
import Testing

/// Bytes that no editor would show.
struct HostileBytesTests {
  private func file(
    _ bytes: [UInt8], _ options: ReadingOptions = ReadingOptions()
  ) throws -> DelimitedFile {
    try DelimitedFile(bytes: bytes, name: "svar.csv", options: options)
  }

  @Test func oneStrayByteIsReadAsWindows1252AndReported() throws {
    let bytes =
      Array("id,ort\n1,Malmö\n2,".utf8) + [0xC5] + Array("stad\n3,Örebro\n".utf8)
    let file = try file(bytes)
    #expect(file.dialect.encoding == .utf8)
    #expect(file.records.map { $0.texts[1] } == ["Malmö", "Åstad", "Örebro"])
    #expect(Array(file.records)[1].original == Array("2,".utf8) + [0xC5] + Array("stad".utf8))
    let finding = try #require(file.findings.first { $0.aspect == .bytes })
    #expect(finding.isWarning)
    #expect(finding.line == 3)
    #expect(
      finding.text(.sv)
        == "1 byte är inte UTF-8 som resten av filen och har lästs som Windows-1252, först på rad 3"
    )
  }

  @Test func halfAndHalfIsReadRightInBothHalves() throws {
    let bytes =
      Array("id,ort\n1,Malmö\n2,Växjö\n".utf8) + Array("3,Bor".utf8) + [0xE5] + Array("s\n4,".utf8)
      + [0xD6] + Array("rebro\n".utf8)
    #expect(try file(bytes).records.map { $0.texts[1] } == ["Malmö", "Växjö", "Borås", "Örebro"])
  }

  @Test func nulBytesAreTakenOutAndKeptInTheOriginal() throws {
    let bytes = Array("id,ort\n1,No\0rr\n\u{0}2,Söder\n".utf8)
    let file = try file(bytes)
    #expect(file.records.map(\.texts) == [["1", "Norr"], ["2", "Söder"]])
    #expect(
      file.records.map(\.original) == [Array("1,No\0rr".utf8), Array("\u{0}2,Söder".utf8)])
    #expect(file.findings.contains { $0.aspect == .bytes && $0.line == 2 })
  }

  @Test func loneSurrogateIsReplacedAndKeptInTheOriginal() throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in Array("id;x\n1;".utf16) + [0xD83D] + Array("a\n".utf16) {
      bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let record = try #require(try file(bytes).records.first { _ in true })
    #expect(record.texts == ["1", "\u{FFFD}a"])
    #expect(record.original == [0x31, 0, 0x3B, 0, 0x3D, 0xD8, 0x61, 0])
  }

  @Test func macRomanIsReadOnlyWhenAskedButSuspected() throws {
    // Malmö, Växjö, Borås as an old Mac wrote them.
    let bytes: [UInt8] =
      Array("id;ort\n1;Malm".utf8) + [0x9A] + Array("\n2;V".utf8) + [0x8A] + Array("xj".utf8)
      + [0x9A] + Array("\n3;Bor".utf8) + [0x8C] + Array("s\n".utf8)
    let guessed = try file(bytes)
    #expect(guessed.dialect.encoding == .windows1252)
    #expect(guessed.findings[0].phrase == DelimitedWords.encodingMayBeMac)
    let asked = try file(bytes, ReadingOptions(encoding: .macRoman))
    #expect(asked.records.map { $0.texts[1] } == ["Malmö", "Växjö", "Borås"])
  }

  @Test func everyLineEndEndsARecord() throws {
    let file = try file(Array("a,b\r\n1,2\n3,4\r5,6\r\n\r\n7,8".utf8))
    #expect(file.dialect.lineEnding == .crlf)
    #expect(file.dialect.hasMixedLineEndings)
    #expect(file.records.map(\.texts) == [["1", "2"], ["3", "4"], ["5", "6"], ["7", "8"]])
    #expect(file.records.map(\.line) == [2, 3, 4, 6])
  }

  @Test func optionsOverrideWhatWouldBeFound() throws {
    let bytes = Array("1,5;2,5\n3,5;4,5\n".utf8)
    let file = try file(bytes, ReadingOptions(delimiter: .comma, headerRows: 0))
    #expect(file.header == [])
    #expect(file.width == 3)
    #expect(file.records.map(\.texts) == [["1", "5;2", "5"], ["3", "5;4", "5"]])
    let unquoted = try self.file(
      Array("a,b\n\"1,2\n".utf8), ReadingOptions(delimiter: .comma, quote: Quote.none))
    #expect(unquoted.records.map(\.texts) == [["\"1", "2"]])
    let twoRows = try self.file(
      Array("a,b\nc,d\n1,2\n".utf8), ReadingOptions(headerRows: 2))
    #expect(twoRows.header == ["a c", "b d"])
    #expect(twoRows.records.map(\.texts) == [["1", "2"]])
  }

  @Test func fiftyThousandLettersInOneCell() throws {
    let long = String(repeating: "två rader,\nmed å\n", count: 50_000 / 17)
    let file = try file(Array("id,text\n1,\"\(long)\"\n2,kort\n".utf8))
    #expect(file.records.map { $0.texts[1] } == [long, "kort"])
    #expect(file.records.map(\.number) == [1, 2])
  }

  /// A mark on every line that nothing closes must not make the time grow with the square.
  @Test(.timeLimit(.minutes(1)))
  func manyUnclosedMarks() throws {
    let lines = (1...40_000).map { "\($0),\"öppet \($0),x" }
    let file = try file(Array((["id,text,c"] + lines).joined(separator: "\n").utf8))
    var count = 0
    for record in file.records {
      count += 1
      #expect(record.line == count + 1)
    }
    #expect(count == 40_000)
  }

  @Test func recordsCanBeReadAgain() throws {
    let file = try file(Array("a,b\n1,2\n3,4\n".utf8))
    #expect(file.records.map(\.texts) == file.records.map(\.texts))
    #expect(file.records.map(\.number) == [1, 2])
  }

  /// Whatever the bytes, every line of the file below the header is in exactly one record.
  @Test(arguments: 0..<400)
  func nothingIsLostOfRandomBytes(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces: [[UInt8]] = [
      Array(",".utf8), Array(",".utf8), Array(";".utf8), Array("\"".utf8), Array("\"\"".utf8),
      Array("'".utf8), Array("\n".utf8), Array("\n".utf8), Array("\r\n".utf8), Array("\r".utf8),
      Array("\\".utf8), Array(" ".utf8), Array("ord".utf8), Array("17".utf8), Array("å".utf8),
      [0xE5], [0], Array("id,b,c\n".utf8), Array("1,2,3\n".utf8), Array("\t|".utf8),
    ]
    var bytes = Array("id,b,c\n".utf8)
    for _ in 0..<Int.random(in: 1...120, using: &generator) {
      bytes += pieces.randomElement(using: &generator) ?? []
    }
    guard let file = try? file(bytes, ReadingOptions(encoding: .utf8, delimiter: .comma)) else {
      return
    }
    var rebuilt: [UInt8] = []
    var line = 0
    for record in file.allRecords {
      #expect(record.line > line)
      line = record.line
      if case .whole = record.state { #expect(record.cells.count == file.width) }
      if case .repaired = record.state { #expect(record.cells.count == file.width) }
      rebuilt += record.original
    }
    // Line ends, and what is left out beside them, belong to no record.
    func visible(_ bytes: some Sequence<UInt8>) -> [UInt8] {
      bytes.filter { $0 != 10 && $0 != 13 && $0 != 0 }
    }
    let all = visible(bytes)
    let below = visible(rebuilt)
    #expect(below.elementsEqual(all.suffix(below.count)))
    if file.headerLine == 1, file.headerRows.count == 1 {
      #expect(all.count - below.count == visible("id,b,c".utf8).count)
    }
  }
}
