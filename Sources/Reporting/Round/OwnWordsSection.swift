import EscapedMarkup
import Messages
import Priorities
import SurveyDefinition

/// How many people bring up each concern in their own words; counts only, for quotes need approval.
struct OwnWordsSection {
  let wording: RoundWording

  private static let shown = 15

  private var sources: [SourceEvidence] {
    wording.ranking.sources.filter { !$0.texts.isEmpty }
  }

  /// By the first source's counts, then by the next one's: counts of sources are never added.
  private var rows: [Concern] {
    func counts(_ concern: Concern) -> [Int] {
      sources.map { $0.texts[concern.code]?.mentions ?? 0 }
    }
    let told = wording.ranking.taxonomy.concerns.filter { counts($0).contains { $0 > 0 } }
    let sorted = told.sorted { left, right in
      let (a, b) = (counts(left), counts(right))
      return a == b ? left.number < right.number : b.lexicographicallyPrecedes(a)
    }
    return Array(sorted.prefix(Self.shown))
  }

  /// What the first source that can tell brings up most.
  private var finding: String? {
    for source in sources {
      let counts = rows.compactMap { concern in
        source.texts[concern.code]?.mentions.map { (concern, $0) }
      }
      guard let most = counts.max(by: { $0.1 < $1.1 }), most.1 > 0 else { continue }
      return wording(
        .reportOwnWordsFinding,
        [
          "source": wording(Phrase.sourceInSentence(source.source.rawValue)),
          "concern": wording.quoted(most.0), "count": wording.number(most.1),
        ])
    }
    return nil
  }

  private var reviewNotes: [String] {
    wording.ranking.textReviewNotes(wording.language, unreviewed: .textsUnreviewed)
  }

  var html: Markup {
    guard !rows.isEmpty || wording.ranking.hasUnreliableTexts else { return Markup() }
    return Markup("section", ["id": "own-words", "aria-labelledby": "own-words-heading"]) {
      Markup("h2", ["id": "own-words-heading"]) { wording(.reportOwnWords) }
      if let finding { Markup("p", ["class": "finding"]) { finding } }
      DataTable(
        id: "own-words-table", caption: wording(.reportOwnWordsCaption),
        columns: [.text(wording(.columnConcern))]
          + sources.map { .number(wording.heading($0.source)) },
        rows: rows.map { concern in
          [DataTable.Cell(wording(concern.label))]
            + sources.map { source in
              DataTable.Cell(
                source.texts[concern.code].map { told in
                  told.reliability.isTooLow
                    ? Markup(text: wording(.textNotCounted)) : wording.shownCount(told.mentions)
                } ?? Markup(text: "0"))
            }
        }
      ).html
      Markup("p", ["class": "note"]) { wording(.reportOwnWordsNote) }
      for note in reviewNotes {
        Markup("p", ["class": "note"]) { note }
      }
      wording.participantsOnly(sources)
    }
  }
}
