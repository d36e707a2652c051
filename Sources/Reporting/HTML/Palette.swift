/// A colour as a style sheet writes it, `#rrggbb`.
struct Colour: Hashable, Sendable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  /// A colour from its 24 bits, red first.
  init(_ bits: UInt32) {
    red = UInt8(truncatingIfNeeded: bits >> 16)
    green = UInt8(truncatingIfNeeded: bits >> 8)
    blue = UInt8(truncatingIfNeeded: bits)
  }

  var css: String { "#\(digits)" }

  /// Its six hexadecimal digits.
  var digits: String {
    [red, green, blue].map { part in
      let text = String(part, radix: 16)
      return text.count == 1 ? "0\(text)" : text
    }.joined()
  }
}

/// The colours of every page: one hue and greys, so that nothing hangs on telling hues apart.
struct Palette: Sendable {
  /// One step of the ramp that shades a table by size, and the text on it.
  struct Step: Hashable, Sendable {
    let fill: Colour
    let ink: Colour
  }

  let paper: Colour
  let ink: Colour
  /// Secondary text.
  let muted: Colour
  /// Hairlines that carry no meaning.
  let rule: Colour
  /// Dots, bars, interval lines and links.
  let mark: Colour
  /// Behind what must not be overlooked, and the text on it.
  let alert: Step
  /// From the smallest to the largest; the lightness alone tells the order.
  let ramp: [Step]

  static let light = Palette(
    paper: Colour(0xFFFFFF), ink: Colour(0x1A1F26), muted: Colour(0x56606B),
    rule: Colour(0xD8DDE3), mark: Colour(0x1F5F9E),
    alert: Step(fill: Colour(0xFFDF6B), ink: Colour(0x1A1F26)),
    ramp: [
      Step(fill: Colour(0xF3F7FB), ink: Colour(0x1A1F26)),
      Step(fill: Colour(0xD6E6F4), ink: Colour(0x1A1F26)),
      Step(fill: Colour(0xACCCE9), ink: Colour(0x1A1F26)),
      Step(fill: Colour(0x78AEDB), ink: Colour(0x1A1F26)),
      Step(fill: Colour(0x1F5F9E), ink: Colour(0xFFFFFF)),
    ])

  static let dark = Palette(
    paper: Colour(0x12161B), ink: Colour(0xE8EBEE), muted: Colour(0xA6B0BB),
    rule: Colour(0x323A44), mark: Colour(0x79B8F2),
    alert: Step(fill: Colour(0xF2C94C), ink: Colour(0x12161B)),
    ramp: [
      Step(fill: Colour(0x18202A), ink: Colour(0xE8EBEE)),
      Step(fill: Colour(0x1D3045), ink: Colour(0xE8EBEE)),
      Step(fill: Colour(0x234464), ink: Colour(0xE8EBEE)),
      Step(fill: Colour(0x2C5D8B), ink: Colour(0xE8EBEE)),
      Step(fill: Colour(0x79B8F2), ink: Colour(0x12161B)),
    ])

  /// The colours as custom properties.
  var properties: String {
    var lines = [
      "--paper: \(paper.css);", "--ink: \(ink.css);", "--muted: \(muted.css);",
      "--rule: \(rule.css);", "--mark: \(mark.css);", "--alert: \(alert.fill.css);",
      "--alert-ink: \(alert.ink.css);",
    ]
    for (index, step) in ramp.enumerated() {
      lines.append("--step-\(index): \(step.fill.css); --step-\(index)-ink: \(step.ink.css);")
    }
    return lines.map { "  \($0)\n" }.joined()
  }
}
