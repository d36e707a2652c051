/// Quantiles of a sample by linear interpolation between order statistics (type 7).
///
/// Source: Hyndman & Fan 1996, American Statistician 50:361.
package enum SampleQuantile {
  /// The quantile at `p`, 0...1, of values in any order; NaN of none.
  package static func of(_ values: [Double], _ p: Double) -> Double {
    let sorted = values.sorted()
    guard let last = sorted.last else { return .nan }
    let position = p * Double(sorted.count - 1)
    let index = Int(position)
    guard index + 1 < sorted.count else { return last }
    return sorted[index] + (position - Double(index)) * (sorted[index + 1] - sorted[index])
  }
}
