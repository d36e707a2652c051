import AnnotatedYAML
import Messages

/// Reads a choice list, wherever it is written.
struct ChoiceListReader {
  let context: SurveyContext
  /// The languages that texts may be in.
  let languages: [String]
  var findings: [Diagnostic] = []

  /// The list, nil when a fault makes it unusable.
  mutating func read(_ mapping: YAMLMapping, name: String) -> ChoiceList? {
    let form = ChoiceListShape.forms.first { mapping[$0.keys[0]] != nil }
    mapping.rejectUnknownKeys(
      known: form?.keys ?? ChoiceListShape.forms.flatMap(\.keys),
      what: "choice_lists.\(name)", &findings)
    let missing = MissingCodes(mapping, &findings)
    if mapping["concerns"] != nil {
      return concerns(mapping, name: name, missing: missing)
    }
    if mapping["areas"] != nil {
      _ = mapping.word("areas", as: AreaOrigin.self, &findings)
      return ChoiceList(choices: context.areas, origin: .areas, missing: missing)
    }
    if let scale = mapping.mapping("scale", &findings) {
      return rating(scale, mapping, missing: missing)
    }
    guard let entries = mapping.mapping("choices", &findings) else {
      if mapping["choices"] == nil {
        findings.append(Diagnostic(.surveyListEmpty, at: mapping.place, ["name": name]))
      }
      return nil
    }
    let choices = self.choices(entries)
    guard !choices.isEmpty else {
      if entries.entries.isEmpty {
        findings.append(Diagnostic(.surveyListEmpty, at: entries.place, ["name": name]))
      }
      return nil
    }
    check(missing, against: choices, mapping)
    return ChoiceList(
      choices: choices, missing: missing, problemCodes: problemCodes(mapping, among: choices))
  }

  private mutating func choices(_ entries: YAMLMapping) -> [Choice] {
    var choices: [Choice] = []
    var placeOfValue: [Int: Place] = [:]
    for (index, entry) in entries.entries.enumerated() {
      guard Identifier.isValid(entry.key, &findings, at: entry.keyPlace) else { continue }
      let choice = choice(entry, defaultValue: index + 1)
      guard Choice.values.contains(choice.value) else {
        findings.append(
          Diagnostic(.surveyBadValue, at: entry.keyPlace, ["value": "\(choice.value)"]))
        continue
      }
      if let first = placeOfValue[choice.value] {
        findings.append(
          Diagnostic(
            .surveyDuplicateValue, at: entry.keyPlace, ["value": "\(choice.value)"],
            conflictsWith: first))
        continue
      }
      placeOfValue[choice.value] = entry.keyPlace
      choices.append(choice)
    }
    return choices
  }

  private mutating func choice(_ entry: YAMLMapping.Entry, defaultValue: Int) -> Choice {
    if case .mapping(let long) = entry.value, long["label"] != nil {
      long.rejectUnknownKeys(
        known: ChoiceListShape.longChoice.keys, what: entry.key, &findings)
      return Choice(
        code: entry.key, value: long.integer("value", &findings) ?? defaultValue,
        label: long.localized("label", in: languages, &findings) ?? LocalizedText(entry.key),
        aliases: long.texts("aliases", &findings),
        exclusive: long.flag("exclusive", &findings) ?? false, was: long.formerCode(&findings))
    }
    let label = entry.value.localized(named: entry.key, in: languages, &findings)
    return Choice(
      code: entry.key, value: defaultValue, label: label ?? LocalizedText(entry.key))
  }

  private mutating func concerns(
    _ mapping: YAMLMapping, name: String, missing: MissingCodes
  ) -> ChoiceList? {
    guard let taxonomy = context.taxonomy else {
      findings.append(Diagnostic(.surveyNoTaxonomy, at: mapping.place(of: "concerns")))
      return nil
    }
    let picked: [Concern]
    if case .scalar("all", _, _)? = mapping["concerns"] {
      picked = taxonomy.concerns
    } else {
      guard let values = mapping.list("concerns", &findings) else { return nil }
      if values.isEmpty {
        findings.append(
          Diagnostic(.surveyListEmpty, at: mapping.place(of: "concerns"), ["name": name]))
      }
      picked = values.compactMap { value in
        value.text(named: "concerns", &findings).flatMap { code in
          taxonomy.concern(code, at: value.place, &findings)
        }
      }
    }
    let choices = picked.map { concern in
      Choice(
        code: concern.code, value: concern.number, label: concern.label, aliases: [])
    }
    return ChoiceList(choices: choices, origin: .concerns, missing: missing)
  }

