import AnnotatedYAML
import Messages
import TestSupport
import Testing

/// What a promise says in words, its evidence and its baseline say in numbers.
@Suite("The shares of a promise are the same in its words and its numbers") struct SameSharesTests {
  private func mappings(
    _ key: String, of mapping: YAMLMapping, _ findings: inout [Diagnostic]
  ) -> [YAMLMapping] {
    (mapping.list(key, &findings) ?? []).compactMap { $0.mapping(named: key, &findings) }
  }

  @Test(arguments: [
    "strangnas/host_2020", "eskilstuna/host_2021", "sandviken/host_2019", "svenljunga/host_2022",
  ])
  func sameShares(_ folder: String) throws {
    let file = "Reports/\(folder)/promise.yaml"
    let root = try YAMLFile.parse(ProjectFolder.text(file), file: file)
    var findings: [Diagnostic] = []
    var shares: [String: Double] = [:]
    for evidence in mappings("evidence", of: root, &findings) {
      guard let id = evidence.text("id", &findings) else { continue }
      shares[id] = evidence.text("share", &findings).flatMap(Double.init)
    }
    var compared = 0
    for area in mappings("focus_areas", of: root, &findings) {
      for sentence in mappings("situation", of: area, &findings) {
        guard let text = sentence.text("text", &findings),
          let told = text.prefixMatch(of: /(\d+)\s%/)?.output.1,
          let id = sentence.texts("evidence", &findings).first, let share = shares[id]
        else { continue }
        #expect(Int(told) == NumberText.wholePercent(share), "\(text)")
        compared += 1
      }
      let baseline = area.mapping("baseline", &findings)
      if let id = baseline?.text("evidence", &findings), let share = shares[id] {
        #expect(baseline?.text("share", &findings).flatMap(Double.init) == share)
        compared += 1
      }
    }
    #expect(findings.isEmpty)
    #expect(compared >= 4)
  }
}
