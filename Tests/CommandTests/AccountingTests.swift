import Foundation
import TestSupport
import Testing

/// Every row is accounted for, and what came in can be taken back.
@Suite struct AccountingTests {
  private func bad(_ text: String) -> String {
    text.replacingOccurrences(of: "\n7,mote_1,", with: "\n7,mote_x,")
  }

  @Test func oneBadRowStopsEverything() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    try folder.write(bad(WorkspaceFixture.responses), to: "svar.csv")
    let run = try CommandRun(["import", "svar.csv"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("svar.csv:8: fel[I006]"), "\(run.errors)")
    #expect(run.errors.contains("fel[I010]"))
    #expect(run.errors.contains("1 av 120 rader"))
    let rank = try CommandRun(["rank"], in: folder.path)
    #expect(rank.status == 1)
  }

  @Test func badRowsAreSetAsideMendedAndImported() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    try folder.write(bad(WorkspaceFixture.responses), to: "svar.csv")
    let run = try CommandRun(
      ["import", "svar.csv", "--quarantine", "undan.csv"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains(
        "120 rader = 119 nya + 0 ändrade + 0 inlästa sedan tidigare + 1 undanlagda"),
      "\(run.output)")
    let aside = try String(contentsOfFile: folder.path("undan.csv"), encoding: .utf8)
    #expect(aside.contains("I006"))
    try folder.write(
      aside.replacingOccurrences(of: "mote_x", with: "mote_1"), to: "undan.csv")
    let second = try CommandRun(["import", "undan.csv"], in: folder.path)
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.output.contains("1 rad = 1 nya"), "\(second.output)")
    let whole = try WorkspaceFixture.make()
    #expect(
      try CommandRun(["rank", "--format", "json"], in: folder.path).output
        == CommandRun(["rank", "--format", "json"], in: whole.path).output)
  }

  /// A way to write the same table.
  struct Written: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let encoding: String.Encoding
    let mark: [UInt8]
    let delimiter: String
    let lineEnd: String
    /// Whether every cell stands in quotation marks.
    let isQuoted: Bool

    init(
      _ name: String, _ encoding: String.Encoding, mark: [UInt8] = [], _ delimiter: String,
      _ lineEnd: String, quoted: Bool = false
    ) {
      testDescription = name
      self.encoding = encoding
      self.mark = mark
      self.delimiter = delimiter
      self.lineEnd = lineEnd
      isQuoted = quoted
    }

    func bytes(_ rows: [[String]]) throws -> Data {
      let text = rows.map { row in
        row.map { cell in
          isQuoted || cell.contains(delimiter) || cell.contains("\"")
            ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
        }.joined(separator: delimiter) + lineEnd
      }.joined()
      return Data(mark) + (try #require(text.data(using: encoding)))
    }
  }

  static let ways = [
    Written("Windows-1252 ; CRLF", .windowsCP1252, ";", "\r\n"),
    Written("UTF-16 LE with mark, tab", .utf16LittleEndian, mark: [0xFF, 0xFE], "\t", "\r\n"),
    Written("UTF-16 BE with mark ;", .utf16BigEndian, mark: [0xFE, 0xFF], ";", "\n"),
    Written("UTF-16 LE without mark", .utf16LittleEndian, ",", "\n"),
    Written("UTF-8 , LF", .utf8, ",", "\n"),
    Written(
      "UTF-8 with mark ; quoted", .utf8, mark: [0xEF, 0xBB, 0xBF], ";", "\r\n", quoted: true),
    Written("UTF-8 | CR", .utf8, "|", "\r"),
  ]

  @Test("Rows set aside are in the file’s own bytes, and come in when mended", arguments: ways)
  func mendedRowsComeIn(_ way: Written) throws {
    let header = [
      "id", "tillfälle", "Var bor du?", "Vad är viktigast?", "Hur stort problem? [Dålig belysning]",
      "Hur stort problem? [Klotter]", "Med egna ord",
    ]
    let good = (1...8).map { ["\($0)", "mote_1", "Centrum", "Klotter", "3", "4", "Åäö"] }
    let bad = [
      ["9", "mote_x", "Centrum", "Klotter", "3", "4", "Mörkt \"på\" bron; hit, dit"],
      ["11", "", "Norra delen", "Klotter", "1", "2", "Ä"],
    ]
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    try folder.write(
      way.bytes([header] + good + bad + [["10", "mote_1", "Centrum"]]), to: "svar.csv")
    let run = try CommandRun(
      ["import", "svar.csv", "--quarantine", "undan.csv"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("11 rader = 8 nya"), "\(run.output)")
    let aside = try Data(contentsOf: URL(fileURLWithPath: folder.path("undan.csv")))
    #expect(aside.starts(with: way.mark))
    // Header and rows are there byte for byte, each before its line's reason.
    for row in [header] + bad {
      let whole = try way.bytes([row]).dropFirst(way.mark.count)
      let bytes = whole.dropLast(try #require(way.lineEnd.data(using: way.encoding)).count)
      #expect(aside.firstRange(of: bytes) != nil, "\(row)")
    }
    let text = try #require(String(data: aside.dropFirst(way.mark.count), encoding: way.encoding))
    #expect(text.hasSuffix(way.lineEnd) && text.contains("Lyhörd: fel"), "\(text)")
    #expect(text.contains("I006: raden anger tillfället ”mote_x”"), "\(text)")
    #expect(text.components(separatedBy: way.lineEnd).count == 5, "\(text)")

    // As long as nothing is mended nothing comes in, and the reasons are not heaped up.
    let whole = text.components(separatedBy: way.lineEnd).map { $0.contains("D020") ? "" : $0 }
    let unmended =
      try Data(way.mark)
      + #require(
        whole.filter { !$0.isEmpty }.map { $0 + way.lineEnd }.joined().data(using: way.encoding))
    try folder.write(unmended, to: "orattad.csv")
    let again = try CommandRun(
      ["import", "orattad.csv", "--quarantine", "igen.csv"], in: folder.path)
    #expect(again.output.contains("2 rader = 0 nya"), "\(again.output)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("igen.csv"))) == unmended)

    let mended = text.replacing("mote_x", with: "mote_1")
      .replacing(
        try #require(text.firstMatch(of: /11.?.?["]?[;,|\t]["]*[;,|\t]/)).output,
        with: way.isQuoted ? "11\";\"mote_2\";" : "11\(way.delimiter)mote_2\(way.delimiter)")
    let lines = mended.components(separatedBy: way.lineEnd).map { line in
      line.contains("D020") ? "" : line
    }
    try folder.write(
      Data(way.mark) + #require(lines.joined(separator: way.lineEnd).data(using: way.encoding)),
      to: "rattad.csv")
    let second = try CommandRun(["import", "rattad.csv"], in: folder.path)
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.output.contains("2 rader = 2 nya"), "\(second.output)")
    #expect(!second.output.contains("hör inte till enkäten"), "\(second.output)")
    #expect(try CommandRun(["doctor"], in: folder.path).status == 0)
  }

  @Test("Rows that were repaired, cut off or are too long are set aside so that they can be mended")
  func oddRowsAreSetAside() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    let header = try WorkspaceFixture.responses.prefix { $0 != "\n" }
    let good = (1...9).map { "\($0),mote_1,Centrum,Klotter,3,4,bra\n" }.joined()
    let text =
      header + "\n" + good + "20,mote_x,Centrum,Klotter,3,4,han sa \"nej\" till oss\n"
      + "21,mote_1,Centrum,Klotter,3,4,en,två,tre,fyra\n" + "22,mote_x,Centrum,Klotter,3,4,\"öppet"
    try folder.write(text, to: "svar.csv")
    let run = try CommandRun(["import", "svar.csv", "--quarantine", "undan.csv"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let aside = try String(contentsOfFile: folder.path("undan.csv"), encoding: .utf8)
    let mended = aside.replacing("mote_x", with: "mote_1")
    try folder.write(mended, to: "rattad.csv")
    let second = try CommandRun(
      ["import", "rattad.csv", "--quarantine", "kvar.csv"], in: folder.path)
    #expect(second.status == 0, "\(second.errors)")
    let stored = try CommandRun(["doctor", "--format", "json"], in: folder.path)
    #expect(stored.output.contains("\"sound\" : true"), "\(stored.output)")
  }

  @Test func filesWithDifferentHeadersAreSetAsideApart() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    try folder.write(bad(WorkspaceFixture.responses), to: "a.csv")
    try folder.write(
      bad(WorkspaceFixture.responses).replacingOccurrences(of: "id,till", with: "svarsnr,till")
        .replacingOccurrences(of: "mote_1,", with: "mote_1,").replacingOccurrences(
          of: "\n7,", with: "\n1007,"), to: "b.csv")
    let run = try CommandRun(
      ["import", "a.csv", "b.csv", "--quarantine", "undan.csv"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    for name in ["undan-1.csv", "undan-2.csv"] {
      let lines = try String(contentsOfFile: folder.path(name), encoding: .utf8)
        .split(whereSeparator: \.isNewline)
      #expect(lines.count == 2, "\(name): \(lines)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("undan.csv")))
  }

  @Test(
    "What rows are set aside in must be new and writable, or nothing is imported",
    arguments: [("svar.csv", "I014"), ("lyhord.yaml", "I014"), ("lyhord.yaml/undan.csv", "L004")])
  func quarantineIsPreparedFirst(_ path: String, _ code: String) throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    let text = bad(try WorkspaceFixture.responses)
    try folder.write(text, to: "svar.csv")
    let run = try CommandRun(["import", "svar.csv", "--quarantine", path], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("fel[\(code)]"), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("lyhord.sqlite")))
    #expect(try String(contentsOfFile: folder.path("svar.csv"), encoding: .utf8) == text)
  }

  @Test func aChangeInAFileWithoutNumbersIsNoRevision() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    let rows = try WorkspaceFixture.responses.split(whereSeparator: \.isNewline).map { line in
      String(line.drop { $0 != "," }.dropFirst())
    }
    try folder.write(rows.joined(separator: "\n") + "\n", to: "svar.csv")
    let first = try CommandRun(["import", "svar.csv"], in: folder.path)
    #expect(first.status == 0 && !first.errors.contains("I016"), "\(first.errors)")
    let changed = rows + ["mote_1,Centrum,Klotter,2,2,En till"]
    try folder.write(changed.joined(separator: "\n") + "\n", to: "svar.csv")
    let refused = try CommandRun(["import", "svar.csv", "--revise"], in: folder.path)
    #expect(refused.status == 1 && refused.errors.contains("fel[I015]"), "\(refused.errors)")
    let run = try CommandRun(["import", "svar.csv"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors.contains("varning[I016]"), "\(run.errors)")
    #expect(run.errors.contains("nya är rad \(changed.count),"), "\(run.errors)")
    let again = try CommandRun(["import", "svar.csv"], in: folder.path)
    #expect(!again.errors.contains("I016"), "\(again.errors)")
  }

  @Test func importingAgainLeavesNoTrace() throws {
    let folder = try WorkspaceFixture.make()
    let before = try PlainSQL.dump(folder.path("lyhord.sqlite"))
    let run = try CommandRun(["import", "grund.csv"], in: folder.path)
    #expect(run.output.contains("120 rader = 0 nya + 0 ändrade + 120 inlästa sedan tidigare"))
    #expect(try PlainSQL.dump(folder.path("lyhord.sqlite")) == before)
  }

  @Test func changedAnswersAreRevisedOnRequestAndUndone() throws {
    let folder = try WorkspaceFixture.make()
    let path = folder.path("lyhord.sqlite")
    let before = try PlainSQL.dump(path, except: ["imports"])
    try folder.write(
      WorkspaceFixture.responses.replacingOccurrences(
        of: "\n9,mote_1,Centrum,", with: "\n9,mote_1,Norra delen,"), to: "svar.csv")
    let refused = try CommandRun(["import", "svar.csv"], in: folder.path)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("fel[I009]"), "\(refused.errors)")
    let revised = try CommandRun(["import", "svar.csv", "--revise"], in: folder.path)
    #expect(revised.output.contains("0 nya + 1 ändrade + 119 inlästa"), "\(revised.output)")
    #expect(try PlainSQL.dump(path, except: ["imports"]) != before)
    let undone = try CommandRun(["imports", "undo", "2"], in: folder.path)
    #expect(undone.status == 0, "\(undone.errors)")
    #expect(try PlainSQL.dump(path, except: ["imports"]) == before)
  }
}
