/// Dates and times as Swedish people and survey tools write them, as ISO 8601.
package enum TimestampText {
  private static let months = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "maj": 5, "may": 5, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
  ]

  /// `2026-05-04` out of `2026-05-04`, `2026-05-04 18:20`, `4/5 2026`, `04.05.2026`, `4 maj 2026`.
  ///
  /// A day-month pair is read the Swedish way, day first.
  package static func date(_ text: String) -> String? {
    let tokens = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard tokens.count >= 3 else { return nil }
    if tokens[0].count == 4, let year = Int(tokens[0]), let month = Int(tokens[1]),
      let day = Int(tokens[2].prefix { $0.isNumber })
    {
      return iso(year, month, day)
    }
    guard let day = Int(tokens[0]), tokens[2].count == 4, let year = Int(tokens[2]) else {
      return nil
    }
    let month = Int(tokens[1]) ?? months[String(tokens[1].lowercased().prefix(3))]
    return month.flatMap { iso(year, $0, day) }
  }

  /// `18:20` or `18:20:05` out of `18:20`, `18.20`, `2026-05-04 18:20:05`, `6:20:05 em CET`.
  package static func time(_ text: String) -> String? {
    let tokens = text.split { $0.isWhitespace || $0 == "T" }
    guard let index = tokens.lastIndex(where: { $0.first?.isNumber == true }) else { return nil }
    let digits = tokens[index].prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let parts = digits.split { $0 == ":" || $0 == "." }.compactMap { Int($0) }
    let attached = tokens[index].dropFirst(digits.count)
    let half = attached.isEmpty ? tokens.dropFirst(index + 1).first : attached
    guard parts.count >= 2, let hour = hour(parts[0], half.map(String.init)),
      (0...59).contains(parts[1])
    else { return nil }
    let minutes = "\(twoDigits(hour)):\(twoDigits(parts[1]))"
    guard parts.count >= 3 else { return minutes }
    return (0...60).contains(parts[2]) ? "\(minutes):\(twoDigits(parts[2]))" : nil
  }

  /// Date, and time where there is one, separated by a space; nil where there is no date.
  package static func timestamp(_ text: String) -> String? {
    guard let date = date(text) else { return nil }
    return time(text).map { "\(date) \($0)" } ?? date
  }

  /// The hour of the day; the half of the day is named where the clock has twelve hours.
  private static func hour(_ hour: Int, _ half: String?) -> Int? {
    switch half?.lowercased().filter(\.isLetter) {
    case "em", "pm": (1...12).contains(hour) ? hour % 12 + 12 : nil
    case "fm", "am": (1...12).contains(hour) ? hour % 12 : nil
    default: (0...23).contains(hour) ? hour : nil
    }
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1900...2199).contains(year), (1...12).contains(month),
      (1...lengths[month - 1]).contains(day)
    else { return nil }
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
