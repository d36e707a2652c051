/// What a column of an export tells besides answers.
package enum MetadataRole: String, Hashable, Sendable, CaseIterable {
  case responseID
  case answeredAt
  case event
  case language
  /// The version of the form that was answered.
  case formVersion
  /// The tool's own book-keeping, known and not needed.
  case bookkeeping
}

/// The habits of one survey tool's export; each tool is one file in this folder.
package struct ExportDialect: Hashable, Sendable {
  /// Stable name, as stored with the import.
  package let id: String
  /// The tool's name for a person.
  package let name: String
  /// Header names of which each set, wholly present, tells this tool.
  package let signatures: [[String]]
  /// Header names by role, normalised; more specific tools first.
  package let metadata: [MetadataRole: [String]]
  /// Whether a cell that looks like a formula has an apostrophe put before it.
  package let guardsFormulas: Bool
  /// Whether a question that was not shown is told from a blank one by its lack of quotation marks.
  package let leavesUnshownUnquoted: Bool

  package init(
    id: String, name: String, signatures: [[String]], metadata: [MetadataRole: [String]],
    guardsFormulas: Bool = false, leavesUnshownUnquoted: Bool = false
  ) {
    self.id = id
    self.name = name
    self.signatures = signatures
    self.metadata = metadata
    self.guardsFormulas = guardsFormulas
    self.leavesUnshownUnquoted = leavesUnshownUnquoted
  }

  /// Every known export, the most telling signature first; the last one fits any file.
  package static let all: [ExportDialect] = [
    .kobo, .odkCentral, .limeSurvey, .microsoftForms, .googleForms, .paperTemplate, .plain,
  ]

  /// The export that a header looks like.
  package static func recognise(_ header: [String]) -> ExportDialect {
    let names = Set(header.map(HeaderText.normalised))
    return all.first { dialect in
      dialect.signatures.contains { $0.allSatisfy { names.contains($0) } }
    } ?? .plain
  }

  /// The role of a header, by this tool's habits and then by common ones.
  package func role(of header: String) -> MetadataRole? {
    let name = HeaderText.normalised(header)
    for dialect in [self, .plain] {
      for role in MetadataRole.allCases where dialect.metadata[role]?.contains(name) == true {
        return role
      }
    }
    return nil
  }
}
