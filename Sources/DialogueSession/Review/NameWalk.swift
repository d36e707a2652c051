import DialogueStore
package import Messages
import OriginalTexts
import Promises
import Reporting
import TextCoding

/// Takes a person through the words that may be names, one question and one line of keys at a time; each
/// answer is stored before the next question.
///
/// Words that were left standing come first; then, where what was typed is kept, words that the mask took and
/// that may be no names. When the walk ends, the texts in the file are made what was decided.
package struct NameWalk: Walk {
  private struct Item {
    /// The text that the decision holds to.
    let text: String
    /// The word as it was written.
    let word: String
    let snippet: String
    /// The words' place among what the mask took; nil for a word that was left standing.
    let finding: Int?
  }

  private let session: DialogueSession
  private let role: String
  private let language: Language
  private let width: Int
  private let queue: [Item]
  /// How many were decided before.
  private let before: Int
  /// How many names are masked in texts of which nothing else is kept.
  private let unseen: Int
  private var position = 0
  private var done: [(position: Int, decision: NameDecision)] = []
  private var hasStopped = false
  /// How many texts were made anew at the end.
  private var settled = 0

  fileprivate init(
    session: DialogueSession, role: String, texts: [ReviewedText], decisions: NameDecisions,
    language: Language, width: Int
  ) {
    self.session = session
    self.role = role
    self.language = language
    self.width = width
    let unsure = UnsureNames()
    var standing: [Item] = []
    var taken: [Item] = []
    var seen: Set<String> = []
    var asked: Set<[String]> = []
    var unseen = 0
    for reviewed in texts {
      let text = reviewed.text
      if seen.insert(text.id).inserted {
        for candidate in unsure.candidates(in: text.text)
        where decisions.isName(candidate.word, in: text) == nil {
          standing.append(
            Item(
              text: text.id, word: candidate.word,
              snippet: reviewed.original?.snippet(around: candidate.word) ?? candidate.snippet,
              finding: nil))
        }
      }
      seen.insert(text.maskedID)
      guard let original = reviewed.original else {
        unseen += text.text.count(of: .name)
        continue
      }
      // By other rules than those in force the words stand elsewhere: `originals mask` comes first.
      guard reviewed.isMaskedAsNow else { continue }
      for name in original.names
      where name.isUnsure
        && !decisions.isDecided(name.words, finding: name.finding, in: text.maskedID)
        && asked.insert([text.maskedID, name.words]).inserted
      {
        taken.append(
          Item(
            text: text.maskedID, word: name.words, snippet: name.snippet, finding: name.finding))
      }
    }
    queue = standing + taken
    before = seen.reduce(0) { $0 + decisions.count(in: $1) }
    self.unseen = unseen
  }

  /// What the walk is and which keys there are, for its beginning.
  package var opening: String {
    let taken = queue.count { $0.finding != nil }
    return wrapped(
      Phrase.namesOpening.text(
        language, ["count": "\(queue.count)", "before": "\(before)"]))
      + (taken > 0 ? wrapped(Phrase.namesOriginals.text(language, ["taken": "\(taken)"])) : "")
      + (unseen > 0
        ? wrapped(Phrase.namesNoOriginals.text(language, ["masked": "\(unseen)"])) : "")
      + (queue.isEmpty ? "" : keys)
  }

  /// The next question; nil when nothing is left or the person has stopped.
  package var question: String? {
    guard !hasStopped, queue.indices.contains(position) else { return nil }
    let item = queue[position]
    let phrase: Phrase = item.finding == nil ? .namesQuestion : .namesTakenQuestion
    return "\n"
      + wrapped(
        phrase.text(
          language,
          [
            "number": "\(position + 1)", "count": "\(queue.count)", "word": item.word,
            "snippet": item.snippet,
          ])) + Phrase.walkPrompt.text(language)
  }

  /// Takes an answer in; what it decides is stored when this returns.
  ///
  /// - Returns: What to tell the person before the next question.
  /// - Throws: B-diagnostics where the database cannot be written.
  package mutating func answer(_ line: String) throws(DiagnosticsError) -> String {
    guard queue.indices.contains(position) else { return "" }
    let parts = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    func words(_ index: Int) -> String {
      guard parts.indices.contains(index) else { return "" }
      return parts[index].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let reason = words(1)
    switch words(0).lowercased() {
    case "j", "ja", "y", "yes": return try decide(true, reason)
    case "n", "nej", "no": return try decide(false, reason)
    case "h", "s": position += 1
    case "u", "z":
      guard let last = done.popLast() else {
        return wrapped(Phrase.walkNothingToUndo.text(language))
      }
      position = last.position
      try session.storeForWriting().add([
        NameDecision(
          text: last.decision.text, subject: last.decision.subject, isName: nil, role: role)
      ])
    case "q": hasStopped = true
    case "", "?": return keys
    case let other: return told(Diagnostic(.nameUnknownKeys, ["text": other]))
    }
    return ""
  }

  /// Makes the texts in the file what was decided: names are taken out, words that are none are put back.
  package mutating func finish() throws(DiagnosticsError) {
    guard !done.isEmpty else { return }
    settled = try session.storeForWriting().settleTexts()
  }

  /// What came of the walk, for its end.
  package var closing: String {
    "\n"
      + wrapped(
        Phrase.namesClosing.text(
          language, ["decided": "\(done.count)", "left": "\(queue.count - done.count)"]))
      + (settled > 0
        ? wrapped(Phrase.namesSettled.text(language, ["changed": "\(settled)"])) : "")
  }

  private mutating func decide(
    _ isName: Bool, _ reason: String
  ) throws(DiagnosticsError) -> String {
    if let fault = PersonalDataCheck.fault(in: reason, at: nil) { return told(fault) }
    let item = queue[position]
    let subject: NameDecision.Subject =
      switch (item.finding, isName) {
      case (nil, _): .standing(item.word)
      case (_?, false): .spared(item.word)
      // A name is not written down once more only because it was masked rightly.
      case (let finding?, true): .taken([finding])
      }
    let decision = NameDecision(
      text: item.text, subject: subject, isName: isName, role: role, reason: reason)
    try session.storeForWriting().add([decision])
    done.append((position, decision))
    position += 1
    return ""
  }

  private var keys: String { wrapped(Phrase.namesKeys.text(language)) }

  private func told(_ fault: Diagnostic) -> String {
    wrapped("\(fault.kind.code): \(fault.message(language)) → \(fault.remedy(language))")
  }

  private func wrapped(_ text: String) -> String {
    WrappedText.lines(text, width: width).joined(separator: "\n") + "\n"
  }
}

extension DialogueSession {
  /// A walk through the words of a round's texts that may be names.
  ///
  /// `role` is what the person is.
  ///
  /// - Throws: as `selection`; B-diagnostics where the database cannot be read; P029 where the role seems
  ///   to point out a person.
  package func nameWalk(
    round: String?, role: String?, _ language: Language, width: Int
  ) throws(DiagnosticsError) -> NameWalk {
    let role = role ?? DialogueSession.role(ofCoder: 1)
    try requireRoles([role])
    let store = try store()
    return NameWalk(
      session: self, role: role, texts: try reviewedTexts(ofRound: round, store),
      decisions: try store.nameDecisions(), language: language, width: width)
  }
}
