import Priorities
import SurveyStatistics
import TestSupport
import Testing

/// What the one door hides cannot be worked out from what it shows.
@Suite struct SuppressionTests {
  /// The numbers of people in groups whose total is known, as an attacker sees them: each hidden one
  /// lies between nothing and all that the hidden ones add up to.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func hiddenCountsStayHidden(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let threshold = [5, 10][random.next(below: 2)]
    let counts = (0..<(1 + random.next(below: 8))).map { _ in
      random.next(below: 3) == 0 ? random.next(below: threshold + 1) : random.next(below: 60)
    }
    let told = DisclosureControl(threshold: threshold).publish(counts: counts)
    let total = counts.reduce(0, +)
    let shown = told.compactMap { $0 }.reduce(0, +)
    for (count, number) in zip(counts, told) {
      #expect(number == nil || number == count)
      // No small number is shown.
      #expect(number.map { $0 == 0 || $0 >= threshold } ?? true)
    }
    let hidden = counts.indices.filter { told[$0] == nil }
    guard !hidden.isEmpty, total >= threshold else { return }
    // Whoever knows what the hidden ones add up to is left with 0 to that for each of them.
    #expect(hidden.count > 1 && total - shown >= threshold, "\(counts) \(told)")
  }

  /// The same against the attacker of two-way tables, whose margins are told.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func theAttackerOfTablesFindsNothingEither(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let width = 2 + random.next(below: 3)
    let square = (0..<(2 + random.next(below: 3))).map { _ in
      (0..<width).map { _ in random.next(below: 25) }
    }
    let rule = DisclosureRule()
    let table = TableSuppression(counts: square, rule: rule)
    for (row, line) in square.enumerated() {
      for (column, count) in line.enumerated() where rule.hidesCount(count) {
        let bounds = table.attackerBounds(row: row, column: column)
        #expect(bounds.contains(count))
        #expect(bounds.upperBound >= rule.threshold && bounds.count > rule.threshold, "\(square)")
      }
    }
  }
}
