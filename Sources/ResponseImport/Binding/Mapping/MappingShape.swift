package import AnnotatedYAML
import Messages
import SurveyDefinition

/// The form of a mapping file: which column of an export answers which question.
package enum MappingShape {
  /// The outermost mapping.
  package static let file = ObjectShape([
    PropertyShape("mapping", .text, SchemaText.mappingID).required,
    PropertyShape("survey", .form(.code), SchemaText.mappingSurvey).required,
    PropertyShape("export", .word(ExportDialect.all.map(\.id)), SchemaText.mappingExport),
    PropertyShape(
      "columns", .list(.object(column), least: 1, unique: false), SchemaText.mappingColumns
    ).required,
  ])

  static let column = ObjectShape(
    [
      PropertyShape("column", .text, SchemaText.mappingColumn).required,
      PropertyShape("number", .positive, SchemaText.mappingNumber),
    ] + targets + [
      PropertyShape("part", .text, SchemaText.mappingPart),
      PropertyShape("values", .map(.nothingOr(.text)), SchemaText.mappingValues),
    ],
    exactlyOneOf: targets.keys)

  /// What a column can be for.
  static let targets = [
    PropertyShape("question", .form(.code), SchemaText.mappingQuestion),
    PropertyShape("role", .word(MappedRole.self), SchemaText.mappingRole),
    PropertyShape("leave", .flag, SchemaText.mappingLeave),
  ]
}

/// The words of a mapping file for what a column tells besides answers.
enum MappedRole: String, CaseIterable {
  case responseID = "response_id"
  case answeredAt = "answered_at"
  case event
  case language
  case formVersion = "form_version"

  var role: MetadataRole {
    switch self {
    case .responseID: .responseID
    case .answeredAt: .answeredAt
    case .event: .event
    case .language: .language
    case .formVersion: .formVersion
    }
  }

  /// The word for a role; nil for the tools' own columns.
  init?(_ role: MetadataRole) {
    guard let word = Self.allCases.first(where: { $0.role == role }) else { return nil }
    self = word
  }
}

extension SchemaDocument {
  /// The schema of a mapping file.
  package static let mapping = SchemaDocument(
    "mapping", about: SchemaText.mapping, root: MappingShape.file)
}
