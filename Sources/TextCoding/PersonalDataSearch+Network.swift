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

  // `@`, or what people write for it, with the one space that may stand on either side.
  private static let spelledSigns = ["(at)", "[at]", "(a)", "[a]", "snabel-a", "snabela"]
    .map { Array($0.unicodeScalars) }

  private func atSign(at position: Int) -> Range<Int>? {
    let length: Int
    switch text.lowered[position] {
    case "@": length = 1
    case "(", "[", "s":
      if text.lowered[position] == "s" {
        guard position + 1 < text.lowered.count, text.lowered[position + 1] == "n",
          position == 0 || !text.scalars[position - 1].isWordScalar
        else { return nil }
      }
      let reach = text.lowered[position..<min(position + 8, text.lowered.count)]
      guard let sign = Self.spelledSigns.first(where: { reach.starts(with: $0) }) else {
        return nil
      }
      length = sign.count
    case "a": return spelledAt(position)
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

  // ` at ` between words, where ` punkt ` or ` dot ` follows: `kent at example punkt se`.
  private func spelledAt(_ position: Int) -> Range<Int>? {
    guard position > 1, position + 3 < text.lowered.count, text.lowered[position - 1] == " ",
      text.lowered[position + 1] == "t", text.lowered[position + 2] == " "
    else { return nil }
    let ahead = text.lowered[(position + 3)..<min(position + 40, text.lowered.count)]
    let word = ahead.prefix { $0.isWordScalar || $0 == "-" }
    let rest = ahead[word.endIndex...]
    guard !word.isEmpty,
      rest.starts(with: " punkt ".unicodeScalars) || rest.starts(with: " dot ".unicodeScalars)
    else { return nil }
    return (position - 1)..<(position + 3)
  }

  // The end of `domain.se`; nil where no domain with a top level begins.
  private mutating func domainEnd(from start: Int, onlyKnown: Bool) -> Int? {
    var end = start
    while end < text.scalars.count, isFree(end), text.scalars[end].isDomainPart {
      look()
      end += 1
    }
    while end > start, !text.scalars[end - 1].isWordScalar { end -= 1 }
    if !text.scalars[start..<end].contains("."), let spelled = spelledDomainEnd(from: end) {
      return spelled
    }
    let domain = text.scalars[start..<end]
    guard let dot = domain.lastIndex(of: "."), dot > start else { return nil }
    let top = domain[(dot + 1)...]
    guard top.count >= 2, !top.contains(where: \.isDigit) else { return nil }
    let isKnown = PersonalDataWords.topLevels.contains(String(scalars: text.lowered[top.indices]))
    return isKnown || !onlyKnown ? end : nil
  }

  // The end of ` . se`, ` punkt se` or ` dot se` after a domain.
  private func spelledDomainEnd(from end: Int) -> Int? {
    let reach = text.lowered[end..<min(end + 7, text.lowered.count)]
    let dots = [" . ", " punkt ", " dot ", " ."]
    guard let dot = dots.first(where: { reach.starts(with: $0.unicodeScalars) }) else { return nil }
    let start = end + dot.unicodeScalars.count
    let top = text.lowered[start...].prefix(6).prefix { $0.isWordScalar }
    return PersonalDataWords.topLevels.contains(String(scalars: top)) ? top.endIndex : nil
  }

  /// Claims addresses with `http://`, `https://` or `www.`, and bare ones with a path
  /// (`facebook.com/anna`) or an unmistakable top level (`example.com`).
  ///
  /// A bare `.se` or `.nu` without a path stays: `mörkt.se till att` is a missing space.
  mutating func claimWebAddresses() {
    for index in words.indices {
      guard let word = freeWord(index) else { continue }
      if word.traits.contains(.webStart) {
        let rest = text.scalars[word.range.upperBound...].prefix(3)
        guard rest.starts(with: word.text == "www" ? ".".unicodeScalars : "://".unicodeScalars)
        else { continue }
        claim(word.range.lowerBound..<webAddressEnd(from: word.range.upperBound), as: .webAddress)
      } else if word.traits.contains(.topLevel), let start = bareDomain(to: index) {
        let end = word.range.upperBound
        let hasPath = end < text.scalars.count && text.scalars[end] == "/"
        guard hasPath || word.traits.contains(.plainTopLevel) else { continue }
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
    return words[first].range.lowerBound
  }

  /// Claims IPv6 addresses: groups of hexadecimal digits with seven colons, or fewer and a double one.
  mutating func claimLongIPAddresses() {
    var position = 0
    while position < text.scalars.count {
      look()
      guard text.lowered[position].isAddressPart,
        position == 0 || !text.scalars[position - 1].isWordScalar
      else {
        position += 1
        continue
      }
      var end = position
      while end < text.scalars.count, text.lowered[end].isAddressPart {
        look()
        end += 1
      }
      let isCut = end < text.scalars.count && text.scalars[end].isWordScalar
      while end > position, text.scalars[end - 1] == ":", end < 2 || text.scalars[end - 2] != ":" {
        end -= 1
      }
      if !isCut, end > position, Self.isLongIPAddress(text.lowered[position..<end]) {
        claim(position..<end, as: .ipAddress)
      }
      position = max(end, position + 1)
    }
  }

  // Source: RFC 4291, section 2.2.
  private static func isLongIPAddress(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let groups = scalars.split(separator: ":", omittingEmptySubsequences: false)
    guard (3...9).contains(groups.count), groups.allSatisfy({ $0.count <= 4 }) else { return false }
    let empty = groups.dropFirst().dropLast().count { $0.isEmpty }
    let isShort = empty == 1 && groups.count <= 8 && scalars.count >= 4
    let isFull = groups.count == 8 && empty == 0 && groups.allSatisfy { !$0.isEmpty }
    // `10::20` and the like is no address.
    return isFull
      || (isShort && (groups.count > 3 || scalars.contains { !$0.isDigit && $0 != ":" }))
  }

  /// Claims IPv4 addresses: four numbers to 255 joined by dots, and no fifth beside them.
  mutating func claimIPAddresses() {
    var index = 0
    while index + 3 < words.count {
      look()
      let isChainStart = index == 0 || !isDotted(index)
      guard isChainStart, isOctet(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < words.count, isDotted(end) {
        look()
        end += 1
      }
      let range = words[index].range.lowerBound..<words[end - 1].range.upperBound
      if end - index == 4, (index..<end).allSatisfy(isOctet) { claim(range, as: .ipAddress) }
      index = end
    }
  }

  // Whether a number stands right after a number and a dot.
  private func isDotted(_ index: Int) -> Bool {
    text.gap(before: index).elementsEqual(".".unicodeScalars)
      && words[index - 1].text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && words[index].text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private func isOctet(_ index: Int) -> Bool {
    guard let word = freeWord(index), word.text.utf8.count <= 3 else { return false }
    guard word.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    // A leading zero is a telephone number's.
    return Int(word.text).map { $0 <= 255 && String($0) == word.text } ?? false
  }
}

extension Unicode.Scalar {
  /// A hexadecimal digit in lower case, or a colon.
  fileprivate var isAddressPart: Bool { isDigit || ("a"..."f").contains(self) || self == ":" }
  fileprivate var isLocalPart: Bool { isWordScalar || "._%+-".unicodeScalars.contains(self) }
  fileprivate var isDomainPart: Bool { isWordScalar || self == "." || self == "-" }
  fileprivate var isWebAddressPart: Bool {
    !isSpace && !isLineBreak && !"<>\"“”[]".unicodeScalars.contains(self)
  }
}
