package import AnnotatedYAML
import Messages

// Properties that several question types have.
extension PropertyShape {
  /// The choice list of a question.
  package static let choices = PropertyShape(
    "choices", ChoiceListShape.reference, SchemaText.choices)
  /// Own words beside the choices.
  package static let other = PropertyShape(
    "other", .object(otherText), SchemaText.other)
  /// The cell texts that mean a missing answer.
  package static let missing = PropertyShape(
    "missing", .named("missing") { .object(ChoiceListShape.missing) }, SchemaText.missing)
  /// The code in an earlier version.
  package static let formerCode = PropertyShape("was", .form(.code), SchemaText.was)

  /// What may stand under `other`.
  static let otherText = ObjectShape([PropertyShape("text", .flag, SchemaText.otherText)])
}

extension ValueShape {
  /// A text in the survey's languages.
  package static let wording = ValueShape.localized(further: .language)
}
