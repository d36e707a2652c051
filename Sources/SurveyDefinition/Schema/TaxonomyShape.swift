package import AnnotatedYAML
import Messages

/// The form of the taxonomy file.
package enum TaxonomyShape {
  /// The outermost mapping.
  package static let file = ObjectShape(
    [
      PropertyShape("taxonomy", .text, SchemaText.taxonomyID).required,
      PropertyShape("version", .integer, SchemaText.version),
    ] + heading + [
      PropertyShape("themes", .map(.localized), SchemaText.themes),
      PropertyShape("words", .map(.texts), SchemaText.wordLists),
      PropertyShape("concerns", .list(.object(concern)), SchemaText.concerns),
      PropertyShape("wishes", .list(.object(wish)), SchemaText.wishes),
    ])

  /// What a file says of itself to the people who open it; the program does not use it.
  static let heading = [
    PropertyShape("title", .localized, SchemaText.title),
    PropertyShape("description", .localized, SchemaText.description),
  ]

  static let concern = ObjectShape(
    [
      PropertyShape("code", .form(.code), SchemaText.code).required,
      PropertyShape(
        "number", .integer(least: 1, most: Choice.values.upperBound), SchemaText.concernNumber
      ).required,
      PropertyShape("theme", .text, SchemaText.theme).required, label.required,
      PropertyShape("phrase", .localized, SchemaText.phrase),
    ] + words)

  static let wish = ObjectShape(
    [PropertyShape("code", .form(.code), SchemaText.code).required, label.required] + words)

  private static let label = PropertyShape("label", .localized, SchemaText.label)

  private static let words = [
    PropertyShape("stems", .texts, SchemaText.stems),
    PropertyShape("stems_en", .texts, SchemaText.englishStems),
    PropertyShape("not", .texts, SchemaText.exceptions),
  ]
}

/// The form of the measures file.
package enum MeasureShape {
  /// The outermost mapping.
  package static let file = ObjectShape(
    [PropertyShape("version", .integer, SchemaText.version)] + TaxonomyShape.heading + [
      PropertyShape("measures", .list(.object(measure)), SchemaText.measureList)
    ])

  static let measure = ObjectShape([
    PropertyShape("code", .form(.code), SchemaText.code).required,
    PropertyShape("label", .localized, SchemaText.label).required,
    PropertyShape("description", .localized, SchemaText.description),
    PropertyShape("concerns", .list(.form(.code)), SchemaText.measureConcerns),
    PropertyShape("level", .words(PreventionLevel.self), SchemaText.level).required,
    PropertyShape("kind", .word(PreventionKind.self), SchemaText.kind),
    PropertyShape("owner", .localized, SchemaText.owner),
  ])
}
