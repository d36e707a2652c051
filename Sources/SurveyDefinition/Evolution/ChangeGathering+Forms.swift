import Messages

extension ChangeGathering {
  /// Compares how two versions of a question are answered.
  mutating func compareForms(_ before: Question, _ after: Question) {
    let (oldWord, newWord) = (type(of: before.type).keyword, type(of: after.type).keyword)
    switch (before.type.form, after.type.form) {
    case (.oneOf(let old, let hadOther), .oneOf(let new, let hasOther)):
      if oldWord != newWord { retyped(before, after, keepsStorage: true) }
      compareOther(hadOther, hasOther, before, after)
      compareLists(old, new, before, after, isStored: true)
    case (
      .someOf(let old, let least, let most, let hadOther),
      .someOf(let new, let newLeast, let newMost, let hasOther)
    ):
      compareOther(hadOther, hasOther, before, after)
      if (least, most) != (newLeast, newMost) {
        add(
          .choiceLimit(
            old: Self.range(least.map(String.init), most.map(String.init)),
            new: Self.range(newLeast.map(String.init), newMost.map(String.init))), before,
          after, most != newMost ? "max" : "min")
      }
      compareLists(old, new, before, after, isStored: false)
    case (.grid(let oldRows, let old), .grid(let newRows, let new)):
      compareRows(oldRows, newRows, before, after)
      compareLists(old, new, before, after, isStored: true)
    case (.ordered(let old, let oldTop), .ordered(let new, let newTop)):
      if oldTop != newTop { add(.top(old: oldTop, new: newTop), before, after, "top") }
      compareLists(old, new, before, after, isStored: true)
    case (.number(true, let least, let most), .number(true, let newLeast, let newMost)),
      (.number(false, let least, let most), .number(false, let newLeast, let newMost)):
      compareBounds((least, most), (newLeast, newMost), before, after) {
        $0 == $0.rounded() && abs($0) < 1e15 ? "\(Int($0))" : "\($0)"
      }
      compareFreeMissing(before, after)
    case (.date(let first, let last), .date(let newFirst, let newLast)):
      compareBounds((first, last), (newFirst, newLast), before, after) { $0 }
      compareFreeMissing(before, after)
    case (.words(let longest), .words(let newLongest)):
      compareBounds((nil, longest), (nil, newLongest), before, after, key: "max_length") { "\($0)" }
    case (.place(let old, let hadPoint), .place(let new, let hasPoint)):
      if hadPoint != hasPoint { add(.coordinate(hasPoint), before, after, "coordinate") }
      if let old, let new {
        compareLists(old, new, before, after, isStored: true)
      } else if (old == nil) != (new == nil) {
        retyped(before, after, keepsStorage: false)
      }
    case (.timeOfDay, .timeOfDay): compareFreeMissing(before, after)
    case (.reading, .reading), (.photo, .photo): break
    default: retyped(before, after, keepsStorage: before.isStored(like: after))
    }
  }

  private mutating func retyped(_ before: Question, _ after: Question, keepsStorage: Bool) {
    add(
      .retyped(
        old: type(of: before.type).keyword, new: type(of: after.type).keyword,
        keepsStorage: keepsStorage), before, after, "type")
  }

  private mutating func compareOther(
    _ had: Bool, _ has: Bool, _ before: Question, _ after: Question
  ) {
    if had != has { add(.otherText(has), before, after, "other") }
  }

  /// Bounds as `1–3`, `≥ 1`, `≤ 3` or `–` for none.
  private static func range(_ least: String?, _ most: String?) -> String {
    switch (least, most) {
    case (nil, nil): "–"
    case (let least?, nil): "≥ \(least)"
    case (nil, let most?): "≤ \(most)"
    case (let least?, let most?): least == most ? least : "\(least)–\(most)"
    }
  }

