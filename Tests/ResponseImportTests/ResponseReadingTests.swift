import DelimitedText
import Messages
import ResponseImport
import SurveyDefinition
import TestSupport
import Testing

@Suite("Every row is understood or set aside with its reason")
struct ResponseReadingTests {
  private let survey: Survey

  init() throws {
    survey = try Trial.survey()
  }

  @Test func eventsAreFoundByIdAndByPlace() throws {
    let read = try Trial.read(
      [["dialog", "kon"], ["aula", "1"], ["Torget", "1"], ["AULAN ", "2"], ["", "2"]], survey,
      event: nil)
    #expect(read.rows.map(\.event) == ["aula", "torget", "aula"])
    #expect(read.quarantined.map(\.reason.kind) == [.importRowWithoutEvent])
    #expect(read.quarantined.map(\.line) == [5])
  }

  @Test func anUnknownEventNamesTheNearest() throws {
    let read = try Trial.read([["dialog", "kon"], ["torgte", "1"]], survey, event: nil)
    #expect(read.quarantined.first?.reason.arguments["near"] == "torget")
  }

  @Test(
    "An event must be known and be of the survey's source",
    arguments: [
      (nil, DiagnosticKind.importNoEvent), ("aulla", .importUnknownEventNamed),
      ("klass", .importUnknownEventNamed),
    ])
  func eventsAreRequired(_ named: String?, _ kind: DiagnosticKind) {
    let error = #expect(throws: DiagnosticsError.self) {
      try Trial.read([["kon"], ["1"]], survey, event: named)
    }
    #expect(error?.diagnostics.map(\.kind) == [kind])
  }

  @Test("An id that points to a person is neither a key nor in a message")
  func idsAreHashed() throws {
    let read = try Trial.read(
      [
        ["svarsnr", "kon"], ["811218-9876", "1"], ["8", "1"], ["811218-9876", "2"], ["9", "2"],
      ],
      survey)
    let keys = read.rows.map(\.key)
    #expect(Set(keys).count == 2 && keys.allSatisfy { $0.hasPrefix("id:aula:") && $0.count == 40 })
    #expect(read.quarantined.map(\.line) == [2, 4])
    #expect(read.quarantined.allSatisfy { !$0.reason.message(.sv).contains("9876") })
    let one = try Trial.read([["svarsnr", "kon"], ["811218-9876", "1"]], survey)
    #expect(!one.rows[0].key.contains("9876"))
  }

  @Test func aRowThatAnswersNothingIsPassedOver() throws {
    let read = try Trial.read(
      [
        ["svarsnr", "dialog", "kon", "ord"], ["1", "aula", "1", ""], ["2", "aula", "", ""],
        ["3", "", " ", ""], ["4", "aula", "", "hej"], ["5", "aula", "x", ""],
      ], survey)
    #expect(read.rows.map(\.line) == [2, 5, 6])
    #expect(read.passedOver.map(\.kind) == [ReadResponses.unanswered])
    #expect(read.passedOver.map(\.count) == [2])
    #expect(read.rowCount == 3)
  }

  @Test func oneUnknownEventIsToldOnce() throws {
    let read = try Trial.read(
      [
        ["dialog", "kon"], ["torgte", "1"], ["aula", "1"], ["x", "1"], ["torgte", "2"], ["", "1"],
      ], survey, event: nil)
    let reasons = QuarantinedRow.reasons(read.quarantined)
    #expect(reasons.map(\.kind.code) == ["I006", "I006", "I013"])
    #expect(reasons.map { $0.place?.line } == [2, 4, 6])
    #expect(reasons[0].arguments["lines"] == "2, 5" && reasons[0].arguments["count"] == "2")
    // What it takes to make the event known.
    #expect(reasons[0].arguments["id"] == "torgte" && reasons[0].arguments["channel"] != nil)
  }

  @Test("A file that ends inside a quoted text is cut off, a mark that belongs to it is not")
  func cutOffFile() throws {
    func read(_ text: String) throws -> ReadResponses {
      try Trial.read(DelimitedFile(bytes: Array(text.utf8), name: "svar.csv"), survey)
    }
    let rows = "kon;antal;ord\n1;2;\"a; b\"\n2;3;b\n1;3;"
    #expect(try read(rows + "\"lampan ut").quarantined.map(\.reason.kind) == [.delimitedCutOff])
    #expect(try read(rows + "\"lampan; u").quarantined.map(\.reason.kind) == [.delimitedCutOff])
    #expect(try read(rows + "\"lampan\" ute").quarantined.isEmpty)
    #expect(try read(rows + "\"lampan ut\n").quarantined.isEmpty)
    #expect(try read(rows + "hej\"").quarantined.isEmpty)
  }

  @Test func aRowThatSlippedSidewaysIsSetAside() throws {
    let read = try Trial.read(
      [
        ["kon", "alder", "kansla", "antal", "ord"],
        ["kvinna", "16–24 år", "Trygg", "3", "hej"],
        ["16–24 år", "Trygg", "3", "Anna, 811218-9876", ""],
      ], survey)
    #expect(read.rows.map(\.line) == [2])
    let row = try #require(read.quarantined.first)
    #expect(row.line == 3 && row.reason.kind == .importShiftedRow)
    #expect(
      String(decoding: row.original, as: UTF8.self) == "16–24 år,Trygg,3,\"Anna, 811218-9876\",")
  }

  @Test("A message never carries what points to a person")
  func messagesAreMasked() throws {
    let read = try Trial.read(
      [
        ["kon", "alder", "kansla", "dialog"], ["811218-9876", "x", "y", "aula"],
        ["1", "1", "1", "ring 070-174 06 05"],
      ],
      survey)
    let messages = read.quarantined.map { $0.reason.message(.sv) }.joined()
    #expect(read.quarantined.count == 2)
    #expect(!messages.contains("9876") && !messages.contains("174"), "\(messages)")
  }

  @Test func aRaggedRowIsSetAside() throws {
    let table = try DelimitedFile(
      bytes: Array("kon;antal;ord\n1;2;a\n1;2;a;b;c;d\n2;3;b\n".utf8), name: "svar.csv")
    let read = try Trial.read(table, survey)
    #expect(read.rows.map(\.line) == [2, 4])
    #expect(read.quarantined.map(\.reason.kind) == [.delimitedRagged])
    #expect(read.rowCount == 3)
  }

  @Test func oneIdWithTwoAnswersIsAConflict() throws {
    let read = try Trial.read(
      [["svarsnr", "kon"], ["7", "1"], ["8", "1"], ["7", "2"], ["8", "1"]], survey)
    #expect(read.rows.map(\.line) == [3, 5], "the same answers twice are no conflict")
    #expect(read.quarantined.map(\.reason.kind) == [.importConflictingID, .importConflictingID])
    #expect(read.quarantined.first?.reason.arguments["lines"] == "2, 4")
  }

  @Test("Free text is masked on the way in, in its own column and beside “other”")
  func textIsMasked() throws {
    let read = try Trial.read(
      [
        ["ord", "vem", "plats"], ["mitt nr 811218-9876", "Maila a.b@exempel.se", "070-174 06 05"],
      ], survey)
    let all = read.rows[0].answers.map(\.text).joined()
    for raw in ["811218", "exempel.se", "174"] { #expect(!all.contains(raw), "\(all)") }
    #expect(read.answers("ord") == "'mitt nr [personnummer]'")
  }

  @Test("A question whose condition fails was not asked; one whose condition holds was left blank")
  func conditions() throws {
    let read = try Trial.read(
      [
        ["kon", "kansla", "varfor"], ["1", "Trygg", ""], ["1", "Ganska otrygg", ""],
        ["1", "Trygg", "ändå"], ["1", "", ""],
      ], survey)
    #expect(
      (0..<4).map { read.answers("varfor", row: $0) } == [
        "notAsked", "blank", "'ändå'", "notAsked",
      ])
  }

  @Test("LimeSurvey tells a question that was not shown by its missing quotation marks")
  func notShown() throws {
    let header =
      "\"id\",\"submitdate\",\"lastpage\",\"kon\",\"ord\",\"problem[klotter]\",\"problem[buller]\"\n"
    func read(_ row: String) throws -> ReadResponses {
      try Trial.read(DelimitedFile(bytes: Array((header + row).utf8), name: "svar.csv"), survey)
    }
    let quoted = try read(
      "\"7\",\"2026-05-04 18:22:10\",\"3\",\"1\",\"\",,\n\"8\",\"\",\"3\",\"1\",\"a\",\"2\",\n")
    #expect(quoted.answers("ord") == "blank" && quoted.answers("problem") == "notAsked notAsked")
    let resaved = try read("7,2026-05-04 18:22:10,3,1,,,\n8,,3,1,a,2,\n")
    #expect(resaved.answers("ord") == "blank" && resaved.answers("problem") == "blank blank")
  }

  @Test func limeSurveysFormulaGuardIsTakenAway() throws {
    let lime = try Trial.read(
      [["id", "submitdate", "lastpage", "ord"], ["1", "", "", "'-10 grader"]], survey)
    #expect(lime.answers("ord") == "'-10 grader'")
    let plain = try Trial.read([["svarsnr", "ord"], ["1", "'-10 grader"]], survey)
    #expect(plain.answers("ord") == "''-10 grader'")
  }

  @Test(
    "The order of rows and columns changes no key, no hash and no answer",
    arguments: 0..<20 as Range<UInt64>)
  func orderIsNothing(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let header: [String?] = ["kon", "antal", "ord", "oro", "Tidstämpel"]
    let rows: [[String?]] = (0..<30).map { _ in
      [
        ["1", "2", "99", "", "x"].randomElement(using: &random)!,
        ["1", "2", "60", ""].randomElement(using: &random)!,
        ["a", "b", ""].randomElement(using: &random)!,
        ["Klotter", "Klotter, Hundar", "Vet ej", ""].randomElement(using: &random)!,
        "2026-05-04 18.22.1\(Int.random(in: 0...2, using: &random))",
      ]
    }
    let straight = try Trial.read([header] + rows, survey)
    let columns = Array(header.indices).shuffled(using: &random)
    let shuffled = try Trial.read(
      ([header] + rows.shuffled(using: &random)).map { row in columns.map { row[$0] } }, survey)
    #expect(seen(straight) == seen(shuffled))
    let answered = rows.count { $0[..<4].contains { $0 != "" } }
    #expect(Set(straight.rows.map(\.key)).count == answered, "two people may answer alike")
  }

  @Test("A question added later changes no response that was given before it")
  func laterQuestionsChangeNothing() throws {
    let first = "  - {id: a, type: text, label: A}"
    let before = try Trial.read([["a"], ["x"]], Trial.survey(first))
    let after = try Trial.read(
      [["a", "b"], ["x", ""]], Trial.survey(first + "\n  - {id: b, type: integer, label: B}"))
    #expect(before.rows.map(\.key) == after.rows.map(\.key))
    #expect(before.rows.map(\.contentHash) == after.rows.map(\.contentHash))
  }

  @Test func troublesAreCountedInTheOrderOfTheSurvey() throws {
    let read = try Trial.read([["antal", "kon"], ["x", "y"], ["x", "1"], ["99", "1"]], survey)
    let troubles = read.troubles().map {
      "\($0.key.field) \($0.key.kind) \($0.count) line \($0.line)"
    }
    #expect(
      troubles == [
        "kon unreadable 1 line 2", "antal outOfBounds 1 line 4", "antal unreadable 2 line 2",
      ])
  }

  private func seen(_ read: ReadResponses) -> Set<String> {
    Set(
      read.rows.map {
        "\($0.key) \($0.contentHash) \($0.answeredAt ?? "") \($0.answers.map(\.text))"
      })
  }
}
