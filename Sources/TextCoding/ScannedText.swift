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
    words.reserveCapacity(scalars.count / 4)
    var letters: [UInt8] = []
    var coming = tokens.startIndex
    var position = 0
    while position < scalars.count {
      if coming < tokens.endIndex, tokens[coming].range.lowerBound == position {
        let range = tokens[coming].range
        words.append(Word(range: range, text: "", isCapitalised: false, isAllCapitals: false))
        position = range.upperBound
        coming += 1
      } else if scalars[position].isWordScalar {
        let range = position..<ScannedText.wordEnd(in: scalars, from: position)
        words.append(
          Word(
            range: range, text: ScannedText.text(of: lowered[range], &letters),
            isCapitalised: scalars[position].isCapital,
            isAllCapitals: range.count > 1 && scalars[range].allSatisfy(\.isCapital)))
        position = range.upperBound
      } else {
        position += 1
      }
    }
    self.words = words
  }

  // The letters are only a place to work in.
  private static func text(
    of lowered: ArraySlice<Unicode.Scalar>, _ letters: inout [UInt8]
  ) -> String {
    letters.removeAll(keepingCapacity: true)
    for scalar in lowered { letters.append(scalar.isApostrophe ? "'" : scalar) }
    return String(decoding: letters, as: UTF8.self)
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

extension String {
  /// A text of scalars.
  init(scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.underestimatedCount)
    for scalar in scalars { bytes.append(scalar) }
    self.init(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a scalar's UTF-8 form.
  fileprivate mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
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
