import AnnotatedYAML
import Foundation
import Messages
import Promises
import TestSupport
import Testing

/// A new draft and what people have made of the last one.
@Suite struct PromiseMergeTests {
  static let base = """
    promise: prov
    status: draft
    title: Löfte
    municipality: Prov
    period: {from: "2027-01-01", to: "2027-12-31"}
    focus_areas:
    - concern: buller
      label: Buller
      situation:
      - {about: citizens/viktigast, text: "16 % valde det.", evidence: [E1c1]}
      causes: [{id: O1, cause: , basis: }]
      goal:
      activities: [{id: A1, what: , bites_on: [], owner: , deadline: }]
      baseline: {evidence: E1c1, share: 0.160}
      target: {share: , by: , text: }
    to_discuss: [{concern: klotter, reason: }]
    evidence:
    - {id: E1c1, kind: answers, concern: buller, share: 0.160}
    """

  private func tree(_ text: String) throws -> YAMLTree {
    YAMLTree(try YAMLFile.parse(text, file: "promise.yaml"))
  }

  private func merge(_ mine: String, _ new: String, base: String? = base) throws -> PromiseMerge {
    PromiseMerge(base: try base.map { try tree($0) }, mine: try tree(mine), new: try tree(new))
  }

  private func edited(_ pairs: KeyValuePairs<String, String>) -> String {
    pairs.reduce(Self.base) { text, pair in
      #expect(text.contains(pair.key), "\(pair.key)")
      return text.replacingOccurrences(of: pair.key, with: pair.value)
    }
  }

  @Test func whatPeopleFillInStaysAndWhatTheDataChangeIsTaken() throws {
    let mine = edited([
      "goal:": "goal: Färre störs", "cause: , basis: ": "cause: Fest, basis: Samtal",
      "what: , bites_on: [], owner: , deadline: ":
        "what: Vandra, bites_on: [O1], owner: Fritid, deadline: 2027-06-30",
    ])
    let new = edited(["0.160": "0.181", "16 % valde": "18 % valde"])
    let merged = try merge(mine, new)
    #expect(merged.conflicts.isEmpty)
    let both = edited([
      "goal:": "goal: Färre störs", "cause: , basis: ": "cause: Fest, basis: Samtal",
      "what: , bites_on: [], owner: , deadline: ":
        "what: Vandra, bites_on: [O1], owner: Fritid, deadline: 2027-06-30", "0.160": "0.181",
      "16 % valde": "18 % valde",
    ])
    #expect(merged.merged.says(try tree(both)))
  }

