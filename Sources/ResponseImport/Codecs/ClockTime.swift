/// A time of day as people write it.
struct ClockTime: Hashable, Sendable {
  let hour: Int
  let minute: Int
  /// nil where none was written.
  let second: Int?
  /// Whether it was written as 24:00, which is the next day's beginning.
  let isMidnightAfter: Bool

  private init?(hour: Int, minute: Int, second: Int?) {
    guard (0...59).contains(minute), (0...60).contains(second ?? 0) else { return nil }
    isMidnightAfter = hour == 24 && minute == 0 && (second ?? 0) == 0
    guard (0...23).contains(hour) || isMidnightAfter else { return nil }
    self.hour = isMidnightAfter ? 0 : hour
    self.minute = minute
    self.second = second
  }

  /// `18:20` or `18:20:05`.
  var text: String {
    let minutes = "\(TimestampText.twoDigits(hour)):\(TimestampText.twoDigits(minute))"
    return second.map { "\(minutes):\(TimestampText.twoDigits($0))" } ?? minutes
  }

  /// The last time in a text that has its hours and minutes apart: `18:20`, `18.20`, `6:20:05 em`.
  static func last(in text: Substring) -> ClockTime? {
    if let fraction = fractionOfDay(text) { return fraction }
    let tokens = text.split { $0.isWhitespace || $0 == "T" || $0 == "," }
    guard let index = tokens.lastIndex(where: { $0.first?.isNumber == true }) else { return nil }
    let digits = tokens[index].prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let parts = digits.split { $0 == ":" || $0 == "." }.compactMap { Int($0) }
    let attached = tokens[index].dropFirst(digits.count)
    let half = attached.isEmpty ? tokens.dropFirst(index + 1).first : attached
    guard parts.count >= 2, let hour = hour(parts[0], half) else { return nil }
    return ClockTime(hour: hour, minute: parts[1], second: parts.count >= 3 ? parts[2] : nil)
  }

  /// What is a time only because nothing else is asked for: `kl 18`, `18`, `1820`, `0,75`.
  static func alone(_ text: Substring) -> ClockTime? {
    var rest = text.drop { $0 == " " || $0 == "'" }
    if rest.lowercased().hasPrefix("kl") {
      rest = rest.dropFirst(2).drop { $0 == "." || $0 == " " }
    }
    let digits = rest.prefix { $0.isNumber }
    let tail = rest[digits.endIndex...]
    guard let number = Int(digits) else { return nil }
    if digits == "0", let sign = tail.first, sign == "," || sign == "." {
      return fractionOfDay(tail)
    }
    let half = tail.lowercased().filter(\.isLetter)
    guard half.isEmpty || ["em", "pm", "fm", "am"].contains(half),
      !tail.contains(where: \.isNumber)
    else { return nil }
    switch digits.count {
    case 1, 2:
      return hour(number, tail).flatMap {
        ClockTime(hour: $0, minute: 0, second: nil)
      }
    case 4: return ClockTime(hour: number / 100, minute: number % 100, second: nil)
    default: return nil
    }
  }

  /// Excel's part of a day, `,75` after its serial number, to the nearest second.
  private static func fractionOfDay(_ text: Substring) -> ClockTime? {
    guard let sign = text.first, sign == "," || sign == "." else { return nil }
    let digits = text.dropFirst()
    guard !digits.isEmpty, digits.count <= 17, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let fraction = Double("0.\(digits)")
    else { return nil }
    let seconds = Int((fraction * 86_400).rounded())
    guard seconds < 86_400 else { return ClockTime(hour: 24, minute: 0, second: nil) }
    return ClockTime(
      hour: seconds / 3600, minute: seconds / 60 % 60,
      second: seconds % 60 == 0 ? nil : seconds % 60)
  }

  /// The hour of the day; the half of the day is named where the clock has twelve hours.
  private static func hour(_ hour: Int, _ half: Substring?) -> Int? {
    switch half?.lowercased().filter(\.isLetter) {
    case "em", "pm": (1...12).contains(hour) ? hour % 12 + 12 : nil
    case "fm", "am": (1...12).contains(hour) ? hour % 12 : nil
    default: (0...24).contains(hour) ? hour : nil
    }
  }
}
