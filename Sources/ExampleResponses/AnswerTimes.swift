import DialogueWorkspace
import SurveyStatistics

/// When the people of one event answered, earliest first.
struct AnswerTimes: Sendable {
  let values: [CivilTime]

  /// Draws the times of `count` answers, as the event's channel has them come in.
  init(event: Event, round: Round?, count: Int, seed: UInt64) {
    var random = RandomStream(seed: seed, name: "\(event.id)#times")
    let pattern = Self.pattern(event.channel)
    // One event begins a quarter or so later than another.
    let begins = pattern.begins + 900 * random.nextInteger(below: 4)
    var times: [CivilTime] = []
    for number in 0..<count {
      let second: Int
      if event.channel == .walk {
        second = begins + 660 * number + random.nextInteger(below: 240)
      } else {
        second = begins + random.nextInteger(below: pattern.lasts)
      }
      let days = pattern.days == 1 ? 0 : random.nextInteger(below: pattern.days)
      guard let time = CivilTime(date: event.date, secondOfDay: second)?.adding(days: days) else {
        continue
      }
      let last = (event.to ?? round?.to).flatMap { CivilTime(date: $0, secondOfDay: second) }
      times.append(min(time, last ?? time))
    }
    values = times.sorted()
  }

  /// From which second of the day, for how many seconds, on how many days answers come in.
  private static func pattern(_ channel: Channel) -> (begins: Int, lasts: Int, days: Int) {
    switch channel {
    case .meeting: (18 * 3600, 2 * 3600, 1)
    case .street: (11 * 3600, 4 * 3600, 1)
    case .schoolClass: (9 * 3600, 1500, 1)
    case .staffGroup: (13 * 3600, 3600, 1)
    case .walk: (17 * 3600 + 1800, 0, 1)
    case .openLink: (7 * 3600, 14 * 3600, 21)
    case .postal: (8 * 3600, 7 * 3600, 28)
    }
  }
}
