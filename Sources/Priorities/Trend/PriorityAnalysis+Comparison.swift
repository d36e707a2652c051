import DialogueStore
import DialogueWorkspace
package import Messages
import SurveyDefinition
import SurveyStatistics

extension PriorityAnalysis {
  /// Holds a round against an earlier one.
  ///
  /// A change is told only between rounds that can be compared. Of everyone, p-values are raised by
  /// Holm’s method, so that any false finding at all is held at 5 %; of a group, by Benjamini and
  /// Hochberg’s at 10 %.
  ///
  /// - Throws: P001 where a round has no responses; P002 where nothing can be ranked.
  package func compare(
    _ earlier: Selection, _ later: Selection
  ) throws(DiagnosticsError) -> RoundComparison {
    try memo.comparisons.value(AnalysisMemo.Span(earlier: earlier, later: later)) {
      () throws(DiagnosticsError) in try comparison(earlier, later)
    }
  }

  private func comparison(
    _ earlier: Selection, _ later: Selection
  ) throws(DiagnosticsError) -> RoundComparison {
    let (before, after) = (try rank(earlier), try rank(later))
    var compared: [SourceComparison] = []
    for second in after.sources {
      guard let first = before.source(second.source) else { continue }
      compared.append(try compare(first, second, earlier, later))
    }
    let heard = Set(before.sources.map(\.source))
    let unmatched = heard.symmetricDifference(after.sources.map(\.source))
    return RoundComparison(
      earlier: before, later: after, sources: compared, unmatched: unmatched.sorted())
  }

  private func compare(
    _ first: SourceEvidence, _ second: SourceEvidence, _ earlier: Selection, _ later: Selection
  ) throws(DiagnosticsError) -> SourceComparison {
    func refused(
      _ reasons: [IncomparableReason], _ question: Question?, common: [WinShareChange] = []
    ) -> SourceComparison {
      SourceComparison(
        source: second.source, design: second.design, question: question, reasons: reasons,
        changes: [], tested: 0, common: common)
    }
    guard let question = second.primary?.question, let before = first.primary,
      let after = second.primary, before.question.id == question.id,
      let old = try prepared(first.survey, earlier), let new = try prepared(second.survey, later)
    else { return refused([.noQuestion], second.primary?.question) }
    guard first.respondents != nil, second.respondents != nil else {
      return refused([.fewPeople], question)
    }
    let reasons =
      try changedDefinitions(second.survey, question, earlier, later)
      + changedItems(old, new) + Comparability.shifts(from: channels(old), to: channels(new))
      + ((old.weights == nil) == (new.weights == nil) ? [] : [.weighting])
    guard reasons.isEmpty else {
      return refused(reasons, question, common: commonItems(old, new, reasons))
    }
    let (changes, tested) = changes(
      (old, earlier), (new, later), before, after)
    return SourceComparison(
      source: second.source, design: second.design, question: question, reasons: [],
      changes: changes, tested: tested, common: [])
  }

  /// What differs between the definitions that the two rounds answered, each held against today’s.
  private func changedDefinitions(
    _ survey: Survey, _ question: Question, _ earlier: Selection, _ later: Selection
  ) throws(DiagnosticsError) -> [IncomparableReason] {
    let context = SurveyContext(taxonomy: taxonomy, areas: workspace.areas)
    let events = Set(
      workspace.events.filter { [earlier.round, later.round].contains($0.round) }.map(\.id))
    let origins = try columns(survey).origins.filter { events.contains($0.event) }
    let definitions = try store.definitions(of: survey, answeredBy: Array(origins))
    var differences: [Set<SurveyChange.Kind>] = []
    var parts: [SurveyChange.Kind: IncomparableReason.Part] = [:]
    for definition in definitions {
      if definition.text == survey.definitionText {
        differences.append([])
        continue
      }
      guard let stored = definition.read(context, file: survey.id) else {
        return [.unreadableDefinition(version: definition.version)]
      }
      var kinds: Set<SurveyChange.Kind> = []
      for change in SurveyComparison.changes(from: stored, to: survey) {
        guard let part = Comparability.part(of: change, question: question) else { continue }
        kinds.insert(change.kind)
        parts[change.kind] = part
      }
      differences.append(kinds)
    }
    // What differs from today in every definition alike differs between none of them.
    let common = differences.dropFirst().reduce(differences.first ?? []) {
      $0.intersection($1)
    }
    let found = Set(differences.flatMap { $0.subtracting(common) }.compactMap { parts[$0] })
    let versions = Set(definitions.map(\.version)).sorted()
    return IncomparableReason.Part.allCases.filter(found.contains)
      .map { .definition($0, versions: versions) }
  }

  /// Items that nobody was asked of in one of the rounds.
  private func changedItems(_ old: PreparedSource, _ new: PreparedSource) -> [IncomparableReason] {
    guard let first = old.primary, let second = new.primary else { return [] }
    func asked(_ columns: IndicatorColumns) -> Set<String> {
      Set(
        zip(columns.concerns, columns.problem).compactMap { concern, column in
          column.contains { $0 != ItemColumn.missingIndicator } ? concern : nil
        })
    }
    // Rows of a grid are rated each by itself: those of both rounds can be compared.
    if case .ratedProblem = new.candidates[second].columns.kind { return [] }
    let changed = asked(old.candidates[first].columns)
      .symmetricDifference(asked(new.candidates[second].columns))
    let concerns = taxonomy.concerns.filter { changed.contains($0.code) }
    return concerns.isEmpty ? [] : [.items(concerns)]
  }

