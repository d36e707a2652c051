import AnnotatedYAML
import Messages

/// A text of a definition: what it belongs to, and how it is written.
private struct WrittenText {
  /// What it is, by keys: `title`, `trygg.label`, `kon.choices.man`.
  let name: String
  let mapping: YAMLMapping
}

extension WrittenSurvey {
  /// Texts that lack a wording in a declared language.
  ///
  /// A text without languages stands for all of them.
  var translations: [Diagnostic] {
    texts.flatMap { text in
      languages.filter { text.mapping[$0] == nil }.map { language in
        Diagnostic(
          .surveyMissingTranslation, at: text.mapping.place,
          ["what": text.name, "language": language])
      }
    }
  }

  private var texts: [WrittenText] {
    var texts = Self.texts(root, ["title", "description"], of: nil)
    for question in writtenQuestions {
      guard case .scalar(let id, _, _)? = question["id"] else { continue }
      texts += Self.texts(question, ["label", "hint", "constraint_message"], of: id)
      if case .mapping(let rows)? = question["rows"], rows["concerns"] == nil {
        texts += Self.entries(rows, of: "\(id).rows")
      }
      if case .mapping(let list)? = question["choices"] {
        texts += Self.texts(ofList: list, id)
      }
    }
    if case .mapping(let lists)? = root["choice_lists"] {
      for entry in lists.entries {
        if case .mapping(let list) = entry.value {
          texts += Self.texts(ofList: list, entry.key)
        }
      }
    }
    return texts
  }

  private static func texts(
    _ mapping: YAMLMapping, _ keys: [String], of owner: String?
  ) -> [WrittenText] {
    keys.compactMap { key in
      guard case .mapping(let text)? = mapping[key] else { return nil }
      return WrittenText(name: owner.map { "\($0).\(key)" } ?? key, mapping: text)
    }
  }

  private static func texts(ofList list: YAMLMapping, _ name: String) -> [WrittenText] {
    var texts: [WrittenText] = []
    if case .mapping(let choices)? = list["choices"] { texts += entries(choices, of: name) }
    if case .mapping(let scale)? = list["scale"] {
      texts += Self.texts(scale, ["low", "high"], of: "\(name).scale")
      if case .mapping(let labels)? = scale["labels"] {
        texts += entries(labels, of: "\(name).scale.labels")
      }
    }
    return texts
  }

  /// The texts of codes, in the short form or under `label`.
  private static func entries(_ mapping: YAMLMapping, of owner: String) -> [WrittenText] {
    mapping.entries.compactMap { entry in
      guard case .mapping(let value) = entry.value else { return nil }
      if value["label"] == nil, value["value"] == nil {
        return WrittenText(name: "\(owner).\(entry.key)", mapping: value)
      }
      guard case .mapping(let label)? = value["label"] else { return nil }
      return WrittenText(name: "\(owner).\(entry.key)", mapping: label)
    }
  }

  /// `se` where `sv` was meant.
  static func northernSami(_ root: YAMLMapping, _ declared: [String]) -> [Diagnostic] {
    guard declared.contains("se"), !declared.contains(Language.sv.rawValue),
      case .sequence(let values, _)? = root["languages"]
    else { return [] }
    return values.compactMap { value in
      guard case .scalar("se", _, let place) = value else { return nil }
      return Diagnostic(.surveyNorthernSami, at: place)
    }
  }
}
