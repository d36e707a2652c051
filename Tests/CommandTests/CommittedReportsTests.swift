import Foundation
import TestSupport
import Testing
import ZipArchive

/// What is kept under Reports/ is what the program makes of the made-up answers today.
@Suite struct CommittedReportsTests {
  @Test(arguments: ["sandviken", "eskilstuna", "strangnas", "svenljunga"])
  func areWhatTheProgramMakes(_ name: String) throws {
    let folder = try TemporaryFolder()
    let files = FileManager.default
    try files.createDirectory(
      atPath: folder.path("Surveys/examples"), withIntermediateDirectories: true)
    for file in try ProjectFolder.names(in: "Surveys") where file.hasSuffix(".yaml") {
      try folder.write(ProjectFolder.text("Surveys/\(file)"), to: "Surveys/\(file)")
    }
    // A draft tells its editor where the schemas lie.
    try files.copyItem(
      atPath: "\(ProjectFolder.root)/Surveys/schemas", toPath: folder.path("Surveys/schemas"))
    let example = folder.path("Surveys/examples/\(name)")
    try files.copyItem(
      atPath: "\(ProjectFolder.root)/Surveys/examples/\(name)", toPath: example)
    try? files.removeItem(atPath: "\(example)/lyhord.sqlite")
    let answers = try files.contentsOfDirectory(atPath: "\(example)/responses").sorted()
    let language = ["--language", "sv"]
    let load = try CommandRun(
      ["import"] + answers.map { "responses/\($0)" } + language, in: example)
    #expect(load.status == 0, "\(load.errors)")
    let kept = "\(ProjectFolder.root)/Reports/\(name)"
    let rounds = try files.contentsOfDirectory(atPath: kept).sorted()
    #expect(!rounds.isEmpty)
    // What people have written in the promise is theirs: the draft is merged into it.
    for round in rounds {
      for file in ["promise.yaml", "promise.draft.yaml"] {
        guard let text = try? ProjectFolder.text("Reports/\(name)/\(round)/\(file)") else {
          continue
        }
        try folder.write(text, to: "Reports/\(name)/\(round)/\(file)")
      }
    }
    let run = try CommandRun(["report", "--all"] + language, in: example)
    #expect(run.status == 0, "\(run.errors)")
    for round in try files.contentsOfDirectory(atPath: folder.path("Reports/\(name)")).sorted() {
      for file in try files.contentsOfDirectory(atPath: folder.path("Reports/\(name)/\(round)"))
        .sorted()
      {
        let path = folder.path("Reports/\(name)/\(round)/\(file)")
        if file.hasSuffix(".docx") {
          try expectSameParts(path, "\(kept)/\(round)/\(file)")
        } else {
          let made = try String(contentsOfFile: path, encoding: .utf8)
          try expectGolden(made, "Reports/\(name)/\(round)/\(file)")
        }
      }
    }
    for round in rounds {
      #expect(
        try Set(files.contentsOfDirectory(atPath: "\(kept)/\(round)"))
          == Set(files.contentsOfDirectory(atPath: folder.path("Reports/\(name)/\(round)"))),
        "\(name)/\(round)")
    }
  }

  /// Word files are held against each other unpacked: how they are packed is the library's.
  private func expectSameParts(_ made: String, _ kept: String) throws {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(contentsOf: URL(fileURLWithPath: made)).write(to: URL(fileURLWithPath: kept))
    }
    let new = try ZipReader([UInt8](Data(contentsOf: URL(fileURLWithPath: made))))
    let old = try ZipReader([UInt8](Data(contentsOf: URL(fileURLWithPath: kept))))
    #expect(new.entries.map(\.name) == old.entries.map(\.name))
    for entry in new.entries {
      #expect(
        try new.contents(of: entry.name) == old.contents(of: entry.name), "\(kept): \(entry.name)")
    }
  }
}
