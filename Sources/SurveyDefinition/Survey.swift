package import Messages

/// A questionnaire as its definition file gives it.
package struct Survey: Sendable {
  package let id: String
  package let version: Int
  package let title: LocalizedText
  package let source: Source
  package let unit: Unit
  package let languages: [Language]
  package let questions: [Question]
  /// The definition as written; stored with the responses to it.
  package let definitionText: String
  /// SHA-256 of `definitionText`, in hexadecimal.
  package let definitionHash: String
  /// The path of the definition.
  package let file: String

  /// The stored columns of all questions, in order.
  package var fields: [AnswerField] {
    questions.flatMap(\.fields)
  }

  /// The question with an id.
  package func question(_ id: String) -> Question? {
    questions.first { $0.id == id }
  }

  /// The first question with a role.
  package func question(role: Role) -> Question? {
    questions.first { $0.role == role }
  }
}
