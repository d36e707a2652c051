import Messages

extension ChangeGathering {
  mutating func compareQuestions() {
    let matching = Matching(old.questions, new.questions, code: \.id, was: \.was)
    checkQuestionDeclarations()
    for question in matching.added {
      add(.questionAdded, [question.id], from: nil, to: question.place)
    }
    for question in matching.removed {
      let perhaps = matching.added.first {
        $0.was == nil && question.isAlike($0)
      }
      if let perhaps { perhapsRenamed(question.id, perhaps.id, at: perhaps.place, question.place) }
      add(
        .questionRemoved(perhaps: perhaps?.id), [question.id], from: question.place, to: nil)
    }
    let renames = Dictionary(
      matching.pairs.map { ($0.old.id, $0.new.id) }, uniquingKeysWith: { first, _ in first })
    for (before, after) in matching.pairs {
      if before.id != after.id {
        add(.questionRenamed(old: before.id), [after.id], from: before.place, to: after.place)
      }
      if matching.moved.contains(after.id) {
        add(.questionMoved, [after.id], from: before.place, to: after.place)
      }
      compare(before, after)
      compareConditions(before, after, renames)
    }
    compareMembership(matching.pairs)
  }

  private mutating func compareMembership(_ pairs: [(old: Question, new: Question)]) {
    guard let before = old.repeated, let after = new.repeated else { return }
    let oldMembers = Set(old.questions[before.questions].map(\.id))
    let newMembers = Set(new.questions[after.questions].map(\.id))
    for pair in pairs where oldMembers.contains(pair.old.id) != newMembers.contains(pair.new.id) {
      add(
        .repeatMembership(isInside: newMembers.contains(pair.new.id)), [pair.new.id],
        from: pair.old.place, to: pair.new.place)
    }
  }

  /// Adds a change of one key of a question.
  mutating func add(
    _ kind: SurveyChange.Kind, _ before: Question, _ after: Question, _ key: String
  ) {
    add(
      kind, [after.id], from: oldPlaces.question(before.id, key),
      to: newPlaces.question(after.id, key))
  }

  private mutating func compare(_ before: Question, _ after: Question) {
    for (key, old, new) in [
      ("label", before.label, after.label), ("hint", before.hint, after.hint),
      ("constraint_message", before.constraintMessage, after.constraintMessage),
    ] as [(String, LocalizedText?, LocalizedText?)] {
      compareWording(
        key, old, new, [after.id], from: oldPlaces.question(before.id, key),
        to: newPlaces.question(after.id, key))
    }
    if before.required != after.required {
      add(.required(after.required), before, after, "required")
    }
    if before.measures != after.measures {
      add(.measures(old: before.measures, new: after.measures), before, after, "measures")
    }
    if before.role != after.role {
      add(.role(old: before.role, new: after.role), before, after, "role")
    }
    if before.identifying != after.identifying {
      add(
        .identifying(old: before.identifying, new: after.identifying), before, after,
        "identifying")
    }
    let (columns, former) = (after.columns.described, before.columns.described)
    for name in columns where !former.contains(name) {
      add(.columnAdded(name), before, after, "columns")
    }
    for name in former where !columns.contains(name) {
      add(.columnRemoved(name), before, after, "columns")
    }
    let isCoded = newPlaces.has("codes", after.id)
    if isCoded != oldPlaces.has("codes", before.id) {
      add(.coding(isCoded), before, after, "codes")
    }
    compareForms(before, after)
  }

  private mutating func compareConditions(
    _ before: Question, _ after: Question, _ renames: [String: String]
  ) {
    let former = before.showIf.map { renamed($0, renames) }
    guard former != after.showIf else { return }
    let change: SurveyChange.ConditionChange =
      former == nil ? .added : after.showIf == nil ? .removed : .changed
    add(.condition(change), before, after, "show_if")
  }

  /// A condition of the old version in the words of the new one.
  private func renamed(_ condition: ShowCondition, _ renames: [String: String]) -> ShowCondition {
    switch condition {
    case .all(let parts): return .all(parts.map { renamed($0, renames) })
    case .any(let parts): return .any(parts.map { renamed($0, renames) })
    case .answer(let id, let comparison):
      let target = renames[id] ?? id
      let codes = Dictionary(
        (new.question(target)?.type.form.choices?.choices ?? []).compactMap { choice in
          choice.was.map { ($0, choice.code) }
        }, uniquingKeysWith: { first, _ in first })
      switch comparison {
      case .anyOf(let wanted): return .answer(of: target, .anyOf(wanted.map { codes[$0] ?? $0 }))
      case .noneOf(let wanted): return .answer(of: target, .noneOf(wanted.map { codes[$0] ?? $0 }))
      default: return .answer(of: target, comparison)
      }
    }
  }
}

extension Question {
  /// Whether another question is so alike that it may be this one under a new name.
  func isAlike(_ other: Question) -> Bool {
    guard Swift.type(of: type) == Swift.type(of: other.type) else { return false }
    let isNear = NearMiss.closest(to: id, among: [other.id]) != nil
    return isNear || label.isAlike(other.label)
  }
}

extension LocalizedText {
  /// Whether the two read the same in a language that both have, but for a slip.
  func isAlike(_ other: LocalizedText) -> Bool {
    Language.codes.contains { code in
      guard let mine = wording(code), let theirs = other.wording(code), !mine.isEmpty else {
        return false
      }
      return WordingChange.isSmall(mine, theirs)
    }
  }
}

extension ColumnAliases {
  /// The names, those of a part with the part before them.
  fileprivate var described: [String] {
    switch self {
    case .list(let names): names
    case .byRow(let names): names.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    }
  }
}
