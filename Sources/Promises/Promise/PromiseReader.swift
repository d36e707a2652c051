package import AnnotatedYAML
import DialogueWorkspace
package import Messages
import SurveyDefinition

extension Promise {
  /// Reads a promise file; texts in several languages are taken in the one asked for.
  ///
  /// - Throws: every fault of the file's form.
  package static func read(
    text: String, file: String, _ language: Language
  ) throws(DiagnosticsError) -> Promise {
    try read(YAMLFile.parse(text, file: file), language)
  }

  /// The promise that a file's root mapping tells.
  ///
  /// - Throws: every fault of its form.
  package static func read(
    _ root: YAMLMapping, _ language: Language
  ) throws(DiagnosticsError) -> Promise {
    var findings: [Diagnostic] = []
    PromiseShape.file.check(root, what: "promise.yaml", &findings)
    guard findings.isEmpty else { throw DiagnosticsError(findings) }
    var reader = PromiseReader(language: language)
    let promise = reader.read(root)
    guard reader.findings.isEmpty else { throw DiagnosticsError(reader.findings) }
    return promise
  }
}

/// Takes the parts of a promise out of a mapping whose form has been checked.
struct PromiseReader {
  let language: Language
  var findings: [Diagnostic] = []

  init(language: Language) {
    self.language = language
  }

  mutating func read(_ root: YAMLMapping) -> Promise {
    let period = mapping(root, "period")
    return Promise(
      id: text(root, "promise") ?? "",
      status: root.word("status", as: PromiseStatus.self, &findings) ?? .draft,
      isMadeUp: root.flag("made_up", &findings) ?? false, title: text(root, "title") ?? "",
      municipality: text(root, "municipality") ?? "", policeArea: text(root, "police_area"),
      from: period.flatMap { text($0, "from") }, to: period.flatMap { text($0, "to") },
      parties: root.texts("parties", &findings), signatories: root.texts("signatories", &findings),
      partners: root.texts("partners", &findings), signed: text(root, "signed"),
      agreement: mapping(root, "complements").map { part in
        PromisedAgreement(title: text(part, "title"), date: text(part, "date"))
      },
      governance: mapping(root, "governance").map { part in
        PromisedGovernance(
          body: text(part, "body"), reportsTo: text(part, "reports_to"), how: text(part, "how"))
      },
      structure: root.word("structure", as: PromiseStructure.self, &findings) ?? .activities,
      cadence: root.word("cadence", as: Cadence.self, &findings) ?? .once,
      levels: root.words("levels", as: PreventionLevel.self, &findings),
      followUps: parts(root, "follow_ups").map { part in
        PromisedFollowUp(
          date: text(part, "date") ?? "",
          kind: part.word("kind", as: FollowUp.Kind.self, &findings),
          responsible: text(part, "responsible"))
      },
      round: text(root, "round"), roundLabel: text(root, "round_label"),
      sources: parts(root, "sources").compactMap { source($0) },
      focusAreas: parts(root, "focus_areas").map { area($0) },
      toDiscuss: parts(root, "to_discuss").map { note($0) },
      disagreements: parts(root, "disagreements").compactMap { disagreement($0) },
      notChosen: parts(root, "not_chosen").map { note($0) },
      conflicts: parts(root, "conflicts").map { part in
        PromiseConflict(
          at: text(part, "at") ?? "", yours: text(part, "yours") ?? "",
          new: text(part, "new") ?? "")
      },
      evidence: parts(root, "evidence").map { evidence($0) })
  }

  // MARK: Values

  /// A text in the language asked for; nil where nothing is written.
  mutating func text(_ mapping: YAMLMapping, _ key: String) -> String? {
    mapping.localized(key, &findings)?.text(language)
  }

  private mutating func mapping(_ mapping: YAMLMapping, _ key: String) -> YAMLMapping? {
    mapping.mapping(key, &findings)
  }

  private mutating func parts(_ mapping: YAMLMapping, _ key: String) -> [YAMLMapping] {
    (mapping.list(key, &findings) ?? []).compactMap { $0.mapping(named: key, &findings) }
  }

  private mutating func number(_ mapping: YAMLMapping, _ key: String) -> Double? {
    mapping.text(key, &findings).flatMap(Double.init)
  }

  private mutating func numbers(_ mapping: YAMLMapping, _ key: String) -> [Double] {
    mapping.texts(key, &findings).compactMap(Double.init)
  }

  // MARK: Parts

  private mutating func source(_ part: YAMLMapping) -> PromiseSource? {
    guard let source = part.word("source", as: Source.self, &findings) else { return nil }
    return PromiseSource(
      source: source, survey: text(part, "survey"),
      design: part.word("design", as: SamplingDesign.self, &findings),
      respondents: part.integer("respondents", &findings),
      events: part.integer("events", &findings), from: text(part, "from"), to: text(part, "to"))
  }

