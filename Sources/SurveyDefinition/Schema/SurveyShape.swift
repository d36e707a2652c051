package import AnnotatedYAML
import Messages

/// The form of a survey definition: which keys stand where, and what may follow them.
package enum SurveyShape {
  /// The outermost mapping.
  package static let file = ObjectShape([
    PropertyShape("survey", .form(.code), SchemaText.surveyID).required,
    PropertyShape("version", .integer, SchemaText.version).required,
    PropertyShape("title", .wording, SchemaText.title).required,
    PropertyShape("description", .wording, SchemaText.description),
    PropertyShape("source", .word(Source.self), SchemaText.source).required,
    PropertyShape("unit", .word(Unit.self), SchemaText.unit),
    PropertyShape(
      "languages", .list(.form(.language), least: 0, unique: true), SchemaText.languages),
    PropertyShape("address", .form(.webAddress), SchemaText.address),
    PropertyShape(
      "choice_lists", .map(ChoiceListShape.written, keys: .code), SchemaText.choiceLists),
    PropertyShape(
      "questions", .list(.named("part") { .variants(part) }, least: 1, unique: false),
      SchemaText.questions
    ).required,
  ])

  /// What every question may have besides the properties of its type.
  package static let question: [PropertyShape] = [
    PropertyShape("id", .form(.code), SchemaText.questionID).required,
    PropertyShape("type", .word(QuestionRegistry.keywords), SchemaText.questionType).required,
    PropertyShape("label", .wording, SchemaText.label).required,
    PropertyShape("hint", .wording, SchemaText.hint),
    PropertyShape("required", .flag, SchemaText.required),
    PropertyShape("measures", .word(Measure.self), SchemaText.measures),
    PropertyShape("role", .word(Role.self), SchemaText.role),
    PropertyShape("identifying", .word(Identifying.self), SchemaText.identifying),
    PropertyShape("columns", .either([.text, .list(.text), .map(.text)]), SchemaText.columns),
    PropertyShape("show_if", .named("condition") { condition }, SchemaText.showIf),
    PropertyShape("constraint_message", .wording, SchemaText.constraintMessage),
    .formerCode,
  ]

  /// The word after `type:` for a part that is answered again for each thing seen.
  package static let repeatKeyword = "repeat"

  /// The keys of a repeated part.
  package static let repeatKeys = ["id", "type", "label", "hint"] + repeated.keys

  private static let repeated = [
    PropertyShape(
      "questions", .list(.named("question") { .variants(inner) }, least: 1, unique: false),
      SchemaText.questions
    ).required
  ]

  /// A part of the survey: a question, or questions that are repeated.
  private static let part = VariantShape(
    by: type, shared: common,
    variants: questionVariants + [
      .init(
        repeatKeyword, SchemaText.repeated, shared: ["id", "label", "hint"], properties: repeated)
    ])

  /// A question of a repeated part.
  private static let inner = VariantShape(by: type, shared: common, variants: questionVariants)

  private static var type: PropertyShape {
    PropertyShape("type", .text, SchemaText.questionType).required
  }

  private static let common = question.filter { $0.key != "type" }

  private static var questionVariants: [VariantShape.Variant] {
    QuestionRegistry.types.map {
      .init($0.keyword, $0.about, shared: common.keys, properties: $0.properties)
    }
  }

  /// The keys that compare an answer with something; one stands in each condition.
  package static let comparisons: [PropertyShape] = [
    PropertyShape("is", .text, SchemaText.conditionIs),
    PropertyShape("any_of", .texts, SchemaText.conditionAnyOf),
    PropertyShape("not", .text, SchemaText.conditionNot),
    PropertyShape("none_of", .texts, SchemaText.conditionNoneOf),
    PropertyShape("at_least", .integer, SchemaText.conditionAtLeast),
    PropertyShape("at_most", .integer, SchemaText.conditionAtMost),
    PropertyShape("answered", .flag, SchemaText.conditionAnswered),
  ]

  /// The keys that join conditions.
  package static let joins: [PropertyShape] = [
    PropertyShape("all", conditions, SchemaText.conditionAll).required,
    PropertyShape("any", conditions, SchemaText.conditionAny).required,
  ]

  /// One question's answer compared with something.
  package static let comparison = ObjectShape(
    [PropertyShape("question", .form(.code), SchemaText.conditionQuestion).required] + comparisons,
    exactlyOneOf: comparisons.keys)

  private static let conditions = ValueShape.list(
    .named("condition") { condition }, least: 1, unique: false)

  private static let condition = joins.reversed().reduce(ValueShape.object(comparison)) {
    .withKey($1.key, .object(ObjectShape([$1])), otherwise: $0)
  }
}
