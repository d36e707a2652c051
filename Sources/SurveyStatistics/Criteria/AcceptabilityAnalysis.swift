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
    importance = Self.usable(importanceOrder, criteria.count)
    drawCount = draws
    self.seed = seed
  }

  private static func usable(_ order: [[Int]], _ count: Int) -> [[Int]] {
    order.flatMap(\.self).sorted() == Array(0..<count) ? order : [Array(0..<count)]
  }

  /// Draws weights and scores and tallies the ranks they give.
  package func run() -> Acceptability {
    let size = alternativeCount
    let whole = tallied(
      [.drawn(importance)], into: { Tally(alternatives: size, criteria: criteria.count) },
      add: { $0.add(totals: $1, weights: $2) }, join: { $0.add($1) })[0]
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

  /// For each alternative the share of draws that put it among the first `count`, under several orders of
  /// importance, all over the same draws: what differs between them is the order's doing and not
  /// chance's.
  ///
  /// What `run().top(count)` tells, sooner, since no draw has to be put in order.
  ///
  /// - Parameters:
  ///   - count: how many places the top has
  ///   - orders: each as `importanceOrder`
  /// - Returns: one list an order
  package func top(_ count: Int, under orders: [[[Int]]] = [[]]) -> [[Double]] {
    let size = alternativeCount
    let places = min(max(count, 0), size)
    return tallied(
      orders.map { .drawn(Self.usable($0, criteria.count)) },
      into: { TopTally(alternatives: size, places: places) },
      add: { tally, totals, _ in tally.add(totals) }, join: { $0.add($1) }
    ).map { tally in tally.counts.map { $0 / Double(max(drawCount, 1)) } }
  }

  /// For each alternative the share of draws that put it among the first `count` where the criteria weigh
  /// as given: only what is not known about the scores is left to chance.
  ///
  /// - Parameters:
  ///   - count: how many places the top has
  ///   - weights: one per criterion, at least 0, not all 0
  /// - Returns: one share an alternative
  package func top(_ count: Int, weights: [Double]) -> [Double] {
    let size = alternativeCount
    let places = min(max(count, 0), size)
    return tallied(
      [.fixed(weights)], into: { TopTally(alternatives: size, places: places) },
      add: { tally, totals, _ in tally.add(totals) }, join: { $0.add($1) }
    )[0].counts.map { $0 / Double(max(drawCount, 1)) }
  }

  /// How a view weighs the criteria.
  private enum View: Sendable {
    /// In every way that keeps an order of importance.
    case drawn([[Int]])
    case fixed([Double])
  }

  /// Tallies every draw, a tally a view.
  private func tallied<Tallied: Sendable>(
    _ views: [View], into empty: @Sendable () -> Tallied,
    add: @Sendable (inout Tallied, [Double], [Double]) -> Void,
    join: (inout Tallied, Tallied) -> Void
  ) -> [Tallied] {
    let samplers = criteria.map(ScoreSampler.init)
    // Blocks of a fixed size, added in order: no number depends on how many cores there are.
    let tallies = ParallelMap.over((drawCount + Self.blockDraws - 1) / Self.blockDraws) { block in
      let first = block * Self.blockDraws
      var tallies = views.map { _ in empty() }
      draw(samplers, views, first..<min(first + Self.blockDraws, drawCount)) {
        view, totals, weights in
        add(&tallies[view], totals, weights)
      }
      return tallies
    }
    return views.indices.map { view in
      var whole = empty()
      for tally in tallies { join(&whole, tally[view]) }
      return whole
    }
  }

  private static let blockDraws = 512

  private func draw(
    _ samplers: [ScoreSampler], _ views: [View], _ draws: Range<Int>,
    _ body: (_ view: Int, _ totals: [Double], _ weights: [Double]) -> Void
  ) {
    var totals = [Double](repeating: 0, count: alternativeCount)
    var scores = samplers.map { _ in totals }
    var noise = totals
    for draw in draws {
      var stream = RandomStream(seed: seed, stream: UInt64(draw))
      let raw = criteria.map { _ in stream.nextExponential() }
      for index in samplers.indices {
        samplers[index].draw(&stream, into: &scores[index], noise: &noise)
      }
      for view in views.indices {
        let weights =
          switch views[view] {
          case .drawn(let importance): Self.weights(raw, importance, &stream)
          case .fixed(let weights): weights
          }
        for index in totals.indices { totals[index] = 0 }
        for (criterion, weight) in weights.enumerated() {
          Self.add(scores[criterion], times: weight, to: &totals)
        }
        body(view, totals, weights)
      }
    }
  }

  /// Adds to each total its score times a weight; both have a number an alternative.
  private static func add(_ scores: [Double], times weight: Double, to totals: inout [Double]) {
    // Without a check of every position the loop runs several alternatives at a time.
    unsafe scores.withUnsafeBufferPointer { scores in
      unsafe totals.withUnsafeMutableBufferPointer { totals in
        let count = min(scores.count, totals.count)
        for index in 0..<count { unsafe totals[index] += weight * scores[index] }
      }
    }
  }

  /// Exponential numbers as weights, spread evenly over the simplex, then handed out so that they keep
  /// the order of importance.
  private static func weights(
    _ raw: [Double], _ importance: [[Int]], _ stream: inout RandomStream
  ) -> [Double] {
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