  private mutating func rating(
    _ scale: YAMLMapping, _ mapping: YAMLMapping, missing: MissingCodes
  ) -> ChoiceList? {
    scale.rejectUnknownKeys(
      known: ChoiceListShape.scale.keys, what: "scale", &findings)
    guard let from = scale.integer("from", &findings), let to = scale.integer("to", &findings)
    else {
      scale.reportMissing(scale["from"] == nil ? "from" : "to", &findings)
      return nil
    }
    guard from < to, from >= 0, to - from <= 100 else {
      findings.append(
        Diagnostic(.surveyBadScale, at: scale.place, ["from": "\(from)", "to": "\(to)"]))
      return nil
    }
    let low = scale.localized("low", in: languages, &findings)
    let high = scale.localized("high", in: languages, &findings)
    var labels: [Int: LocalizedText] = [:]
    if let named = scale.mapping("labels", &findings) {
      for entry in named.entries {
        guard let step = Int(entry.key), (from...to).contains(step) else {
          findings.append(
            Diagnostic(
              .surveyStepOutside, at: entry.keyPlace,
              ["step": entry.key, "from": "\(from)", "to": "\(to)"]))
          continue
        }
        labels[step] = entry.value.localized(named: entry.key, in: languages, &findings)
      }
    }
    let choices = (from...to).map { step in
      let end = step == from ? low : step == to ? high : nil
      return Choice(
        code: "\(step)", value: step, label: labels[step] ?? LocalizedText("\(step)"),
        aliases: (end?.wordings ?? []) + endAliases(step, end))
    }
    check(missing, against: choices, mapping)
    let problem = range(mapping, "problem", within: from...to)
    return ChoiceList(
      choices: choices, missing: missing,
      scale: RatingScale(
        steps: from...to, low: low ?? labels[from], high: high ?? labels[to], problem: problem,
        satisfied: range(mapping, "satisfied", within: from...to)))
  }

  /// “0 – Inget problem”, as survey tools print the anchored ends.
  private func endAliases(_ step: Int, _ end: LocalizedText?) -> [String] {
    (end?.wordings ?? []).flatMap { ["\(step) – \($0)", "\(step) - \($0)", "\(step) \($0)"] }
  }

  /// `NAME_from` and `NAME_to` as a range that ends where the scale ends.
  private mutating func range(
    _ mapping: YAMLMapping, _ name: String, within steps: ClosedRange<Int>
  ) -> ClosedRange<Int>? {
    let from = mapping.integer("\(name)_from", &findings)
    let to = mapping.integer("\(name)_to", &findings)
    guard from != nil || to != nil else { return nil }
    let lower = from ?? steps.lowerBound
    let upper = to ?? steps.upperBound
    guard lower <= upper, steps.contains(lower), steps.contains(upper) else {
      findings.append(
        Diagnostic(
          .surveyStepOutside, at: mapping.place(of: from == nil ? "\(name)_to" : "\(name)_from"),
          [
            "step": "\(steps.contains(lower) ? upper : lower)", "from": "\(steps.lowerBound)",
            "to": "\(steps.upperBound)",
          ]))
      return nil
    }
    return lower...upper
  }

  private mutating func problemCodes(
    _ mapping: YAMLMapping, among choices: [Choice]
  ) -> Set<String>? {
    guard mapping["problem"] != nil else { return nil }
    let known = choices.map(\.code)
    var codes: Set<String> = []
    for value in mapping.list("problem", &findings) ?? [] {
      guard let code = value.text(named: "problem", &findings) else { continue }
      if known.contains(code) {
        codes.insert(code)
      } else {
        findings.append(
          Diagnostic(
            .surveyUnknownChoice, at: value.place,
            ["code": code, "known": known.joined(separator: ", ")]))
      }
    }
    return codes
  }

  /// A cell text cannot both be a choice's number and mean that there is no answer.
  private mutating func check(
    _ missing: MissingCodes, against choices: [Choice], _ mapping: YAMLMapping
  ) {
    let texts = missing.none.union(missing.states.keys)
    for choice in choices where texts.contains("\(choice.value)") {
      findings.append(
        Diagnostic(
          .surveyDuplicateValue, at: mapping.place(of: "missing"), ["value": "\(choice.value)"]))
    }
  }
}

/// Where the areas of a list come from.
enum AreaOrigin: String, CaseIterable {
  case workspace
}
