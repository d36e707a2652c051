package import DialogueStore
package import DialogueWorkspace
package import Messages
package import SurveyDefinition
import SurveyStatistics
import TextCoding

/// From stored responses to ranked concerns with their evidence.
package struct PriorityAnalysis: Sendable {
  package let workspace: Workspace
  package let taxonomy: Taxonomy
  package let surveys: [Survey]
  let store: DialogueStore
  let memo = AnalysisMemo()

  /// An analysis over a workspace's database.
  ///
  /// - Throws: B009 where a stored number has come to mean something else.
  package init(
    workspace: Workspace, taxonomy: Taxonomy, surveys: [Survey], store: DialogueStore
  ) throws(DiagnosticsError) {
    for survey in surveys { try store.checkMeanings(of: survey) }
    self.workspace = workspace
    self.taxonomy = taxonomy
    self.surveys = surveys
    self.store = store
  }

  /// The rounds that have responses, in the order of the workspace.
  package func roundsWithResponses() throws(DiagnosticsError) -> [Round] {
    let rounds = Dictionary(
      workspace.events.map { ($0.id, $0.round) }, uniquingKeysWith: { first, _ in first })
    var answered: Set<String> = []
    for survey in surveys {
      answered.formUnion(try columns(survey).eventNames.compactMap { rounds[$0] })
    }
    return workspace.rounds.filter { answered.contains($0.id) }
  }

  /// The ranking of a round.
  ///
  /// The list follows the order of the `leading` source: of citizens where nil, else of the first
  /// source that has answers.
  /// - Throws: P001 where the round has no responses; P002 where the source has none; T-diagnostics
  ///   for stems of the taxonomy that are no patterns, where free texts are asked for.
  package func rank(
    _ selection: Selection, leading wanted: Source? = nil
  ) throws(DiagnosticsError) -> Ranking {
    try memo.rankings.value(AnalysisMemo.Order(selection: selection, leading: wanted)) {
      () throws(DiagnosticsError) in try ranking(selection, leading: wanted)
    }
  }

  private func ranking(
    _ selection: Selection, leading wanted: Source?
  ) throws(DiagnosticsError) -> Ranking {
    let universe = taxonomy.concerns.map(\.code)
    let analysis = SourceAnalysis(analysis: self, selection: selection)
    var sources: [SourceEvidence] = []
    var strays: [String: Int] = [:]
    let ordered = surveys.sorted { $0.source < $1.source }
    // Making the coder takes as long as all else that a source needs, and is begun beside it.
    let begins = ordered.contains(where: \.hasCodedTexts) ? 1 : 0
    let found = ParallelMap.over(begins + ordered.count) { index in
      Result { () throws(DiagnosticsError) -> SourceEvidence? in
        guard index >= begins else {
          // A fault of the stems is told where a text is read.
          _ = try? coder()
          return nil
        }
        return try analysis.evidence(ordered[index - begins], universe: universe)
      }
    }.dropFirst(begins)
    let texts = ParallelMap.over(ordered.count) { index in
      Result { () throws(DiagnosticsError) in try analysis.texts(ordered[index]) }
    }
    for (survey, (evidence, texts)) in zip(ordered, zip(found, texts)) {
      countStrays(try columns(survey), into: &strays)
      guard var source = try evidence.get() else { continue }
      source.texts = try texts.get()
      sources.append(source)
    }
    guard !sources.isEmpty else {
      throw DiagnosticsError(
        Diagnostic(
          .analysisEmptyRound, at: Place(store.path), ["round": selection.round]))
    }
    guard let leading = leadingSource(sources, wanted) else {
      throw DiagnosticsError(
        Diagnostic(
          .analysisNoSource, at: Place(store.path),
          [
            "source": wanted?.rawValue ?? "",
            "known": sources.filter { $0.primary != nil }.map(\.source.rawValue)
              .joined(separator: ", "),
          ]))
    }
    return Ranking(
      workspace: workspace, taxonomy: taxonomy, selection: selection, leading: leading,
      sources: sources, concerns: ranked(sources, leading: leading, universe: universe),
      isMadeUp: try isMadeUp(sources),
      strayEvents: strays.sorted { $0.key < $1.key }
        .map { StrayEvent(event: $0.key, answers: $0.value) })
  }

  /// The numbers of the imports that brought the responses of a ranking’s round.
  package func imports(in ranking: Ranking) throws(DiagnosticsError) -> Set<Int> {
    let events = Set(workspace.events.filter { $0.round == ranking.selection.round }.map(\.id))
    var found: Set<Int> = []
    for source in ranking.sources {
      found.formUnion(
        try columns(source.survey).origins.filter { events.contains($0.event) }.map(\.import))
    }
    return found
  }

  private func isMadeUp(_ sources: [SourceEvidence]) throws(DiagnosticsError) -> Bool {
    let answered = Set(sources.map(\.survey.id))
    let imports = try store.imports()
    return workspace.isMadeUp
      || imports.contains { $0.isMadeUp && !$0.isUndone && answered.contains($0.survey) }
  }

  /// Counts stored answers to events that the workspace no longer names, which no round can count.
  private func countStrays(_ stored: ResponseColumns, into strays: inout [String: Int]) {
    let known = Set(workspace.events.map(\.id))
    let isStray = stored.eventNames.map { !known.contains($0) }
    guard isStray.contains(true) else { return }
    for event in stored.eventNumbers where isStray[Int(event)] {
      strays[stored.eventNames[Int(event)], default: 0] += 1
    }
  }

  /// All stored responses to a survey with the fields that an analysis reads, in the order of the file.
  func columns(_ survey: Survey) throws(DiagnosticsError) -> ResponseColumns {
    try memo.columns.value(survey.id) { () throws(DiagnosticsError) in
      try store.columns(survey, fields: PreparedSource.fields(of: survey), isInKeyOrder: false)
    }
  }

  /// A survey's responses in a round, weighted and ready to be analysed; nil where there are none.
  func prepared(
    _ survey: Survey, _ selection: Selection
  ) throws(DiagnosticsError) -> PreparedSource? {
    try memo.prepared.value(AnalysisMemo.Part(survey: survey.id, selection: selection)) {
      () throws(DiagnosticsError) in
      PreparedSource(
        survey, try columns(survey), selection, workspace: workspace, taxonomy: taxonomy)
    }
  }

  /// The coder of the taxonomy's concerns and wishes under what people have decided, made where the
  /// first free text is read.
  ///
  /// - Throws: a T-diagnostic for each stem that is no pattern.
  func coder() throws(DiagnosticsError) -> DecidedCoder {
    try memo.coder { () throws(DiagnosticsError) in try DecidedCoder(taxonomy, store) }
  }

  private func leadingSource(_ sources: [SourceEvidence], _ wanted: Source?) -> Source? {
    let able = sources.filter { $0.primary != nil }
    if let wanted { return able.contains { $0.source == wanted } ? wanted : nil }
    // A source that may be told of leads before one that is hidden.
    return (able.first { $0.respondents != nil } ?? able.first)?.source
  }

  private func ranked(
    _ sources: [SourceEvidence], leading: Source, universe: [String]
  ) -> [RankedConcern] {
    let criteria = sources.compactMap(\.criterion)
    let asked = universe.filter { code in
      sources.contains { source in
        ([source.primary].compactMap { $0 } + source.others).contains {
          $0.evidence(for: code) != nil
        }
      }
    }
    let kept = universe.indices.filter { asked.contains(universe[$0]) }
    let reduced = criteria.map { criterion in
      Criterion(
        scores: kept.map { criterion.scores[$0] },
        covariance: criterion.covariance?.selecting(kept), unknown: criterion.unknown)
    }
    let top = AcceptabilityAnalysis(
      criteria: reduced, draws: AnalysisDefaults.draws, seed: AnalysisDefaults.seed
    ).top(AnalysisDefaults.topCount(of: kept.count))[0]
    // One source whose order is itself unknown says nothing of what stays at the top.
    let hasRanks = sources.contains { source in
      source.primary?.concerns.contains { $0.rank != nil } == true
    }
    let isKnown = criteria.count > 1 || (criteria.count == 1 && hasRanks)
    let rows = kept.enumerated().compactMap { index, position -> RankedConcern? in
      guard let concern = taxonomy.concern(universe[position]) else { return nil }
      var evidence: [Source: ConcernEvidence] = [:]
      for source in sources {
        evidence[source.source] = source.primary?.evidence(for: concern.code)
      }
      return RankedConcern(
        concern: concern, position: 0, evidence: evidence,
        topAcceptability: isKnown ? top[index] : 0,
        standing: isKnown ? Standing(Acceptability.Standing(chance: top[index])) : .low)
    }
    // By the leading source's place, then by the weighing of all, then by number: never by chance.
    func key(_ row: RankedConcern) -> (Int, Double, Int) {
      let rank = row.evidence[leading]?.rank?.place ?? Int.max
      let share = row.evidence[leading]?.winShare?.value ?? -1
      return (rank, -share, row.concern.number)
    }
    return rows.sorted { key($0) < key($1) }.enumerated().map { index, row in
      RankedConcern(
        concern: row.concern, position: index + 1, evidence: row.evidence,
        topAcceptability: row.topAcceptability, standing: row.standing)
    }
  }
}

extension Standing {
  init(_ standing: Acceptability.Standing) {
    switch standing {
    case .stable: self = .stable
    case .possible: self = .possible
    case .low: self = .low
    }
  }
}
