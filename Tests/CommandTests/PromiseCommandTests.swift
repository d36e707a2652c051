import Foundation
import TestSupport
import Testing

/// The promise from draft to follow-up, as a person does it.
@Suite struct PromiseCommandTests {
  private func text(_ folder: TemporaryFolder, _ name: String) throws -> String {
    try String(contentsOfFile: folder.path("Reports/host_2026/\(name)"), encoding: .utf8)
  }

  /// A workspace with decisions, its draft filled in by people.
  private func filledIn() throws -> TemporaryFolder {
    let folder = try WorkspaceFixture.makePrioritised()
    let draft = try CommandRun(["draft"], in: folder.path)
    try #require(draft.status == 0, "\(draft.errors)")
    let edits = [
      ("    cause:\n    basis:", "    cause: Lamporna är gamla\n    basis: Gatuchefens lista"),
      ("  target_group:", "  target_group: De som går till stationen"),
      ("  goal:", "  # Prövat med bostadsbolaget.\n  goal: Gångvägen är ljus i december"),
      (
        "    what:\n    measure:\n    bites_on: []\n    owner:\n    deadline:",
        "    what: Byt lamporna\n    measure:\n    bites_on: [O1]\n    owner: Gatuchef\n"
          + "    deadline: 2027-05-31"
      ), ("    planned:\n    unit:", "    planned: 40\n    unit: lampor"),
      ("    share:\n    by:", "    share: 0.40\n    by: 2027-12-31"),
    ]
    var yaml = try text(folder, "promise.yaml")
    for (old, new) in edits {
      #expect(yaml.contains(old), "\(old)")
      yaml = yaml.replacingOccurrences(of: old, with: new)
    }
    try folder.write(yaml, to: "Reports/host_2026/promise.yaml")
    return folder
  }

