package import AnnotatedYAML
import Messages

/// The form of a choice list, wherever it is written.
package enum ChoiceListShape {
  /// The ways to write a list, by the key that begins them.
  package static let forms: [ObjectShape] = [
    ObjectShape([PropertyShape("concerns", concerns, SchemaText.listConcerns).required, .missing]),
    ObjectShape([
      PropertyShape("areas", .word(AreaOrigin.self), SchemaText.listAreas).required, .missing,
    ]),
    ObjectShape([
      PropertyShape("scale", .object(scale), SchemaText.listScale).required,
      PropertyShape("problem_from", .integer, SchemaText.problemFrom),
      PropertyShape("problem_to", .integer, SchemaText.problemTo),
      PropertyShape("satisfied_from", .integer, SchemaText.satisfiedFrom),
      PropertyShape("satisfied_to", .integer, SchemaText.satisfiedTo), .missing,
    ]),
    ObjectShape([
      PropertyShape(
        "choices", .map(keys: .code, .named("choice") { choice }, least: 1),
        SchemaText.listChoices
      ).required,
      PropertyShape("problem", .list(.form(.code)), SchemaText.problem), .missing,
    ]),
  ]

  /// A list in any of the ways.
  static let written = ValueShape.named("choice_list") {
    let last = ObjectShape(forms[3].properties)
    return forms.dropLast().reversed().reduce(.object(last)) { otherwise, form in
      .withKey(form.keys[0], .object(form), otherwise: otherwise)
    }
  }

  /// A list by its name, or written in place.
  static let reference = ValueShape.either([.form(.code), written])

  /// Concerns of the taxonomy.
  static let concerns = ValueShape.either([
    .word(["all"]), .list(.form(.code), least: 1, unique: false),
  ])

  /// The rows of a grid.
  static let rows = ValueShape.withKey(
    "concerns",
    .object(ObjectShape(forms[0].properties)),
    otherwise: .map(keys: .code, .named("row") { row }, least: 1))

  /// A numeric scale.
  static let scale = ObjectShape([
    PropertyShape("from", .integer(least: 0, most: nil), SchemaText.scaleFrom).required,
    PropertyShape("to", .integer(least: 1, most: nil), SchemaText.scaleTo).required,
    PropertyShape("low", .wording, SchemaText.scaleLow),
    PropertyShape("high", .wording, SchemaText.scaleHigh),
    PropertyShape("labels", .map(.wording, keys: .step), SchemaText.scaleLabels),
  ])

  /// The long way to write a choice.
  static let longChoice = ObjectShape([
    PropertyShape(
      "value",
      .integer(least: Choice.values.lowerBound, most: Choice.values.upperBound),
      SchemaText.choiceValue),
    PropertyShape("label", .wording, SchemaText.choiceLabel).required,
    PropertyShape("aliases", .texts, SchemaText.choiceAliases),
    PropertyShape("exclusive", .flag, SchemaText.choiceExclusive), .formerCode,
  ])

  /// The long way to write a row.
  static let longRow = ObjectShape([
    PropertyShape("label", .wording, SchemaText.label), .formerCode,
  ])

  private static let choice = ValueShape.withKey(
    "label", .object(longChoice), otherwise: .wording)

  private static let row = ValueShape.withKey(
    "label", .object(longRow),
    otherwise: .withKey("was", .object(longRow), otherwise: .wording))

  /// The words for the states of an answer that is missing.
  static let missing = ObjectShape([
    PropertyShape("vet_ej", .texts, SchemaText.doNotKnow),
    PropertyShape("vill_ej_svara", .texts, SchemaText.refused),
    PropertyShape("blank", .texts, SchemaText.blank),
    PropertyShape("none", .texts, SchemaText.noneChosen),
  ])
}
