package import DialogueWorkspace
package import Messages

/// How far an action after a safety walk has come.
package enum ActionStatus: String, Hashable, Sendable, CaseIterable, NamedWord {
  case new
  case ongoing
  case done
  /// It will not be done; the reason is told.
  case declined

  package var name: Phrase { .actionStatus(rawValue) }
}

/// Something to be done after a safety walk: who owns it, how far it has come, what a walk back saw.
package struct WalkAction: Hashable, Sendable {
  package let id: String
  /// Id of the walk's event.
  package let walk: String
  /// Where on the walk.
  package let spot: String
  package let action: String
  package let owner: String?
  package let status: ActionStatus
  package let deadline: String?
  /// Why it was declined.
  package let reason: String?
  /// What a repeat walk saw.
  package let seenAgain: String?
  package let place: Place

  /// Whether it should have been done by a day and is not.
  package func isLate(on day: String) -> Bool {
    guard let deadline, status == .new || status == .ongoing else { return false }
    return deadline < day
  }
}

/// The living list of actions, one a row.
package enum WalkActionFile {
  private static let id = NamedTable.Column(name: .columnNumber)
  private static let walk = NamedTable.Column(name: .columnWalk)
  private static let spot = NamedTable.Column(name: .columnSpot)
  private static let action = NamedTable.Column(name: .columnAction)
  private static let owner = NamedTable.Column(name: .columnOwner)
  private static let status = NamedTable.Column(name: .columnStatus)
  private static let deadline = NamedTable.Column(name: .columnDeadline)
  private static let reason = NamedTable.Column(name: .columnReason, isRequired: false)
  private static let again = NamedTable.Column(name: .columnSeenAgain, isRequired: false)

  /// The actions in a file.
  ///
  /// - Throws: every fault of the file; P068 for a declined action without its reason.
  package static func read(
    _ path: String, workspace: Workspace
  ) throws(DiagnosticsError) -> [WalkAction] {
    let table = try NamedTable(
      path, columns: [id, walk, spot, action, owner, status, deadline, reason, again])
    let language = table.language
    var findings: [Diagnostic] = []
    var actions: [WalkAction] = []
    for row in table.rows {
      let before = findings.count
      let number = row.required(id, language, &findings)
      let event = row.required(walk, language, &findings)
      if let event, workspace.event(event) == nil {
        findings.append(
          Diagnostic(
            .followUpUnknownWalk, at: row.place(of: walk, language), ["walk": event]))
      }
      let where_ = row.required(spot, language, &findings)
      let what = row.required(action, language, &findings)
      _ = row.required(status, language, &findings)
      let state = row.word(status, as: ActionStatus.self, language, &findings)
      let day = row.date(deadline, language, &findings)
      if state == .declined, row[reason] == nil {
        findings.append(
          Diagnostic(
            .followUpNoReason, at: row.place(of: reason, language), ["action": what ?? "–"]))
      }
      guard findings.count == before, let number, let event, let where_, let what, let state else {
        continue
      }
      actions.append(
        WalkAction(
          id: number, walk: event, spot: where_, action: what, owner: row[owner], status: state,
          deadline: day, reason: row[reason], seenAgain: row[again], place: row.place))
    }
    guard findings.isEmpty else { throw DiagnosticsError(findings) }
    return actions
  }
}
