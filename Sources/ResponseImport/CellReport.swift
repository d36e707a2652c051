import DelimitedText
package import Messages
import TextCoding

extension ReadResponses {
  /// Every cell that something was odd about, in the order of the file: line, column, value, reason
  /// and remedy.
  ///
  /// Personal data in a value is masked: a cell that fits no answer may hold anything.
  package func cellReports() -> [Diagnostic] {
    rows.flatMap { row in
      row.issues.map { issue in
        Diagnostic(
          issue.kind.diagnosticKind, at: Place(source.table.name, line: row.line),
          [
            "value": Self.shortened(PersonalDataMask().mask(issue.raw).text),
            "column": binding.header[issue.column],
            "question": CellTrouble.Key(field: issue.field, kind: issue.kind).question,
            "taken": issue.takenAs ?? "",
          ])
      }
    }
  }

  private static func shortened(_ text: String) -> String {
    text.count > longestValue ? text.prefix(longestValue) + "…" : text
  }

  private static let longestValue = 60
}

extension CellIssue.Kind {
  /// What a person is told of such a cell.
  var diagnosticKind: DiagnosticKind {
    switch self {
    case .unreadable: .cellUnreadable
    case .nearMiss: .cellNearMiss
    case .tooMany: .cellTooMany
    case .tooFew: .cellTooFew
    case .repeatedItem: .cellRepeatedItem
    case .contradictory: .cellContradictory
    case .outOfBounds: .cellOutOfBounds
    case .disagreeing: .cellDisagreeing
    case .swappedCoordinate: .cellSwapped
    case .abroad: .cellAbroad
    }
  }
}
