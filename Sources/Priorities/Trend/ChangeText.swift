package import Messages

/// A change between two shares as people read it, wherever it is written.
package enum ChangeText {
  /// The difference of the shares as they are shown, in percentage points with its sign.
  package static func points(_ change: PublishedChange, _ language: Language) -> String {
    text(change.points, language)
  }

  /// A difference beside the shares that it is of, where they are shown, so that it can be checked by
  /// eye.
  package static func points(
    _ difference: Double, from before: Double?, to after: Double?, _ language: Language
  ) -> String {
    guard let before, let after else { return text(NumberText.wholePercent(difference), language) }
    return text(NumberText.wholePoints(from: before, to: after), language)
  }

  /// The ends of a change's interval: `−12 till −3 procentenheter`.
  package static func range(
    _ lower: Double, _ upper: Double, _ language: Language
  ) -> String {
    Phrase.pointRange.text(
      language,
      [
        "lower": NumberText.signed(NumberText.wholePercent(lower)),
        "upper": NumberText.signed(NumberText.wholePercent(upper)),
      ])
  }

  private static func text(_ points: Int, _ language: Language) -> String {
    Phrase.points.text(language, ["points": NumberText.signed(points)])
  }
}
