import Messages
import SurveyDefinition

/// The words that the parts of a promise's document share, in one language.
struct PromiseWording {
  let language: Language

  func callAsFunction(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String {
    phrase.text(language, arguments)
  }

  func heading(_ source: Source) -> String {
    self(Phrase.sourceHeading(source.rawValue))
  }

  func percent(_ share: Double) -> String {
    NumberText.percent(share, language)
  }

  func quoted(_ text: String) -> String {
    switch language {
    case .sv: "”\(text)”"
    case .en: "“\(text)”"
    }
  }

  func count(_ count: Int?) -> String {
    count.map { NumberText.integer($0, language) } ?? self(.reportFew)
  }

  func answers(_ count: Int?, of source: Source) -> String {
    guard let count else { return self(.reportFew) }
    return self(
      Phrase.answers(count, isObservation: source == .safetyWalk),
      ["n": NumberText.integer(count, language)])
  }

  func events(_ count: Int?, of source: Source) -> String {
    guard let count else { return "–" }
    return self(
      Phrase.events(count, isObservation: source == .safetyWalk),
      ["n": NumberText.integer(count, language)])
  }

  func levels(_ levels: [PreventionLevel]) -> String {
    levels.map { self(Phrase.reportLevel($0.rawValue)) }.joined(separator: ", ")
  }

  /// A field for a person, with what to write there.
  func blank(_ phrase: Phrase = .reportDraftBlank) -> [Document.Run] {
    [.blank(self(phrase))]
  }

  /// A text, or a field for a person.
  func filled(_ text: String?, _ phrase: Phrase = .reportDraftBlank) -> [Document.Run] {
    text.flatMap { $0.isEmpty ? nil : .text($0) } ?? blank(phrase)
  }

  func heading(_ phrase: Phrase) -> Document.Part {
    .heading(level: 2, self(phrase))
  }

  func table(
    _ caption: String, _ columns: [Phrase], _ rows: [[[Document.Run]]]
  ) -> Document.Part {
    .table(
      Document.Table(
        caption: caption, columns: columns.map { self($0) }, rows: rows))
  }
}
