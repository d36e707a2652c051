/// The answers summed to one cell per unit × group × item: all that estimates, covariances and rank
/// draws need, so that the respondents are read once.
///
/// Whoever is a unit alone is summed into a pool of all such of their group and stratum, which keeps
/// the sums of squares too: their number, a hundred thousand where an open link was shared, costs
/// nothing after that.
///
/// Sums are order-free: permuting the respondents changes no bit of anything computed from here.
package struct CollapsedAnswers: Sendable {
  /// The design that the cells refer to.
  package let design: SampleDesign
  /// Items.
  package let itemCount: Int
  /// Known groups; cells of respondents in no known group carry this number as theirs.
  package let groupCount: Int
  /// The unit of each cell; cells rise by group, then by unit, and pools come last in each group.
  let unitOfCell: [Int32]
  /// Where the cells of each group begin, no known group coming last, and at the end the number of
  /// cells.
  let groupStart: [Int]
  /// Where the pools of each group begin.
  let poolStart: [Int]
  /// The sums of each item.
  let items: [ItemSums]
  /// Those who are units alone.
  let lone: LoneAnswers

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
    self = try RespondentOrder(
      design: design, weights: weights, groups: groups, groupCount: groupCount
    ).collapse(items)
  }

  init(
    design: SampleDesign, groupCount: Int, layout: CellLayout, items: [ItemSums],
    lone: LoneAnswers
  ) {
    self.design = design
    itemCount = items.count
    self.groupCount = groupCount
    unitOfCell = layout.unitOfCell
    groupStart = layout.groupStart
    poolStart = (0...groupCount).map { group in
      layout.groupStart[group + 1] - layout.pools.count { $0.group == Int32(group) }
    }
    self.items = items
    self.lone = lone
  }
}
