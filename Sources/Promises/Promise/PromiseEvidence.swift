package import Messages
import Priorities
package import SurveyDefinition

/// Where a number or a sentence of a promise comes from: enough to find it again.
package struct PromiseEvidence: Hashable, Sendable {
  /// What kind of thing the evidence is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Answers to a question.
    case answers
    /// The change of a share since an earlier round.
    case change
    /// Another picture of the situation.
    case picture
    /// What people have judged or decided.
    case judgement
  }

  /// Such as E17c1: the concern's number, the source, the question.
  package let id: String
  package let kind: Kind
  /// Code of the concern, and its name.
  package let concern: String
  package let label: String

  // Answers and changes.
  package var source: Source?
  package var survey: String?
  package var surveyVersion: Int?
  package var question: String?
  package var wording: String?
  /// What the share counts.
  package var counts: String?
  /// The part of the people it is of, `role=code`, and its name; nil for everyone.
  package var group: String?
  package var groupLabel: String?
  package var share: Double?
  package var interval: ClosedRange<Double>?
  package var isUnsure = false
  /// How many named it, where that may be told.
  package var count: Int?
  /// Why there is no share.
  package var suppressed: String?
  package var respondents: Int?
  package var events: Int?
  package var rank: Int?
  package var rankRange: ClosedRange<Int>?
  /// The round before and what stood there.
  package var earlier: String?
  package var before: Double?
  package var change: Double?
  package var verdict: String?

  // Other pictures.
  package var picture: String?
  package var unit: String?
  package var value: Double?
  package var previous: Double?
  package var isOld = false

  // Judgements; the day is that of a picture as well.
  package var criterion: String?
  package var judged: String?
  package var role: String?
  package var date: String?
  package var reason: String?

  package init(id: String, kind: Kind, concern: String, label: String) {
    self.id = id
    self.kind = kind
    self.concern = concern
    self.label = label
  }
}

extension PromiseEvidence {
  /// The share, else the count, else why there is none.
  package func shareText(_ language: Language) -> String {
    if let share { return NumberText.percent(share, language) + (isUnsure ? "*" : "") }
    if suppressed == "uncertain", let count, let respondents {
      return Phrase.tableCount.text(
        language,
        [
          "count": NumberText.integer(count, language),
          "n": NumberText.integer(respondents, language),
        ])
    }
    switch suppressed {
    case "few_people", "complement": return Phrase.tableFew.text(language)
    case "uncertain": return Phrase.tableUnsure.text(language)
    default: return "–"
    }
  }

  /// The interval of a share or a change.
  package func intervalText(_ language: Language) -> String {
    guard let interval else { return "–" }
    return kind == .change
      ? ChangeText.range(interval.lowerBound, interval.upperBound, language)
      : NumberText.percentRange(interval.lowerBound, interval.upperBound, language)
  }

  /// `2 (1–3)`.
  package var placeText: String {
    guard let rank, let rankRange else { return "–" }
    return rankRange.lowerBound == rankRange.upperBound
      ? "\(rank)" : "\(rank) (\(rankRange.lowerBound)–\(rankRange.upperBound))"
  }
}
