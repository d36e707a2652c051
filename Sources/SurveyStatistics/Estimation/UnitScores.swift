/// What each unit adds to each item's estimate, linearised: the variance of the sum of these
/// scores over units is the variance of the estimate.
///
/// Scores add and subtract, so a contrast between two domains is a subtraction, with the
/// covariance from units that have members in both already in it.
package struct UnitScores: Sendable {
  /// The design that the units belong to.
  package let design: SampleDesign
  /// Items.
  package let itemCount: Int
  /// The units with members in the domain, rising, without those summed together because they are one
  /// respondent each; every other unit scores 0.
  package let units: [Int32]
  /// The scores, units × items, unit by unit.
  package let values: [Double]
  /// Whether a unit has a valid answer to an item, units × items.
  let isPresent: [Bool]
  /// Those who are units alone; nil where each of them stands among `units`.
  let lone: LoneScores?

  init(
    design: SampleDesign, itemCount: Int, units: [Int32], values: [Double], isPresent: [Bool],
    lone: LoneScores? = nil
  ) {
    self.design = design
    self.itemCount = itemCount
    self.units = units
    self.values = values
    self.isPresent = isPresent
    self.lone = lone
  }

  /// The scores of a difference: these minus `other`, of the same design and items.
  package func subtracting(_ other: UnitScores) -> UnitScores {
    var merged: [Int32] = []
    var sums: [Double] = []
    var presence: [Bool] = []
    var (left, right) = (0, 0)
    while left < units.count || right < other.units.count {
      let leftUnit = left < units.count ? units[left] : .max
      let rightUnit = right < other.units.count ? other.units[right] : .max
      let unit = min(leftUnit, rightUnit)
      merged.append(unit)
      for item in 0..<itemCount {
        let mine = leftUnit == unit ? left * itemCount + item : nil
        let theirs = rightUnit == unit ? right * itemCount + item : nil
        sums.append((mine.map { values[$0] } ?? 0) - (theirs.map { other.values[$0] } ?? 0))
        presence.append(
          (mine.map { isPresent[$0] } ?? false) || (theirs.map { other.isPresent[$0] } ?? false))
      }
      if leftUnit == unit { left += 1 }
      if rightUnit == unit { right += 1 }
    }
    return UnitScores(
      design: design, itemCount: itemCount, units: merged, values: sums, isPresent: presence,
      lone: lone.flatMap { mine in other.lone.map { mine.subtracting($0) } })
  }
}
