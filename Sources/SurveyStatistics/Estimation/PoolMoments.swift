/// One item's sums and sums of squares over each pool of respondents who are units alone.
///
/// A respondent adds t = w y to an item's total and s = w x to its base, x being the denominator of a
/// ratio and 1 otherwise; their score is a combination of the two, so that these sums give its
/// variance under any estimate.
struct PoolMoments: Sendable {
  /// Σ t² of each pool.
  private(set) var totalSquare: [Double]
  /// Σ t s of each pool.
  private(set) var product: [Double]
  /// Σ s² of each pool.
  private(set) var baseSquare: [Double]
  /// Σ t and Σ s of each pool.
  let total: [Double]
  let base: [Double]
  /// Respondents of each pool with a valid answer that weighs anything.
  private(set) var present: [Int]
  /// The largest size of any respondent's t and s.
  let largestTotal: Double
  let largestBase: Double

  init(column: ItemColumn, sums: ItemSums, weights: SortedWeights, layout: CellLayout) {
    let pools = layout.pools
    total = pools.map { sums.total[$0.cell] }
    base = pools.map { sums.base[$0.cell] }
    present = pools.map { Int(sums.respondents[$0.cell]) }
    let parts = WeightedAnswers(column: column, weights: weights, rowOrder: layout.rowOrder)
    (largestTotal, largestBase) = pools.isEmpty ? (0, 0) : parts.largest
    if case .indicator = column, weights.parts?.hasZero != true {
      // Of yes and no, t is s or nothing, and w² was summed with w.
      totalSquare = sums.poolSquares.map(\.chosen)
      product = totalSquare
      baseSquare = sums.poolSquares.map(\.valid)
      return
    }
    totalSquare = []
    product = []
    baseSquare = []
    let count = layout.rowOrder.count
    let grids = (
      SummationGrid(largest: largestTotal * largestTotal, count: count),
      SummationGrid(largest: largestTotal * largestBase, count: count),
      SummationGrid(largest: largestBase * largestBase, count: count)
    )
    for (index, pool) in pools.enumerated() {
      var (totals, products, bases) = (OrderFreeSum(), OrderFreeSum(), OrderFreeSum())
      var here = 0
      parts.forEach(in: pool.positions) { _, t, s in
        totals.add(t * t, on: grids.0)
        products.add(t * s, on: grids.1)
        bases.add(s * s, on: grids.2)
        if t != 0 || s != 0 { here += 1 }
      }
      present[index] = here
      totalSquare.append(totals.value)
      product.append(products.value)
      baseSquare.append(bases.value)
    }
  }
}

/// What each respondent's answer to one item adds to its total and its base.
struct WeightedAnswers {
  private let column: ItemColumn
  private let weights: [Double]?
  private let rowOrder: [Int32]

  init(column: ItemColumn, weights: SortedWeights, rowOrder: [Int32]) {
    self.column = column
    self.weights = weights.parts?.weight
    self.rowOrder = rowOrder
  }

  /// Bounds of the sizes of what anyone adds.
  var largest: (total: Double, base: Double) {
    let heaviest = weights?.max() ?? 1
    func most(_ numbers: [Double]) -> Double {
      numbers.reduce(0) { $1.isNaN ? $0 : max($0, abs($1)) }
    }
    return switch column {
    case .indicator: (heaviest, heaviest)
    case .whole(let answers): (heaviest * Double(max(answers.max() ?? 0, 0)), heaviest)
    case .listed(_, let numbers): (heaviest * most(numbers), heaviest)
    case .value(let answers): (heaviest * most(answers), heaviest)
    case .ratio(let numerator, let denominator):
      (heaviest * most(numerator), heaviest * most(denominator))
    }
  }

  /// Passes on the offset in `positions` of each valid answer, and what it adds.
  @inline(__always)
  func forEach(in positions: Range<Int>, _ body: (Int, _ total: Double, _ base: Double) -> Void) {
    switch column {
    case .indicator(let answers):
      each(positions, body) { row in
        answers[row] == ItemColumn.missingIndicator ? nil : (Double(answers[row]), 1)
      }
    case .whole(let answers):
      each(positions, body) { answers[$0] < 0 ? nil : (Double(answers[$0]), 1) }
    case .listed(let answers, let numbers):
      each(positions, body) { row in
        let number = numbers[Int(answers[row])]
        return number.isNaN ? nil : (number, 1)
      }
    case .value(let answers):
      each(positions, body) { answers[$0].isNaN ? nil : (answers[$0], 1) }
    case .ratio(let numerator, let denominator):
      each(positions, body) { row in
        numerator[row].isNaN || denominator[row].isNaN
          ? nil : (numerator[row], denominator[row])
      }
    }
  }

  @inline(__always)
  private func each(
    _ positions: Range<Int>, _ body: (Int, Double, Double) -> Void,
    _ answer: (Int) -> (Double, Double)?
  ) {
    guard let weights else {
      for position in positions {
        if let (y, x) = answer(Int(rowOrder[position])) {
          body(position - positions.lowerBound, y, x)
        }
      }
      return
    }
    for position in positions {
      if let (y, x) = answer(Int(rowOrder[position])) {
        let w = weights[position]
        body(position - positions.lowerBound, w * y, w * x)
      }
    }
  }
}
