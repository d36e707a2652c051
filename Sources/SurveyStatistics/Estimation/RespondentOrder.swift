/// Respondents put in the order of their group and unit, with their weights: what any number of items
/// of the same people can be summed over.
package struct RespondentOrder: Sendable {
  private let design: SampleDesign
  private let groupCount: Int
  private let layout: CellLayout
  private let weights: SortedWeights

  /// Sorts the respondents of a design.
  ///
  /// - Parameters:
  ///   - design: the design, one unit per respondent
  ///   - weights: one weight per respondent, finite and at least 0; nil for all 1
  ///   - groups: the group of each respondent, 0..<groupCount, or -1 for not known; nil for none
  ///   - groupCount: the number of groups
  /// - Throws: `DesignFault` if lengths differ or a weight or group is out of range.
  package init(
    design: SampleDesign, weights: [Double]? = nil, groups: [Int32]? = nil, groupCount: Int = 0
  ) throws(DesignFault) {
    let count = design.respondentCount
    guard weights.map({ $0.count == count }) ?? true, groups.map({ $0.count == count }) ?? true
    else { throw .lengthsDiffer }
    guard weights?.allSatisfy({ $0 >= 0 && $0.isFinite }) ?? true else { throw .invalidWeight }
    let groupOfRow = try Self.groupOfRow(groups, count: count, groupCount: groupCount)
    let layout = CellLayout(design: design, groups: groupOfRow, groupCount: groupCount + 1)
    self.design = design
    self.groupCount = groupCount
    self.layout = layout
    self.weights = SortedWeights(weights: weights, layout: layout)
  }

  /// Sums some items, each with one answer per respondent.
  ///
  /// - Throws: `DesignFault` if lengths differ.
  /// - Complexity: O(respondents × items), on all cores.
  package func collapse(_ items: [ItemColumn]) throws(DesignFault) -> CollapsedAnswers {
    let count = design.respondentCount
    guard items.allSatisfy({ $0.count == count && $0.hasEqualLengths })
    else { throw .lengthsDiffer }
    let (layout, weights) = (layout, weights)
    let sums = ParallelMap.over(items.count) { index in
      let sums = ItemSums(column: items[index], weights: weights, layout: layout)
      return (
        sums, PoolMoments(column: items[index], sums: sums, weights: weights, layout: layout)
      )
    }
    return CollapsedAnswers(
      design: design, groupCount: groupCount, layout: layout, items: sums.map(\.0),
      lone: LoneAnswers(
        layout: layout, columns: items, weights: weights, moments: sums.map(\.1)))
  }

  private static func groupOfRow(
    _ groups: [Int32]?, count: Int, groupCount: Int
  ) throws(DesignFault) -> [Int32]? {
    guard let groups else { return nil }
    let unknown = Int32(groupCount)
    guard groups.allSatisfy({ $0 >= -1 && $0 < unknown }) else { throw .groupOutOfRange }
    return groups.map { $0 < 0 ? unknown : $0 }
  }
}
