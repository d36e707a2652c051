import DialogueWorkspace
import Foundation
package import Messages
import Priorities
package import Promises
import Reporting
import SurveyDefinition

extension DialogueSession {
  /// What became of a promise.
  ///
  /// `day` is the latest of the reports' and the later round's where none is named.
  ///
  /// - Throws: P003, P064; every fault of the promise, the reports and the actions.
  package func followUp(
    round: String?, next: String?, day: String?, _ language: Language
  ) throws(DiagnosticsError) -> (report: FollowUpReport, warnings: [Diagnostic]) {
    try followUp(round: round, next: next, day: day, in: nil, language, over: nil)
  }

  /// The same of a promise in a folder of reports, over an analysis that is at hand, if any.
  func followUp(
    round: String?, next: String?, day: String?, in folder: String?, _ language: Language,
    over present: PriorityAnalysis?
  ) throws(DiagnosticsError) -> (report: FollowUpReport, warnings: [Diagnostic]) {
    if let day, !CalendarDate.isValid(day) {
      throw DiagnosticsError(Diagnostic(.tableBadDate, ["column": "--day", "text": day]))
    }
    let (promise, _) = try promise(round: round, in: folder, language)
    let reports = try activityReports()
    let actions = try walkActions()
    let comparison = try effectComparison(promise, next: next, over: present)
    let latest =
      reports.filter { $0.round == promise.round }.map(\.date)
      + [comparison.flatMap { workspace.round($0.later.selection.round)?.to }].compactMap { $0 }
    let chosen = day ?? latest.max() ?? promise.to ?? promise.from ?? ""
    return (
      FollowUpReport(
        promise: promise, reports: reports, actions: actions, comparison: comparison, day: chosen),
      FollowUpReport.strays(reports, in: promise)
    )
  }

  /// Writes the follow-up in the folder of the promise's round.
  ///
  /// - Throws: as `followUp`; L004 where a file cannot be written.
  package func writeFollowUp(
    _ report: FollowUpReport, to folder: String?, _ language: Language
  ) throws(DiagnosticsError) -> [String] {
    let place = "\(folder ?? workspace.reportsFolder)/\(report.promise.round ?? "")"
    let files: [FollowUpReport.File]
    do {
      files = try report.files(language)
    } catch {
      throw DiagnosticsError(
        Diagnostic(.fileUnwritable, at: Place(place), ["cause": "\(error)"]))
    }
    var written: [String] = []
    for file in files {
      let path = "\(place)/\(file.name)"
      try WrittenFile.write(Data(file.bytes), to: path)
      written.append(path)
    }
    return written
  }

  private func activityReports() throws(DiagnosticsError) -> [ActivityReport] {
    let path = workspace.records.activities
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let reports = try ActivityReportFile.read(path, workspace: workspace, taxonomy: taxonomy)
    try requireNoPersons(reports.map { ([$0.role, $0.note ?? ""], $0.place) })
    return reports
  }

  private func walkActions() throws(DiagnosticsError) -> [WalkAction] {
    let path = workspace.records.actions
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let actions = try WalkActionFile.read(path, workspace: workspace)
    try requireNoPersons(
      actions.map {
        ([$0.owner ?? "", $0.action, $0.reason ?? "", $0.seenAgain ?? ""], $0.place)
      })
    return actions
  }

  private func requireNoPersons(
    _ texts: [(texts: [String], place: Place)]
  ) throws(DiagnosticsError) {
    let faults = texts.flatMap { row in
      row.texts.compactMap { PersonalDataCheck.fault(in: $0, at: row.place) }
    }
    guard faults.isEmpty else { throw DiagnosticsError(faults) }
  }

  /// The promise's round held against a later one; nil where no later round has answers.
  private func effectComparison(
    _ promise: Promise, next: String?, over present: PriorityAnalysis?
  ) throws(DiagnosticsError) -> RoundComparison? {
    guard let from = promise.round, let began = workspace.round(from),
      FileManager.default.fileExists(atPath: workspace.databaseFile)
    else { return nil }
    let analysis = if let present { present } else { try analysis() }
    let answered = try analysis.roundsWithResponses()
    guard answered.contains(where: { $0.id == from }) else { return nil }
    let later: String
    if let next {
      later = try selection(round: next, group: nil, analysis: analysis).round
    } else {
      let found = answered.filter { $0.from > began.from }.max { ($0.to, $0.id) < ($1.to, $1.id) }
      guard let found else { return nil }
      later = found.id
    }
    return try analysis.compare(Selection(round: from), Selection(round: later))
  }
}
