/// Coordinates as people and survey tools write them.
enum CoordinateText {
  /// The two numbers of a coordinate in the order of the text; nil where it is none.
  ///
  /// `59.3 18.0 0 5`, `59,3; 18,0`, `59,3, 18,0`, `(59.3, 18.0)`, `59°19′45″N 18°4′7″E`,
  /// `N 59° 19.75' E 18° 4.11'`, `6580822 674032`, `N 6580822 E 674032`. Altitude and accuracy may
  /// follow. Letters of the compass put the north first.
  static func pair(in text: String) -> (first: Double, second: Double)? {
    let angles = Self.angles(text)
    if angles.count == 2, let first = angles[0], let second = angles[1] {
      let isTurned = first.isEast == true || second.isEast == false
      return isTurned ? (second.value, first.value) : (first.value, second.value)
    }
    let plain = text.filter { !["(", ")", "[", "]"].contains($0) }
    let spaced = plain.split { $0 == " " || $0 == ";" || $0 == "\u{A0}" || $0 == "\t" }
      .map(String.init)
    let commas = plain.split(separator: ",").map { String($0).trimmingWhitespace() }
    let tokens: [String]
    if spaced.count >= 2 {
      tokens = spaced
    } else if commas.count == 4 {
      // A decimal comma in each, and a comma between them.
      tokens = ["\(commas[0]).\(commas[1])", "\(commas[2]).\(commas[3])"]
    } else {
      tokens = commas
    }
    guard (2...4).contains(tokens.count) else { return nil }
    let numbers = tokens.map { token in
      DecimalText.parse(token.hasSuffix(",") ? String(token.dropLast()) : token)
    }
    guard let first = numbers[0], let second = numbers[1], numbers.allSatisfy({ $0 != nil }) else {
      return nil
    }
    return (first, second)
  }

  /// One number: decimal, or degrees with minutes and seconds.
  static func number(_ text: String) -> Double? {
    let angles = Self.angles(text)
    return angles.count == 1 ? angles[0]?.value : DecimalText.parse(text)
  }

  private struct Angle {
    let value: Double
    /// Whether a letter of the compass says east; nil where none stands there.
    let isEast: Bool?
  }

  /// The angles of a text that has signs of degrees or letters of the compass; nil for one that has
  /// a fault, none at all where it has neither.
  private static func angles(_ text: String) -> [Angle?] {
    let letters: Set<Character> = ["N", "E", "Ö", "O"]
    let folded = text.uppercased().replacing("NORD", with: "N").replacing("ÖST", with: "E")
    guard folded.contains(where: { $0 == "°" || $0 == "º" || letters.contains($0) }) else {
      return []
    }
    guard folded.allSatisfy({ signs.contains($0) || letters.contains($0) || $0.isNumber }) else {
      return []
    }
    var angles: [Angle?] = []
    var numbers: [Double] = []
    var east: Bool?
    var letterLeads: Bool?
    var digits = ""
    func angle() -> Angle? {
      guard (1...3).contains(numbers.count),
        numbers.dropFirst().allSatisfy({ (0..<60).contains($0) })
      else { return nil }
      let value = numbers.enumerated().reduce(0.0) { sum, part in
        sum + part.element / [1.0, 60, 3600][part.offset]
      }
      return Angle(value: value, isEast: east)
    }
    func endNumber() {
      if let number = Double(digits) { numbers.append(number) }
      digits = ""
    }
    func endAngle() {
      endNumber()
      if !numbers.isEmpty { angles.append(angle()) }
      numbers = []
      east = nil
    }
    for (character, next) in zip(folded, folded.dropFirst() + " ") {
      if character.isASCII, character.isNumber {
        // A second sign of degrees without a letter between begins the second angle.
        digits.append(character)
      } else if character == ".", !digits.isEmpty {
        digits.append(".")
      } else if character == ",", !digits.isEmpty, next.isNumber {
        digits.append(".")
      } else if letters.contains(character) {
        endNumber()
        letterLeads = letterLeads ?? numbers.isEmpty
        if letterLeads == true, !numbers.isEmpty { endAngle() }
        east = character != "N"
        if letterLeads == false { endAngle() }
      } else if character == "°" || character == "º" {
        if let number = Double(digits), !numbers.isEmpty {
          digits = ""
          endAngle()
          numbers = [number]
        } else {
          endNumber()
        }
      } else {
        endNumber()
      }
    }
    endAngle()
    return angles
  }

  private static let signs: Set<Character> = [
    "°", "º", "'", "′", "’", "\"", "″", "”", " ", "\u{A0}", ".", ",", ";", "(", ")",
  ]
}
