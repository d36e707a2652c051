/// A sum of doubles that is the same, bit for bit, in whatever order its terms arrive.
///
/// Each term is cut into a coarse part on a grid so wide that sums of coarse parts are exact, a
/// fine part on a second such grid, and a rest too small to matter (2^-64 of the largest term for
/// a million terms). Exact sums do not depend on order.
///
/// Source: Demmel & Nguyen 2013, "Fast reproducible floating-point summation", ARITH 21,
/// doi 10.1109/ARITH.2013.9.
struct OrderFreeSum {
  var coarse = 0.0
  var fine = 0.0

  /// The sum rounded to one double.
  var value: Double { coarse + fine }

  mutating func add(_ term: Double, on grid: SummationGrid) {
    let parts = grid.split(term)
    coarse += parts.coarse
    fine += parts.fine
  }

  /// Adds what was summed apart on the same grid.
  mutating func add(_ other: OrderFreeSum) {
    coarse += other.coarse
    fine += other.fine
  }

  /// The sum of all `terms`.
  static func of(_ terms: [Double]) -> Double {
    let grid = SummationGrid(
      largest: terms.reduce(0) { max($0, abs($1)) }, count: terms.count)
    var sum = OrderFreeSum()
    for term in terms { sum.add(term, on: grid) }
    return sum.value
  }

  /// The sum of the products of two columns, each no larger than `largest` in the product.
  static func ofProducts(_ first: [Double], _ second: [Double], largest: Double) -> Double {
    let grid = SummationGrid(largest: largest, count: first.count)
    var sum = OrderFreeSum()
    for (a, b) in zip(first, second) { sum.add(a * b, on: grid) }
    return sum.value
  }
}

/// The two grids that the terms of one order-free sum are cut to.
struct SummationGrid {
  private let coarse: Double
  private let fine: Double

  /// Grids for up to `count` terms of size up to `largest`.
  init(largest: Double, count: Int) {
    guard largest > 0, largest.isFinite else {
      coarse = 0
      fine = 0
      return
    }
    let room = Double(sign: .plus, exponent: Double(max(count, 1)).exponent + 2, significand: 1)
    let top = Double(sign: .plus, exponent: largest.exponent + 1, significand: 1)
    coarse = room * top
    fine = room * coarse * 0x1p-52
  }

  func split(_ term: Double) -> (coarse: Double, fine: Double) {
    let high = (coarse + term) - coarse
    let low = (fine + (term - high)) - fine
    return (high, low)
  }

  /// The same for eight terms at once.
  @inline(__always)
  func split(_ terms: SIMD8<Double>) -> (coarse: SIMD8<Double>, fine: SIMD8<Double>) {
    let high = (coarse + terms) - coarse
    let low = (fine + (terms - high)) - fine
    return (high, low)
  }
}
