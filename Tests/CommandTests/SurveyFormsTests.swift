import Foundation
import Spreadsheet
import TestSupport
import Testing

/// A survey goes out to phones, paper and archives, and comes back, by the command alone.
@Suite struct SurveyFormsTests {
  @Test("Each form is written under the survey's name, and told of")
  func exports() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    let expected: [(form: String, files: [String])] = [
      ("xlsform", ["liten.xlsx"]), ("paper", ["liten.paper.sv.html", "liten.paper.csv"]),
      ("codebook", ["liten.codebook.md"]), ("codebook-csv", ["liten.codebook.csv"]),
      ("ddi", ["liten.ddi.xml"]),
    ]
    for (form, files) in expected {
      let run = try CommandRun(["survey", "export", "liten", "--to", form], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output == files.map { "skrev \($0)\n" }.joined())
      for file in files {
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path(file))).count > 100)
      }
    }
  }

  @Test("No file is replaced unasked")
  func nothingIsReplaced() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    try folder.write("mitt", to: "liten.paper.csv")
    let refused = try CommandRun(["survey", "export", "liten", "--to", "paper"], in: folder.path)
    #expect(refused.status == 1 && refused.errors.contains("fel[L006]"), "\(refused.errors)")
    #expect(refused.errors.contains("liten.paper.csv"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("liten.paper.sv.html")))
    #expect(try String(contentsOfFile: folder.path("liten.paper.csv"), encoding: .utf8) == "mitt")
    let told = try CommandRun(
      ["survey", "export", "liten", "--to", "paper", "--replace"], in: folder.path)
    #expect(told.status == 0)
    #expect(try String(contentsOfFile: folder.path("liten.paper.csv"), encoding: .utf8) != "mitt")
  }

  @Test("A target may be a folder, a file, or standard output")
  func targets() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    let into = try CommandRun(
      ["survey", "export", "liten", "--to", "paper", "--output", "ut/"], in: folder.path)
    #expect(into.output == "skrev ut/liten.paper.sv.html\nskrev ut/liten.paper.csv\n")
    let named = try CommandRun(
      ["survey", "export", "liten", "--to", "paper", "--output", "kväll.html"], in: folder.path)
    #expect(named.output == "skrev kväll.html\nskrev kväll.paper.csv\n", "\(named.errors)")
    let out = try CommandRun(
      ["survey", "export", "liten", "--to", "codebook", "--output", "-"], in: folder.path)
    #expect(out.output.hasPrefix("# Kodbok"), "\(out.output)")
  }

  @Test("A language that the survey lacks is refused with those that it has")
  func undeclaredLanguage() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    let run = try CommandRun(
      ["survey", "export", "liten", "--to", "paper", "--wording", "fi"], in: folder.path)
    #expect(run.status == 1 && run.errors.contains("fel[C005]"), "\(run.errors)")
    let unknown = try CommandRun(["survey", "export", "liten", "--to", "pdf"], in: folder.path)
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("xlsform"), "\(unknown.errors)")
  }

  @Test("What is typed into the template comes in with no options")
  func templateComesBack() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    _ = try CommandRun(["survey", "export", "liten", "--to", "paper"], in: folder.path)
    let header = try String(contentsOfFile: folder.path("liten.paper.csv"), encoding: .utf8)
    let columns = header.split(whereSeparator: \.isNewline)[0].split(separator: ";").count
    let row = (["1", "mote_1"] + Array(repeating: "1", count: columns - 2)).joined(separator: ";")
    try folder.write(header + row + "\r\n", to: "liten.paper.csv")
    let run = try CommandRun(["import", "liten.paper.csv"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("1 rad = 1 ny"), "\(run.output)")
  }

  @Test("A form that was written comes back as a survey with the same answers")
  func formComesBack() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    _ = try CommandRun(["survey", "export", "liten", "--to", "xlsform"], in: folder.path)
    let refused = try CommandRun(
      ["survey", "import", "liten.xlsx", "--output", "liten.yaml"], in: folder.path)
    #expect(refused.status == 1 && refused.errors.contains("fel[L006]"), "\(refused.errors)")
    let run = try CommandRun(
      ["survey", "import", "liten.xlsx", "--output", "tillbaka.yaml"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "skrev tillbaka.yaml\n")
    #expect(run.errors.contains("lyhord survey check tillbaka.yaml"))
    let check = try CommandRun(["survey", "check", "tillbaka.yaml"], in: folder.path)
    #expect(check.status == 0, "\(check.errors)")
    let shown = try ["liten", "./tillbaka.yaml"].map {
      try CommandRun(["survey", "show", $0], in: folder.path).output
    }
    #expect(shown[0] == shown[1])
  }

  @Test(
    "What is no form is refused with what to do",
    arguments: [
      ("svar.csv", "F"), ("saknas.xlsx", "L001"), ("lyhord.yaml", ""), (".", "L002"),
    ])
  func noForm(_ name: String, _ code: String) throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    try folder.write("id,fråga\n1,ja\n", to: "svar.csv")
    let run = try CommandRun(["survey", "import", name], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("fel[") && run.errors.contains("gör så här"), "\(run.errors)")
    if code.count > 1 { #expect(run.errors.contains("fel[\(code)]"), "\(run.errors)") }
  }

  @Test("A survey of answers in the form's place is told from a form")
  func answersAreNoForm() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    let path = "\(ProjectFolder.root)/Tests/CommandTests/Fixtures/microsoft-forms.xlsx"
    let run = try CommandRun(["survey", "import", path], in: folder.path)
    #expect(run.status == 1 && run.errors.contains("fel[F"), "\(run.errors)")
  }

  @Test("A definition is held against the one before it")
  func against() throws {
    let folder = try WorkspaceFixture.make()
    let path = "liten.yaml"
    let text = try String(contentsOfFile: folder.path(path), encoding: .utf8)
    try folder.write(text, to: "gammal.yaml")
    try folder.write(
      text.replacingOccurrences(of: "  - id: fritext", with: "  - id: egna_ord"), to: path)
    for old in ["stored", "gammal.yaml"] {
      let run = try CommandRun(["survey", "check", path, "--against", old], in: folder.path)
      #expect(run.status == 1 && run.errors.contains("fel[V"), "\(run.errors)\(run.output)")
    }
    let unchanged = try CommandRun(
      ["survey", "check", "gammal.yaml", "--against", "stored"], in: folder.path)
    #expect(unchanged.status == 0, "\(unchanged.errors)")
  }
}
