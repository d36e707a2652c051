import Foundation
import SurveyStatistics

/// The large round's table, weights and ranks by the estimators alone, from arrays in memory.
struct TableTrial {
  private let events: [Int32]
  private let eventCount: Int
  private let areas: [Int32]
  private let items: [[UInt8]]
  private let margins: [Margin]
  private static let seed: UInt64 = 20_200_311

  init(_ answers: ResponseItems, _ background: ResponseItems) {
    events = answers.events
    eventCount = Int((answers.events.max() ?? -1) + 1)
    items = answers.columns.map { column in
      column.map { $0 < 0 ? ItemColumn.missingIndicator : $0 >= 4 ? 1 : 0 }
    }
    let known = background.columns.map { column in column.map { max($0 - 1, -1) } }
    areas = known[0]
    margins = [
      Margin(categories: known[0], targets: (1...LargeRound.areas).map { Double(2_000 + 37 * $0) }),
      Margin(categories: known[1], targets: [27_000, 46_000, 35_000, 39_000]),
      Margin(categories: known[2], targets: [73_000, 74_000]),
    ]
  }

  private var design: SampleDesign {
    get throws {
      try SampleDesign(
        unitOfRespondent: events, stratumOfUnit: [Int32](repeating: 0, count: eventCount))
    }
  }

  func rake() throws -> [Double] {
    guard case .weighted(let raked) = try Raking().rake(margins: margins) else { return [] }
    return raked.weights
  }

  private func collapsed(_ weights: [Double]) throws -> CollapsedAnswers {
    try CollapsedAnswers(
      design: design, items: items.map { .indicator($0) }, weights: weights, groups: areas,
      groupCount: LargeRound.areas)
  }

  /// Every item in every area and in all, with intervals, and the covariance of all.
  func table(_ weights: [Double]) throws {
    let collapsed = try collapsed(weights)
    for area in 0..<LargeRound.areas {
      let domain = collapsed.estimates(of: .group(area))
      for item in domain.items {
        _ = item.shareInterval(pooledDesignEffect: domain.pooledDesignEffect)
      }
    }
    let whole = collapsed.estimates()
    guard whole.covariance().size == items.count else { throw CocoaError(.featureUnsupported) }
  }

  /// The sums that the table is made of.
  func sums(_ weights: [Double]) throws {
    guard try collapsed(weights).itemCount == items.count else {
      throw CocoaError(.featureUnsupported)
    }
  }

  /// The estimates of everyone, unweighted.
  func estimates() throws -> DomainEstimates {
    try collapsed([Double](repeating: 1, count: events.count)).estimates()
  }

  /// Rank sets of all items, and four sources weighed together.
  func ranks(_ estimates: DomainEstimates) throws {
    let criterion = Criterion(
      scores: estimates.items.map(\.value), covariance: estimates.covariance())
    let acceptability = AcceptabilityAnalysis(
      criteria: [Criterion](repeating: criterion, count: 4), seed: Self.seed
    ).run()
    guard let sets = RankInference(of: estimates, seed: Self.seed)?.rankSets().sets,
      sets.count == acceptability.byAlternative.count
    else { throw CocoaError(.featureUnsupported) }
  }

  /// Writes the columns as plain numbers, for peers in other languages; −1 for no answer.
  func write(_ weights: [Double], to folder: URL) throws {
    func write(_ bytes: Data, _ name: String) throws {
      try bytes.write(to: folder.appendingPathComponent(name))
    }
    func data(_ numbers: [Int32]) -> Data {
      var bytes = Data(capacity: 4 * numbers.count)
      for number in numbers {
        for shift in stride(from: 0, to: 32, by: 8) {
          bytes.append(UInt8(truncatingIfNeeded: number >> Int32(shift)))
        }
      }
      return bytes
    }
    try write(data(events), "event.i32")
    try write(data(areas), "area.i32")
    for (index, item) in items.enumerated() {
      try write(
        data(item.map { $0 == ItemColumn.missingIndicator ? -1 : Int32($0) }), "item\(index).i32")
    }
    var bytes = Data(capacity: 8 * weights.count)
    for weight in weights {
      for shift in stride(from: 0, to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: weight.bitPattern >> UInt64(shift)))
      }
    }
    try write(bytes, "weight.f64")
  }
}
