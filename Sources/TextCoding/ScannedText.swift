/// A text with its words found: what both the mask and the coder read.
struct ScannedText {
  /// One word, or one token of the mask.
  struct Word {
    /// Its place, in scalars counted from 0.
    let range: Range<Int>
    /// The word in lower case; empty for a token, which so matches no list and no stem.
    let text: String
    /// Whether it begins with a capital letter.
    let isCapitalised: Bool
    /// Whether it has two letters or more and all of them are capitals.
    let isAllCapitals: Bool
  }

  /// The composed text.
  let scalars: [Unicode.Scalar]
  /// The same in lower case, scalar by scalar.
  let lowered: [Unicode.Scalar]
  /// Runs of letters and digits, and tokens, in the order of the text.
  ///
  /// A hyphen ends a word; an apostrophe between letters does not (`don't`).
  let words: [Word]
  /// The tokens that stood in the text already.
  let tokens: [MaskToken]

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    lowered = scalars.map(\.lowercase)
    tokens = MaskToken.all(in: scalars)

    var words: [Word] = []
    var coming = tokens[...]
    var position = 0
    while position < scalars.count {
      if let token = coming.first, token.range.lowerBound == position {
        words.append(
          Word(range: token.range, text: "", isCapitalised: false, isAllCapitals: false))
        position = token.range.upperBound
        coming.removeFirst()
      } else if scalars[position].isWordScalar {
        let end = ScannedText.wordEnd(in: scalars, from: position)
        words.append(Word(scalars[position..<end], lowered: lowered[position..<end]))
        position = end
      } else {
        position += 1
      }
    }
    self.words = words
  }

  /// The same text with its words spelled otherwise.
  init(_ text: ScannedText, words: [Word]) {
    scalars = text.scalars
    lowered = text.lowered
    tokens = text.tokens
    self.words = words
  }

  private static func wordEnd(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start + 1
    while end < scalars.count {
      if scalars[end].isWordScalar {
        end += 1
      } else if scalars[end].isApostrophe, end + 1 < scalars.count,
        scalars[end + 1].isWordScalar
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// What stands between a word and the one before it (the text's start for the first).
  func gap(before index: Int) -> ArraySlice<Unicode.Scalar> {
    scalars[(index == 0 ? 0 : words[index - 1].range.upperBound)..<words[index].range.lowerBound]
  }
}

extension ScannedText.Word {
  fileprivate init(_ original: ArraySlice<Unicode.Scalar>, lowered: ArraySlice<Unicode.Scalar>) {
    range = original.indices
    text = String(scalars: lowered.map { $0.isApostrophe ? "'" : $0 })
    isCapitalised = original.first?.isCapital ?? false
    isAllCapitals = original.count > 1 && original.allSatisfy { $0.isCapital }
  }
}

extension Unicode.Scalar {
  /// A letter, a digit, or a combining mark that found no composed letter.
  var isWordScalar: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case ..<0xAA: false
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    default:
      switch properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .nonspacingMark:
        true
      default: false
      }
    }
  }

  /// 0 to 9.
  var isDigit: Bool { (0x30...0x39).contains(value) }

  /// The value of a digit, 0 for everything else.
  var digitValue: Int { isDigit ? Int(value - 0x30) : 0 }

  var isCapital: Bool {
    value < 0x80 ? (0x41...0x5A).contains(value) : properties.isUppercase
  }

  var isApostrophe: Bool { self == "'" || self == "\u{2019}" }

  /// A space of any width, but no line break.
  var isSpace: Bool { self == " " || self == "\t" || self == "\u{A0}" || self == "\u{202F}" }

  var isLineBreak: Bool { value == 0xA || value == 0xD || value == 0x2028 || value == 0x2029 }

  var isHyphen: Bool { self == "-" || (0x2010...0x2013).contains(value) || value == 0x2212 }

  /// The lower-case letter where that is one scalar, else the scalar itself.
  var lowercase: Unicode.Scalar {
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: Unicode.Scalar(UInt8(value + 32))
    case ..<0x100: self
    default:
      properties.lowercaseMapping.unicodeScalars.count == 1
        ? properties.lowercaseMapping.unicodeScalars.first ?? self : self
    }
  }
}
