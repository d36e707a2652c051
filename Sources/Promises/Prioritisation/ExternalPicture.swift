package import DialogueWorkspace
package import Messages
package import SurveyDefinition

/// What another picture of the situation says of a problem: reported crime, a safety survey, notes
/// of the weekly coordination.
package struct ExternalPicture: Hashable, Sendable {
  /// Where it comes from, as the file says.
  package let source: String
  /// The day that it describes or was taken out.
  package let date: String
  package let unit: String
  package let concern: Concern
  /// The area; nil for the whole municipality.
  package let area: Choice?
  /// What was counted, in the source's own words.
  package let label: String?
  package let value: Double
  /// The same number one period before; nil where unknown.
  package let previous: Double?
  package let note: String?
  /// Whole months between its day and the last day of the round.
  package let ageInMonths: Int
  /// Older than the workspace allows.
  package let isOld: Bool
  package let place: Place
}

/// The file of other pictures.
package enum ExternalPictureFile {
  private static let source = NamedTable.Column(name: .columnSourceKey)
  private static let date = NamedTable.Column(name: .columnDate)
  private static let unit = NamedTable.Column(name: .columnUnit)
  private static let concern = NamedTable.Column(name: .columnConcernKey)
  private static let value = NamedTable.Column(name: .columnValue)
  private static let area = NamedTable.Column(name: .columnAreaKey, isRequired: false)
  private static let label = NamedTable.Column(name: .columnLabelKey, isRequired: false)
  private static let previous = NamedTable.Column(name: .columnPrevious, isRequired: false)
  private static let note = NamedTable.Column(name: .columnNote, isRequired: false)

  /// The pictures in a file, their age told at the end of a round.
  ///
  /// A picture of a later day than that end is left out: it was not there to decide on.
  ///
  /// - Throws: every fault of the file.
  package static func read(
    _ path: String, workspace: Workspace, taxonomy: Taxonomy, round: Round
  ) throws(DiagnosticsError) -> [ExternalPicture] {
    let table = try NamedTable(
      path, columns: [source, date, unit, concern, area, label, value, previous, note])
    let language = table.language
    var findings: [Diagnostic] = []
    var pictures: [ExternalPicture] = []
    for row in table.rows {
      let before = findings.count
      let from = row.required(source, language, &findings)
      _ = row.required(date, language, &findings)
      let day = row.date(date, language, &findings)
      let measure = row.required(unit, language, &findings)
      _ = row.required(concern, language, &findings)
      let about = row.concern(concern, taxonomy, language, &findings)
      _ = row.required(value, language, &findings)
      let number = row.number(value, language, &findings)
      let earlier = row.number(previous, language, &findings)
      let place = areaNamed(row, workspace, language, &findings)
      guard findings.count == before, let from, let day, let measure, let about, let number else {
        continue
      }
      let age = CalendarMonths.between(day, round.to)
      guard day <= round.to else { continue }
      pictures.append(
        ExternalPicture(
          source: from, date: day, unit: measure, concern: about, area: place, label: row[label],
          value: number, previous: earlier, note: row[note], ageInMonths: age,
          isOld: age > workspace.thresholds.externalMonths, place: row.place))
    }
    guard findings.isEmpty else { throw DiagnosticsError(findings) }
    return pictures
  }

  private static func areaNamed(
    _ row: NamedTable.Row, _ workspace: Workspace, _ language: Language,
    _ findings: inout [Diagnostic]
  ) -> Choice? {
    guard let text = row[area]?.lowercased() else { return nil }
    let found = workspace.areas.first { choice in
      ([choice.code] + choice.label.wordings + choice.aliases).contains { $0.lowercased() == text }
    }
    if found == nil {
      findings.append(
        Diagnostic(
          .analysisUnknownGroup, at: row.place(of: area, language),
          [
            "group": row[area] ?? "",
            "known": workspace.areas.map(\.code).joined(separator: ", "),
          ]))
    }
    return found
  }
}

/// Whole months between days.
enum CalendarMonths {
  /// How many whole months lie from one day to another; negative where the other comes before.
  static func between(_ from: String, _ to: String) -> Int {
    let (a, b) = (parts(from), parts(to))
    let months = (b.0 - a.0) * 12 + b.1 - a.1
    return b.2 < a.2 ? months - 1 : months
  }

  private static func parts(_ date: String) -> (Int, Int, Int) {
    let numbers = date.split(separator: "-").map { Int($0) ?? 0 }
    guard numbers.count == 3 else { return (0, 0, 0) }
    return (numbers[0], numbers[1], numbers[2])
  }
}
