import DialogueStore
import Messages
import SurveyDefinition
import TestSupport
import Testing

@Suite("A definition may grow, but not change what is stored")
struct DefinitionChangeTests {
  @Test func newQuestionsGetColumnsAndOldAnswersStay() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon,ord\n1,2,hej\n")
    let newer = try StoreTrial.survey(
      StoreTrial.questions
        + "\n  - {id: ny, type: select_one, label: Ny, choices: {choices: {ja: Ja, nej: Nej}}}",
      version: 2)
    try trial.load("svarsnr,kon,ord,ny\n2,1,hopp,nej\n", survey: newer)
    let columns = try trial.store.columns(newer, fields: ["kon", "ny"])
    #expect(columns["kon"] == [2, 1])
    #expect(columns["ny"] == [ResponseColumns.notAsked, 2])
    #expect(try trial.query("SELECT version FROM definitions ORDER BY id") == ["1", "2"])
    #expect(
      try trial.query(
        "SELECT r.definition, d.version FROM responses_prov r JOIN definitions d ON d.id = r.definition ORDER BY r.id"
      )
        == ["1|1", "2|2"])
    #expect(
      try trial.query("SELECT kon, ny FROM prov_labels ORDER BY id") == ["Man|–", "Kvinna|Nej"])
  }

  @Test func questionsThatAreLeftOutKeepTheirAnswers() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon,ord\n1,2,hej\n")
    let smaller = try StoreTrial.survey("  - {id: ord, type: text, label: Egna ord}", version: 2)
    try trial.load("svarsnr,ord\n2,hopp\n", survey: smaller)
    #expect(
      try trial.query("SELECT kon, ord FROM responses_prov ORDER BY id") == ["2|hej", "–|hopp"])
  }

  private static func kon(_ choices: String, type: String = "select_one") -> String {
    "  - {id: kon, type: \(type), label: Kön, choices: {choices: {\(choices)}}}"
  }

  @Test(
    "A number keeps its meaning",
    arguments: [
      (kon("kvinna: Kvinna, man: Man, annan: Annan"), []),
      (kon("kvinna: Dam, man: Herre"), []),
      (kon("kvinna: Kvinna"), []),
      (kon("kvinna: Kvinna, herre: {value: 2, label: Herre, was: man}"), []),
      (kon("man: Man, kvinna: Kvinna"), ["V001", "V001"]),
      (kon("annan: Annan, kvinna: Kvinna, man: Man"), ["V001", "V001"]),
      (kon("kvinna: Kvinna, man: {value: 5, label: Man}"), ["V001"]),
      (kon("kvinna: Kvinna, pojke: Pojke"), ["V001"]),
      (kon("kvinna: Kvinna, man: Man", type: "select_multiple"), ["V001"]),
      ("  - {id: kon, type: text, label: Kön}", ["V001"]),
      ("  - {id: kon, type: integer, label: Kön}", ["V001"]),
    ])
  func numbersKeepTheirMeaning(_ questions: String, _ expected: [String]) throws {
    let trial = try StoreTrial()
    try trial.load(
      "svarsnr,kon\n1,2\n", survey: StoreTrial.survey(Self.kon("kvinna: Kvinna, man: Man")))
    let before = trial.bytes
    let changed = try StoreTrial.survey(questions, version: 2)
    #expect(codes { try trial.load("svarsnr,kon\n2,1\n", survey: changed) } == expected)
    #expect((trial.bytes == before) == !expected.isEmpty)
  }

  @Test("What the stored columns say holds where the stored definition can no longer be read")
  func columnsSpeakForThemselves() throws {
    for (questions, expected) in [
      (Self.kon("man: Man, kvinna: Kvinna"), ["B009"]),
      ("  - {id: kon, type: integer, label: Kön}", ["B013"]),
    ] {
      let trial = try StoreTrial()
      try trial.load(
        "svarsnr,kon\n1,2\n", survey: StoreTrial.survey(Self.kon("kvinna: Kvinna, man: Man")))
      try trial.execute("UPDATE definitions SET text = 'survey: prov'")
      let changed = try StoreTrial.survey(questions, version: 2)
      #expect(codes { try trial.load("svarsnr,kon\n2,1\n", survey: changed) } == expected)
    }
  }

  @Test func areasKeepTheirMeaning() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,omrade\n1,norra\n")
    let swapped = [
      Choice(code: "sodra", value: 1, label: LocalizedText("Södra")),
      Choice(code: "norra", value: 2, label: LocalizedText("Norra")),
    ]
    let error = #expect(throws: DiagnosticsError.self) {
      try trial.load("svarsnr,omrade\n2,norra\n", survey: StoreTrial.survey(areas: swapped))
    }
    let finding = try #require(error?.diagnostics.first)
    #expect(finding.kind == .storeRecoded)
    #expect(finding.arguments["field"] == "omrade")
  }
}
