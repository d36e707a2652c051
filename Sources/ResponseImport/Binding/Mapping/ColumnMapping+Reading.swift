import AnnotatedYAML
package import Messages
package import SurveyDefinition

extension ColumnMapping {
  /// The ending of mapping files beside the surveys.
  package static let fileEnding = ".mapping.yaml"

  /// Whether a YAML text is a mapping file.
  package static func isLikely(_ text: String, file: String) -> Bool {
    let keys = YAMLFile.examine(text, file: file).root?.entries.map(\.key) ?? []
    return keys.contains("mapping") && keys.contains("columns")
  }

  /// Reads a mapping file and holds it against the surveys.
  ///
  /// - Throws: every fault of the file with its line and column: Y-diagnostics of its form, M001 to
  ///   M005 of what it says.
  package static func read(
    _ path: String, surveys: [Survey]
  ) throws(DiagnosticsError) -> ColumnMapping {
    try read(text: YAMLFile.text(path), file: path, surveys: surveys)
  }

  /// The mapping of a text; `file` is its path.
  ///
  /// - Throws: as `read(_:surveys:)`.
  package static func read(
    text: String, file: String, surveys: [Survey]
  ) throws(DiagnosticsError) -> ColumnMapping {
    let root = try YAMLFile.parse(text, file: file)
    var reader = MappingReader(surveys: surveys)
    let mapping = reader.read(root, file: file)
    guard let mapping, !reader.findings.contains(where: \.isError) else {
      throw DiagnosticsError(reader.findings)
    }
    return mapping
  }
}

private struct MappingReader {
  let surveys: [Survey]
  var findings: [Diagnostic] = []

  init(surveys: [Survey]) {
    self.surveys = surveys
  }

  mutating func read(_ root: YAMLMapping, file: String) -> ColumnMapping? {
    MappingShape.file.check(root, what: "mapping", &findings)
    guard findings.isEmpty else { return nil }
    guard let name = root.text("mapping", &findings), let id = root.text("survey", &findings) else {
      return nil
    }
    guard let survey = surveys.first(where: { $0.id == id }) else {
      let known = surveys.map(\.id)
      findings.append(
        Diagnostic(
          .mappingUnknownSurvey, at: root[id]?.place ?? root["survey"]?.place ?? root.place,
          [
            "survey": id,
            "near": NearMiss.closest(to: id, among: known) ?? known.joined(separator: ", "),
          ]))
      return nil
    }
    var seen: [String: Place] = [:]
    let columns = (root.list("columns", &findings) ?? []).compactMap { value in
      value.mapping(named: "columns", &findings).flatMap { column($0, survey, &seen) }
    }
    return ColumnMapping(
      name: name, survey: id,
      dialect: root.text("export", &findings).flatMap(ExportDialect.named), columns: columns,
      file: file)
  }

  private mutating func column(
    _ mapping: YAMLMapping, _ survey: Survey, _ seen: inout [String: Place]
  ) -> ColumnMapping.Column? {
    guard let name = mapping.text("column", &findings) else { return nil }
    let number = mapping.integer("number", &findings) ?? 1
    let key = "\(HeaderText.normalised(name))\u{1F}\(number)"
    if let first = seen[key] {
      findings.append(
        Diagnostic(
          .mappingColumnTwice, at: mapping.place(of: "column"),
          ["column": name, "line": "\(first.line ?? 0)"]))
    }
    seen[key] = mapping.place(of: "column")
    let target: ColumnMapping.Target
    var values: [String: String] = [:]
    if let id = mapping.text("question", &findings) {
      guard let question = question(id, survey, at: mapping["question"]?.place) else { return nil }
      let part = mapping.text("part", &findings)
      guard isKnown(part, of: question, at: mapping["part"]?.place ?? mapping.place) else {
        return nil
      }
      target = .question(id: id, part: part)
      values = self.values(mapping, question, part)
    } else if let role = mapping.word("role", as: MappedRole.self, &findings) {
      target = .role(role.role)
    } else {
      target = .leave
    }
    return ColumnMapping.Column(
      name: name, number: number, target: target, values: values,
      place: mapping.place(of: "column"))
  }

