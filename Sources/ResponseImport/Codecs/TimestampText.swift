/// Dates and times as Swedish people and survey tools write them, as ISO 8601.
package enum TimestampText {
  /// `2026-05-04` out of `2026-05-04`, `2026-05-04 18:20`, `4/5 2026`, `04.05.26`, `4 maj 2026`,
  /// `May 4, 2026`, `260504` and Excel's serial number `46146`.
  ///
  /// A pair of day and month is read in the order given. Two digits first with hyphens are a year,
  /// as `26-05-04` is written in Sweden.
  package static func date(_ text: String, _ order: DayMonthOrder = .dayFirst) -> String? {
    parse(text, order).map { iso($0.day) }
  }

  /// Date, and time where there is one, separated by a space; nil where there is no date.
  ///
  /// Midnight written as 24:00 is the beginning of the next day.
  package static func timestamp(_ text: String, _ order: DayMonthOrder = .dayFirst) -> String? {
    guard let (day, rest) = parse(text, order) else { return nil }
    guard let clock = ClockTime.last(in: rest) else { return iso(day) }
    return "\(iso(clock.isMidnightAfter ? day.next : day)) \(clock.text)"
  }

  /// `18:20` or `18:20:05` out of `18:20`, `18.20`, `kl 18`, `1820`, `2026-05-04 18:20:05`,
  /// `6:20:05 em CET` and Excel's fraction of a day; 24:00 is 00:00.
  package static func time(_ text: String) -> String? {
    if let rest = parse(text, .dayFirst)?.rest, let clock = ClockTime.last(in: rest) {
      return clock.text
    }
    return (ClockTime.last(in: text[...]) ?? ClockTime.alone(text[...]))?.text
  }

  private static func iso(_ day: CivilDay) -> String {
    "\(day.year)-\(twoDigits(day.month))-\(twoDigits(day.day))"
  }

  /// A number from 0 to 99 with two digits.
  static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// A date, and what stands after it.
  static func parse(
    _ text: String, _ order: DayMonthOrder
  ) -> (day: CivilDay, rest: Substring)? {
    let plain = text.hasPrefix("'") ? text.dropFirst() : text[...]
    if let compact = compact(plain) { return compact }
    let tokens = Self.tokens(plain)
    guard tokens.count >= 3 else { return nil }
    let rest = plain[tokens[2].end...]
    let parts = tokens.map(\.text)
    let day: CivilDay? =
      if parts[0].count == 4, let year = Int(parts[0]), let last = Int(parts[2]) {
        CivilDay(year: year, month: month(parts[1]), day: last)
      } else if Int(parts[0]) == nil, let named = month(parts[0]) {
        CivilDay(year: year(parts[2]), month: named, day: Int(parts[1]))
      } else if parts.prefix(3).allSatisfy({ $0.count == 2 && Int($0) != nil }),
        plain.dropFirst(2).hasPrefix("-")
      {
        CivilDay(year: year(parts[0]), month: Int(parts[1]), day: Int(parts[2]))
      } else if order == .monthFirst, let first = Int(parts[0]), let second = Int(parts[1]) {
        CivilDay(year: year(parts[2]), month: first, day: second)
      } else {
        CivilDay(year: year(parts[2]), month: month(parts[1]), day: Int(parts[0]))
      }
    return day.map { ($0, rest) }
  }

  /// The numbers and the names of months, up to three; days of the week and “den” stand for nothing.
  private static func tokens(_ text: Substring) -> [(text: String, end: Substring.Index)] {
    var tokens: [(text: String, end: Substring.Index)] = []
    var index = text.startIndex
    while index < text.endIndex, tokens.count < 3 {
      let character = text[index]
      let isNumber = character.isASCII && character.isNumber
      guard isNumber || character.isLetter else {
        index = text.index(after: index)
        continue
      }
      let end =
        text[index...].firstIndex {
          isNumber ? !($0.isASCII && $0.isNumber) : !$0.isLetter
        } ?? text.endIndex
      let word = String(text[index..<end])
      if isNumber || month(word) != nil { tokens.append((word, end)) }
      index = end
    }
    return tokens
  }

  /// Dates without separators: `20260504`, `260504`, and days since 1899-12-30 with or without a
  /// part of a day.
  private static func compact(_ text: Substring) -> (day: CivilDay, rest: Substring)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text[digits.endIndex...]
    guard let number = Int(digits) else { return nil }
    switch digits.count {
    case 8 where rest.isEmpty || rest.first == " " || rest.first == "T":
      let day = CivilDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      return day.map { ($0, rest) }
    case 6 where rest.isEmpty:
      let day = CivilDay(
        year: century(number / 10_000), month: number / 100 % 100, day: number % 100)
      return day.map { ($0, rest) }
    case 5 where serials.contains(number):
      let fraction = rest.first == "," || rest.first == "."
      guard rest.isEmpty || (fraction && rest.dropFirst().allSatisfy(\.isNumber)) else {
        return nil
      }
      return (CivilDay(serial: number), rest)
    default: return nil
    }
  }

  /// Days of 1954 to 2064, so that no other number of five digits is taken for one.
  private static let serials = 20_000...60_000

  private static func year(_ text: String) -> Int? {
    guard let number = Int(text) else { return nil }
    return text.count == 2 ? century(number) : text.count == 4 ? number : nil
  }

  /// The year of two digits: 1970 to 2069.
  private static func century(_ number: Int) -> Int { number < 70 ? 2000 + number : 1900 + number }

  private static func month(_ text: String) -> Int? {
    if let number = Int(text) { return number }
    let word = text.lowercased()
    guard let month = months[String(word.prefix(3))] else { return nil }
    // “mars” and “maj”, but not “mandag” or “marknad”.
    return names[month - 1].contains { $0.hasPrefix(word) || word == $0 } ? month : nil
  }

  private static let months = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "maj": 5, "may": 5, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
  ]

  private static let names = [
    ["januari", "january"], ["februari", "february"], ["mars", "march"], ["april"],
    ["maj", "may"], ["juni", "june"], ["juli", "july"], ["augusti", "august"],
    ["september", "sept"], ["oktober", "october"], ["november"], ["december"],
  ]
}

/// Which of day and month stands first in `4/5/2026`.
package enum DayMonthOrder: Hashable, Sendable {
  case dayFirst
  case monthFirst
  /// Every pair fits both ways, and at least one reads differently; it is read the Swedish way.
  case unknown

  /// What the cells of a column tell: one number above 12 decides for all of them.
  ///
  /// Only numbers divided by slashes are in doubt: `4.5.2026` and `4/5 2026` are not written with the
  /// month first.
  init(_ cells: [String]) {
    var isDoubtful = false
    for cell in cells {
      let date = cell.prefix { $0 != " " }
      let parts = date.split(separator: "/").map { Int($0) }
      guard parts.count == 3, let first = parts[0], let second = parts[1], first <= 31 else {
        continue
      }
      if first > 12 {
        self = .dayFirst
        return
      }
      if second > 12 {
        self = .monthFirst
        return
      }
      if first != second { isDoubtful = true }
    }
    self = isDoubtful ? .unknown : .dayFirst
  }
}
