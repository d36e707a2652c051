/// Which day a workbook counts its dates from.
enum DateSystem: Hashable, Sendable {
  /// Day 1 is 1 January 1900, and 29 February 1900, which never was, is day 60.
  case from1900
  /// Day 0 is 1 January 1904, as on old Macs.
  case from1904
}

extension SheetDate {
  /// What a number shows in a cell with a date's format; nil where it stands for no date.
  ///
  /// Source: ECMA-376 part 1, 18.17.4.
  init?(serial: Double, form: DateForm, system: DateSystem) {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let seconds = Int((serial * 86_400).rounded())
    let clock = seconds % 86_400
    switch form {
    case .time:
      self = .time(clock)
      return
    case .duration:
      self = .duration(seconds)
      return
    case .day, .moment: break
    }
    // The day as it stands: a clock rounded up to midnight is the next day's.
    let count = seconds / 86_400
    let days: Int
    switch system {
    case .from1904: days = count - 24_107
    case .from1900 where count >= 61: days = count - 25_569
    case .from1900 where count == 60 || count == 0: return nil
    case .from1900: days = count - 25_568
    }
    self = form == .day ? .day(days) : .moment(days * 86_400 + clock)
  }

  /// The number that stands for it where days are counted from 1900; nil for a date that such a
  /// workbook cannot show or counts wrongly: before March 1900 and after 9999.
  var serial: Double? {
    let number: Double
    switch self {
    case .day(let days): number = Double(days + 25_569)
    case .moment(let seconds): number = Double(seconds) / 86_400 + 25_569
    case .time(let seconds): return seconds >= 0 ? Double(seconds) / 86_400 : nil
    case .duration(let seconds): return seconds >= 0 ? Double(seconds) / 86_400 : nil
    }
    return number >= 61 && number < 2_958_466 ? number : nil
  }
}
