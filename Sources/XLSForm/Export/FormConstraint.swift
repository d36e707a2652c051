/// What an answer must be, as forms say it: XPath over `.`, the answer itself.
enum FormConstraint {
  /// A number within bounds, or one of those that mean a missing answer.
  static func number(least: Double?, most: Double?, or missing: [Int]) -> String? {
    let bounds = [least.map { ". >= \(text($0))" }, most.map { ". <= \(text($0))" }]
      .compactMap { $0 }
    guard !bounds.isEmpty else { return nil }
    let within = bounds.joined(separator: " and ")
    guard !missing.isEmpty else { return within }
    let inner = bounds.count > 1 ? "(\(within))" : within
    return ([inner] + missing.map { ". = \($0)" }).joined(separator: " or ")
  }

  /// A date within bounds, both included.
  static func date(earliest: String?, latest: String?) -> String? {
    joined([earliest.map { ". >= date('\($0)')" }, latest.map { ". <= date('\($0)')" }])
  }

  /// At most so many characters.
  static func words(longest: Int?) -> String? {
    longest.map { "string-length(.) <= \($0)" }
  }

  /// So many choices; each of `alone` goes with no other, and is enough alone.
  static func choices(least: Int?, most: Int?, alone: [String]) -> String? {
    let fewest = least.map { least in
      let parts =
        ["count-selected(.) >= \(least)"] + (least > 1 ? alone.map { "selected(., '\($0)')" } : [])
      return parts.count > 1 ? "(\(parts.joined(separator: " or ")))" : parts[0]
    }
    return joined(
      [fewest, most.map { "count-selected(.) <= \($0)" }]
        + alone.map { "not(selected(., '\($0)') and count-selected(.) > 1)" })
  }

  private static func joined(_ parts: [String?]) -> String? {
    let parts = parts.compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " and ")
  }

  private static func text(_ number: Double) -> String {
    Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }
}
