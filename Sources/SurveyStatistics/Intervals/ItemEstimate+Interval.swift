extension ItemEstimate {
  /// The effective sample size for a share, min(p(1 − p)/V, Kish's size); nil where V is not known.
  ///
  /// The design may take away information, but never give more than the weights leave.
  /// Where p is 0 or 1, or V is 0, the design effect of the domain's other items stands in:
  /// n / max(weighting effect, pooled design effect).
  package func effectiveSize(pooledDesignEffect: Double) -> Double? {
    guard let p = value, let variance = precision.variance, respondents > 0 else { return nil }
    guard p > 0, p < 1, variance > 0 else {
      return Double(respondents) / max(weightingEffect, pooledDesignEffect)
    }
    return min(p * (1 - p) / variance, kishSize)
  }

  /// The default interval for a share: Wilson's, with `effectiveSize` and t at Satterthwaite's
  /// degrees of freedom; nil where the precision cannot be computed.
  package func shareInterval(
    pooledDesignEffect: Double, confidence: Double = 0.95
  ) -> Interval? {
    guard let p = value, let df = precision.degreesOfFreedom,
      let size = effectiveSize(pooledDesignEffect: pooledDesignEffect)
    else { return nil }
    let t = StudentT(degreesOfFreedom: df).quantile((1 + confidence) / 2)
    return ProportionInterval.wilson(p, size: size, quantile: t)
  }

  /// The interval for a mean or a win share: value ± t × standard error; nil where the precision
  /// cannot be computed.
  package func meanInterval(confidence: Double = 0.95) -> Interval? {
    guard let value, let standardError, let df = precision.degreesOfFreedom else { return nil }
    let t = StudentT(degreesOfFreedom: df).quantile((1 + confidence) / 2)
    return Interval(lower: value - t * standardError, upper: value + t * standardError)
  }

  /// The sample size behind `standardsInterval`: min{n, p(1 − p)/V × (t_{n−1}/t_df)²}.
  ///
  /// Source: Korn & Graubard 1998; the cap at n: Parker et al. 2017, NCHS Vital Health Stat
  /// 2(175).
  package func standardsSize(pooledDesignEffect: Double) -> Double? {
    guard let p = value, let df = precision.degreesOfFreedom, respondents > 1,
      let variance = precision.variance
    else { return nil }
    let raw =
      p > 0 && p < 1 && variance > 0
      ? p * (1 - p) / variance
      : Double(respondents) / max(weightingEffect, pooledDesignEffect)
    let ratio =
      StudentT(degreesOfFreedom: Double(respondents - 1)).quantile(0.975)
      / StudentT(degreesOfFreedom: df).quantile(0.975)
    return min(Double(respondents), raw * ratio * ratio)
  }

  /// Korn and Graubard's 95 % interval, which the release gate judges; nil where the precision
  /// cannot be computed.
  package func standardsInterval(pooledDesignEffect: Double) -> Interval? {
    guard let p = value, let size = standardsSize(pooledDesignEffect: pooledDesignEffect)
    else { return nil }
    return ProportionInterval.kornGraubard(p, size: size)
  }
}
