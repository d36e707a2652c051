import AnnotatedYAML
import Messages

extension WrittenSurvey {
  /// Named lists that no question asks by.
  var unusedLists: [Diagnostic] {
    guard isWhole, case .mapping(let named)? = root["choice_lists"] else { return [] }
    var used: Set<String> = []
    for question in writtenQuestions {
      if case .scalar(let name, _, _)? = question["choices"] { used.insert(name) }
    }
    return named.entries.filter { !used.contains($0.key) }.map {
      Diagnostic(.surveyUnusedList, at: $0.keyPlace, ["name": $0.key])
    }
  }

  /// Words of a list that could mean more than one answer, and words that tools take apart.
  var ambiguousChoices: [Diagnostic] {
    lists.filter { $0.list.origin == .survey && $0.list.scale == nil }.flatMap { list in
      list.equalLabels + list.sharedAliases + list.missingChoices + list.separators
    }
  }

  /// Numbers of choices that the list cannot give.
  var choiceCounts: [Diagnostic] {
    questions.compactMap { question in
      switch question.type.form {
      case .someOf(let list, let least, let most, _):
        let count = list.choices.count
        guard count > 0 else { return nil }
        if let least, least > count {
          return Diagnostic(
            .surveyTooFewChoices, at: place(question, "min"),
            ["min": "\(least)", "choices": "\(count)"])
        }
        return most.flatMap { tooMany(question, "max", $0, of: count) }
      case .ordered(let list, _):
        var ignored: [Diagnostic] = []
        guard let top = mapping(question)?.integer("top", &ignored) else { return nil }
        return tooMany(question, "top", top, of: list.choices.count)
      default: return nil
      }
    }
  }

  private func tooMany(
    _ question: Question, _ key: String, _ wanted: Int, of count: Int
  ) -> Diagnostic? {
    guard wanted > count else { return nil }
    return Diagnostic(
      .surveyMoreThanChoices, at: place(question, key),
      ["key": key, "count": "\(wanted)", "choices": "\(count)"])
  }

  /// Column names that two questions claim.
  var sharedColumns: [Diagnostic] {
    var owners: [String: Question] = [:]
    var findings: [Diagnostic] = []
    for question in questions {
      for name in question.columns.all {
        let key = ChoiceWording.key(name)
        if let first = owners[key], first.id != question.id {
          findings.append(
            Diagnostic(
              .surveySharedColumn, at: place(question, "columns"),
              ["text": name, "first": first.id, "second": question.id],
              conflictsWith: place(first, "columns")))
        } else {
          owners[key] = question
        }
      }
    }
    return findings
  }

  /// Former names that are no other than the present ones.
  var formerNames: [Diagnostic] {
    questions.filter { $0.was == $0.id }.map {
      Diagnostic(.surveyWasItself, at: place($0, "was"), ["id": $0.id])
    }
      + lists.flatMap { list in
        list.list.choices.filter { $0.was == $0.code }.map {
          Diagnostic(.surveyWasItself, at: list.place($0), ["id": $0.code])
        }
      }
  }
}

extension ColumnAliases {
  /// Every name, in order.
  fileprivate var all: [String] {
    switch self {
    case .list(let names): names
    case .byRow(let names): names.sorted { $0.key < $1.key }.map(\.value)
    }
  }
}

/// Wordings as an import compares them.
private enum ChoiceWording {
  static func key(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension WrittenList {
  fileprivate var equalLabels: [Diagnostic] {
    var owners: [String: Choice] = [:]
    return list.choices.compactMap { choice in
      for wording in choice.label.wordings {
        let key = ChoiceWording.key(wording)
        guard let first = owners[key] else {
          owners[key] = choice
          continue
        }
        if first.code == choice.code { continue }
        return Diagnostic(
          .surveyEqualLabels, at: place(choice),
          ["first": first.code, "second": choice.code, "text": wording],
          conflictsWith: place(first))
      }
      return nil
    }
  }

  fileprivate var sharedAliases: [Diagnostic] {
    var owners: [String: Choice] = [:]
    for choice in list.choices {
      for wording in choice.label.wordings where owners[ChoiceWording.key(wording)] == nil {
        owners[ChoiceWording.key(wording)] = choice
      }
    }
    var findings: [Diagnostic] = []
    for choice in list.choices {
      for alias in choice.aliases {
        let key = ChoiceWording.key(alias)
        if let first = owners[key], first.code != choice.code {
          findings.append(
            Diagnostic(
              .surveySharedAlias, at: place(choice),
              ["text": alias, "first": first.code, "second": choice.code],
              conflictsWith: place(first)))
        } else {
          owners[key] = choice
        }
      }
    }
    return findings
  }

  fileprivate var missingChoices: [Diagnostic] {
    let missing = list.missing.none.union(list.missing.states.keys)
    let texts = Dictionary(
      missing.sorted().map { (ChoiceWording.key($0), $0) }, uniquingKeysWith: { first, _ in first })
    return list.choices.compactMap { choice in
      let wordings = choice.label.wordings + choice.aliases + [choice.code]
      guard let text = wordings.lazy.compactMap({ texts[ChoiceWording.key($0)] }).first else {
        return nil
      }
      return Diagnostic(
        .surveyMissingIsChoice, at: mapping.place(of: "missing"),
        ["text": text, "code": choice.code], conflictsWith: place(choice))
    }
  }

  fileprivate var separators: [Diagnostic] {
    list.choices.compactMap { choice in
      guard let wording = choice.label.wordings.first(where: { $0.contains { ",;".contains($0) } })
      else { return nil }
      return Diagnostic(.surveySeparatorInLabel, at: place(choice), ["label": wording])
    }
  }
}
