import Messages
import SurveyDefinition
import TextCoding

/// What a person answers when asked about a text: one line of keys.
enum ReviewReply: Hashable {
  /// The concerns listed that are wrong, and those that are missing; the rest is right and complete.
  case judged(wrong: Set<String>, added: [Addition], reason: String)
  case skip
  case undo
  case stop
  case help
  /// What was typed means nothing here.
  case unknown(Diagnostic)

  struct Addition: Hashable {
    let concern: String
    let tone: Tone
  }

  /// Reads a line.
  ///
  /// `j`/`y`: all is right; `n`: none of it is; numbers: these are wrong; `+code` or `+code=tone`: this
  /// is missing; what follows `#` is the reason.
  init(_ line: String, listed: [String], _ taxonomy: Taxonomy) {
    let parts = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let words = parts.first.map { $0.split { $0.isWhitespace || $0 == "," }.map(String.init) } ?? []
    let reason =
      parts.count > 1 ? parts[1].split(whereSeparator: \.isWhitespace).joined(separator: " ") : ""
    if words.count == 1, let reply = ReviewReply(key: words[0].lowercased()) {
      self = reply
      return
    }
    var wrong: Set<String> = []
    var added: [Addition] = []
    for word in words {
      let key = word.lowercased()
      if word.hasPrefix("+") {
        var findings: [Diagnostic] = []
        let found = NamedConcern.read(String(word.dropFirst()), taxonomy, at: nil, &findings)
        guard let found else {
          self = .unknown(findings.first ?? Diagnostic(.reviewUnknownKeys, ["text": word]))
          return
        }
        added.append(Addition(concern: found.concern, tone: found.tone))
      } else if let number = Int(word), listed.indices.contains(number - 1) {
        wrong.insert(listed[number - 1])
      } else if ["n", "nej", "no"].contains(key) {
        wrong.formUnion(listed)
      } else if !["j", "ja", "y", "yes"].contains(key) {
        self = .unknown(Diagnostic(.reviewUnknownKeys, ["text": word]))
        return
      }
    }
    // An empty line decides nothing: a key pressed twice must not pass for a judgement.
    self = words.isEmpty ? .help : .judged(wrong: wrong, added: added, reason: reason)
  }

  private init?(key: String) {
    switch key {
    case "h", "s": self = .skip
    case "u", "z": self = .undo
    case "q": self = .stop
    case "?": self = .help
    default: return nil
    }
  }
}