  private mutating func area(_ part: YAMLMapping) -> PromisedArea {
    let concern = text(part, "concern") ?? ""
    return PromisedArea(
      concern: concern, label: text(part, "label") ?? concern, standing: text(part, "standing"),
      grounds: part.word("grounds", as: Grounds.self, &findings),
      decision: mapping(part, "decided").map { decided in
        PromisedDecision(
          by: text(decided, "by"), date: text(decided, "date"), reason: text(decided, "reason"))
      },
      situation: parts(part, "situation").map { statement in
        PromisedStatement(
          about: text(statement, "about"), text: text(statement, "text") ?? "",
          evidence: statement.texts("evidence", &findings))
      },
      causes: parts(part, "causes").map { cause in
        PromisedCause(
          id: text(cause, "id") ?? "", cause: text(cause, "cause"), basis: text(cause, "basis"))
      },
      targetGroup: text(part, "target_group"), purpose: text(part, "purpose"),
      goal: text(part, "goal"),
      measures: parts(part, "candidate_measures").map { measure in
        let code = text(measure, "measure") ?? ""
        return CandidateMeasure(
          code: code, label: text(measure, "label") ?? code, meaning: text(measure, "meaning"),
          levels: measure.words("level", as: PreventionLevel.self, &findings),
          usualOwner: text(measure, "usual_owner"))
      },
      activities: parts(part, "activities").map { activity($0) },
      indicator: mapping(part, "indicator").map { indicator in
        PromisedIndicator(
          source: indicator.word("source", as: Source.self, &findings),
          question: text(indicator, "question"), wording: text(indicator, "wording"),
          counts: text(indicator, "counts"))
      },
      baseline: mapping(part, "baseline").map { baseline in
        PromisedBaseline(
          evidence: text(baseline, "evidence"), share: number(baseline, "share"),
          detectable: number(baseline, "detectable"))
      },
      target: mapping(part, "target").map { target in
        PromisedTarget(
          share: number(target, "share"), by: text(target, "by"), text: text(target, "text"))
      })
  }

  private mutating func activity(_ part: YAMLMapping) -> PromisedActivity {
    PromisedActivity(
      id: text(part, "id"), what: text(part, "what"), measure: text(part, "measure"),
      bitesOn: part.texts("bites_on", &findings), owner: text(part, "owner"),
      deadline: text(part, "deadline"),
      levels: part.words("level", as: PreventionLevel.self, &findings),
      planned: part.integer("planned", &findings), unit: text(part, "unit"))
  }

  private mutating func note(_ part: YAMLMapping) -> PromiseNote {
    let concern = text(part, "concern") ?? ""
    return PromiseNote(
      concern: concern, label: text(part, "label") ?? concern, standing: text(part, "standing"),
      topAcceptability: number(part, "top_acceptability"), reason: text(part, "reason"),
      by: text(part, "by"), date: text(part, "date"))
  }

  private mutating func disagreement(_ part: YAMLMapping) -> PromisedDisagreement? {
    guard let higher = part.word("higher", as: Source.self, &findings),
      let lower = part.word("lower", as: Source.self, &findings)
    else { return nil }
    let concern = text(part, "concern") ?? ""
    return PromisedDisagreement(
      concern: concern, label: text(part, "label") ?? concern, higher: higher, lower: lower,
      gap: number(part, "gap"))
  }

  private mutating func evidence(_ part: YAMLMapping) -> PromiseEvidence {
    let concern = text(part, "concern") ?? ""
    var found = PromiseEvidence(
      id: text(part, "id") ?? "",
      kind: part.word("kind", as: PromiseEvidence.Kind.self, &findings) ?? .answers,
      concern: concern, label: text(part, "label") ?? concern)
    found.source = part.word("source", as: Source.self, &findings)
    found.survey = text(part, "survey")
    found.surveyVersion = part.integer("survey_version", &findings)
    found.question = text(part, "question")
    found.wording = text(part, "wording")
    found.counts = text(part, "counts")
    found.group = text(part, "group")
    found.groupLabel = text(part, "group_label")
    found.share = number(part, "share")
    let interval = numbers(part, "interval")
    if interval.count == 2, interval[0] <= interval[1] {
      found.interval = interval[0]...interval[1]
    }
    found.isUnsure = part.flag("unsure", &findings) ?? false
    found.count = part.integer("count", &findings)
    found.suppressed = text(part, "suppressed")
    found.respondents = part.integer("respondents", &findings)
    found.events = part.integer("events", &findings)
    found.rank = part.integer("rank", &findings)
    let range = numbers(part, "rank_range")
    if range.count == 2, range[0] <= range[1] { found.rankRange = Int(range[0])...Int(range[1]) }
    found.earlier = text(part, "earlier")
    found.before = number(part, "before")
    found.change = number(part, "change")
    found.verdict = text(part, "verdict")
    found.picture = text(part, "picture")
    found.unit = text(part, "unit")
    found.value = number(part, "value")
    found.previous = number(part, "previous")
    found.isOld = part.flag("old", &findings) ?? false
    found.criterion = text(part, "criterion")
    found.judged = text(part, "judged")
    found.role = text(part, "role")
    found.date = text(part, "date")
    found.reason = text(part, "reason")
    return found
  }
}
