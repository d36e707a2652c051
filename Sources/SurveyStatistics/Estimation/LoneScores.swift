/// What those who are units alone add to each item's estimate: for each item and pool, a combination
/// of what each of them adds to its total and base.
struct LoneScores: Sendable {
  private let answers: LoneAnswers
  /// Item after item, one a pool.
  private var coefficients: [LoneAnswers.Coefficients]
  /// Whether a pool belongs to the domain; the others score 0.
  private var isSelected: [Bool]

  /// Scores of 0 for the members of some pools, as positions among all.
  init(_ answers: LoneAnswers, pools: [Int]) {
    self.answers = answers
    isSelected = [Bool](repeating: false, count: answers.pools.count)
    for pool in pools { isSelected[pool] = true }
    coefficients = [LoneAnswers.Coefficients](
      repeating: LoneAnswers.Coefficients(), count: answers.moments.count * answers.pools.count)
  }

  /// Sets how those selected score on an item.
  mutating func score(_ item: Int, _ score: LoneAnswers.Coefficients) {
    for pool in isSelected.indices where isSelected[pool] {
      coefficients[item * isSelected.count + pool] = score
    }
  }

  /// The scores of a difference, from the same answers.
  func subtracting(_ other: LoneScores) -> LoneScores {
    var result = self
    for index in coefficients.indices {
      result.coefficients[index].total -= other.coefficients[index].total
      result.coefficients[index].base -= other.coefficients[index].base
    }
    for pool in isSelected.indices {
      result.isSelected[pool] = isSelected[pool] || other.isSelected[pool]
    }
    return result
  }

  /// The members of a variance stratum.
  func members(ofStratum stratum: Int) -> Members {
    let pools = isSelected.indices.filter {
      isSelected[$0] && answers.pools[$0].stratum == Int32(stratum)
    }
    return Members(
      scores: self, pools: pools,
      count: pools.reduce(0) { $0 + answers.pools[$1].positions.count })
  }

  /// Those of one stratum who are units alone.
  struct Members {
    fileprivate let scores: LoneScores
    fileprivate let pools: [Int]
    let count: Int

    /// Those with a valid answer to an item.
    func present(_ item: Int) -> Int {
      pools.reduce(0) { $0 + scores.answers.moments[item].present[$1] }
    }

    /// Σ z of an item.
    func sum(_ item: Int) -> Double {
      let moments = scores.answers.moments[item]
      return pools.reduce(0) { sum, pool in
        let score = scores.coefficients(item, pool)
        return sum + score.total * moments.total[pool] + score.base * moments.base[pool]
      }
    }

    /// Σ z² of an item.
    func squareSum(_ item: Int) -> Double {
      let moments = scores.answers.moments[item]
      return pools.reduce(0) { sum, pool in
        let score = scores.coefficients(item, pool)
        return sum + score.total * score.total * moments.totalSquare[pool]
          + 2 * score.total * score.base * moments.product[pool]
          + score.base * score.base * moments.baseSquare[pool]
      }
    }

    /// Σ z_i z_j of all items, below the diagonal and on it.
    func products() -> [[Double]] {
      scores.answers.products(over: pools) { scores.coefficients($0, $1) }
    }
  }

  private func coefficients(_ item: Int, _ pool: Int) -> LoneAnswers.Coefficients {
    coefficients[item * isSelected.count + pool]
  }
}
