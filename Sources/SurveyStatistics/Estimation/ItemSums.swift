/// One item's sums per cell, and what is needed of it per group.
struct ItemSums: Sendable {
  /// Valid answers per cell.
  var respondents: [Int32]
  /// Σ w x per cell over valid answers, x being the denominator of a ratio and 1 otherwise.
  var base: [Double]
  /// Σ w y per cell over valid answers.
  var total: [Double]
  /// Valid answers per group.
  var answers: [Int]
  /// Valid answers above 0, per group.
  var positives: [Int]
  /// Σ w and Σ w² per group over valid answers.
  var weight: [Double]
  var squaredWeight: [Double]

  init(column: ItemColumn, weights: SortedWeights, layout: CellLayout) {
    let cells = layout.unitOfCell.count
    let groups = layout.groupStart.count - 1
    respondents = [Int32](repeating: 0, count: cells)
    base = [Double](repeating: 0, count: cells)
    total = [Double](repeating: 0, count: cells)
    answers = [Int](repeating: 0, count: groups)
    positives = answers
    weight = [Double](repeating: 0, count: groups)
    squaredWeight = [Double](repeating: 0, count: groups)
    switch column {
    case .indicator(let answers):
      addIndicators(answers, weights, layout)
    case .value(let answers):
      addNumbers(layout.rowOrder.map { answers[Int($0)] }, nil, weights, layout)
    case .ratio(let numerator, let denominator):
      addNumbers(
        layout.rowOrder.map { numerator[Int($0)] },
        layout.rowOrder.map { denominator[Int($0)] }, weights, layout)
    }
  }

  private mutating func addIndicators(
    _ answers: [UInt8], _ weights: SortedWeights, _ layout: CellLayout
  ) {
    var groupWeight = [OrderFreeSum](repeating: OrderFreeSum(), count: weight.count)
    var groupSquare = groupWeight
    for cell in 0..<base.count {
      var valid: Int32 = 0
      var positive: Int32 = 0
      var all = OrderFreeSum()
      var chosen = OrderFreeSum()
      var square = OrderFreeSum()
      for position in Int(layout.cellStart[cell])..<Int(layout.cellStart[cell + 1]) {
        let answer = answers[Int(layout.rowOrder[position])]
        // Products with 0 and 1 are exact, and unlike a branch cost nothing on mixed answers.
        let isValid: Int32 = answer == ItemColumn.missingIndicator ? 0 : 1
        let isPositive: Int32 = answer == 1 ? 1 : 0
        valid += isValid
        positive += isPositive
        all.coarse += Double(isValid) * weights.coarse[position]
        all.fine += Double(isValid) * weights.fine[position]
        chosen.coarse += Double(isPositive) * weights.coarse[position]
        chosen.fine += Double(isPositive) * weights.fine[position]
        square.coarse += Double(isValid) * weights.squareCoarse[position]
        square.fine += Double(isValid) * weights.squareFine[position]
      }
      let group = Int(layout.groupOfCell[cell])
      respondents[cell] = valid
      base[cell] = all.value
      total[cell] = chosen.value
      self.answers[group] += Int(valid)
      positives[group] += Int(positive)
      groupWeight[group].coarse += all.coarse
      groupWeight[group].fine += all.fine
      groupSquare[group].coarse += square.coarse
      groupSquare[group].fine += square.fine
    }
    weight = groupWeight.map(\.value)
    squaredWeight = groupSquare.map(\.value)
  }

  private mutating func addNumbers(
    _ numerator: [Double], _ denominator: [Double]?, _ weights: SortedWeights, _ layout: CellLayout
  ) {
    let count = numerator.count
    var products = [Double](repeating: .nan, count: count)
    var bases = [Double](repeating: .nan, count: count)
    for position in 0..<count {
      let x = denominator.map { $0[position] } ?? 1
      guard !numerator[position].isNaN, !x.isNaN else { continue }
      products[position] = weights.weight[position] * numerator[position]
      bases[position] = weights.weight[position] * x
    }
    let grid = Self.grid(products)
    let baseGrid = Self.grid(bases)
    var groupWeight = [OrderFreeSum](repeating: OrderFreeSum(), count: weight.count)
    var groupSquare = groupWeight
    for cell in 0..<base.count {
      let group = Int(layout.groupOfCell[cell])
      var sum = OrderFreeSum()
      var baseSum = OrderFreeSum()
      for position in Int(layout.cellStart[cell])..<Int(layout.cellStart[cell + 1])
      where !products[position].isNaN {
        respondents[cell] += 1
        answers[group] += 1
        if numerator[position] > 0 { positives[group] += 1 }
        sum.add(products[position], on: grid)
        baseSum.add(bases[position], on: baseGrid)
        groupWeight[group].coarse += weights.coarse[position]
        groupWeight[group].fine += weights.fine[position]
        groupSquare[group].coarse += weights.squareCoarse[position]
        groupSquare[group].fine += weights.squareFine[position]
      }
      total[cell] = sum.value
      base[cell] = baseSum.value
    }
    weight = groupWeight.map(\.value)
    squaredWeight = groupSquare.map(\.value)
  }

  private static func grid(_ terms: [Double]) -> SummationGrid {
    SummationGrid(
      largest: terms.reduce(0) { $1.isNaN ? $0 : max($0, abs($1)) }, count: terms.count)
  }
}
