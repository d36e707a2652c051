import Foundation
import Messages
import Promises
import TestSupport
import Testing

/// What a promise lacks is named, each thing by its code and its place.
@Suite struct PromiseCheckTests {
  static let whole = """
    promise: prov
    status: draft
    title: Löfte
    municipality: Prov
    period: {from: "2027-01-01", to: "2027-12-31"}
    structure: purpose_goal_activities
    focus_areas:
    - concern: buller
      label: Buller
      situation: [{about: a, text: Det låter., evidence: [E1c1]}]
      causes: [{id: O1, cause: Fest i parken, basis: Samtal}]
      target_group: Unga vuxna
      purpose: Lugnare kvällar
      goal: Färre störs
      activities: [{id: A1, what: Vandra, bites_on: [O1], owner: Fritid, deadline: 2027-06-30}]
      indicator: {question: m.viktigast}
      baseline: {evidence: E1c1, share: 0.30, detectable: 0.09}
      target: {share: 0.15, by: 2027-12-31}
    not_chosen: [{concern: klotter, reason: Saneras redan}]
    evidence: [{id: E1c1, concern: buller, share: 0.30}]
    """

  static func findings(_ text: String) throws -> [Diagnostic] {
    PromiseCheck.findings(
      in: try Promise.read(text: text, file: "promise.yaml", .sv), file: "promise.yaml")
  }

  @Test func aWholePromiseLacksNothing() throws {
    #expect(try Self.findings(Self.whole).isEmpty)
    let decided = Self.whole.replacingOccurrences(of: "status: draft", with: "status: decided")
    #expect(try Self.findings(decided).isEmpty)
  }

  @Test(arguments: [
    ("baseline: {evidence: E1c1, share: 0.30, detectable: 0.09}", "baseline:", ["P040"]),
    ("indicator: {question: m.viktigast}", "indicator:", ["P041"]),
    ("target: {share: 0.15, by: 2027-12-31}", "target: {share: , by: }", ["P042"]),
    ("target: {share: 0.15, by: 2027-12-31}", "target: {text: mycket mindre}", ["P043"]),
    ("target: {share: 0.15, by: 2027-12-31}", "target: {share: 0.15, by: snart}", ["P043"]),
    ("target: {share: 0.15,", "target: {share: 15,", ["P044"]),
    ("target: {share: 0.15,", "target: {share: 0.25,", ["P045"]),
    ("bites_on: [O1], owner: Fritid,", "bites_on: [O1], owner: ,", ["P047"]),
    ("deadline: 2027-06-30}", "deadline: }", ["P048"]),
    ("bites_on: [O1]", "bites_on: []", ["P049", "P051"]),
    ("bites_on: [O1]", "bites_on: [O1, O9]", ["P050"]),
    ("cause: Fest i parken", "cause: ", ["P052", "P050"]),
    ("goal: Färre störs", "goal:", ["P053"]),
    ("purpose: Lugnare kvällar", "purpose:", ["P054"]),
    ("target_group: Unga vuxna", "target_group:", ["P055"]),
    ("deadline: 2027-06-30}", "deadline: i vår}", ["P056"]),
    ("deadline: 2027-06-30}", "deadline: 2028-06-30}", ["P057"]),
    ("from: \"2027-01-01\"", "from: ", ["P058"]),
    ("reason: Saneras redan", "reason: ", ["P059"]),
    ("not_chosen:", "conflicts: [{at: a/b, yours: x, new: y}]\nnot_chosen:", ["P060"]),
    ("text: Det låter., evidence: [E1c1]", "text: Det låter., evidence: [E9]", ["P061"]),
  ])
  func eachLackIsNamed(_ old: String, _ new: String, _ codes: [String]) throws {
    let text = Self.whole.replacingOccurrences(of: old, with: new)
    #expect(text != Self.whole)
    let findings = try Self.findings(text)
    #expect(findings.map(\.kind.code) == codes)
    for finding in findings {
      #expect(finding.place?.field?.isEmpty == false)
      for language in Language.allCases {
        #expect(!finding.message(language).contains("{"))
        #expect(!finding.remedy(language).contains("{"))
      }
    }
    // Once it is called decided, what is missing is a fault.
    let decided = text.replacingOccurrences(of: "status: draft", with: "status: decided")
    #expect(try Self.findings(decided).map(\.kind.code) == codes + ["P062"])
    #expect(try Self.findings(decided).contains(where: \.isError))
  }

  @Test func anActivityThatIsMissingIsNamed() throws {
    let text = Self.whole.replacingOccurrences(
      of:
        "activities: [{id: A1, what: Vandra, bites_on: [O1], owner: Fritid, deadline: 2027-06-30}]",
      with: "activities: [{id: A1, what: , bites_on: [], owner: , deadline: }]")
    #expect(text != Self.whole)
    #expect(try Self.findings(text).map(\.kind.code) == ["P046", "P051"])
  }
}
