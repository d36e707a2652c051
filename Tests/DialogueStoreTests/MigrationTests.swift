import DialogueStore
import Foundation
import Messages
import SurveyDefinition
import TestSupport
import Testing

@Suite("The table follows its definition without losing a value")
struct MigrationTests {
  private static let header = "svarsnr,omrade,kon,hjalp,antal,langd,dag,ord\n"
  private static let rows = """
    1,norra,kvinna,"Ljus, Vakt",7,"1,5",2021-10-01,hej
    2,sodra,man,Hundar,,,,hopp
    3,,98,Vet ej,många,-,i går,
    4,norra,okänt,Vakt,-3,0,,

    """

  /// Every question, two choices and a choice of several under other names.
  static let renamed = """
      - {id: stadsdel, type: select_one, was: omrade, label: {sv: Område, en: Area}, choices: {areas: workspace}, role: area}
      - {id: konet, type: select_one, was: kon, label: Kön, choices: {choices: {dam: {value: 1, label: Kvinna, was: kvinna}, man: Man}, missing: {vill_ej_svara: 99, vet_ej: 98}}}
      - {id: stod, type: select_multiple, was: hjalp, label: Hjälp, choices: {choices: {lampor: {label: Ljus, was: ljus}, vakt: Vakt}}, measures: wish, other: {text: true}}
      - {id: tal, type: integer, was: antal, label: Antal}
      - {id: matt, type: decimal, was: langd, label: Längd}
      - {id: datum, type: date, was: dag, label: Dag}
      - {id: egna_ord, type: text, was: ord, label: Egna ord}
    """

  static let names = [
    "omrade": "stadsdel", "kon": "konet", "hjalp__ljus": "stod__lampor",
    "hjalp__vakt": "stod__vakt", "hjalp__annat": "stod__annat",
    "hjalp__other_text": "stod__other_text", "antal": "tal", "antal__state": "tal__state",
    "langd": "matt", "langd__state": "matt__state", "dag": "datum", "dag__state": "datum__state",
    "ord": "egna_ord", "ord__state": "egna_ord__state",
    "hjalp__other_text__state": "stod__other_text__state",
  ]

  /// The stored answers under the new names, whichever they have.
  private func answers(_ trial: StoreTrial, isRenamed: Bool) throws -> [String] {
    let columns = Self.names.keys.sorted().map { isRenamed ? Self.names[$0] ?? $0 : $0 }
    return try trial.query(
      "SELECT \(columns.joined(separator: ", ")) FROM responses_prov WHERE import = 1 ORDER BY id")
  }

