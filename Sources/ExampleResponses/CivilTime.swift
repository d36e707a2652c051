/// A second of Swedish clock time, as exports write it.
struct CivilTime: Hashable, Comparable, Sendable {
  /// Seconds of clock time since the start of 1970; no zone.
  private let seconds: Int

  /// A time of day on an ISO 8601 date; nil where the text is no date.
  init?(date: String, secondOfDay: Int) {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    seconds = Self.days(year: parts[0], month: parts[1], day: parts[2]) * 86_400 + secondOfDay
  }

  private init(seconds: Int) {
    self.seconds = seconds
  }

  static func < (left: CivilTime, right: CivilTime) -> Bool {
    left.seconds < right.seconds
  }

  /// The same moment in UTC, by the rule that summer time runs from the last Sunday of March to
  /// the last Sunday of October.
  var utc: CivilTime {
    let year = Self.civil(day: day).year
    let begins = Self.lastSunday(year: year, month: 3) * 86_400 + 2 * 3600
    let ends = Self.lastSunday(year: year, month: 10) * 86_400 + 3 * 3600
    return CivilTime(seconds: seconds - ((begins..<ends).contains(seconds) ? 7200 : 3600))
  }

  /// `2020-10-06`.
  var date: String {
    let civil = Self.civil(day: day)
    return "\(civil.year)-\(Self.two(civil.month))-\(Self.two(civil.day))"
  }

  /// `18:22:10`.
  var time: String {
    let second = seconds - day * 86_400
    return "\(Self.two(second / 3600)):\(Self.two(second / 60 % 60)):\(Self.two(second % 60))"
  }

  func adding(days: Int) -> CivilTime {
    CivilTime(seconds: seconds + days * 86_400)
  }

  private var day: Int {
    seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
  }

  private static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func lastSunday(year: Int, month: Int) -> Int {
    // Both months that it is asked for have 31 days; 1970-01-01 was a Thursday.
    let last = days(year: year, month: month, day: 31)
    return last - (last + 4) % 7
  }

  /// Days since the start of 1970.
  ///
  /// Source: Hinnant 2013, "chrono-compatible low-level date algorithms", days_from_civil.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Source: Hinnant 2013, civil_from_days.
  private static func civil(day: Int) -> (year: Int, month: Int, day: Int) {
    let z = day + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted + (shifted < 10 ? 3 : -9)
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }
}
