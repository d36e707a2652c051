extension CollapsedAnswers {
  /// What is estimated of each item.
  package enum Statistic: Sendable {
    /// Σ w y / Σ w: a mean, of an indicator a share, of a ratio column a ratio.
    case mean
    /// Σ w y.
    case total
  }

  /// The estimates of all items for the respondents selected.
  ///
  /// Units without selected respondents count as zero totals in the variance.
  package func estimates(
    of selection: GroupSelection = .everyone, statistic: Statistic = .mean
  ) -> DomainEstimates {
    let rows = UnitRows(of: selection, in: self)
    var values = [Double](repeating: 0, count: rows.units.count * itemCount)
    var isPresent = [Bool](repeating: false, count: values.count)
    var points: [Double?] = []
    for (item, sums) in items.enumerated() {
      let unitSums = sums.perUnit(rows)
      // Free of order, for whoever answers a link is a unit, numbered as the rows came.
      let base = OrderFreeSum.of(unitSums.base)
      let total = OrderFreeSum.of(unitSums.total)
      let point: Double? =
        switch statistic {
        case .mean: base != 0 ? total / base : nil
        case .total: unitSums.respondents.contains { $0 > 0 } ? total : nil
        }
      points.append(point)
      // Whoever weighs nothing makes no unit present, as in R’s survey package.
      for row in rows.units.indices
      where unitSums.respondents[row] > 0 && (unitSums.base[row] != 0 || unitSums.total[row] != 0) {
        isPresent[row * itemCount + item] = true
        guard let point else { continue }
        values[row * itemCount + item] =
          switch statistic {
          case .mean: (unitSums.total[row] - point * unitSums.base[row]) / base
          case .total: unitSums.total[row]
          }
      }
    }
    let scores = UnitScores(
      design: design, itemCount: itemCount, units: rows.units, values: values,
      isPresent: isPresent)
    return DomainEstimates(
      items: itemEstimates(of: selection, points: points, scores: scores),
      scores: scores)
  }

  /// What each unit adds to the sums of each item, for telling what would be left without it.
  package func unitTotals(of selection: GroupSelection = .everyone) -> UnitTotals {
    let rows = UnitRows(of: selection, in: self)
    let sums = items.map { $0.perUnit(rows) }
    return UnitTotals(units: rows.units, bases: sums.map(\.base), totals: sums.map(\.total))
  }

  private func itemEstimates(
    of selection: GroupSelection, points: [Double?], scores: UnitScores
  ) -> [ItemEstimate] {
    let groups = (0...groupCount).filter { selection.contains($0, groupCount: groupCount) }
    let summaries = scores.summaries()
    return items.indices.map { item in
      let sums = items[item]
      let weight = groups.reduce(0) { $0 + sums.weight[$1] }
      let square = groups.reduce(0) { $0 + sums.squaredWeight[$1] }
      return ItemEstimate(
        respondents: groups.reduce(0) { $0 + sums.answers[$1] },
        positives: groups.reduce(0) { $0 + sums.positives[$1] },
        value: points[item],
        precision: points[item] == nil ? .unavailable(.noAnswers) : summaries[item].precision,
        kishSize: square > 0 ? weight * weight / square : 0,
        unitsPresent: summaries[item].unitsPresent,
        strataPresent: summaries[item].strataPresent)
    }
  }
}