  private mutating func question(_ id: String, _ survey: Survey, at place: Place?) -> Question? {
    if let question = survey.question(id) { return question }
    let known = survey.questions.map(\.id)
    findings.append(
      Diagnostic(
        .mappingUnknownQuestion, at: place,
        [
          "question": id, "survey": survey.id,
          "near": NearMiss.closest(to: id, among: known) ?? known.joined(separator: ", "),
        ]))
    return nil
  }

  private mutating func isKnown(_ part: String?, of question: Question, at place: Place) -> Bool {
    let parts = question.mappableParts
    if let part {
      if parts.names.contains(part) { return true }
    } else if !parts.isRequired {
      return true
    }
    findings.append(
      Diagnostic(
        .mappingUnknownPart, at: place,
        [
          "part": part ?? "", "question": question.id,
          "known": parts.names.isEmpty ? "–" : parts.names.joined(separator: ", "),
        ]))
    return false
  }

  /// The translations of a column; those that stand empty in a file are left as they are.
  private mutating func values(
    _ mapping: YAMLMapping, _ question: Question, _ part: String?
  ) -> [String: String] {
    guard let written = mapping.mapping("values", &findings) else { return [:] }
    let known = question.mappableValues(part: part)
    var values: [String: String] = [:]
    for entry in written.entries where !entry.value.isEmpty {
      guard let word = entry.value.text(named: entry.key, &findings), !word.isEmpty else {
        continue
      }
      if let known, !known.contains(word) {
        findings.append(
          Diagnostic(
            .mappingUnknownValue, at: entry.value.place,
            [
              "value": word, "question": question.id,
              "near": NearMiss.closest(to: word, among: known)
                ?? known.prefix(12).joined(separator: ", "),
            ]))
        continue
      }
      values[entry.key] = word
    }
    return values
  }
}

extension Question {
  /// The parts that a column can answer, and whether it must be one of them.
  var mappableParts: (names: [String], isRequired: Bool) {
    switch type.form {
    case .oneOf(_, let hasOther): (hasOther ? ["other_text"] : [], false)
    case .someOf(let list, _, _, let hasOther):
      (list.choices.map(\.code) + (hasOther ? ["other_text"] : []), false)
    case .grid(let rows, _): (rows.map(\.code), true)
    case .ordered(let list, let top): ((1...top).map { "\($0)" } + list.choices.map(\.code), false)
    case .place(_, let hasCoordinate):
      (["name"] + (hasCoordinate ? ["latitude", "longitude"] : []), false)
    case .reading, .number, .date, .timeOfDay, .words, .photo: ([], false)
    }
  }

  /// What the cells of a column can stand for; nil for anything.
  func mappableValues(part: String?) -> [String]? {
    let missing = MissingCodes.words.keys.sorted()
    switch type.form {
    case .someOf(let list, _, _, _) where list.choices.contains { $0.code == part }:
      return ["1", "0"] + missing
    case .oneOf, .someOf:
      return part == "other_text" ? nil : codes + missing
    case .grid: return codes + missing
    case .ordered(let list, _):
      return list.choices.contains { $0.code == part } ? nil : codes + missing
    case .place(let list, _):
      return part == nil || part == "name" ? list.map { _ in codes + missing } : nil
    case .number, .date, .timeOfDay, .words, .photo, .reading: return nil
    }
  }

  private var codes: [String] { type.form.choices?.choices.map(\.code) ?? [] }

  /// Whether values of a column are spellings of choices, rather than whole cells.
  func takesSpellings(part: String?) -> Bool {
    guard let known = mappableValues(part: part) else { return false }
    return !known.contains("1") || !known.contains("0")
  }
}
