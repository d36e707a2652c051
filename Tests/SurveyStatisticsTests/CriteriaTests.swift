import Testing

@testable import SurveyStatistics

@Suite struct CriteriaTests {
  private func run(_ criteria: [Criterion], order: [[Int]] = []) -> Acceptability {
    AcceptabilityAnalysis(criteria: criteria, importanceOrder: order, draws: 20_000, seed: 19)
      .run()
  }

  /// With two criteria the first alternative wins where the first criterion weighs above 0.4.
  @Test func twoCriteriaByGeometry() throws {
    let criteria = [Criterion(scores: [1, 0.4]), Criterion(scores: [0.2, 0.6])]
    let result = run(criteria)
    #expect(isClose(result.byAlternative[0][0], 0.6, absolute: 0.02))
    #expect(isClose(result.byAlternative[1][0], 0.4, absolute: 0.02))
    let winner = try #require(result.centralWeights[0])
    expectClose(winner, [0.7, 0.3], absolute: 0.01)
    let other = try #require(result.centralWeights[1])
    expectClose(other, [0.2, 0.8], absolute: 0.01)
    let ordered = run(criteria, order: [[0], [1]])
    #expect(ordered.byAlternative[0][0] == 1)
    #expect(ordered.centralWeights[1] == nil)
  }

  /// Mean weights on the ordered simplex are (1/n) Σ_{i ≥ k} 1/i (rank-order centroid).
  @Test(
    arguments: [
      ([], [1.0 / 3, 1.0 / 3, 1.0 / 3]), ([[2], [0], [1]], [5.0 / 18, 2.0 / 18, 11.0 / 18]),
      ([[0], [1, 2]], [11.0 / 18, 7.0 / 36, 7.0 / 36]),
      ([[0, 1], [2]], [8.0 / 18, 8.0 / 18, 2.0 / 18]), ([[0], [1]], [1.0 / 3, 1.0 / 3, 1.0 / 3]),
    ] as [([[Int]], [Double])])
  func orderOfImportance(order: [[Int]], means: [Double]) throws {
    let criteria = (0..<3).map { _ in Criterion(scores: [1, 0]) }
    expectClose(try #require(run(criteria, order: order).centralWeights[0]), means, absolute: 0.01)
  }

  @Test func missingScoreMayBeAnything() {
    let result = run([Criterion(scores: [0.3, nil])])
    #expect(isClose(result.byAlternative[0][0], 0.3, absolute: 0.02))
  }

  /// P(N(0.5, 0.1²) > N(0.4, 0.1²)) with correlation 0.5 is Φ(0.1/0.1).
  @Test func noiseWithCovariance() {
    var covariance = SymmetricMatrix(diagonal: [0.01, 0.01, 0])
    covariance[0, 1] = 0.005
    let criterion = Criterion(scores: [0.5, 0.4, nil], covariance: covariance)
    let pair = run([Criterion(scores: [0.5, 0.4], covariance: covariance.selecting([0, 1]))])
    #expect(isClose(pair.byAlternative[0][0], 0.8413447460685429, absolute: 0.015))
    let three = run([criterion])
    #expect(isClose(three.byAlternative.reduce(0) { $0 + $1[0] }, 1, absolute: 1e-9))
  }

  /// Normal with mean 0 truncated to 0...1 lies above its median, 0.6745 σ, half the time.
  @Test func truncation() {
    let criterion = Criterion(
      scores: [0, 0.06744897501960817], covariance: SymmetricMatrix(diagonal: [0.01, 0]))
    #expect(isClose(run([criterion]).byAlternative[0][0], 0.5, absolute: 0.02))
  }

  @Test func tiesAreShared() {
    let result = run([Criterion(scores: [0.5, 0.5, 0.1])])
    for item in 0..<2 { expectClose(result.byAlternative[item], [0.5, 0.5, 0], absolute: 1e-9) }
    expectClose(result.byAlternative[2], [0, 0, 1], absolute: 1e-9)
    #expect(result.standings(top: 1) == [.possible, .possible, .low])
    #expect(result.standings(top: 2) == [.stable, .stable, .low])
  }

  /// The top told without putting draws in order is what the ranks add up to; ties among exact scores
  /// and unknown ones included.
  @Test(arguments: 0...6)
  func topIsTheSumOfTheFirstRanks(count: Int) {
    var covariance = SymmetricMatrix(diagonal: [0.02, 0.01, 0.03, 0, 0.01])
    covariance[0, 1] = 0.009
    let noisy = Criterion(
      scores: [0.5, 0.4, 0.45, nil, 0.3], covariance: covariance, unknown: .likeAnyKnown)
    let exact = Criterion(scores: [0.25, 0.75, 0.75, 0.75, 0.25])
    for criteria in [[noisy, exact], [exact], [exact, exact], [noisy]] {
      let analysis = AcceptabilityAnalysis(criteria: criteria, draws: 3_000, seed: 5)
      let told = analysis.top(count)
      #expect(told.count == 1)
      expectClose(told[0], analysis.run().top(count), absolute: 1e-9)
      #expect(isClose(told[0].reduce(0, +), Double(min(count, 5)), absolute: 1e-9))
    }
  }

  /// Several orders over the same draws: each as by itself, but for chance.
  @Test func topUnderSeveralOrders() {
    let criteria = [Criterion(scores: [1, 0.4]), Criterion(scores: [0.2, 0.6])]
    let told = AcceptabilityAnalysis(criteria: criteria, draws: 20_000, seed: 19)
      .top(1, under: [[], [[0], [1]], [[1], [0]]])
    #expect(isClose(told[0][0], 0.6, absolute: 0.02))
    #expect(told[1] == [1, 0])
    // The first wins where it weighs above 0.4, and here it weighs at most half.
    #expect(isClose(told[2][0], 0.2, absolute: 0.02))
  }

  @Test func sameSeedSameResult() {
    let criteria = [Criterion(scores: [0.4, nil, 0.6]), Criterion(scores: [0.5, 0.2, nil])]
    #expect(run(criteria) == run(criteria))
  }

  /// An order must name each criterion once.
  @Test func unusableOrder() {
    let criteria = (0..<2).map { _ in Criterion(scores: [1, 0]) }
    for order in [[[0], [0]], [[0]], [[0], [2]], []] {
      let analysis = AcceptabilityAnalysis(criteria: criteria, importanceOrder: order, seed: 1)
      #expect(!analysis.hasImportanceOrder)
    }
    #expect(
      AcceptabilityAnalysis(criteria: criteria, importanceOrder: [[1], [0]], seed: 1)
        .hasImportanceOrder)
  }

  @Test func weightedScores() {
    let criteria = [Criterion(scores: [0.4, nil]), Criterion(scores: [0.8, 0.2])]
    let scores = WeightedScore.of(criteria, weights: [3, 1])
    #expect(isClose(scores[0].lower, 0.5, relative: 1e-15))
    #expect(scores[0].width == 0)
    #expect(isClose(scores[1].lower, 0.05, relative: 1e-15))
    #expect(isClose(scores[1].upper, 0.8, relative: 1e-15))
  }
}
