package import DialogueStore
import SurveyStatistics
package import TextCoding

/// What people have decided of texts: of each person and text, the last word on each matter.
package struct TextDecisions: Sendable {
  /// What a text says of a concern, as a person decided it.
  package enum Stand: Hashable, Sendable {
    case holds(Tone)
    case refused

    /// Whether the text speaks of it.
    package var isHeld: Bool { self != .refused }
  }

  /// What one person has decided of one text.
  package struct Opinion: Hashable, Sendable {
    /// Concern → what the person said of it.
    package fileprivate(set) var stands: [String: Stand] = [:]
    /// The concerns that were listed when the person said that the text speaks of nothing else; nil
    /// where nobody said so.
    package fileprivate(set) var rest: Set<String>?

    /// Whether the text speaks of a concern; nil where the person has not said.
    package func holds(_ concern: String) -> Bool? {
      if let stand = stands[concern] { return stand.isHeld }
      // What the rules find later in a text that was gone through is not in it.
      guard let rest, !rest.contains(concern) else { return nil }
      return false
    }

    /// Whether every concern in the text has been decided on.
    package var isWhole: Bool { rest?.allSatisfy { stands[$0] != nil } ?? false }
  }

  /// Text → person → opinion.
  private var opinions: [String: [Int: Opinion]] = [:]

  /// The state after some decisions, taken in the order in which they were made.
  package init(_ decisions: [TextDecision] = []) {
    for decision in decisions { take(decision) }
  }

  /// Whether nobody has decided anything.
  package var isEmpty: Bool { opinions.isEmpty }

  /// Takes in one more decision.
  package mutating func take(_ decision: TextDecision) {
    var opinion = opinions[decision.text]?[decision.coder] ?? Opinion()
    switch (decision.subject, decision.verdict) {
    case (.concern(let code, let tone), .yes): opinion.stands[code] = .holds(tone)
    case (.concern(let code, _), .no): opinion.stands[code] = .refused
    case (.concern(let code, _), .withdrawn): opinion.stands[code] = nil
    case (.rest(let listed), .yes): opinion.rest = listed
    case (.rest, .no), (.rest, .withdrawn): opinion.rest = nil
    }
    let isNothing = opinion == Opinion()
    opinions[decision.text, default: [:]][decision.coder] = isNothing ? nil : opinion
    if opinions[decision.text]?.isEmpty == true { opinions[decision.text] = nil }
  }

  /// What one person has decided of a text.
  package func opinion(of coder: Int, on text: String) -> Opinion? { opinions[text]?[coder] }

  /// What counts of a text: on each matter the word of the first person who has one.
  ///
  /// nil where nobody has decided anything.
  package func ruling(on text: @autoclosure () -> String) -> Opinion? {
    guard !opinions.isEmpty, let people = opinions[text()] else { return nil }
    var ruling = Opinion()
    for (_, opinion) in people.sorted(by: { $0.key < $1.key }) {
      ruling.stands.merge(opinion.stands) { first, _ in first }
      ruling.rest = ruling.rest ?? opinion.rest
    }
    return ruling
  }

  /// The texts that anyone has decided something of.
  package var texts: Set<String> { Set(opinions.keys) }

  // MARK: Agreement

  /// How far people agree on whether texts speak of a concern.
  ///
  /// - Parameters:
  ///   - concern: Its code.
  ///   - count: How many texts there are.
  /// - Returns: What can be told of it.
  package func reliability(of concern: String, among count: Int) -> CodingReliability {
    guard !opinions.isEmpty else { return .unreviewed }
    // Sorted, so that sums come out alike to the last bit.
    let units = opinions.sorted { $0.key < $1.key }.compactMap { _, people -> [Int: Double]? in
      let said = people.compactMapValues { $0.holds(concern).map { $0 ? 1.0 : 0 } }
      return said.isEmpty ? nil : said
    }
    guard !units.isEmpty else { return .unreviewed }
    let doubled = units.filter { $0.count > 1 }
    guard CodingReliability.isEnough(doubled.count, of: count) else {
      return .tooFewTwice(doubled.count)
    }
    let coders = Set(doubled.flatMap(\.keys)).sorted()
    let codes = coders.map { coder in doubled.map { $0[coder] ?? .nan } }
    guard let alpha = KrippendorffAlpha.of(codes, scale: .nominal) else {
      return .allAlike(doubled.count)
    }
    return .measured(alpha: alpha, texts: doubled.count)
  }

  /// Krippendorff's α over every concern that two people have judged of a text; nil where none are, or
  /// all are alike.
  package var agreement: Double? {
    var units: [[Int: Double]] = []
    for (_, people) in opinions.sorted(by: { $0.key < $1.key }) where people.count > 1 {
      for concern in Set(people.values.flatMap(\.stands.keys)).sorted() {
        let said = people.compactMapValues { $0.holds(concern).map { $0 ? 1.0 : 0 } }
        if said.count > 1 { units.append(said) }
      }
    }
    let coders = Set(units.flatMap(\.keys)).sorted()
    return KrippendorffAlpha.of(
      coders.map { coder in units.map { $0[coder] ?? .nan } }, scale: .nominal)
  }
}

/// Whether the coding of a concern can be relied on, as far as two people have coded the same texts.
package enum CodingReliability: Hashable, Sendable {
  /// Nobody has judged it.
  case unreviewed
  /// So many texts were judged by two people, too few to tell.
  case tooFewTwice(Int)
  /// So many were judged by two people, who never differed and never had anything to differ on.
  case allAlike(Int)
  /// Krippendorff's α over so many texts.
  case measured(alpha: Double, texts: Int)

  /// Whether enough texts were coded by two people: 50, or a tenth of them and ten at the least.
  ///
  /// Source: Lombard, Snyder-Duch & Bracken 2002, "Content analysis in mass communication", Human
  /// Communication Research 28:587–604: at least 50 units or 10 % of the whole.
  static func isEnough(_ twice: Int, of count: Int) -> Bool {
    twice >= 50 || (twice >= 10 && twice * 10 >= count)
  }

  /// Whether people agree so little that the concern must not be counted or put in order: α below .67.
  ///
  /// Source: Krippendorff 2018, Content Analysis, 4th edition, chapter 12.
  package var isTooLow: Bool {
    if case .measured(let alpha, _) = self {
      KrippendorffAlpha.verdict(alpha) == .unreliable
    } else {
      false
    }
  }

  /// Whether α is .80 or more, which calls the coding firm.
  package var isFirm: Bool {
    if case .measured(let alpha, _) = self {
      KrippendorffAlpha.verdict(alpha) == .firm
    } else {
      false
    }
  }
}
