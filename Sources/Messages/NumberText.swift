/// Numbers as people read them in each language.
package enum NumberText {
  /// A share as whole per cent: `38 %` in Swedish, `38%` in English.
  package static func percent(_ share: Double, _ language: Language) -> String {
    let number = wholePercent(share)
    return language == .sv ? "\(number)\u{00A0}%" : "\(number)%"
  }

  /// A share in whole per cent, half away from zero.
  package static func wholePercent(_ share: Double) -> Int {
    Int((share * 100).rounded())
  }

  /// The change between two shares in whole percentage points: their whole per cents as they are shown,
  /// subtracted, so that the three can be checked by eye.
  package static func wholePoints(from before: Double, to after: Double) -> Int {
    wholePercent(after) - wholePercent(before)
  }

  /// A whole number with its sign: `+5`, `−14`, `0`.
  package static func signed(_ number: Int) -> String {
    number > 0 ? "+\(number)" : number < 0 ? "−\(number.magnitude)" : "0"
  }

  /// Two shares as a range: `33–44 %`.
  package static func percentRange(
    _ lower: Double, _ upper: Double, _ language: Language
  ) -> String {
    "\(wholePercent(lower))–\(percent(upper, language))"
  }

  /// A number with a fixed count of decimals and the language's decimal mark.
  package static func decimal(_ number: Double, places: Int, _ language: Language) -> String {
    var factor = 1.0
    for _ in 0..<places { factor *= 10 }
    let scaled = Int((abs(number) * factor).rounded())
    let sign = number < 0 && scaled > 0 ? "−" : ""
    if places == 0 { return "\(sign)\(scaled)" }
    let part = String(scaled % Int(factor))
    let zeros = String(repeating: "0", count: places - part.count)
    let mark = language == .sv ? "," : "."
    return "\(sign)\(scaled / Int(factor))\(mark)\(zeros)\(part)"
  }

  /// A whole number with its thousands set apart; in Swedish from five digits on.
  package static func integer(_ number: Int, _ language: Language) -> String {
    let digits = String(number.magnitude)
    let sign = number < 0 ? "−" : ""
    guard digits.count > 4 || (language == .en && digits.count > 3) else { return sign + digits }
    let separator: Character = language == .sv ? "\u{00A0}" : ","
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(separator) }
      grouped.append(digit)
    }
    return sign + grouped
  }

  /// Small numbers as words.
  package static func word(_ number: Int, _ language: Language) -> String {
    let words =
      switch language {
      case .sv: ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"]
      case .en:
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
      }
    return words.indices.contains(number) ? words[number] : "\(number)"
  }

  /// Parts joined by commas and “och” or “and”.
  package static func list(_ parts: [String], _ language: Language) -> String {
    guard let last = parts.last else { return "" }
    if parts.count == 1 { return last }
    let and = language == .sv ? "och" : "and"
    return parts.dropLast().joined(separator: ", ") + " \(and) \(last)"
  }
}
