/// E-mail, web and IP addresses.
extension PersonalDataSearch {
  /// Claims `name@domain.se`, also spelled with `(at)` or with spaces around the sign.
  mutating func claimEmails() {
    for position in text.scalars.indices {
      guard let sign = atSign(at: position), isFree(sign) else { continue }
      var start = sign.lowerBound
      while start > 0, isFree(start - 1), text.scalars[start - 1].isLocalPart {
        look()
        start -= 1
      }
      while start < sign.lowerBound, !text.scalars[start].isWordScalar { start += 1 }
      let isSpaced =
        text.scalars[sign.lowerBound].isSpace || text.scalars[sign.upperBound - 1].isSpace
      guard start < sign.lowerBound,
        let end = domainEnd(from: sign.upperBound, onlyKnown: isSpaced)
      else { continue }
      claim(start..<end, as: .email)
    }
  }

  // `@`, `(at)` or `[at]`, with the one space that may stand on either side.
  private func atSign(at position: Int) -> Range<Int>? {
    let length: Int
    switch text.scalars[position] {
    case "@": length = 1
    case "(", "[":
      let spelled = text.lowered[position..<min(position + 4, text.lowered.count)]
      guard
        spelled.elementsEqual("(at)".unicodeScalars)
          || spelled.elementsEqual("[at]".unicodeScalars)
      else { return nil }
      length = 4
    default: return nil
    }
    var range = position..<(position + length)
    if position > 1, text.scalars[position - 1].isSpace {
      range = (position - 1)..<range.upperBound
    }
    if range.upperBound < text.scalars.count, text.scalars[range.upperBound].isSpace {
      range = range.lowerBound..<(range.upperBound + 1)
    }
    return range
  }

  // The end of `domain.se`; nil where no domain with a top level begins.
  private mutating func domainEnd(from start: Int, onlyKnown: Bool) -> Int? {
    var end = start
    while end < text.scalars.count, isFree(end), text.scalars[end].isDomainPart {
      look()
      end += 1
    }
    while end > start, !text.scalars[end - 1].isWordScalar { end -= 1 }
    let domain = text.scalars[start..<end]
    guard let dot = domain.lastIndex(of: "."), dot > start else { return nil }
    let top = domain[(dot + 1)...]
    guard top.count >= 2, !top.contains(where: \.isDigit) else { return nil }
    let isKnown = PersonalDataWords.topLevels.contains(String(scalars: text.lowered[top.indices]))
    return isKnown || !onlyKnown ? end : nil
  }

  /// Claims addresses with `http://`, `https://` or `www.`, and bare ones with a path
  /// (`facebook.com/anna`) or an unmistakable top level (`example.com`).
  ///
  /// A bare `.se` or `.nu` without a path stays: `mörkt.se till att` is a missing space.
  mutating func claimWebAddresses() {
    for index in text.words.indices {
      guard let word = freeWord(index) else { continue }
      if PersonalDataWords.webStarts.contains(word.text) {
        let rest = text.scalars[word.range.upperBound...].prefix(3)
        guard rest.starts(with: word.text == "www" ? ".".unicodeScalars : "://".unicodeScalars)
        else { continue }
        claim(word.range.lowerBound..<webAddressEnd(from: word.range.upperBound), as: .webAddress)
      } else if PersonalDataWords.topLevels.contains(word.text), let start = bareDomain(to: index) {
        let end = word.range.upperBound
        let hasPath = end < text.scalars.count && text.scalars[end] == "/"
        guard hasPath || PersonalDataWords.plainTopLevels.contains(word.text) else { continue }
        claim(start..<(hasPath ? webAddressEnd(from: end) : end), as: .webAddress)
      }
    }
  }

  private mutating func webAddressEnd(from start: Int) -> Int {
    var end = start
    while end < text.scalars.count, isFree(end), text.scalars[end].isWebAddressPart {
      look()
      end += 1
    }
    while end > start, ".,;:!?)'".unicodeScalars.contains(text.scalars[end - 1]) { end -= 1 }
    return end
  }

  // The start of the domain whose top level is the given word.
  private mutating func bareDomain(to top: Int) -> Int? {
    guard top > 0, text.gap(before: top).elementsEqual(".".unicodeScalars) else { return nil }
    guard let name = freeWord(top - 1), name.range.count >= 2 else { return nil }
    var first = top - 1
    while first > 0, top - first < 8, freeWord(first - 1) != nil {
      look()
      let gap = text.gap(before: first)
      guard gap.count == 1, gap.first == "." || gap.first == "-" else { break }
      first -= 1
    }
    return text.words[first].range.lowerBound
  }

  /// Claims IPv4 addresses: four numbers to 255 joined by dots, and no fifth beside them.
  mutating func claimIPAddresses() {
    var index = 0
    while index + 3 < text.words.count {
      look()
      let isChainStart = index == 0 || !isDotted(index)
      guard isChainStart, isOctet(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < text.words.count, isDotted(end) {
        look()
        end += 1
      }
      let range = text.words[index].range.lowerBound..<text.words[end - 1].range.upperBound
      if end - index == 4, (index..<end).allSatisfy(isOctet) { claim(range, as: .ipAddress) }
      index = end
    }
  }

  // Whether a number stands right after a number and a dot.
  private func isDotted(_ index: Int) -> Bool {
    text.gap(before: index).elementsEqual(".".unicodeScalars)
      && text.words[index - 1].text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && text.words[index].text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private func isOctet(_ index: Int) -> Bool {
    guard let word = freeWord(index), word.text.utf8.count <= 3 else { return false }
    guard word.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    // A leading zero is a telephone number's.
    return Int(word.text).map { $0 <= 255 && String($0) == word.text } ?? false
  }
}

extension Unicode.Scalar {
  fileprivate var isLocalPart: Bool { isWordScalar || "._%+-".unicodeScalars.contains(self) }
  fileprivate var isDomainPart: Bool { isWordScalar || self == "." || self == "-" }
  fileprivate var isWebAddressPart: Bool {
    !isSpace && !isLineBreak && !"<>\"“”[]".unicodeScalars.contains(self)
  }
}
