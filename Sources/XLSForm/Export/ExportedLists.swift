import Messages
import SurveyDefinition

/// The lists of the choices sheet, each once, under the names that questions refer to them by.
struct ExportedLists {
  /// One list of the sheet.
  struct Entry {
    let name: String
    let list: ChoiceList
    /// Whether the reasons for not answering are among the choices.
    let offersMissing: Bool
    /// The question that the list is written in; nil for a list with a name of its own.
    let question: String?
  }

  private(set) var entries: [Entry] = []
  private let named: [NamedChoiceList]

  /// Marks the variant of a list with a choice for “something else”.
  static let otherSuffix = "__other"
  /// Marks the variant of a list without reasons for not answering.
  static let rankSuffix = "__rank"

  init(_ survey: Survey) {
    named = survey.choiceLists
    for list in named where !list.list.choices.isEmpty {
      entries.append(Entry(name: list.name, list: list.list, offersMissing: true, question: nil))
    }
  }

  /// The name of a list for a question, added to the sheet where it is new.
  mutating func name(
    _ list: ChoiceList, offersMissing wantsMissing: Bool = true, of question: String
  ) -> String {
    let offersMissing = wantsMissing || MissingChoice.all(of: list).isEmpty
    if let known = entries.first(where: { $0.list == list && $0.offersMissing == offersMissing }) {
      return known.name
    }
    let base = self.base(of: list, question)
    let name = unique(offersMissing ? base.name : base.name + Self.rankSuffix)
    entries.append(
      Entry(
        name: name, list: list, offersMissing: offersMissing,
        question: base.isNamed ? nil : question))
    return name
  }

  private func base(of list: ChoiceList, _ question: String) -> (name: String, isNamed: Bool) {
    if let plain = named.first(where: { $0.list == list }) { return (plain.name, true) }
    if list.other != nil,
      let plain = named.first(where: {
        $0.list.choices == list.choices.dropLast() && $0.list.missing == list.missing
          && $0.list.origin == list.origin
      })
    {
      return (plain.name + Self.otherSuffix, true)
    }
    return (question, false)
  }

  private func unique(_ name: String) -> String {
    var candidate = name
    var number = 2
    while entries.contains(where: { $0.name == candidate }) {
      candidate = "\(name)_\(number)"
      number += 1
    }
    return candidate
  }
}

/// A reason for not answering, offered among the choices.
enum MissingChoice: String, CaseIterable {
  case dontKnow = "vet_ej"
  case refused = "vill_ej_svara"

  var state: MissingState {
    switch self {
    case .dontKnow: .dontKnow
    case .refused: .refused
    }
  }

  var label: Phrase {
    switch self {
    case .dontKnow: .formDontKnow
    case .refused: .formRefused
    }
  }

  /// The reasons that a list declares, unless a choice of its own has the name.
  static func all(of list: ChoiceList) -> [MissingChoice] {
    allCases.filter { choice in
      list.missing.states.values.contains(choice.state)
        && !list.choices.contains { $0.code == choice.rawValue }
    }
  }
}
