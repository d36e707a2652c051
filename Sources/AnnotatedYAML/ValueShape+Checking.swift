package import Messages

// For files that have no full reader, and for the keys that a reader passes over.
extension ObjectShape {
  /// Reports every fault of the mapping's form; `what` names the mapping to a person.
  package func check(
    _ mapping: YAMLMapping, what: String, _ findings: inout [Diagnostic]
  ) {
    mapping.rejectUnknownKeys(known: keys, what: what, &findings)
    for property in properties { property.check(in: mapping, &findings) }
    guard !exactlyOneOf.isEmpty else { return }
    let present = exactlyOneOf.filter { mapping[$0] != nil }
    if let first = present.first, present.count > 1 {
      findings.append(
        Diagnostic(
          .surveyTwoComparisons, at: mapping.place(of: present[1]),
          ["first": first, "second": present[1]]))
    } else if present.isEmpty {
      findings.append(Diagnostic(.yamlMissingKey, at: mapping.place, ["key": exactlyOneOf[0]]))
    }
  }
}

extension PropertyShape {
  /// Reports what is wrong with the key and its value in a mapping.
  package func check(in mapping: YAMLMapping, _ findings: inout [Diagnostic]) {
    if let value = mapping[key] {
      shape.check(value, named: key, &findings)
    } else if isRequired {
      findings.append(Diagnostic(.yamlMissingKey, at: mapping.place, ["key": key]))
    }
  }
}

extension ValueShape {
  /// Reports every fault of the value's form.
  package func check(_ value: YAMLValue, named key: String, _ findings: inout [Diagnostic]) {
    switch self {
    case .nothingOr(let shape):
      if !value.isEmpty { shape.check(value, named: key, &findings) }
    case .named(_, let shape): shape().check(value, named: key, &findings)
    case .text, .form, .integer, .number, .flag, .word:
      guard let text = value.text(named: key, &findings) else { return }
      check(text: text, at: value.place, named: key, &findings)
    case .localized(let further): Self.checkWordings(value, further, named: key, &findings)
    case .list(let shape, let least, let unique):
      guard case .sequence(let values, let place) = value else {
        findings.append(Diagnostic(.yamlNotList, at: value.place, ["key": key]))
        return
      }
      Self.check(values, at: place, shape, least: least, unique: unique, named: key, &findings)
    case .map(let keys, let shape, let least):
      guard let mapping = value.mapping(named: key, &findings) else { return }
      if mapping.entries.count < least {
        findings.append(Diagnostic(.yamlMissingKey, at: mapping.place, ["key": key]))
      }
      for entry in mapping.entries {
        _ = keys?.accepts(entry.key, named: key, at: entry.keyPlace, &findings)
        shape.check(entry.value, named: entry.key, &findings)
      }
    case .object(let object):
      guard let mapping = value.mapping(named: key, &findings) else { return }
      object.check(mapping, what: key, &findings)
    case .variants(let variants): variants.check(value, named: key, &findings)
    case .either(let shapes):
      guard let shape = shapes.first(where: { $0.mayStand(as: value) }) ?? shapes.first else {
        return
      }
      shape.check(value, named: key, &findings)
    case .withKey(let word, let shape, let otherwise):
      if case .mapping(let mapping) = value, mapping[word] != nil {
        shape.check(value, named: key, &findings)
      } else {
        otherwise.check(value, named: key, &findings)
      }
    }
  }

  private func check(
    text: String, at place: Place, named key: String, _ findings: inout [Diagnostic]
  ) {
    switch self {
    case .form(let form): _ = form.accepts(text, named: key, at: place, &findings)
    case .integer(let least, let most):
      let number = Int(text)
      let isWithin = number.map { $0 >= least ?? .min && $0 <= most ?? .max } ?? false
      if isWithin { return }
      let kind: DiagnosticKind = number != nil && least == 1 ? .surveyNotPositive : .yamlNotInteger
      findings.append(Diagnostic(kind, at: place, ["key": key, "text": text]))
    case .number:
      if Double(text)?.isFinite != true {
        findings.append(Diagnostic(.surveyNotNumber, at: place, ["key": key, "text": text]))
      }
    case .flag:
      if text != "true", text != "false" {
        findings.append(Diagnostic(.yamlNotFlag, at: place, ["key": key, "text": text]))
      }
    case .word(let words):
      if words.contains(text) { return }
      let near = NearMiss.closest(to: text, among: words)
      findings.append(
        Diagnostic(
          near == nil ? .yamlUnknownWord : .yamlMisspelledWord, at: place,
          [
            "key": key, "text": text, "near": near ?? "", "known": words.joined(separator: ", "),
          ]))
    default: break
    }
  }

  private static func checkWordings(
    _ value: YAMLValue, _ further: TextForm?, named key: String, _ findings: inout [Diagnostic]
  ) {
    guard case .mapping(let mapping) = value, let further else {
      _ = value.localized(named: key, &findings)
      return
    }
    let others = mapping.entries.filter { !Language.codes.contains($0.key) }
    for entry in others {
      _ = further.accepts(entry.key, named: key, at: entry.keyPlace, &findings)
    }
    _ = value.localized(named: key, in: Language.codes + others.map(\.key), &findings)
  }

  private static func check(
    _ values: [YAMLValue], at place: Place, _ shape: ValueShape, least: Int, unique: Bool,
    named key: String, _ findings: inout [Diagnostic]
  ) {
    if values.count < least {
      findings.append(Diagnostic(.yamlMissingKey, at: place, ["key": key]))
    }
    var first: [String: Place] = [:]
    for value in values {
      shape.check(value, named: key, &findings)
      guard unique, case .scalar(let text, _, let place) = value else { continue }
      if let first = first[text] {
        findings.append(
          Diagnostic(
            .surveyDuplicateId, at: place, ["id": text, "first": first.text], conflictsWith: first))
      }
      first[text] = place
    }
  }

  /// Whether a value of this kind (scalar, list or mapping) can be of the shape.
  private func mayStand(as value: YAMLValue) -> Bool {
    switch (self, value) {
    case (.named(_, let shape), _): shape().mayStand(as: value)
    case (.nothingOr(let shape), _): value.isEmpty || shape.mayStand(as: value)
    case (.either(let shapes), _): shapes.contains { $0.mayStand(as: value) }
    case (.withKey(_, let shape, let otherwise), _):
      shape.mayStand(as: value) || otherwise.mayStand(as: value)
    case (.localized, .scalar), (.localized, .mapping): true
    case (.list, .sequence), (.map, .mapping), (.object, .mapping), (.variants, .mapping): true
    case (.list, _), (.map, _), (.object, _), (.variants, _), (.localized, _): false
    case (_, .scalar): true
    default: false
    }
  }
}

extension VariantShape {
  fileprivate func check(
    _ value: YAMLValue, named name: String, _ findings: inout [Diagnostic]
  ) {
    guard let mapping = value.mapping(named: name, &findings) else { return }
    guard let word = mapping.requiredText(key.key, &findings) else { return }
    guard let variant = variants.first(where: { $0.word == word }) else {
      ValueShape.word(variants.map(\.word)).check(
        .scalar(word, plain: true, mapping.place(of: key.key)), named: key.key, &findings)
      return
    }
    object(variant).check(mapping, what: "\(name) (\(word))", &findings)
  }
}
