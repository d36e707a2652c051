import DialogueWorkspace

/// The dates on which a promise is followed up, by its cadence; none outside its period but the
/// summary of a whole year, which comes when the year is over.
enum FollowUpCalendar {
  static func dates(_ frame: PromiseFrame) -> [FollowUp] {
    guard let first = year(frame.from), let last = year(frame.to), first <= last else { return [] }
    switch frame.cadence {
    case .once:
      return closed([], frame)
    case .twice:
      return closed([middle(frame)].compactMap { $0 }, frame)
    case .tertialAndAnnual:
      let tertials = (first...last).flatMap { year in
        ["04-30", "08-31", "12-31"].map { "\(year)-\($0)" }
      }
      let summaries = (first...last).filter { "\($0)-12-31" <= frame.to }.map {
        FollowUp(date: "\($0 + 1)-02-28", kind: .annualReport)
      }
      return (closed(tertials, frame) + summaries).sorted { $0.date < $1.date }
    case .continuous:
      return closed(
        (first...last).flatMap { year in
          ["03-31", "06-30", "09-30", "12-31"].map { "\(year)-\($0)" }
        }, frame)
    }
  }

  /// The dates within the period, the last of them its end.
  private static func closed(_ dates: [String], _ frame: PromiseFrame) -> [FollowUp] {
    dates.filter { $0 > frame.from && $0 < frame.to }
      .map { FollowUp(date: $0, kind: .interim) } + [FollowUp(date: frame.to, kind: .final)]
  }

  /// The end of the month that is half-way through the period.
  private static func middle(_ frame: PromiseFrame) -> String? {
    guard let from = month(frame.from), let to = month(frame.to) else { return nil }
    let middle = from + (to - from + 1) / 2 - 1
    let (year, index) = (middle / 12, middle % 12)
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][index]
    return "\(year)-\(index < 9 ? "0" : "")\(index + 1)-\(days)"
  }

  /// Months since year 0.
  private static func month(_ date: String) -> Int? {
    let parts = date.split(separator: "-")
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]) else { return nil }
    return year * 12 + month - 1
  }

  private static func year(_ date: String) -> Int? {
    Int(date.prefix(4))
  }
}
