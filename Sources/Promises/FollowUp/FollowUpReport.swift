package import Messages
package import Priorities
import SurveyDefinition

/// What became of one promised activity: its output.
package struct ActivityOutcome: Hashable, Sendable {
  package let area: PromisedArea
  package let activity: PromisedActivity
  /// In the order of their days.
  package let reports: [ActivityReport]
  /// Whether its deadline has passed without a report that it is done, or that it will not be.
  package let isLate: Bool

  /// What the latest report says; nil where nobody has reported.
  package var status: ActivityStatus? { reports.last?.status }

  /// How many were done; nil where it is not counted.
  package var done: Int? {
    let counts = reports.compactMap(\.count)
    return counts.isEmpty ? nil : counts.reduce(0, +)
  }

  /// Whether what was planned is done.
  package var isFulfilled: Bool {
    if let planned = activity.planned { return (done ?? 0) >= planned }
    return status == .done
  }

  package var name: String { activity.what ?? activity.measure ?? activity.id ?? "–" }
}

/// A tertial, or a whole year, of the promise: how the work went.
package struct PeriodOutcome: Hashable, Sendable {
  package let year: Int
  /// 1 to 3; nil for the whole year.
  package let tertial: Int?
  package let reports: Int
  /// Activities that a report of the period says are done.
  package let done: Int
  /// Activities reported delayed or cancelled, with what was noted.
  package let deviations: [ActivityReport]
}

/// Whether an indicator has reached its target.
package enum TargetOutcome: String, Hashable, Sendable {
  /// The whole interval is on the right side of the target.
  case reached
  /// The share is, but the interval reaches beyond.
  case probablyReached = "probably_reached"
  case notReached = "not_reached"
  /// There is no target, no baseline or no comparable round.
  case unknown
}

/// The effect in one focus area: told only where rounds can be compared and the change is tested.
package struct AreaEffect: Sendable {
  package let area: PromisedArea
  /// nil where the later round does not ask, or too few answered.
  package let change: ConcernChange?
  /// Why nothing can be said; empty where the rounds can be compared.
  package let reasons: [IncomparableReason]
  /// No later round has answers.
  package let isMissing: Bool
  package let target: TargetOutcome
}

