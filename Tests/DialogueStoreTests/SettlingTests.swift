import DialogueStore
import Foundation
import Messages
import OriginalTexts
import SurveyDefinition
import TestSupport
import TextCoding
import Testing

@Suite("Stored texts become what people have decided of the names in them")
struct SettlingTests {
  private static func decision(
    _ text: String, _ subject: NameDecision.Subject, _ isName: Bool?
  ) -> NameDecision {
    NameDecision(
      text: StoredText.id(of: text), subject: subject, isName: isName, role: "samordnare")
  }

  private func store(_ trial: StoreTrial) throws -> DialogueStore {
    try DialogueStore.openForWriting(trial.path)
  }

  private func texts(_ trial: StoreTrial) throws -> [String] {
    try trial.query("SELECT ord FROM responses_prov ORDER BY id")
  }

  private func isInFile(_ word: String, _ trial: StoreTrial) -> Bool {
    trial.bytes?.range(of: Data(word.utf8)) != nil
  }

  private static let rows = ["Det bor en Kvist i Kvist", "Skräp i Sten", "Inget namn alls"]

  private func file(_ hasNumbers: Bool, _ rows: [String] = rows, extra: String = "") -> String {
    (hasNumbers ? "svarsnr,ord\n" : "ord\n")
      + rows.enumerated().map { hasNumbers ? "\($0 + 1),\($1)\n" : "\($1)\n" }.joined() + extra
  }

