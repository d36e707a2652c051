package import TextCoding

/// What one person has decided of one text.
///
/// Decisions are only ever added: what was decided before stays in the file, and the last one counts.
package struct TextDecision: Hashable, Sendable {
  /// What the decision is about.
  package enum Subject: Hashable, Sendable {
    /// Whether the text speaks of a concern, and in which tone.
    case concern(String, Tone)
    /// Whether the text speaks of nothing besides these concerns.
    case rest(listed: Set<String>)
  }

  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    case yes
    case no
    /// The person takes back what they said before.
    case withdrawn
  }

  /// How a decision came in.
  package enum Origin: String, Hashable, Sendable {
    case table
    case walk
  }

  /// The text, as `StoredText.id` names it.
  package let text: String
  package let subject: Subject
  /// Which of the people who code, 1 and up.
  package let coder: Int
  package let verdict: Verdict
  /// What the person is, never who.
  package let role: String
  /// Why; empty where no reason was given.
  package let reason: String
  package let origin: Origin

  package init(
    text: String, subject: Subject, coder: Int, verdict: Verdict, role: String, reason: String,
    origin: Origin
  ) {
    self.text = text
    self.subject = subject
    self.coder = coder
    self.verdict = verdict
    self.role = role
    self.reason = reason
    self.origin = origin
  }

  /// The code of the concern that it is about; nil for the rest of the text.
  package var concern: String? {
    if case .concern(let code, _) = subject { code } else { nil }
  }

  /// Whether another decision says the same of the same.
  package func says(_ other: TextDecision) -> Bool {
    text == other.text && subject == other.subject && coder == other.coder
      && verdict == other.verdict
  }
}
