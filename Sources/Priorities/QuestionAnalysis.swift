import SurveyDefinition
import SurveyStatistics

/// One question's evidence, with what the rest of the analysis goes on from.
struct AnalysedQuestion {
  let evidence: QuestionEvidence
  let columns: IndicatorColumns
  let shares: DomainEstimates
  let wins: DomainEstimates?
  /// The event without which another concern would lead; nil where no single one decides.
  let decidingEvent: String?
}

/// Turns one question's columns into evidence per concern.
struct QuestionAnalysis {
  let frame: RespondentFrame
  /// nil where the design cannot carry an estimate.
  let respondents: RespondentOrder?
  /// 0 selected, 1 the rest; nil for everyone.
  let groups: [Int32]?
  let control: DisclosureControl
  let taxonomy: Taxonomy
  /// Whether those selected are an area, whose concerns are put in order only where enough answered.
  let isOfArea: Bool
  /// What the margins of the weighting explain, in samples drawn by chance; nil elsewhere.
  let calibration: Calibration?

  /// A concern is ranked from this many people on; fewer say too little to place it.
  static let leastPositives = 5

  /// The evidence of one question; nil where the design carries no estimate at all.
  ///
  /// Only the question that orders a source's concerns, the primary one, needs ranks.
  func evidence(
    _ question: Question, _ measure: Measure, _ columns: IndicatorColumns, isPrimary: Bool,
    satisfied: [String: [UInt8]]
  ) -> AnalysedQuestion? {
    guard let answers = collapse(columns.problem.map { .indicator($0) }) else { return nil }
    let items = columns.problem.map { ItemColumn.indicator($0) }
    let shares =
      calibration.flatMap { $0.estimates(items, groups, .group(0)) }
      ?? answers.estimates(of: selected)
    let wins = estimates(columns.winShares)
    let means = columns.ratings.flatMap { estimates($0.map { .whole($0) }) }
    let answered = shares.items.map(\.respondents).max() ?? 0
    let events = frame.events(answering: columns.problem, groups: groups)
    let least = AnalysisDefaults.smallestRankedArea
    let isOrdered = !isOfArea || (answered >= least.answers && events >= least.events)
    let order = isOrdered ? rankable(shares) : []
    let totals = isPrimary && isOrdered ? answers.unitTotals(of: selected) : nil
    let inference = isPrimary ? ranks(shares, order) : (sets: [:], bands: [:])
    let strengths = isPrimary ? selectionStrengths(shares, order) : [:]
    let influences = totals.map { self.influences($0, order) } ?? [:]
    let control = self.control.hidingPart(leaving: rest(columns))
    let pooled = shares.pooledDesignEffect
    let content = columns.concerns.indices.compactMap { index -> ConcernEvidence? in
      guard let concern = taxonomy.concern(columns.concerns[index]) else { return nil }
      let item = shares.items[index]
      let isHidden = item.respondents < control.threshold
      return ConcernEvidence(
        concern: concern, share: control.publish(item, pooledDesignEffect: pooled, events: events),
        mean: isHidden ? nil : mean(means?.items[index], places: 1),
        winShare: isHidden ? nil : mean(wins?.items[index], places: 2),
        rank: isHidden ? nil : inference.sets[index],
        band: isHidden ? nil : inference.bands[index],
        selectionStrength: isHidden
          ? nil : strengths[index].map { control.rounded($0, places: 2) },
        influence: isHidden ? nil : influences[index],
        satisfied: satisfiedFigure(satisfied[concern.code], control))
    }
    return AnalysedQuestion(
      evidence: QuestionEvidence(
        question: question, measure: measure, kind: columns.kind, concerns: content,
        respondents: control.publish(count: answered), events: events),
      columns: columns, shares: shares, wins: wins,
      decidingEvent: totals.flatMap {
        LeaveOneEventOut($0, order: Array(columns.concerns.indices), frame).decidingEvent
      })
  }

  private var selected: GroupSelection { groups == nil ? .everyone : .group(0) }

  /// How many answered without being among those selected.
  private func rest(_ columns: IndicatorColumns) -> Int {
    guard let groups else { return 0 }
    return groups.indices.count { row in
      groups[row] != 0
        && columns.problem.contains { $0[row] != ItemColumn.missingIndicator }
    }
  }

  /// Estimates for those selected.
  func estimates(_ items: [ItemColumn]) -> DomainEstimates? {
    calibration.flatMap { $0.estimates(items, groups, .group(0)) }
      ?? collapse(items)?.estimates(of: selected)
  }

