import DelimitedText
import DialogueSession
import DialogueStore
import Foundation
import Messages
import Priorities
import SurveyDefinition
import TestSupport
import Testing

/// A workspace whose survey gets a new version between two imports.
private struct GrowingWorkspace {
  let folder: TemporaryFolder

  static let first = "Tests/PrioritiesTests/Fixtures"

  init() throws {
    folder = try TemporaryFolder()
    for name in try ProjectFolder.names(in: Self.first) where name.hasSuffix(".yaml") {
      try folder.write(ProjectFolder.text("\(Self.first)/\(name)"), to: name)
    }
  }

  var definition: String { get throws { try ProjectFolder.text("\(Self.first)/medborgare.yaml") } }

  /// The same survey under version 2, the question of priority by another name.
  func rename() throws {
    try folder.write(
      definition.replacingOccurrences(of: "version: 1", with: "version: 2")
        .replacingOccurrences(of: "id: viktigast", with: "id: mest_angelaget\n    was: viktigast"),
      to: "medborgare.yaml")
  }

  @discardableResult
  func load(_ name: String, _ csv: String) throws -> ImportedFile {
    let file = try folder.write(csv, to: name)
    return try DialogueSession.open(folder.path).importResponses(
      ImportRequest(
        files: [file], survey: "medborgare", event: nil, reading: ReadingOptions(),
        policy: ImportPolicy(quarantinesBadRows: false, revises: false),
        importedAt: "2026-12-01T00:00:00Z"))[0]
  }

  func rank() throws -> Ranking {
    try DialogueSession.open(folder.path).analysis().rank(Selection(round: "host"))
  }

  static func csv(_ ids: Range<Int>, question: String = "viktigast") -> String {
    let codes = ["a_bus", "b_ljus", "c_klotter", "d_skrap"]
    return "id,event,omrade,\(question)\n"
      + ids.map { id in
        "\(id),m\(id % 6 + 1),centrum,\(codes[id % 3]) \(codes[id % 4 == id % 3 ? 3 : id % 4])\n"
      }.joined()
  }
}

@Suite("Old and new responses are one series where the change was safe or declared")
struct TwoVersionsTests {
  private func figures(_ ranking: Ranking) -> [String] {
    ranking.concerns.map { concern in
      let share = concern.evidence[.citizens]?.share
      return "\(concern.concern.code) \(share?.respondents ?? -1) \(share?.figure?.share ?? -1)"
    }
  }

  @Test("A ranking over two versions is that of one", arguments: ["viktigast", "mest_angelaget"])
  func oneSeries(_ newHeader: String) throws {
    let grown = try GrowingWorkspace()
    try grown.load("a.csv", GrowingWorkspace.csv(0..<60))
    try grown.rename()
    try grown.load("b.csv", GrowingWorkspace.csv(60..<120, question: newHeader))
    let whole = try GrowingWorkspace()
    try whole.load("a.csv", GrowingWorkspace.csv(0..<120))
    #expect(try figures(grown.rank()) == figures(whole.rank()))
    #expect(try figures(grown.rank()).contains { $0.contains(" 120 ") })
  }

  @Test("The ranking stands between the new definition and the next import")
  func beforeTheNextImport() throws {
    let grown = try GrowingWorkspace()
    try grown.load("a.csv", GrowingWorkspace.csv(0..<60))
    let before = try figures(grown.rank())
    try grown.rename()
    #expect(try figures(grown.rank()) == before)
  }

  @Test("A concern added later has only those as its base who could name it")
  func newConcernHasItsOwnBase() throws {
    let grown = try GrowingWorkspace()
    let all = try grown.definition
    let listed = all.replacingOccurrences(
      of: "concerns: all", with: "concerns: [a_bus, b_ljus, c_klotter]")
    try #require(listed != all)
    try grown.folder.write(listed, to: "medborgare.yaml")
    let old = GrowingWorkspace.csv(0..<60).replacingOccurrences(of: " d_skrap", with: "")
      .replacingOccurrences(of: "d_skrap", with: "a_bus")
    try grown.load("a.csv", old)
    try grown.folder.write(
      all.replacingOccurrences(of: "version: 1", with: "version: 2"), to: "medborgare.yaml")
    try grown.load("b.csv", GrowingWorkspace.csv(60..<120))
    let ranking = try grown.rank()
    func base(_ code: String) -> Int? {
      ranking.concerns.first { $0.concern.code == code }?.evidence[.citizens]?.share.respondents
    }
    #expect(base("a_bus") == 120)
    #expect(base("d_skrap") == 60)
  }

  @Test("`check --against stored` compares with what the database has")
  func againstStored() throws {
    let grown = try GrowingWorkspace()
    let file = grown.folder.path("medborgare.yaml")
    func diagnostics() throws -> [String] {
      try SurveyComparing.compare(
        file, against: SurveyComparing.stored, workspace: grown.folder.path
      )
      .diagnostics.map(\.kind.code)
    }
    #expect(throws: DiagnosticsError.self) { try diagnostics() }
    try grown.load("a.csv", GrowingWorkspace.csv(0..<12))
    #expect(try diagnostics() == [])
    try grown.rename()
    #expect(try diagnostics() == [])
    let definition = try grown.definition
    try grown.folder.write(
      definition.replacingOccurrences(of: "type: select_multiple", with: "type: rank")
        .replacingOccurrences(of: "max: 3", with: "top: 3"), to: "medborgare.yaml")
    #expect(try diagnostics() == ["V001", "V003"])
    try grown.folder.write(
      definition.replacingOccurrences(of: "survey: medborgare", with: "survey: borgare"),
      to: "borgare.yaml")
    let other = #expect(throws: DiagnosticsError.self) {
      try SurveyComparing.compare(
        grown.folder.path("borgare.yaml"), against: SurveyComparing.stored,
        workspace: grown.folder.path)
    }
    #expect(other?.diagnostics.map(\.kind) == [.evolutionNothingStored])
  }

  @Test("An import that is killed while tables change leaves the old state or the new, whole")
  func killed() throws {
    let trial = try GrowingWorkspace()
    try trial.load("a.csv", GrowingWorkspace.csv(0..<20_000))
    try trial.rename()
    try trial.folder.write(
      GrowingWorkspace.csv(20_000..<30_000, question: "mest_angelaget"), to: "b.csv")
    let database = trial.folder.path("lyhord.sqlite")
    let before = try Data(contentsOf: URL(fileURLWithPath: database))
    var killed = 0
    for milliseconds in [200, 400, 600, 800, 1000, 1300, 1700] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: CommandRun.program)
      process.arguments = ["import", "b.csv"]
      process.currentDirectoryURL = URL(fileURLWithPath: trial.folder.path)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
      if process.isRunning {
        kill(process.processIdentifier, SIGKILL)
        killed += 1
      }
      process.waitUntilExit()
      let session = try DialogueSession.open(trial.folder.path)
      let imports = try DialogueStore.open(database).imports()
      #expect(imports.count == 1 || imports.count == 2)
      let people = try session.analysis().rank(Selection(round: "host")).concerns
        .compactMap { $0.evidence[.citizens]?.share.respondents }.max()
      #expect(people == (imports.count == 1 ? 20_000 : 30_000))
      for suffix in ["", "-journal"] {
        try? FileManager.default.removeItem(atPath: database + suffix)
      }
      try before.write(to: URL(fileURLWithPath: database))
    }
    #expect(killed > 0, "every import was done before it could be killed")
  }
}
