import Testing

@testable import SurveyStatistics

/// Quantiles and probabilities against SciPy 1.17 (Boost and Cephes).
@Suite struct DistributionTests {
  static let exact = 1e-12

  @Test(arguments: [
    (1e-300, -37.0470962993612), (1e-10, -6.361340902404056), (0.02425, -1.972961051311885),
    (0.3, -0.5244005127080409), (0.5, 0), (0.975, 1.959963984540054),
    (0.999999, 4.753424308817087),
  ])
  func normalQuantile(p: Double, z: Double) {
    #expect(isClose(NormalDistribution.quantile(p), z, relative: Self.exact))
  }

  @Test(arguments: [
    (-8, 6.22096057427174e-16), (-1.96, 0.024997895148220435), (0.5, 0.6914624612740131),
    (3, 0.9986501019683699),
  ])
  func normalProbability(z: Double, p: Double) {
    #expect(isClose(NormalDistribution.cumulative(z), p, relative: Self.exact))
  }

  @Test(arguments: [
    (1, 0.975, 12.706204736174694), (2.5, 0.975, 3.5746548420036817),
    (4.325562080575449, 0.975, 2.6959424563970016), (42.8, 0.975, 2.0169647600703318),
    (438, 0.975, 1.965394871828966), (1e6, 0.975, 1.959966356814107),
    (0.5, 0.9, 10.27032441023451), (7, 0.51, 0.025977941569516962),
    (3, 0.9999999, 222.57159098625124), (.infinity, 0.975, 1.959963984540054),
  ])
  func studentQuantile(df: Double, p: Double, t: Double) {
    let student = StudentT(degreesOfFreedom: df)
    // 1 − p has lost up to 1e-9 of itself at p = 0.9999999 before it is passed.
    #expect(isClose(student.quantile(p), t, relative: p > 0.999 ? 1e-9 : Self.exact))
    #expect(isClose(student.cumulative(student.quantile(p)), p, relative: Self.exact))
    #expect(student.quantile(1 - p) < 0)
  }

  @Test(arguments: [
    (1, 2, 0.2951672353008665), (3.3, -2.5, 0.08005283630835447),
    (42.8, 10, 9.092847492310522e-13), (438, 0.001, 0.9992025708556272),
    (1e6, 1.96, 0.04999606758526985),
  ])
  func studentTails(df: Double, t: Double, p: Double) {
    #expect(isClose(StudentT(degreesOfFreedom: df).twoSidedTail(t), p, relative: Self.exact))
  }

  @Test(arguments: [
    (0.5, 0.5, 0.025, 0.001541333133436012), (2.2, 123.4, 0.025, 0.0024766635579071216),
    (1e5, 3e5, 0.975, 0.2513430767733202), (0.03, 95.6, 0.025, 2.396789948740579e-56),
    (676.3, 570.1, 0.025, 0.5148966317672592), (30, 1, 0.025, 0.8842966917779722),
  ])
  func betaQuantile(alpha: Double, beta: Double, p: Double, x: Double) {
    #expect(
      isClose(BetaDistribution(alpha: alpha, beta: beta).quantile(p), x, relative: Self.exact))
  }

  @Test(arguments: [
    (2, 3, 0.4, 0.5248), (0.5, 21.4, 0.01, 0.4856280658406612),
    (1e5, 3e5, 0.2505, 0.7674823538033129), (1e6, 1e6, 0.5001, 0.6113512821376899),
    (50, 0.3, 0.999, 0.5524049218371451), (3, 4, 0, 0), (3, 4, 1, 1),
  ])
  func betaProbability(alpha: Double, beta: Double, x: Double, p: Double) {
    #expect(
      isClose(BetaDistribution(alpha: alpha, beta: beta).cumulative(x), p, relative: Self.exact))
  }

  @Test(arguments: [
    (3, 10, 0.95, 3.7082648190468435), (2.5, 7.5, 0.5, 0.8226049056062287),
    (1, 100, 0.975, 5.178593904924507), (40, 60, 0.05, 0.6107795913607558),
  ])
  func fQuantile(numerator: Double, denominator: Double, p: Double, f: Double) {
    let distribution = FDistribution(numerator: numerator, denominator: denominator)
    #expect(isClose(distribution.quantile(p), f, relative: Self.exact))
    #expect(isClose(distribution.cumulative(f), p, relative: Self.exact))
  }

  @Test(arguments: [
    (20, 15, 0.020694732666015625), (262, 140, 0.14679094395253736), (5, 0, 1), (5, 5, 0.03125),
    (5, 6, 0), (40, 20, 0.5626853438097896),
  ])
  func binomialTail(trials: Int, count: Int, p: Double) {
    #expect(
      isClose(
        BinomialDistribution(trials: trials, chance: 0.5).upperTail(count), p,
        relative: Self.exact))
  }
}
