import DialogueWorkspace
import Messages
import Priorities
package import SurveyDefinition

/// Makes a draft out of a ranking: it proposes, people decide.
package struct PromiseDrafting {
  private let table: PriorityTable
  private let ranking: Ranking
  private let catalogue: MeasureCatalogue
  private var evidence: [EvidenceReference] = []

  /// A promise has few focus areas; more would be none.
  static let mostFocusAreas = 4
  static let fewestFocusAreas = 2
  static let sureTop = 3

  private init(_ table: PriorityTable, _ catalogue: MeasureCatalogue) {
    self.table = table
    ranking = table.ranking
    self.catalogue = catalogue
  }

  /// The draft for a prioritisation table.
  ///
  /// Where people have decided, their focus areas are taken. Else proposed are the stable concerns and
  /// those that are surely among the first three of the leading source; where they are fewer than two,
  /// the firmest of the possible ones join them. The rest of the possible ones are for discussion.
  /// What people judge that they cannot influence is not proposed.
  package static func draft(_ table: PriorityTable, measures: MeasureCatalogue) -> PromiseDraft {
    var drafting = PromiseDrafting(table, measures)
    return drafting.make()
  }

  private mutating func make() -> PromiseDraft {
    let workspace = ranking.workspace
    let frame = workspace.promise ?? .plain
    let chosen = table.hasDecisions ? decided : proposed
    let focusAreas = chosen.map { focusArea($0.0, $0.1) }
    let notChosen =
      table.decided(.decline).map { ConcernNote($0, $0.decision?.judgement) }
      + table.rows.filter { $0.isBeyondInfluence && $0.decision == nil }
      .map { ConcernNote($0, $0.steps[.influence]?.judgement) }
    let placed = Set(chosen.map(\.0.concern.code) + notChosen.map(\.concern.code))
    let toDiscuss =
      table.decided(.discuss).map { ConcernNote($0, $0.decision?.judgement) }
      + firmest.filter { !placed.contains($0.concern.code) && $0.decision == nil }
      .prefix(Self.mostToDiscuss).map { ConcernNote($0) }
    return PromiseDraft(
      workspace: workspace, frame: frame, ranking: ranking, sources: heardSources(),
      focusAreas: focusAreas, toDiscuss: toDiscuss, notChosen: notChosen,
      disagreements: table.disagreements, followUps: FollowUpCalendar.dates(frame),
      evidence: evidence)
  }

  private static let mostToDiscuss = 6

  /// What people have decided, in the order of the ranking.
  private var decided: [(PriorityRow, Grounds)] {
    table.decided(.focus).map { ($0, .decided) }
  }

  /// What the answers speak for, the firmest first.
  private var proposed: [(PriorityRow, Grounds)] {
    let open = firmest.filter { !$0.isBeyondInfluence }
    let stable = open.filter { $0.ranked.standing == .stable }.map { ($0, Grounds.stable) }
    let surely = table.rows.filter { row in
      row.ranked.standing != .stable && !row.isBeyondInfluence
        && row.ranked.evidence[ranking.leading]?.rank?.isSurely(top: Self.sureTop) == true
    }.map { ($0, Grounds.surelyTopThree) }
    let firm = (stable + surely).prefix(Self.mostFocusAreas)
    let fill = open.filter { row in
      !firm.contains { $0.0.concern.code == row.concern.code }
    }.prefix(max(0, Self.fewestFocusAreas - firm.count)).map { ($0, Grounds.firmestPossible) }
    return firm + fill
  }

  /// The rows that stand at all firmly, the firmest first.
  private var firmest: [PriorityRow] {
    table.rows.filter { $0.ranked.standing != .low }.sorted {
      ($1.ranked.topAcceptability, $0.ranked.position)
        < ($0.ranked.topAcceptability, $1.ranked.position)
    }
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

  private mutating func focusArea(_ row: PriorityRow, _ grounds: Grounds) -> FocusArea {
    var material = SituationMaterial(table: table, row: row)
    let situation = material.statements
    evidence += material.evidence
    return FocusArea(
      concern: row.concern, standing: row.ranked.standing, grounds: grounds,
      decision: row.decision?.judgement, situation: situation,
      candidateMeasures: catalogue.measures(for: row.concern.code),
      baseline: material.baseline)
  }
}
