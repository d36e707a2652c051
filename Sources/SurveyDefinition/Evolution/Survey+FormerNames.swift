extension Survey {
  /// Stored column → the names that it may have had before, as `was:` declares them; columns that
  /// were never renamed are left out.
  package var formerFieldNames: [String: [String]] {
    let current = Set(fields.map(\.name))
    var former: [String: [String]] = [:]
    for question in questions {
      for (name, candidates) in question.formerFieldNames {
        let names = candidates.filter { !current.contains($0) }
        if !names.isEmpty { former[name] = names }
      }
    }
    return former
  }

  /// Former id → id of the questions that were renamed.
  package var formerQuestionIDs: [String: String] {
    let current = Set(questions.map(\.id))
    return Dictionary(
      questions.compactMap { question in
        question.was.flatMap { current.contains($0) ? nil : ($0, question.id) }
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension Question {
  /// Each stored column with the names that it may have had, the likeliest first.
  fileprivate var formerFieldNames: [(name: String, candidates: [String])] {
    let formerParts = type.form.formerParts
    guard was != nil || !formerParts.isEmpty else { return [] }
    return fields.map { field in
      let part = String(field.name.dropFirst(id.count))
      let parts = [part] + (formerParts[part].map { [$0] } ?? [])
      let stems = [id] + (was.map { [$0] } ?? [])
      return (
        field.name,
        stems.reversed().flatMap { stem in parts.reversed().map { stem + $0 } }
          .filter { $0 != field.name }
      )
    }
  }
}

extension AnswerForm {
  /// What follows the question's id in a column name → what followed it before.
  fileprivate var formerParts: [String: String] {
    let renamed: [(code: String, was: String?)] =
      switch self {
      case .someOf(let list, _, _, _): list.choices.map { ($0.code, $0.was) }
      case .grid(let rows, _): rows.map { ($0.code, $0.was) }
      default: []
      }
    return Dictionary(
      renamed.compactMap { code, was in was.map { ("__\(code)", "__\($0)") } },
      uniquingKeysWith: { first, _ in first })
  }
}
