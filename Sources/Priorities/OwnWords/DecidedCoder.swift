package import DialogueStore
package import Messages
package import SurveyDefinition
package import TextCoding

/// A text's codes: what the rules found, and what counts when people have had their say.
package struct DecidedText: Hashable, Sendable {
  /// What the rules found.
  package let found: CodedText
  /// What counts.
  package let coded: CodedText
  /// What people decided of it; nil where nobody has.
  package let ruling: TextDecisions.Opinion?
}

/// The one place where the codes of a text are decided: what the rules find, save where a person has
/// said otherwise.
///
/// Every count, list, ranking, report and draft takes its codes from here.
package struct DecidedCoder: Sendable {
  private let coder: TextCoder
  package let decisions: TextDecisions

  /// A coder of the rules of a taxonomy under the decisions of people.
  package init(_ coder: TextCoder, _ decisions: TextDecisions) {
    self.coder = coder
    self.decisions = decisions
  }

  /// A coder of a taxonomy under what is decided in a store.
  ///
  /// - Throws: T-diagnostics for stems that are no patterns; B-diagnostics where the store cannot be
  ///   read.
  package init(_ taxonomy: Taxonomy, _ store: DialogueStore) throws(DiagnosticsError) {
    self.init(try TextCoder(taxonomy), TextDecisions(try store.textDecisions()))
  }

  /// The codes of a text.
  package func code(_ text: StoredText) -> DecidedText {
    decisions.decide(text, found: coder.code(text.text))
  }
}

extension TextDecisions {
  /// What counts of a text in which the rules found something.
  package func decide(_ text: StoredText, found: CodedText) -> DecidedText {
    guard let ruling = ruling(on: text.id) else {
      return DecidedText(found: found, coded: found, ruling: nil)
    }
    return DecidedText(
      found: found, coded: ruling.applied(to: found, of: text.text), ruling: ruling)
  }
}

extension TextDecisions.Opinion {
  /// What a text counts as when this has been decided of it.
  func applied(to found: CodedText, of text: MaskedText) -> CodedText {
    var mentions: [Mention] = []
    let byConcern = Dictionary(
      grouping: found.mentions.filter { $0.axis == .concern }, by: \.code)
    for (code, all) in byConcern {
      switch stands[code] {
      case nil: if holds(code) != false { mentions += all }
      case .refused: break
      case .holds(let tone):
        mentions += all.leadingTone == tone ? all.map(\.confirmed) : [text.mention(of: code, tone)]
      }
    }
    for (code, stand) in stands where byConcern[code] == nil {
      if case .holds(let tone) = stand { mentions.append(text.mention(of: code, tone)) }
    }
    mentions += found.mentions.filter { $0.axis != .concern }
    let sorted = mentions.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.code)
        < ($1.range.lowerBound, $1.range.upperBound, $1.code)
    }
    return CodedText(
      mentions: sorted, isUncoded: sorted.isEmpty && (found.isUncoded || !found.mentions.isEmpty))
  }
}

extension Sequence<Mention> {
  /// The tone that counts of several mentions of one concern: a problem before a wish before praise.
  package var leadingTone: Tone? {
    let tones = Set(map(\.tone))
    return [.problem, .wish, .praise].first(where: tones.contains)
  }
}

extension Mention {
  /// The same, a person having said that it is right.
  fileprivate var confirmed: Mention {
    Mention(
      code: code, axis: axis, tone: tone, sureness: .sure, snippet: snippet, range: range)
  }
}

extension MaskedText {
  /// A mention of a concern that a person has found in the text: its beginning is the snippet.
  fileprivate func mention(of code: String, _ tone: Tone) -> Mention {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Mention(
      code: code, axis: .concern, tone: tone, sureness: .sure,
      snippet: line.count > 80 ? line.prefix(79) + "…" : line,
      range: 0..<text.unicodeScalars.count)
  }
}
