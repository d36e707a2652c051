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
    var loneScores = LoneScores(lone, pools: rows.pools)
    var points: [Double?] = []
    for (item, sums) in items.enumerated() {
      let unitSums = sums.perUnit(rows)
      let pooled = rows.pools.map { lone.pools[$0].cell }
      // Free of order, for units are numbered as the rows came.
      let base = OrderFreeSum.of(unitSums.base + pooled.map { sums.base[$0] })
      let total = OrderFreeSum.of(unitSums.total + pooled.map { sums.total[$0] })
      let isAnswered =
        unitSums.respondents.contains { $0 > 0 } || pooled.contains { sums.respondents[$0] > 0 }
      let point: Double? =
        switch statistic {
        case .mean: base != 0 ? total / base : nil
        case .total: isAnswered ? total : nil
        }
      points.append(point)
      if let point {
        let score =
          switch statistic {
          case .mean: LoneAnswers.Coefficients(total: 1 / base, base: -point / base)
          case .total: LoneAnswers.Coefficients(total: 1, base: 0)
          }
        loneScores.score(item, score)
      }
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
      isPresent: isPresent, lone: loneScores)
    return DomainEstimates(
      items: itemEstimates(of: selection, points: points, scores: scores),
      scores: scores)
  }

  /// What each unit adds to the sums of each item, for telling what would be left without it; those
  /// who are units alone are in the sums only.
  package func unitTotals(of selection: GroupSelection = .everyone) -> UnitTotals {
    let rows = UnitRows(of: selection, in: self)
    let sums = items.map { $0.perUnit(rows) }
    let pooled = rows.pools.map { lone.pools[$0].cell }
    return UnitTotals(
      units: rows.units, bases: sums.map(\.base), totals: sums.map(\.total),
      loneBases: items.map { item in pooled.map { item.base[$0] } },
      loneTotals: items.map { item in pooled.map { item.total[$0] } })
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
