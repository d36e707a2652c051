/// A run of digits, and what joins it to the run before.
struct DigitGroup {
  /// Its place, in scalars counted from 0.
  let range: Range<Int>
  /// What stands between the group before and this one; empty where a cluster begins.
  let separator: Range<Int>
  /// Whether it begins a cluster: nothing joins it to a group before it.
  let startsCluster: Bool
  /// Whether a letter stands right before it.
  let followsLetter: Bool

  var count: Int { range.count }
}

/// How the groups of a number are joined.
enum DigitSeparator {
  /// One space, or several.
  case space
  /// A hyphen, with or without spaces.
  case hyphen
  /// A plus, which stands in the identity numbers of people over a hundred.
  case plus
  /// A dot or a slash.
  case point
  /// Brackets, as in `+46 (0)70`.
  case bracket
  /// A comma, as after a clearing number.
  case comma
  /// Nothing that joins numbers.
  case other

  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    let marks = scalars.filter { !$0.isSpace }
    guard scalars.count <= 3, marks.count <= 1 else {
      self = scalars.count <= 3 && marks.allSatisfy { $0 == "(" || $0 == ")" } ? .bracket : .other
      return
    }
    switch marks.first {
    case nil: self = scalars.isEmpty ? .other : .space
    case let mark? where mark.isHyphen: self = .hyphen
    case "+"?: self = .plus
    case "."?, "/"?: self = .point
    case "("?, ")"?: self = .bracket
    case ","?: self = .comma
    default: self = .other
    }
  }
}

/// Check digits and dates of numbers that have a fixed form.
enum NumberForm {
  /// Whether the last digit is right by the Luhn rule (weights 1, 2, 1, … from the right).
  ///
  /// Source: ISO/IEC 7812-1:2017, annex B.
  static func passesLuhn(_ digits: [Int]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let weighted = place.isMultiple(of: 2) ? digit : digit * 2
      sum += weighted > 9 ? weighted - 9 : weighted
    }
    return sum.isMultiple(of: 10)
  }

  /// Whether the first six of ten digits, or eight of twelve, are a date as a personnummer or a
  /// samordningsnummer (day + 60) has it.
  ///
  /// Source: Folkbokföringslagen (1991:481) § 18; lag (2022:1697) om
  /// samordningsnummer.
  static func hasBirthDate(_ digits: [Int]) -> Bool {
    var date = digits.dropLast(4)
    if date.count == 8 {
      let century = date.removeFirst() * 10 + date.removeFirst()
      guard (18...20).contains(century) else { return false }
    }
    guard date.count == 6 else { return false }
    let parts = Array(date)
    let month = parts[2] * 10 + parts[3]
    let day = (parts[4] * 10 + parts[5])
    guard (1...12).contains(month) else { return false }
    let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day > 60 ? day - 60 : day)
  }

  /// Whether an account number in the international form has the right check digits.
  ///
  /// Source: ISO 13616-1:2020 (remainder 1 modulo 97).
  static func passesIBAN(country: (Unicode.Scalar, Unicode.Scalar), digits: [Int]) -> Bool {
    func value(_ letter: Unicode.Scalar) -> Int { Int(letter.value) - 0x61 + 10 }
    let values = digits.dropFirst(2) + [value(country.0), value(country.1)] + digits.prefix(2)
    return values.reduce(0) { ($0 * ($1 > 9 ? 100 : 10) + $1) % 97 } == 1
  }
}
