/// How the shapes and texts of charts look, by the name of their class: what the style sheet and the
/// drawings in Word are both made from.
enum ChartStyle: String, CaseIterable {
  /// Headings and marks of an axis.
  case quiet
  case strong
  case grid
  case range
  case dot
  case open
  case bar
  case tick
  case tickCore = "tick-core"
  case slope
  case slopeSure = "slope-sure"
  case rankRange = "rank-range"
  case place
  case placeGood = "place-good"
  case onMark = "on-mark"
  case scaleBar = "scale-bar"

  /// A colour of the palette.
  enum Ink: String {
    case paper
    case ink
    case muted
    case rule
    case mark
    /// The middle of the ramp.
    case step2 = "step-2"

    func colour(_ palette: Palette) -> Colour {
      switch self {
      case .paper: palette.paper
      case .ink: palette.ink
      case .muted: palette.muted
      case .rule: palette.rule
      case .mark: palette.mark
      case .step2: palette.ramp[2].fill
      }
    }
  }

  /// The size of every text of a chart, in pixels of the drawing.
  static let textSize = 14

  /// What a shape or a text is filled with; nil for what it has anyway.
  var fill: Ink? {
    switch self {
    case .quiet: .muted
    case .dot, .bar, .place: .mark
    case .open, .placeGood, .onMark: .paper
    case .strong, .grid, .range, .tick, .tickCore, .slope, .slopeSure, .rankRange, .scaleBar: nil
    }
  }

  /// Its line and how wide it is, in pixels of the drawing; nil for none.
  var stroke: (ink: Ink, width: Int)? {
    switch self {
    case .grid: (.rule, 1)
    case .range, .dot, .open, .placeGood: (.mark, 2)
    case .tick: (.paper, 7)
    case .tickCore: (.ink, 3)
    case .slope: (.muted, 1)
    case .slopeSure: (.mark, 3)
    case .rankRange: (.step2, 9)
    case .place: (.paper, 1)
    case .scaleBar: (.ink, 2)
    case .quiet, .strong, .bar, .onMark: nil
    }
  }

  var isBold: Bool { self == .strong }
  /// Whether its line ends in a half circle.
  var isRound: Bool { self == .rankRange }

  /// Its rule in the style sheet of a page, which knows the colours by name.
  var css: String { rule { "var(--\($0.rawValue))" } }

  /// Its rule with the colours of a palette.
  func css(_ palette: Palette) -> String { rule { $0.colour(palette).css } }

  private func rule(_ colour: (Ink) -> String) -> String {
    var rules = fill.map { ["fill: \(colour($0));"] } ?? []
    if let stroke {
      rules += ["stroke: \(colour(stroke.ink));", "stroke-width: \(stroke.width);"]
    }
    if isRound { rules.append("stroke-linecap: round;") }
    if isBold { rules.append("font-weight: 600;") }
    return ".chart .\(rawValue) { \(rules.joined(separator: " ")) }"
  }
}