  @Test("Declared renames carry columns, codes, issues and history along")
  func renamesCarryEverything() throws {
    let trial = try StoreTrial()
    try trial.load(Self.header + Self.rows, quarantines: true)
    let before = try answers(trial, isRenamed: false)
    let issues = try trial.query("SELECT count(*) FROM cell_issues")
    let newer = try StoreTrial.survey(Self.renamed, version: 2)
    let outcome = try trial.load("svarsnr,konet\n9,man\n", survey: newer)[0]
    #expect(outcome.warnings.map(\.kind.code) == ["B018"])
    #expect(try answers(trial, isRenamed: true) == before)
    #expect(
      try trial.query("SELECT value, code FROM codes WHERE field = 'konet' ORDER BY value")
        == ["1|dam", "2|man"])
    #expect(try trial.query("SELECT name FROM fields WHERE name IN ('kon', 'ord')") == [])
    #expect(try trial.query("SELECT count(*) FROM cell_issues") == issues)
    #expect(
      try trial.query("SELECT DISTINCT field FROM cell_issues ORDER BY 1")
        == ["datum", "konet", "tal"])
    #expect(try trial.query("SELECT old, new FROM renamed WHERE new = 'konet'") == ["kon|konet"])
    #expect(
      try trial.query("SELECT konet, stadsdel FROM prov_labels WHERE response_key LIKE '%'")
        .contains("Kvinna|Norra"))
    // The same definition again changes nothing more.
    let after = trial.bytes
    try trial.load("svarsnr,konet\n9,man\n", survey: newer)
    #expect(trial.bytes == after)
    #expect(try trial.backups == ["lyhord.before-prov-v2.sqlite"])
  }

  @Test("A file that came by the old names is known again under the new", arguments: [true, false])
  func theSameResponsesAreKnownAgain(_ hasNumbers: Bool) throws {
    let trial = try StoreTrial()
    func file(_ extra: String = "") -> String {
      let text = Self.header + Self.rows + extra
      guard !hasNumbers else { return text }
      return text.split(separator: "\n").map { line in
        line.drop { $0 != "," }.dropFirst()
      }.joined(separator: "\n") + "\n"
    }
    try trial.load(file(), quarantines: true)
    let newer = try StoreTrial.survey(Self.renamed, version: 2)
    let again = try trial.load(file("5,norra,man,Ljus,1,1,2021-10-02,ny\n"), survey: newer)[0]
    #expect(again.counts.duplicate == 4 && again.counts.accepted == 1)
    #expect(try trial.query("SELECT count(*) FROM responses_prov") == ["5"])
  }

  @Test("Before the next import, old columns are read under their new names")
  func readingAheadOfTheImport() throws {
    let trial = try StoreTrial()
    try trial.load(Self.header + Self.rows, quarantines: true)
    let newer = try StoreTrial.survey(Self.renamed, version: 2)
    func read() throws -> [[Int32]?] {
      try trial.store.checkMeanings(of: newer)
      let fields = ["stadsdel", "konet", "stod__lampor", "stod__vakt", "stod__annat"]
      let columns = try trial.store.columns(newer, fields: fields)
      return fields.map { columns[$0] }
    }
    let before = try read()
    #expect(before[1]?.contains(1) == true)
    #expect(
      try trial.store.texts(newer, fields: ["egna_ord"]).map(\.field) == ["egna_ord", "egna_ord"])
    // A file that brings nothing new leaves the table as it is; one that does takes it along.
    try trial.load(Self.header + Self.rows, survey: newer, quarantines: true)
    #expect(try read() == before)
  }

  @Test("Undo and history work for imports made before a rename")
  func undoAcrossARename() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon,hjalp,ord\n1,1,Ljus,ett\n2,2,Vakt,två\n")
    try trial.load("svarsnr,kon,hjalp,ord\n1,2,Vakt,ändrat\n", revises: true)
    let newer = try StoreTrial.survey(Self.renamed, version: 2)
    try trial.load("svarsnr,konet\n3,dam\n", survey: newer)
    func rows() throws -> [String] {
      try trial.query(
        "SELECT konet, stod__lampor, stod__vakt, egna_ord, import FROM responses_prov ORDER BY id")
    }
    #expect(try rows() == ["2|0|1|ändrat|1", "2|0|1|två|1", "1|–|–|–|3"])
    _ = try DialogueStore.openForWriting(trial.path).undoImport(2)
    #expect(try rows() == ["1|1|0|ett|1", "2|0|1|två|1", "1|–|–|–|3"])
    let again = try trial.load("svarsnr,kon,hjalp,ord\n1,1,Ljus,ett\n", survey: newer)[0]
    #expect(again.counts.duplicate == 1, "the restored response is known by what it answers")
    _ = try DialogueStore.openForWriting(trial.path).undoImport(1)
    #expect(
      try rows() == ["1|1|0|ett|4", "1|–|–|–|3"], "the fourth import told of one of them too")
    #expect(try trial.findings() == ["B039"])
  }

  @Test("A rename that is declared late joins the two columns")
  func lateDeclaration() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,ord,kon\n1,ett,1\n")
    let undeclared = try StoreTrial.survey(
      Self.renamed.replacingOccurrences(of: ", was: ord", with: ""), version: 2)
    let warned = try trial.load("svarsnr,egna_ord,konet\n2,två,2\n", survey: undeclared)[0]
    #expect(warned.warnings.map(\.kind.code).contains("V009"), "the rename that was forgotten")
    #expect(try trial.query("SELECT ord, egna_ord FROM responses_prov") == ["ett|–", "–|två"])
    let declared = try StoreTrial.survey(Self.renamed, version: 3)
    try trial.load("svarsnr,egna_ord,konet\n3,tre,2\n", survey: declared)
    #expect(
      try trial.query("SELECT egna_ord FROM responses_prov ORDER BY id") == ["ett", "två", "tre"])
    #expect(
      try trial.query("SELECT name FROM pragma_table_info('responses_prov') WHERE name LIKE 'ord%'")
        == [])
  }

  @Test func twoColumnsWithAnswersOfTheSameResponseAreNotJoined() throws {
    let trial = try StoreTrial()
    let both = "  - {id: a, type: text, label: Ett}\n  - {id: b, type: text, label: Två}"
    try trial.load("svarsnr,a,b\n1,ett,två\n", survey: StoreTrial.survey(both))
    let joined = try StoreTrial.survey("  - {id: b, type: text, label: Två, was: a}", version: 2)
    let before = trial.bytes
    #expect(codes { try trial.load("svarsnr,b\n2,tre\n", survey: joined) } == ["V008"])
    try trial.execute("UPDATE definitions SET text = 'survey: prov'")
    let unread = trial.bytes
    #expect(codes { try trial.load("svarsnr,b\n2,tre\n", survey: joined) } == ["B016"])
    #expect(before != unread && trial.bytes == unread)
    #expect(try trial.backups == [])
  }

  @Test("A new choice was not turned down by those who never saw it")
  func newChoiceWasNotOffered() throws {
    let trial = try StoreTrial()
    try trial.load("hjalp,ord\n\"Ljus, Vakt\",ett\nVakt,två\nVet ej,tre\n")
    let newer = try StoreTrial.survey(
      StoreTrial.questions.replacingOccurrences(of: "vakt: Vakt", with: "vakt: Vakt, buss: Buss"),
      version: 2)
    // The whole file once more, as tools export it, with an answer to the new form.
    let outcome = try trial.load(
      "hjalp,ord\n\"Ljus, Vakt\",ett\nVakt,två\nVet ej,tre\n\"Ljus, Buss\",fyra\n", survey: newer)[
        0]
    #expect(outcome.counts.duplicate == 3 && outcome.counts.accepted == 1)
    #expect(
      try trial.query("SELECT hjalp__ljus, hjalp__buss FROM responses_prov ORDER BY id")
        == ["1|–", "0|–", "-2|–", "1|1"])
    let columns = try trial.store.columns(newer, fields: ["hjalp__buss"])
    #expect(columns["hjalp__buss"]?.count { $0 == ResponseColumns.notAsked } == 3)
  }

  @Test("Questions that go keep their answers, and get them back when they return")
  func retiredAndRevived() throws {
    let trial = try StoreTrial()
    try trial.load("kon,ord\n1,ett\n2,två\n")
    let smaller = try StoreTrial.survey(
      "  - {id: kon, type: select_one, label: Kön, choices: {choices: {kvinna: Kvinna, man: Man}}}",
      version: 2)
    let outcome = try trial.load("kon,ord\n1,ett\n2,två\n1,tre\n", survey: smaller)[0]
    #expect(outcome.warnings.map(\.kind.code).contains("B017"))
    #expect(
      try trial.query("SELECT name FROM fields WHERE retired = 1 AND name = 'ord'") == ["ord"])
    #expect(try trial.query("SELECT kon, ord FROM responses_prov") == ["1|ett", "2|två", "1|–"])
    let larger = try StoreTrial.survey(version: 3)
    try trial.load("kon,ord\n1,ett\n2,fyra\n", survey: larger, equalAnswers: .same)
    #expect(try trial.query("SELECT name FROM fields WHERE retired = 1") == [])
    #expect(
      try trial.query("SELECT kon, ord FROM responses_prov")
        == ["1|ett", "2|två", "1|–", "2|fyra"])
  }

  @Test(
    "A database of an older program follows, and responses are known again",
    arguments: [
      (1, "ALTER TABLE fields DROP COLUMN retired; DROP TABLE renamed;"), (2, ""), (3, ""),
      (4, ""),
    ])
  func olderSchema(_ schema: Int, _ withoutSecond: String) throws {
    let trial = try StoreTrial()
    try trial.load(Self.header + Self.rows, quarantines: true)
    let now = try trial.dump()
    let withoutThird =
      schema < 3
      ? """
      DROP TABLE repeats; DROP INDEX history_by_response;
      ALTER TABLE quarantined DROP COLUMN response_key;
      """ : ""
    try trial.execute(
      """
      \(withoutSecond) \(withoutThird)
      DROP TABLE text_decisions; DROP TABLE quote_decisions; DROP TABLE name_decisions;
      DROP TABLE originals; ALTER TABLE responses_prov DROP COLUMN masked_as;
      \(schema < 4 ? "UPDATE responses_prov SET content_hash = 'as an older program counted it';" : "")
      PRAGMA user_version = \(schema)
      """)
    let old = try trial.dump()
    #expect(try trial.store.columns(StoreTrial.survey(), fields: ["kon"]).count == 4)
    let again = try trial.load(Self.header + Self.rows + "7,norra,1,,,,,\n", quarantines: true)[0]
    #expect(again.counts.duplicate == 4 && again.counts.accepted == 1)
    #expect(try trial.backups == ["lyhord.before-schema-6.sqlite"])
    _ = try trial.undo(1)
    #expect(try trial.query("SELECT count(*) FROM responses_prov WHERE import = 2") == ["5"])
    try FileManager.default.removeItem(atPath: trial.path)
    try FileManager.default.copyItem(
      atPath: trial.folder.path("lyhord.before-schema-6.sqlite"), toPath: trial.path)
    #expect(try trial.dump() == old && old != now)
  }
}
