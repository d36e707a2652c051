/// Estimates of a probability sample with raked weights, whose variance takes account of what the
/// margins explain.
package enum CalibratedEstimates {
  /// Estimates and variances of means or totals.
  ///
  /// - Parameters:
  ///   - design: the design
  ///   - columns: one per item, one number per respondent; NaN outside the domain or for no valid
  ///     answer
  ///   - weights: the final weights
  ///   - residuals: the regression on the margins raked to
  ///   - statistic: means or totals
  /// - Returns: one estimate per column
  /// - Throws: `DesignFault` if lengths differ or a weight is out of range.
  package static func of(
    design: SampleDesign, columns: [[Double]], weights: [Double],
    residuals: CalibrationResiduals, statistic: CollapsedAnswers.Statistic = .mean
  ) throws(DesignFault) -> DomainEstimates {
    let plain = try CollapsedAnswers(
      design: design, items: columns.map { .value($0) }, weights: weights
    ).estimates(statistic: statistic)
    let rowScores = zip(columns, plain.items).map { column, item in
      let point = item.value ?? 0
      let valid = column.indices.filter { !column[$0].isNaN }
      let (centre, scale) =
        switch statistic {
        case .mean: (point, OrderFreeSum.of(valid.map { weights[$0] }))
        case .total: (0, 1)
        }
      let rest = residuals.of(column.map { $0.isNaN ? 0 : $0 - centre })
      return zip(weights, rest).map { scale > 0 ? $0 * $1 / scale : 0 }
    }
    let scores = UnitScores(design: design, rowScores: rowScores, columns: columns)
    let items = zip(plain.items, scores.precisions()).map { item, precision in
      ItemEstimate(
        respondents: item.respondents, positives: item.positives, value: item.value,
        precision: precision, kishSize: item.kishSize, unitsPresent: item.unitsPresent,
        strataPresent: item.strataPresent)
    }
    return DomainEstimates(items: items, scores: scores)
  }
}

extension UnitScores {
  /// Scores from linearised values per respondent; a unit is present where a column has a number.
  fileprivate init(design: SampleDesign, rowScores: [[Double]], columns: [[Double]]) {
    let units = (0..<Int32(design.unitCount)).filter { design.isOccupied[Int($0)] }
    var rowOfUnit = [Int](repeating: 0, count: design.unitCount)
    for (row, unit) in units.enumerated() { rowOfUnit[Int(unit)] = row }
    let itemCount = columns.count
    var values = [Double](repeating: 0, count: units.count * itemCount)
    var isPresent = [Bool](repeating: false, count: values.count)
    for (item, scores) in rowScores.enumerated() {
      let grid = SummationGrid(
        largest: scores.reduce(0) { max($0, abs($1)) }, count: scores.count)
      var sums = [OrderFreeSum](repeating: OrderFreeSum(), count: units.count)
      for (row, unit) in design.unitOfRespondent.enumerated() {
        sums[rowOfUnit[Int(unit)]].add(scores[row], on: grid)
        if !columns[item][row].isNaN {
          isPresent[rowOfUnit[Int(unit)] * itemCount + item] = true
        }
      }
      for row in units.indices { values[row * itemCount + item] = sums[row].value }
    }
    self.init(
      design: design, itemCount: itemCount, units: units, values: values, isPresent: isPresent)
  }
}
