import DialogueWorkspace
package import Messages
package import Priorities
package import SurveyDefinition

/// What the answers say of a problem's change since the round before.
package enum TrendCell: Sendable {
  /// There is no earlier round.
  case none
  /// The rounds cannot be compared, for these reasons.
  case refused([IncomparableReason])
  case change(ConcernChange)
}

/// A category of people or places where a problem is named more often than elsewhere.
package struct HardestHit: Sendable {
  package let role: Role
  package let choice: Choice
  package let figure: PublishedFigure
}

/// A rating that tells how many are affected: the share that calls it a problem.
package struct AffectedCell: Sendable {
  package let question: QuestionEvidence
  package let evidence: ConcernEvidence
}

/// One problem in the prioritisation table: what the answers know of it and what people have judged.
package struct PriorityRow: Sendable {
  package let ranked: RankedConcern
  package let trend: TrendCell
  /// Areas where it is named more often than in the rest of the municipality.
  package let areas: [HardestHit]
  /// Groups by age and sex that name it more often than others.
  package let groups: [HardestHit]
  package let affected: AffectedCell?
  /// What holds on each criterion that people have judged.
  package let steps: [PriorityCriterion: (step: Int, judgement: Judgement)]
  package let decision: (decision: PriorityDecision, judgement: Judgement)?
  /// Everything that people have said of it, the oldest first.
  package let history: [Judgement]
  package let pictures: [ExternalPicture]
  /// Why it must not be passed over although few name it; nil where it is not silent.
  package let silence: SilentProblem?

  package var concern: Concern { ranked.concern }

  /// Whether those who promise have said that they can hardly influence it.
  package var isBeyondInfluence: Bool {
    (steps[.influence]?.step ?? .max) < PriorityCriterion.leastInfluence
  }
}

/// Why a problem that few name is shown all the same (“tyst problem”).
package enum SilentProblem: Sendable {
  /// People have judged that it does great harm.
  case harm(step: Int, Judgement)
  /// Another source puts it surely among its first, and the leading one does not.
  case source(Source, RankRange)
}

/// Two sources that see a concern very differently.
package struct Disagreement: Sendable {
  package let concern: Concern
  package let higher: Source
  package let lower: Source
  /// Difference in win share, 0…1.
  package let gap: Double

  /// The largest gaps in win share between two sources that both asked, the largest first.
  package static func largest(_ count: Int, in ranking: Ranking) -> [Disagreement] {
    var gaps: [Disagreement] = []
    for row in ranking.concerns {
      let shares = row.evidence.sorted { $0.key < $1.key }.compactMap { source, found in
        found.canBeTold ? found.winShare.map { (source, $0.value) } : nil
      }
      guard let highest = shares.max(by: { $0.1 < $1.1 }),
        let lowest = shares.min(by: { $0.1 < $1.1 }), highest.0 != lowest.0
      else { continue }
      gaps.append(
        Disagreement(
          concern: row.concern, higher: highest.0, lower: lowest.0, gap: highest.1 - lowest.1))
    }
    let sorted = gaps.sorted { ($1.gap, $0.concern.number) < ($0.gap, $1.concern.number) }
    return Array(sorted.prefix(count))
  }
}

extension ConcernEvidence {
  /// A share, or at least a count that is large enough to be told.
  var canBeTold: Bool {
    share.figure != nil || (share.positives ?? 0) > 0
  }
}

/// The prioritisation table of a round: problems × criteria.
package struct PriorityTable: Sendable {
  package let ranking: Ranking
  /// Id of the round that the trend is reckoned from; nil where there is none.
  package let earlier: String?
  /// In the order of the ranking.
  package let rows: [PriorityRow]
  /// How people want sources and criteria to weigh; empty where nobody has said.
  package let weights: [CriterionWeight]
  /// How firm the top is under different weightings of sources and judged criteria.
  package let study: WeightingStudy?
  /// The three largest.
  package let disagreements: [Disagreement]

  /// The row of a concern.
  package func row(_ concern: Concern) -> PriorityRow? {
    rows.first { $0.concern.code == concern.code }
  }

  /// The rows with a decision, in the order of the ranking.
  package func decided(_ decision: PriorityDecision) -> [PriorityRow] {
    rows.filter { $0.decision?.decision == decision }
  }

  /// Whether anyone has decided anything.
  package var hasDecisions: Bool { rows.contains { $0.decision != nil } }

  /// The rows that are talked about first: the top of the list, what is decided or judged, what is
  /// silent, and what stands firm.
  package func shown(_ count: Int) -> [PriorityRow] {
    rows.enumerated().filter { index, row in
      index < count || row.decision != nil || !row.steps.isEmpty || row.silence != nil
        || row.ranked.standing == .stable
    }.map(\.element)
  }
}

extension PriorityTable {
  /// What a person should know of what the table rests on: stray events of a workspace, and pictures
  /// that are older than it allows.
  package func warnings(in folder: String) -> [Diagnostic] {
    ranking.strayEvents.map { $0.warning(in: folder) }
      + rows.flatMap(\.pictures).filter(\.isOld).map { picture in
        Diagnostic(
          .priorityPictureOld, at: picture.place,
          ["source": picture.source, "months": "\(picture.ageInMonths)"])
      }
  }
}
