import Messages

extension ChangeGathering {
  /// Compares the lists of two versions of a question; `isStored` where a choice's number is what
  /// the store holds, and not a column of its own.
  mutating func compareLists(
    _ old: ChoiceList, _ new: ChoiceList, _ before: Question, _ after: Question, isStored: Bool
  ) {
    guard old != new else { return }
    if let oldScale = old.scale, let newScale = new.scale, oldScale.steps != newScale.steps {
      add(
        .scaleSteps(old: oldScale.steps.text, new: newScale.steps.text), [after.id],
        from: oldPlaces.list(of: before.id, "scale"), to: newPlaces.list(of: after.id, "scale"))
    } else {
      compareChoices(old, new, before, after, isStored: isStored)
    }
    compareScales(old, new, before, after)
    compareMissing(
      old.missing, new.missing, [after.id], from: oldPlaces.list(of: before.id, "missing"),
      to: newPlaces.list(of: after.id, "missing"))
  }

  private mutating func compareChoices(
    _ old: ChoiceList, _ new: ChoiceList, _ before: Question, _ after: Question, isStored: Bool
  ) {
    let matching = Matching(old.choices, new.choices, code: \.code, was: \.was)
    // “Something else” is there on both sides whenever own words are welcome.
    if !matching.pairs.contains(where: { $0.new.code != ChoiceList.otherCode }) {
      let numbers = Set(old.choices.map(\.value))
      let reuses = isStored && matching.added.contains { numbers.contains($0.value) }
      return add(
        .listExchanged(
          old: oldPlaces.listName(of: before.id) ?? before.id,
          new: newPlaces.listName(of: after.id) ?? after.id, reusesNumbers: reuses), before, after,
        "choices")
    }
    checkDeclarations(
      old: old.choices.map(\.code), new: new.choices.map { ($0.code, $0.was) },
      isRow: false, of: after.id)
    addMissingAndNew(matching, old, new, before, after, isStored: isStored)
    for (former, choice) in matching.pairs {
      compare(former, choice, before, after, isStored: isStored)
    }
    if !matching.moved.isEmpty {
      add(
        .choicesReordered, [after.id], from: oldPlaces.list(of: before.id, "choices"),
        to: newPlaces.list(of: after.id, "choices"))
    }
  }

  private mutating func addMissingAndNew(
    _ matching: Matching<Choice>, _ old: ChoiceList, _ new: ChoiceList, _ before: Question,
    _ after: Question, isStored: Bool
  ) {
    let lastKept = new.choices.lastIndex { choice in
      choice.code != ChoiceList.otherCode
        && matching.pairs.contains { $0.new.code == choice.code }
    }
    // A choice for own words comes and goes with `other`, which is told for itself.
    for (index, choice) in new.choices.enumerated()
    where matching.added.contains(choice) && !isOther(choice, of: after) {
      add(
        .choiceAdded(
          choice.code, at: index > lastKept ?? -1 ? .last : .among, newPlaces.maker(of: after.id),
          hasColumn: !isStored),
        [after.id], from: nil, to: newPlaces.choice(choice.code, of: after.id))
      let holder = old.choices.first {
        $0.value == choice.value && matching.removed.contains($0)
      }
      if let holder, isStored {
        add(
          .numberReused(choice.value, old: holder.code, new: choice.code), [after.id],
          from: oldPlaces.choice(holder.code, of: before.id),
          to: newPlaces.choice(choice.code, of: after.id))
      }
    }
    for choice in matching.removed where !isOther(choice, of: before) {
      let perhaps = matching.added.first { $0.was == nil && choice.isAlike($0) }
      let place = oldPlaces.choice(choice.code, of: before.id)
      if let perhaps {
        perhapsRenamed(
          choice.code, perhaps.code, at: newPlaces.choice(perhaps.code, of: after.id), place)
      }
      add(
        .choiceRemoved(choice.code, perhaps: perhaps?.code, oldPlaces.maker(of: before.id)),
        [after.id], from: place, to: nil)
    }
  }

  private func isOther(_ choice: Choice, of question: Question) -> Bool {
    guard choice.code == ChoiceList.otherCode else { return false }
    switch question.type.form {
    case .oneOf(_, let hasOther), .someOf(_, _, _, let hasOther): return hasOther
    default: return false
    }
  }

  private mutating func compare(
    _ former: Choice, _ choice: Choice, _ before: Question, _ after: Question, isStored: Bool
  ) {
    let place = oldPlaces.choice(former.code, of: before.id)
    let newPlace = newPlaces.choice(choice.code, of: after.id)
    func note(_ kind: SurveyChange.Kind) { add(kind, [after.id], from: place, to: newPlace) }
    if former.code != choice.code {
      note(.choiceRenamed(old: former.code, new: choice.code))
    }
    if former.value != choice.value {
      note(
        .choiceRenumbered(
          choice.code, from: former.value, to: choice.value, isStored: isStored))
    }
    compareWording(
      "choices.\(choice.code)", former.label, choice.label, [after.id], from: place, to: newPlace)
    if former.exclusive != choice.exclusive {
      note(.exclusive(choice: choice.code, choice.exclusive))
    }
    // The aliases of a step are made of the scale's ends, which are compared for themselves.
    guard after.type.form.choices?.scale == nil else { return }
    for alias in choice.aliases where !former.aliases.contains(alias) {
      note(.aliasAdded(choice: choice.code, alias))
    }
    for alias in former.aliases where !choice.aliases.contains(alias) {
      note(.aliasRemoved(choice: choice.code, alias))
    }
  }

  private mutating func compareScales(
    _ old: ChoiceList, _ new: ChoiceList, _ before: Question, _ after: Question
  ) {
    func places(_ key: String) -> (Place, Place) {
      (oldPlaces.list(of: before.id, key), newPlaces.list(of: after.id, key))
    }
    if let former = old.scale, let scale = new.scale {
      let (place, newPlace) = places("scale")
      for (part, was, now) in [
        ("scale.low", former.low, scale.low), ("scale.high", former.high, scale.high),
      ] {
        compareWording(part, was, now, [after.id], from: place, to: newPlace)
      }
      if former.problem != scale.problem {
        let (place, newPlace) = places("problem_from")
        add(
          .problem(old: former.problem?.text ?? "–", new: scale.problem?.text ?? "–"), [after.id],
          from: place, to: newPlace)
      }
      if former.satisfied != scale.satisfied {
        let (place, newPlace) = places("satisfied_from")
        add(
          .satisfied(old: former.satisfied?.text ?? "–", new: scale.satisfied?.text ?? "–"),
          [after.id], from: place, to: newPlace)
      }
    } else if old.problemCodes != new.problemCodes {
      let (place, newPlace) = places("problem")
      func text(_ codes: Set<String>?) -> String { codes?.sorted().joined(separator: ", ") ?? "–" }
      add(
        .problem(old: text(old.problemCodes), new: text(new.problemCodes)), [after.id],
        from: place, to: newPlace)
    }
  }
}

extension ClosedRange<Int> {
  fileprivate var text: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)"
  }
}

extension Choice {
  /// Whether another choice is so alike that it may be this one under a new name.
  func isAlike(_ other: Choice) -> Bool {
    NearMiss.closest(to: code, among: [other.code]) != nil || label.isAlike(other.label)
  }
}
