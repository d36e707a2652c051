import DialogueStore
package import Messages
import OriginalTexts
import Priorities
import Reporting
import SurveyDefinition
import TextCoding

/// Takes one person through the texts to be judged, one question and one line of keys at a time.
///
/// Each answer is stored before the next question is asked, so that the person may stop at any moment
/// and go on another day. What others have said is not shown: two people are to judge apart.
package struct ReviewWalk: Walk {
  private let session: DialogueSession
  private let coder: Int
  private let role: String
  private let language: Language
  private let width: Int
  /// What is still to be judged.
  private let queue: [ReviewSample.Unit]
  /// How many were judged by this person before.
  private let before: Int
  /// What had been decided when the walk began.
  private let earlier: TextDecisions
  /// Text → the words as they were typed, where they are kept and tell more; names are open in them.
  private let originals: [String: MaskedText]
  private var position = 0
  /// The texts judged in this walk, with their decisions.
  private var done: [(position: Int, decisions: [TextDecision])] = []
  private var hasStopped = false

  fileprivate init(
    session: DialogueSession, coder: Int, role: String, chosen: [ReviewSample.Unit],
    decisions: TextDecisions, originals: [String: MaskedText], language: Language, width: Int
  ) {
    self.originals = originals
    self.session = session
    self.coder = coder
    self.role = role
    self.language = language
    self.width = width
    queue = chosen.filter { decisions.opinion(of: coder, on: $0.id)?.isWhole != true }
    before = chosen.count - queue.count
    earlier = decisions
  }

  /// What the walk is and which keys there are, for its beginning.
  package var opening: String {
    let opening = Phrase.walkOpening.text(
      language,
      ["count": "\(queue.count)", "before": "\(before)", "seed": "\(ReviewSample.seed)"])
    return wrapped(opening) + (queue.isEmpty ? "" : keys)
  }

  /// The next question; nil when nothing is left or the person has stopped.
  package var question: String? {
    guard !hasStopped, queue.indices.contains(position) else { return nil }
    let unit = queue[position]
    let heading = Phrase.walkText.text(
      language, ["number": "\(position + 1)", "count": "\(queue.count)"])
    var text = "\n\(heading)\n" + wrapped("”\(unit.text.excerpt(.max))”", indent: "  ")
    if let original = originals[unit.id] {
      text += wrapped(
        Phrase.walkOriginal.text(language, ["text": original.excerpt(.max)]), indent: "  ")
    }
    if unit.found.isEmpty { text += wrapped(Phrase.walkNothing.text(language), indent: "  ") }
    for (index, found) in unit.found.enumerated() {
      let phrase: Phrase = found.sureness == .unsure ? .walkUnsureConcern : .walkConcern
      let label = session.taxonomy.concern(found.concern)?.label.text(language) ?? found.concern
      let concern = phrase.text(
        language,
        [
          "number": "\(index + 1)", "concern": label, "tone": found.tone.label.text(language),
          "snippet": found.snippet,
        ])
      text += wrapped(concern, indent: "  ")
    }
    return text + Phrase.walkPrompt.text(language)
  }

  /// Takes an answer in; what it decides is stored when this returns.
  ///
  /// - Returns: What to tell the person before the next question.
  /// - Throws: B-diagnostics where the database cannot be written.
  package mutating func answer(_ line: String) throws(DiagnosticsError) -> String {
    guard queue.indices.contains(position) else { return "" }
    let unit = queue[position]
    let listed = unit.found.map(\.concern)
    switch ReviewReply(line, listed: listed, session.taxonomy) {
    case .judged(let wrong, let added, let reason):
      if let fault = PersonalDataCheck.fault(in: reason, at: nil) { return told(fault) }
      let decisions = self.decisions(unit, wrong, added, reason)
      try session.storeForWriting().add(decisions)
      done.append((position, decisions))
      position += 1
      return ""
    case .skip:
      position += 1
      return ""
    case .undo:
      return try undo()
    case .stop:
      hasStopped = true
      return ""
    case .help:
      return keys + concerns
    case .unknown(let fault):
      return told(fault)
    }
  }

  /// What came of the walk, for its end.
  package var closing: String {
    let left = queue.count - done.count
    guard left > 0 else {
      return "\n" + wrapped(Phrase.walkComplete.text(language, ["judged": "\(done.count)"]))
    }
    return "\n"
      + wrapped(
        Phrase.walkClosing.text(language, ["judged": "\(done.count)", "left": "\(left)"]))
  }

  private func decisions(
    _ unit: ReviewSample.Unit, _ wrong: Set<String>, _ added: [ReviewReply.Addition],
    _ reason: String
  ) -> [TextDecision] {
    func decision(_ subject: TextDecision.Subject, _ verdict: TextDecision.Verdict) -> TextDecision
    {
      TextDecision(
        text: unit.id, subject: subject, coder: coder, verdict: verdict, role: role,
        reason: reason, origin: .walk)
    }
    return unit.found.map {
      decision(.concern($0.concern, $0.tone), wrong.contains($0.concern) ? .no : .yes)
    } + added.map { decision(.concern($0.concern, $0.tone), .yes) }
      + [decision(.rest(listed: unit.concerns), .yes)]
  }

  private mutating func undo() throws(DiagnosticsError) -> String {
    guard let last = done.popLast() else { return wrapped(Phrase.walkNothingToUndo.text(language)) }
    let opinion = earlier.opinion(of: coder, on: queue[last.position].id)
    try session.storeForWriting().add(
      last.decisions.map { decision in
        let (subject, verdict) = Self.restored(decision.subject, opinion)
        return TextDecision(
          text: decision.text, subject: subject, coder: coder, verdict: verdict, role: role,
          reason: "", origin: .walk)
      })
    position = last.position
    return ""
  }

  /// What a person had said of a matter before; taken back where they had said nothing.
  private static func restored(
    _ subject: TextDecision.Subject, _ opinion: TextDecisions.Opinion?
  ) -> (TextDecision.Subject, TextDecision.Verdict) {
    switch subject {
    case .concern(let code, let tone):
      switch opinion?.stands[code] {
      case .holds(let before): (.concern(code, before), .yes)
      case .refused: (.concern(code, tone), .no)
      case nil: (subject, .withdrawn)
      }
    case .rest:
      opinion?.rest.map { (.rest(listed: $0), .yes) } ?? (subject, .withdrawn)
    }
  }

  private var keys: String { wrapped(Phrase.walkKeys.text(language)) }

  private var concerns: String {
    session.taxonomy.concerns.map {
      "  +\($0.code) (\($0.number)): \($0.label.text(language))\n"
    }.joined()
  }

  private func told(_ fault: Diagnostic) -> String {
    wrapped("\(fault.kind.code): \(fault.message(language)) → \(fault.remedy(language))")
  }

  private func wrapped(_ text: String, indent: String = "") -> String {
    WrappedText.lines(text, width: width, indent: indent).joined(separator: "\n") + "\n"
  }
}

extension DialogueSession {
  /// A walk through the texts of a round that one person has not judged yet: the unsure ones first, then
  /// a random sample of the others.
  ///
  /// `coder` is 1 or 2, which of the people who code; `role` is what the person is.
  ///
  /// - Throws: as `codedTexts`; P029 where the role seems to point out a person.
  package func reviewWalk(
    round: String?, coder: Int, role: String?, _ language: Language, width: Int
  ) throws(DiagnosticsError) -> ReviewWalk {
    let role = role ?? DialogueSession.role(ofCoder: coder)
    try requireRoles([role])
    let coded = try codedTexts(round: round)
    var originals: [String: MaskedText] = [:]
    for reviewed in try reviewedTexts(ofRound: round, store()) {
      guard let original = reviewed.original?.withNames, original.text != reviewed.text.text.text
      else { continue }
      originals[reviewed.text.id] = originals[reviewed.text.id] ?? original
    }
    return ReviewWalk(
      session: self, coder: coder, role: role, chosen: ReviewSample(coded.texts).chosen,
      decisions: coded.decisions, originals: originals, language: language, width: width)
  }
}
