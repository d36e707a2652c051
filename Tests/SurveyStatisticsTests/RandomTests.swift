import Testing

@testable import SurveyStatistics

@Suite struct RandomTests {
  /// Source: the known-answer tests of Random123 1.14 (kat_vectors, philox4x32 10).
  @Test func philoxKnownAnswers() {
    let zero = Philox(seed: 0).block(stream: 0, index: 0)
    #expect(zero.0 == 0xe169_c58d_6627_e8d5)
    #expect(zero.1 == 0x9b00_dbd8_bc57_ac4c)
    let ones = Philox(seed: .max).block(stream: .max, index: .max)
    #expect(ones.0 == 0x41c8_3b0e_408f_276d)
    #expect(ones.1 == 0x6d54_51fd_a20b_c7c6)
    let pi = Philox(seed: 0x299f_31d0_a409_3822)
      .block(stream: 0x0370_7344_1319_8a2e, index: 0x85a3_08d3_243f_6a88)
    #expect(pi.0 == 0x94fd_cceb_d16c_fe09)
    #expect(pi.1 == 0x2412_6ea1_5001_e420)
  }

  @Test func streamsAreIndependentOfEachOther() {
    var first = RandomStream(seed: 9, stream: 4)
    let alone = (0..<5).map { _ in first.nextNormal() }
    var other = RandomStream(seed: 9, stream: 3)
    _ = (0..<7).map { _ in other.nextChiSquare(degreesOfFreedom: 2.5) }
    var again = RandomStream(seed: 9, stream: 4)
    #expect((0..<5).map { _ in again.nextNormal() } == alone)
    #expect((0..<5).map { _ in other.nextNormal() } != alone)
  }

  /// Mean and variance within five standard errors of their true values.
  @Test func moments() {
    let count = 40_000
    func check(
      _ name: Comment, mean: Double, variance: Double, fourth: Double,
      _ draw: (inout RandomStream) -> Double
    ) {
      var stream = RandomStream(seed: 1, stream: 1)
      let values = (0..<count).map { _ in draw(&stream) }
      let average = values.reduce(0, +) / Double(count)
      let spread = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)
      #expect(abs(average - mean) < 5 * (variance / Double(count)).squareRoot(), name)
      let error = ((fourth - variance * variance) / Double(count)).squareRoot()
      #expect(abs(spread - variance) < 5 * error, name)
    }
    check("uniform", mean: 0.5, variance: 1.0 / 12, fourth: 1.0 / 80) { $0.nextUniform() }
    check("normal", mean: 0, variance: 1, fourth: 3) { $0.nextNormal() }
    check("exponential", mean: 1, variance: 1, fourth: 9) { $0.nextExponential() }
    for df in [0.8, 2, 5.5, 40] {
      check("chi-square \(df)", mean: df, variance: 2 * df, fourth: 12 * df * (df + 4)) {
        $0.nextChiSquare(degreesOfFreedom: df)
      }
    }
    check("integer", mean: 2, variance: 2, fourth: 6.8) { Double($0.nextInteger(below: 5)) }
  }

  @Test func integersStayInRange() {
    var stream = RandomStream(seed: 2, stream: 0)
    let drawn = Set((0..<200).map { _ in stream.nextInteger(below: 3) })
    #expect(drawn == [0, 1, 2])
    #expect(stream.nextInteger(below: 1) == 0)
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func orderFreeSum(_ seed: UInt64) {
    var stream = RandomStream(seed: seed, stream: 0)
    let terms =
      (0..<5000).map { _ in
        stream.nextNormal() * NormalDistribution.quantile(stream.nextUniform()) * 1e3
      } + [1e9, -1e9, 1e-7]
    let sum = OrderFreeSum.of(terms)
    let order = shuffledOrder(terms.count, seed: seed + 10)
    #expect(OrderFreeSum.of(order.map { terms[$0] }) == sum)
    #expect(OrderFreeSum.of(terms.reversed()) == sum)
    #expect(isClose(sum, CompensatedSum.of(terms), absolute: 1e-7))
    #expect(OrderFreeSum.of([]) == 0)
  }
}
