package import Messages

extension SurveyChange {
  /// What fills the placeholders of the change's phrases: ids, codes and wordings of the files.
  package var arguments: [String: String] {
    switch kind {
    case .surveyID(let old, let new), .ownLanguage(let old, let new),
      .repeatRenamed(let old, let new),
      .choiceRenamed(let old, let new), .rowRenamed(let old, let new),
      .choiceLimit(let old, let new),
      .problem(let old, let new), .satisfied(let old, let new), .scaleSteps(let old, let new):
      ["old": old, "new": new]
    case .retyped(let old, let new, _), .bounds(let old, let new, _),
      .listExchanged(let old, let new, _):
      ["old": old, "new": new]
    case .versionRaised(let old, let new):
      ["old": "\(old)", "new": "\(new)"]
    case .versionKept(let version): ["version": "\(version)", "next": "\(version + 1)"]
    case .versionLowered(let old, let new):
      ["old": "\(old)", "new": "\(new)", "next": "\(old + 1)"]
    case .source(let old, let new): ["old": old.rawValue, "new": new.rawValue]
    case .unit(let old, let new): ["old": old.rawValue, "new": new.rawValue]
    case .address(let old, let new): ["old": old ?? "–", "new": new ?? "–"]
    case .languageAdded(let language), .languageRemoved(let language),
      .translationAdded(let language):
      ["language": language]
    case .translationRemoved(let part, let language): ["part": part, "language": language]
    case .repeatAdded(let id), .repeatRemoved(let id): ["id": id]
    case .questionRemoved(let perhaps): removal(of: questions.first ?? "", perhaps)
    case .questionRenamed(let old): ["old": old]
    case .measures(let old, let new):
      ["old": old?.rawValue ?? "–", "new": new?.rawValue ?? "–"]
    case .role(let old, let new): ["old": old?.rawValue ?? "–", "new": new?.rawValue ?? "–"]
    case .identifying(let old, let new): ["old": old.rawValue, "new": new.rawValue]
    case .columnAdded(let name), .columnRemoved(let name): ["name": name]
    case .top(let old, let new): ["old": "\(old)", "new": "\(new)"]
    case .choiceAdded(let code, _, _, _), .rowAdded(let code, _), .exclusive(let code, _):
      ["code": code]
    case .choiceRemoved(let code, let perhaps, _), .rowRemoved(let code, let perhaps, _):
      removal(of: code, perhaps)
    case .choiceRenumbered(let code, let from, let to, _):
      ["code": code, "from": "\(from)", "to": "\(to)"]
    case .numberReused(let value, let old, let new):
      ["value": "\(value)", "old": old, "new": new]
    case .aliasAdded(let code, let alias), .aliasRemoved(let code, let alias):
      ["code": code, "alias": alias]
    case .missingAdded(let text, let state), .missingRemoved(let text, let state):
      ["text": text, "state": state]
    case .missingReread(let text, let old, let new): ["text": text, "old": old, "new": new]
    case .wording(let change):
      ["part": change.part, "old": change.old ?? "", "new": change.new ?? ""]
    case .repeatMembership, .questionAdded, .questionMoved, .required, .condition, .coding,
      .coordinate, .otherText, .choicesReordered, .rowsReordered:
      [:]
    }
  }

  private func removal(of code: String, _ perhaps: String?) -> [String: String] {
    ["code": code, "old": code, "perhaps": perhaps ?? ""]
  }

  /// What is changed, in words.
  package func what(_ language: Language) -> String {
    meaning.what.text(language, arguments)
  }

  /// The change as a finding: an error where it breaks data, else a warning.
  package var diagnostic: Diagnostic {
    let (kind, meaning) = (
      changeClass == .breaksData
        ? DiagnosticKind.evolutionBreaksData : .evolutionBreaksComparison, meaning
    )
    let subject = questions.isEmpty ? "" : "{subject}: "
    let told = kind.telling(
      Phrase(sv: subject + meaning.what.sv, en: subject + meaning.what.en),
      remedy: meaning.remedy)
    return Diagnostic(
      told, at: after ?? before,
      arguments.merging(["subject": questions.joined(separator: ", ")]) { first, _ in first },
      conflictsWith: after == nil ? nil : before)
  }
}
