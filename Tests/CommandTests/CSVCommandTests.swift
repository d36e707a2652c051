import Foundation
import TestSupport
import Testing

/// `lyhord csv`: a file by itself, without a workspace.
@Suite struct CSVCommandTests {
  private static let fixture = "Tests/CommandTests/Fixtures/anteckningar.csv"

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(ProjectFolder.text(Self.fixture), to: "anteckningar.csv")
    return folder
  }

  private func run(_ arguments: [String], in folder: TemporaryFolder) throws -> CommandRun {
    try CommandRun(["csv"] + arguments, in: folder.path)
  }

  @Test(arguments: [
    (["inspect", "anteckningar.csv"], "csv-inspect.txt"),
    (["inspect", "anteckningar.csv", "--language", "en"], "csv-inspect-en.txt"),
    (["inspect", "anteckningar.csv", "--format", "json", "--language", "en"], "csv-inspect.json"),
    (["normalise", "anteckningar.csv"], "csv-normalise.csv"),
    (["normalise", "anteckningar.csv", "--table", "2"], "csv-normalise-table-2.csv"),
    (["normalise", "anteckningar.csv", "--same-header"], "csv-normalise-same-header.csv"),
  ])
  func printsWhatIsRecorded(_ arguments: [String], _ golden: String) throws {
    let run = try run(arguments, in: folder())
    #expect(run.status == 0)
    try expectGolden(run.output, "Tests/CommandTests/Golden/\(golden)")
  }

  @Test func tellsOfEveryRowThatWasMended() throws {
    let run = try run(["normalise", "anteckningar.csv"], in: folder())
    try expectGolden(run.errors, "Tests/CommandTests/Golden/csv-normalise-errors.txt")
  }

  @Test func writesAFileOnceAndNeverOverOne() throws {
    let folder = try folder()
    let first = try run(["normalise", "anteckningar.csv", "-o", "ren.csv"], in: folder)
    #expect(first.status == 0)
    #expect(first.output.isEmpty)
    let written = try String(contentsOfFile: "\(folder.path)/ren.csv", encoding: .utf8)
    #expect(written == (try ProjectFolder.text("Tests/CommandTests/Golden/csv-normalise.csv")))
    let again = try run(["normalise", "anteckningar.csv", "-o", "ren.csv"], in: folder)
    #expect(again.status == 1)
    #expect(again.errors.contains("D029"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["anteckningar.csv", "ren.csv"])
  }

  @Test func marksUTF8AndGuardsFormulasWhenAsked() throws {
    let folder = try folder()
    _ = try run(
      ["normalise", "anteckningar.csv", "--bom", "--guard-formulas", "-o", "ren.csv"], in: folder)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/ren.csv"))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(String(decoding: bytes, as: UTF8.self).contains("'=lugnt"))
  }

  @Test func cleanTextIsWrittenAsItIs() throws {
    let folder = try folder()
    _ = try run(["normalise", "anteckningar.csv", "-o", "ren.csv"], in: folder)
    let again = try run(["normalise", "ren.csv"], in: folder)
    #expect(again.output == (try ProjectFolder.text("Tests/CommandTests/Golden/csv-normalise.csv")))
  }

  @Test func aPersonMayKnowBetter() throws {
    let folder = try TemporaryFolder()
    try folder.write("'a|b','c'\n'1|2','3'\n", to: "x.csv")
    func output(_ options: String...) throws -> String {
      try run(["normalise", "x.csv"] + options, in: folder).output
    }
    #expect(try output("--quote", "'", "--delimiter", ",") == "a|b,c\r\n1|2,3\r\n")
    #expect(
      try output("--quote", "none", "--delimiter", "|") == "'a,\"b','c'\"\r\n'1,\"2','3'\"\r\n")
    #expect(
      try output("--quote", "single", "--delimiter", "comma", "--header-line", "2")
        == "1|2,3\r\n")
    try folder.write("x;y\n1;\"a\\\"b\"\n", to: "x.csv")
    #expect(try output("--escape", "backslash") == "x,y\r\n1,\"a\"\"b\"\r\n")
    #expect(try output("--escape", "doubled", "--delimiter", ";").contains("\\"))
    try folder.write(Data([0x78, 0x3B, 0x79, 0x0A, 0x31, 0x3B, 0x8C, 0x0A]), to: "x.csv")
    #expect(try output("--encoding", "macintosh") == "x,y\r\n1,å\r\n")
    #expect(try output("--encoding", "windows-1252") == "x,y\r\n1,Œ\r\n")
    #expect(try output("--encoding", "macintosh", "--header-rows", "2") == "x 1,y å\r\n")
  }

  @Test func nothingIsCleanedToNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "tom.csv")
    let empty = try run(["normalise", "tom.csv"], in: folder)
    #expect(empty.status == 0)
    #expect(empty.output.isEmpty)
    #expect(empty.errors.contains("L005"))
    #expect(try run(["inspect", "tom.csv"], in: folder).status == 1)
  }

  @Test(arguments: [
    (["normalise", "anteckningar.csv", "--table", "3"], 1, "D028"),
    (["normalise", "anteckningar.csv", "--table", "0"], 64, "C001"),
    (["normalise", "anteckningar.csv", "--delimiter", "x"], 64, "C001"),
    (["inspect", "anteckningar.csv", "--header-line", "0"], 64, "C001"),
    (["inspect", "anteckningar.csv", "--header-line", "99"], 1, "L005"),
    (["inspect", "saknas.csv"], 1, "L001"),
    (["normalise", "anteckningar.csv", "-o", "mapp/finns/inte.csv"], 1, "L004"),
  ])
  func wrongWishesAreTold(_ arguments: [String], _ status: Int32, _ code: String) throws {
    let run = try run(arguments, in: folder())
    #expect(run.status == status)
    #expect(run.errors.contains(code))
  }
}
