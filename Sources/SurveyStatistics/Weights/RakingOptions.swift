/// The limits that raking keeps to.
package struct RakingOptions: Sendable, Equatable {
  /// The largest relative error of any margin that counts as met.
  package var tolerance = 1e-8
  /// The most sweeps over all margins.
  package var maximumSweeps = 500
  /// The largest weight allowed, as a multiple of the mean weight; nil for no cap.
  package var cap: Double? = 5
  /// The most rounds of capping and raking again.
  package var maximumCapRounds = 5
  /// Categories with fewer respondents are merged with a neighbour; 0 for never.
  package var smallestCategory = 20
  /// Categories whose share of the population is more than this multiple of their share of the
  /// sample are merged with a neighbour; nil for never.
  package var largestRatio: Double? = 5
  /// Fewer respondents are not weighted.
  package var smallestSample = 100
  /// A sample whose weights have a larger Kish design effect is not weighted.
  package var largestDesignEffect = 3.0

  /// The default limits.
  package init() {}

  /// Plain raking as survey programs do it: no merging, no cap, no refusal but of an empty
  /// category.
  package static var plain: RakingOptions {
    var options = RakingOptions()
    options.tolerance = 1e-12
    options.maximumSweeps = 10_000
    options.cap = nil
    options.smallestCategory = 0
    options.largestRatio = nil
    options.smallestSample = 0
    options.largestDesignEffect = .infinity
    return options
  }
}
