package import DialogueWorkspace
package import Messages
package import SurveyDefinition

/// How far something promised has come.
package enum ActivityStatus: String, Hashable, Sendable, CaseIterable, NamedWord {
  case done
  case ongoing
  case delayed
  case cancelled

  package var name: Phrase { .activityStatus(rawValue) }
}

/// One report of what has been done of a promised activity.
package struct ActivityReport: Hashable, Sendable {
  /// Id of the round whose promise it belongs to.
  package let round: String
  /// Code of the focus area's concern.
  package let concern: String
  /// Id of the activity, such as A1.
  package let activity: String
  package let date: String
  package let status: ActivityStatus
  /// How many were done since the last report; nil where it is not counted.
  package let count: Int?
  /// A role, never a name.
  package let role: String
  /// What went otherwise than planned, and why.
  package let note: String?
  package let place: Place
}

/// The file of reports, one a row.
package enum ActivityReportFile {
  private static let round = NamedTable.Column(name: .columnRound)
  private static let concern = NamedTable.Column(name: .columnConcernKey)
  private static let activity = NamedTable.Column(name: .columnActivity)
  private static let date = NamedTable.Column(name: .columnDate)
  private static let status = NamedTable.Column(name: .columnStatus)
  private static let count = NamedTable.Column(name: .columnCount, isRequired: false)
  private static let role = NamedTable.Column(name: .columnRole)
  private static let note = NamedTable.Column(name: .columnNote, isRequired: false)

  /// The reports in a file.
  ///
  /// - Throws: every fault of the file.
  package static func read(
    _ path: String, workspace: Workspace, taxonomy: Taxonomy
  ) throws(DiagnosticsError) -> [ActivityReport] {
    let table = try NamedTable(
      path, columns: [round, concern, activity, date, status, count, role, note])
    let language = table.language
    var findings: [Diagnostic] = []
    var reports: [ActivityReport] = []
    for row in table.rows {
      let before = findings.count
      let roundID = row.required(round, language, &findings)
      if let roundID, workspace.round(roundID) == nil {
        findings.append(
          Diagnostic(
            .analysisUnknownRound, at: row.place(of: round, language),
            ["round": roundID, "known": workspace.rounds.map(\.id).joined(separator: ", ")]))
      }
      _ = row.required(concern, language, &findings)
      let about = row.concern(concern, taxonomy, language, &findings)
      let what = row.required(activity, language, &findings)
      _ = row.required(date, language, &findings)
      let day = row.date(date, language, &findings)
      _ = row.required(status, language, &findings)
      let state = row.word(status, as: ActivityStatus.self, language, &findings)
      let number = row.wholeNumber(count, language, &findings)
      let who = row.required(role, language, &findings)
      guard findings.count == before, let roundID, let about, let what, let day, let state, let who
      else { continue }
      reports.append(
        ActivityReport(
          round: roundID, concern: about.code, activity: what, date: day, status: state,
          count: number, role: who, note: row[note], place: row.place))
    }
    guard findings.isEmpty else { throw DiagnosticsError(findings) }
    return reports
  }
}

extension NamedTable.Row {
  /// A whole number of 0 or more; nil where the cell is empty or wrong.
  func wholeNumber(
    _ column: NamedTable.Column, _ language: Language, _ findings: inout [Diagnostic]
  ) -> Int? {
    guard let text = self[column] else { return nil }
    if let number = Int(text), number >= 0 { return number }
    findings.append(
      Diagnostic(
        .tableBadNumber, at: place(of: column, language),
        ["column": column.name.text(language), "text": text]))
    return nil
  }
}
