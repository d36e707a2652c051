import AnnotatedYAML
import Messages
import SurveyDefinition

/// Reads the choices sheet into lists.
struct ListReader {
  let sheet: FormSheet
  let languages: FormLanguages
  let carried: CarriedProperties
  let taxonomy: Taxonomy?
  var findings: [Diagnostic] = []
  private var rowsOfList: [String: [FormRow]] = [:]
  private var nameOfBase: [String: String] = [:]
  private var codes = UniqueCodes()

  init(
    _ sheet: FormSheet, _ languages: FormLanguages, _ carried: CarriedProperties,
    taxonomy: Taxonomy?
  ) {
    self.sheet = sheet
    self.languages = languages
    self.carried = carried
    self.taxonomy = taxonomy
    for row in sheet.table.rows {
      let list = sheet.text("list_name", row)
      if !list.isEmpty { rowsOfList[list, default: []].append(row) }
    }
  }

  /// The names of the lists, in the sheet's order.
  var names: [String] {
    var names: [String] = []
    for row in sheet.table.rows {
      let list = sheet.text("list_name", row)
      if !list.isEmpty, !names.contains(list) { names.append(list) }
    }
    return names
  }

  /// The list of a name; nil where the sheet has none of it.
  ///
  /// `isRated` says that a question shows it as a scale.
  mutating func list(_ formName: String, isRated: Bool) -> ImportedList? {
    guard let rows = rowsOfList[formName], !rows.isEmpty else { return nil }
    let base = baseName(formName)
    let properties = carried.properties("list", base)
    var missing: [(state: MissingChoice, name: String, label: FormText)] = []
    var kept: [FormRow] = []
    var seen: Set<String> = []
    for row in rows {
      let name = sheet.text("name", row)
      guard !name.isEmpty else { continue }
      guard seen.insert(name).inserted else {
        note(.formChoiceTwice, row, ["name": name, "list": formName])
        continue
      }
      if let state = Self.missingNames[name.lowercased()] {
        missing.append((state, name, languages.text(sheet.texts("label", row))))
      } else {
        kept.append(row)
      }
    }
    if kept.isEmpty {
      kept = rows.filter { !sheet.text("name", $0).isEmpty }
      missing = []
    }
    if kept.isEmpty { return nil }
    if !missing.isEmpty, base == formName || rowsOfList[base] == nil,
      !properties.contains(where: { $0.key == "missing" })
    {
      note(
        .formMissingRecognised, rows[0],
        ["list": formName, "names": missing.map(\.name).joined(separator: ", ")])
    }
    let names = kept.map { sheet.text("name", $0) }
    let form = form(names, kept, properties, isRated: isRated)
    let inQuestion = properties.contains { $0.key == "in_question" }
    let isConcerns = if case .concerns = form { true } else { false }
    let choices = choices(kept, base, form)
    return ImportedList(
      formName: formName, name: name(for: base), choices: choices,
      missing: missing, form: form,
      isInQuestion: inQuestion || isConcerns && (properties.isEmpty || !carried.isPresent),
      carried: properties.filter {
        !["in_question", "scale", "concerns", "areas"].contains($0.key)
      })
  }

  /// The list that a variant with “something else”, or without missing answers, is made of.
  private func baseName(_ formName: String) -> String {
    for suffix in [ExportedLists.otherSuffix, ExportedLists.rankSuffix]
    where formName.hasSuffix(suffix) {
      return String(formName.dropLast(suffix.count))
    }
    return formName
  }

  private mutating func name(for base: String) -> String {
    if let name = nameOfBase[base] { return name }
    let name = codes.take(base)
    nameOfBase[base] = name
    return name
  }

