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
    self = try RespondentOrder(
      design: design, weights: weights, groups: groups, groupCount: groupCount
    ).collapse(items)
  }

  init(design: SampleDesign, groupCount: Int, layout: CellLayout, items: [ItemSums]) {
    self.design = design
    itemCount = items.count
    self.groupCount = groupCount
    unitOfCell = layout.unitOfCell
    groupStart = layout.groupStart
    self.items = items
  }
}