  private func collapse(_ items: [ItemColumn]) -> CollapsedAnswers? {
    try? respondents?.collapse(items)
  }

  private func mean(_ item: ItemEstimate?, places: Int) -> MeanFigure? {
    guard let item, item.respondents >= control.threshold, let value = item.value else {
      return nil
    }
    let interval = item.meanInterval(confidence: AnalysisDefaults.confidence)
    return MeanFigure(
      value: control.rounded(value, places: places),
      margin: interval.map { control.rounded($0.width / 2, places: places) },
      standardError: item.standardError.map { control.rounded($0, places: places) },
      degreesOfFreedom: item.precision.degreesOfFreedom.map { control.rounded($0, places: 0) })
  }

  /// The concerns that enough people named to be given a place.
  private func rankable(_ shares: DomainEstimates) -> [Int] {
    shares.items.indices.filter { index in
      shares.items[index].positives >= Self.leastPositives
        && shares.items[index].precision.variance != nil
    }
  }

  /// What leaving one event out does to each ranked concern's place.
  private func influences(_ totals: UnitTotals, _ order: [Int]) -> [Int: EventInfluence] {
    let leaving = LeaveOneEventOut(totals, order: order, frame)
    var found: [Int: EventInfluence] = [:]
    for (index, item) in order.enumerated() { found[item] = leaving.influence(index) }
    return found
  }

  private func satisfiedFigure(
    _ column: [UInt8]?, _ control: DisclosureControl
  ) -> PublishedFigure? {
    guard let column, let estimate = estimates([.indicator(column)]) else { return nil }
    return control.publish(
      estimate.items[0], pooledDesignEffect: estimate.pooledDesignEffect,
      events: frame.events(answering: [column], groups: groups))
  }

  private func ranks(
    _ shares: DomainEstimates, _ order: [Int]
  ) -> (sets: [Int: RankRange], bands: [Int: Int]) {
    guard order.count > 1 else { return ([:], [:]) }
    let inference = RankInference(
      estimates: order.map { shares.items[$0].value ?? 0 },
      covariance: shares.covariance().selecting(order),
      degreesOfFreedom: order.compactMap { shares.items[$0].precision.degreesOfFreedom }.min(),
      draws: AnalysisDefaults.draws, seed: AnalysisDefaults.seed)
    let result = inference.rankSets(.simultaneous, confidence: AnalysisDefaults.confidence)
    var bands: [Int: Int] = [:]
    for (band, members) in result.bands().enumerated() {
      for member in members { bands[order[member]] = band + 1 }
    }
    let ranges = result.sets.map { RankRange(place: $0.rank, best: $0.best, worst: $0.worst) }
    return (Dictionary(uniqueKeysWithValues: zip(order, ranges)), bands)
  }

  /// For each ranked concern, λ* against the one below it.
  private func selectionStrengths(_ shares: DomainEstimates, _ order: [Int]) -> [Int: Double] {
    let sorted = order.sorted {
      let (a, b) = (shares.items[$0].value ?? 0, shares.items[$1].value ?? 0)
      return (b, $0) < (a, $1)
    }
    var strengths: [Int: Double] = [:]
    for (above, below) in zip(sorted, sorted.dropFirst()) {
      guard let a = shares.items[above].value, let b = shares.items[below].value else { continue }
      strengths[above] = SelectionStrength.reversing(a, b)
    }
    return strengths
  }

  /// Win shares with covariance, for weighing sources together, spread over all concerns; those that
  /// were not asked have no score.
  static func criterion(
    _ wins: DomainEstimates, concerns: [String], over universe: [String]
  ) -> Criterion? {
    // Without a variance a source would weigh in as if it were certain.
    guard wins.items.contains(where: { $0.precision.variance != nil }) else { return nil }
    let covariance = wins.covariance()
    let position = Dictionary(
      concerns.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
    var scores: [Double?] = []
    var spread = SymmetricMatrix(size: universe.count)
    for (row, concern) in universe.enumerated() {
      guard let from = position[concern] else {
        scores.append(nil)
        continue
      }
      scores.append(wins.items[from].value)
      for (column, other) in universe.enumerated() where column <= row {
        if let to = position[other] { spread[row, column] = covariance[from, to] }
      }
    }
    guard scores.contains(where: { $0 != nil }) else { return nil }
    return Criterion(scores: scores, covariance: spread, unknown: .likeAnyKnown)
  }
}
