/// Finds personal data in free text and puts tokens in its place.
///
/// Rules written by hand, each linear in the text. They are meant to be precise where ordinary
/// words look alike (years, prices, house numbers, place names) and to miss little that has a fixed
/// form; a name without a title, relation or surname beside it stays. Masking a masked text again
/// finds nothing.
package struct PersonalDataMask: Sendable {
  private static let mostPasses = 8
  private static let glance = PersonalDataGlance()

  /// A mask; all masks are alike.
  package init() {}

  /// Replaces what looks like personal data.
  ///
  /// - Complexity: Linear in the length of the text.
  package func mask(_ raw: String) -> MaskedText {
    guard PersonalDataMask.glance.mayHoldPersonalData(raw.utf8Span.span) else {
      return MaskedText(text: raw, findings: [])
    }
    return Self.passes(over: composed(raw)).text
  }

  /// Masks a composed text, and tells where in it the words stood that each finding took.
  static func passes(over original: [Unicode.Scalar]) -> (text: MaskedText, places: [Range<Int>]) {
    var masked = MaskedText(text: String(scalars: original), findings: [])
    var places: [Range<Int>] = []
    // A token may lay bare what it stood against (`Björn0701740605`), hence again until all is
    // found: twice as a rule. The bound keeps the work linear.
    for _ in 0..<PersonalDataMask.mostPasses {
      var search = PersonalDataSearch(ScannedText(composed(masked.text)))
      search.run()
      guard search.hasFound else { break }
      (masked, places) = search.masked(after: masked.findings, at: places)
    }
    return (masked, places)
  }
}