  private func form(
    _ names: [String], _ rows: [FormRow], _ properties: CarriedProperties.Properties, isRated: Bool
  ) -> ImportedList.Form {
    if properties.contains(where: { $0.key == "areas" }) { return .areas }
    let concerns = names.filter { $0 != ChoiceList.otherCode }
    if let taxonomy, !concerns.isEmpty,
      concerns.allSatisfy({ taxonomy.concern($0) != nil }),
      !carried.isPresent || properties.contains(where: { $0.key == "concerns" })
    {
      return .concerns(all: concerns == taxonomy.concerns.map(\.code))
    }
    let steps = names.compactMap { Int($0) }
    if steps.count == names.count, let first = steps.first, let last = steps.last, first >= 0,
      first < last, last - first <= 100, steps == Array(first...last),
      isRated || properties.contains(where: { $0.key == "scale" }) || areSteps(names, rows)
    {
      return .scale(first...last)
    }
    return .choices
  }

  /// Whether the labels are the numbers themselves, with words at most at the ends.
  private func areSteps(_ names: [String], _ rows: [FormRow]) -> Bool {
    guard names.count > 2 else { return false }
    return zip(names, rows).allSatisfy { name, row in
      let label = languages.text(sheet.texts("label", row))
      return label.values.allSatisfy { $0 == name || ImportedList.anchor($0, step: name) != nil }
    }
  }

  private mutating func choices(
    _ rows: [FormRow], _ list: String, _ form: ImportedList.Form
  ) -> [ImportedList.Choice] {
    let labels = distinctLabels(rows, list)
    let names = rows.map { sheet.text("name", $0) }
    var codes = UniqueCodes()
    for name in names where UsableCode.isUsable(name) && !Self.otherNames.contains(name) {
      codes.reserve(name)
    }
    // Numbers for names are what the answers hold: they stay numbers, and the words give the codes.
    let numbers = names.map { name in Int(name).flatMap { Choice.values.contains($0) ? $0 : nil } }
    let written = names.enumerated().map { index, name in
      carried.text("choice", "\(list).\(name)", "value").flatMap { Int($0) } ?? numbers[index]
    }
    var values = Set(written.compactMap { $0 })
    let isScale = if case .scale = form { true } else { false }
    return names.enumerated().map { index, name in
      let code: String
      if Self.otherNames.contains(name.lowercased()), codes.claim(ChoiceList.otherCode) {
        code = ChoiceList.otherCode
      } else if isScale || UsableCode.isUsable(name) {
        code = name
      } else {
        code = codes.take(numbers[index] == nil ? name : languages.any(labels[index]) ?? name)
      }
      // A choice that was added to a form of ours must not take the number of another.
      var next = index + 1
      while written[index] == nil, !values.insert(next).inserted { next += 1 }
      return ImportedList.Choice(
        name: name, code: code, label: labels[index], value: written[index] ?? next,
        carried: carried.properties("choice", "\(list).\(name)").filter { $0.key != "value" })
    }
  }

  /// The labels, where two that are the same have the choice's name put after the second.
  private mutating func distinctLabels(_ rows: [FormRow], _ list: String) -> [FormText] {
    var seen: Set<String> = []
    return rows.map { row in
      let name = sheet.text("name", row)
      let label = languages.text(sheet.texts("label", row))
      guard let wording = languages.any(label) else { return ["": name] }
      guard !seen.insert(wording.lowercased()).inserted else { return label }
      note(.formLabelTwice, row, ["text": wording, "list": list])
      return label.mapValues { "\($0) (\(name))" }
    }
  }

  private mutating func note(
    _ kind: DiagnosticKind, _ row: FormRow, _ arguments: [String: String]
  ) {
    var arguments = arguments
    arguments["cell"] = sheet.cell("name", row)
    findings.append(Diagnostic(kind, at: sheet.place("name", row), arguments))
  }

  /// Names that forms have for the choice of “something else”.
  static let otherNames: Set<String> = [ChoiceList.otherCode, "other", "others"]

  /// Names that forms commonly have for a reason not to answer.
  private static let missingNames: [String: MissingChoice] = [
    "vet_ej": .dontKnow, "vet_inte": .dontKnow, "dont_know": .dontKnow, "dontknow": .dontKnow,
    "don_t_know": .dontKnow, "dk": .dontKnow, "do_not_know": .dontKnow,
    "vill_ej_svara": .refused, "vill_inte_svara": .refused, "refused": .refused,
    "prefer_not_to_say": .refused, "prefer_not_to_answer": .refused, "no_answer": .refused,
  ]
}
