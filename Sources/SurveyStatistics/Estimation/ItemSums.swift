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
  /// Of an indicator, Σ w² over valid answers and over those that are yes, one a pool.
  var poolSquares: [(valid: Double, chosen: Double)] = []

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
      if let weights = weights.parts {
        addIndicators(answers, weights, layout)
      } else {
        countIndicators(answers, layout)
      }
    case .whole(let answers):
      let largest = Double(answers.max() ?? 0)
      addNumbers(weights, layout, largest: largest) {
        answers[$0] < 0 ? .nan : Double(answers[$0])
      }
    case .listed(let answers, let numbers):
      addNumbers(weights, layout, largest: Self.largest(numbers)) { numbers[Int(answers[$0])] }
    case .value(let answers):
      addNumbers(weights, layout, largest: Self.largest(answers)) { answers[$0] }
    case .ratio(let numerator, let denominator):
      addNumbers(
        weights, layout, largest: Self.largest(numerator),
        over: (denominator, Self.largest(denominator))
      ) { denominator[$0].isNaN ? .nan : numerator[$0] }
    }
  }

  private mutating func countIndicators(_ answers: [UInt8], _ layout: CellLayout) {
    var sums = GroupSums(count: weight.count)
    for cell in 0..<base.count {
      var part = CellPart()
      for position in Int(layout.cellStart[cell])..<Int(layout.cellStart[cell + 1]) {
        let answer = answers[Int(layout.rowOrder[position])]
        part.valid += answer == ItemColumn.missingIndicator ? 0 : 1
        part.positive += answer == 1 ? 1 : 0
      }
      part.all.coarse = Double(part.valid)
      part.chosen.coarse = Double(part.positive)
      part.square.coarse = Double(part.valid)
      if layout.isPool(cell) { poolSquares.append((Double(part.valid), Double(part.positive))) }
      add(part, to: cell, of: Int(layout.groupOfCell[cell]), &sums)
    }
    finish(sums)
  }

  private mutating func addIndicators(
    _ answers: [UInt8], _ weights: SortedWeights.Parts, _ layout: CellLayout
  ) {
    var sums = GroupSums(count: weight.count)
    for cell in 0..<base.count {
      var part = CellPart()
      var chosenSquare = OrderFreeSum()
      for position in Int(layout.cellStart[cell])..<Int(layout.cellStart[cell + 1]) {
        let answer = answers[Int(layout.rowOrder[position])]
        // Products with 0 and 1 are exact, and unlike a branch cost nothing on mixed answers.
        let isValid: Int32 = answer == ItemColumn.missingIndicator ? 0 : 1
        let isPositive: Int32 = answer == 1 ? 1 : 0
        part.valid += isValid
        part.positive += isPositive
        part.all.coarse += Double(isValid) * weights.coarse[position]
        part.all.fine += Double(isValid) * weights.fine[position]
        part.chosen.coarse += Double(isPositive) * weights.coarse[position]
        part.chosen.fine += Double(isPositive) * weights.fine[position]
        part.square.coarse += Double(isValid) * weights.squareCoarse[position]
        part.square.fine += Double(isValid) * weights.squareFine[position]
        chosenSquare.coarse += Double(isPositive) * weights.squareCoarse[position]
        chosenSquare.fine += Double(isPositive) * weights.squareFine[position]
      }
      if layout.isPool(cell) { poolSquares.append((part.square.value, chosenSquare.value)) }
      add(part, to: cell, of: Int(layout.groupOfCell[cell]), &sums)
    }
    finish(sums)
  }

  /// Sums numbers, `number` giving that of a row; `largest` bounds their size, and `over` holds what
  /// they are over, with the bound of its size, where they are ratios.
  @inline(__always)
  private mutating func addNumbers(
    _ weights: SortedWeights, _ layout: CellLayout, largest: Double,
    over: (column: [Double], largest: Double)? = nil, _ number: (Int) -> Double
  ) {
    let count = layout.rowOrder.count
    let heaviest = weights.parts?.largest ?? 1
    let grid = SummationGrid(largest: heaviest * largest, count: count)
    let baseGrid = over.map { SummationGrid(largest: heaviest * $0.largest, count: count) }
    let weight = weights.parts?.weight ?? []
    let isWeighted = weights.parts != nil
    let (coarse, fine) = (weights.parts?.coarse ?? [], weights.parts?.fine ?? [])
    let square = (weights.parts?.squareCoarse ?? [], weights.parts?.squareFine ?? [])
    var sums = GroupSums(count: self.weight.count)
    for cell in 0..<base.count {
      var part = CellPart()
      var baseSum = OrderFreeSum()
      for position in Int(layout.cellStart[cell])..<Int(layout.cellStart[cell + 1]) {
        let row = Int(layout.rowOrder[position])
        let y = number(row)
        guard !y.isNaN else { continue }
        part.valid += 1
        part.positive += y > 0 ? 1 : 0
        let w = isWeighted ? weight[position] : 1
        part.chosen.add(w * y, on: grid)
        if let over, let baseGrid { baseSum.add(w * over.column[row], on: baseGrid) }
        guard isWeighted else { continue }
        part.all.coarse += coarse[position]
        part.all.fine += fine[position]
        part.square.coarse += square.0[position]
        part.square.fine += square.1[position]
      }
      if !isWeighted {
        part.all.coarse = Double(part.valid)
        part.square.coarse = Double(part.valid)
      }
      add(part, to: cell, of: Int(layout.groupOfCell[cell]), &sums)
      if over != nil { base[cell] = baseSum.value }
    }
    finish(sums)
  }

  /// What one cell adds.
  private struct CellPart {
    var valid: Int32 = 0
    var positive: Int32 = 0
    /// Σ w, Σ w y and Σ w² over valid answers.
    var all = OrderFreeSum()
    var chosen = OrderFreeSum()
    var square = OrderFreeSum()
  }

  /// Σ w and Σ w² per group.
  private struct GroupSums {
    var weight: [OrderFreeSum]
    var square: [OrderFreeSum]

    init(count: Int) {
      weight = [OrderFreeSum](repeating: OrderFreeSum(), count: count)
      square = weight
    }
  }

  private mutating func add(
    _ part: CellPart, to cell: Int, of group: Int, _ sums: inout GroupSums
  ) {
    respondents[cell] = part.valid
    base[cell] = part.all.value
    total[cell] = part.chosen.value
    answers[group] += Int(part.valid)
    positives[group] += Int(part.positive)
    sums.weight[group].coarse += part.all.coarse
    sums.weight[group].fine += part.all.fine
    sums.square[group].coarse += part.square.coarse
    sums.square[group].fine += part.square.fine
  }

  private mutating func finish(_ sums: GroupSums) {
    weight = sums.weight.map(\.value)
    squaredWeight = sums.square.map(\.value)
  }

  private static func largest(_ numbers: [Double]) -> Double {
    numbers.reduce(0) { $1.isNaN ? $0 : max($0, abs($1)) }
  }
}
