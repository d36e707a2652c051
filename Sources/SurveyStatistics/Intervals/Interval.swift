/// An interval of numbers, both ends included.
package struct Interval: Sendable, Equatable {
  /// The lower end.
  package let lower: Double
  /// The upper end.
  package let upper: Double

  /// An interval from its ends.
  package init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// Upper end minus lower end.
  package var width: Double { upper - lower }
}
