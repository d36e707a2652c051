/// What of a variable the margins of a weighting do not explain: residuals of its base-weighted
/// regression on the margins' categories.
///
/// For a probability sample, the variance of an estimate with raked weights is that of its
/// residuals; for self-selected answers the weights are taken as given instead.
///
/// Source: Deville & Särndal 1992, JASA 87:376, §3; as R survey's `calibrate` and `rake`.
package struct CalibrationResiduals: Sendable {
  private let columns: [[Int32]]
  private let baseWeights: [Double]
  private let solver: SemidefiniteSolver
  private let size: Int

  /// A regression on the given margins.
  ///
  /// - Parameters:
  ///   - margins: those that the weights were raked to; respondents of unknown category form a
  ///     category of their own
  ///   - baseWeights: one per respondent, from before raking; nil for all 1
  /// - Throws: `DesignFault` if lengths differ or a category is out of range.
  package init(margins: [Margin], baseWeights: [Double]? = nil) throws(DesignFault) {
    let count = margins.first?.categories.count ?? baseWeights?.count ?? 0
    let weights = baseWeights ?? [Double](repeating: 1, count: count)
    guard weights.count == count else { throw .lengthsDiffer }
    var columns: [[Int32]] = []
    var start: Int32 = 0
    for margin in margins {
      guard margin.categories.count == count else { throw .lengthsDiffer }
      let unknown = Int32(margin.targets.count)
      guard margin.categories.allSatisfy({ $0 >= -1 && $0 < unknown })
      else { throw .categoryOutOfRange }
      let offset = start
      columns.append(margin.categories.map { offset + ($0 < 0 ? unknown : $0) })
      start += unknown + 1
    }
    size = Int(start)
    let grid = SummationGrid(largest: weights.max() ?? 0, count: count)
    var sums = [OrderFreeSum](repeating: OrderFreeSum(), count: size * size)
    for first in columns {
      for second in columns {
        for row in 0..<count {
          sums[Int(first[row]) * size + Int(second[row])].add(weights[row], on: grid)
        }
      }
    }
    var normal = SymmetricMatrix(size: size)
    for i in 0..<size {
      for j in 0...i { normal[i, j] = sums[i * size + j].value }
    }
    solver = SemidefiniteSolver(normal)
    self.columns = columns
    self.baseWeights = weights
  }

  /// The residuals of one variable.
  ///
  /// - Parameter values: one per respondent, all finite; 0 for those outside the domain
  /// - Returns: one residual per respondent
  package func of(_ values: [Double]) -> [Double] {
    let products = zip(baseWeights, values).map { $0 * $1 }
    let grid = SummationGrid(
      largest: products.reduce(0) { max($0, abs($1)) }, count: products.count)
    var sums = [OrderFreeSum](repeating: OrderFreeSum(), count: size)
    for column in columns {
      for (row, category) in column.enumerated() {
        sums[Int(category)].add(products[row], on: grid)
      }
    }
    let coefficients = solver.solve(sums.map(\.value))
    return values.indices.map { row in
      columns.reduce(values[row]) { $0 - coefficients[Int($1[row])] }
    }
  }
}
