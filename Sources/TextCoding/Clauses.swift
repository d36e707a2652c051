import Messages

/// The clauses of a text: the stretches within which negation, praise and wishes reach.
struct Clauses {
  let language: Language
  let lexicon: SharedLexicon
  /// The clause of each word, counted from 0.
  let number: [Int]
  /// The words of each clause.
  let words: [Range<Int>]
  /// Whether nothing but a comma divides a clause from the one before.
  let followsComma: [Bool]
  /// The sentence of each word, counted from 0.
  let sentence: [Int]
  /// What the lexicon of the text's language knows of each word.
  let traits: [ToneTraits]

  init(_ text: ScannedText, _ facts: [WordFacts]) {
    language = Clauses.language(of: facts)
    lexicon = language == .sv ? ToneLexicon.swedish : ToneLexicon.english
    traits = facts.map(language == .sv ? \.swedish : \.english)
    var number: [Int] = []
    var sentence: [Int] = []
    var starts: [Int] = []
    var followsComma: [Bool] = []
    for index in text.words.indices {
      let boundary = index == 0 ? nil : Clauses.boundary(text, before: index, traits)
      if index == 0 || boundary != nil {
        starts.append(index)
        followsComma.append(text.gap(before: index).first == "," && index > 0)
      }
      number.append(starts.count - 1)
      sentence.append((sentence.last ?? 0) + (boundary == .sentence ? 1 : 0))
    }
    self.number = number
    self.sentence = sentence
    self.followsComma = followsComma
    words = starts.indices.map { clause in
      starts[clause]..<(clause + 1 < starts.count ? starts[clause + 1] : text.words.count)
    }
  }

  private enum Boundary {
    case clause
    case sentence
  }

  private static func boundary(
    _ text: ScannedText, before index: Int, _ traits: [ToneTraits]
  ) -> Boundary? {
    var found: Boundary?
    if traits[index].contains(.turns) { found = .clause }
    if traits[index].contains(.opens), traits[index - 1].contains(.conjoins) { found = .clause }
    let gap = text.gap(before: index)
    guard gap.count > 1 || gap.first != " " else { return found }
    for (place, mark) in zip(gap.indices, gap) {
      switch mark {
      case "!", "?", "…", "•": return .sentence
      case ";", ",", ":", "(", ")": found = .clause
      case ".":
        // No end of a sentence: `t.ex`, `22.30`, `bl.a. `.
        if traits[index - 1].contains(.abbreviates) { continue }
        if gap.count == 1,
          min(text.words[index].range.count, text.words[index - 1].range.count) < 3
        {
          continue
        }
        return .sentence
      case let mark where mark.isLineBreak: return .sentence
      case let mark where mark.isHyphen:
        if gap.count > 1, place > gap.startIndex { found = .clause }
      default: continue
      }
    }
    return found
  }

  // A vote of small words; Swedish where there is none.
  private static func language(of facts: [WordFacts]) -> Language {
    var balance = 0
    for word in facts {
      if word.swedish.contains(.isSmall) { balance += 1 }
      if word.english.contains(.isSmall) { balance -= 1 }
    }
    return balance < 0 ? .en : .sv
  }
}
