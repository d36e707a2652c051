import AnnotatedYAML
import Messages

/// Where a definition has each of its parts, found in its text.
struct DefinitionPlaces {
  private let root: YAMLMapping?
  private let file: String
  private var questions: [String: YAMLMapping] = [:]

  init(_ survey: Survey) {
    file = survey.file
    root = try? YAMLFile.parse(survey.definitionText, file: survey.file)
    for item in Self.sequence(root?["questions"]) {
      guard case .mapping(let mapping) = item else { continue }
      add(mapping)
      for inner in Self.sequence(mapping["questions"]) {
        if case .mapping(let mapping) = inner { add(mapping) }
      }
    }
  }

  private mutating func add(_ mapping: YAMLMapping) {
    if case .scalar(let id, _, _)? = mapping["id"] { questions[id] = mapping }
  }

  private static func sequence(_ value: YAMLValue?) -> [YAMLValue] {
    if case .sequence(let items, _)? = value { items } else { [] }
  }

  private static func mapping(_ value: YAMLValue?) -> YAMLMapping? {
    if case .mapping(let mapping)? = value { mapping } else { nil }
  }

  /// A key of the survey itself.
  func survey(_ key: String) -> Place {
    root?.place(of: key) ?? Place(file)
  }

  /// A key of a question, else where the question begins.
  func question(_ id: String, _ key: String = "id") -> Place {
    guard let mapping = questions[id] else { return Place(file) }
    return mapping[key] == nil ? mapping.place(of: "id") : mapping.place(of: key)
  }

  /// Whether a question has a key.
  func has(_ key: String, _ id: String) -> Bool {
    questions[id]?[key] != nil
  }

  /// The name of the list that a question refers to; nil where it writes its own.
  func listName(of id: String) -> String? {
    if case .scalar(let name, _, _)? = questions[id]?["choices"] { name } else { nil }
  }

  private func list(of id: String) -> YAMLMapping? {
    let written = questions[id]?["choices"]
    guard let name = listName(of: id) else { return Self.mapping(written) }
    return Self.mapping(Self.mapping(root?["choice_lists"])?[name])
  }

  /// A key of a question's choice list, else where the list begins.
  func list(of id: String, _ key: String) -> Place {
    guard let list = list(of: id) else { return question(id, "choices") }
    return list.place(of: key)
  }

  /// A choice of a question's list, else where the list begins.
  func choice(_ code: String, of id: String) -> Place {
    for entries in [Self.mapping(list(of: id)?["choices"]), Self.mapping(scaleLabels(of: id))] {
      if let entry = entries?.entries.first(where: { $0.key == code }) { return entry.keyPlace }
    }
    for item in Self.sequence(list(of: id)?["concerns"]) {
      if case .scalar(code, _, let place) = item { return place }
    }
    return list(of: id, "concerns")
  }

  private func scaleLabels(of id: String) -> YAMLValue? {
    Self.mapping(list(of: id)?["scale"])?["labels"]
  }

  /// A row of a grid, else where its rows begin.
  func row(_ code: String, of id: String) -> Place {
    let rows = Self.mapping(questions[id]?["rows"])
    if let entry = rows?.entries.first(where: { $0.key == code }) { return entry.keyPlace }
    for item in Self.sequence(rows?["concerns"]) {
      if case .scalar(code, _, let place) = item { return place }
    }
    return question(id, "rows")
  }

  /// Who decides what a question's list, or a grid's rows, holds.
  func maker(of id: String, rows: Bool = false) -> SurveyChange.ListMaker {
    let mapping = rows ? Self.mapping(questions[id]?["rows"]) : list(of: id)
    switch mapping?["concerns"] {
    case .scalar("all", _, _)?: return .taxonomy
    case nil: return .survey
    default: return .concerns
    }
  }
}
