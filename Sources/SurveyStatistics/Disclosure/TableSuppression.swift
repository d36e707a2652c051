/// A two-way table of counts with its totals, in which so many cells are hidden that the hidden
/// small ones cannot be worked out from the rest.
package struct TableSuppression: Sendable, Equatable {
  /// What is done with a cell.
  package enum Cell: Sendable, Equatable {
    /// Shown.
    case shown
    /// Hidden because it is small.
    case hiddenSmall
    /// Hidden because it would give away a small one.
    case hiddenForOthers
  }

  /// The cells: rows × columns, with the row totals as last column and the column totals as last
  /// row.
  package let cells: [[Cell]]
  private let attack: TableAttack

  /// Hides small cells and totals, and as many others as it takes; the grand total is shown unless
  /// it is small itself, and then nothing is.
  ///
  /// Zeros are always shown: hiding one would mislead more than it protects.
  ///
  /// Source: complementary suppression, Hundepool et al. 2012, Statistical Disclosure Control, §4.3;
  /// choice of cells along shortest alternating cycles, then pruned.
  ///
  /// - Parameters:
  ///   - counts: at least 0, rows of equal length
  ///   - rule: which counts are small
  package init(counts: [[Int]], rule: DisclosureRule = DisclosureRule()) {
    var attack = TableAttack(counts: counts)
    let small = attack.cells.indices.filter { rule.hidesCount(attack.cells[$0].value) }
    let grandTotal = counts.reduce(0) { $0 + $1.reduce(0, +) }
    for index in small { attack.cells[index].isHidden = true }
    if rule.hidesCount(grandTotal) {
      for index in attack.cells.indices { attack.cells[index].isHidden = true }
    } else {
      attack.protect(small, threshold: rule.threshold)
    }
    let columns = (counts.first?.count ?? 0) + 1
    var cells = [[Cell]](
      repeating: [Cell](repeating: .shown, count: columns), count: counts.count + 1)
    for cell in attack.cells where cell.isHidden {
      cells[cell.row][cell.column] =
        rule.hidesCount(cell.value) ? .hiddenSmall : .hiddenForOthers
    }
    if rule.hidesCount(grandTotal) { cells[counts.count][columns - 1] = .hiddenSmall }
    self.cells = cells
    self.attack = attack
  }

  /// What someone who sees the table can work out about a cell: the least and the most it can be.
  package func attackerBounds(row: Int, column: Int) -> ClosedRange<Int> {
    guard let index = attack.cells.firstIndex(where: { $0.row == row && $0.column == column })
    else { return 0...0 }
    return attack.bounds(index)
  }
}
