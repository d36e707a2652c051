package import AnnotatedYAML
package import Messages

/// What a question type sees while it reads its own properties.
package struct QuestionReading {
  package let id: String
  package let mapping: YAMLMapping
  /// The survey's named choice lists.
  let lists: [String: ChoiceList]
  let context: SurveyContext
  package var findings: [Diagnostic]

  /// The choice list of the question; a fault is reported and gives nil.
  package mutating func choices() -> ChoiceList? {
    guard let value = mapping["choices"] else {
      findings.append(Diagnostic(.yamlMissingKey, at: mapping.place, ["key": "choices"]))
      return nil
    }
    if case .scalar(let name, _, let place) = value {
      if let list = lists[name] { return list }
      let near = NearMiss.closest(to: name, among: lists.keys.sorted())
      findings.append(
        Diagnostic(
          near == nil ? .surveyUnknownList : .surveyMisspelledList, at: place,
          ["name": name, "near": near ?? "", "known": lists.keys.sorted().joined(separator: ", ")]))
      return nil
    }
    guard let inline = value.mapping(named: "choices", &findings) else { return nil }
    var reader = ChoiceListReader(context: context)
    defer { findings += reader.findings }
    return reader.read(inline, name: id)
  }

  /// The question's choices; where own words are welcome, with a choice for “something else”.
  package mutating func choices(withOther hasOther: Bool) -> ChoiceList? {
    guard let list = choices() else { return nil }
    return hasOther ? list.withOther() : list
  }

  /// A whole-number property.
  package mutating func integer(_ key: String) -> Int? {
    mapping.integer(key, &findings)
  }

  /// `min` and `max`; bounds that leave no answer possible are reported.
  package mutating func bounds() -> (least: Int?, most: Int?) {
    let (least, most) = (integer("min"), integer("max"))
    if let least, let most, least > most {
      findings.append(
        Diagnostic(
          .surveyBoundsCrossed, at: mapping.place(of: "min"),
          ["min": "\(least)", "max": "\(most)"]))
    }
    return (least, most)
  }

  /// Whether `other: {text: true}` stands there.
  package mutating func hasOtherText() -> Bool {
    guard let other = mapping.mapping("other", &findings) else { return false }
    other.rejectUnknownKeys(known: ["text"], what: "other", &findings)
    return other.flag("text", &findings) ?? false
  }
}
