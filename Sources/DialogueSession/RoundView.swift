import Messages
import Priorities
import Promises

/// A round, or a group of it, as every output looks at it: ranked, held against the round before, and
/// laid out for prioritising; made once for all outputs.
struct RoundView {
  let analysis: PriorityAnalysis
  let ranking: Ranking
  /// nil where there is no earlier round.
  let comparison: RoundComparison?
  let table: PriorityTable

  /// Ranks a selection of a session's answers.
  ///
  /// - Throws: as the ranking; every fault of the files of judgements and other pictures.
  init(
    _ selection: Selection, _ analysis: PriorityAnalysis, _ session: DialogueSession
  ) throws(DiagnosticsError) {
    self.analysis = analysis
    ranking = try analysis.rank(selection)
    comparison = try session.comparison(before: ranking, analysis)
    table = try session.prioritisation(ranking, analysis, comparison)
  }
}
