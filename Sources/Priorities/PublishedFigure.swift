import Messages
package import SurveyStatistics

/// Why a number is not shown.
package enum SuppressionCause: String, Hashable, Sendable {
  /// Fewer people than the workspace's threshold: showing it could point to someone.
  case fewPeople = "few_people"
  /// Hidden so that another hidden number cannot be worked out from the rest.
  case complement
  /// Too uncertain to say anything.
  case uncertain
  /// Nobody was asked, or nobody answered.
  case noAnswers = "no_answers"
}

/// A share with everything that must be read with it.
package struct Figure: Hashable, Sendable {
  /// The share, 0…1.
  package let share: Double
  /// The interval at `AnalysisDefaults.confidence`; nil where one event stands alone.
  package let lower: Double?
  package let upper: Double?
  /// Shown, but with so few events that the interval itself is unsure.
  package let isUnsure: Bool
  /// What the interval rests on; nil for parts of the people, and where one event stands alone.
  package let precision: FigurePrecision?
}

/// What an interval rests on, for those who compute it anew.
package struct FigurePrecision: Hashable, Sendable {
  /// By Taylor linearisation with the event as unit.
  package let standardError: Double
  /// Satterthwaite’s.
  package let degreesOfFreedom: Double
  /// How many independent answers would say as much.
  package let effectiveSize: Double
}

/// A share's change between two rounds, after disclosure control.
package struct PublishedChange: Hashable, Sendable {
  /// Later minus earlier, −1…1.
  package let difference: Double
  /// The same in whole per cent as it is shown: the shares’ whole per cents subtracted, so that the
  /// three can be checked by eye.
  package let points: Int
  /// The t interval at `AnalysisDefaults.confidence`.
  package let lower: Double
  package let upper: Double
  /// The p-value, raised for the number of concerns tested.
  package let adjustedPValue: Double
  /// The smallest true change that such a comparison would find four times in five.
  package let smallestDetectable: Double

  fileprivate init(
    difference: Double, points: Int, interval: Interval, adjustedPValue: Double,
    smallestDetectable: Double
  ) {
    self.difference = difference
    self.points = points
    lower = interval.lower
    upper = interval.upper
    self.adjustedPValue = adjustedPValue
    self.smallestDetectable = smallestDetectable
  }
}

/// A share that has passed disclosure control: shown, or hidden with the cause.
///
/// There is no other way to a renderer, and no other way to make one than `DisclosureControl`.
package struct PublishedFigure: Hashable, Sendable {
  /// nil where it is hidden.
  package let figure: Figure?
  /// Why it is hidden; nil where it is shown.
  package let cause: SuppressionCause?
  /// How many answered; nil where even that is hidden.
  package let respondents: Int?
  /// How many of them named it; nil where hidden or too few to be told.
  package let positives: Int?
  /// How many events they came from; nil where hidden.
  package let events: Int?

  fileprivate init(
    figure: Figure?, cause: SuppressionCause?, respondents: Int? = nil, positives: Int? = nil,
    events: Int? = nil
  ) {
    self.figure = figure
    self.cause = cause
    self.respondents = respondents
    self.positives = positives
    self.events = events
  }
}

