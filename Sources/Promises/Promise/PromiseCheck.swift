import DialogueWorkspace
package import Messages
import SurveyDefinition

/// Whether a promise can be kept and followed up: what is missing, and what hangs loose.
///
/// Source: Brå's and SKR's steps from cause to measure to follow-up; goals are SMART, a baseline is
/// there beforehand, and every activity acts on a cause.
package struct PromiseCheck: Sendable {
  private let promise: Promise
  private let file: String
  private var findings: [Diagnostic] = []

  /// Everything to see to, in the order of the file.
  package static func findings(in promise: Promise, file: String) -> [Diagnostic] {
    var check = PromiseCheck(promise, file)
    check.run()
    return check.findings
  }

  private init(_ promise: Promise, _ file: String) {
    self.promise = promise
    self.file = file
  }

  private mutating func add(
    _ kind: DiagnosticKind, _ path: String, _ arguments: [String: String] = [:]
  ) {
    var arguments = arguments
    arguments["at"] = path
    findings.append(Diagnostic(kind, at: Place(file, field: path), arguments))
  }

  private mutating func run() {
    for area in promise.focusAreas { check(area) }
    for note in promise.notChosen where note.reason == nil {
      add(.promiseNoReason, "not_chosen/\(note.concern)", ["concern": note.label])
    }
    if promise.from == nil || promise.to == nil { add(.promiseNoPeriod, "period") }
    for conflict in promise.conflicts {
      add(
        .promiseConflict, conflict.at,
        ["yours": Self.short(conflict.yours), "new": Self.short(conflict.new)])
    }
    guard promise.status == .decided, !findings.isEmpty else { return }
    findings.append(
      Diagnostic(
        .promiseDecidedUnready, at: Place(file, field: "status"), ["count": "\(findings.count)"]))
  }

  /// A value that fits a line; “–” for none.
  private static func short(_ text: String) -> String {
    text.isEmpty ? "–" : text.count > 60 ? "\(text.prefix(59))…" : text
  }

  private mutating func check(_ area: PromisedArea) {
    let place = "focus_areas/\(area.concern)"
    let name = ["concern": area.label]
    let causes = area.causes.filter { $0.cause != nil }
    if causes.isEmpty { add(.promiseNoCause, "\(place)/causes", name) }
    if area.goal == nil { add(.promiseNoGoal, "\(place)/goal", name) }
    if promise.structure == .purposeGoalActivities, area.purpose == nil {
      add(.promiseNoPurpose, "\(place)/purpose", name)
    }
    if area.targetGroup == nil { add(.promiseNoTargetGroup, "\(place)/target_group", name) }
    checkActivities(area, place, causes)
    if area.indicator?.question == nil { add(.promiseNoIndicator, "\(place)/indicator", name) }
    if area.baseline?.share == nil { add(.promiseNoBaseline, "\(place)/baseline", name) }
    checkTarget(area, place)
    for statement in area.situation {
      for id in statement.evidence where promise.evidence(id) == nil {
        add(.promiseLooseEvidence, "\(place)/situation", ["evidence": id])
      }
    }
    if let id = area.baseline?.evidence, promise.evidence(id) == nil {
      add(.promiseLooseEvidence, "\(place)/baseline", ["evidence": id])
    }
  }

  private mutating func checkActivities(
    _ area: PromisedArea, _ place: String, _ causes: [PromisedCause]
  ) {
    let activities = area.activities.filter { !$0.isBlank }
    if activities.isEmpty {
      add(.promiseNoActivity, "\(place)/activities", ["concern": area.label])
    }
    for (index, activity) in activities.enumerated() {
      let at = "\(place)/activities/\(activity.id ?? "\(index + 1)")"
      let name = ["activity": activity.what ?? activity.measure ?? activity.id ?? "\(index + 1)"]
      if activity.owner == nil { add(.promiseNoOwner, at, name) }
      if let deadline = activity.deadline {
        checkDay(deadline, at, name)
      } else {
        add(.promiseNoDeadline, at, name)
      }
      if activity.bitesOn.isEmpty { add(.promiseUnlinked, at, name) }
      for id in activity.bitesOn where !causes.contains(where: { $0.id == id }) {
        add(
          .promiseUnknownCause, at,
          name.merging(
            ["cause": id, "known": causes.map(\.id).joined(separator: ", ")],
            uniquingKeysWith: { first, _ in first }))
      }
    }
    for cause in causes where !activities.contains(where: { $0.bitesOn.contains(cause.id) }) {
      add(.promiseIdleCause, "\(place)/causes/\(cause.id)", ["cause": cause.cause ?? cause.id])
    }
  }

  /// A deadline is a day, and within the period.
  private mutating func checkDay(_ day: String, _ at: String, _ name: [String: String]) {
    guard CalendarDate.isValid(day) else {
      add(.promiseVagueDate, at, name.merging(["text": day], uniquingKeysWith: { a, _ in a }))
      return
    }
    guard let from = promise.from, let to = promise.to, day < from || day > to else { return }
    add(
      .promiseDateOutside, at,
      name.merging(["date": day, "from": from, "to": to], uniquingKeysWith: { a, _ in a }))
  }

  private mutating func checkTarget(_ area: PromisedArea, _ place: String) {
    let at = "\(place)/target"
    let name = ["concern": area.label]
    guard let target = area.target, !target.isBlank else {
      add(.promiseNoTarget, at, name)
      return
    }
    guard let share = target.share, let day = target.by, CalendarDate.isValid(day) else {
      add(.promiseVagueTarget, at, name)
      return
    }
    guard (0...1).contains(share) else {
      add(
        .promiseTargetBeyond, at,
        name.merging(["share": "\(share)"], uniquingKeysWith: { a, _ in a }))
      return
    }
    guard let baseline = area.baseline, let now = baseline.share, let least = baseline.detectable,
      abs(now - share) < least
    else { return }
    add(
      .promiseTargetUnseen, at,
      name.merging(
        [
          "change": "\(abs(NumberText.wholePoints(from: now, to: share)))",
          "least": "\(NumberText.wholePercent(least))",
        ], uniquingKeysWith: { a, _ in a }))
  }
}