  @Test func whatBothChangedStaysPeoplesAndBothAreShown() throws {
    let mine = edited(["share: 0.160}\n  target": "share: 0.150}\n  target"])
    let new = edited(["0.160": "0.181"])
    let merged = try merge(mine, new)
    #expect(
      merged.conflicts == [
        PromiseConflict(at: "focus_areas/buller/baseline/share", yours: "0.150", new: "0.181")
      ])
    let text = merged.merged.output.text()
    let promise = try Promise.read(text: text, file: "promise.yaml", .sv)
    #expect(promise.focusAreas[0].baseline?.share == 0.15)
    #expect(promise.evidence[0].share == 0.181)
    #expect(promise.conflicts == merged.conflicts)
    // Unsettled, it stays; the same draft again finds nothing new.
    let again = PromiseMerge(base: try tree(new), mine: try tree(text), new: try tree(new))
    let standing = try tree(text)
    #expect(again.conflicts.isEmpty && again.merged.says(standing))
  }

  @Test(arguments: [
    // People strike a sentence: it stays out.
    ("  - {about: citizens/viktigast, text: \"16 % valde det.\", evidence: [E1c1]}", "  []", 0),
    // People add a focus area of their own.
    ("to_discuss:", "- {concern: annat, label: Annat, goal: Bättre}\nto_discuss:", 0),
  ])
  func whatPeopleStrikeOrAddStays(_ old: String, _ new: String, _ conflicts: Int) throws {
    let mine =
      old.hasPrefix("  -")
      ? Self.base.replacingOccurrences(of: "situation:\n\(old)", with: "situation: []")
      : Self.base.replacingOccurrences(of: old, with: new)
    #expect(mine != Self.base)
    let merged = try merge(mine, Self.base)
    #expect(merged.conflicts.count == conflicts)
    #expect(merged.merged.says(try tree(mine)))
  }

  @Test func whatPeopleWorkedOnIsKeptWhenTheDataNoLongerGiveIt() throws {
    let mine = edited(["goal:": "goal: Färre störs"])
    let new = """
      promise: prov
      status: draft
      title: Löfte
      municipality: Prov
      period: {from: "2027-01-01", to: "2027-12-31"}
      focus_areas:
      - {concern: klotter, label: Klotter}
      evidence: []
      """
    let merged = try merge(mine, new)
    let promise = try Promise.read(
      text: merged.merged.output.text(), file: "promise.yaml", .sv)
    #expect(promise.focusAreas.map(\.concern) == ["klotter", "buller"])
    #expect(promise.focusAreas[1].goal == "Färre störs")
    #expect(merged.conflicts.map(\.at) == ["focus_areas/buller"])
    // What nobody touched goes with the data.
    #expect(promise.toDiscuss.isEmpty && promise.evidence.isEmpty)
  }

  @Test func withoutTheLastDraftPeoplesValueStandsWhereTheyDiffer() throws {
    let mine = edited(["goal:": "goal: Färre störs", "title: Löfte": "title: Vårt löfte"])
    let merged = try merge(mine, edited(["0.160": "0.181"]), base: nil)
    let promise = try Promise.read(
      text: merged.merged.output.text(), file: "promise.yaml", .sv)
    #expect(promise.title == "Vårt löfte" && promise.focusAreas[0].goal == "Färre störs")
    #expect(promise.focusAreas[0].baseline?.share == 0.16)
    #expect(Set(merged.conflicts.map(\.at)).isSuperset(of: ["title"]))
  }

  /// Whatever two sides do to a file, each side's own word is in what comes of it, or is told.
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func neitherSideLosesAWord(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let fields = (0..<8).map { "f\($0)" }
    func file(_ changed: [String: String]) throws -> YAMLTree {
      let lines = fields.map { "  \($0): \(changed[$0] ?? "grund")" }
      return try tree(
        "focus_areas:\n- concern: a\n" + lines.joined(separator: "\n") + "\nround: r\n")
    }
    var (mine, new): ([String: String], [String: String]) = ([:], [:])
    for field in fields {
      if Bool.random(using: &generator) { mine[field] = "vi_\(field)" }
      if Bool.random(using: &generator) { new[field] = "ny_\(field)" }
    }
    let merge = PromiseMerge(base: try file([:]), mine: try file(mine), new: try file(new))
    let text = merge.merged.output.text()
    for field in fields {
      if let word = mine[field] { #expect(text.contains("\(field): \(word)\n")) }
      if let word = new[field] {
        #expect(text.contains(word))
        #expect(text.contains("\(field): \(word)\n") == (mine[field] == nil))
      }
    }
    #expect(merge.conflicts.count == fields.count { mine[$0] != nil && new[$0] != nil })
    // Merging what came of it with the same draft changes nothing.
    let again = PromiseMerge(base: try file(new), mine: merge.merged, new: try file(new))
    #expect(again.conflicts.isEmpty && again.merged.says(merge.merged))
  }

  @Test(arguments: [
    "a: 0.480\nb: 12\nc: true\nd: \"0.480\"\ne: \"12\"\nf: \"2027-01-01\"\ng:\nh: []\ni: text\n"
  ])
  func numbersStayNumbersAndTextsTexts(_ text: String) throws {
    let tree = try tree(text)
    let again = try self.tree(tree.output.text())
    #expect(again == tree)
  }
}
