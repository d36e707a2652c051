/// The answers of those who are units alone: an item's moments by pool, and the columns themselves for
/// what needs two items at once.
struct LoneAnswers: Sendable {
  let pools: [CellLayout.Pool]
  /// One an item.
  let moments: [PoolMoments]
  private let columns: [ItemColumn]
  private let weights: SortedWeights
  private let rowOrder: [Int32]

  init(
    layout: CellLayout, columns: [ItemColumn], weights: SortedWeights, moments: [PoolMoments]
  ) {
    pools = layout.pools
    self.moments = moments
    // Nothing else needs the columns once they are summed.
    self.columns = pools.isEmpty ? [] : columns
    self.weights = weights
    rowOrder = pools.isEmpty ? [] : layout.rowOrder
  }

  /// What anyone of a pool scores on an item: total × t + base × s.
  struct Coefficients: Sendable, Equatable {
    var total = 0.0
    var base = 0.0
  }

  /// The products of scores, summed over some pools.
  ///
  /// - Parameters:
  ///   - wanted: positions among the pools
  ///   - coefficients: of an item and a pool
  /// - Returns: Σ z_i z_j below the diagonal and on it, row after row
  /// - Complexity: O(respondents × items²), on all cores, in blocks that stay in the cache.
  func products(over wanted: [Int], _ coefficients: (Int, Int) -> Coefficients) -> [[Double]] {
    let count = wanted.reduce(0) { $0 + pools[$1].positions.count }
    let (blocks, scores) = (
      blocks(of: wanted),
      wanted.map { pool in
        columns.indices.map { coefficients($0, pool) }
      }
    )
    let largest = columns.indices.map { item in
      scores.reduce(0) {
        max(
          $0,
          abs($1[item].total) * moments[item].largestTotal
            + abs($1[item].base) * moments[item].largestBase)
      }
    }
    let grids = columns.indices.map { i in
      (0...i).map { SummationGrid(largest: largest[i] * largest[$0], count: count) }
    }
    let answers = columns.map {
      WeightedAnswers(column: $0, weights: weights, rowOrder: rowOrder)
    }
    let sums = ParallelMap.over(min(Self.parts, blocks.count)) { part in
      var sums = grids.map { [OrderFreeProducts](repeating: OrderFreeProducts(), count: $0.count) }
      for index in stride(from: part, to: blocks.count, by: Self.parts) {
        let (place, positions) = blocks[index]
        let block = answers.indices.map { item in
          ScoreBlock(answers[item], positions, scores[place][item])
        }
        for i in block.indices {
          for j in 0...i { sums[i][j].add(block[i], block[j], on: grids[i][j]) }
        }
      }
      return sums
    }
    return grids.indices.map { i in
      (0...i).map { j in sums.reduce(into: OrderFreeSum()) { $0.add($1[i][j].sum) }.value }
    }
  }

  /// Sums of whole blocks may be added in any order, so the number of parts shows in no result.
  private static let parts = 8

  /// Pieces of the pools that fit the cache, with the place of the pool among those wanted.
  private func blocks(of wanted: [Int]) -> [(place: Int, positions: Range<Int>)] {
    wanted.enumerated().flatMap { place, pool in
      let positions = pools[pool].positions
      return stride(from: positions.lowerBound, to: positions.upperBound, by: ScoreBlock.rows).map {
        (place, $0..<min($0 + ScoreBlock.rows, positions.upperBound))
      }
    }
  }
}

/// The scores of some respondents on one item; no valid answer scores 0.
private struct ScoreBlock {
  static let rows = 512
  let lanes: [SIMD8<Double>]

  init(
    _ answers: WeightedAnswers, _ positions: Range<Int>, _ coefficients: LoneAnswers.Coefficients
  ) {
    var lanes = [SIMD8<Double>](repeating: .zero, count: (positions.count + 7) / 8)
    answers.forEach(in: positions) { offset, total, base in
      lanes[offset >> 3][offset & 7] = coefficients.total * total + coefficients.base * base
    }
    self.lanes = lanes
  }
}

/// An order-free sum of products, eight at a time.
private struct OrderFreeProducts {
  private var coarse = SIMD8<Double>.zero
  private var fine = SIMD8<Double>.zero

  mutating func add(_ first: ScoreBlock, _ second: ScoreBlock, on grid: SummationGrid) {
    var (coarse, fine) = (coarse, fine)
    for index in first.lanes.indices {
      let parts = grid.split(first.lanes[index] * second.lanes[index])
      coarse += parts.coarse
      fine += parts.fine
    }
    (self.coarse, self.fine) = (coarse, fine)
  }

  var sum: OrderFreeSum { OrderFreeSum(coarse: coarse.sum(), fine: fine.sum()) }
}
