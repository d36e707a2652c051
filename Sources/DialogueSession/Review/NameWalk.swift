import DialogueStore
package import Messages
import Reporting
import TextCoding

/// Takes a person through the words that may be names, one question and one line of keys at a time; each
/// answer is stored before the next question.
package struct NameWalk: Walk {
  private struct Item {
    let text: String
    let candidate: UnsureNames.Candidate
  }

  private let session: DialogueSession
  private let role: String
  private let language: Language
  private let width: Int
  private let queue: [Item]
  /// How many were decided before.
  private let before: Int
  private var position = 0
  private var done: [Int] = []
  private var hasStopped = false

  fileprivate init(
    session: DialogueSession, role: String, texts: [StoredText], decisions: NameDecisions,
    language: Language, width: Int
  ) {
    self.session = session
    self.role = role
    self.language = language
    self.width = width
    let unsure = UnsureNames()
    var queue: [Item] = []
    var before = 0
    var seen: Set<String> = []
    for text in texts where seen.insert(text.id).inserted {
      before += decisions.count(in: text.id)
      for candidate in unsure.candidates(in: text.text)
      where decisions.isName(candidate.word, in: text.id) == nil {
        queue.append(Item(text: text.id, candidate: candidate))
      }
    }
    self.queue = queue
    self.before = before
  }

  /// What the walk is and which keys there are, for its beginning.
  package var opening: String {
    wrapped(
      Phrase.namesOpening.text(
        language, ["count": "\(queue.count)", "before": "\(before)"]))
      + (queue.isEmpty ? "" : keys)
  }

  /// The next question; nil when nothing is left or the person has stopped.
  package var question: String? {
    guard !hasStopped, queue.indices.contains(position) else { return nil }
    let candidate = queue[position].candidate
    return "\n"
      + wrapped(
        Phrase.namesQuestion.text(
          language,
          [
            "number": "\(position + 1)", "count": "\(queue.count)", "word": candidate.word,
            "snippet": candidate.snippet,
          ])) + Phrase.walkPrompt.text(language)
  }

  /// Takes an answer in; what it decides is stored when this returns.
  ///
  /// - Returns: What to tell the person before the next question.
  /// - Throws: B-diagnostics where the database cannot be written.
  package mutating func answer(_ line: String) throws(DiagnosticsError) -> String {
    guard queue.indices.contains(position) else { return "" }
    switch line.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased() {
    case "j", "ja", "y", "yes": return try decide(true)
    case "n", "nej", "no": return try decide(false)
    case "h", "s": position += 1
    case "u", "z":
      guard let last = done.popLast() else {
        return wrapped(Phrase.walkNothingToUndo.text(language))
      }
      position = last
      try session.storeForWriting().add([decision(nil)])
    case "q": hasStopped = true
    case "", "?": return keys
    case let other:
      let fault = Diagnostic(.nameUnknownKeys, ["text": other])
      return wrapped("\(fault.kind.code): \(fault.message(language)) → \(fault.remedy(language))")
    }
    return ""
  }

  /// What came of the walk, for its end.
  package var closing: String {
    "\n"
      + wrapped(
        Phrase.namesClosing.text(
          language, ["decided": "\(done.count)", "left": "\(queue.count - done.count)"]))
  }

  private mutating func decide(_ isName: Bool) throws(DiagnosticsError) -> String {
    try session.storeForWriting().add([decision(isName)])
    done.append(position)
    position += 1
    return ""
  }

  private func decision(_ isName: Bool?) -> NameDecision {
    NameDecision(
      text: queue[position].text, word: queue[position].candidate.word, isName: isName, role: role)
  }

  private var keys: String { wrapped(Phrase.namesKeys.text(language)) }

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
      session: self, role: role, texts: try texts(ofRound: round, store),
      decisions: try store.nameDecisions(), language: language, width: width)
  }
}
