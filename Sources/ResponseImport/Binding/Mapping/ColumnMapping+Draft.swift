package import AnnotatedYAML
import Messages
import SurveyDefinition
import TextCoding

extension ReadResponses {
  /// A mapping file of what was understood, for a person to mend.
  ///
  /// Cells that could not be read stand under `values` with nothing after them, unless personal
  /// data stands in them.
  package func mappingDraft(named name: String) -> YAMLOutput {
    var unread: [Int: [String]] = [:]
    let mask = PersonalDataMask()
    for issue in rows.lazy.flatMap(\.issues) where issue.kind == .unreadable {
      let known = unread[issue.column, default: []]
      guard known.count < Self.mostValues, !known.contains(issue.raw), !issue.raw.isEmpty,
        mask.mask(issue.raw).findings.isEmpty
      else { continue }
      unread[issue.column, default: []].append(issue.raw)
    }
    return binding.mappingDraft(named: name, unread)
  }

  private static let mostValues = 40
}

extension SurveyBinding {
  fileprivate func mappingDraft(named name: String, _ unread: [Int: [String]]) -> YAMLOutput {
    let parts = parts
    var seen: [String: Int] = [:]
    let columns = header.indices.map { column in
      let name = HeaderText.normalised(originalHeader[column])
      seen[name, default: 0] += 1
      return YAMLOutput.inline(
        .map(
          entry(column, number: seen[name] ?? 1, parts[column] ?? nil, unread[column] ?? [])))
    }
    return .map([
      ("mapping", .text(name)), ("survey", .text(survey.id)), ("export", .text(dialect.id)),
      ("columns", .list(columns)),
    ])
  }

  private func entry(
    _ column: Int, number: Int, _ part: String?,
    _ unread: [String]
  ) -> [(key: String, value: YAMLOutput)] {
    var entry: [(key: String, value: YAMLOutput)] = [("column", .text(originalHeader[column]))]
    if number > 1 { entry.append(("number", .integer(number))) }
    switch uses[column] {
    case .question(let id):
      entry.append(("question", .text(id)))
      if let part { entry.append(("part", .text(part))) }
      if !unread.isEmpty {
        entry.append(
          ("values", .map(unread.map { (key: $0, value: YAMLOutput.empty) })))
      }
    case .metadata(let role):
      if let word = MappedRole(role), isUsed(role, column) {
        entry.append(("role", .text(word.rawValue)))
      } else {
        entry.append(("leave", .flag(true)))
      }
    case .personal, .madeUpMark, .left, .unused:
      entry.append(("leave", .flag(true)))
    }
    return entry
  }

  /// Whether a column is the one that its role is read from.
  private func isUsed(_ role: MetadataRole, _ column: Int) -> Bool {
    switch role {
    case .responseID: responseIDColumn == column
    case .answeredAt: answeredAtColumn == column
    case .event: eventColumn == column
    case .formVersion: formVersionColumn == column
    case .language: true
    case .bookkeeping: false
    }
  }
}
