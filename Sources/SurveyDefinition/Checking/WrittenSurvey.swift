import AnnotatedYAML
import Messages

/// A definition as the checks of the whole see it: what was understood, and where it is written.
struct WrittenSurvey {
  let root: YAMLMapping
  /// The codes under `languages`; Swedish where the key is absent.
  let languages: [String]
  let unit: Unit
  let questions: [Question]
  let repeated: RepeatedPart?
  let lists: [WrittenList]
  /// Every question as written, also those with faults, in the order of the file.
  let writtenQuestions: [YAMLMapping]
  private let mappings: [String: YAMLMapping]
  /// The lines that have errors; what they say is not what was meant.
  private let faultLines: Set<Int>

  init(
    _ root: YAMLMapping, languages: [String], unit: Unit, questions: [Question],
    repeated: RepeatedPart?, lists named: [NamedChoiceList], faults: [Diagnostic]
  ) {
    self.root = root
    self.languages = languages.isEmpty ? [Language.sv.rawValue] : languages
    self.unit = unit
    self.questions = questions
    self.repeated = repeated
    let faultLines = Set(faults.compactMap(\.place?.line))
    self.faultLines = faultLines
    writtenQuestions = Self.questions(root)
    var mappings: [String: YAMLMapping] = [:]
    for mapping in writtenQuestions {
      if case .scalar(let id, _, _)? = mapping["id"], mappings[id] == nil { mappings[id] = mapping }
    }
    self.mappings = mappings
    lists = Self.lists(root, named, questions, mappings).filter {
      faultLines.isDisjoint(with: $0.mapping.lines)
    }
  }

  /// Everything that a person should know of the definition as a whole.
  var findings: [Diagnostic] {
    let all = [
      reachability, translations, unusedLists, wordings, personalData, scales, ambiguousChoices,
      choiceCounts, purposes, listsWithoutProblem, aims, roles, sharedColumns, formerNames, length,
    ].flatMap { $0 }
    return all.filter { finding in
      finding.isError || !faultLines.contains(finding.place?.line ?? 0)
    }
  }

  /// Whether there are no errors; else nothing can be said of what the survey lacks.
  var isWhole: Bool { faultLines.isEmpty }

  /// A question as it is written.
  func mapping(_ question: Question) -> YAMLMapping? { mappings[question.id] }

  /// Where a key of a question stands, else where the question does.
  func place(_ question: Question, _ key: String) -> Place {
    guard let mapping = mappings[question.id], mapping[key] != nil else { return question.place }
    return mapping.place(of: key)
  }

  private static func questions(_ root: YAMLMapping) -> [YAMLMapping] {
    guard case .sequence(let values, _)? = root["questions"] else { return [] }
    return values.flatMap { value -> [YAMLMapping] in
      guard case .mapping(let mapping) = value else { return [] }
      guard case .sequence? = mapping["questions"] else { return [mapping] }
      return [mapping] + questions(mapping)
    }
  }

  private static func lists(
    _ root: YAMLMapping, _ named: [NamedChoiceList], _ questions: [Question],
    _ mappings: [String: YAMLMapping]
  ) -> [WrittenList] {
    var users: [String: [Question]] = [:]
    var inline: [WrittenList] = []
    for question in questions {
      switch mappings[question.id]?["choices"] {
      case .scalar(let name, _, _)?: users[name, default: []].append(question)
      case .mapping(let mapping)?:
        guard let list = question.type.form.choices else { continue }
        inline.append(
          WrittenList(
            name: question.id, list: list, mapping: mapping, place: mapping.place,
            users: [question]))
      default: continue
      }
    }
    var written: [String: YAMLMapping] = [:]
    if case .mapping(let lists)? = root["choice_lists"] {
      for entry in lists.entries {
        if case .mapping(let mapping) = entry.value { written[entry.key] = mapping }
      }
    }
    return named.compactMap { list in
      written[list.name].map {
        WrittenList(
          name: list.name, list: list.list, mapping: $0, place: list.place,
          users: users[list.name] ?? [])
      }
    } + inline
  }
}

/// A choice list, where it is written and who asks by it.
struct WrittenList {
  let name: String
  let list: ChoiceList
  let mapping: YAMLMapping
  /// Where its name stands, or the list itself where it has none.
  let place: Place
  /// The questions that use it.
  let users: [Question]

  /// Where a choice is written, else where the list begins.
  func place(_ choice: Choice) -> Place {
    guard case .mapping(let choices)? = mapping["choices"] else { return mapping.place }
    return choices.place(of: choice.code)
  }
}

extension YAMLMapping {
  /// The lines from the first key to the last value.
  fileprivate var lines: ClosedRange<Int> {
    let first = place.line ?? 0
    let last = entries.last.map { Swift.max($0.keyPlace.line ?? first, $0.value.lastLine) } ?? first
    return first...Swift.max(first, last)
  }
}

extension YAMLValue {
  fileprivate var lastLine: Int {
    switch self {
    case .scalar(_, _, let place): place.line ?? 0
    case .sequence(let values, let place): values.last?.lastLine ?? place.line ?? 0
    case .mapping(let mapping): mapping.lines.upperBound
    }
  }
}
