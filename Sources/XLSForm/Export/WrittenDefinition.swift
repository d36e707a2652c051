import AnnotatedYAML
import SurveyDefinition

/// A survey's definition as it was written, for the properties that forms have no words for.
struct WrittenDefinition {
  private let root: YAMLMapping?
  private let questionsByID: [String: YAMLMapping]

  init(_ survey: Survey) {
    let root = try? YAMLFile.parse(survey.definitionText, file: survey.file)
    self.root = root
    questionsByID = Dictionary(
      Self.questions(under: root).map { ($0.id, $0.mapping) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What stands under a question's id.
  func question(_ id: String) -> YAMLMapping? { questionsByID[id] }

  /// What stands under the name of a choice list.
  func list(_ name: String) -> YAMLMapping? {
    guard case .mapping(let lists)? = root?["choice_lists"] else { return nil }
    return lists[name].flatMap(Self.mapping)
  }

  /// A property of the survey itself.
  func survey(_ key: String) -> YAMLValue? { root?[key] }

  /// The whole numbers that mean a missing answer to a question without choices.
  func missingNumbers(_ id: String) -> [Int] {
    guard case .mapping(let missing)? = questionsByID[id]?["missing"] else { return [] }
    let texts = missing.entries.flatMap { entry -> [String] in
      switch entry.value {
      case .scalar(let text, _, _): [text]
      case .sequence(let values, _):
        values.compactMap { if case .scalar(let text, _, _) = $0 { text } else { nil } }
      case .mapping: []
      }
    }
    return texts.compactMap { Int($0) }
  }

  static func mapping(_ value: YAMLValue) -> YAMLMapping? {
    if case .mapping(let mapping) = value { mapping } else { nil }
  }

  private static func questions(
    under mapping: YAMLMapping?
  ) -> [(id: String, mapping: YAMLMapping)] {
    guard case .sequence(let values, _)? = mapping?["questions"] else { return [] }
    return values.compactMap(Self.mapping).flatMap { question in
      guard case .scalar(let id, _, _)? = question["id"] else { return questions(under: question) }
      return [(id, question)] + questions(under: question)
    }
  }
}
