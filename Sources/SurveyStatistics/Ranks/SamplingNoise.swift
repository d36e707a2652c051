/// Two items whose difference is tested in one direction.
struct TestedPair: Sendable {
  let higher: Int
  let lower: Int
  /// One over the standard error of the difference.
  let perError: Double
  let statistic: Double
}

/// Draws of the sampling error of all items, in blocks that cores share among themselves.
///
/// Each draw comes from a stream of its own, so that neither blocks nor cores show in any of them.
struct SamplingNoise: Sendable {
  let draws: Int
  let blocks: [Block]

  /// Draws that fit in the fastest memory of a core.
  private static let blockDraws = 512

  /// Some consecutive draws, item after item.
  struct Block: Sendable {
    let draws: Int
    fileprivate let values: [Double]

    subscript(item: Int, draw: Int) -> Double { values[item * draws + draw] }
  }

  /// Draws are normal, or where `degreesOfFreedom` is given follow t.
  init(_ covariance: SymmetricMatrix, degreesOfFreedom: Double?, draws: Int, seed: UInt64) {
    let factor = PivotedCholesky(covariance)
    let count = covariance.size
    self.draws = draws
    blocks = ParallelMap.over((draws + Self.blockDraws - 1) / Self.blockDraws) { block in
      let first = block * Self.blockDraws
      let size = min(Self.blockDraws, draws - first)
      var values = [Double](repeating: 0, count: size * count)
      var one = [Double](repeating: 0, count: count)
      for draw in 0..<size {
        var stream = RandomStream(seed: seed, stream: UInt64(first + draw))
        factor.draw(&stream, into: &one)
        let scale =
          degreesOfFreedom.map {
            ($0 / stream.nextChiSquare(degreesOfFreedom: $0)).squareRoot()
          } ?? 1
        for item in 0..<count { values[item * size + draw] = one[item] * scale }
      }
      return Block(draws: size, values: values)
    }
  }

  /// For each draw, the largest difference over its standard error of any of the pairs.
  func maxima(_ pairs: [TestedPair]) -> [Double] {
    ParallelMap.over(blocks.count) { blocks[$0].maxima(pairs) }.flatMap(\.self)
  }
}

extension SamplingNoise.Block {
  fileprivate func maxima(_ pairs: [TestedPair]) -> [Double] {
    var maxima = [Double](repeating: -.infinity, count: draws)
    // Without a check of every position the loop runs several draws at a time; the pairs' items are
    // those of the covariance.
    unsafe values.withUnsafeBufferPointer { values in
      unsafe maxima.withUnsafeMutableBufferPointer { maxima in
        for pair in pairs {
          let (higher, lower) = (pair.higher * draws, pair.lower * draws)
          for draw in 0..<draws {
            let value = unsafe (values[higher + draw] - values[lower + draw]) * pair.perError
            unsafe maxima[draw] = value > maxima[draw] ? value : maxima[draw]
          }
        }
      }
    }
    return maxima
  }
}