  @Test(
    "A name that a person found is gone from the file, and the file is known when it comes again",
    arguments: [true, false])
  func namesAreTakenOut(_ hasNumbers: Bool) throws {
    let trial = try StoreTrial()
    try trial.load(file(hasNumbers))
    let keys = try trial.query("SELECT response_key, content_hash FROM responses_prov ORDER BY id")
    try store(trial).add([Self.decision(Self.rows[0], .standing("Kvist"), true)])
    #expect(try store(trial).settleTexts() == 1)
    #expect(
      try texts(trial) == ["Det bor en [namn] i [namn]", "Skräp i Sten", "Inget namn alls"])
    #expect(!isInFile("Kvist", trial), "neither in the text nor in the decision")
    #expect(
      try trial.query("SELECT response_key, content_hash FROM responses_prov ORDER BY id") == keys)
    #expect(try trial.findings() == [])
    let read = try trial.store.texts(StoreTrial.survey(), fields: ["ord"])
    #expect(read.map(\.id).contains(StoredText.id(of: Self.rows[0])), "decisions hold on")
    // Again, nothing changes.
    let bytes = trial.bytes
    #expect(try store(trial).settleTexts() == 0)
    #expect(trial.bytes == bytes)

    let extra = hasNumbers ? "4,Ett till\n" : "Ett till\n"
    let again = try trial.load(
      file(hasNumbers, extra: extra), equalAnswers: hasNumbers ? .unknown : .same)[0]
    #expect(again.counts.duplicate == 3 && again.counts.accepted == 1)
    #expect(!isInFile("Kvist", trial))
    // Taken back and imported anew, it is taken out at once.
    try trial.undo(2)
    try trial.undo(1)
    try trial.load(file(hasNumbers))
    #expect(try texts(trial)[0] == "Det bor en [namn] i [namn]")
    #expect(!isInFile("Kvist", trial))
    #expect(
      try trial.query("SELECT response_key, content_hash FROM responses_prov ORDER BY id") == keys)
    #expect(try trial.findings() == [])
  }

  @Test func aQuestionMayGetAnotherNameAfterwards() throws {
    let trial = try StoreTrial()
    try trial.load(file(true))
    try store(trial).add([Self.decision(Self.rows[0], .standing("Kvist"), true)])
    _ = try store(trial).settleTexts()
    let newer = try StoreTrial.survey(MigrationTests.renamed, version: 2)
    let again = try trial.load(file(true, extra: "4,Ny\n"), survey: newer)[0]
    #expect(again.counts.duplicate == 3 && again.counts.accepted == 1)
    #expect(
      try trial.query("SELECT egna_ord FROM responses_prov WHERE id = 1")
        == ["Det bor en [namn] i [namn]"])
    #expect(
      try trial.store.texts(newer, fields: ["egna_ord"]).map(\.id).contains(
        StoredText.id(of: Self.rows[0])))
    #expect(!isInFile("Kvist", trial))
    #expect(try trial.findings() == ["B039"])
  }

  @Test func historyAndGarbledCellsForgetTheNameToo() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,ord\n1,Det bor en Kvist i Ã¶stra delen\n2,Hej\n")
    let mended = "Det bor en Kvist i östra delen"
    #expect(try texts(trial) == [mended, "Hej"])
    #expect(try trial.query("SELECT taken_as FROM cell_issues") == [mended])
    try trial.load("svarsnr,ord\n1,Något annat\n", revises: true)
    try store(trial).add([Self.decision(mended, .standing("Kvist"), true)])
    _ = try store(trial).settleTexts()
    #expect(!isInFile("Kvist", trial))
    try trial.undo(2)
    #expect(try texts(trial) == ["Det bor en [namn] i östra delen", "Hej"])
    #expect(try trial.findings() == [])
    #expect(
      try trial.load("svarsnr,ord\n1,Det bor en Kvist i Ã¶stra delen\n2,Hej\n3,x\n")[0].counts
        .duplicate == 2)
    #expect(!isInFile("Kvist", trial))
  }

  @Test func aDatabaseOfSchemaFiveFollows() throws {
    let trial = try StoreTrial()
    try trial.load(file(true))
    try trial.execute(
      """
      DROP TABLE originals; ALTER TABLE responses_prov DROP COLUMN masked_as;
      ALTER TABLE name_decisions DROP COLUMN places;
      ALTER TABLE name_decisions DROP COLUMN was_masked;
      ALTER TABLE name_decisions DROP COLUMN reason;
      UPDATE responses_prov SET content_hash = 'as an older program counted it';
      INSERT INTO name_decisions(text, word, is_name, role)
      VALUES ('\(StoredText.id(of: Self.rows[0]))', 'Kvist', 1, 'samordnare'),
        ('\(StoredText.id(of: Self.rows[1]))', 'Sten', 0, 'samordnare');
      PRAGMA user_version = 5
      """)
    let old = try trial.dump()
    let read = try trial.store.texts(StoreTrial.survey(), fields: ["ord"]).map(\.text.text)
    #expect(read.contains("Det bor en [namn] i [namn]"))
    #expect(try trial.store.keptOriginals().count == 0)
    #expect(try trial.findings() == [])
    #expect(try trial.dump() == old, "reading changes nothing")
    let again = try trial.load(file(true, extra: "4,Ny rad\n"), keepsOriginals: true)[0]
    #expect(again.counts.duplicate == 3 && again.counts.accepted == 1)
    #expect(try trial.backups == ["lyhord.before-schema-6.sqlite"])
    #expect(try texts(trial)[0] == "Det bor en [namn] i [namn]")
    #expect(!isInFile("Kvist", trial))
    let decisions = try trial.store.nameDecisions()
    let sten = try #require(
      try trial.store.texts(StoreTrial.survey(), fields: ["ord"]).first {
        $0.text.text == Self.rows[1]
      })
    #expect(decisions.isName("Sten", in: sten) == false)
    #expect(try trial.findings() == ["B039"])
  }

  // MARK: Where originals are kept

  private static let typed = "Vi såg en Björn med skräp och Anna Svensson vid ån"
  private static let masked = "Vi såg en [namn] med skräp och [namn] vid ån"
  private static let spared = "Vi såg en Björn med skräp och [namn] vid ån"

  @Test("A word that is no name is put back, and what was decided of the text holds on")
  func wordsArePutBack() throws {
    let trial = try StoreTrial()
    let other = Self.typed.replacing("Björn", with: "Sten")
    let file = "svarsnr,ord\n1,\(Self.typed)\n2,\(other)\n3,\(Self.typed)\n"
    try trial.load(file, keepsOriginals: true)
    #expect(try texts(trial) == [Self.masked, Self.masked, Self.masked])
    let verdict = TextDecision(
      text: StoredText.id(of: Self.masked), subject: .concern("nedskrapning", .problem), coder: 1,
      verdict: .no, role: "samordnare", reason: "en björn", origin: .walk)
    let quote = QuoteDecision(
      quote: "C4-\(StoredText.id(of: Self.masked).prefix(8))", text: StoredText.id(of: Self.masked),
      concern: "nedskrapning", excerpt: "med skräp", verdict: .approved, role: "samordnare",
      reason: "")
    let keys = try trial.query("SELECT response_key, content_hash FROM responses_prov ORDER BY id")
    try store(trial).add([verdict])
    try store(trial).add([quote])
    try store(trial).add([Self.decision(Self.masked, .spared("Björn"), false)])
    #expect(try store(trial).settleTexts() == 2)
    #expect(
      try texts(trial) == [Self.spared, Self.masked, Self.spared],
      "the other word behind the same token stays masked")
    #expect(
      try trial.query("SELECT response_key, content_hash FROM responses_prov ORDER BY id") == keys)
    func holds() throws {
      let decided = try trial.store.textDecisions().map(\.text)
      #expect(decided == [StoredText.id(of: Self.masked), StoredText.id(of: Self.spared)])
      let quotes = try trial.store.quoteDecisions()
      #expect(
        quotes.filter { $0.verdict == .approved }.map(\.text).sorted()
          == [StoredText.id(of: Self.masked), StoredText.id(of: Self.spared)].sorted())
    }
    try holds()
    #expect(try trial.findings() == ["B043"])
    #expect(try trial.load(file, keepsOriginals: true)[0].id == nil, "the file is known")
    // So it stays when all is taken back and comes anew, and when the originals are gone.
    try trial.undo(1)
    try trial.load(file, keepsOriginals: true)
    #expect(try texts(trial) == [Self.spared, Self.masked, Self.spared])
    try holds()
    _ = try store(trial).removeOriginals(ofImport: nil)
    #expect(try store(trial).settleTexts() == 0)
    #expect(try texts(trial) == [Self.spared, Self.masked, Self.spared])
    #expect(try trial.load(file)[0].id == nil)
    #expect(!isInFile("Svensson", trial))
    // Imported anew where nothing is kept, the word is put back all the same, and nothing else is stored.
    try trial.undo(2)
    try trial.load(file, takesOriginals: true)
    #expect(try texts(trial) == [Self.spared, Self.masked, Self.spared])
    try holds()
    #expect(try trial.store.keptOriginals().count == 0)
    #expect(!isInFile("Svensson", trial))
    try trial.load(file + "4,\(Self.typed)\n", takesOriginals: true)
    #expect(try texts(trial).last == Self.spared)
    #expect(!isInFile("Svensson", trial))
  }

  @Test func whatIsTakenBackIsMaskedAgain() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,ord\n1,\(Self.typed)\n", keepsOriginals: true)
    let before = try trial.query("SELECT * FROM responses_prov")
    try store(trial).add([Self.decision(Self.masked, .spared("Björn"), false)])
    _ = try store(trial).settleTexts()
    #expect(try texts(trial) == [Self.spared])
    try store(trial).add([Self.decision(Self.masked, .spared("Björn"), nil)])
    _ = try store(trial).settleTexts()
    #expect(try trial.query("SELECT * FROM responses_prov") == before)
  }

  @Test func aNameTakenOutStaysOutWhenAnotherWordIsPutBack() throws {
    let trial = try StoreTrial()
    let typed = "Kvist såg en Björn Björnsson Sten vid ån i Kvist"
    try trial.load("svarsnr,ord\n1,\(typed)\n", keepsOriginals: true)
    let masked = try #require(try texts(trial).first)
    #expect(masked.hasPrefix("Kvist såg en [namn]") && masked.hasSuffix("i Kvist"), "\(masked)")
    try store(trial).add([Self.decision(masked, .standing("Kvist"), true)])
    _ = try store(trial).settleTexts()
    let words = try #require(
      try trial.store.originals(of: StoreTrial.survey(), fields: ["ord"])[1]?["ord"]?.names.first?
        .words)
    try store(trial).add([Self.decision(masked, .spared(words), false)])
    _ = try store(trial).settleTexts()
    // More words stand before the last place than before.
    let expected = masked.replacing("Kvist", with: "[[]").replacing("[namn]", with: words)
      .replacing("[[]", with: "[namn]")
    #expect(try texts(trial) == [expected])
    _ = try store(trial).removeOriginals(ofImport: nil)
    #expect(!isInFile("Kvist", trial))
    #expect(try trial.load("svarsnr,ord\n1,\(typed)\n")[0].id == nil)
    #expect(try trial.findings() == [])
  }

  // MARK: When the rules change

  /// A text as other rules left it, its original beside it.
  private func outdated(_ stored: String, typed: String, hasNumbers: Bool) throws -> StoreTrial {
    let trial = try StoreTrial()
    try trial.load(hasNumbers ? "svarsnr,ord\n1,\(stored)\n" : "ord\n\(stored)\n")
    try trial.execute("INSERT INTO originals VALUES ('prov', 1, 'ord', 1, '\(typed)')")
    return trial
  }

  @Test(
    "Masked anew by other rules, the text keeps its decisions and its file",
    arguments: [true, false])
  func maskedAnew(_ hasNumbers: Bool) throws {
    let old = "Det bor folk i Mark och en [namn] vid Storgatan"
    let typed = "Det bor folk i Mark och en katt vid Storgatan"
    let trial = try outdated(old, typed: typed, hasNumbers: hasNumbers)
    #expect(try trial.findings() == ["B043", "B045"])
    let verdict = TextDecision(
      text: StoredText.id(of: old), subject: .rest(listed: []), coder: 2, verdict: .yes,
      role: "samordnare", reason: "", origin: .table)
    try store(trial).add([verdict])
    try store(trial).add([Self.decision(old, .standing("Mark"), true)])
    _ = try store(trial).settleTexts()
    #expect(try texts(trial) == ["Det bor folk i [namn] och en [namn] vid Storgatan"])
    let done = try store(trial).maskAnew()
    #expect(done.changed == 1 && done.left == 0)
    #expect(
      try texts(trial) == ["Det bor folk i [namn] och en katt vid Storgatan"], "the name stays out")
    #expect(
      try trial.store.textDecisions().map(\.text)
        == [StoredText.id(of: old), StoredText.id(of: typed)])
    let read = try trial.store.texts(StoreTrial.survey(), fields: ["ord"])
    #expect(read.map(\.id) == [StoredText.id(of: typed)])
    #expect(try trial.findings() == ["B043"])
    let file = hasNumbers ? "svarsnr,ord\n1,\(typed)\n2,ny\n" : "ord\n\(typed)\nny\n"
    let again = try trial.load(file, equalAnswers: hasNumbers ? .unknown : .same)[0]
    #expect(again.counts.duplicate == 1 && again.counts.accepted == 1)
    #expect(try store(trial).maskAnew().changed == 0)
    _ = try store(trial).removeOriginals(ofImport: nil)
    #expect(!isInFile("Mark ", trial))
  }

  @Test func rulesThatFindMoreTakeItFromTheFile() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,ord\n1,Fråga Anna Svensson om det\n", keepsOriginals: true)
    try trial.execute("UPDATE responses_prov SET ord = 'Fråga Anna Svensson om det'")
    #expect(try store(trial).maskAnew().changed == 1)
    #expect(try texts(trial) == ["Fråga [namn] om det"])
    _ = try store(trial).removeOriginals(ofImport: nil)
    #expect(!isInFile("Svensson", trial))
    #expect(try trial.findings() == [])
    #expect(try trial.load("svarsnr,ord\n1,Fråga Anna Svensson om det\n")[0].id == nil)
  }

  @Test func theHistoryIsMaskedAnewToo() throws {
    let trial = try outdated("En [namn] igen", typed: "En katt igen", hasNumbers: true)
    try trial.load("svarsnr,ord\n1,Något annat\n", revises: true)
    #expect(try store(trial).maskAnew().changed == 1)
    try trial.undo(2)
    #expect(try texts(trial) == ["En katt igen"])
    #expect(try trial.findings() == ["B043"])
    #expect(try trial.load("svarsnr,ord\n1,En katt igen\n2,x\n")[0].counts.duplicate == 1)
  }

  @Test func whereItCannotBeToldTheTextStays() throws {
    let trial = try outdated(
      "Det bor folk i Mark och en [namn]", typed: "Helt andra ord", hasNumbers: true)
    try store(trial).add([
      Self.decision("Det bor folk i Mark och en [namn]", .standing("Mark"), true)
    ])
    _ = try store(trial).settleTexts()
    let done = try store(trial).maskAnew()
    #expect(done.changed == 0 && done.left == 1)
    #expect(try texts(trial) == ["Det bor folk i [namn] och en [namn]"])
  }
}
