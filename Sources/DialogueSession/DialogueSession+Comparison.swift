import DialogueWorkspace
package import Messages
package import Priorities

extension DialogueSession {
  /// A round held against an earlier one: as named, else the latest with responses before it.
  ///
  /// Whichever of two named rounds began first is the earlier.
  ///
  /// - Throws: P001–P004 as `selection`; P011 where there is no earlier round, P012 where both are
  ///   the same.
  package func compare(
    earlier: String?, later: String?, group: String?
  ) throws(DiagnosticsError) -> RoundComparison {
    let analysis = try analysis()
    let after = try selection(round: later, group: group, analysis: analysis)
    let file = Place("\(workspace.folder)/\(Workspace.fileName)")
    guard let named = earlier else {
      let from = workspace.round(after.round)?.from ?? ""
      let before = try analysis.roundsWithResponses().filter { $0.from < from }
        .max { ($0.from, $0.id) < ($1.from, $1.id) }
      guard let before else {
        throw DiagnosticsError(
          Diagnostic(.analysisNoEarlierRound, at: file, ["round": after.round]))
      }
      return try analysis.compare(Selection(round: before.id, group: after.group), after)
    }
    let before = try selection(round: named, group: group, analysis: analysis)
    guard before.round != after.round else {
      let others = try analysis.roundsWithResponses().map(\.id).filter { $0 != named }
      throw DiagnosticsError(
        Diagnostic(
          .analysisSameRound, at: file,
          ["round": named, "known": others.joined(separator: ", ")]))
    }
    let isInOrder =
      (workspace.round(before.round)?.from ?? "") <= (workspace.round(after.round)?.from ?? "")
    return isInOrder
      ? try analysis.compare(before, after) : try analysis.compare(after, before)
  }
}
