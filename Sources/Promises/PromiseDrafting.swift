import DialogueWorkspace
import Messages
package import Priorities
package import SurveyDefinition

/// Makes a draft out of a ranking: it proposes, people decide.
package struct PromiseDrafting {
  private let ranking: Ranking
  private let catalogue: MeasureCatalogue
  private var evidence: [EvidenceReference] = []

  /// A promise has few focus areas; more would be none.
  static let mostFocusAreas = 4
  static let fewestFocusAreas = 2
  static let sureTop = 3

  private init(_ ranking: Ranking, _ catalogue: MeasureCatalogue) {
    self.ranking = ranking
    self.catalogue = catalogue
  }

  /// The draft for a ranking.
  ///
  /// Proposed are the stable concerns and those that are surely among the first three of the leading
  /// source; where they are fewer than two, the firmest of the possible ones join them. The rest of
  /// the possible ones are for discussion.
  package static func draft(_ ranking: Ranking, measures: MeasureCatalogue) -> PromiseDraft {
    var drafting = PromiseDrafting(ranking, measures)
    return drafting.make()
  }

  private mutating func make() -> PromiseDraft {
    let workspace = ranking.workspace
    let frame = workspace.promise ?? .plain
    let firmest = ranking.concerns.filter { $0.standing != .low }.sorted {
      ($1.topAcceptability, $0.position) < ($0.topAcceptability, $1.position)
    }
    let stable = firmest.filter { $0.standing == .stable }.map { ($0, Grounds.stable) }
    let surely = ranking.concerns.filter { row in
      row.standing != .stable
        && row.evidence[ranking.leading]?.rank?.isSurely(top: Self.sureTop) == true
    }.map { ($0, Grounds.surelyTopThree) }
    let firm = (stable + surely).prefix(Self.mostFocusAreas)
    let fill = firmest.filter { row in
      !firm.contains { $0.0.concern.code == row.concern.code }
    }.prefix(max(0, Self.fewestFocusAreas - firm.count)).map { ($0, Grounds.firmestPossible) }
    let chosen = firm + fill
    let focusAreas = chosen.map { focusArea($0.0, $0.1) }
    let codes = Set(chosen.map(\.0.concern.code))
    let toDiscuss = firmest.filter { !codes.contains($0.concern.code) }.prefix(6).map {
      ConcernNote(
        concern: $0.concern, standing: $0.standing, topAcceptability: $0.topAcceptability)
    }
    return PromiseDraft(
      workspace: workspace, frame: frame, ranking: ranking, sources: heardSources(),
      focusAreas: focusAreas, toDiscuss: Array(toDiscuss), disagreements: disagreements(),
      followUps: FollowUpCalendar.dates(frame), evidence: evidence)
  }

  private func heardSources() -> [HeardSource] {
    ranking.sources.map { source in
      let events = source.eventIDs.compactMap { ranking.workspace.event($0) }
      return HeardSource(
        source: source.source, survey: source.survey.title, design: source.design,
        respondents: source.respondents, events: source.events,
        from: events.map(\.date).min() ?? "",
        to: events.map { $0.to ?? $0.date }.max() ?? "")
    }
  }

  private mutating func focusArea(_ row: RankedConcern, _ grounds: Grounds) -> FocusArea {
    var situation: [Statement] = []
    var baseline: EvidenceReference?
    for source in ranking.sources {
      guard let primary = source.primary, let found = row.evidence[source.source],
        Self.canBeTold(found)
      else { continue }
      let reference = refer(found, primary.question, source)
      if source.source == ranking.leading { baseline = reference }
      situation.append(
        Statement(
          text: SituationSentence.share(found, primary, source),
          evidence: [reference.id]))
    }
    situation += othersStatements(row)
    situation += textStatement(row)
    return FocusArea(
      concern: row.concern, standing: row.standing, grounds: grounds, situation: situation,
      candidateMeasures: catalogue.measures(for: row.concern.code), baseline: baseline)
  }

  /// What the leading source's other questions say, for example a rating beside a pick.
  private mutating func othersStatements(_ row: RankedConcern) -> [Statement] {
    guard let source = ranking.source(ranking.leading) else { return [] }
    var statements: [Statement] = []
    for other in source.others where other.measure != .trend {
      guard let found = other.evidence(for: row.concern.code), Self.canBeTold(found)
      else { continue }
      let reference = refer(found, other.question, source)
      statements.append(
        Statement(
          text: SituationSentence.share(found, other, source),
          evidence: [reference.id]))
    }
    return statements
  }

  /// A share, or at least a count that is large enough to be told.
  private static func canBeTold(_ found: ConcernEvidence) -> Bool {
    found.share.figure != nil || (found.share.positives ?? 0) > 0
  }

  private func textStatement(_ row: RankedConcern) -> [Statement] {
    let told = ranking.sources.compactMap { source -> (Source, Int)? in
      guard let mentions = source.texts[row.concern.code]?.mentions, mentions > 0 else {
        return nil
      }
      return (source.source, mentions)
    }
    guard !told.isEmpty else { return [] }
    return [Statement(text: SituationSentence.texts(told), evidence: [])]
  }

  private mutating func refer(
    _ found: ConcernEvidence, _ question: Question, _ source: SourceEvidence
  ) -> EvidenceReference {
    let reference = EvidenceReference(
      id: "E\(evidence.count + 1)", source: source.source, survey: source.survey.id,
      surveyVersion: source.survey.version, question: question, concern: found.concern,
      figure: found.share, rank: found.rank)
    evidence.append(reference)
    return reference
  }

  /// The three largest gaps in win share between two sources that both asked.
  private func disagreements() -> [Disagreement] {
    var gaps: [Disagreement] = []
    for row in ranking.concerns {
      let shares = row.evidence.sorted { $0.key < $1.key }.compactMap { source, found in
        Self.canBeTold(found) ? found.winShare.map { (source, $0.value) } : nil
      }
      guard let highest = shares.max(by: { $0.1 < $1.1 }),
        let lowest = shares.min(by: { $0.1 < $1.1 }), highest.0 != lowest.0
      else { continue }
      gaps.append(
        Disagreement(
          concern: row.concern, higher: highest.0, lower: lowest.0, gap: highest.1 - lowest.1))
    }
    let sorted = gaps.sorted { ($1.gap, $0.concern.number) < ($0.gap, $1.concern.number) }
    return Array(sorted.prefix(3))
  }
}
