import DialogueStore
package import DialogueWorkspace
package import Messages
package import SurveyDefinition
import SurveyStatistics

/// One concern's shares over the categories of a background question.
package struct BreakdownRow: Sendable {
  package let concern: Concern
  /// One a category.
  package let figures: [PublishedFigure]
  /// Where a category differs from the rest by more than chance usually gives.
  package let differences: [Difference?]
}

/// How a group differs from everyone else.
package enum Difference: String, Hashable, Sendable {
  case higher
  case lower
}

/// The leading question of a source, broken down by a background question.
package struct Breakdown: Sendable {
  package let role: Role
  package let source: Source
  package let design: SamplingDesign
  package let question: Question
  /// The categories, in the order of the question.
  package let categories: [Choice]
  /// How many answered in each category; nil where too few to be told.
  package let respondents: [Int?]
  /// In the order of the ranking.
  package let rows: [BreakdownRow]

  /// The same with its first rows only.
  func first(_ count: Int) -> Breakdown {
    Breakdown(
      role: role, source: source, design: design, question: question, categories: categories,
      respondents: respondents, rows: Array(rows.prefix(count)))
  }
}

/// Who answered, against who lives there.
package struct Composition: Sendable {
  package struct Category: Sendable {
    package let choice: Choice
    /// nil where too few to be told.
    package let respondents: Int?
    /// Share of those who answered the background question; nil where hidden.
    package let share: Double?
    /// Share of the population; nil where unknown.
    package let population: Double?
  }

  package let role: Role
  package let categories: [Category]
  /// People who did not answer the background question; nil where too few to be told.
  package let unknown: Int?
}

extension PriorityAnalysis {
  /// The leading question of a ranking's leading source, by area, age or sex.
  ///
  /// However few concerns are wanted, all are tested at once, so that a difference is told in every
  /// table or in none.
  ///
  /// - Returns: nil where the survey does not ask for the role.
  package func breakdown(
    _ ranking: Ranking, by role: Role, concerns limit: Int
  ) throws(DiagnosticsError) -> Breakdown? {
    let division = AnalysisMemo.Division(
      selection: ranking.selection, leading: ranking.leading, role: role)
    return try memo.breakdowns.value(division) { () throws(DiagnosticsError) in
      try breakdown(ranking, by: role)
    }?.first(limit)
  }

  private func breakdown(
    _ ranking: Ranking, by role: Role
  ) throws(DiagnosticsError) -> Breakdown? {
    guard let source = ranking.source(ranking.leading), let primary = source.primary,
      let prepared = try prepared(source.survey, Selection(round: ranking.selection.round)),
      let (categories, list) = prepared.frame.categories(role),
      let indicators = prepared.candidates.first(where: {
        $0.question.id == primary.question.id
      })?.asGiven
    else { return nil }
    let (frame, calibration) = (prepared.frame, prepared.analysis.calibration)
    let control =
      source.survey.unit == .observation
      ? DisclosureControl.observations
      : DisclosureControl(threshold: breakdownThreshold(source.source, role)).ofParts
    let overlap = SelectionOverlap(frame, workspace.thresholds)
    let wanted = ranking.concerns.compactMap { row in
      indicators.concerns.firstIndex(of: row.concern.code).map { (row.concern, $0) }
    }
    let items = wanted.map { ItemColumn.indicator(indicators.problem[$0.1]) }
    guard
      let collapsed = try? CollapsedAnswers(
        design: frame.design, items: items, weights: prepared.weights, groups: categories,
        groupCount: list.choices.count)
    else { return nil }
    var figures: [[PublishedFigure]] = wanted.map { _ in [] }
    var pValues: [[Double]] = wanted.map { _ in [] }
    var signs: [[Double]] = pValues
    func estimates(_ selection: GroupSelection) -> DomainEstimates {
      calibration.flatMap { $0.estimates(items, categories, selection) }
        ?? collapsed.estimates(of: selection)
    }
    func sizeOf(_ group: Int) -> Int { categories.count { $0 == Int32(group) } }
    for group in list.choices.indices {
      let domain = estimates(.group(group))
      let answering = categories.map { $0 == Int32(group) ? Int32(0) : 1 }
      let events = frame.events(answering: indicators.problem, groups: answering)
      let contrasts = domain.contrast(with: estimates(.rest(of: group)))
      let isGivenAway =
        source.survey.unit != .observation && sizeOf(group) > 0
        && overlap.givesAway(categories.map { $0 == Int32(group) }, of: role)
      let door = isGivenAway ? control.hidingEverything : control
      for row in wanted.indices {
        figures[row].append(
          door.publish(
            domain.items[row], pooledDesignEffect: domain.pooledDesignEffect, events: events))
        pValues[row].append(contrasts[row].pValue ?? 1)
        signs[row].append(contrasts[row].difference ?? 0)
      }
    }
    let adjusted = MultiplicityCorrection.benjaminiHochberg.adjust(pValues.flatMap { $0 })
    let width = list.choices.count
    let sizes = list.choices.indices.map(sizeOf)
    let known = sizes.reduce(0, +)
    let unknown = categories.count - known
    let rows = wanted.indices.map { row in
      let published = control.publish(groups: figures[row], sizes: sizes, unknown: unknown)
      let differences = (0..<width).map { group -> Difference? in
        // A group is not held against a rest that is too small to be told of.
        guard published[group].figure != nil, known - sizes[group] >= control.threshold,
          adjusted[row * width + group] < AnalysisDefaults.falseDiscoveryRate
        else { return nil }
        return signs[row][group] > 0 ? .higher : .lower
      }
      return BreakdownRow(
        concern: wanted[row].0, figures: published, differences: differences)
    }
    let counts = control.publish(counts: sizes + [unknown]).dropLast()
    return Breakdown(
      role: role, source: source.source, design: source.design, question: primary.question,
      categories: list.choices,
      respondents: Array(counts), rows: rows)
  }

  /// Who answered a source's survey, for each background question that it asks.
  package func composition(
    _ ranking: Ranking, of source: Source
  ) throws(DiagnosticsError) -> [Composition] {
    guard let evidence = ranking.source(source),
      let frame = try prepared(evidence.survey, Selection(round: ranking.selection.round))?.frame
    else { return [] }
    return [Role.area, .age, .sex].compactMap { role in
      guard let (categories, list) = frame.categories(role) else { return nil }
      let control =
        evidence.survey.unit == .observation
        ? DisclosureControl.observations
        : DisclosureControl(threshold: breakdownThreshold(source, role))
      let sizes = list.choices.indices.map { index in categories.count { $0 == Int32(index) } }
      let known = sizes.reduce(0, +)
      let counts = control.publish(counts: sizes + [categories.count - known])
      let population = workspace.population[role] ?? [:]
      let inhabitants = list.choices.reduce(0) { $0 + (population[$1.code] ?? 0) }
      return Composition(
        role: role,
        categories: list.choices.enumerated().map { index, choice in
          let count = counts[index]
          return Composition.Category(
            choice: choice, respondents: count,
            share: count.map { known > 0 ? Double($0) / Double(known) : 0 },
            population: inhabitants > 0
              ? population[choice.code].map { Double($0) / Double(inhabitants) } : nil)
        }, unknown: counts[list.choices.count])
    }
  }

  private func breakdownThreshold(_ source: Source, _ role: Role) -> Int {
    source == .citizens && role != .area
      ? workspace.thresholds.respondents : workspace.thresholds.sensitive
  }
}
