import DialogueStore
import Priorities
import SurveyStatistics
import TextCoding

/// The different texts of a round in the order in which chance puts them before people.
///
/// A text that several wrote is one. Each has a random number of its own, from the seed and its
/// fingerprint alone, so that the order of the others never changes when texts come or go; the first so
/// many of any kind of texts are then a random sample of that kind.
///
/// Source: permanent random numbers, Ohlsson 1995, "Coordination of samples using permanent random
/// numbers", in Business Survey Methods, chapter 9.
struct ReviewSample: Sendable {
  /// The seed of the random numbers.
  static let seed = AnalysisDefaults.seed
  /// How many sure texts of each concern, and how many texts without one, are put before a person.
  static let size = (sure: 10, uncoded: 30)

  /// How certain the rules are of a text.
  enum Stratum: Int, Hashable, CaseIterable {
    /// At least one of its concerns is unsure.
    case unsure
    /// All of its concerns are sure.
    case sure
    /// It says something, but no concern was found in it.
    case uncoded
  }

  /// What the rules found of one concern in a text.
  struct Found: Hashable {
    let concern: String
    let tone: Tone
    let sureness: Mention.Sureness
    let snippet: String
  }

  /// One text.
  struct Unit {
    let id: String
    let text: MaskedText
    /// In the order of the text.
    let found: [Found]

    var stratum: Stratum {
      found.isEmpty ? .uncoded : found.contains { $0.sureness == .unsure } ? .unsure : .sure
    }

    var concerns: Set<String> { Set(found.map(\.concern)) }
  }

  /// In the order of chance.
  let units: [Unit]

  init(_ texts: [(text: StoredText, decided: DecidedText)]) {
    var units: [String: Unit] = [:]
    for (text, decided) in texts {
      let id = text.id
      guard units[id] == nil else { continue }
      let found = Self.found(decided.found)
      let saysSomething = decided.found.isUncoded || !decided.found.mentions.isEmpty
      guard saysSomething else { continue }
      units[id] = Unit(id: id, text: text.text, found: found)
    }
    let drawn = units.values.map { unit -> (number: UInt64, unit: Unit) in
      var stream = RandomStream(seed: Self.seed, stream: UInt64(unit.id, radix: 16) ?? 0)
      return (stream.nextBits(), unit)
    }
    self.units = drawn.sorted { ($0.number, $0.unit.id) < ($1.number, $1.unit.id) }.map(\.unit)
  }

  private static func found(_ coded: CodedText) -> [Found] {
    let mentions = coded.mentions.filter { $0.axis == .concern }
    var order: [String] = []
    for mention in mentions where !order.contains(mention.code) { order.append(mention.code) }
    return order.compactMap { code in
      let all = mentions.filter { $0.code == code }
      guard let tone = all.leadingTone, let first = all.first(where: { $0.tone == tone }) else {
        return nil
      }
      let isSure = all.contains { $0.sureness == .sure }
      return Found(
        concern: code, tone: tone, sureness: isSure ? .sure : .unsure, snippet: first.snippet)
    }
  }

  /// What is put before a person: every unsure text, then a sample of the sure ones of each concern and
  /// of those without any, in the order of chance.
  var chosen: [Unit] {
    var counts: [String: Int] = [:]
    var uncoded = 0
    let sampled = units.filter { unit in
      switch unit.stratum {
      case .unsure: return false
      case .uncoded:
        uncoded += 1
        return uncoded <= Self.size.uncoded
      case .sure:
        let isAmongFirst = unit.concerns.contains { counts[$0, default: 0] < Self.size.sure }
        for concern in unit.concerns { counts[concern, default: 0] += 1 }
        return isAmongFirst
      }
    }
    return units.filter { $0.stratum == .unsure } + sampled
  }
}
