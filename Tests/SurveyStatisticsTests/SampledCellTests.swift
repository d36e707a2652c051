import Testing

@testable import SurveyStatistics

/// Limits for numbers in finite cells, and how often they hold the truth.
struct SampledCellTests {
  /// From scipy 1.17's `hypergeom`, every number there may be tried one by one.
  @Test(arguments: [
    (100, 20, 18, 71...98), (100, 20, 20, 85...100), (2000, 30, 0, 0...229),
    (2000, 30, 1, 2...342), (50, 50, 12, 12...12), (50, 49, 12, 12...13), (12, 5, 0, 0...5),
    (5000, 200, 7, 73...350), (7, 1, 1, 1...7), (300, 40, 20, 105...195),
  ])
  func limits(_ size: Int, _ drawn: Int, _ positives: Int, _ expected: ClosedRange<Int>) {
    let cell = SampledCell(size: size, drawn: drawn, positives: positives)
    #expect(cell.limits(confidence: 0.95) == expected)
  }

  @Test func nothingIsSaidOfACellThatWasNotLookedAt() throws {
    let seen = SampledCell(size: 10, drawn: 5, positives: 5)
    #expect(
      StratifiedTotal([seen, SampledCell(size: 3, drawn: 0, positives: 0)], confidence: 0.95) == nil
    )
    let total = StratifiedTotal(
      [seen, SampledCell(size: 0, drawn: 0, positives: 0)], confidence: 0.95)
    #expect(try #require(total).value == 10)
  }

  /// A small sample of a large cell must not outweigh a whole small one.
  @Test func cellsCountByTheirSize() throws {
    let cells = [
      SampledCell(size: 900, drawn: 10, positives: 10),
      SampledCell(size: 100, drawn: 100, positives: 20),
    ]
    let share = try #require(StratifiedTotal(cells, confidence: 0.95)?.share(of: 1000))
    #expect(share.value == 0.92)
    #expect(share.interval.lower < 0.80 && share.interval.upper == 0.92)
  }

  @Test func wholeCellsLeaveNoDoubt() throws {
    let found = try #require(
      StratifiedTotal([SampledCell(size: 40, drawn: 40, positives: 36)], confidence: 0.95))
    let missed = try #require(
      StratifiedTotal([SampledCell(size: 60, drawn: 60, positives: 12)], confidence: 0.95))
    let recall = try #require(found.share(beside: missed))
    #expect(recall.value == 0.75)
    #expect(abs(recall.interval.lower - 0.75) < 1e-9 && abs(recall.interval.upper - 0.75) < 1e-9)
  }

  /// No exception among thirty of two thousand is no proof that there are none.
  @Test func aSampleWithoutExceptionsStaysOpen() throws {
    let found = try #require(
      StratifiedTotal([SampledCell(size: 100, drawn: 20, positives: 20)], confidence: 0.95))
    let missed = try #require(
      StratifiedTotal([SampledCell(size: 2000, drawn: 30, positives: 0)], confidence: 0.95))
    let recall = try #require(found.share(beside: missed))
    #expect(recall.value == 1 && recall.interval.upper == 1)
    #expect(recall.interval.lower < 0.35)
  }

  /// One round of reviewing: cells of codes with those that are right, and of texts without the code with
  /// those that speak of it nevertheless.
  struct Round: Sendable {
    let coded: [(size: Int, positives: Int, drawn: Int)]
    let others: [(size: Int, positives: Int, drawn: Int)]
  }

  static let rounds: [Round] = [
    Round(coded: [(60, 41, 60), (140, 133, 10)], others: [(800, 14, 30), (200, 6, 30)]),
    Round(coded: [(12, 7, 12), (30, 29, 10)], others: [(150, 3, 30), (90, 0, 20)]),
    Round(coded: [(40, 30, 15), (400, 360, 20)], others: [(3000, 90, 40), (900, 30, 40)]),
    Round(coded: [(25, 5, 25), (25, 20, 10)], others: [(100, 40, 30), (60, 20, 30)]),
  ]

  @Test("The intervals hold the truth at least as often as they say", arguments: 0..<4)
  func coverage(_ number: Int) throws {
    let round = Self.rounds[number]
    let runs = 1_000
    var (precisionHeld, recallHeld) = (0, 0)
    let (right, size) = (
      round.coded.reduce(0) { $0 + $1.positives }, round.coded.reduce(0) { $0 + $1.size }
    )
    let missed = round.others.reduce(0) { $0 + $1.positives }
    let truth = (
      precision: Double(right) / Double(size), recall: Double(right) / Double(right + missed)
    )
    for run in 0..<runs {
      var stream = RandomStream(seed: 7, stream: UInt64(number * runs + run))
      let coded = try #require(
        StratifiedTotal(round.coded.map { draw($0, &stream) }, confidence: 0.95))
      let others = try #require(
        StratifiedTotal(round.others.map { draw($0, &stream) }, confidence: 0.95))
      let precision = try #require(coded.share(of: size))
      let recall = try #require(coded.share(beside: others))
      if precision.interval.lower - 1e-9 <= truth.precision,
        truth.precision <= precision.interval.upper + 1e-9
      {
        precisionHeld += 1
      }
      if recall.interval.lower - 1e-9 <= truth.recall, truth.recall <= recall.interval.upper + 1e-9
      {
        recallHeld += 1
      }
    }
    #expect(precisionHeld >= 945, "precision: \(precisionHeld) of \(runs)")
    #expect(recallHeld >= 945, "recall: \(recallHeld) of \(runs)")
  }

  private func draw(
    _ cell: (size: Int, positives: Int, drawn: Int), _ stream: inout RandomStream
  ) -> SampledCell {
    var (left, positives, seen) = (cell.size, cell.positives, 0)
    for _ in 0..<cell.drawn {
      if stream.nextInteger(below: left) < positives {
        seen += 1
        positives -= 1
      }
      left -= 1
    }
    return SampledCell(size: cell.size, drawn: cell.drawn, positives: seen)
  }
}
