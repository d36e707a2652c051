/// The answers summed to one cell per unit × group × item: all that estimates, covariances,
/// replicates and rank draws need, so that the respondents are read once.
///
/// Sums are order-free: permuting the respondents changes no bit of anything computed from here.
package struct CollapsedAnswers: Sendable {
  /// The design that the cells refer to.
  package let design: SampleDesign
  /// Items.
  package let itemCount: Int
  /// Known groups; cells of respondents in no known group carry this number as theirs.
  package let groupCount: Int
  /// The unit of each cell; cells rise by group, then by unit.
  let unitOfCell: [Int32]
  /// Where the cells of each group begin, no known group coming last, and at the end the number of
  /// cells.
  let groupStart: [Int]
  /// The sums of each item.
  let items: [ItemSums]

  /// Sums the answers of all respondents in one pass per item.
  ///
  /// - Parameters:
  ///   - design: the design, one unit per respondent
  ///   - items: one column per item, each with one answer per respondent
  ///   - weights: one weight per respondent, finite and at least 0; nil for all 1
  ///   - groups: the group of each respondent, 0..<groupCount, or -1 for not known; nil for none
  ///   - groupCount: the number of groups
  /// - Throws: `DesignFault` if lengths differ or a weight or group is out of range.
  /// - Complexity: O(respondents × items).
  package init(
    design: SampleDesign, items: [ItemColumn], weights: [Double]? = nil,
    groups: [Int32]? = nil, groupCount: Int = 0
  ) throws(DesignFault) {
    let count = design.respondentCount
    guard items.allSatisfy({ $0.count == count && $0.hasEqualLengths }),
      weights.map({ $0.count == count }) ?? true, groups.map({ $0.count == count }) ?? true
    else { throw .lengthsDiffer }
    let weights = weights ?? [Double](repeating: 1, count: count)
    guard weights.allSatisfy({ $0 >= 0 && $0.isFinite }) else { throw .invalidWeight }
    let groupOfRow = try Self.groupOfRow(groups, count: count, groupCount: groupCount)
    let layout = CellLayout(design: design, groups: groupOfRow, groupCount: groupCount + 1)
    let sorted = SortedWeights(weights: weights, layout: layout)
    self.design = design
    itemCount = items.count
    self.groupCount = groupCount
    unitOfCell = layout.unitOfCell
    groupStart = layout.groupStart
    self.items = items.map { ItemSums(column: $0, weights: sorted, layout: layout) }
  }

  private static func groupOfRow(
    _ groups: [Int32]?, count: Int, groupCount: Int
  ) throws(DesignFault) -> [Int32] {
    let unknown = Int32(groupCount)
    guard let groups else { return [Int32](repeating: unknown, count: count) }
    guard groups.allSatisfy({ $0 >= -1 && $0 < unknown }) else { throw .groupOutOfRange }
    return groups.map { $0 < 0 ? unknown : $0 }
  }
}
