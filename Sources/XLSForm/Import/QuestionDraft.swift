import AnnotatedYAML
import SurveyDefinition

/// A question on its way from a form into a definition.
struct QuestionDraft {
  /// One row of a grid.
  struct Row {
    let name: String
    let code: String
    let label: FormText
  }

  /// A condition as the form has it, with the row that it stands in.
  struct Condition: Hashable {
    let text: String
    let row: FormRow
  }

  let entry: FormEntry
  /// Its name in the form.
  let name: String
  /// The names of the groups around it.
  let path: [String]
  /// The word after `type:`.
  var keyword: String
  var id = ""
  var label: FormText
  var hint: FormText
  var constraintMessage: FormText
  var isRequired: Bool
  /// The conditions of the question and of the groups around it.
  var conditions: [Condition]
  /// The list's name in the form.
  var list: String?
  var hasOtherText = false
  var rows: [Row] = []
  /// How many places of a ranking are asked for; nil for all.
  var top: Int?
  /// The names of a ranking's places, where each has a field of its own.
  var placeNames: [String] = []
  var hasCoordinate = false
  /// A scale that the form gives by its ends alone.
  var steps: ClosedRange<Int>?
  /// Properties of the type, from constraints.
  var bounds: [(key: String, value: YAMLOutput)] = []
  var isConstraintRead = false

  init(
    _ entry: FormEntry, keyword: String, name: String? = nil, path: [String],
    conditions: [Condition], isRequired: Bool
  ) {
    self.entry = entry
    self.keyword = keyword
    self.name = name ?? entry.name
    self.path = path
    self.conditions = conditions
    self.isRequired = isRequired
    label = entry.label
    hint = entry.hint
    constraintMessage = entry.constraintMessage
  }

  /// Every name by which conditions can mean the question.
  var namesInForm: [String] {
    [name, entry.name] + rows.map(\.name) + placeNames
  }
}

/// What a form becomes, in order.
enum DraftItem {
  case question(QuestionDraft)
  case repeated(FormEntry, [QuestionDraft])
}
