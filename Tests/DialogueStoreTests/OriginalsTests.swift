import DialogueStore
import DialogueWorkspace
import Foundation
import Messages
import OriginalTexts
import SurveyDefinition
import TestSupport
import Testing

@Suite("Free texts are kept as they were typed only where the workspace says so")
struct OriginalsTests {
  static let secrets = ["Anna Svensson", "070-174 06 12", "anna.svensson@exempel.se"]
  static let file =
    "svarsnr,kon,ord\n"
    + secrets.enumerated().map { "\($0 + 1),1,Fråga \($1) om skräpet\n" }.joined()
    + "4,2,Inget att dölja här\n5,1,\n"

  private func kept(_ trial: StoreTrial) throws -> [String] {
    try trial.query("SELECT import, response, field, words FROM originals ORDER BY 1, 2")
  }

  private func isInFiles(_ word: String, _ trial: StoreTrial) throws -> Bool {
    try FileManager.default.contentsOfDirectory(atPath: trial.folder.path).contains { name in
      FileManager.default.contents(atPath: trial.folder.path(name))?.range(of: Data(word.utf8))
        != nil
    }
  }

  @Test func onlyWhereTheMaskTookSomething() throws {
    let trial = try StoreTrial()
    try trial.load(Self.file, keepsOriginals: true)
    #expect(
      try kept(trial) == Self.secrets.enumerated().map { "1|\($0 + 1)|ord|Fråga \($1) om skräpet" })
    #expect(try trial.store.keptOriginals().byImport == [1: 3])
    #expect(try trial.findings() == ["B043"], "the workspace of the check does not keep them")
    let other = try StoreTrial()
    try other.load(Self.file)
    #expect(try kept(other) == [])
    for secret in Self.secrets { #expect(try !isInFiles(secret, other)) }
    // The setting changes nothing else.
    let tables = ["responses_prov", "cell_issues", "history", "repeats", "quarantined"]
    for table in tables {
      #expect(
        try trial.query("SELECT * FROM \(table)") == other.query("SELECT * FROM \(table)"))
    }
  }

  @Test("Read with care or at once, the same is kept, also of own words beside choices")
  func bothWaysIn() throws {
    let rows = (1...1300).map {
      "\($0),\"Ljus, Fråga Anna Svensson nr \($0)\",Ring 070-174 06 12 \($0)\n"
    }
    let text = "svarsnr,hjalp,ord\n" + rows.joined()
    let fast = try StoreTrial()
    try fast.load(text, keepsOriginals: true)
    let slow = try StoreTrial()
    try slow.load("svarsnr,kon\n9999,1\n")
    try slow.load(text, keepsOriginals: true)
    func words(_ trial: StoreTrial) throws -> [String] {
      try trial.query(
        """
        SELECT r.response_key, o.field, o.words FROM originals o JOIN responses_prov r
        ON r.id = o.response ORDER BY 1, 2
        """)
    }
    #expect(try words(fast) == words(slow))
    #expect(try words(fast).count == 2600)
    #expect(try words(fast).contains { $0.hasSuffix("|ord|Ring 070-174 06 12 1300") })
    // Each beside its own text.
    #expect(
      try fast.query(
        """
        SELECT count(*) FROM originals o JOIN responses_prov r ON r.id = o.response
        WHERE o.field = 'ord' AND replace(o.words, '070-174 06 12', '[telefon]') = r.ord
        """) == ["1300"])
  }

  @Test func undoTakesThemFromTheFile() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,ord\n9,Vi är kvar\n")
    let before = try trial.dump()
    try trial.load(Self.file, keepsOriginals: true)
    #expect(try isInFiles("Anna Svensson", trial))
    try trial.undo(2)
    #expect(try trial.dump() == before)
    for secret in Self.secrets { #expect(try !isInFiles(secret, trial)) }
    #expect(try trial.findings() == [])
  }

  @Test("Removed, of one import or of all, their bytes are gone", arguments: [1, nil] as [Int?])
  func removal(_ id: Int?) throws {
    let trial = try StoreTrial()
    // Long texts lie on pages of their own.
    let long = String(repeating: "Fråga Kunigunda Svensson om skräpet. ", count: 400)
    let second = "svarsnr,ord\n77,\(long)\n78,Ring Tryggve Karlsson\n"
    try trial.load(Self.file, keepsOriginals: true)
    try trial.load(second, keepsOriginals: true)
    let masked = try trial.query("SELECT id, ord FROM responses_prov ORDER BY id")
    let removed = try DialogueStore.openForWriting(trial.path).removeOriginals(ofImport: id)
    #expect(removed.count == (id == nil ? 5 : 3) && removed.copies == [])
    for secret in Self.secrets { #expect(try !isInFiles(secret, trial)) }
    #expect(try isInFiles("Kunigunda", trial) == (id != nil))
    #expect(try isInFiles("Tryggve", trial) == (id != nil))
    #expect(try trial.query("SELECT id, ord FROM responses_prov ORDER BY id") == masked)
    #expect(try trial.load(Self.file)[0].counts.duplicate == 5, "the rows are known all the same")
    #expect(
      codes { _ = try DialogueStore.openForWriting(trial.path).removeOriginals(ofImport: 99) }
        == ["B010"])
  }

  @Test func copiesThatHoldThemAreNamed() throws {
    let trial = try StoreTrial()
    try trial.load(Self.file, keepsOriginals: true)
    let larger = try StoreTrial.survey(
      StoreTrial.questions + "\n  - {id: mer, type: text, label: Mer}", version: 2)
    try trial.load("svarsnr,mer\n8,Hej\n", survey: larger)
    let removed = try DialogueStore.openForWriting(trial.path).removeOriginals(ofImport: nil)
    #expect(removed.copies == ["lyhord.before-prov-v2.sqlite"])
  }

  @Test("Rows that come again keep theirs for the import that tells of them")
  func duplicates() throws {
    let trial = try StoreTrial()
    try trial.load(Self.file, keepsOriginals: true)
    let before = trial.bytes
    try trial.load(Self.file, keepsOriginals: true)
    #expect(trial.bytes == before, "the same file leaves no trace")
    try trial.load(Self.file + "6,1,Anna Svensson igen\n", keepsOriginals: true)
    #expect(try trial.store.keptOriginals().byImport == [1: 3, 2: 4])
    try trial.undo(1)
    #expect(try trial.store.keptOriginals().byImport == [2: 4])
    #expect(try trial.query("SELECT count(*) FROM responses_prov") == ["6"])
    let alone = try StoreTrial()
    try alone.load(Self.file + "6,1,Anna Svensson igen\n", keepsOriginals: true)
    func words(_ trial: StoreTrial) throws -> [String] {
      try trial.query("SELECT words FROM originals ORDER BY words")
    }
    #expect(try words(trial) == words(alone))
  }

  @Test("A revised text has its own original, and undo brings the earlier one back")
  func revisions() throws {
    let trial = try StoreTrial()
    func shown() throws -> String? {
      let survey = try StoreTrial.survey()
      return try trial.store.originals(of: survey, fields: ["ord"])[1]?["ord"]?.words
    }
    try trial.load("svarsnr,ord\n1,Fråga Anna Svensson\n", keepsOriginals: true)
    try trial.load(
      "svarsnr,ord\n1,Ring Anna Svensson nu\n", revises: true, keepsOriginals: true)
    #expect(try shown() == "Ring Anna Svensson nu")
    try trial.load("svarsnr,ord\n1,Inget alls\n", revises: true, keepsOriginals: true)
    #expect(try shown() == nil, "nothing was masked in what stands now")
    try trial.undo(3)
    #expect(try shown() == "Ring Anna Svensson nu")
    try trial.undo(2)
    #expect(try shown() == "Fråga Anna Svensson")
    try trial.undo(1)
    #expect(try kept(trial) == [])
  }

  @Test func renamesTakeThemAlong() throws {
    let trial = try StoreTrial()
    try trial.load(Self.file, keepsOriginals: true)
    let newer = try StoreTrial.survey(MigrationTests.renamed, version: 2)
    #expect(
      try trial.store.originals(of: newer, fields: ["egna_ord"]).count == 3, "ahead of the import")
    try trial.load("svarsnr,konet\n9,man\n", survey: newer, keepsOriginals: true)
    #expect(try trial.query("SELECT DISTINCT field FROM originals") == ["egna_ord"])
    #expect(try trial.store.originals(of: newer, fields: ["egna_ord"]).count == 3)
    #expect(try trial.findings().sorted() == ["B039", "B043"])
  }

  @Test func whatDoesNotBelongIsFound() throws {
    let trial = try StoreTrial()
    try trial.load(Self.file, keepsOriginals: true)
    try trial.execute("UPDATE originals SET response = 400 WHERE response = 1")
    #expect(try trial.findings() == ["B042", "B043"])
    func found(_ date: String?) throws -> [String] {
      try DialogueStore.checkup(
        trial.path, workspace: trial.workspace(keepsOriginals: true), date: date
      ).findings.map(\.kind.code)
    }
    #expect(try found(nil) == ["B042"])
    #expect(try found("2022-06-30") == ["B042"])
    #expect(try found("2022-07-01") == ["B042", "B044"])
    try trial.execute("UPDATE imports SET undone = 1; DELETE FROM responses_prov")
    #expect(try found(nil).contains("B024"))
  }
}
