import DialogueStore
import Foundation
import Messages
import ResponseImport
import SurveyDefinition
import TestSupport
import TextCoding
import Testing

@Suite("What comes in is stored, all of it or nothing")
struct ImportTests {
  private let header = "svarsnr,omrade,kon,hjalp,antal,langd,dag,ord\n"

  @Test("Every state of an answer comes back as it went in")
  func roundTrip() throws {
    let trial = try StoreTrial()
    try trial.load(
      header + """
        1,norra,kvinna,"Ljus, Vakt",7,"1,5",2021-10-01,hej
        2,2,99,"Ljus, Hundar",,,,
        3,,98,Vet ej,många,-,i går,
        4,norra,okänt,,-3,0,,
        """)
    let fields = try StoreTrial.survey().fields.map(\.name)
    // Rows stand in the order of their keys, which are hashes of the numbers: 4, 3, 1, 2.
    let columns = try trial.store.columns(StoreTrial.survey(), fields: fields)
    let no = ResponseColumns.notAsked
    #expect(columns.events == ["aula", "aula", "aula", "aula"])
    #expect(columns["omrade"] == [1, -1, 1, 2])
    #expect(columns["kon"] == [-4, -2, 1, -3])
    #expect(columns["hjalp__ljus"] == [-1, -2, 1, 1])
    #expect(columns["hjalp__vakt"] == [-1, -2, 1, 0])
    #expect(columns["hjalp__annat"] == [-1, -2, 0, 1])
    #expect(columns["antal"] == [no, no, no, no], "free values are no codes")
    #expect(
      try trial.query(
        """
        SELECT antal, antal__state, langd, langd__state, dag, dag__state, ord, ord__state,
        hjalp__other_text FROM responses_prov ORDER BY id
        """) == [
          "7|–|1.5|–|2021-10-01|–|hej|–|–", "–|-1|–|-1|–|-1|–|-1|Hundar", "–|-4|–|-1|–|-4|–|-1|–",
          "-3|–|0.0|–|–|-1|–|-1|–",
        ])
    let texts = try trial.store.texts(
      StoreTrial.survey(), fields: ["ord", "hjalp__other_text", "inte"])
    #expect(
      texts.map { "\($0.response) \($0.field) \($0.text.text)" } == [
        "1 ord hej", "2 hjalp__other_text Hundar",
      ])
  }

  @Test func aQuestionThatTheFileLacksWasNotAsked() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon\n1,kvinna\n")
    let columns = try trial.store.columns(
      StoreTrial.survey(), fields: ["omrade", "hjalp__ljus", "okand"])
    for field in ["omrade", "hjalp__ljus", "okand"] {
      #expect(columns[field] == [ResponseColumns.notAsked])
    }
  }

  @Test("The four counts add up to the rows read", arguments: 0..<25 as Range<UInt64>)
  func countsAddUp(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let trial = try StoreTrial()
    func file(_ bad: Bool) -> String {
      let ids = Array(1...40).shuffled(using: &random).prefix(
        Int.random(in: 1...30, using: &random))
      return "svarsnr,kon,antal,dialog\n"
        + ids.map { id in
          let event = bad && Int.random(in: 0..<8, using: &random) == 0 ? "okänd" : "aula"
          return "\(id),\(Int.random(in: 1...2, using: &random)),3,\(event)\n"
        }.joined()
    }
    try trial.load(file(false))
    for revises in [false, true] {
      let csv = file(true)
      let before = try trial.query("SELECT count(*) FROM responses_prov")
      let outcome = try #require(try trial.load(csv, quarantines: true, revises: revises).first)
      let rows = csv.split(separator: "\n").count - 1
      #expect(outcome.counts.rows == rows)
      #expect(outcome.counts.quarantined == outcome.quarantined.count)
      #expect(revises || outcome.counts.revised == 0)
      let after = try trial.query("SELECT count(*) FROM responses_prov")
      #expect(Int(after[0])! - Int(before[0])! == outcome.counts.accepted)
      let again = try #require(try trial.load(csv, quarantines: true, revises: true).first)
      #expect(again.counts.accepted == 0)
    }
  }

  @Test("The order of the rows changes no column", arguments: 0..<10 as Range<UInt64>)
  func orderIsNothing(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<60).map { _ in
      "\(["1", "2", "99", ""].randomElement(using: &random)!),\(Int.random(in: 0...3, using: &random)),"
        + "\(["hej", "å", ""].randomElement(using: &random)!),2021-10-01\n"
    }
    func columns(_ parts: [[String]]) throws -> (ResponseColumns, [StoredText]) {
      let trial = try StoreTrial()
      for part in parts { try trial.load("kon,antal,ord,Tidstämpel\n" + part.joined()) }
      let survey = try StoreTrial.survey()
      return (
        try trial.store.columns(survey, fields: ["kon"]),
        try trial.store.texts(survey, fields: ["ord"])
      )
    }
    let straight = try columns([rows])
    let shuffled = try columns([rows.shuffled(using: &random)])
    #expect(straight.0.events == shuffled.0.events && straight.0["kon"] == shuffled.0["kon"])
    func words(_ texts: [StoredText]) -> [String] {
      texts.map { "\($0.event) \($0.field) \($0.text.text)" }
    }
    #expect(words(straight.1) == words(shuffled.1))
  }

  @Test func theSameFileAgainChangesNotOneByte() throws {
    let trial = try StoreTrial()
    let csv = header + "1,norra,kvinna,Ljus,7,1,2021-10-01,hej\n2,sodra,man,Vakt,,,,\n"
    try trial.load(csv)
    let before = trial.bytes
    // Remarks in the definition are no change of what is asked.
    let commented = try StoreTrial.survey(StoreTrial.questions + "\n# anmärkning")
    for survey in [try StoreTrial.survey(), commented] {
      let outcomes = try trial.load(csv, csv, survey: survey, revises: true)
      #expect(outcomes.map(\.id) == [nil, nil])
      #expect(outcomes.map(\.counts.duplicate) == [2, 2])
      #expect(trial.bytes == before)
    }
  }

  @Test("A file that brings nothing leaves no trace beside one that does")
  func onlyWhatBringsSomethingIsWritten() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon\n1,1\n")
    let outcomes = try trial.load("svarsnr,kon\n1,1\n", "svarsnr,kon\n2,1\n")
    #expect(outcomes.map(\.id) == [nil, 2])
    #expect(try trial.store.imports().map(\.id) == [1, 2])
  }

  @Test("One bad row leaves the database as it was, byte for byte")
  func allOrNothing() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon,dialog\n1,1,aula\n")
    let before = trial.bytes
    let good = "svarsnr,kon,dialog\n2,1,aula\n"
    #expect(
      codes { try trial.load(good, "svarsnr,kon,dialog\n3,1,okänd\n4,1,aula\n") } == [
        "I006", "I010",
      ])
    #expect(trial.bytes == before)
    #expect(codes { try trial.load(good, "svarsnr,kon,dialog\n1,2,aula\n") } == ["I009", "I010"])
    #expect(trial.bytes == before)
  }

  @Test("A first import that fails leaves no file behind")
  func noFileBeforeTheFirstImport() throws {
    let trial = try StoreTrial()
    #expect(codes { try trial.load("svarsnr,kon,dialog\n3,1,okänd\n") } == ["I006", "I010"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: trial.folder.path) == ["lyhord.yaml"])
    #expect(codes { _ = try trial.store } == ["B001"])
  }

  @Test func changedResponsesWaitForARequest() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon\n1,1\n2,1\n")
    let kept = try trial.load("svarsnr,kon\n1,2\n2,1\n3,1\n", quarantines: true)[0]
    #expect(kept.counts.accepted == 1 && kept.counts.revised == 0)
    #expect(kept.counts.duplicate == 1 && kept.counts.quarantined == 1)
    #expect(kept.quarantined.map(\.reason.kind) == [.importChanged])
    let revised = try trial.load("svarsnr,kon\n1,2\n", revises: true)[0]
    #expect(revised.counts.revised == 1)
    #expect(
      try trial.store.columns(StoreTrial.survey(), fields: ["kon"])["kon"]?.sorted()
        == [1, 1, 2])
  }

  @Test("What points to a person is nowhere in the file")
  func personalDataAreNotStored() throws {
    let trial = try StoreTrial()
    try trial.load(
      """
      svarsnr,kon,antal,ord,E-post,Namn,dialog
      1,1,811218-9876,ring 070-174 06 05,anna@exempel.se,Anna Andersson,aula
      2,1,2,hej,bo@exempel.se,Bo Bengtsson,okänd
      """, quarantines: true)
    let bytes = String(decoding: try #require(trial.bytes), as: UTF8.self)
    for trace in ["811218", "174 06", "exempel.se", "Andersson", "Bengtsson"] {
      #expect(!bytes.contains(trace), "\(trace) is stored")
    }
    let details = try trial.store.details(ofImport: 1)
    #expect(details.issues.map(\.raw) == ["[personnummer]"])
    #expect(details.quarantined.map(\.line) == [3])
  }

  @Test("A file that says it is made up is known as such", arguments: [true, false])
  func madeUp(_ isMarked: Bool) throws {
    let trial = try StoreTrial()
    try trial.load(isMarked ? "svarsnr,kon,påhittade svar\n1,1,ja\n" : "svarsnr,kon\n1,1\n")
    #expect(try trial.store.imports().map(\.isMadeUp) == [isMarked])
  }

  @Test func labelsAreReadWithPlainSQL() throws {
    let trial = try StoreTrial()
    try trial.load(header + "1,sodra,kvinna,Ljus,7,1,2021-10-01,hej\n2,norra,99,,,,,\n")
    #expect(
      try trial.query(
        "SELECT event, round, omrade, kon, hjalp__ljus, antal, ord FROM prov_labels ORDER BY id")
        == ["aula|host|Södra|Kvinna|1|7|hej", "aula|host|Norra|-3|-1|–|–"])
  }
}
