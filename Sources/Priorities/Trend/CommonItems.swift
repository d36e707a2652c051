package import SurveyDefinition
import SurveyStatistics

/// A concern that both rounds could choose, where others could be chosen in only one of them.
///
/// A new choice takes answers from the old ones, so shares cannot be compared; how often one of the
/// old ones is put before another of them can.
package struct WinShareChange: Sendable {
  package let concern: Concern
  /// Its win shares among the common ones, 0…1.
  package let before: Double
  package let after: Double
  package let change: PublishedChange
  package let verdict: ChangeVerdict
}

extension PriorityAnalysis {
  /// The win shares of what both rounds could choose; none unless other choices are all that keeps
  /// the rounds from being compared.
  ///
  /// p-values are raised by Holm’s method.
  func commonItems(
    _ old: PreparedSource, _ new: PreparedSource, _ reasons: [IncomparableReason]
  ) -> [WinShareChange] {
    guard !reasons.isEmpty, reasons.allSatisfy(\.isOfItems), new.groups == nil,
      let before = old.primary.map({ old.candidates[$0].columns }),
      let after = new.primary.map({ new.candidates[$0].columns }),
      before.kind.isOfChoices, after.kind.isOfChoices
    else { return [] }
    func asked(_ columns: IndicatorColumns) -> [String: [UInt8]] {
      Dictionary(
        zip(columns.concerns, columns.problem).filter { _, column in
          column.contains { $0 != ItemColumn.missingIndicator }
        }, uniquingKeysWith: { first, _ in first })
    }
    let (first, second) = (asked(before), asked(after))
    let common = taxonomy.concerns.filter { first[$0.code] != nil && second[$0.code] != nil }
    func estimates(
      _ source: PreparedSource, _ columns: [String: [UInt8]]
    ) -> DomainEstimates? {
      source.analysis.estimates(
        WinShare.items(fromPicks: common.compactMap { columns[$0.code] }))
    }
    guard common.count > 1, let from = estimates(old, first), let to = estimates(new, second)
    else { return [] }
    let changes = zip(from.items, to.items).map { TrendTest.change(from: $0, to: $1) }
    let adjusted = MultiplicityCorrection.holm.adjust(changes.map { $0.pValue ?? .nan })
    return common.indices.compactMap { index -> WinShareChange? in
      guard let before = from.items[index].value, let after = to.items[index].value,
        let change = new.control.publish(
          changes[index], adjustedPValue: adjusted[index], winShareOf: from.items[index],
          to.items[index])
      else { return nil }
      let isSure = adjusted[index] <= 1 - AnalysisDefaults.confidence
      return WinShareChange(
        concern: common[index], before: before, after: after, change: change,
        verdict: !isSure ? .unclear : change.difference > 0 ? .increased : .decreased)
    }.sorted { ($1.after, $0.concern.number) < ($0.after, $1.concern.number) }
  }
}

extension IncomparableReason {
  /// Whether other items are all that it says.
  fileprivate var isOfItems: Bool {
    switch self {
    case .items, .definition(.items, _): true
    default: false
    }
  }
}

extension ShareKind {
  fileprivate var isOfChoices: Bool {
    switch self {
    case .picked, .ranked: true
    case .ratedProblem, .observed: false
    }
  }
}
