import AnnotatedYAML
import Messages
import SurveyDefinition

extension WorkspaceReader {
  /// The frame of the next promise; nil where the workspace gives none, or no period for it.
  mutating func promise(_ root: YAMLMapping) -> PromiseFrame? {
    guard let mapping = root.mapping("promise", &findings) else { return nil }
    mapping.rejectUnknownKeys(
      known: WorkspaceShape.promise.keys, what: "promise", &findings)
    WorkspaceShape.earlierFocus.check(in: mapping, &findings)
    guard let period = mapping.mapping("period", &findings) else {
      if mapping["period"] == nil {
        findings.append(Diagnostic(.yamlMissingKey, at: mapping.place, ["key": "period"]))
      }
      return nil
    }
    period.rejectUnknownKeys(known: WorkspaceShape.periodKeys, what: "period", &findings)
    guard let (from, to) = self.period(period) else { return nil }
    let agreement = mapping.mapping("complements", &findings).flatMap { agreement in
      agreement.rejectUnknownKeys(
        known: WorkspaceShape.agreement.keys, what: "complements", &findings)
      return agreement.localized("title", &findings).map {
        Agreement(title: $0, date: agreement.text("date", &findings))
      }
    }
    let governance = mapping.mapping("governance", &findings).map { governance in
      governance.rejectUnknownKeys(
        known: WorkspaceShape.governing.keys, what: "governance", &findings)
      return Governance(
        body: governance.localized("body", &findings),
        reportsTo: governance.localized("reports_to", &findings),
        how: governance.localized("how", &findings))
    }
    let focus = (mapping.list("stated_focus", &findings) ?? []).compactMap {
      $0.localized(named: "stated_focus", &findings)
    }
    return PromiseFrame(
      title: mapping.localized("title", &findings) ?? Phrase.promiseTitle.localized,
      from: from, to: to, parties: mapping.texts("parties", &findings),
      signatories: mapping.texts("signatories", &findings),
      partners: mapping.texts("partners", &findings), signed: mapping.text("signed", &findings),
      complements: agreement, governance: governance,
      cadence: mapping.word("cadence", as: Cadence.self, &findings) ?? .once,
      structure: mapping.word("structure", as: PromiseStructure.self, &findings) ?? .activities,
      levels: mapping.words("levels", as: PreventionLevel.self, &findings),
      statedFocus: focus)
  }
}
