package import Messages

/// A questionnaire as its definition file gives it.
package struct Survey: Sendable {
  package let id: String
  package let version: Int
  package let title: LocalizedText
  /// What respondents read before the first question.
  package let description: LocalizedText?
  package let source: Source
  package let unit: Unit
  /// The codes of the languages that it is put in, the first one its own.
  package let languages: [String]
  /// Where it can be answered on the web, where there is such a place.
  package let address: String?
  /// The named choice lists, in the order of the file.
  package let choiceLists: [NamedChoiceList]
  /// Every question in order, those of the repeated part among them.
  package let questions: [Question]
  /// The part that is answered once for each thing seen; nil where a row is one sitting.
  package let repeated: RepeatedPart?
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

/// A choice list with the name that questions refer to it by.
package struct NamedChoiceList: Hashable, Sendable {
  package let name: String
  package let list: ChoiceList
  package let place: Place
}

/// A part of a survey that is answered again for each thing seen, such as a stop of a walk.
///
/// A response is one thing seen: it carries the part's answers, and beside them those of the whole
/// walk, which are the same in each of its rows.
package struct RepeatedPart: Hashable, Sendable {
  package let id: String
  package let label: LocalizedText
  package let hint: LocalizedText?
  /// Which of the survey's questions belong to the part.
  package let questions: Range<Int>
  package let place: Place
}