  private mutating func compareBounds<Bound: Comparable>(
    _ old: (least: Bound?, most: Bound?), _ new: (least: Bound?, most: Bound?),
    _ before: Question, _ after: Question, key: String? = nil, _ text: (Bound) -> String
  ) {
    guard old.least != new.least || old.most != new.most else { return }
    func range(_ bounds: (least: Bound?, most: Bound?)) -> String {
      Self.range(bounds.least.map(text), bounds.most.map(text))
    }
    let isTighter =
      new.least.map { least in old.least.map { least > $0 } ?? true } ?? false
      || new.most.map { most in old.most.map { most < $0 } ?? true } ?? false
    add(
      .bounds(old: range(old), new: range(new), isTighter: isTighter), before, after,
      key ?? (old.least != new.least ? "min" : "max"))
  }

  private mutating func compareFreeMissing(_ before: Question, _ after: Question) {
    compareMissing(
      before.type.missing, after.type.missing, [after.id],
      from: oldPlaces.question(before.id, "missing"), to: newPlaces.question(after.id, "missing"))
  }

  mutating func compareMissing(
    _ old: MissingCodes, _ new: MissingCodes, _ questions: [String], from before: Place,
    to after: Place
  ) {
    let (former, now) = (old.words, new.words)
    for text in Set(former.keys).union(now.keys).sorted() {
      switch (former[text], now[text]) {
      case (nil, let state?): add(.missingAdded(text, state), questions, from: before, to: after)
      case (let state?, nil): add(.missingRemoved(text, state), questions, from: before, to: after)
      case (let was?, let state?) where was != state:
        add(.missingReread(text, old: was, new: state), questions, from: before, to: after)
      default: break
      }
    }
  }

  private mutating func compareRows(
    _ old: [GridRow], _ new: [GridRow], _ before: Question, _ after: Question
  ) {
    let matching = Matching(old, new, code: \.code, was: \.was)
    checkDeclarations(
      old: old.map(\.code), new: new.map { ($0.code, $0.was) }, isRow: true, of: after.id)
    for row in matching.added {
      add(
        .rowAdded(row.code, newPlaces.maker(of: after.id, rows: true)), [after.id], from: nil,
        to: newPlaces.row(row.code, of: after.id))
    }
    for row in matching.removed {
      let perhaps = matching.added.first { $0.was == nil && row.isAlike($0) }
      let place = oldPlaces.row(row.code, of: before.id)
      if let perhaps {
        perhapsRenamed(row.code, perhaps.code, at: newPlaces.row(perhaps.code, of: after.id), place)
      }
      add(
        .rowRemoved(row.code, perhaps: perhaps?.code, oldPlaces.maker(of: before.id, rows: true)),
        [after.id], from: place, to: nil)
    }
    for (former, row) in matching.pairs {
      let place = oldPlaces.row(former.code, of: before.id)
      let newPlace = newPlaces.row(row.code, of: after.id)
      if former.code != row.code {
        add(
          .rowRenamed(old: former.code, new: row.code), [after.id], from: place, to: newPlace)
      }
      compareWording(
        "rows.\(row.code)", former.label, row.label, [after.id], from: place, to: newPlace)
    }
    if !matching.moved.isEmpty { add(.rowsReordered, before, after, "rows") }
  }
}

extension Question {
  /// Whether the answers to another version of the question go to the same kind of columns.
  fileprivate func isStored(like other: Question) -> Bool {
    fields.map { "\($0.content.kind) \($0.name.dropFirst(id.count))" }
      == other.fields.map { "\($0.content.kind) \($0.name.dropFirst(other.id.count))" }
  }
}

extension FieldContent {
  /// The stable name of the kind of column, as the store remembers it.
  package var kind: String {
    switch self {
    case .code: "code"
    case .flag: "flag"
    case .integer: "integer"
    case .decimal: "decimal"
    case .text: "text"
    case .dateOrTime: "date_or_time"
    }
  }
}

extension GridRow {
  fileprivate func isAlike(_ other: GridRow) -> Bool {
    NearMiss.closest(to: code, among: [other.code]) != nil || label.isAlike(other.label)
  }
}

extension MissingCodes {
  /// Cell text → the word that declares it.
  fileprivate var words: [String: String] {
    var words = states.mapValues { state in
      switch state {
      case .blank: "blank"
      case .dontKnow: "vet_ej"
      case .refused: "vill_ej_svara"
      case .unreadable: "unreadable"
      }
    }
    for text in none { words[text] = "none" }
    return words
  }
}
