import DelimitedText
import Messages
import ResponseImport
import SurveyDefinition
import TestSupport
import Testing

/// The rules that the importer holds, one test each; walks in two files have tests of their own.
@Suite("What holds of every import")
struct ImporterRulesTests {
  private let survey: Survey

  init() throws {
    survey = try Trial.survey()
  }

  @Test("1. The definition decides what a cell is, not the look of its column")
  func definitionDecides() throws {
    let rows: [[String?]] = [["ord", "antal"], ["NA", "1"], ["12", "2"], ["2026-05-04", "3"]]
    let read = try Trial.read(rows, survey)
    #expect((0..<3).map { read.answers("ord", row: $0) } == ["'NA'", "'12'", "'2026-05-04'"])
    // A text that nobody answered until the last row is a text all the same.
    let late = try Trial.read(
      [["ord", "antal"]] + (0..<600).map { ["", "\($0 % 50)"] } + [["Mörkt", "1"]], survey)
    #expect(late.answers("ord", row: 600) == "'Mörkt'")
  }

  @Test("2. Columns are found by their names, wherever they stand")
  func namesDecide() throws {
    let before = try Trial.read(
      [["_notes", "kon", "_tags", "antal", "_id"], ["", "1", "", "7", "9"]], survey)
    let after = try Trial.read([["antal", "_id", "kon"], ["7", "9", "1"]], survey)
    #expect(before.rows[0].contentHash == after.rows[0].contentHash)
  }

  @Test("3. Joined answers are split by the known labels, the longest first")
  func longestFirst() throws {
    let list = try Trial.survey(
      """
        - {id: a, type: select_multiple, label: A, choices: {choices: {buller: Buller, trafik: Trafik, bada: "Buller, trafik"}}}
      """)
    let read = try Trial.read(
      [["a"], ["Buller, trafik"], ["Buller, trafik, Buller"], ["Trafik, Buller"]], list)
    #expect((0..<3).map { read.answers("a", row: $0) } == ["0 0 1", "1 0 1", "1 1 0"])
  }

  @Test("4. The joined column stands, and is held against the columns of the choices")
  func joinedStands() throws {
    let header: [String?] = ["hjalp", "hjalp/ljus", "hjalp/vakt", "hjalp/inget"]
    let read = try Trial.read(
      [header, ["ljus", "1", "0", "0"], ["ljus vakt", "1", "0", "0"], ["", "1", "0", "0"]], survey)
    #expect((0..<3).map { read.answers("hjalp", row: $0) } == ["1 0 0", "1 1 0", "1 0 0"])
    #expect(read.rows.map { $0.issues.map(\.kind) } == [[], [.disagreeing], []])
  }

  @Test("5. Not asked, blank, don't know, refused and unreadable are five things")
  func fiveStates() throws {
    let read = try Trial.read(
      [
        ["kansla", "varfor", "problem__klotter", "antal"], ["trygg", "", "98", "1"],
        ["ganska_otrygg", "", "99", "1"], ["x", "ja", "", "1"], ["trygg", "", "många", "1"],
      ], survey)
    let states = (0..<4).map { row in
      "\(read.answers("varfor", row: row)) \(read.answers("problem", row: row))"
    }
    #expect(
      states == [
        "notAsked dontKnow notAsked", "blank refused notAsked", "'ja' blank notAsked",
        "notAsked unreadable notAsked",
      ])
    #expect(read.answers("kansla", row: 2) == "unreadable")
    #expect(read.rows[3].issues.map(\.raw) == ["många"], "the raw text is kept")
  }

  @Test("6. A ranking reads the same in its three shapes, and a part of one is an answer")
  func threeShapes() throws {
    let shapes: [[[String?]]] = [
      [["ordna_1", "ordna_2"], ["buller", "klotter"], ["klotter", ""], ["klotter", "klotter"]],
      [
        ["Ordna [Klotter]", "Ordna [Nedskräpning]", "Ordna [Buller, trafik]"], ["2", "3", "1"],
        ["1", "", ""], ["1", "1", ""],
      ],
      [["ordna"], ["Buller, trafik;Klotter;"], ["Klotter"], ["Klotter;Klotter"]],
    ]
    for rows in shapes {
      let read = try Trial.read(rows, survey)
      #expect((0..<2).map { read.answers("ordna", row: $0) } == ["7 1", "1 blank"])
      #expect(read.rows.map { $0.issues.map(\.kind) } == [[], [], [.repeatedItem]])
      #expect(read.answers("ordna", row: 2).contains("unreadable"), "in this response alone")
    }
  }

  @Test("7. Names of columns may hold line breaks, commas and quotation marks")
  func namesOfAllKinds() throws {
    let questions = """
        - {id: a, type: integer, label: "Hur många, \\"ungefär\\",\\nvar ni?"}
        - {id: b, type: integer, label: Antal barn}
      """
    let survey = try Trial.survey(questions)
    let read = try Trial.read(
      [["Hur många, \"ungefär\",\nvar ni?", "Antal\r\nbarn"], ["7", "2"]], survey)
    #expect(read.answers("a") == "7" && read.answers("b") == "2")
  }

  @Test("9. A point is read from one cell or two, and must lie in Sweden")
  func points() throws {
    let read = try Trial.read(
      [["plats", "antal"], ["59.3 18.0 12 5", "1"], ["18.0 59.3", "1"], ["59.9 30.3", "1"]], survey)
    #expect(
      (0..<3).map { read.answers("plats", row: $0) } == [
        "blank 59.3 18.0", "blank 59.3 18.0", "blank unreadable unreadable",
      ])
    #expect(read.rows.map { $0.issues.map(\.kind) } == [[], [.swappedCoordinate], [.abroad]])
  }

  @Test("12. A response is known again by its id, else by what it says")
  func identity() throws {
    let first = try Trial.read([["svarsnr", "ord"], ["7", "a"], ["8", "b"]], survey)
    let again = try Trial.read([["ord", "svarsnr"], ["ändrad", "7"], ["b", "8"]], survey)
    #expect(first.rows.map(\.key) == again.rows.map(\.key))
    #expect(first.rows[0].contentHash != again.rows[0].contentHash)
    #expect(first.rows[1].contentHash == again.rows[1].contentHash)
    let bare = try Trial.read([["ord"], ["a"], ["b"]], survey)
    let turned = try Trial.read([["ord"], ["b"], ["a"]], survey)
    #expect(Set(bare.rows.map(\.key)) == Set(turned.rows.map(\.key)))
  }
}

