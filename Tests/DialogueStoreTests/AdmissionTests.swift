import DelimitedText
import DialogueStore
import Foundation
import Messages
import SurveyDefinition
import TestSupport
import Testing

@Suite("Responses to an older or a newer version are taken in rightly, or refused with the reason")
struct AdmissionTests {
  private static let kon =
    "  - {id: kon, type: select_one, label: Kön, choices: {choices: {kvinna: Kvinna, man: Man}}}"
  private static let ord = "  - {id: ord, type: text, label: Egna ord}"
  private static let hjalp =
    "  - {id: hjalp, type: select_multiple, label: Hjälp, choices: {choices: {ljus: Ljus, vakt: Vakt}}}"

  private func survey(_ questions: [String], _ version: Int) throws -> Survey {
    try StoreTrial.survey(questions.joined(separator: "\n"), version: version)
  }

  private func warnings(_ trial: StoreTrial, _ csv: String, _ survey: Survey) throws -> [String] {
    try trial.load(csv, survey: survey)[0].warnings.map(\.kind.code)
  }

  @Test func anOlderDefinitionThatAsksOtherwiseIsRefused() throws {
    let trial = try StoreTrial()
    try trial.load("kon,ord\n1,ett\n", survey: survey([Self.kon, Self.ord], 2))
    let before = trial.bytes
    let older = try survey([Self.kon], 1)
    #expect(codes { try trial.load("kon\n2\n", survey: older) } == ["V002", "B014"])
    #expect(trial.bytes == before)
  }

