import Messages
package import SurveyDefinition

/// Every spelling of a choice list's answers.
package struct ChoiceDictionary: Sendable {
  /// What a cell text means.
  package enum Meaning: Hashable, Sendable {
    case choice(Choice)
    case missing(MissingState)
    /// Answered, but nothing chosen.
    case none
  }

  /// A meaning, and whether the spelling was only near.
  package struct Match: Hashable, Sendable {
    package let meaning: Meaning
    package let isNear: Bool
  }

  package let list: ChoiceList
  private let exact: [String: Meaning]
  private let folded: [String: Meaning]
  /// Spellings of choices by their first character, longest first, for splitting joined cells.
  private let spellings: [Character: [(text: String, choice: Choice)]]

  /// Words that say why an answer is missing, whatever the list declares.
  private static let commonMissing: [String: MissingState] = [
    "vet_ej": .dontKnow, "vill_ej_svara": .refused, "vet ej": .dontKnow, "vet inte": .dontKnow,
    "vet ej / ingen uppfattning": .dontKnow,
    "ingen uppfattning": .dontKnow, "ingen åsikt": .dontKnow, "don't know": .dontKnow,
    "do not know": .dontKnow, "no opinion": .dontKnow,
    "vill inte svara": .refused, "vill ej svara": .refused, "vill inte uppge": .refused,
    "vill ej uppge": .refused, "prefer not to say": .refused,
    "prefer not to answer": .refused, "ej svar": .blank, "inget svar": .blank,
    "-": .blank, "–": .blank, "--": .blank, ".": .blank, "..": .blank, "n/a": .blank,
    "na": .blank, "#n/a": .blank, "#saknas!": .blank, "null": .blank, "nan": .blank,
  ]

  /// The spellings of a list.
  ///
  /// - Parameters:
  ///   - list: the choices, with what means a missing answer.
  ///   - dialect: the tool that wrote the cells, which may have codes of its own.
  ///   - translations: what a mapping file says: cell → code of a choice or word for a missing
  ///     answer; it goes before everything else.
  package init(
    _ list: ChoiceList, _ dialect: ExportDialect = .plain, translations: [String: String] = [:]
  ) {
    self.list = list
    var exact: [String: Meaning] = [:]
    var spellings: [(text: String, choice: Choice)] = []
    for (text, word) in translations.sorted(by: { $0.key < $1.key }) {
      let key = HeaderText.normalised(text)
      if let choice = list.choices.first(where: { $0.code == word }) {
        exact[key] = .choice(choice)
        spellings.append((key, choice))
      } else if let state = MissingCodes.words[word] {
        exact[key] = .missing(state)
      }
    }
    for choice in list.choices {
      for text in choice.columnNames {
        let key = HeaderText.normalised(text)
        // The first choice keeps a spelling that two share.
        if exact[key] == nil { exact[key] = .choice(choice) }
        spellings.append((key, choice))
      }
    }
    for (text, state) in list.missing.states {
      exact[HeaderText.normalised(text)] = .missing(state)
    }
    for text in list.missing.none { exact[HeaderText.normalised(text)] = Meaning.none }
    for choice in list.choices {
      // The number of a choice, and “4,0” as spreadsheets write it.
      for key in ["\(choice.value)", "\(choice.value),0", "\(choice.value).0"]
      where exact[key] == nil {
        exact[key] = .choice(choice)
      }
    }
    // LimeSurvey's mark for an answer in one's own words.
    if let other = list.other, exact["-oth-"] == nil { exact["-oth-"] = .choice(other) }
    for (key, choice) in Self.ownCodes(list, dialect) + Self.yesAndNo(list) where exact[key] == nil
    {
      exact[key] = .choice(choice)
    }
    for (text, state) in Self.commonMissing {
      let key = HeaderText.normalised(text)
      if exact[key] == nil { exact[key] = .missing(state) }
    }
    var folded: [String: Meaning] = [:]
    var ambiguous: Set<String> = []
    for (text, meaning) in exact {
      let key = HeaderText.folded(text)
      // “nä” is no “NA”.
      if key.utf8.count < 3, meaning == .missing(.blank) { continue }
      if let other = folded[key], other != meaning { ambiguous.insert(key) }
      folded[key] = meaning
    }
    for key in ambiguous { folded[key] = nil }
    self.exact = exact
    self.folded = folded
    let longestFirst = spellings.filter { !$0.text.isEmpty }.sorted {
      ($0.text.count, $1.text) > ($1.text.count, $0.text)
    }
    self.spellings = Dictionary(grouping: longestFirst) { $0.text[$0.text.startIndex] }
  }

  /// The spellings of missing answers alone, for a question without choices.
  init(missing: MissingCodes, _ dialect: ExportDialect = .plain) {
    self.init(ChoiceList(choices: [], missing: missing), dialect)
  }

  /// The codes that a tool gives to answers by their place in the list.
  private static func ownCodes(
    _ list: ChoiceList, _ dialect: ExportDialect
  ) -> [(String, Choice)] {
    list.choices.enumerated().flatMap { index, choice in
      dialect.answerCodes(index + 1).map { (HeaderText.normalised($0), choice) }
    }
  }

  /// The families of yes and no, for a list that has one of each and hardly anything else.
  private static func yesAndNo(_ list: ChoiceList) -> [(String, Choice)] {
    func only(_ words: Set<String>) -> Choice? {
      let found = list.choices.filter { choice in
        choice.columnNames.contains { words.contains(HeaderText.normalised($0)) }
      }
      return found.count == 1 ? found[0] : nil
    }
    guard let yes = only(["ja", "yes"]), let no = only(["nej", "no"]), yes.code != no.code else {
      return []
    }
    return ["ja", "yes", "j", "y", "x", "true", "sant", "1", "✓", "✔"].map { ($0, yes) }
      + ["nej", "no", "n", "false", "falskt", "0"].map { ($0, no) }
  }

  /// Why there is no answer, where a cell says so.
  func absence(_ cell: String) -> MissingState? {
    switch exactMeaning(cell) {
    case .missing(let state): state
    case Meaning.none?: .blank
    case .choice, nil: nil
    }
  }

  /// Whether a choice ends with a question mark of its own.
  private var asksItself: Bool {
    list.choices.contains { choice in choice.columnNames.contains { $0.hasSuffix("?") } }
  }

  /// What a cell means, spelled as known; nil for anything else.
  package func exactMeaning(_ cell: String) -> Meaning? {
    exact[HeaderText.normalised(cell)]
  }

  /// What a cell means; nil where it fits nothing, not even nearly.
  package func match(_ cell: String) -> Match? {
    let key = HeaderText.normalised(cell)
    if let meaning = exact[key] {
      // Who puts a question mark after an answer is not sure of it.
      return Match(meaning: meaning, isNear: cell.hasSuffix("?") && !asksItself)
    }
    // An apostrophe before a number is a spreadsheet's mark for a text.
    if key.hasPrefix("'"), let meaning = exact[HeaderText.normalised(String(key.dropFirst()))] {
      return Match(meaning: meaning, isNear: false)
    }
    if let mended = MojibakeText.mended(cell), let meaning = exactMeaning(mended) {
      return Match(meaning: meaning, isNear: true)
    }
    // A number is never nearly another one: without its signs “-1” would be 1 and “1,5” 15.
    guard DecimalText.parse(key) == nil else { return nil }
    let fold = HeaderText.folded(cell)
    guard !fold.isEmpty else { return nil }
    if let meaning = folded[fold] { return Match(meaning: meaning, isNear: true) }
    guard fold.unicodeScalars.count >= 5 else { return nil }
    return oneSlip(fold).map { Match(meaning: $0, isNear: true) }
  }

  /// The only meaning that is one slip of the keyboard away.
  ///
  /// Digits and the first letter must be right: “16–24 år” is not “16–34 år”, and “otrygg” is the
  /// opposite of “trygg”.
  private func oneSlip(_ fold: String) -> Meaning? {
    let typed = Array(fold.unicodeScalars)
    let digits = fold.filter(\.isNumber)
    var found: Meaning?
    for (known, meaning) in folded {
      let scalars = Array(known.unicodeScalars)
      guard scalars.count >= 5, abs(scalars.count - typed.count) <= 1,
        scalars.first == typed.first, known.filter(\.isNumber) == digits,
        NearMiss.editDistance(typed, scalars) == 1
      else { continue }
      if let found, found != meaning { return nil }
      found = meaning
    }
    return found
  }

  /// What a joined cell was split into.
  package struct Parts: Hashable, Sendable {
    package var choices: [Choice] = []
    /// Parts that say why there is no answer, or that nothing was chosen.
    package var absences: [Meaning] = []
    package var isNear = false
    /// What is left over, as written.
    package var rest: [String] = []
  }

  /// A joined cell split into choices and what is left over.
  package func split(_ cell: String) -> Parts {
    let written = MojibakeText.mended(cell) ?? cell
    let oneLine = written.split(whereSeparator: \.isNewline).joined(separator: ";")
    let key = HeaderText.normalised(oneLine)
    if let codes = splitCodes(key) { return Parts(choices: codes) }
    if let numbers = splitNumbers(key) { return numbers }
    var parts = Parts()
    parts.isNear = written != cell
    var remaining = Substring(key)
    while true {
      remaining = remaining.drop { Self.separators.contains($0) || $0 == " " }
      if remaining.isEmpty { break }
      let alike = remaining.first.flatMap { spellings[$0] } ?? []
      if let spelling = alike.first(where: { begins(remaining, with: $0.text) }) {
        parts.choices.append(spelling.choice)
        remaining = remaining.dropFirst(spelling.text.count)
        continue
      }
      let token = remaining.prefix { !Self.separators.contains($0) }
      remaining = remaining.dropFirst(token.count)
      let text = String(token).trimmingWhitespace()
      if text.isEmpty { continue }
      guard let match = match(text) else {
        parts.rest.append(text)
        continue
      }
      if case .choice(let choice) = match.meaning {
        parts.choices.append(choice)
      } else {
        parts.absences.append(match.meaning)
      }
      parts.isNear = parts.isNear || match.isNear
    }
    parts.rest = asWritten(parts.rest, in: oneLine)
    return parts
  }

  /// The leftover parts of a cell with the capitals and signs that the person used.
  private func asWritten(_ parts: [String], in cell: String) -> [String] {
    guard !parts.isEmpty else { return [] }
    let tokens = cell.split { Self.separators.contains($0) }.map { String($0) }
    return parts.map { part in
      tokens.first { HeaderText.normalised($0) == HeaderText.normalised(part) }
        .map { $0.trimmingWhitespace() } ?? part
    }
  }

  private static let separators: Set<Character> = [",", ";", "|"]

  /// Codes joined by spaces, as ODK and KoboToolbox write them.
  private func splitCodes(_ key: String) -> [Choice]? {
    let tokens = key.split(separator: " ")
    guard tokens.count > 1 else { return nil }
    var choices: [Choice] = []
    for token in tokens {
      guard let choice = list.choices.first(where: { $0.code == token }) else { return nil }
      choices.append(choice)
    }
    return choices
  }

  /// Numbers joined by spaces, as they are typed off paper: “1 4 7”, “1, 4 7”, “1/4”.
  ///
  /// A number that the list lacks leaves the whole cell over: it is a slip, and nobody's own words.
  private func splitNumbers(_ key: String) -> Parts? {
    let tokens = key.split { $0 == " " || $0 == "/" || Self.separators.contains($0) }
    guard tokens.count > 1, tokens.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    var parts = Parts()
    for token in tokens {
      switch exact[String(token)] {
      case .choice(let choice): parts.choices.append(choice)
      case .missing(let state): parts.absences.append(.missing(state))
      case Meaning.none?: parts.absences.append(.none)
      case nil: parts.rest = [key]
      }
    }
    return parts
  }

  /// Whether a spelling stands at the beginning, followed by a separator or the end.
  private func begins(_ text: Substring, with spelling: String) -> Bool {
    guard !spelling.isEmpty, text.hasPrefix(spelling) else { return false }
    let after = text.dropFirst(spelling.count).drop { $0 == " " }
    return after.first.map { Self.separators.contains($0) } ?? true
  }
}
