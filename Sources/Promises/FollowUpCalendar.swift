import DialogueWorkspace

/// The dates on which a promise is followed up, by its cadence.
enum FollowUpCalendar {
  static func dates(_ frame: PromiseFrame) -> [FollowUp] {
    guard let first = year(frame.from), let last = year(frame.to), first <= last else { return [] }
    let final = FollowUp(date: frame.to, kind: .final)
    switch frame.cadence {
    case .once:
      return [final]
    case .twice:
      // Half-way: at the end of the first year of two, else at midsummer.
      let middle = last > first ? "\(first)-12-31" : "\(first)-06-30"
      return [FollowUp(date: middle, kind: .interim), final]
    case .tertialAndAnnual:
      return (first...last).flatMap { year in
        [
          FollowUp(date: "\(year)-04-30", kind: .interim),
          FollowUp(date: "\(year)-08-31", kind: .interim),
          FollowUp(date: "\(year)-12-31", kind: .interim),
          FollowUp(date: "\(year + 1)-02-28", kind: .annualReport),
        ]
      }
    case .continuous:
      return (first...last).flatMap { year in
        ["03-31", "06-30", "09-30", "12-31"].map {
          FollowUp(date: "\(year)-\($0)", kind: .interim)
        }
      }.filter { $0.date < frame.to } + [final]
    }
  }

  private static func year(_ date: String) -> Int? {
    Int(date.prefix(4))
  }
}
