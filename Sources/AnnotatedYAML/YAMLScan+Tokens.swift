import Messages

// The tokens of one line, as far as it takes to tell names, texts and brackets apart.
extension YAMLScan {
  /// Passes the tokens of the line from a position on.
  ///
  /// `isKeyPosition` says whether a name with its colon may stand there.
  mutating func scanTokens(from start: Int, isKeyPosition: Bool) {
    var position = start
    var hasKey = !isKeyPosition
    while true {
      while position < lineEnd, [.space, .tab].contains(bytes[position]) { position += 1 }
      guard position < lineEnd, bytes[position] != .hash, tooDeep == nil else { return }
      let canBeKey = brackets.last.map { !$0.hasKey } ?? !hasKey
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        brackets.append(
          Bracket(
            isMapping: byte == UInt8(ascii: "{"), offset: position,
            indentation: brackets.first?.indentation ?? (indentations.last ?? 0)))
        checkDepth(at: position)
        position += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        guard let open = brackets.popLast() else {
          return addSignFirst(position, to: lineEnd)
        }
        position += 1
        if brackets.isEmpty, hasTextAfterBracket(position) {
          return addSignFirst(open.offset, to: lineEnd)
        }
        position = passColon(position, &hasKey)
      case .comma where !brackets.isEmpty:
        brackets[brackets.count - 1].hasKey = false
        position += 1
      case .colon where !brackets.isEmpty:
        brackets[brackets.count - 1].hasKey = true
        position += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = closing(of: byte, from: position + 1) else {
          quote = OpenQuote(sign: byte, offset: position, lineEnd: lineEnd)
          return
        }
        let next = afterQuote(end, start: position)
        if next == lineEnd { return }
        position = passColon(next, &hasKey)
      default:
        guard let next = scanSign(position) ?? scanPlain(position, canBeKey: canBeKey, &hasKey)
        else { return }
        position = next
      }
    }
  }

  /// The position after a colon that makes what stands before it a name, else the same position.
  private mutating func passColon(_ start: Int, _ hasKey: inout Bool) -> Int {
    var position = start
    while position < lineEnd, bytes[position] == .space { position += 1 }
    guard position < lineEnd, bytes[position] == .colon else { return start }
    if brackets.isEmpty { hasKey = true } else { brackets[brackets.count - 1].hasKey = true }
    return position + 1
  }

  private func hasTextAfterBracket(_ start: Int) -> Bool {
    var position = start
    while position < lineEnd, bytes[position] == .space { position += 1 }
    return position < lineEnd && ![.hash, .colon].contains(bytes[position])
  }

  /// A sign that means something to YAML where a text begins; nil where it is none.
  private mutating func scanSign(_ position: Int) -> Int? {
    let next = position + 1 < lineEnd ? bytes[position + 1] : .space
    switch bytes[position] {
    case UInt8(ascii: "&"), UInt8(ascii: "*"):
      let end = wordEnd(position + 1)
      let isName = end > position + 1 && (end == lineEnd || isBreak(bytes[end]))
      let isAlias = bytes[position] == UInt8(ascii: "*")
      guard isName, !isAlias || isTextEnd(end) else {
        addSignFirst(position, to: textEnd(position))
        return lineEnd
      }
      if !traps.contains(where: { $0.finding.kind == .yamlAlias }) {
        add(.yamlAlias, at: position, isCertain: true)
      }
      return end
    case UInt8(ascii: "!"):
      addSignFirst(position, to: textEnd(position), isCertain: true)
      return textEnd(position)
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"):
      addSignFirst(position, to: textEnd(position))
      return textEnd(position)
    case UInt8(ascii: "?"), .dash:
      guard next == .space, position > lineStart, brackets.isEmpty else { return nil }
      addSignFirst(position, to: textEnd(position))
      return textEnd(position)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      guard brackets.isEmpty else {
        addSignFirst(position, to: textEnd(position))
        return textEnd(position)
      }
      let rest = bytes[(position + 1)..<lineEnd].prefix { $0 != .hash }
      if rest.allSatisfy({ "+-0123456789 \t".utf8.contains($0) }) {
        blockText = indentations.last ?? 0
      } else {
        addSignFirst(position, to: textEnd(position))
      }
      return lineEnd
    default:
      return nil
    }
  }

  /// A text without quotation marks, or a name with its colon; nil where the line is done with.
  private mutating func scanPlain(
    _ start: Int, canBeKey: Bool, _ hasKey: inout Bool
  ) -> Int? {
    if let end = typographicQuote(start) { return end }
    var position = start
    var firstColon: Int?
    while position < lineEnd {
      let byte = bytes[position]
      if byte == .hash, bytes[position - 1] == .space { break }
      if !brackets.isEmpty, isFlowSign(byte) { break }
      if byte == .colon {
        let next = position + 1 < lineEnd ? bytes[position + 1] : .space
        let isKeyEnd = [.space, .tab].contains(next) || (!brackets.isEmpty && isFlowSign(next))
        if isKeyEnd { return endOfKey(start, colon: position, canBeKey: canBeKey, &hasKey) }
        firstColon = firstColon ?? position
      }
      position += 1
    }
    if let firstColon, canBeKey, brackets.last?.isMapping ?? true,
      keyWord(start, spaceAfter: false) != nil
    {
      addNoSpace(start, colon: firstColon)
    }
    return position
  }

  private mutating func endOfKey(
    _ start: Int, colon: Int, canBeKey: Bool, _ hasKey: inout Bool
  ) -> Int? {
    guard canBeKey else {
      let end = brackets.isEmpty ? textEnd(start) : flowTextEnd(colon + 1)
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      add(
        .yamlColonInText, at: colon, ["text": text.replacing("\"", with: "’")],
        mend: .init(range: start..<end, replacement: "\"x\""))
      return end
    }
    if bytes[start..<colon].elementsEqual("<<".utf8), isMerge(colon + 1) {
      let line = brackets.isEmpty ? start..<lineEnd : start..<start
      add(.yamlMergeKey, at: start, isCertain: true, mend: .init(range: line, replacement: ""))
      return lineEnd
    }
    if brackets.isEmpty { hasKey = true } else { brackets[brackets.count - 1].hasKey = true }
    return colon + 1
  }

  /// Whether what follows `<<:` is something to merge.
  private func isMerge(_ start: Int) -> Bool {
    let rest = bytes[start..<lineEnd].drop { $0 == .space }
    return rest.first.map { "*&[{".utf8.contains($0) } ?? true
  }

  private mutating func addNoSpace(_ start: Int, colon: Int) {
    add(
      .yamlNoSpaceAfterColon, at: colon,
      ["key": String(decoding: bytes[start..<colon], as: UTF8.self)],
      mend: .init(range: colon + 1..<colon + 1, replacement: " "))
  }

  /// The end of a text in typographic quotation marks that would need real ones; nil for others.
  private mutating func typographicQuote(_ start: Int) -> Int? {
    let signs = String.typographicQuotes
    guard let sign = signs.first(where: { bytes[start...].starts(with: $0.utf8) })
    else { return nil }
    let end = textEnd(start)
    let held = bytes[start..<end]
    let isSplit =
      zip(held, held.dropFirst()).contains { $0 == .colon && $1 == .space }
      || !brackets.isEmpty
        && held.dropFirst(sign.utf8.count).prefix { !isQuoteByte($0) }.contains(where: isFlowSign)
    guard isSplit else { return nil }
    let closers = brackets.reversed().map(\.closing).joined()
    add(
      .yamlTypographicQuote, at: start, ["quote": sign],
      mend: .init(range: start..<lineEnd, replacement: "\"x\"" + closers))
    brackets = []
    return lineEnd
  }

  /// The first byte of a typographic quotation mark’s three.
  private func isQuoteByte(_ byte: UInt8) -> Bool { byte == 0xE2 }

  private mutating func addSignFirst(_ start: Int, to end: Int, isCertain: Bool = false) {
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    guard let sign = text.unicodeScalars.first else { return }
    add(
      .yamlSignFirst, at: start,
      ["sign": String(sign), "text": text.replacing("\"", with: "’")], isCertain: isCertain,
      mend: .init(range: start..<end, replacement: "\"x\""))
  }

  // MARK: Where things end

  /// The position of the closing quotation mark on the line.
  func closing(of sign: UInt8, from start: Int) -> Int? {
    var position = start
    while position < lineEnd {
      if bytes[position] == UInt8(ascii: "\\"), sign == UInt8(ascii: "\"") {
        position += 2
        continue
      }
      if bytes[position] == sign {
        guard sign == UInt8(ascii: "'"), position + 1 < lineEnd, bytes[position + 1] == sign else {
          return position
        }
        position += 1
      }
      position += 1
    }
    return nil
  }

  /// The position after a closed quotation; the line's end where text follows that may not.
  mutating func afterQuote(_ end: Int, start: Int) -> Int {
    var position = end + 1
    while position < lineEnd, [.space, .tab].contains(bytes[position]) { position += 1 }
    guard position < lineEnd else { return lineEnd }
    let allowed: [UInt8] = brackets.isEmpty ? [.colon, .hash] : [.colon, .hash, .comma]
    let byte = bytes[position]
    if allowed.contains(byte) || (!brackets.isEmpty && (isFlowSign(byte))) { return position }
    if let bracket = brackets.last, keyWord(position) != nil || byte == bytes[end] {
      add(
        .yamlUnclosedBracket, at: bracket.offset,
        ["bracket": bracket.isMapping ? "{" : "[", "closing": bracket.closing],
        mend: .init(range: end + 1..<end + 1, replacement: ","))
      brackets[brackets.count - 1].hasKey = false
      return position
    }
    let sign = bytes[end]
    let quotes = bytes[max(start, lineStart)..<lineEnd].count { $0 == sign }
    if sign == UInt8(ascii: "\""), quotes % 2 == 1 {
      addUnclosed(OpenQuote(sign: sign, offset: start, lineEnd: lineEnd))
    } else {
      let closers = brackets.reversed().map(\.closing).joined()
      add(
        .yamlTextAfterQuote, at: position,
        mend: .init(range: start..<lineEnd, replacement: "\"x\"" + closers))
    }
    brackets = []
    return lineEnd
  }

  /// Where a text that goes on to the end of the line ends, comment and closing brackets left out.
  private func textEnd(_ start: Int) -> Int {
    var end = start
    while end < lineEnd, !(bytes[end] == .hash && end > start && bytes[end - 1] == .space) {
      end += 1
    }
    var open = brackets.count
    while end > start {
      let isCloser = [UInt8(ascii: "]"), UInt8(ascii: "}")].contains(bytes[end - 1])
      guard bytes[end - 1] == .space || (isCloser && open > 0) else { break }
      if isCloser { open -= 1 }
      end -= 1
    }
    return end
  }

  private func flowTextEnd(_ start: Int) -> Int {
    (start..<lineEnd).first { isFlowSign(bytes[$0]) } ?? lineEnd
  }

  private func isTextEnd(_ start: Int) -> Bool {
    var position = start
    while position < lineEnd, bytes[position] == .space { position += 1 }
    return position == lineEnd || bytes[position] == .hash || isFlowSign(bytes[position])
  }

  private func isFlowSign(_ byte: UInt8) -> Bool { ",[]{}".utf8.contains(byte) }

  private func isBreak(_ byte: UInt8) -> Bool { byte == .space || isFlowSign(byte) }

  private func wordEnd(_ start: Int) -> Int {
    (start..<max(start, lineEnd)).first { !isWord(bytes[$0]) } ?? lineEnd
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || byte == .dash
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The word before a colon, where that is how the text at a position begins.
  func keyWord(_ start: Int, spaceAfter: Bool? = nil) -> String? {
    guard start < lineEnd else { return nil }
    let end = wordEnd(start)
    guard end > start, end < lineEnd, bytes[end] == .colon else { return nil }
    let hasSpace = end + 1 == lineEnd || bytes[end + 1] == .space
    if let spaceAfter, spaceAfter != hasSpace { return nil }
    if !hasSpace, bytes[end + 1] == UInt8(ascii: "/") { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Whether a line begins as a line with a name does.
  func looksLikeKey(_ start: Int) -> Bool {
    var position = start
    while position < lineEnd, [.space, .dash].contains(bytes[position]) { position += 1 }
    return keyWord(position, spaceAfter: true) != nil
  }
}

extension String {
  /// The quotation marks that word processors put in.
  static let typographicQuotes = ["“", "”", "„", "‘", "’", "»", "«"]
}
