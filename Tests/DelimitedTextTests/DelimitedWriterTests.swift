import DelimitedText
import Messages
import TestSupport
import Testing

/// What is written is RFC 4180, and reads back as it was.
struct DelimitedWriterTests {
  private func written(
    _ rows: [[String?]], _ options: DelimitedWriter.Options = DelimitedWriter.Options()
  ) -> [UInt8] {
    var writer = DelimitedWriter(options)
    for row in rows { writer.append(row) }
    return writer.bytes
  }

  @Test func quotesOnlyWhatNeedsIt() {
    let bytes = written([
      ["id", "text"], ["1", "a,b"], ["2", "sa \"hej\""], ["3", "två\nrader"], [nil],
    ])
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "id,text\r\n1,\"a,b\"\r\n2,\"sa \"\"hej\"\"\"\r\n3,\"två\nrader\"\r\n\r\n")
  }

  @Test func keepsNilAndEmptyApart() throws {
    let options = DelimitedWriter.Options(
      delimiter: .semicolon, lineEnding: .lf, quoting: .allNonNull)
    let bytes = written([["a", "b", "c"], ["1", "", nil]], options)
    #expect(String(decoding: bytes, as: UTF8.self) == "\"a\";\"b\";\"c\"\n\"1\";\"\";\n")
    let record = try #require(
      try DelimitedFile(bytes: bytes, name: "x").records.first { _ in true })
    #expect(record.cells.map(\.wasQuoted) == [true, true, false])
  }

  @Test(arguments: ["=1+1", "+46", "-1", "@x", "\tx", "\rx"])
  func guardsFormulasOnlyWhenAsked(_ cell: String) {
    let asked = written([[cell, "x"]], DelimitedWriter.Options(guardsFormulas: true))
    #expect(String(decoding: asked, as: UTF8.self).contains("'" + cell))
    let plain = written([[cell, "x"]])
    #expect(!String(decoding: plain, as: UTF8.self).contains("'"))
  }

  @Test func numbersOfOurOwnAreNoFormulas() {
    var writer = DelimitedWriter(DelimitedWriter.Options(guardsFormulas: true))
    writer.append(["-x", "-0.25", "=1"], numbers: 1..<2)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "'-x,-0.25,'=1\r\n")
  }

  @Test func reportsWhatWindows1252Lacks() {
    var writer = DelimitedWriter(DelimitedWriter.Options(encoding: .windows1252))
    writer.append(["id", "text"])
    writer.append(["1", "Å€ → 😎 →"])
    #expect(
      writer.bytes.suffix(12).elementsEqual(
        Array("1,".utf8) + [0xC5, 0x80] + Array(" ? ? ?\r\n".utf8)))
    #expect(writer.unrepresentable.map(\.character) == ["→", "😎", "→"])
    #expect(writer.unrepresentable.map(\.record) == [2, 2, 2])
    #expect(
      writer.diagnostics(file: "ut.csv").map { $0.message(.sv) } == [
        "tecknet → finns inte i Windows-1252 och har skrivits som ?",
        "tecknet 😎 finns inte i Windows-1252 och har skrivits som ?",
      ])
  }

  @Test func canBeEmptiedAsItGoes() {
    var writer = DelimitedWriter(DelimitedWriter.Options(encoding: .utf8WithByteOrderMark))
    writer.append(["a"])
    var all = writer.takeBytes()
    writer.append(["b"])
    all += writer.takeBytes()
    #expect(all == [0xEF, 0xBB, 0xBF] + Array("a\r\nb\r\n".utf8))
    #expect(writer.bytes.isEmpty)
  }

  static let options: [DelimitedWriter.Options] = [
    Delimiter.comma, .semicolon, .tab, .pipe,
  ].flatMap { delimiter in
    LineEnding.allCases.flatMap { lineEnding in
      DelimitedWriter.Options.Quoting.allCases.flatMap { quoting in
        DelimitedWriter.Options.Encoding.allCases.map { encoding in
          DelimitedWriter.Options(
            delimiter: delimiter, lineEnding: lineEnding, encoding: encoding, quoting: quoting)
        }
      }
    }
  }

  /// Cells of any hostility come back, told only the delimiter.
  @Test(arguments: options)
  func readsBackWhatItWrote(_ options: DelimitedWriter.Options) throws {
    for seed in 0..<40 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let width = Int.random(in: 2...7, using: &generator)
      let rows = (0..<Int.random(in: 1...12, using: &generator)).map { row in
        // The first cell is never empty, so that no record is.
        ["\(row + 1)"] + (1..<width).map { _ in DelimitedWriterTests.cell(&generator) }
      }
      let header = (0..<width).map { "kolumn \($0)" }
      var writer = DelimitedWriter(options)
      for row in [header] + rows { writer.append(row) }
      let file = try DelimitedFile(
        bytes: writer.bytes, name: "x",
        options: ReadingOptions(
          encoding: options.encoding == .windows1252 ? .windows1252 : .utf8,
          delimiter: options.delimiter, quote: .double, headerRows: 1))
      #expect(file.header == header, "seed \(seed)")
      #expect(file.records.map(\.texts) == rows, "seed \(seed)")
      #expect(file.records.allSatisfy { $0.state == .whole }, "seed \(seed)")
    }
  }

  private static func cell(_ generator: inout SeededGenerator) -> String {
    let pieces = [
      "a", "ö", "€", "17", " ", ",", ";", "\t", "|", "\"", "\"\"", "'", "\n", "\r\n", "\r", "\\",
      "=1", "mörkt, kallt", "1,2,3", "–",
    ]
    return (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      pieces.randomElement(using: &generator) ?? ""
    }.joined()
  }
}