@Suite("What points to a person is not kept unless the definition says so")
struct PersonalColumnTests {
  private static let people: [[String?]] = [
    ["Anna Bergström", "070-174 06 05", "19811218-9876", "anna@exempel.se", "192.0.2.17"],
    ["Bo Ek Johansson", "0701740606", "811218-9876", "bo@exempel.se", "192.0.2.18"],
    ["Cilla Lindqvist", "+46 70 174 06 07", "198112189876", "c.l@exempel.se", "192.0.2.19"],
  ]

  @Test("A column is told by its cells, whatever it is called", arguments: 1..<5)
  func cells(_ index: Int) throws {
    let rows: [[String?]] =
      [["antal", "f7"]] + Self.people.map { ["1", $0[index]] }
    let binding = Trial.bind(try Trial.table(rows), try Trial.survey())
    #expect(binding.uses == [.question(id: "antal"), .personal])
  }

  @Test("A question of own words that turns out to ask who answers is not kept, and is named")
  func questions() throws {
    let definition =
      "  - {id: a, type: integer, label: A}\n  - {id: b, type: text, label: Kan vi nå dig?"
    let rows: [[String?]] = [["a", "b"]] + Self.people.map { ["1", $0[3]] }
    let read = try Trial.read(rows, Trial.survey("\(definition)}"))
    #expect(read.answers("b") == "notAsked")
    #expect(read.binding.findings == [.personal(question: "b", column: "b")])
    let kept = try Trial.read(rows, Trial.survey("\(definition), identifying: quasi}"))
    #expect(kept.answers("b") == "'[e-post]'", "masked all the same")
    #expect(kept.binding.findings == [])
    let never = try Trial.read(rows, Trial.survey("\(definition), identifying: direct}"))
    #expect(never.answers("b") == "notAsked" && never.binding.findings == [])
  }

  @Test("Own words about places and things are kept")
  func ordinaryWords() throws {
    let words = ["Stora Torget", "Södra Skolan", "Nya Centrum", "Gamla Stan", "Hela Norra Sidan"]
    let rows: [[String?]] = [["antal", "ord"]] + words.map { ["1", $0] }
    let read = try Trial.read(rows, Trial.survey())
    #expect(read.rows.indices.map { read.answers("ord", row: $0) } == words.map { "'\($0)'" })
    #expect(read.binding.findings == [])
  }

  @Test("Columns of tools that say who answered are named as such")
  func tools() throws {
    let header = [
      "antal", "IPAddress", "RecipientEmail", "RecipientFirstName", "E-post", "Ditt namn",
      "LocationLatitude", "Din e-post, om du vill ha svar",
    ]
    let binding = SurveyBinding(try Trial.survey(), header: header)
    #expect(binding.uses.dropFirst().allSatisfy { $0 == .personal })
  }
}

@Suite("Days and months are told by the whole column, or said to be in doubt")
struct DateOrderTests {
  private func read(_ dates: [String]) throws -> ReadResponses {
    try Trial.read([["dag", "antal"]] + dates.map { [$0, "1"] }, Trial.survey())
  }

  @Test(arguments: [
    (["4/5/2026", "13/5/2026"], ["'2026-05-04'", "'2026-05-13'"], false),
    (["4/5/2026", "5/13/2026"], ["'2026-04-05'", "'2026-05-13'"], false),
    (["4/5/26", "5/4/26"], ["'2026-05-04'", "'2026-04-05'"], true),
    (["5/5/26"], ["'2026-05-05'"], false),
    (["4/5 2026", "5/4 2026"], ["'2026-05-04'", "'2026-04-05'"], false),
    (["04.05.2026", "05.04.2026"], ["'2026-05-04'", "'2026-04-05'"], false),
    (["13/5/2026", "5/13/2026"], ["'2026-05-13'", "unreadable"], false),
  ])
  func columns(_ dates: [String], _ answers: [String], _ isDoubtful: Bool) throws {
    let read = try read(dates)
    #expect(dates.indices.map { read.answers("dag", row: $0) } == answers)
    #expect(
      read.binding.findings == (isDoubtful ? [.ambiguousDates(column: "dag")] : []))
  }

  @Test func timesOfResponsesFollowTheirColumn() throws {
    let read = try Trial.read(
      [
        ["ID", "Start time", "Completion time", "antal"], ["1", "", "5/4/26 18:22:10", "1"],
        ["2", "", "5/24/26 24:00", "1"],
      ], Trial.survey())
    #expect(read.rows.map(\.answeredAt) == ["2026-05-04 18:22:10", "2026-05-25 00:00"])
  }
}
