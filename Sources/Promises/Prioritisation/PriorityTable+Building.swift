import DialogueWorkspace
package import Priorities
import SurveyDefinition

extension PriorityTable {
  /// What a table is made of.
  package struct Material: Sendable {
    package let ranking: Ranking
    /// The round held against the one before; nil where there is none.
    package let comparison: RoundComparison?
    /// The leading question by area, age and sex, where it is asked.
    package let breakdowns: [Breakdown]
    package let judgements: Judgements
    package let pictures: [ExternalPicture]

    package init(
      ranking: Ranking, comparison: RoundComparison?, breakdowns: [Breakdown],
      judgements: Judgements, pictures: [ExternalPicture]
    ) {
      self.ranking = ranking
      self.comparison = comparison
      self.breakdowns = breakdowns
      self.judgements = judgements
      self.pictures = pictures
    }
  }

  /// The table of a round.
  package init(_ material: Material) {
    let ranking = material.ranking
    let round = ranking.selection.round
    let judgements = material.judgements
    let rows = ranking.concerns.map { ranked -> PriorityRow in
      let concern = ranked.concern
      var steps: [PriorityCriterion: (step: Int, judgement: Judgement)] = [:]
      for criterion in PriorityCriterion.allCases {
        steps[criterion] = judgements.step(criterion, of: concern, round: round)
      }
      return PriorityRow(
        ranked: ranked, trend: Self.trend(material, concern),
        areas: Self.hardestHit(material, concern, [.area]),
        groups: Self.hardestHit(material, concern, [.age, .sex]),
        affected: Self.affected(ranking, concern), steps: steps,
        decision: judgements.decision(on: concern, round: round),
        history: judgements.history(of: concern, round: round),
        pictures: material.pictures.filter { $0.concern.code == concern.code },
        silence: Self.silence(ranked, ranking, harm: steps[.harm]))
    }
    self.ranking = ranking
    earlier = material.comparison?.earlier.selection.round
    self.rows = rows
    weights = judgements.weights(round: round)
    study = ranking.weightingStudy(
      Self.judged(rows),
      weights: Dictionary(
        weights.map { ($0.weighed.id, $0.weight) }, uniquingKeysWith: { first, _ in first }))
    disagreements = Disagreement.largest(3, in: ranking)
  }

  private static func trend(_ material: Material, _ concern: Concern) -> TrendCell {
    guard let comparison = material.comparison,
      let source = comparison.sources.first(where: { $0.source == material.ranking.leading })
    else { return .none }
    guard source.reasons.isEmpty else { return .refused(source.reasons) }
    return source.changes.first { $0.concern.code == concern.code }.map { .change($0) } ?? .none
  }

  private static func hardestHit(
    _ material: Material, _ concern: Concern, _ roles: [Role]
  ) -> [HardestHit] {
    roles.flatMap { role -> [HardestHit] in
      guard let breakdown = material.breakdowns.first(where: { $0.role == role }),
        let row = breakdown.rows.first(where: { $0.concern.code == concern.code })
      else { return [] }
      return breakdown.categories.indices.filter { row.differences[$0] == .higher }.map {
        HardestHit(role: role, choice: breakdown.categories[$0], figure: row.figures[$0])
      }
    }
  }

  /// The share that calls it a problem, by the leading source's own rating where it has one.
  private static func affected(_ ranking: Ranking, _ concern: Concern) -> AffectedCell? {
    let leading = ranking.source(ranking.leading).map { [$0] } ?? []
    for source in leading + ranking.sources.filter({ $0.source != ranking.leading }) {
      for question in source.others {
        if case .ratedProblem = question.kind, question.measure != .trend,
          let found = question.evidence(for: concern.code)
        {
          return AffectedCell(question: question, evidence: found)
        }
      }
    }
    return nil
  }

  private static func silence(
    _ row: RankedConcern, _ ranking: Ranking, harm: (step: Int, judgement: Judgement)?
  ) -> SilentProblem? {
    let top = ranking.topCount
    let rank = row.evidence[ranking.leading]?.rank
    if let rank, rank.mayBe(top: top) { return nil }
    if let harm, harm.step >= PriorityCriterion.gravelyHarmful {
      return .harm(step: harm.step, harm.judgement)
    }
    for source in ranking.sources where source.source != ranking.leading {
      if let found = row.evidence[source.source]?.rank, found.isSurely(top: top) {
        return .source(source.source, found)
      }
    }
    return nil
  }

  /// The criteria that are weighed beside the sources' orders, on fixed anchors.
  ///
  /// What can be influenced, resources and cost are no part of how grave a problem is: they are
  /// gates, and stand beside it.
  private static func judged(_ rows: [PriorityRow]) -> [JudgedCriterion] {
    var affected: [String: Double] = [:]
    var signal = affected
    var harm = affected
    let steps = Double(PriorityCriterion.steps.upperBound - PriorityCriterion.steps.lowerBound)
    for row in rows {
      if let share = row.affected?.evidence.share.figure?.share {
        affected[row.concern.code] = share
      }
      if let found = row.steps[.signal] {
        signal[row.concern.code] = Double(found.step - 1) / steps
      }
      if let found = row.steps[.harm] { harm[row.concern.code] = Double(found.step - 1) / steps }
    }
    return [
      JudgedCriterion(name: PriorityCriterion.affected.rawValue, scores: affected),
      JudgedCriterion(name: PriorityCriterion.signal.rawValue, scores: signal),
      JudgedCriterion(name: PriorityCriterion.harm.rawValue, scores: harm),
    ].filter { !$0.scores.isEmpty }
  }
}
