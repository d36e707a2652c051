package import AnnotatedYAML
package import Messages

/// What a question type sees while it reads its own properties.
package struct QuestionReading {
  package let id: String
  package let mapping: YAMLMapping
  /// The survey's named choice lists.
  let lists: [String: ChoiceList]
  /// The names of all lists, also of those with faults.
  let writtenLists: Set<String>
  let context: SurveyContext
  /// The languages that texts may be in.
  let languages: [String]
  package var findings: [Diagnostic]

  /// The choice list of the question; a fault is reported and gives nil.
  package mutating func choices() -> ChoiceList? {
    guard let value = mapping["choices"] else {
      mapping.reportMissing("choices", &findings)
      return nil
    }
    if case .scalar(let name, _, let place) = value {
      if let list = lists[name] { return list }
      // The faults of the list itself have been reported.
      if writtenLists.contains(name) { return nil }
      let known = lists.keys.sorted()
      let near = NearMiss.closest(to: name, among: known)
      findings.append(
        Diagnostic(
          near == nil ? .surveyUnknownList : .surveyMisspelledList, at: place,
          ["name": name, "near": near ?? "", "known": KnownNames.text(known)]))
      return nil
    }
    guard let inline = value.mapping(named: "choices", &findings) else { return nil }
    return choiceList(inline)
  }

  /// A choice list written in place.
  mutating func choiceList(_ mapping: YAMLMapping) -> ChoiceList? {
    var reader = ChoiceListReader(context: context, languages: languages)
    defer { findings += reader.findings }
    return reader.read(mapping, name: id)
  }

  /// The question's choices; where own words are welcome, with a choice for “something else”.
  package mutating func choices(withOther hasOther: Bool) -> ChoiceList? {
    guard let list = choices() else { return nil }
    return hasOther ? list.withOther() : list
  }

  /// The cell texts that mean a missing answer, for a question without a choice list.
  package mutating func missingCodes() -> MissingCodes {
    MissingCodes(mapping, &findings)
  }

  /// A whole-number property.
  package mutating func integer(_ key: String) -> Int? {
    mapping.integer(key, &findings)
  }

  /// A whole-number property of 1 or more.
  package mutating func positive(_ key: String) -> Int? {
    guard let number = integer(key) else { return nil }
    if number > 0 { return number }
    findings.append(
      Diagnostic(.surveyNotPositive, at: mapping.place(of: key), ["key": key, "text": "\(number)"]))
    return nil
  }

  /// `min` and `max` as numbers of choices; bounds that leave no answer possible are reported.
  package mutating func bounds() -> (least: Int?, most: Int?) {
    bounds { Int($0) }
  }

  /// `min` and `max`, read by `parse`; bounds that leave no answer possible are reported.
  package mutating func bounds<Bound: Comparable>(
    _ parse: (String) -> Bound?
  ) -> (least: Bound?, most: Bound?) {
    let (least, most) = (bound("min", parse), bound("max", parse))
    if let least, let most, least > most {
      findings.append(
        Diagnostic(
          .surveyBoundsCrossed, at: mapping.place(of: "min"),
          ["min": "\(least)", "max": "\(most)"]))
    }
    return (least, most)
  }

  private mutating func bound<Bound: Comparable>(
    _ key: String, _ parse: (String) -> Bound?
  ) -> Bound? {
    guard let value = mapping[key], let text = value.text(named: key, &findings) else { return nil }
    if let bound = parse(text) { return bound }
    let kind: DiagnosticKind =
      switch Bound.self {
      case is Int.Type: .yamlNotInteger
      case is Double.Type: .surveyNotNumber
      default: .surveyNotDate
      }
    findings.append(Diagnostic(kind, at: value.place, ["key": key, "text": text]))
    return nil
  }

  /// A text of the question in the survey's languages.
  package mutating func localized(_ key: String) -> LocalizedText? {
    mapping.localized(key, in: languages, &findings)
  }

  /// The label of a row or a choice, and the code that it had before, where the long form says so.
  mutating func labelAndFormerCode(
    _ entry: YAMLMapping.Entry
  ) -> (label: LocalizedText?, was: String?) {
    guard case .mapping(let long) = entry.value, long["label"] != nil || long["was"] != nil else {
      return (entry.value.localized(named: entry.key, in: languages, &findings), nil)
    }
    long.rejectUnknownKeys(known: ChoiceListShape.longRow.keys, what: entry.key, &findings)
    return (
      long.localized("label", in: languages, &findings), long.formerCode(&findings)
    )
  }

  /// Whether `other: {text: true}` stands there.
  package mutating func hasOtherText() -> Bool {
    guard let other = mapping.mapping("other", &findings) else { return false }
    other.rejectUnknownKeys(known: PropertyShape.otherText.keys, what: "other", &findings)
    return other.flag("text", &findings) ?? false
  }
}

extension YAMLMapping {
  /// The code that this had in an earlier version, under `was`.
  func formerCode(_ findings: inout [Diagnostic]) -> String? {
    guard let code = text("was", &findings),
      Identifier.isValid(code, &findings, at: place(of: "was"))
    else { return nil }
    return code
  }
}
