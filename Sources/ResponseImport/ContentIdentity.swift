import ContentHash
package import SurveyDefinition

/// What makes two responses the same, whatever the order of columns, questions and choices.
///
/// A blank is no content, and of several choices only those made are: so a question, a row or a
/// choice that is added later changes no response that was given before.
package struct ContentIdentity: Sendable {
  /// The fields in the order of their names, with the place of each among the answers.
  private let fields: [Field]

  private struct Field: Sendable {
    let name: String
    /// The name of the question that it belongs to.
    let question: String
    let place: Int
    let isFlag: Bool
    /// Whether a missing answer is missing in all columns of the question alike.
    let isMissingTogether: Bool
  }

  /// The identity of answers to fields, in the order in which answers will be given.
  package init(_ fields: [(name: String, isFlag: Bool)]) {
    self.fields = fields.enumerated().map { place, field in
      let parts = field.name.split(separator: "__", maxSplits: 1)
      let isPlaceOfRanking = parts.count == 2 && parts[1].allSatisfy(\.isNumber)
      return Field(
        name: field.name, question: parts.first.map(String.init) ?? field.name, place: place,
        isFlag: field.isFlag, isMissingTogether: field.isFlag || isPlaceOfRanking)
    }.sorted { $0.name < $1.name }
  }

  /// SHA-256 of what was answered.
  package func hash(_ answers: [FieldAnswer]) -> String {
    var text = ""
    var toldOfQuestion = ""
    for field in fields {
      switch answers[field.place] {
      case .notAsked, .missing(.blank): continue
      case .missing(let state) where field.isMissingTogether:
        tell("\(field.question)=?\(state.rawValue)")
      case .missing(let state): text += "\(field.name)=?\(state.rawValue)\u{1F}"
      case .number(let number) where field.isFlag:
        // Nothing chosen is an answer too.
        tell(field.question)
        if number == 1 { text += "\(field.name)\u{1F}" }
      case .number(let number): text += "\(field.name)=\(number)\u{1F}"
      case .decimal(let number): text += "\(field.name)=\(number)\u{1F}"
      case .text(let words): text += "\(field.name)='\(words)\u{1F}"
      }
    }
    // What is true of a question as a whole is told once.
    func tell(_ words: String) {
      guard words != toldOfQuestion else { return }
      text += "\(words)\u{1F}"
      toldOfQuestion = words
    }
    return ContentHash.sha256(text)
  }

  /// The key of a response that has no number of its own, before the count of those alike.
  package static func key(event: String, timestamp: String?, hash: String) -> String {
    let base = ContentHash.sha256("\(event)\u{1F}\(timestamp ?? "")\u{1F}\(hash)").prefix(32)
    return keyPrefix + base
  }

  /// What the keys of responses without a number of their own begin with.
  package static let keyPrefix = "content:"
}