/// What became of a promise: output, process and effect, each by itself.
///
/// Source: Brå, ”Följ upp arbetet”: produktion (done?), process (how?), effekt (did the problem
/// change?), the last only against a baseline.
package struct FollowUpReport: Sendable {
  package let promise: Promise
  /// The day that lateness is reckoned on.
  package let day: String
  package let activities: [ActivityOutcome]
  package let periods: [PeriodOutcome]
  package let effects: [AreaEffect]
  package let actions: [WalkAction]
  /// The round whose answers tell of the effect; nil where there is none.
  package let nextRound: LocalizedText?
  package let isMadeUp: Bool

  /// The report of a promise.
  ///
  /// Reports of other promises, and those that come after `day`, are left out.
  package init(
    promise: Promise, reports: [ActivityReport], actions: [WalkAction],
    comparison: RoundComparison?, day: String
  ) {
    let mine = reports.enumerated()
      .filter { $0.element.date <= day && Self.isKnown($0.element, in: promise) }
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    self.promise = promise
    self.day = day
    activities = promise.focusAreas.flatMap { area in
      area.activities.filter { !$0.isBlank }.map { activity in
        let found = mine.filter { $0.concern == area.concern && $0.activity == activity.id }
        let isSettled =
          found.last?.status == .done || found.last?.status == .cancelled
          || activity.planned.map { found.compactMap(\.count).reduce(0, +) >= $0 } ?? false
        return ActivityOutcome(
          area: area, activity: activity, reports: found,
          isLate: !isSettled && (activity.deadline.map { $0 < day } ?? false))
      }
    }
    periods = Self.periods(promise, mine, until: day)
    effects = promise.focusAreas.map { Self.effect($0, comparison) }
    self.actions = actions
    nextRound = comparison?.later.roundLabel
    isMadeUp = promise.isMadeUp || comparison?.later.isMadeUp == true
  }

  private static func isKnown(_ report: ActivityReport, in promise: Promise) -> Bool {
    report.round == promise.round
      && promise.focusAreas.contains { area in
        area.concern == report.concern && area.activities.contains { $0.id == report.activity }
      }
  }

  /// Reports that name an activity that the promise does not have; they are counted nowhere.
  package static func strays(_ reports: [ActivityReport], in promise: Promise) -> [Diagnostic] {
    reports.filter { $0.round == promise.round && !isKnown($0, in: promise) }.map { report in
      let area = promise.focusAreas.first { $0.concern == report.concern }
      let ids = area?.activities.compactMap(\.id) ?? []
      return Diagnostic(
        .followUpUnknownActivity, at: report.place,
        [
          "activity": report.activity, "concern": report.concern,
          "known": ids.isEmpty ? "–" : ids.joined(separator: ", "),
        ])
    }
  }

  private static func periods(
    _ promise: Promise, _ reports: [ActivityReport], until day: String
  ) -> [PeriodOutcome] {
    guard let from = promise.from, let to = promise.to, let first = Int(from.prefix(4)),
      let last = Int(to.prefix(4)), first <= last
    else { return [] }
    func outcome(_ year: Int, _ tertial: Int?) -> PeriodOutcome? {
      let (start, end) =
        switch tertial {
        case 1: ("01-01", "04-30")
        case 2: ("05-01", "08-31")
        case 3: ("09-01", "12-31")
        default: ("01-01", "12-31")
        }
      let (begins, ends) = ("\(year)-\(start)", "\(year)-\(end)")
      guard ends >= from, begins <= to, begins <= day else { return nil }
      let found = reports.filter { $0.date >= begins && $0.date <= ends }
      let done = Set(found.filter { $0.status == .done }.map { "\($0.concern) \($0.activity)" })
      return PeriodOutcome(
        year: year, tertial: tertial, reports: found.count, done: done.count,
        deviations: found.filter { $0.status == .delayed || $0.status == .cancelled })
    }
    return (first...last).flatMap { year in
      [1, 2, 3, nil].compactMap { outcome(year, $0) }
    }
  }

  private static func effect(
    _ area: PromisedArea, _ comparison: RoundComparison?
  ) -> AreaEffect {
    guard let comparison else {
      return AreaEffect(
        area: area, change: nil, reasons: [], isMissing: true, target: .unknown)
    }
    let wanted = area.indicator?.source ?? comparison.later.leading
    guard let source = comparison.sources.first(where: { $0.source == wanted }) else {
      return AreaEffect(
        area: area, change: nil, reasons: [.noQuestion], isMissing: false, target: .unknown)
    }
    guard source.reasons.isEmpty else {
      return AreaEffect(
        area: area, change: nil, reasons: source.reasons, isMissing: false, target: .unknown)
    }
    let asked = source.question.map { area.indicator?.question?.hasSuffix(".\($0.id)") ?? true }
    guard asked == true else {
      return AreaEffect(
        area: area, change: nil, reasons: [.noQuestion], isMissing: false, target: .unknown)
    }
    let change = source.changes.first { $0.concern.code == area.concern }
    return AreaEffect(
      area: area, change: change, reasons: [], isMissing: false,
      target: target(area, change?.after.share.figure))
  }

  private static func target(_ area: PromisedArea, _ now: Figure?) -> TargetOutcome {
    guard let now, let share = area.target?.share, let before = area.baseline?.share else {
      return .unknown
    }
    let isToFall = share <= before
    let isOver = isToFall ? now.share <= share : now.share >= share
    guard isOver else { return .notReached }
    guard let lower = now.lower, let upper = now.upper else { return .probablyReached }
    return (isToFall ? upper <= share : lower >= share) ? .reached : .probablyReached
  }
}
