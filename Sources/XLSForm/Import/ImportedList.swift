import AnnotatedYAML
import Messages
import SurveyDefinition

/// A list of the choices sheet on its way into a definition.
struct ImportedList {
  /// One choice.
  struct Choice {
    /// Its name in the form.
    let name: String
    let code: String
    let label: FormText
    /// The stored number.
    let value: Int
    /// Whether a constraint says that it goes with no other choice.
    var isExclusive = false
    let carried: CarriedProperties.Properties
  }

  /// How the definition writes the list.
  enum Form {
    case choices
    case scale(ClosedRange<Int>)
    case concerns(all: Bool)
    case areas
  }

  /// Its name in the form.
  let formName: String
  /// Its name in the definition.
  let name: String
  var choices: [Choice]
  /// Choices that say why there is no answer.
  let missing: [(state: MissingChoice, name: String, label: FormText)]
  let form: Form
  /// Whether it stands in its question rather than under `choice_lists`.
  let isInQuestion: Bool
  /// Properties that the form has no columns for.
  let carried: CarriedProperties.Properties

  /// The code of a choice by its name in the form.
  func code(of name: String) -> String? {
    choices.first { $0.name == name }?.code
  }

  /// Whether a name stands for a reason not to answer.
  func isMissing(_ name: String) -> Bool {
    missing.contains { $0.name == name }
  }

  /// Whether its steps are numbers that a condition can compare.
  var isScale: Bool {
    if case .scale = form { true } else { false }
  }

  /// The list as the definition has it.
  ///
  /// `dropsOther` leaves the choice for “something else” to `other`.
  func yaml(_ languages: FormLanguages, dropsOther: Bool = false) -> YAMLOutput {
    var entries: CarriedProperties.Properties = []
    switch form {
    case .areas: entries.append(("areas", .text("workspace")))
    case .concerns(all: true): entries.append(("concerns", .text("all")))
    case .concerns:
      entries.append(("concerns", .inline(.list(concernCodes.map { .text($0) }))))
    case .scale(let steps): entries.append(("scale", scale(steps, languages)))
    case .choices:
      let kept = choices.filter { !dropsOther || $0.code != ChoiceList.otherCode }
      entries.append(
        (
          "choices",
          .map(kept.enumerated().map { ($0.element.code, yaml($0.element, $0.offset, languages)) })
        ))
    }
    return .map(entries + carried + missingEntry(languages))
  }

  /// The codes of the concerns, without the choice for “something else”.
  var concernCodes: [String] {
    choices.map(\.code).filter { $0 != ChoiceList.otherCode }
  }

  private func yaml(
    _ choice: Choice, _ index: Int, _ languages: FormLanguages
  ) -> YAMLOutput {
    let label = languages.yaml(choice.label) ?? .text(choice.name)
    var extra: CarriedProperties.Properties = []
    if choice.value != index + 1 { extra.append(("value", .integer(choice.value))) }
    extra.append(("label", label))
    extra += choice.carried
    let has: (String) -> Bool = { key in choice.carried.contains { $0.key == key } }
    if choice.code != choice.name, Int(choice.name) != choice.value, !has("aliases"),
      !isTaken(choice.name, besides: choice)
    {
      extra.append(("aliases", .inline(.list([.text(choice.name)]))))
    }
    if choice.isExclusive, !has("exclusive") { extra.append(("exclusive", .flag(true))) }
    return extra.count == 1 ? label : .inline(.map(extra))
  }

  /// Whether a spelling means another choice already.
  private func isTaken(_ name: String, besides choice: Choice) -> Bool {
    choices.contains { other in
      other.code != choice.code
        && ([other.code] + other.label.values).contains { $0.lowercased() == name.lowercased() }
    }
  }

  private func missingEntry(_ languages: FormLanguages) -> CarriedProperties.Properties {
    guard !missing.isEmpty, !carried.contains(where: { $0.key == "missing" }) else { return [] }
    let states = MissingChoice.allCases.compactMap { state -> (String, YAMLOutput)? in
      let found = missing.filter { $0.state == state }
      var texts: [String] = []
      for choice in found {
        let wordings = [choice.name] + choice.label.sorted { $0.key < $1.key }.map(\.value)
        for text in wordings where !texts.contains(text) { texts.append(text) }
      }
      return texts.isEmpty ? nil : (state.rawValue, .list(texts.map { .text($0) }))
    }
    return [("missing", .inline(.map(states)))]
  }

  // MARK: Scales

  private func scale(_ steps: ClosedRange<Int>, _ languages: FormLanguages) -> YAMLOutput {
    var entries: CarriedProperties.Properties = [
      ("from", .integer(steps.lowerBound)), ("to", .integer(steps.upperBound)),
    ]
    var labels: CarriedProperties.Properties = []
    for choice in choices {
      let anchor = choice.label.compactMapValues { Self.anchor($0, step: choice.name) }
      let isEnd = choice.value == steps.lowerBound || choice.value == steps.upperBound
      let words = anchor.isEmpty ? choice.label.filter { $0.value != choice.name } : anchor
      guard let text = languages.yaml(words) else { continue }
      if isEnd { entries.append((choice.value == steps.lowerBound ? "low" : "high", text)) }
      if anchor.isEmpty || !isEnd { labels.append((choice.name, text)) }
    }
    if labels.isEmpty { return .inline(.map(entries)) }
    return .map(entries + [("labels", .map(labels))])
  }

  /// “Inget problem” of “0 – Inget problem”.
  static func anchor(_ label: String, step: String) -> String? {
    guard label.hasPrefix(step) else { return nil }
    let rest = String(label.dropFirst(step.count)).trimmed
    guard let mark = rest.first, ["–", "-", "—", ":", "."].contains(mark) else { return nil }
    let words = String(rest.dropFirst()).trimmed
    return words.isEmpty ? nil : words
  }
}
