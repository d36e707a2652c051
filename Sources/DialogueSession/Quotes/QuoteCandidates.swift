import DialogueStore
import Priorities
import SurveyDefinition
import TextCoding

/// Words that may be quoted on a concern.
struct QuoteCandidate: Hashable, Sendable {
  let id: String
  /// The text, as `StoredText.id` names it.
  let text: String
  let concern: Concern
  /// On one line.
  let excerpt: String
  /// How much its words are those of the others who write of the concern.
  let typicality: Double
}

/// What may be quoted of some texts, concern by concern, the most typical first.
///
/// Never a text with something sensitive beside a person, or with a word that may be a name on which
/// nobody has decided; never a concern that the rules are unsure of.
struct QuoteCandidates: Sendable {
  /// The longest quote, in letters; more is cut to the sentence that speaks of the concern.
  static let longest = 160
  /// The fewest words that say something.
  static let fewestWords = 4
  /// Two quotes more alike than this say the same.
  private static let mostAlike = 0.5

  /// Concern → everything that may be quoted, in the order of typicality.
  let byConcern: [String: [QuoteCandidate]]
  private let likeness: [String: TypicalTexts]
  private let places: [String: [String: Int]]

  init(_ coded: CodedTexts, names: NameDecisions) {
    var excerpts: [String: [(text: String, excerpt: String)]] = [:]
    let sensitive = SensitiveRemarks()
    let unsure = UnsureNames()
    var seen: Set<String> = []
    for (text, decided) in coded.texts {
      let id = text.id
      guard seen.insert(id).inserted else { continue }
      let spoken = decided.coded.mentions.filter {
        $0.axis == .concern && $0.tone != .praise && $0.sureness == .sure
      }
      guard !spoken.isEmpty, sensitive.remarks(in: text.text).isEmpty,
        unsure.candidates(in: text.text).allSatisfy({ names.isName($0.word, in: text) == false })
      else { continue }
      for code in Set(spoken.map(\.code)) {
        guard let mention = spoken.first(where: { $0.code == code }),
          let excerpt = Self.excerpt(of: text.text, around: mention)
        else { continue }
        excerpts[code, default: []].append((id, excerpt))
      }
    }
    var byConcern: [String: [QuoteCandidate]] = [:]
    var likeness: [String: TypicalTexts] = [:]
    var places: [String: [String: Int]] = [:]
    for concern in coded.taxonomy.concerns {
      guard let own = excerpts[concern.code]?.sorted(by: { $0.text < $1.text }) else { continue }
      let typical = TypicalTexts(own.map(\.excerpt))
      let candidates = own.indices.map { index in
        QuoteCandidate(
          id: "C\(concern.number)-\(own[index].text.prefix(8))", text: own[index].text,
          concern: concern, excerpt: own[index].excerpt,
          typicality: typical.typicality(of: index))
      }
      places[concern.code] = Dictionary(
        candidates.enumerated().map { ($0.element.id, $0.offset) },
        uniquingKeysWith: { first, _ in first })
      likeness[concern.code] = typical
      byConcern[concern.code] = candidates.sorted {
        ($1.typicality, $0.id) < ($0.typicality, $1.id)
      }
    }
    self.byConcern = byConcern
    self.likeness = likeness
    self.places = places
  }

  /// The most typical that do not say the same as each other.
  func best(_ count: Int, of concern: String) -> [QuoteCandidate] {
    guard let typical = likeness[concern], let places = places[concern] else { return [] }
    var chosen: [QuoteCandidate] = []
    for candidate in byConcern[concern] ?? [] where chosen.count < count {
      let isNew = chosen.allSatisfy { other in
        guard let one = places[candidate.id], let two = places[other.id] else { return true }
        return typical.likeness(of: one, and: two) <= Self.mostAlike
      }
      if isNew { chosen.append(candidate) }
    }
    return chosen
  }

  /// The candidate with an id.
  func candidate(_ id: String) -> QuoteCandidate? {
    for candidates in byConcern.values {
      if let found = candidates.first(where: { $0.id == id }) { return found }
    }
    return nil
  }

  /// The words to quote: the whole text where it is short, else its sentence with the mention; nil where
  /// that is too long or too short.
  static func excerpt(of text: MaskedText, around mention: Mention) -> String? {
    let whole = text.excerpt(.max)
    if whole.count <= longest { return isEnough(whole) ? whole : nil }
    let scalars = Array(text.text.unicodeScalars)
    guard mention.range.upperBound <= scalars.count else { return nil }
    let isEnd: (Unicode.Scalar) -> Bool = { ".!?\n\r".unicodeScalars.contains($0) }
    let start = scalars[..<mention.range.lowerBound].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    let end =
      scalars[mention.range.upperBound...].firstIndex(where: isEnd).map { $0 + 1 } ?? scalars.count
    var sentence = String.UnicodeScalarView()
    sentence.append(contentsOf: scalars[start..<end])
    let line = String(sentence).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= longest && isEnough(line) ? line : nil
  }

  private static func isEnough(_ line: String) -> Bool {
    line.split(separator: " ").count >= fewestWords
  }
}
