import EscapedMarkup

/// The names of sheets, as Excel allows them.
enum SheetNames {
  /// Each name with what no sheet may have in its name replaced, cut to 31 characters, and
  /// numbered where the same stood before, whatever the case.
  static func valid(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.enumerated().map { index, name in
      var base = String(
        name.unicodeScalars.map { scalar in
          "[]:*?/\\".unicodeScalars.contains(scalar) || !XMLText.canHold(scalar.value)
            || scalar.value < 0x20 ? "-" : Character(scalar)
        })
      while base.hasPrefix("'") { base.removeFirst() }
      base = cut(base, to: 31)
      while base.hasSuffix("'") { base.removeLast() }
      if base.isEmpty { base = "Sheet\(index + 1)" }
      var candidate = base
      var number = 2
      while !taken.insert(candidate.lowercased()).inserted {
        let suffix = " (\(number))"
        candidate = cut(base, to: 31 - suffix.utf16.count) + suffix
        number += 1
      }
      return candidate
    }
  }

  private static func cut(_ text: String, to count: Int) -> String {
    var text = text
    while text.utf16.count > count { text.removeLast() }
    return text
  }
}
