import Messages
import SurveyDefinition

/// A way of giving no answer that a form offers, with what is typed for it.
struct MissingOption: Hashable, Sendable {
  let label: Phrase
  /// The declared number, or the declared text where the label would not be understood; nil where
  /// the label itself can be typed.
  let typed: String?
}

extension MissingCodes {
  /// “Don't know”, where it is declared.
  var dontKnow: MissingOption? { option(.documentDontKnow, .dontKnow) }

  /// “Don't know” and “prefer not to answer”, where they are declared.
  var options: [MissingOption] {
    [dontKnow, option(.documentRefused, .refused)].compactMap { $0 }
  }

  /// “Answered, but chose nothing”, where it is declared.
  var nothing: MissingOption? {
    none.isEmpty ? nil : MissingOption(label: .documentNone, typed: Self.easiest(Array(none)))
  }

  /// The importer knows the usual words for both states in either language, so that only a number
  /// has to be shown.
  private func option(_ label: Phrase, _ state: MissingState) -> MissingOption? {
    let texts = states.filter { $0.value == state }.map(\.key)
    if texts.isEmpty { return nil }
    return MissingOption(label: label, typed: texts.compactMap { Int($0) }.min().map(String.init))
  }

  /// Every declared cell text of a state, numbers last.
  func texts(_ state: MissingState) -> [String] {
    Self.inOrder(states.filter { $0.value == state }.map(\.key))
  }

  /// The same for “answered, but chose nothing”.
  var noneTexts: [String] { Self.inOrder(Array(none)) }

  private static func inOrder(_ texts: [String]) -> [String] {
    texts.sorted { (Int($0) == nil ? 0 : 1, $0) < (Int($1) == nil ? 0 : 1, $1) }
  }

  /// The lowest number, else the shortest text.
  private static func easiest(_ texts: [String]) -> String? {
    if let number = texts.compactMap({ Int($0) }).min() { return "\(number)" }
    return texts.min { ($0.count, $0) < ($1.count, $1) }
  }
}
