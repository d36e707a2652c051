import DialogueStore
import Priorities
import TextCoding
import Testing

/// What counts of a text when one or two people have had their say.
struct TextDecisionTests {
  private func decision(
    _ text: String, _ concern: String?, _ verdict: TextDecision.Verdict, coder: Int = 1,
    tone: Tone = .problem, listed: Set<String> = []
  ) -> TextDecision {
    TextDecision(
      text: text, subject: concern.map { .concern($0, tone) } ?? .rest(listed: listed),
      coder: coder, verdict: verdict, role: "samordnare", reason: "", origin: .walk)
  }

  @Test func thePersonsLastWordCounts() {
    var decisions = TextDecisions([
      decision("a", "klotter", .yes), decision("a", "klotter", .no),
    ])
    #expect(decisions.ruling(on: "a")?.holds("klotter") == false)
    decisions.take(decision("a", "klotter", .withdrawn))
    #expect(decisions.isEmpty && decisions.ruling(on: "a") == nil)
  }

  @Test func theFirstPersonsWordCountsBeforeTheSeconds() {
    let decisions = TextDecisions([
      decision("a", "klotter", .no, coder: 2), decision("a", "klotter", .yes, coder: 1),
      decision("a", "buller", .yes, coder: 2),
    ])
    let ruling = decisions.ruling(on: "a")
    #expect(ruling?.holds("klotter") == true && ruling?.holds("buller") == true)
    #expect(ruling?.holds("skrap") == nil)
  }

  /// A text that was gone through speaks of nothing that rules find in it later.
  @Test func aTextThatWasGoneThroughIsClosed() {
    let decisions = TextDecisions([
      decision("a", "klotter", .yes), decision("a", nil, .yes, listed: ["klotter", "buller"]),
    ])
    let ruling = decisions.ruling(on: "a")
    #expect(ruling?.holds("skrap") == false)
    // Listed but not judged: the person has not said.
    #expect(ruling?.holds("buller") == nil && ruling?.isWhole == false)
  }

  private func coded(
    _ count: Int, _ concern: String, _ says: (_ coder: Int, _ text: Int) -> Bool
  ) -> [TextDecision] {
    (0..<count).flatMap { text in
      [1, 2].map { coder in
        decision("t\(text)", concern, says(coder, text) ? .yes : .no, coder: coder)
      }
    }
  }

  @Test func reliabilityIsMeasuredByWhatTwoPeopleHaveCoded() {
    let alike = TextDecisions(coded(20, "klotter") { _, text in text % 2 == 0 })
    #expect(alike.reliability(of: "klotter", among: 200) == .measured(alpha: 1, texts: 20))
    #expect(alike.reliability(of: "klotter", among: 201) == .tooFewTwice(20))
    #expect(alike.reliability(of: "buller", among: 20) == .unreviewed)

    let opposed = TextDecisions(coded(20, "klotter") { coder, text in (coder + text) % 2 == 0 })
    #expect(opposed.reliability(of: "klotter", among: 20).isTooLow)
    #expect(!alike.reliability(of: "klotter", among: 20).isTooLow)

    let same = TextDecisions(coded(20, "klotter") { _, _ in true })
    #expect(same.reliability(of: "klotter", among: 20) == .allAlike(20))

    let one = TextDecisions(coded(20, "klotter") { _, _ in true }.filter { $0.coder == 1 })
    #expect(one.reliability(of: "klotter", among: 20) == .tooFewTwice(0))
    #expect(TextDecisions().reliability(of: "klotter", among: 20) == .unreviewed)
  }

  /// Krippendorff 2011, example A: two coders, ten units, nominal data: α = 0.095.
  @Test func theExampleOfTheTextbook() {
    let first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    let second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    let decisions = TextDecisions(
      coded(10, "klotter") { coder, text in (coder == 1 ? first : second)[text] == 1 })
    guard case .measured(let alpha, 10) = decisions.reliability(of: "klotter", among: 10) else {
      Issue.record("not measured")
      return
    }
    #expect(abs(alpha - 0.095) < 0.0005)
  }
}
