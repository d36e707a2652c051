/// How much selection into a self-selected sample it would take to overturn a finding.
package enum SelectionStrength {
  /// Below this strength the order of two items depends on who took part.
  package static let sensitiveBelow = 1.25

  /// λ*, the smallest symmetric selection strength that makes two shares equal: the order holds
  /// unless those who hold one view are more than λ* times as likely to take part, and those who
  /// hold the other as much less likely.
  ///
  /// The square root of the odds ratio, taken so as to be at least 1; infinity where one share is 0
  /// or 1 and the other is not; nil where either lies outside 0...1.
  package static func reversing(_ first: Double, _ second: Double) -> Double? {
    guard (0...1).contains(first), (0...1).contains(second) else { return nil }
    guard first != second else { return 1 }
    let ratio = first / (1 - first) * ((1 - second) / second)
    guard ratio.isFinite, ratio > 0 else { return .infinity }
    return max(ratio, 1 / ratio).squareRoot()
  }

  /// The true share if those who hold a view are `strength` times as likely to take part,
  /// p / (p + λ(1 − p)).
  package static func corrected(_ share: Double, strength: Double) -> Double {
    share / (share + strength * (1 - share))
  }
}
