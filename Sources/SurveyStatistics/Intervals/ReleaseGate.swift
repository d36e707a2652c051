/// The rule that says whether a percentage is firm enough to be shown.
///
/// Source: Parker et al. 2017, National Center for Health Statistics data presentation standards
/// for proportions, Vital Health Stat 2(175).
package struct ReleaseGate: Sendable, Equatable {
  /// The fewest respondents, and the smallest effective sample size.
  package var smallestSize = 30.0
  /// Intervals of this width or more are refused.
  package var largestWidth = 0.30
  /// Intervals of this width or less are never refused for their relative width.
  package var smallestWidth = 0.05
  /// The largest width as a multiple of the share.
  package var largestRelativeWidth = 1.30
  /// Below these degrees of freedom the figure is marked uncertain.
  package var firmDegreesOfFreedom = 8.0

  /// The gate with the published limits.
  package init() {}

  /// The decision on one share; `pooledDesignEffect` is that of its domain.
  package func decide(_ estimate: ItemEstimate, pooledDesignEffect: Double) -> ReleaseDecision {
    guard let p = estimate.value else { return .suppress([.noAnswers]) }
    var reasons: [SuppressionReason] = []
    if Double(estimate.respondents) < smallestSize { reasons.append(.fewRespondents) }
    guard let size = estimate.standardsSize(pooledDesignEffect: pooledDesignEffect),
      let interval = estimate.standardsInterval(pooledDesignEffect: pooledDesignEffect),
      let df = estimate.precision.degreesOfFreedom
    else { return reasons.isEmpty ? .showWithoutInterval : .suppress(reasons) }
    if size < smallestSize { reasons.append(.smallEffectiveSize) }
    if interval.width >= largestWidth { reasons.append(.wideInterval) }
    if interval.width > smallestWidth, interval.width / p > largestRelativeWidth {
      reasons.append(.wideRelativeToShare)
    }
    guard reasons.isEmpty else { return .suppress(reasons) }
    return df < firmDegreesOfFreedom ? .showAsUncertain : .show
  }
}

/// What to do with a percentage.
package enum ReleaseDecision: Sendable, Equatable {
  /// Show it.
  case show
  /// Show it marked as uncertain: it rests on too few units (events).
  case showAsUncertain
  /// Show it and say that no interval can be computed: all answers come from one unit (event).
  case showWithoutInterval
  /// Do not show it: too few answers, for each of the reasons given.
  case suppress([SuppressionReason])
}

/// Why a percentage is not shown.
package enum SuppressionReason: Sendable, Equatable, CaseIterable {
  /// No one gave a valid answer.
  case noAnswers
  /// Fewer respondents than the gate asks for.
  case fewRespondents
  /// The effective sample size is smaller than the gate asks for.
  case smallEffectiveSize
  /// The interval is too wide.
  case wideInterval
  /// The interval is too wide for so small a share.
  case wideRelativeToShare
}