/// The one door through which numbers reach people.
package struct DisclosureControl: Sendable {
  /// Fewest people behind a number.
  package let threshold: Int
  /// False for observations of places, behind which no one's answers can be found.
  private let isPersonal: Bool
  /// Whether the numbers are of a part of the people, whose parts add up to what is told of all.
  private let isOfParts: Bool
  private let gate = ReleaseGate()

  package init(threshold: Int) {
    self.init(threshold: threshold, isPersonal: true, isOfParts: false)
  }

  private init(threshold: Int, isPersonal: Bool, isOfParts: Bool) {
    self.threshold = threshold
    self.isPersonal = isPersonal
    self.isOfParts = isOfParts
  }

  /// For what was seen at places, where counts tell of no person.
  package static let observations = DisclosureControl(
    threshold: 1, isPersonal: false, isOfParts: false)

  /// The same control for the parts of a whole: whole per cent, and no counts of who named what.
  ///
  /// An exact share of a small group gives its count away, and counts of groups add up to what is
  /// hidden.
  package var ofParts: DisclosureControl {
    DisclosureControl(threshold: threshold, isPersonal: isPersonal, isOfParts: isPersonal)
  }

  /// The same control with nothing to be told.
  var hidingEverything: DisclosureControl {
    DisclosureControl(threshold: .max, isPersonal: isPersonal, isOfParts: isOfParts)
  }

  /// A share as it may be shown.
  ///
  /// `events` tells how many events the answers came from.
  ///
  /// Source: thresholds of the workspace for secrecy; Parker et al. 2017 (NCHS) for reliability.
  package func publish(
    _ estimate: ItemEstimate, pooledDesignEffect: Double, events: Int
  ) -> PublishedFigure {
    if estimate.respondents == 0 { return PublishedFigure(figure: nil, cause: .noAnswers) }
    guard estimate.respondents >= threshold, let share = estimate.value else {
      return PublishedFigure(figure: nil, cause: .fewPeople)
    }
    let positives = isOfParts ? nil : publish(count: estimate.positives)
    // Nobody or everybody in a small group would tell of each of them.
    let tells =
      isPersonal && (estimate.positives == 0 || estimate.positives == estimate.respondents)
    if tells, estimate.respondents / 2 < threshold {
      return PublishedFigure(
        figure: nil, cause: .fewPeople, respondents: estimate.respondents,
        events: events)
    }
    let interval = estimate.shareInterval(pooledDesignEffect: pooledDesignEffect)
    let isUnsure: Bool
    switch gate.decide(estimate, pooledDesignEffect: pooledDesignEffect) {
    case .suppress:
      return PublishedFigure(
        figure: nil, cause: .uncertain, respondents: estimate.respondents, positives: positives,
        events: events)
    case .show: isUnsure = false
    case .showAsUncertain, .showWithoutInterval: isUnsure = true
    }
    return PublishedFigure(
      figure: Figure(
        share: rounded(share, places: 2), lower: interval.map { rounded($0.lower, places: 2) },
        upper: interval.map { rounded($0.upper, places: 2) }, isUnsure: isUnsure,
        precision: isOfParts
          ? nil : FigurePrecision(estimate, pooledDesignEffect: pooledDesignEffect)),
      cause: nil, respondents: estimate.respondents, positives: positives,
      events: events)
  }

  /// A number as exact as it may be told: as computed, or of a part of the people to some decimals.
  func rounded(_ number: Double, places: Int) -> Double {
    guard isOfParts else { return number }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return (number * scale).rounded() / scale
  }

  /// The change between two shares; nil unless both may be told and the change has an error.
  package func publish(
    _ change: Contrast, adjustedPValue: Double, from before: PublishedFigure,
    to after: PublishedFigure
  ) -> PublishedChange? {
    guard let first = before.figure, let second = after.figure, !adjustedPValue.isNaN,
      let difference = change.difference, let smallest = change.smallestDetectable,
      let interval = change.interval(confidence: AnalysisDefaults.confidence)
    else { return nil }
    return PublishedChange(
      difference: rounded(difference, places: 2),
      points: NumberText.wholePoints(from: first.share, to: second.share),
      interval: Interval(
        lower: rounded(interval.lower, places: 2), upper: rounded(interval.upper, places: 2)),
      adjustedPValue: rounded(adjustedPValue, places: 3),
      smallestDetectable: rounded(smallest, places: 2))
  }

  /// The change between two win shares; nil unless enough people answered both and the change has an
  /// error.
  package func publish(
    _ change: Contrast, adjustedPValue: Double, winShareOf before: ItemEstimate,
    _ after: ItemEstimate
  ) -> PublishedChange? {
    guard min(before.respondents, after.respondents) >= threshold, !isOfParts,
      !adjustedPValue.isNaN, let first = before.value, let second = after.value,
      let difference = change.difference, let smallest = change.smallestDetectable,
      let interval = change.interval(confidence: AnalysisDefaults.confidence)
    else { return nil }
    return PublishedChange(
      difference: difference,
      points: NumberText.wholePoints(from: first, to: second),
      interval: interval, adjustedPValue: adjustedPValue, smallestDetectable: smallest)
  }

  /// A row of figures for groups that add up to everyone.
  ///
  /// Groups whose size is hidden are hidden too; and where a single group is, it could be worked out
  /// from the total, so the smallest shown one is hidden with it.
  ///
  /// - Parameters:
  ///   - figures: one a group
  ///   - sizes: how many people each group has
  ///   - unknown: how many belong to no known group
  /// - Returns: the figures as they may be shown, one a group
  package func publish(
    groups figures: [PublishedFigure], sizes: [Int], unknown: Int
  ) -> [PublishedFigure] {
    let told = publish(counts: sizes + [unknown])
    var hidden = Set(
      figures.indices.filter { index in
        told[index] == nil || (figures[index].cause == .fewPeople && sizes[index] > 0)
      })
    if hidden.count == 1, told[sizes.count] != nil {
      let shown = figures.indices.filter { !hidden.contains($0) && sizes[$0] > 0 }
      if let smallest = shown.min(by: { (sizes[$0], $0) < (sizes[$1], $1) }) {
        hidden.insert(smallest)
      }
    }
    return figures.indices.map { index in
      hidden.contains(index) && figures[index].cause != .fewPeople
        ? PublishedFigure(figure: nil, cause: .complement) : figures[index]
    }
  }

  /// The same control for a part of people whose rest is too small to be told: then the part is
  /// hidden too, for the rest is what is left when it is taken from everyone.
  func hidingPart(leaving rest: Int) -> DisclosureControl {
    isPersonal && rest > 0 && rest < threshold ? hidingEverything : self
  }

  /// Numbers of people in groups that add up to a known total, nil where one is too small to be
  /// told or could be worked out.
  ///
  /// Besides the small ones the smallest shown ones are hidden, until two are hidden and they hold
  /// at least the threshold together.
  package func publish(counts: [Int]) -> [Int?] {
    var hidden = Set(counts.indices.filter { publish(count: counts[$0]) == nil })
    while !hidden.isEmpty, hidden.count < 2 || hidden.reduce(0, { $0 + counts[$1] }) < threshold {
      let shown = counts.indices.filter { counts[$0] > 0 && !hidden.contains($0) }
      guard let smallest = shown.min(by: { (counts[$0], $0) < (counts[$1], $1) }) else { break }
      hidden.insert(smallest)
    }
    return counts.indices.map { hidden.contains($0) ? nil : counts[$0] }
  }

  /// A number of people, nil where it is too small to be told.
  package func publish(count: Int) -> Int? {
    count == 0 || count >= threshold ? count : nil
  }
}

extension FigurePrecision {
  /// nil where the precision cannot be computed.
  fileprivate init?(_ estimate: ItemEstimate, pooledDesignEffect: Double) {
    guard let error = estimate.standardError, let df = estimate.precision.degreesOfFreedom,
      let size = estimate.effectiveSize(pooledDesignEffect: pooledDesignEffect)
    else { return nil }
    self.init(standardError: error, degreesOfFreedom: df, effectiveSize: size)
  }
}
