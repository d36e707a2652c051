import Messages

/// The clauses of a text: the stretches within which negation, praise and wishes reach.
struct Clauses {
  let language: Language
  let lexicon: ToneLexicon
  /// The clause of each word, counted from 0.
  let number: [Int]
  /// The words of each clause.
  let words: [Range<Int>]
  /// Whether nothing but a comma divides a clause from the one before.
  let followsComma: [Bool]

  init(_ text: ScannedText) {
    language = Clauses.language(of: text)
    lexicon = language == .sv ? .swedish : .english
    var number: [Int] = []
    var starts: [Int] = []
    var followsComma: [Bool] = []
    for index in text.words.indices {
      if index == 0 || Clauses.isBoundary(text, before: index, lexicon) {
        starts.append(index)
        followsComma.append(text.gap(before: index).first == "," && index > 0)
      }
      number.append(starts.count - 1)
    }
    self.number = number
    self.followsComma = followsComma
    words = starts.indices.map { clause in
      starts[clause]..<(clause + 1 < starts.count ? starts[clause + 1] : text.words.count)
    }
  }

  private static func isBoundary(_ text: ScannedText, before index: Int, _ lexicon: ToneLexicon)
    -> Bool
  {
    let word = text.words[index].text
    let before = text.words[index - 1].text
    if lexicon.turns.contains(word) { return true }
    if lexicon.openers.contains(word), lexicon.conjunctions.contains(before) { return true }
    let gap = text.gap(before: index)
    for (place, mark) in zip(gap.indices, gap) {
      switch mark {
      case "!", "?", ";", ",", ":", "(", ")", "…", "•": return true
      case ".":
        // No end of a sentence: `t.ex`, `22.30`, `bl.a. `.
        if lexicon.abbreviations.contains(before) { continue }
        if gap.count == 1, min(word.utf8.count, before.utf8.count) < 3 { continue }
        return true
      case let mark where mark.isLineBreak: return true
      case let mark where mark.isHyphen:
        if gap.count > 1, place > gap.startIndex { return true }
      default: continue
      }
    }
    return false
  }

  // A vote of small words; Swedish where there is none.
  private static func language(of text: ScannedText) -> Language {
    var balance = 0
    for word in text.words {
      if ToneLexicon.swedish.smallWords.contains(word.text) { balance += 1 }
      if ToneLexicon.english.smallWords.contains(word.text) { balance -= 1 }
    }
    return balance < 0 ? .en : .sv
  }
}
