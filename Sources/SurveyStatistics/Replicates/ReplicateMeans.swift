/// The means of items with some units left out or counted several times, for the jackknife and the
/// bootstrap.
///
/// Unlike the estimates they need each unit by itself, whoever is a unit alone too.
package struct ReplicateMeans: Sendable {
  private let answers: CollapsedAnswers

  /// Sums the answers of each unit.
  ///
  /// - Parameters: as of `CollapsedAnswers`
  /// - Throws: `DesignFault` if lengths differ or a weight or group is out of range.
  package init(
    design: SampleDesign, items: [ItemColumn], weights: [Double]? = nil,
    groups: [Int32]? = nil, groupCount: Int = 0
  ) throws(DesignFault) {
    answers = try CollapsedAnswers(
      design: design.unitByUnit, items: items, weights: weights, groups: groups,
      groupCount: groupCount)
  }

  /// What remains of the estimates when one unit is left out.
  package struct WithoutUnit: Sendable, Equatable {
    /// The unit left out.
    package let unit: Int32
    /// One mean per item; nil if no valid answer is left.
    package let means: [Double?]
    /// The weight of this replicate in the jackknife's variance, (n_h − 1)/n_h.
    package let coefficient: Double
  }

  /// The means of all items when each unit's sums are multiplied by a factor; nil where no weight
  /// is left.
  ///
  /// - Parameters:
  ///   - unitFactors: one per unit of the design
  ///   - selection: whose means
  /// - Returns: one mean per item
  package func means(
    unitFactors: [Double], of selection: GroupSelection = .everyone
  ) -> [Double?] {
    means(unitFactors: [unitFactors], of: selection)[0]
  }

  /// The means of all items under each of several sets of factors, one per unit of the design;
  /// nil where no weight is left.
  package func means(
    unitFactors: [[Double]], of selection: GroupSelection = .everyone
  ) -> [[Double?]] {
    let rows = UnitRows(of: selection, in: answers)
    let sums = answers.items.map { $0.perUnit(rows) }
    return unitFactors.map { factors in
      let own = rows.units.map { factors[Int($0)] }
      return sums.map { item in
        var (base, total) = (0.0, 0.0)
        for (row, factor) in own.enumerated() {
          base += factor * item.base[row]
          total += factor * item.total[row]
        }
        return base != 0 ? total / base : nil
      }
    }
  }

  /// The means with each unit of the selection left out in turn.
  ///
  /// - Parameters:
  ///   - selection: whose means
  ///   - isRescaled: whether the other units of the stratum stand in for the one left out, as the
  ///     jackknife wants it; otherwise it is simply gone, which answers "would the leader change
  ///     without that meeting?"
  /// - Returns: one result per unit of the selection, rising by unit
  /// - Complexity: O(units × items).
  package func leavingOutEachUnit(
    of selection: GroupSelection = .everyone, isRescaled: Bool = false
  ) -> [WithoutUnit] {
    let rows = UnitRows(of: selection, in: answers)
    let sums = answers.items.map { $0.perUnit(rows) }
    let strata = rows.units.map { Int(answers.design.varianceStratumOfUnit[Int($0)]) }
    let stratumSums = sums.map { item in
      var base = [Double](repeating: 0, count: answers.design.strataCount)
      var total = base
      for (row, stratum) in strata.enumerated() {
        base[stratum] += item.base[row]
        total[stratum] += item.total[row]
      }
      return (base: base, total: total)
    }
    return rows.units.indices.map { row in
      let n = Double(answers.design.unitsInStratum[strata[row]])
      let factor = isRescaled && n > 1 ? n / (n - 1) : 1
      let means: [Double?] = answers.items.indices.map { item in
        let all = stratumSums[item]
        let base = Self.without(
          sums[item].base[row], of: strata[row], in: all.base, factor: factor)
        let total = Self.without(
          sums[item].total[row], of: strata[row], in: all.total, factor: factor)
        return base > 0 ? total / base : nil
      }
      return WithoutUnit(unit: rows.units[row], means: means, coefficient: (n - 1) / n)
    }
  }

  private static func without(
    _ part: Double, of stratum: Int, in sums: [Double], factor: Double
  ) -> Double {
    var result = 0.0
    for (index, sum) in sums.enumerated() {
      result += index == stratum ? factor * (sum - part) : sum
    }
    return result
  }
}
