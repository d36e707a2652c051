import DialogueStore
import Messages
import SurveyDefinition
import TestSupport
import Testing

@Suite("No answers are counted twice without a word, and none is taken for another person’s")
struct DoubledAnswersTests {
  private func count(_ trial: StoreTrial) throws -> String {
    try trial.query("SELECT count(*) FROM responses_prov")[0]
  }

  @Test("Two heaps of paper without numbers: it is asked whose the like answers are")
  func partlyKnown() throws {
    let trial = try StoreTrial()
    let (first, second) = ("kon,ord\n1,ja\n2,nej\n", "kon,ord\n1,ja\n2,kanske\n")
    try trial.load(first)
    let before = trial.bytes
    #expect(codes { try trial.load(second) } == ["I017"])
    #expect(trial.bytes == before)
    let others = try trial.load(second, equalAnswers: .others)[0]
    #expect(others.counts.accepted == 2)
    #expect(try count(trial) == "4")
    // Each file again is nothing new, whatever is said of it.
    for file in [first, second] {
      for answer in EqualAnswers.allCases {
        let again = try trial.load(file, equalAnswers: answer)[0]
        #expect(again.id == nil && again.knownAs != nil && again.counts.duplicate == 2)
      }
    }
    #expect(try trial.findings() == [])
  }

  @Test func theSamePeopleOnceMore() throws {
    let trial = try StoreTrial()
    try trial.load("kon,ord\n1,ja\n2,nej\n")
    let same = try trial.load("kon,ord\n1,ja\n2,kanske\n", equalAnswers: .same)[0]
    #expect(same.counts.accepted == 1 && same.counts.duplicate == 1)
    #expect(try count(trial) == "3")
  }

  @Test("A row that stands in another heap alone is not swallowed")
  func oneLikeRow() throws {
    let trial = try StoreTrial()
    try trial.load("kon,ord\n1,ja\n2,nej\n")
    #expect(codes { try trial.load("kon,ord\n1,ja\n") } == ["I017"])
    try trial.load("kon,ord\n1,ja\n", equalAnswers: .others)
    #expect(try count(trial) == "3")
    try trial.undo(1)
    #expect(try trial.load("kon,ord\n1,ja\n")[0].id == nil, "it is known by what it answers")
    #expect(try count(trial) == "1")
    #expect(try trial.findings() == [])
  }

  @Test(
    "A file that has grown, that has other answers, or whose answers have a time is not asked about"
  )
  func notAskedAbout() throws {
    let trial = try StoreTrial()
    try trial.load("kon,ord\n1,ja\n2,nej\n")
    #expect(try trial.load("kon,ord\n1,ja\n2,nej\n2,kanske\n")[0].counts.accepted == 1)
    #expect(try trial.load("kon,ord\n1,vet\n")[0].counts.accepted == 1)
    let timed = try StoreTrial()
    try timed.load("Tidstämpel,kon,ord\n2021-10-01 18:00:00,1,ja\n2021-10-01 18:00:05,2,nej\n")
    let later = try timed.load(
      "Tidstämpel,kon,ord\n2021-10-01 18:00:00,1,ja\n2021-10-02 09:00:00,1,ja\n")[0]
    #expect(later.counts.accepted == 1 && later.counts.duplicate == 1)
  }

  @Test(
    "The same file by a definition that reads more of it is stopped until the first is taken back")
  func sameFileReadOtherwise() throws {
    let trial = try StoreTrial()
    let file = "kon,nytt\n1,ett\n2,två\n"
    try trial.load(file)
    let newer = try StoreTrial.survey(
      StoreTrial.questions + "\n  - {id: nytt, type: text, label: Nytt}", version: 2)
    let before = trial.bytes
    for answer in [EqualAnswers.unknown, .same] {
      #expect(codes { try trial.load(file, survey: newer, equalAnswers: answer) } == ["I018"])
    }
    #expect(trial.bytes == before)
    try trial.undo(1)
    #expect(try trial.load(file, survey: newer)[0].counts.accepted == 2)
  }

  @Test("Rows that were set aside may come in when their file comes again")
  func setAsideRowsComeAgain() throws {
    let trial = try StoreTrial()
    let file = "svarsnr,kon\n1,1\n7,1\n7,2\n"
    #expect(try trial.load(file, quarantines: true)[0].counts.quarantined == 2)
    #expect(try trial.load(file, quarantines: true)[0].counts.duplicate == 1)
  }
}
