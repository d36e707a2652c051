package import DialogueStore
import DialogueWorkspace
package import Messages
import OriginalTexts
import Priorities
import SurveyDefinition
import TextCoding

/// A text of a round with what was typed, where that is kept; for the review alone.
struct ReviewedText: Sendable {
  let text: StoredText
  let original: OriginalText?

  /// Whether today's rules mask the text as it was masked.
  var isMaskedAsNow: Bool { original.map { StoredText.id(of: $0.masked().text) } == text.maskedID }
}

extension DialogueSession {
  /// The free texts of a round that are coded for concerns, with what was typed where that is kept.
  func reviewedTexts(
    ofRound round: String?, _ store: DialogueStore
  ) throws(DiagnosticsError) -> [ReviewedText] {
    let selection = try selection(round: round, group: nil, analysis: analysis())
    let events = Set(workspace.events.filter { $0.round == selection.round }.map(\.id))
    var texts: [ReviewedText] = []
    for survey in surveys {
      let fields = survey.codedFields
      let originals = try store.originals(of: survey, fields: fields)
      for text in try store.texts(survey, fields: fields) where events.contains(text.event) {
        texts.append(
          ReviewedText(text: text, original: originals[text.response]?[text.field]))
      }
    }
    return texts
  }

  /// Removes what was typed from the database file, of one import or of all.
  ///
  /// - Throws: B001 where there is no database; B010 where there is no such import; B-diagnostics where it
  ///   cannot be written.
  package func removeOriginals(
    ofImport id: Int?
  ) throws(DiagnosticsError) -> RemovedOriginals {
    // Opened for reading first, so that a missing database is told and not made.
    _ = try store()
    return try storeForWriting().removeOriginals(ofImport: id)
  }

  /// Masks the texts anew whose originals are kept, by the rules in force.
  ///
  /// - Throws: B001 where there is no database; B-diagnostics where it cannot be written.
  package func maskAnew() throws(DiagnosticsError) -> RemaskedTexts {
    _ = try store()
    return try storeForWriting().maskAnew()
  }

  /// How many texts are kept as they were typed, for a person.
  ///
  /// - Throws: B-diagnostics where the database cannot be read.
  package func originalsText(_ language: Language) throws(DiagnosticsError) -> String {
    let kept = try store().keptOriginals()
    let imports = kept.byImport.sorted { $0.key < $1.key }.map { id, count in
      Phrase.originalsOfImport.text(language, ["id": "\(id)", "count": "\(count)"])
    }
    let lines = kept.lines(workspace.freeTexts, language)
    return (lines.prefix(1) + imports + lines.dropFirst()).joined(separator: "\n") + "\n"
  }

  /// What removing did, for a person.
  package func text(_ removed: RemovedOriginals, _ language: Language) -> String {
    var lines = [Phrase.originalsRemoved.text(language, ["count": "\(removed.count)"])]
    if workspace.freeTexts.keepsOriginals { lines.append(Phrase.originalsStillKept.text(language)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The copies that still hold originals, told as a warning.
  package func findings(_ removed: RemovedOriginals) -> [Diagnostic] {
    guard !removed.copies.isEmpty else { return [] }
    return [
      Diagnostic(
        .originalsInCopies, at: Place(workspace.databaseFile),
        ["files": removed.copies.joined(separator: ", ")])
    ]
  }
}

extension Survey {
  /// The questions whose words are coded for concerns.
  var codedFields: [String] {
    questions.filter { ($0.type as? FreeText)?.codesConcerns == true }.map(\.id)
  }
}

extension RemaskedTexts {
  /// What masking anew did, for a person.
  package func text(_ language: Language) -> String {
    var lines = [Phrase.originalsMasked.text(language, ["count": "\(changed)"])]
    if left > 0 { lines.append(Phrase.originalsLeft.text(language, ["count": "\(left)"])) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension KeptOriginals {
  /// Whether originals are kept, how many and until when; and who can read them.
  func lines(_ keeping: FreeTextKeeping, _ language: Language) -> [String] {
    guard count > 0 || keeping.keepsOriginals else {
      return [Phrase.originalsNotKept.text(language)]
    }
    let phrase: Phrase = keeping.until == nil ? .originalsKept : .originalsKeptUntil
    return [
      phrase.text(language, ["count": "\(count)", "until": keeping.until ?? ""]),
      Phrase.originalsOpen.text(language),
    ]
  }
}
