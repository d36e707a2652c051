package import AnnotatedYAML
import Messages
import SurveyDefinition

// What the frame in lyhord.yaml and the promise itself have in common is said once.
extension WorkspaceShape {
  /// The frame of the next promise.
  static let promise = ObjectShape(
    [
      PropertyShape("title", .localized, SchemaText.title),
      PropertyShape("period", .object(ObjectShape(period)), SchemaText.period).required,
    ] + people
      + [
        PropertyShape("signed", .text, SchemaText.signed), complements, governance, cadence,
        structure,
        PropertyShape("levels", .words(PreventionLevel.self), SchemaText.level),
        PropertyShape("stated_focus", .list(.localized), SchemaText.statedFocus), earlierFocus,
      ])

  private static let period = [
    PropertyShape("from", .form(.date), SchemaText.from).required,
    PropertyShape("to", .form(.date), SchemaText.to).required,
  ]

  static let periodKeys = period.keys

  /// Those who promise, sign and help.
  package static let people = [
    PropertyShape("parties", .texts, SchemaText.parties),
    PropertyShape("signatories", .texts, SchemaText.signatories),
    PropertyShape("partners", .texts, SchemaText.partners),
  ]

  /// The agreement that a promise complements.
  package static let complements = PropertyShape(
    "complements", .object(agreement), SchemaText.complements)

  static let agreement = ObjectShape([
    PropertyShape("title", .localized, SchemaText.title),
    PropertyShape("date", .text, SchemaText.agreementDate),
  ])

  /// Who steers the promise.
  package static let governance = PropertyShape(
    "governance", .object(governing), SchemaText.governance)

  static let governing = ObjectShape([
    PropertyShape("body", .localized, SchemaText.governingBody),
    PropertyShape("reports_to", .localized, SchemaText.reportsTo),
    PropertyShape("how", .localized, SchemaText.how),
  ])

  /// How often it is followed up.
  package static let cadence = PropertyShape("cadence", .word(Cadence.self), SchemaText.cadence)

  /// How it is laid out.
  package static let structure = PropertyShape(
    "structure", .word(PromiseStructure.self), SchemaText.structure)

  static let earlierFocus = PropertyShape(
    "earlier_focus", .list(.localized), SchemaText.earlierFocus)
}
