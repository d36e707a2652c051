import Foundation

/// The random numbers of one numbered stream of a seed, in order.
///
/// Give every draw, replicate or respondent its own stream number: its numbers are then the same
/// whatever else is drawn, in whatever order.
package struct RandomStream: Sendable {
  private let generator: Philox
  private let stream: UInt64
  private var index: UInt64 = 0
  private var spare: UInt64?

  /// The start of a stream.
  package init(seed: UInt64, stream: UInt64) {
    generator = Philox(seed: seed)
    self.stream = stream
  }

  /// The next 64 random bits.
  package mutating func nextBits() -> UInt64 {
    if let word = spare {
      spare = nil
      return word
    }
    let (first, second) = generator.block(stream: stream, index: index)
    index &+= 1
    spare = second
    return first
  }

  /// The next uniform number, strictly between 0 and 1.
  package mutating func nextUniform() -> Double {
    (Double(nextBits() >> 12) + 0.5) * 0x1p-52
  }

  /// The next whole number in 0..<bound, without bias; `bound` must be at least 1.
  ///
  /// Source: Lemire 2019, "Fast random integer generation in an interval", ACM TOMACS 29(1).
  package mutating func nextInteger(below bound: Int) -> Int {
    let range = UInt64(max(bound, 1))
    let threshold = (0 &- range) % range
    while true {
      let product = nextBits().multipliedFullWidth(by: range)
      if product.low >= threshold { return Int(product.high) }
    }
  }

  /// The next standard normal number, by inversion.
  package mutating func nextNormal() -> Double {
    NormalDistribution.quantile(nextUniform())
  }

  /// The next exponential number with mean 1.
  package mutating func nextExponential() -> Double {
    -log(nextUniform())
  }

  /// The next chi-square number; `degreesOfFreedom` need not be whole but must be above 0.
  ///
  /// Source: Marsaglia & Tsang 2000, "A simple method for generating gamma variables", ACM TOMS
  /// 26(3), with their boost for shapes below 1.
  package mutating func nextChiSquare(degreesOfFreedom: Double) -> Double {
    let shape = degreesOfFreedom / 2
    guard shape < 1 else { return 2 * nextGamma(shape: shape) }
    let boosted = nextGamma(shape: shape + 1)
    return 2 * boosted * pow(nextUniform(), 1 / shape)
  }

  private mutating func nextGamma(shape: Double) -> Double {
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = nextNormal()
      let root = 1 + c * x
      guard root > 0 else { continue }
      let v = root * root * root
      if log(nextUniform()) < 0.5 * x * x + d - d * v + d * log(v) { return d * v }
    }
  }
}
