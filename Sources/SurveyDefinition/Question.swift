package import AnnotatedYAML
package import Messages

/// A question of a survey: what is asked, how it is answered, what it is evidence of.
package struct Question: Sendable {
  /// Stable identifier, `[a-z][a-z0-9_]*`; text is never identity.
  package let id: String
  package let label: LocalizedText
  package let hint: LocalizedText?
  package let required: Bool
  package let type: any QuestionType
  package let measures: Measure?
  package let role: Role?
  package let identifying: Identifying
  /// Whether the definition says so itself.
  package let saysIdentifying: Bool
  /// Column names that exports use besides the id and the label.
  package let columns: ColumnAliases
  package let showIf: ShowCondition?
  /// What a respondent is told whose answer the question does not allow.
  package let constraintMessage: LocalizedText?
  /// The id that the question had in an earlier version.
  package let was: String?
  /// Where the definition has it.
  package let place: Place

  /// The stored columns of the question, in order.
  package var fields: [AnswerField] {
    type.fields(of: self)
  }
}

/// Extra column names of a question.
package enum ColumnAliases: Hashable, Sendable {
  /// For a question with one column, any of these; for grids and rankings, one a row in order.
  case list([String])
  /// Row code → column name.
  case byRow([String: String])

  /// The names for a one-column question.
  package var names: [String] {
    switch self {
    case .list(let names): names
    case .byRow: []
    }
  }

  /// The name for the row or place at an index.
  package func name(row code: String, index: Int) -> String? {
    switch self {
    case .list(let names): names.indices.contains(index) ? names[index] : nil
    case .byRow(let names): names[code]
    }
  }
}

/// A way of asking and answering; each kind is one file in this folder's `Questions/`.
package protocol QuestionType: Sendable {
  /// The word after `type:` in a definition.
  static var keyword: String { get }
  /// What an editor says of the type.
  static var about: Phrase { get }
  /// The properties that this type understands besides those of every question.
  static var properties: [PropertyShape] { get }
  /// Reads the type's own properties; nil when they have a fault that stops it.
  init?(_ reading: inout QuestionReading)
  /// How an answer is given.
  var form: AnswerForm { get }
  /// The cell texts that mean a missing answer; those of the choice list, where nothing else is
  /// said.
  var missing: MissingCodes { get }
  /// The stored columns of a question of this type.
  func fields(of question: Question) -> [AnswerField]
  /// What its answers say about concerns, where they say anything.
  func evidence(of question: Question) -> Evidence?
}

extension QuestionType {
  package static var properties: [PropertyShape] { [] }
  package var missing: MissingCodes { form.choices?.missing ?? MissingCodes() }
  package func evidence(of question: Question) -> Evidence? { nil }
}

/// How a question's stored columns speak of concerns.
package enum Evidence: Sendable {
  /// One item's stored column.
  package struct Item: Hashable, Sendable {
    /// The concern's code.
    package let concern: String
    /// The stored column.
    package let field: String

    package init(concern: String, field: String) {
      self.concern = concern
      self.field = field
    }
  }

  /// Each item's column holds 1 where it was picked and 0 where another was.
  case picks([Item])
  /// Each item's column holds a step of the scale.
  case ratings([Item], ChoiceList)
  /// The columns hold, in order of rank, the values of the items: `items` maps value → concern.
  case ranking(fields: [String], items: [Int: String])
}
