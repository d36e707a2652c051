/// SMAA-2: how far the order of alternatives depends on how the criteria are weighted, and on what
/// is not known about the scores.
///
/// Weights are drawn evenly from all that add up to 1; scores from their sampling distribution,
/// truncated to 0...1; a missing score from anywhere in 0...1.
///
/// Source: Lahdelma & Salminen 2001, Operations Research 49:444; Tervonen & Lahdelma 2007, EJOR
/// 178:500.
package struct AcceptabilityAnalysis: Sendable {
  private let criteria: [Criterion]
  private let alternativeCount: Int
  private let importance: [[Int]]
  private let drawCount: Int
  private let seed: UInt64

  /// Whether the criteria were given a usable order of importance.
  package var hasImportanceOrder: Bool { importance.count > 1 }

  /// An analysis of the given criteria.
  ///
  /// - Parameters:
  ///   - criteria: each with the same number of scores
  ///   - importanceOrder: criteria in tiers, the most important first: each criterion of a tier
  ///     weighs at least as much as each of the next; empty for no order. A criterion must be named
  ///     once, or the order is not used.
  ///   - draws: how many
  ///   - seed: of the random numbers; record it with the result
  package init(
    criteria: [Criterion], importanceOrder: [[Int]] = [], draws: Int = 10_000, seed: UInt64
  ) {
    self.criteria = criteria
    alternativeCount = criteria.first?.scores.count ?? 0
    let named = importanceOrder.flatMap(\.self).sorted()
    importance =
      named == Array(criteria.indices) ? importanceOrder : [Array(criteria.indices)]
    drawCount = draws
    self.seed = seed
  }

  /// Draws weights and scores and tallies the ranks they give.
  package func run() -> Acceptability {
    let samplers = criteria.map(ScoreSampler.init)
    let size = alternativeCount
    // Blocks of a fixed size, added in order: no number depends on how many cores there are.
    let tallies = ParallelMap.over((drawCount + Self.blockDraws - 1) / Self.blockDraws) { block in
      let first = block * Self.blockDraws
      return tally(samplers, draws: first..<min(first + Self.blockDraws, drawCount))
    }
    var whole = Tally(alternatives: size, criteria: criteria.count)
    for tally in tallies { whole.add(tally) }
    let count = Double(max(drawCount, 1))
    return Acceptability(
      byAlternative: (0..<size).map { row in
        whole.ranks[(row * size)..<((row + 1) * size)].map { $0 / count }
      },
      centralWeights: (0..<size).map { index in
        let first = whole.ranks[index * size]
        return first > 0 ? whole.firstWeights[index].map { $0 / first } : nil
      })
  }

  private static let blockDraws = 512

  /// What some draws gave.
  private struct Tally {
    /// Alternative after alternative, how often it took each rank.
    var ranks: [Double]
    /// For each alternative, the sum of the criterion weights that put it first.
    var firstWeights: [[Double]]

    init(alternatives: Int, criteria: Int) {
      ranks = [Double](repeating: 0, count: alternatives * alternatives)
      firstWeights = [[Double]](
        repeating: [Double](repeating: 0, count: criteria), count: alternatives)
    }

    mutating func add(_ other: Tally) {
      for index in ranks.indices { ranks[index] += other.ranks[index] }
      for (row, weights) in other.firstWeights.enumerated() {
        for (index, weight) in weights.enumerated() { firstWeights[row][index] += weight }
      }
    }
  }

  private func tally(_ samplers: [ScoreSampler], draws: Range<Int>) -> Tally {
    let size = alternativeCount
    var tally = Tally(alternatives: size, criteria: criteria.count)
    var totals = [Double](repeating: 0, count: size)
    var order = Array(0..<size)
    var scratch = ScoreSampler.Scratch(alternatives: size)
    for draw in draws {
      var stream = RandomStream(seed: seed, stream: UInt64(draw))
      let weights = drawWeights(&stream)
      for index in 0..<size { totals[index] = 0 }
      for (sampler, weight) in zip(samplers, weights) {
        sampler.add(weight, &stream, to: &totals, scratch: &scratch)
      }
      Self.sort(&order, fallingBy: totals)
      var start = 0
      while start < size {
        var end = start + 1
        while end < size, totals[order[end]] == totals[order[start]] { end += 1 }
        // Tied alternatives share the ranks that they take up between them.
        let share = 1 / Double(end - start)
        for member in order[start..<end] {
          for rank in start..<end { tally.ranks[member * size + rank] += share }
          if start == 0 {
            for index in weights.indices {
              tally.firstWeights[member][index] += share * weights[index]
            }
          }
        }
        start = end
      }
    }
    return tally
  }

  /// Insertion sort: one draw's order is nearly the last one's.
  private static func sort(_ order: inout [Int], fallingBy values: [Double]) {
    for index in order.indices.dropFirst() {
      let moving = order[index]
      var place = index
      while place > 0, values[order[place - 1]] < values[moving] {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = moving
    }
  }

  /// Weights drawn evenly from the simplex, then handed out so that they keep the order of
  /// importance.
  private func drawWeights(_ stream: inout RandomStream) -> [Double] {
    let raw = criteria.map { _ in stream.nextExponential() }
    let sum = raw.reduce(0, +)
    guard importance.count > 1 else { return raw.map { $0 / sum } }
    let falling = raw.sorted(by: >)
    var weights = [Double](repeating: 0, count: raw.count)
    var start = 0
    for tier in importance {
      // Which of the tier's weights goes to which criterion is left to chance, as without order.
      var members = tier
      for index in stride(from: members.count - 1, to: 0, by: -1) {
        members.swapAt(index, stream.nextInteger(below: index + 1))
      }
      for (place, member) in members.enumerated() {
        weights[member] = falling[start + place] / sum
      }
      start += tier.count
    }
    return weights
  }
}
