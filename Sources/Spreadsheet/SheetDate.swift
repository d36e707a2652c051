/// A date or time of a cell, in no time zone, to the second.
package enum SheetDate: Hashable, Sendable {
  /// Days since 1 January 1970.
  case day(Int)
  /// Seconds since 1 January 1970, 00:00.
  case moment(Int)
  /// Seconds since midnight, below a day.
  case time(Int)
  /// Seconds that something took; can be more than a day.
  case duration(Int)

  /// ISO 8601: `2026-05-04`, `2026-05-04T18:20:00`, `18:20:00`; a duration as `36:05:00`.
  package var text: String {
    switch self {
    case .day(let days): SheetDate.dayText(days)
    case .moment(let seconds):
      SheetDate.dayText(seconds.floored(by: 86_400)) + "T"
        + SheetDate.clockText(seconds - seconds.floored(by: 86_400) * 86_400)
    case .time(let seconds), .duration(let seconds): SheetDate.clockText(seconds)
    }
  }

  /// A day of the calendar; nil where there is no such day.
  package static func day(year: Int, month: Int, day: Int) -> SheetDate? {
    days(year: year, month: month, day: day).map(SheetDate.day)
  }

  /// What ISO 8601 text says: a day, a day and a time, or a time; a fraction and `Z` are dropped.
  package init?(iso text: String) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    if let first = parts.first, let days = SheetDate.days(iso: first) {
      guard parts.count == 2 else {
        self = .day(days)
        return
      }
      guard let clock = SheetDate.clock(parts[1]) else { return nil }
      self = .moment(days * 86_400 + clock)
    } else if parts.count == 1, let clock = SheetDate.clock(parts[0]) {
      self = .time(clock)
    } else {
      return nil
    }
  }

  // MARK: The calendar

  private static func days(iso text: Substring) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    return days(year: year, month: month, day: day)
  }

  private static func clock(_ text: Substring) -> Int? {
    let whole = text.prefix { $0 != "." && $0 != "Z" }
    let parts = whole.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ $0.utf8.count == 2 }) else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (0..<24).contains(numbers[0]),
      numbers[1...].allSatisfy({ (0..<60).contains($0) })
    else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
  }

  /// Days from 1 January 1970 in the Gregorian calendar; nil where there is no such day.
  ///
  /// Source: H. Hinnant, chrono-Compatible Low-Level Date Algorithms, `days_from_civil`.
  private static func days(year: Int, month: Int, day: Int) -> Int? {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.floored(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = era * 146_097 + dayOfEra - 719_468
    let back = civil(days)
    return back.year == year && back.month == month && back.day == day ? days : nil
  }

  /// Source: as above, `civil_from_days`.
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted.floored(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func dayText(_ days: Int) -> String {
    let (year, month, day) = civil(days)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private static func clockText(_ seconds: Int) -> String {
    "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension Int {
  /// The quotient rounded down, for negative numbers too.
  fileprivate func floored(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
