package import Messages

// Slips of the keyboard that YAML itself makes something of, so that only the reader can see them.
extension YAMLValue {
  /// A value that was meant as a name with its value: `type:text` without a space.
  var colonSlip: Diagnostic? {
    guard case .scalar(let text, plain: true, let place) = self else { return nil }
    let word = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    let rest = text.dropFirst(word.count)
    if let first = word.first, first.isLetter, rest.hasPrefix(":"), !rest.hasPrefix("://") {
      return Diagnostic(.yamlNoSpaceAfterColon, at: place, ["key": String(word)])
    }
    return dashSlip
  }

  /// A value that was meant as an item of a list: `-klotter` without a space.
  var dashSlip: Diagnostic? {
    guard case .scalar(let text, plain: true, let place) = self, text.hasPrefix("-") else {
      return nil
    }
    let word = text.dropFirst().prefix { !$0.isWhitespace && $0 != ":" }
    guard word.first?.isLetter == true else { return nil }
    return Diagnostic(.yamlNoSpaceAfterDash, at: place, ["text": String(word)])
  }

  /// Notes a text that other readers of YAML take for true or false.
  func reportTruthWord(_ findings: inout [Diagnostic]) {
    let words: Set<String> = ["yes", "no", "on", "off", "true", "false"]
    guard case .scalar(let text, plain: true, let place) = self,
      words.contains(text.lowercased())
    else { return }
    findings.append(Diagnostic(.yamlTruthWord, at: place, ["text": text]))
  }

  /// Reports a text that stands whole in typographic quotation marks; true where it does.
  func reportTypographicQuotes(_ findings: inout [Diagnostic]) -> Bool {
    guard case .scalar(let text, plain: true, let place) = self, text.count > 1,
      let first = text.first, let last = text.last,
      ["“", "”", "„"].contains(first), ["“", "”"].contains(last)
    else { return false }
    findings.append(Diagnostic(.yamlTypographicQuote, at: place, ["quote": String(first)]))
    return true
  }

  /// Reports a number that begins with zero; true where it does.
  package func reportLeadingZero(_ findings: inout [Diagnostic]) -> Bool {
    guard case .scalar(let text, plain: true, let place) = self, text.utf8.count > 1,
      text.hasPrefix("0"), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return false }
    let digits = text.drop { $0 == "0" }
    let plain = digits.isEmpty ? "0" : String(digits)
    findings.append(Diagnostic(.yamlLeadingZero, at: place, ["text": text, "plain": plain]))
    return true
  }
}

extension YAMLMapping.Entry {
  /// A name that is none, for want of a space: `sv:Hej` or `-id`.
  var slip: Diagnostic? {
    if key == "<<" { return Diagnostic(.yamlMergeKey, at: keyPlace) }
    if key.hasPrefix("\u{A0}") { return Diagnostic(.yamlHardSpace, at: keyPlace) }
    if value.isEmpty {
      if let quote = String.typographicQuotes.first(where: key.contains) {
        return Diagnostic(.yamlTypographicQuote, at: keyPlace, ["quote": quote])
      }
      if key.contains(where: { $0.isWhitespace || $0.isPunctuation && $0 != "_" && $0 != "-" }) {
        return Diagnostic(.yamlCommaInText, at: keyPlace, ["text": key])
      }
    }
    let name = YAMLValue.scalar(key, plain: true, keyPlace)
    return name.colonSlip
  }
}
