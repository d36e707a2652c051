import DialogueStore
import Foundation
import GRDB
import Messages
import TestSupport
import Testing

@Suite("A database is looked over, and each damage is named")
struct CheckupTests {
  /// A way to damage a database, and the codes of what must be found of it.
  struct Damage: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let sql: String
    let found: Set<String>

    init(_ name: String, _ sql: String, _ found: Set<String>) {
      testDescription = name
      self.sql = sql
      self.found = found
    }
  }

  static let damages = [
    Damage("a response is gone", "DELETE FROM responses_prov WHERE id = 2", ["B023"]),
    Damage(
      "a response that was revised is gone", "DELETE FROM responses_prov WHERE id = 1",
      ["B023", "B025"]),
    Damage(
      "a response is there twice",
      """
      INSERT INTO responses_prov(import, response_key, content_hash, event, definition)
      SELECT import, 'id:aula:ny', content_hash, event, definition FROM responses_prov WHERE id = 4
      """, ["B023", "B032"]),
    Damage("an answer is altered", "UPDATE responses_prov SET kon = 2 WHERE id = 2", ["B032"]),
    Damage(
      "an answer means nothing", "UPDATE responses_prov SET kon = 57 WHERE id = 2",
      ["B032", "B033"]),
    Damage(
      "an option is neither chosen nor not",
      "UPDATE responses_prov SET hjalp__ljus = 3 WHERE id = 2",
      ["B032", "B033"]),
    Damage("a choice is gone", "DELETE FROM codes WHERE field = 'kon' AND value = 1", ["B033"]),
    Damage("the events are gone", "DELETE FROM events", ["B034"]),
    Damage(
      "the counts do not add up",
      "PRAGMA ignore_check_constraints = 1; UPDATE imports SET rows = rows + 1 WHERE id = 1",
      ["B022"]),
    Damage(
      "a count is moved",
      "UPDATE imports SET accepted = accepted - 1, duplicate = duplicate + 1 WHERE id = 1",
      ["B023"]),
    Damage("a row set aside is gone", "DELETE FROM quarantined", ["B023"]),
    Damage(
      "more is told again than was counted",
      "UPDATE imports SET duplicate = 0, rows = rows - 1 WHERE id = 2",
      ["B023"]),
    Damage(
      "an import is called taken back", "UPDATE imports SET undone = 1 WHERE id = 1", ["B024"]),
    Damage("the history is gone", "DELETE FROM history", ["B023"]),
    Damage(
      "the history cannot be read", "UPDATE history SET before = '{'", ["B025"]),
    Damage(
      "the history tells of another import", "UPDATE history SET import = 1", ["B023", "B025"]),
    Damage(
      "a response is told again that is not there",
      "UPDATE repeats SET response = 400", ["B025"]),
    Damage(
      "a definition is altered", "UPDATE definitions SET text = text || '# mer'", ["B026"]),
    Damage(
      "a definition cannot be read", "UPDATE definitions SET text = 'x: ['", ["B026", "B027"]),
    Damage(
      "a definition is gone", "PRAGMA foreign_keys = 0; DELETE FROM definitions",
      ["B021", "B031"]),
    Damage(
      "an import is gone", "PRAGMA foreign_keys = 0; DELETE FROM imports WHERE id = 2", ["B021"]),
    Damage(
      "a column is gone",
      "DROP VIEW prov_labels; ALTER TABLE responses_prov DROP COLUMN kon", ["B029", "B032"]),
    Damage(
      "the table is gone", "DROP VIEW prov_labels; DROP TABLE responses_prov",
      ["B023", "B029"]),
    Damage("the view is gone", "DROP VIEW prov_labels", ["B029"]),
    Damage(
      "a column of someone else", "ALTER TABLE responses_prov ADD COLUMN egen TEXT", ["B030"]),
    Damage(
      "a field is forgotten", "DELETE FROM fields WHERE name = 'ord'", ["B028", "B030", "B032"]),
    Damage(
      "a survey has a table but no definition",
      "CREATE TABLE responses_annan(id INTEGER, import INTEGER)",
      ["B031"]),
    Damage(
      "an index lacks rows",
      """
      PRAGMA writable_schema = 1;
      UPDATE sqlite_schema SET sql = 'CREATE INDEX history_by_response ON history(response, survey)'
      WHERE name = 'history_by_response'
      """, ["B020"]),
  ]

  /// A database with everything in it that can be wrong.
  private func sound() throws -> StoreTrial {
    let trial = try StoreTrial()
    try trial.load(
      "svarsnr,omrade,kon,hjalp,ord\n1,norra,1,Ljus,ett\n2,,1,Ljus,\n3,x,99,Vakt,tre\n")
    try trial.load(
      "svarsnr,omrade,kon,hjalp,ord\n1,norra,2,Ljus,ett\n3,x,99,Vakt,tre\n4,,,,fyra\n"
        + "7,,1,,\n7,,2,,\n", quarantines: true, revises: true)
    return trial
  }

  @Test func aSoundDatabaseHasNothing() throws {
    let trial = try sound()
    let before = trial.bytes
    let checkup = try DialogueStore.checkup(trial.path, workspace: trial.workspace())
    #expect(checkup.findings.isEmpty && checkup.isSound)
    #expect(checkup.checks.map(\.check) == StoreCheck.allCases)
    #expect(checkup.imports == 2 && checkup.responses == 4)
    #expect(trial.bytes == before)
  }

  @Test(arguments: damages)
  func eachDamageIsNamed(_ damage: Damage) throws {
    let trial = try sound()
    try trial.execute(damage.sql)
    let checkup = try DialogueStore.checkup(trial.path, workspace: trial.workspace())
    #expect(Set(checkup.findings.map(\.kind.code)) == damage.found)
    #expect(checkup.isSound == damage.found.isDisjoint(with: Self.faults))
    for finding in checkup.findings {
      for language in Language.allCases {
        #expect(!finding.message(language).contains("{"), "\(finding.message(language))")
      }
    }
  }

  @Test("No kind of finding goes without a trial")
  func everyKindIsTried() {
    let tried = Self.damages.reduce(into: Set<String>()) { $0.formUnion($1.found) }
    let beside: Set<String> = ["B035", "B036", "B037", "B038", "B039"]
    #expect(tried.union(beside) == Set(DiagnosticKind.checkups.map(\.code)))
  }

  private static let faults = Set(
    DiagnosticKind.checkups.filter { $0.severity == .error }.map(\.code))

  @Test("Bytes flipped anywhere are seen, or change nothing", arguments: 0..<40 as Range<UInt64>)
  func flippedBytes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let trial = try sound()
    var bytes = [UInt8](try #require(trial.bytes))
    let before = try trial.dump()
    // A page lost whole, as when a stick is drawn out.
    let page = 4096 * Int.random(in: 1..<(bytes.count / 4096), using: &random)
    for offset in page..<(page + 4096) { bytes[offset] = UInt8.random(in: 0...255, using: &random) }
    try trial.folder.write(Data(bytes), to: "lyhord.sqlite")
    do {
      let codes = try trial.findings()
      guard codes.isEmpty else { return }
      #expect(try trial.dump() == before, "page at \(page)")
    } catch let error as DiagnosticsError {
      #expect(!error.diagnostics.isEmpty)
    }
  }

  @Test("What lies beside the database is told of")
  func surroundings() throws {
    let trial = try sound()
    try trial.folder.write("x", to: "lyhord.before-prov-v2.sqlite")
    try trial.folder.write("x", to: "lyhord.before-prov-v3.sqlite.unfinished")
    #expect(try trial.findings() == ["B038", "B039"])
    try FileManager.default.removeItem(atPath: trial.folder.path("lyhord.before-prov-v2.sqlite"))
    try FileManager.default.removeItem(
      atPath: trial.folder.path("lyhord.before-prov-v3.sqlite.unfinished"))
    try trial.folder.write("", to: "lyhord.sqlite-journal")
    #expect(try trial.findings() == ["B036"])
  }

  @Test("A database in another program’s journal mode is told of while it is open")
  func writeAheadLog() throws {
    let trial = try sound()
    let other = try DatabaseQueue(path: trial.path)
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL; CREATE TABLE egen(x)")
      #expect(try trial.findings() == ["B037"])
    }
    try other.close()
  }

  @Test("An import that was killed is rolled back by looking, and told of")
  func killed() throws {
    let trial = try sound()
    let before = try trial.dump()
    let crashed = try StoreTrial()
    let writer = try DatabaseQueue(path: trial.path)
    try writer.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1")
      try database.beginTransaction(.immediate)
      for id in 0..<2000 {
        try database.execute(
          sql: """
            INSERT INTO responses_prov(import, response_key, content_hash, event, definition, ord)
            VALUES (1, 'id:aula:\(id)x', '', 'aula', 1, 'halv')
            """)
      }
      for suffix in ["", "-journal"] {
        let left = try #require(FileManager.default.contents(atPath: trial.path + suffix))
        try crashed.folder.write(left, to: "lyhord.sqlite" + suffix)
      }
      try database.rollback()
    }
    #expect(try crashed.findings() == ["B035"])
    #expect(try crashed.dump() == before)
    #expect(try crashed.findings() == [])
  }
}
