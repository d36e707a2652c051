import Testing

@testable import SurveyStatistics

@Suite struct DisclosureTests {
  /// Three tables against exhaustive search and HiGHS linear programs.
  @Test(arguments: ["t1", "t2", "t3"]) func referenceTables(_ name: String) throws {
    let expected = try ReferenceCase(fixture: "20-disclosure-suppression").json()["results"][name]
    let counts = expected["table"].list.map(\.integers)
    let primary = expected["primary"].list.map(\.integers)
    let optimal = expected["one_optimal_secondary"].list.map(\.integers)
    expectBounds(counts, hidden: primary, expected["attacker_bounds_primary_only"])
    expectBounds(counts, hidden: primary + optimal, expected["attacker_bounds_optimal"])

    let table = TableSuppression(counts: counts)
    var added = 0
    for (row, line) in table.cells.enumerated() {
      for (column, cell) in line.enumerated() {
        #expect((cell == .hiddenSmall) == primary.contains([row, column]))
        guard cell == .hiddenForOthers else { continue }
        added += 1
        try #require(row < counts.count && column < counts[0].count, "a total is hidden")
        #expect(counts[row][column] > 0)
      }
    }
    #expect(added <= expected["min_secondary_cells"].int + 1)
    expectSafe(table, counts)
  }

  private func expectBounds(_ counts: [[Int]], hidden: [[Int]], _ expected: JSONValue) {
    var attack = TableAttack(counts: counts)
    for index in attack.cells.indices
    where hidden.contains([attack.cells[index].row, attack.cells[index].column]) {
      attack.cells[index].isHidden = true
    }
    #expect(!expected.keys.isEmpty)
    for index in attack.cells.indices where attack.cells[index].isHidden {
      let cell = attack.cells[index]
      let bounds = attack.bounds(index)
      #expect(
        [bounds.lowerBound, bounds.upperBound] == expected["\(cell.row),\(cell.column)"].integers)
    }
  }

  private func expectSafe(_ table: TableSuppression, _ counts: [[Int]]) {
    for (row, line) in table.cells.enumerated() {
      for (column, cell) in line.enumerated() where cell == .hiddenSmall {
        let bounds = table.attackerBounds(row: row, column: column)
        #expect(bounds.upperBound >= 5, "\(counts) \(row) \(column)")
        #expect(bounds.upperBound - bounds.lowerBound >= 5, "\(counts) \(row) \(column)")
      }
    }
  }

  /// Random tables, many with small row totals: every small count is hidden and safe, no zero is
  /// hidden.
  @Test(arguments: 0..<40) func randomTablesAreSafe(_ seed: Int) {
    var stream = RandomStream(seed: UInt64(seed), stream: 20)
    let rows = 2 + stream.nextInteger(below: 4)
    let columns = 2 + stream.nextInteger(below: 3)
    let counts = (0..<rows).map { row in
      (0..<columns).map { _ in
        row == 0 && seed % 3 == 0
          ? stream.nextInteger(below: 3)
          : stream.nextInteger(below: 4) * stream.nextInteger(below: 12)
      }
    }
    guard counts.reduce(0, { $0 + $1.reduce(0, +) }) >= 40 else { return }
    let table = TableSuppression(counts: counts)
    let rule = DisclosureRule()
    for (row, line) in counts.enumerated() {
      for (column, count) in line.enumerated() {
        #expect((table.cells[row][column] == .hiddenSmall) == rule.hidesCount(count))
        if count == 0 { #expect(table.cells[row][column] == .shown) }
      }
      #expect((table.cells[row][columns] == .hiddenSmall) == rule.hidesCount(line.reduce(0, +)))
    }
    expectSafe(table, counts)
  }

  /// The flow bounds equal those of trying every table that an attacker could think of.
  @Test(arguments: 0..<12) func boundsByEnumeration(_ seed: Int) {
    var stream = RandomStream(seed: UInt64(seed), stream: 21)
    let counts = (0..<3).map { _ in (0..<3).map { _ in stream.nextInteger(below: 4) } }
    var attack = TableAttack(counts: counts)
    let inner = attack.cells.indices.filter {
      attack.cells[$0].row < 3 && attack.cells[$0].column < 3
    }
    var order = shuffledOrder(inner.count, seed: UInt64(seed)).map { inner[$0] }
    order.removeLast(4)
    for index in order { attack.cells[index].isHidden = true }
    let possible = Self.tables(
      counts, hidden: order.map { (attack.cells[$0].row, attack.cells[$0].column) })
    for index in order {
      let values = possible.map { $0[attack.cells[index].row][attack.cells[index].column] }
      let bounds = attack.bounds(index)
      #expect(bounds.lowerBound == values.min())
      #expect(bounds.upperBound == values.max())
    }
  }

  /// All tables with the same totals and shown cells.
  private static func tables(_ counts: [[Int]], hidden: [(Int, Int)]) -> [[[Int]]] {
    var found = [counts]
    for (row, column) in hidden { for index in found.indices { found[index][row][column] = 0 } }
    for (row, column) in hidden {
      found = found.flatMap { table in
        let room = min(
          counts[row].reduce(0, +) - table[row].reduce(0, +),
          counts.reduce(0) { $0 + $1[column] } - table.reduce(0) { $0 + $1[column] })
        return (0...max(room, 0)).map { value in
          var next = table
          next[row][column] = value
          return next
        }
      }
    }
    return found.filter { table in
      zip(table, counts).allSatisfy { $0.reduce(0, +) == $1.reduce(0, +) }
        && (0..<3).allSatisfy { column in
          table.reduce(0) { $0 + $1[column] } == counts.reduce(0) { $0 + $1[column] }
        }
    }
  }

  @Test func smallTotalsAreHidden() {
    let table = TableSuppression(counts: [[2, 1, 0], [20, 30, 40], [25, 15, 30]])
    #expect(table.cells[0][3] == .hiddenSmall)
    #expect(table.cells[0][2] == .shown)
    #expect(table.cells[3][3] == .shown)
    expectSafe(table, [])
  }

  @Test func nothingIsShownOfAVerySmallWhole() {
    let table = TableSuppression(counts: [[1, 0], [2, 0]])
    #expect(table.cells[2][2] == .hiddenSmall)
    #expect(table.cells.allSatisfy { $0.allSatisfy { $0 != .shown } })
  }

  @Test func nothingSmallNothingHidden() {
    let table = TableSuppression(counts: [[10, 20], [0, 40]])
    #expect(table.cells.allSatisfy { $0.allSatisfy { $0 == .shown } })
    #expect(table.attackerBounds(row: 0, column: 1) == 20...20)
  }

  @Test func rule() {
    let rule = DisclosureRule()
    #expect([0, 1, 4, 5].map(rule.hidesCount) == [false, true, true, false])
    #expect(rule.hidesShare(count: 2, base: 4))
    #expect(rule.hidesShare(count: 0, base: 9))
    #expect(rule.hidesShare(count: 9, base: 9))
    #expect(!rule.hidesShare(count: 4, base: 9))
    #expect(!rule.hidesShare(count: 0, base: 10))
    #expect(rule.isRevealedByDifference(onlyInNew: 3, onlyInShown: 0))
    #expect(rule.isRevealedByDifference(onlyInNew: 0, onlyInShown: 1))
    #expect(!rule.isRevealedByDifference(onlyInNew: 0, onlyInShown: 5))
  }
}
