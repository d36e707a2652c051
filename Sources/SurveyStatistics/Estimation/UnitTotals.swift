/// What each unit adds to the sums that shares and means are made of.
package struct UnitTotals: Sendable {
  /// The units with respondents, rising, without those who are units alone.
  package let units: [Int32]
  /// Item → one sum a unit: Σ w over valid answers.
  package let bases: [[Double]]
  /// Item → one sum a unit: Σ w y over valid answers.
  package let totals: [[Double]]
  /// The sums over everyone, one an item.
  package let base: [Double]
  package let total: [Double]

  /// Whether an item has answers of people who are units alone, one an item.
  package let isAnsweredAlone: [Bool]

  init(
    units: [Int32], bases: [[Double]], totals: [[Double]], loneBases: [[Double]],
    loneTotals: [[Double]]
  ) {
    self.units = units
    self.bases = bases
    self.totals = totals
    base = zip(bases, loneBases).map { OrderFreeSum.of($0 + $1) }
    total = zip(totals, loneTotals).map { OrderFreeSum.of($0 + $1) }
    isAnsweredAlone = loneBases.map { $0.contains { $0 > 0 } }
  }

  /// An item’s share or mean without one unit, `units[row]`; nil where nobody else answered.
  package func value(ofItem item: Int, withoutUnitAt row: Int) -> Double? {
    let rest = base[item] - bases[item][row]
    return rest > 1e-9 ? (total[item] - totals[item][row]) / rest : nil
  }

  /// An item’s share or mean; nil where nobody answered.
  package func value(ofItem item: Int) -> Double? {
    base[item] > 0 ? total[item] / base[item] : nil
  }
}