  @Test func anOlderDefinitionThatAsksTheSameIsTaken() throws {
    let trial = try StoreTrial()
    try trial.load("kon,ord\n1,ett\n", survey: survey([Self.kon, Self.ord], 2))
    let older = try survey(
      [Self.kon, Self.ord.replacingOccurrences(of: "Egna ord", with: "Egna  ord!")], 1)
    #expect(try warnings(trial, "kon,ord\n2,två\n", older) == [])
    #expect(
      try trial.query(
        "SELECT d.version FROM responses_prov r JOIN definitions d ON d.id = r.definition ORDER BY r.id"
      ) == ["2", "1"])
  }

  @Test func theSameNumberWithOtherContent() throws {
    let trial = try StoreTrial()
    try trial.load("kon,ord\n1,ett\n", survey: survey([Self.kon, Self.ord], 1))
    let harmless = try survey(
      [
        Self.kon.replacingOccurrences(of: "label: Kön", with: "label: Kön, columns: [Gender]"),
        Self.ord,
      ], 1)
    #expect(try warnings(trial, "Gender,ord\n2,två\n", harmless) == [])
    let wider = try survey([Self.kon, Self.ord, Self.hjalp], 1)
    #expect(try warnings(trial, "kon,ord,hjalp\n2,tre,Ljus\n", wider) == ["B018", "B015", "B017"])
    let breaking = try survey(
      [
        Self.kon.replacingOccurrences(
          of: "kvinna: Kvinna, man: Man", with: "man: Man, kvinna: Kvinna"),
        Self.ord, Self.hjalp,
      ], 1)
    #expect(codes { try trial.load("kon,ord\n2,två\n", survey: breaking) } == ["V001", "V001"])
  }

  @Test("What is refused is told at its line, with what was there before")
  func refusalsHavePlaces() throws {
    let trial = try StoreTrial()
    try trial.load("kon\n1\n", survey: survey([Self.kon], 1))
    let scale = try survey(["  - {id: kon, type: integer, label: Kön}"], 2)
    let error = #expect(throws: DiagnosticsError.self) { try trial.load("kon\n1\n", survey: scale) }
    let finding = try #require(error?.diagnostics.first)
    #expect(finding.place?.text == "prov.yaml:6:15")
    #expect(finding.conflictsWith?.text == "prov version 1 i databasen:6:15")
    #expect(finding.message(.sv) == "kon: frågetypen är integer, inte select_one")
    #expect(
      finding.remedy(.en)
        == "leave the old question as it was and give the new one an id of its own")
  }

  @Test(
    "A declaration that cannot be is refused",
    arguments: [
      (
        "  - {id: ord, type: text, label: Egna ord}\n  - {id: ny, was: ord, type: text, label: Ny}",
        "V006"
      ),
      (
        "  - {id: ny, was: ord, type: text, label: Ny}\n  - {id: ny2, was: ord, type: text, label: Ny}",
        "V007"
      ),
    ])
  func impossibleRenames(_ questions: String, _ code: String) throws {
    let trial = try StoreTrial()
    try trial.load("ord\nett\n", survey: survey([Self.ord], 1))
    let before = trial.bytes
    let changed = try StoreTrial.survey(questions, version: 2)
    #expect(codes { try trial.load("ny\ntvå\n", survey: changed) } == [code])
    #expect(trial.bytes == before)
  }

  @Test(
    "A row that says which version it answers is kept by that one",
    arguments: [
      ("KEY,SubmissionDate,FormVersion", "uuid:1,2021-10-01,", true),
      ("_uuid,__version__", "uuid1,", true),
      ("svarsnr,x", "1,", false),
    ])
  func rowsOfEarlierForms(_ head: String, _ lead: String, _ saysSo: Bool) throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon,hjalp\n100,1,Ljus\n", survey: survey([Self.kon, Self.hjalp], 1))
    let newer = try survey(
      [
        Self.kon, Self.hjalp.replacingOccurrences(of: "vakt: Vakt", with: "vakt: Vakt, buss: Buss"),
        Self.ord,
      ],
      2)
    func row(_ number: Int, _ version: String) -> String {
      lead.replacingOccurrences(of: "1,", with: "\(number),", range: lead.range(of: "1,")) + version
    }
    try trial.load(
      "\(head),kon,hjalp,ord\n\(row(1, "1")),1,Vakt,\n\(row(2, "2")),2,Ljus,\n\(row(3, "77")),2,Buss,\n",
      survey: newer)
    let stored = try trial.query(
      """
      SELECT d.version, kon, hjalp__vakt, hjalp__buss, ord__state FROM responses_prov r
      JOIN definitions d ON d.id = r.definition WHERE r.import = 2 ORDER BY kon, hjalp__buss
      """)
    #expect(stored == [saysSo ? "1|1|1|–|–" : "2|1|1|0|-1", "2|2|0|0|-1", "2|2|0|1|-1"])
  }

  @Test("A migration that fails half way leaves everything as it was")
  func allOrNothing() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon,hjalp,ord\n1,1,Ljus,ett\n2,2,Vakt,två\n")
    // The disk, or whatever it may be, gives out when the first row is written.
    try trial.execute(
      """
      CREATE TRIGGER fault BEFORE INSERT ON responses_prov
      BEGIN SELECT RAISE(ABORT, 'fault'); END
      """)
    let before = trial.bytes
    let newer = try StoreTrial.survey(MigrationTests.renamed, version: 2)
    #expect(codes { try trial.load("svarsnr,konet\n3,dam\n", survey: newer) } == ["B008"])
    #expect(trial.bytes == before)
    #expect(try trial.backups == [], "a copy was left though nothing was changed")
    try trial.execute("DROP TRIGGER fault")
    try trial.load("svarsnr,konet\n3,dam\n", survey: newer)
    #expect(try trial.query("SELECT count(*) FROM responses_prov") == ["3"])
  }

  @Test("The copy beside the database gives back the state before, and never an older copy's place")
  func copiesCanBeRestored() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon,ord\n1,1,ett\n")
    let before = try (trial.dump(), trial.query("SELECT * FROM imports"))
    let newer = try StoreTrial.survey(MigrationTests.renamed, version: 2)
    let copy = trial.folder.path("lyhord.before-prov-v2.sqlite")
    for round in 1...2 {
      try trial.load("svarsnr,konet\n2,dam\n", survey: newer)
      #expect(try trial.backups.count == round)
      try FileManager.default.removeItem(atPath: trial.path)
      try FileManager.default.copyItem(atPath: copy, toPath: trial.path)
      #expect(try trial.dump() == before.0 && trial.query("SELECT * FROM imports") == before.1)
      #expect(try trial.query("PRAGMA integrity_check") == ["ok"])
    }
    #expect(
      try trial.backups == ["lyhord.before-prov-v2-2.sqlite", "lyhord.before-prov-v2.sqlite"])
  }

  @Test("Migrating and reading gives every stored value back", arguments: 0..<20 as Range<UInt64>)
  func everyValueComesBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let trial = try StoreTrial()
    let rows = (1...30).map { number in
      "\(number),\(["norra", "2", "x", ""].randomElement(using: &random)!),"
        + "\(["1", "man", "99", "98", ""].randomElement(using: &random)!),"
        + "\(["Ljus", "\"Ljus, Vakt\"", "Hundar", "Vet ej", ""].randomElement(using: &random)!),"
        + "\(Int.random(in: -5...5, using: &random)),"
        + "\(["0.1", "3", "–", ""].randomElement(using: &random)!),2021-10-0\(number % 9 + 1),"
        + "\(["hej", "å", ""].randomElement(using: &random)!)\n"
    }.joined()
    let head = "svarsnr,omrade,kon,hjalp,antal,langd,dag,ord\n"
    try trial.load(head + rows, quarantines: true)
    func values(_ names: [String]) throws -> [String] {
      try trial.query(
        "SELECT \(names.joined(separator: ", ")) FROM responses_prov WHERE import = 1 ORDER BY id")
    }
    let old = MigrationTests.names.keys.sorted()
    let before = try values(old)
    let newer = try StoreTrial.survey(MigrationTests.renamed, version: 2)
    try trial.load("svarsnr,konet\n99,dam\n", survey: newer)
    #expect(try values(old.map { MigrationTests.names[$0] ?? $0 }) == before)
    let again = try trial.load(head + rows, survey: newer, quarantines: true, revises: true)[0]
    #expect(again.counts.accepted == 0 && again.counts.revised == 0)
    #expect(again.counts.duplicate + again.counts.quarantined == 30)
  }
}
