import AnnotatedYAML
import Messages
import SurveyDefinition
import SurveyStatistics

/// The made-up things that people write, each tagged with what it speaks of.
struct FreeTextPool: Sendable {
  /// Which kind of question a text answers.
  enum Use: String, Hashable, Sendable, CaseIterable {
    case worry
    case wish
    case cause
    case observation
    case proposal
  }

  /// Who could have written a text.
  enum Voice: String, Hashable, Sendable, CaseIterable {
    case citizen
    case youth
    case staff
    case business
    case walk

    init(_ source: Source) {
      switch source {
      case .citizens: self = .citizen
      case .youth: self = .youth
      case .staff: self = .staff
      case .business: self = .business
      case .safetyWalk: self = .walk
      }
    }
  }

  /// What a text makes of its subject.
  enum Tone: String, Hashable, Sendable, CaseIterable {
    case negative
    case positive
    case mixed
    case neutral
  }

  struct Entry: Hashable, Sendable {
    let id: String
    let voice: Voice
    let use: Use
    /// Codes of the concerns that it speaks of.
    let concerns: [String]
    let tone: Tone
    let hasPersonalData: Bool
    /// The words; `{plats}` stands for a place.
    let text: String
  }

  let entries: [Entry]

  /// The mark in a text that a place's name is put for.
  static let placeMark = "{plats}"

  /// Reads a pool and holds its tags against the taxonomy.
  ///
  /// - Throws: every fault of the file.
  static func read(_ path: String, taxonomy: Taxonomy) throws(DiagnosticsError) -> FreeTextPool {
    let root = try YAMLFile.read(path)
    var findings: [Diagnostic] = []
    root.rejectUnknownKeys(known: ["free_text", "answers"], what: "free_text", &findings)
    var entries: [Entry] = []
    for value in root.list("answers", &findings) ?? [] {
      guard let mapping = value.mapping(named: "answers", &findings) else { continue }
      mapping.rejectUnknownKeys(
        known: ["id", "voice", "use", "codes", "wishes", "tone", "personal_data", "trap", "text"],
        what: "answers", &findings)
      let concerns = mapping.texts("codes", &findings)
      for code in concerns {
        _ = taxonomy.concern(code, at: mapping.place(of: "codes"), &findings)
      }
      guard let id = mapping.requiredText("id", &findings),
        let voice = mapping.word("voice", as: Voice.self, &findings),
        let use = mapping.word("use", as: Use.self, &findings),
        let text = mapping.requiredText("text", &findings)
      else { continue }
      entries.append(
        Entry(
          id: id, voice: voice, use: use, concerns: concerns,
          tone: mapping.word("tone", as: Tone.self, &findings) ?? .neutral,
          hasPersonalData: !mapping.texts("personal_data", &findings).isEmpty, text: text))
    }
    guard findings.isEmpty else { throw DiagnosticsError(findings) }
    return FreeTextPool(entries: entries)
  }
}