  private func channels(_ source: PreparedSource) -> [Channel: Int] {
    let channels = Dictionary(
      workspace.events.map { ($0.id, $0.channel) }, uniquingKeysWith: { first, _ in first })
    var counts: [Channel: Int] = [:]
    for (event, answers) in zip(
      source.frame.columns.eventNames, source.frame.answers(ofEventsIn: source.groups))
    where answers > 0 {
      counts[channels[event] ?? .meeting, default: 0] += answers
    }
    return counts
  }

  /// Each concern’s change and how many were tested.
  private func changes(
    _ earlier: (source: PreparedSource, Selection), _ later: (source: PreparedSource, Selection),
    _ before: QuestionEvidence, _ after: QuestionEvidence
  ) -> ([ConcernChange], Int) {
    guard let first = estimates(earlier), let second = estimates(later) else { return ([], 0) }
    let (old, new) = (earlier.source, later.source)
    let recurring = recurringUnits(old.frame, new.frame)
    let pairs = after.concerns.compactMap { now -> (ConcernEvidence, ConcernEvidence, Contrast)? in
      let code = now.concern.code
      guard let then = before.evidence(for: code), let from = first.position[code],
        let to = second.position[code]
      else { return nil }
      let covariance = first.domain.scores.covariance(
        of: from, with: second.domain.scores, to, recurring: recurring)
      return (
        then, now,
        TrendTest.change(
          from: first.domain.items[from], to: second.domain.items[to], covariance: covariance)
      )
    }
    // What may not be told is not tested either: a verdict would tell of it.
    let pValues = pairs.map { then, now, change in
      then.share.figure == nil || now.share.figure == nil ? .nan : change.pValue ?? .nan
    }
    let correction: MultiplicityCorrection =
      new.groups == nil ? .holm : .benjaminiHochberg
    let level =
      new.groups == nil ? 1 - AnalysisDefaults.confidence : AnalysisDefaults.falseDiscoveryRate
    let adjusted = correction.adjust(pValues)
    let changes = pairs.enumerated().map { index, pair in
      let (then, now, change) = pair
      let verdict: ChangeVerdict =
        adjusted[index].isNaN
        ? .untested
        : adjusted[index] > level
          ? .unclear : (change.difference ?? 0) > 0 ? .increased : .decreased
      return ConcernChange(
        concern: now.concern, before: then, after: now,
        change: new.control.publish(
          change, adjustedPValue: adjusted[index], from: then.share, to: now.share),
        verdict: verdict)
    }
    return (changes.sorted(by: Self.isBefore), pValues.count { !$0.isNaN })
  }

  /// What was tested first, then by the order of the later round; what has no place comes last, by
  /// number.
  private static func isBefore(_ first: ConcernChange, _ second: ConcernChange) -> Bool {
    func key(_ change: ConcernChange) -> (Int, Int, Int) {
      (
        change.verdict == .untested ? 1 : 0, change.after.rank?.place ?? .max,
        change.concern.number
      )
    }
    return key(first) < key(second)
  }

  /// Units that took part in both rounds, known by the place of their events.
  ///
  /// Classes of the same school and groups of the same staff recur; of meetings only the place does,
  /// not the people.
  private func recurringUnits(
    _ old: RespondentFrame, _ new: RespondentFrame
  ) -> [(Int32, Int32)] {
    let recurring: Set<Channel> = [.schoolClass, .staffGroup]
    func units(_ frame: RespondentFrame) -> [String: Int32] {
      let places = frame.eventOfUnit.enumerated().compactMap { unit, event -> (String, Int32)? in
        guard event >= 0, let event = workspace.event(frame.columns.eventNames[Int(event)]),
          recurring.contains(event.channel)
        else { return nil }
        return ("\(event.channel.rawValue) \(event.venue.text(.sv))", Int32(unit))
      }
      // Where several classes of a school took part, none of them can be told to be the one of before.
      return Dictionary(grouping: places, by: \.0).compactMapValues {
        $0.count == 1 ? $0[0].1 : nil
      }
    }
    let before = units(old)
    return units(new).sorted { $0.key < $1.key }.compactMap { place, unit in
      before[place].map { ($0, unit) }
    }
  }

  /// The estimates of a source, and where each concern stands among them.
  private func estimates(
    _ prepared: (source: PreparedSource, selection: Selection)
  ) -> (domain: DomainEstimates, position: [String: Int])? {
    let (source, selection) = prepared
    guard let primary = source.primary else { return nil }
    let columns = source.candidates[primary].columns
    let part = AnalysisMemo.Part(survey: source.survey.id, selection: selection)
    let domain = memo.shares.value(part) {
      source.analysis.estimates(columns.problem.map { .indicator($0) })
    }
    guard let domain else { return nil }
    return (
      domain,
      Dictionary(
        columns.concerns.enumerated().map { ($0.element, $0.offset) },
        uniquingKeysWith: { first, _ in first })
    )
  }
}
