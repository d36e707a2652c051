import DialogueWorkspace
import Foundation
package import Messages
import Priorities
import SurveyStatistics

extension DialogueSession {
  /// Writes every output of the workspace: the draft of the promise, its follow-up where there is
  /// something to follow up by, and the report of each round with answers.
  ///
  /// The answers are read and ranked once for all of them.
  ///
  /// - Throws: as `writeDraft`, `followUp` and `writeReport`.
  package func writeEverything(
    to folder: String?, _ language: Language
  ) throws(DiagnosticsError) -> WrittenFiles {
    let analysis = try analysis()
    let drafted = try selectionToDraft(from: nil, analysis)
    let rounds = try analysis.roundsWithResponses()
    // Looked at side by side; whatever is wrong with one is told in its turn.
    let views = ParallelMap.over(rounds.count) { index -> Result<RoundView, DiagnosticsError> in
      Result { () throws(DiagnosticsError) in
        try RoundView(Selection(round: rounds[index].id), analysis, self)
      }
    }
    let place = rounds.firstIndex { $0.id == drafted.round }
    let draft =
      if let place { try views[place].get() } else { try RoundView(drafted, analysis, self) }
    var written = try writeDraft(draft, to: folder, language)
    if try canFollowUp(after: drafted, analysis) {
      let (report, warnings) = try followUp(
        round: drafted.round, next: nil, day: nil, in: folder, language, over: analysis)
      written.add(
        WrittenFiles(
          files: try writeFollowUp(report, to: folder, language), warnings: warnings))
    }
    for view in views { written.add(try writeReport(try view.get(), to: folder, language)) }
    return written
  }

  /// Whether anything has come in since: a later round, or what people keep of activities and actions.
  private func canFollowUp(
    after selection: Selection, _ analysis: PriorityAnalysis
  ) throws(DiagnosticsError) -> Bool {
    let from = workspace.round(selection.round)?.from ?? ""
    if try analysis.roundsWithResponses().contains(where: { $0.from > from }) { return true }
    return [workspace.records.activities, workspace.records.actions].contains {
      FileManager.default.fileExists(atPath: $0)
    }
  }
}

extension WrittenFiles {
  /// Adds what another piece of work wrote; a warning is told once.
  fileprivate mutating func add(_ other: WrittenFiles) {
    self = WrittenFiles(
      files: files + other.files,
      warnings: warnings + other.warnings.filter { !warnings.contains($0) })
  }
}
