/// What of a date a cell's number format shows.
enum DateForm: Hashable, Sendable {
  case day
  case moment
  case time
  case duration

  /// The form of one of the formats that files name by number alone; nil where it shows no date.
  ///
  /// Source: ECMA-376 part 1, 18.8.30; 27…36 and 50…58 are dates of East Asian editions.
  init?(builtIn number: Int) {
    switch number {
    case 14...17, 27...31, 34...36, 50...58: self = .day
    case 18...21, 32, 33, 45, 47: self = .time
    case 22: self = .moment
    case 46: self = .duration
    default: return nil
    }
  }

  /// The form that a format code such as `yyyy-mm-dd hh:mm` shows; nil where it shows no date.
  init?(code: String) {
    // Programs that translate the word leave it in the file; it has the letters of a date.
    if ["general", "standard"].contains(code.lowercased()) { return nil }
    var letters: Set<Character> = []
    var rest = code[...]
    scan: while let character = rest.popFirst() {
      switch character {
      case ";": break scan
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inner = rest.prefix { $0 != "]" }.lowercased()
        rest = rest.drop { $0 != "]" }.dropFirst()
        if let unit = inner.first, "hms".contains(unit), inner.allSatisfy({ $0 == unit }) {
          self = .duration
          return
        }
      default: letters.formUnion(character.lowercased())
      }
    }
    let showsClock = !letters.isDisjoint(with: ["h", "s"])
    // An m is a month unless hours or seconds are shown beside it.
    let showsDay = !letters.isDisjoint(with: ["y", "d"]) || letters.contains("m") && !showsClock
    switch (showsDay, showsClock) {
    case (true, true): self = .moment
    case (true, false): self = .day
    case (false, true): self = .time
    case (false, false): return nil
    }
  }
}
