import SurveyStatistics

/// A sample drawn by chance and weighted to margins: what the margins explain of an answer is no
/// matter of chance, and is taken out of its error.
struct Calibration {
  let design: SampleDesign
  let weights: [Double]
  let residuals: CalibrationResiduals

  /// nil where no margin was used.
  init?(design: SampleDesign, weights: [Double], margins: [Margin]) {
    guard !margins.isEmpty, let residuals = try? CalibrationResiduals(margins: margins)
    else { return nil }
    self.design = design
    self.weights = weights
    self.residuals = residuals
  }

  /// The estimates of everyone where there are no groups, else of the groups selected; nil for
  /// ratios.
  func estimates(
    _ items: [ItemColumn], _ groups: [Int32]?, _ selection: GroupSelection
  ) -> DomainEstimates? {
    let columns = items.compactMap(\.numbers)
    guard columns.count == items.count else { return nil }
    let wanted = columns.map { column in
      guard let groups else { return column }
      return zip(column, groups).map { selection.holds($1) ? $0 : .nan }
    }
    return try? CalibratedEstimates.of(
      design: design, columns: wanted, weights: weights, residuals: residuals)
  }
}

extension GroupSelection {
  /// Whether a respondent of a group, −1 for none that is known, is among those selected.
  fileprivate func holds(_ group: Int32) -> Bool {
    switch self {
    case .everyone: true
    case .group(let wanted): group == wanted
    case .rest(let excluded): group >= 0 && group != excluded
    }
  }
}