  @Test func whatIsMissingIsToldUntilItIsThere() throws {
    let folder = try WorkspaceFixture.makePrioritised()
    _ = try CommandRun(["draft"], in: folder.path)
    let bare = try CommandRun(["promise", "check"], in: folder.path)
    #expect(bare.status == 0)
    for code in ["P042", "P046", "P052", "P053", "P055"] { #expect(bare.errors.contains(code)) }
    let decided = try text(folder, "promise.yaml")
      .replacingOccurrences(of: "status: draft", with: "status: decided")
    try folder.write(decided, to: "Reports/host_2026/promise.yaml")
    let refused = try CommandRun(["promise", "check"], in: folder.path)
    #expect(refused.status == 1 && refused.errors.contains("[P062]"))
    let filled = try filledIn()
    let check = try CommandRun(["promise", "check"], in: filled.path)
    #expect(check.status == 0 && check.errors.isEmpty, "\(check.errors)")
    #expect(check.output.contains("inget saknas"))
  }

  @Test func newAnswersAreMergedIntoWhatPeopleWrote() throws {
    let folder = try filledIn()
    let before = try text(folder, "promise.yaml")
    let more = try WorkspaceFixture.responses.split(separator: "\n").prefix(60)
      .enumerated().map { $0.offset == 0 ? String($0.element) : "9\($0.element)" }
      .joined(separator: "\n")
    try folder.write(more + "\n", to: "mer.csv")
    let load = try CommandRun(["import", "mer.csv"], in: folder.path)
    try #require(load.status == 0, "\(load.errors)")
    let draft = try CommandRun(["draft"], in: folder.path)
    #expect(draft.status == 0 && draft.errors.contains("[P063]"), "\(draft.errors)")
    let after = try text(folder, "promise.yaml")
    #expect(after != before && after.contains("Lamporna är gamla"))
    #expect(after.contains("  # Prövat med bostadsbolaget.\n  goal:"))
    #expect(after.contains("deadline: \"2027-05-31\"") || after.contains("deadline: 2027-05-31"))
    #expect(try text(folder, "promise.before.yaml") == before)
    let again = try CommandRun(["draft"], in: folder.path)
    #expect(again.errors.isEmpty, "\(again.errors)")
    #expect(try text(folder, "promise.yaml") == after)
  }

  @Test func aClashShowsBothAndKeepsPeoples() throws {
    let folder = try filledIn()
    let yaml = try text(folder, "promise.yaml")
    let share = try #require(
      yaml.firstMatch(of: /baseline:\n    evidence: [^\n]*\n    share: ([0-9.]+)/))
    let changed = yaml.replacingOccurrences(
      of: "share: \(share.output.1)\n    detectable", with: "share: 0.555\n    detectable")
    #expect(changed != yaml)
    try folder.write(changed, to: "Reports/host_2026/promise.yaml")
    let more = try WorkspaceFixture.responses.split(separator: "\n").prefix(60)
      .enumerated().map { $0.offset == 0 ? String($0.element) : "9\($0.element)" }
      .joined(separator: "\n")
    try folder.write(more + "\n", to: "mer.csv")
    _ = try CommandRun(["import", "mer.csv"], in: folder.path)
    let draft = try CommandRun(["draft"], in: folder.path)
    #expect(draft.errors.contains("[P060]"), "\(draft.errors)")
    let after = try text(folder, "promise.yaml")
    #expect(after.contains("share: 0.555\n") && after.contains("conflicts:"))
    #expect(
      after.contains("at: \"focus_areas/dalig_belysning/baseline/share\"")
        || after.contains("at: focus_areas/dalig_belysning/baseline/share"))
    #expect(try text(folder, "promise.html").contains("Att välja mellan"))
  }

  @Test func aFileOfPeoplesWithAFaultIsLeftAlone() throws {
    let folder = try filledIn()
    let broken = try text(folder, "promise.yaml") + "goals: []\n"
    try folder.write(broken, to: "Reports/host_2026/promise.yaml")
    let draft = try CommandRun(["draft"], in: folder.path)
    #expect(draft.status == 1 && draft.errors.contains("[Y01"), "\(draft.errors)")
    #expect(try text(folder, "promise.yaml") == broken)
  }

  @Test func aDocumentThatPeopleEditedIsNotOverwritten() throws {
    let folder = try filledIn()
    try folder.write("egen text", to: "Reports/host_2026/promise.md")
    let render = try CommandRun(["promise", "render"], in: folder.path)
    #expect(render.status == 0 && render.errors.contains("[P006]"), "\(render.errors)")
    #expect(try text(folder, "promise.md") == "egen text")
    #expect(try text(folder, "promise.new.md").contains("Byt lamporna"))
    #expect(try text(folder, "promise.html").contains("Byt lamporna"))
    let word = try Data(
      contentsOf: URL(fileURLWithPath: folder.path("Reports/host_2026/promise.docx")))
    #expect(word.starts(with: [0x50, 0x4B]))
  }

  @Test(arguments: [
    (["explain", "E1c2"], "explain-evidence.txt"),
    (["explain", "E1-decision", "--language", "en"], "explain-decision-en.txt"),
    (["explain", "skadan bedöms vara märkbar"], "explain-sentence.txt"),
  ])
  func anySentenceCanBeFollowed(_ arguments: [String], _ golden: String) throws {
    let folder = try filledIn()
    let run = try CommandRun(arguments, in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    try expectGolden(run.output, "Tests/CommandTests/Golden/\(golden)")
  }

  /// Every piece of evidence of the promise can be followed.
  @Test func everyReferenceCanBeFollowed() throws {
    let folder = try filledIn()
    let ids = try text(folder, "promise.yaml").matches(of: /\n- id: (E[^\n]*)\n/).map {
      String($0.output.1)
    }
    #expect(ids.count > 3)
    for id in ids {
      let run = try CommandRun(["explain", id], in: folder.path)
      #expect(run.status == 0 && run.output.contains("\(id):"), "\(id): \(run.errors)")
    }
    let wrong = try CommandRun(["explain", "E99z9"], in: folder.path)
    #expect(wrong.status == 1)
  }

  static let reports = """
    omgång;problem;aktivitet;datum;status;antal;roll;anmärkning
    host_2026;dalig_belysning;A1;2027-03-31;pågår;12;gatuchef;
    host_2026;dalig_belysning;A1;2027-06-15;försenad;10;gatuchef;lampor slut hos leverantören
    host_2026;dalig_belysning;A1;2027-11-30;klar;20;gatuchef;
    host_2026;dalig_belysning;A7;2027-11-30;klar;;gatuchef;

    """

  @Test func followUpTellsOutputAndWhyTheEffectCannotBeToldYet() throws {
    let folder = try filledIn()
    try folder.write(Self.reports, to: "activities.csv")
    let run = try CommandRun(["follow-up"], in: folder.path)
    #expect(run.status == 0 && run.errors.contains("[P066]"), "\(run.errors)")
    try expectGolden(run.output, "Tests/CommandTests/Golden/follow-up.txt")
    for name in ["follow-up.md", "follow-up.csv", "feedback.md"] {
      try expectGolden(try text(folder, name), "Tests/CommandTests/Golden/\(name)")
    }
    let early = try CommandRun(["follow-up", "--day", "2027-06-30"], in: folder.path)
    #expect(early.output.contains("efter tiden"))
    #expect(early.output.contains("22 lampor"))
  }
}
