import AnnotatedYAML
import Messages

extension MissingCodes {
  private static let inOrder: KeyValuePairs<String, MissingState> = [
    "vet_ej": .dontKnow, "vill_ej_svara": .refused, "blank": .blank,
  ]

  /// The words by which files name the reasons for a missing answer.
  package static let words: [String: MissingState] = Dictionary(
    uniqueKeysWithValues: inOrder.map { ($0.key, $0.value) })

  /// The codes under `missing` of a choice list or a question; none where the key is absent.
  init(_ mapping: YAMLMapping, _ findings: inout [Diagnostic]) {
    guard let missing = mapping.mapping("missing", &findings) else {
      self.init()
      return
    }
    missing.rejectUnknownKeys(known: ChoiceListShape.missing.keys, what: "missing", &findings)
    var states: [String: MissingState] = [:]
    for (word, state) in Self.inOrder {
      for text in missing.texts(word, &findings) {
        if states[text] != nil {
          findings.append(
            Diagnostic(.surveyDuplicateValue, at: missing.place(of: word), ["value": text]))
        }
        states[text] = state
      }
    }
    self.init(states: states, none: Set(missing.texts("none", &findings)))
  }
}
