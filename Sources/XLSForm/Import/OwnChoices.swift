import AnnotatedYAML
import Messages
import SurveyDefinition

/// The choices that a question type brings along, so that a definition writes none.
struct OwnChoices {
  private let list: ChoiceList

  /// nil for a type whose choices the definition writes, or that has none.
  init?(_ keyword: String) {
    guard let type = QuestionRegistry.type(keyword),
      !type.properties.contains(where: { $0.key == "choices" }),
      let list = Self.plainQuestion(keyword)?.type.form.choices
    else { return nil }
    self.list = list
  }

  /// Whether a list of a form still is what the type would bring: the same codes in the same order,
  /// each in words of the type.
  func agree(with imported: ImportedList) -> Bool {
    imported.choices.map(\.name) == list.choices.map(\.code)
      && zip(imported.choices, list.choices).allSatisfy { found, own in
        found.label.values.allSatisfy(own.label.wordings.contains)
      }
  }

  /// A question with nothing but the type.
  private static func plainQuestion(_ keyword: String) -> Question? {
    let text = """
      survey: s
      version: 1
      title: T
      source: citizens
      questions:
        - {id: q, type: \(keyword), label: Q}

      """
    let context = SurveyContext(taxonomy: nil, areas: [])
    return try? SurveyReader.read(text: text, file: "", context: context).survey.questions.first
  }
}
