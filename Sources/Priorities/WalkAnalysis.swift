import DialogueStore
import SurveyDefinition
import SurveyStatistics

/// Observations at the stops of walks, where a walk and not a stop is what was drawn.
enum WalkAnalysis {
  /// The stops' problem columns, good observations set to “not seen as a problem”.
  static func problems(
    _ columns: IndicatorColumns, _ frame: RespondentFrame
  ) -> [[UInt8]] {
    guard let (tones, list) = frame.background(.tone) else { return columns.problem }
    let good = Set(
      list.choices.filter { goodTones.contains($0.code) }.map { Int32($0.value) })
    return columns.problem.map { column in
      zip(column, tones).map { value, tone in good.contains(tone) ? 0 : value }
    }
  }

  /// Codes of the choice that says that a stop was good.
  private static let goodTones: Set<String> = [
    "plus", "positiv", "bra", "trygg", "good", "positive",
  ]

  /// Within each walk, how far the gravity noted of a concern outdoes that of the others.
  ///
  /// Source: the house's own; x_vk = Σ gravity (1–4) of observations of k in walk v, ranked within
  /// the walk, so that a long walk counts no more than a short one.
  static func criterion(
    _ problems: [[UInt8]], concerns: [String], _ frame: RespondentFrame, over universe: [String]
  ) -> Criterion? {
    let gravity = frame.background(.seriousness)?.values
    var totals = frame.present.map { _ in [Double](repeating: 0, count: concerns.count) }
    let position = Dictionary(
      uniqueKeysWithValues: frame.present.enumerated().map { (Int32($0.element), $0.offset) })
    for (row, event) in frame.columns.eventNumbers.enumerated() {
      guard let walk = position[event] else { continue }
      let weight = gravity.map { $0[row] > 0 ? Double($0[row]) : 1 } ?? 1
      for item in concerns.indices where problems[item][row] == 1 { totals[walk][item] += weight }
    }
    let shares = totals.map(WinShare.ofPerson)
    guard let design = try? SampleDesign(simpleRandomSampleOf: totals.count),
      let collapsed = try? CollapsedAnswers(
        design: design,
        items: concerns.indices.map { item in .value(shares.map { $0[item] }) })
    else { return nil }
    return QuestionAnalysis.criterion(
      collapsed.estimates(), concerns: concerns, over: universe)
  }
}
