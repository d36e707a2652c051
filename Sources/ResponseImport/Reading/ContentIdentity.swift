package import ContentHash
package import SurveyDefinition

/// What makes two responses the same, whatever the order of columns, questions and choices.
///
/// A blank is no content, and of several choices only those made are: so a question, a row or a
/// choice that is added later changes no response that was given before. The content is a set of
/// pieces, one an answer, and its fingerprint is their sum.
package struct ContentIdentity: Sendable {
  /// In the order in which answers will be given.
  private let fields: [Field]

  private struct Field: Sendable {
    let name: String
    /// The name of the question that it belongs to.
    let question: String
    let isFlag: Bool
    /// Whether a missing answer is missing in all columns of the question alike.
    let isMissingTogether: Bool
    /// Stands for the field where its value is hashed.
    let fingerprint: Fingerprint
  }

  /// The identity of answers to fields, in the order in which answers will be given.
  package init(_ fields: [(name: String, isFlag: Bool)]) {
    self.fields = fields.map { field in
      let parts = field.name.split(separator: "__", maxSplits: 1)
      let isPlaceOfRanking = parts.count == 2 && parts[1].allSatisfy(\.isNumber)
      return Field(
        name: field.name, question: parts.first.map(String.init) ?? field.name,
        isFlag: field.isFlag, isMissingTogether: field.isFlag || isPlaceOfRanking,
        fingerprint: Fingerprint(of: "\(field.name)="))
    }
  }

  /// The fingerprint of what was answered to the fields from one on.
  ///
  /// Answers to several fields of a question that are missing together must be told in one.
  package func content(
    of answers: some Sequence<FieldAnswer>, from first: Int = 0
  ) -> Fingerprint {
    var content = Fingerprint.none
    var told: Set<String> = []
    for (field, answer) in zip(fields[first...], answers) {
      switch answer {
      case .notAsked, .missing(.blank): continue
      case .missing(let state) where field.isMissingTogether:
        tell("\(field.question)=?\(state.rawValue)")
      case .missing(let state): content += Fingerprint(of: "\(field.name)=?\(state.rawValue)")
      case .number(let number) where field.isFlag:
        // Nothing chosen is an answer too.
        tell(field.question)
        if number == 1 { content += Fingerprint(of: field.name) }
      case .number(let number): content += Fingerprint(of: "\(field.name)=\(number)")
      case .decimal(let number): content += Self.content(of: number, field.fingerprint)
      case .text(let words):
        content += Fingerprint(of: Fingerprint(of: words), keyedBy: field.fingerprint)
      }
    }
    // What is true of a question as a whole is told once.
    func tell(_ words: String) {
      if told.insert(words).inserted { content += Fingerprint(of: words) }
    }
    return content
  }

  /// The part that a number in one field has in the whole; a blank has none.
  func content(of answer: PackedAnswer, field: Int) -> Fingerprint {
    answer.kind == .number
      ? content(of: [.number(Int(answer.payload))], from: field) : .none
  }

  /// The part that words in one field have in the whole.
  func content(ofText words: Span<UInt8>, field: Int) -> Fingerprint {
    Fingerprint(of: Fingerprint(of: words), keyedBy: fields[field].fingerprint)
  }

  /// The part that words in a field have in the whole, by the fingerprint of the words alone: they need not
  /// be known, and the field may have got another name since.
  package static func content(ofText words: Fingerprint, field name: String) -> Fingerprint {
    Fingerprint(of: words, keyedBy: Fingerprint(of: "\(name)="))
  }

  /// The part that a number in one field has in the whole.
  func content(ofDecimal number: Double, field: Int) -> Fingerprint {
    Self.content(of: number, fields[field].fingerprint)
  }

  private static func content(of number: Double, _ field: Fingerprint) -> Fingerprint {
    // Minus nought is nought.
    Fingerprint(of: number == 0 ? 0 : number.bitPattern, keyedBy: field)
  }

  /// Whether each of some fields is told by itself, so that they can be decoded one by one.
  func isToldApart(_ range: Range<Int>) -> Bool {
    !fields[range].contains(where: \.isMissingTogether)
  }

  /// The key of a response that has no number of its own, before the count of those alike.
  package static func key(event: String, timestamp: String?, hash: String) -> String {
    let base = ContentHash.sha256("\(event)\u{1F}\(timestamp ?? "")\u{1F}\(hash)").prefix(32)
    return keyPrefix + base
  }

  /// What the keys of responses without a number of their own begin with.
  package static let keyPrefix = "content:"
}
