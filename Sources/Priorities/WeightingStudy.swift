package import SurveyDefinition
import SurveyStatistics

/// A criterion beside the sources' own orders: how much of it each concern has, on a fixed scale.
package struct JudgedCriterion: Hashable, Sendable {
  package let name: String
  /// Concern code → 0…1; concerns without a score may have any.
  package let scores: [String: Double]

  package init(name: String, scores: [String: Double]) {
    self.name = name
    self.scores = scores
  }
}

/// How firmly concerns belong to the top under different weightings of sources and criteria.
package struct WeightingStudy: Sendable {
  /// One way of weighing: every way alike, or those in which one criterion weighs the most.
  package struct View: Sendable {
    /// The criterion that weighs the most; nil for every way alike.
    package let heaviest: String?
    /// Concern code → the chance of a place in the top.
    package let top: [String: Double]
  }

  /// What was weighed: sources by their words, then the judged criteria.
  package let criteria: [String]
  package let topCount: Int
  package let draws: Int
  /// Every way alike first, then one a criterion.
  package let views: [View]
  /// Concern code → the chance of a place in the top as people have weighed; nil where they have not.
  package let weighed: [String: Double]?

  /// The chances of a concern, over every way alike and at its lowest and highest.
  package func chances(
    of concern: Concern
  ) -> (all: Double, lowest: Double, highest: Double)? {
    guard let first = views.first?.top[concern.code] else { return nil }
    let found = views.compactMap { $0.top[concern.code] }
    return (first, found.min() ?? first, found.max() ?? first)
  }
}

extension Ranking {
  /// Weighs the sources' orders and some further criteria together in every way, by SMAA-2.
  ///
  /// Source: Lahdelma & Salminen 2001; scores on fixed anchors, never stretched over the data, since
  /// that would let an added concern turn the order of others.
  ///
  /// With no judged criterion the first view is what the ranking tells of the top.
  ///
  /// - Parameters:
  ///   - judged: the criteria beside the sources
  ///   - weights: what people have given the sources and criteria by name; what they have given nothing
  ///     weighs nothing
  /// - Returns: nil where nothing can be weighed
  package func weightingStudy(
    _ judged: [JudgedCriterion], weights: [String: Int] = [:]
  ) -> WeightingStudy? {
    let codes = concerns.map(\.concern.code)
    let universe = Dictionary(
      taxonomy.concerns.enumerated().map { ($0.element.code, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let kept = codes.compactMap { universe[$0] }
    guard kept.count == codes.count, !codes.isEmpty else { return nil }
    var names: [String] = []
    var criteria: [Criterion] = []
    for source in sources {
      guard let criterion = source.criterion else { continue }
      names.append(source.source.rawValue)
      criteria.append(
        Criterion(
          scores: kept.map { criterion.scores[$0] },
          covariance: criterion.covariance?.selecting(kept), unknown: criterion.unknown))
    }
    for extra in judged where !extra.scores.isEmpty {
      names.append(extra.name)
      criteria.append(Criterion(scores: codes.map { extra.scores[$0] }))
    }
    guard !criteria.isEmpty else { return nil }
    let heaviest = [nil] + (criteria.count == 1 ? [] : criteria.indices.map { Optional($0) })
    let orders = heaviest.map { first in
      first.map { first in [[first], criteria.indices.filter { $0 != first }] } ?? []
    }
    let analysis = AcceptabilityAnalysis(
      criteria: criteria, draws: AnalysisDefaults.draws, seed: AnalysisDefaults.seed)
    let found = analysis.top(topCount, under: orders)
    let given = names.map { Double(weights[$0] ?? 0) }
    let weighed = given.contains { $0 > 0 } ? analysis.top(topCount, weights: given) : nil
    let views = zip(heaviest, found).map { heaviest, top in
      WeightingStudy.View(
        heaviest: heaviest.map { names[$0] },
        top: Dictionary(
          zip(codes, top), uniquingKeysWith: { first, _ in first }))
    }
    return WeightingStudy(
      criteria: names, topCount: topCount, draws: AnalysisDefaults.draws, views: views,
      weighed: weighed.map {
        Dictionary(zip(codes, $0), uniquingKeysWith: { first, _ in first })
      })
  }
}
