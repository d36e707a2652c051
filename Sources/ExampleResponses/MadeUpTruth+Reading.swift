import AnnotatedYAML
import DialogueWorkspace
import Messages
import SurveyDefinition

extension MadeUpTruth {
  /// Reads a truth and holds every name in it against the workspace.
  ///
  /// - Throws: every fault of the file.
  static func read(
    _ path: String, workspace: Workspace, surveys: [Survey], taxonomy: Taxonomy
  ) throws(DiagnosticsError) -> MadeUpTruth {
    let root = try YAMLFile.read(path)
    var reader = MadeUpTruthReader(workspace: workspace, surveys: surveys, taxonomy: taxonomy)
    let truth = reader.read(root)
    guard reader.findings.isEmpty else { throw DiagnosticsError(reader.findings) }
    return truth
  }
}

/// Reads `made-up.yaml`.
struct MadeUpTruthReader {
  let workspace: Workspace
  let surveys: [Survey]
  let taxonomy: Taxonomy
  var findings: [Diagnostic] = []

  init(workspace: Workspace, surveys: [Survey], taxonomy: Taxonomy) {
    self.workspace = workspace
    self.surveys = surveys
    self.taxonomy = taxonomy
  }

  mutating func read(_ root: YAMLMapping) -> MadeUpTruth {
    root.rejectUnknownKeys(
      known: [
        "seed", "files", "weights", "factors", "answers", "trend", "missing", "text", "local",
        "places", "own_words",
      ], what: "made-up.yaml", &findings)
    if root["seed"] == nil {
      findings.append(Diagnostic(.yamlMissingKey, at: root.place, ["key": "seed"]))
    }
    return MadeUpTruth(
      seed: UInt64(max(root.integer("seed", &findings) ?? 0, 0)), files: files(root),
      weights: weights(root), factors: factors(root), answers: answers(root),
      trend: concernNumbers("trend", root), missing: missing(root),
      textShare: percent("text", root, default: 30),
      localShare: percent("local", root, default: 75), places: places(root),
      ownWords: ownWords(root))
  }

  private mutating func files(_ root: YAMLMapping) -> [ExportPlan] {
    var plans: [ExportPlan] = []
    for value in root.list("files", &findings) ?? [] {
      guard let mapping = value.mapping(named: "files", &findings) else { continue }
      mapping.rejectUnknownKeys(
        known: ["file", "survey", "dialect", "rows"], what: "files", &findings)
      guard let name = mapping.requiredText("file", &findings),
        let survey = survey(mapping),
        let dialect = mapping.word("dialect", as: ExampleDialect.Name.self, &findings)
      else { continue }
      if !name.hasSuffix(ExampleFile.nameEnding) {
        findings.append(
          Diagnostic(
            .exampleUnmarkedName, at: mapping.place(of: "file"),
            ["file": name, "ending": ExampleFile.nameEnding]))
      }
      plans.append(
        ExportPlan(
          name: name, survey: survey, dialect: .named(dialect),
          rows: rows(mapping, of: survey)))
    }
    return plans
  }

  private mutating func survey(_ mapping: YAMLMapping) -> Survey? {
    guard let id = mapping.requiredText("survey", &findings) else { return nil }
    if let survey = surveys.first(where: { $0.id == id }) { return survey }
    unknown(id, among: surveys.map(\.id), key: "survey", at: mapping.place(of: "survey"))
    return nil
  }

  private mutating func rows(
    _ mapping: YAMLMapping, of survey: Survey
  ) -> [(event: Event, count: Int)] {
    let heard = workspace.events.filter { $0.source == nil || $0.source == survey.source }
    return (mapping.mapping("rows", &findings)?.entries ?? []).compactMap { entry in
      guard let event = heard.first(where: { $0.id == entry.key }) else {
        unknown(entry.key, among: heard.map(\.id), key: "rows", at: entry.keyPlace)
        return nil
      }
      return number(entry).map { (event, Int($0)) }
    }
  }

  private mutating func weights(_ root: YAMLMapping) -> [Source: ConcernWeights] {
    var weights: [Source: ConcernWeights] = [:]
    for entry in root.mapping("weights", &findings)?.entries ?? [] {
      guard let source = source(entry),
        let mapping = entry.value.mapping(named: entry.key, &findings)
      else { continue }
      let others = mapping.entries.first { $0.key == "others" }.flatMap { number($0) }
      weights[source] = ConcernWeights(
        named: concernNumbers(mapping, except: ["others"]), others: others ?? 1)
    }
    return weights
  }

  private mutating func factors(_ root: YAMLMapping) -> [Factor] {
    (root.list("factors", &findings) ?? []).compactMap { value in
      guard let mapping = value.mapping(named: "factors", &findings) else { return nil }
      mapping.rejectUnknownKeys(
        known: ["who", "concerns", "unsafety", "answers"], what: "factors", &findings)
      let unsafety = mapping.entries.first { $0.key == "unsafety" }.flatMap { number($0) }
      var conditions: [Factor.Condition] = []
      for entry in mapping.mapping("who", &findings)?.entries ?? [] {
        if let condition = condition(entry) { conditions.append(condition) }
      }
      let answers = mapping.mapping("answers", &findings).map { weights(in: $0, of: surveys) }
      return Factor(
        conditions: conditions, concerns: concernNumbers("concerns", mapping),
        unsafety: unsafety ?? 0, answers: answers ?? [:])
    }
  }

  private mutating func condition(_ entry: YAMLMapping.Entry) -> Factor.Condition? {
    let holder = YAMLMapping(entries: [entry], place: entry.keyPlace)
    let words = holder.texts(entry.key, &findings)
    switch entry.key {
    case "source":
      return .source(
        words.compactMap { word in
          if let source = Source(rawValue: word) { return source }
          unknown(
            word, among: Source.allCases.map(\.rawValue), key: entry.key, at: entry.value.place)
          return nil
        })
    case "round":
      check(words, among: workspace.rounds.map(\.id), entry)
      return .round(words)
    case "concern":
      check(words, among: taxonomy.concerns.map(\.code), entry)
      return .concern(words)
    case "event":
      check(words, among: workspace.events.map(\.id), entry)
      return .event(words)
    default:
      guard let role = Role(rawValue: entry.key), SubjectDrawing.backgroundRoles.contains(role)
      else {
        let roles = SubjectDrawing.backgroundRoles.map(\.rawValue)
        unknown(
          entry.key, among: ["source", "round", "event", "concern"] + roles, key: "who",
          at: entry.keyPlace)
        return nil
      }
      check(words, among: codes(of: role), entry)
      return .background(role, words)
    }
  }

  private mutating func answers(_ root: YAMLMapping) -> [Source: [String: [String: Double]]] {
    var answers: [Source: [String: [String: Double]]] = [:]
    for entry in root.mapping("answers", &findings)?.entries ?? [] {
      guard let source = source(entry),
        let questions = entry.value.mapping(named: entry.key, &findings)
      else { continue }
      let own = surveys.filter { $0.source == source }
      answers[source] = weights(in: questions, of: own)
    }
    return answers
  }

  /// Question id, or `question.row` → weights of its choices.
  private mutating func weights(
    in questions: YAMLMapping, of surveys: [Survey]
  ) -> [String: [String: Double]] {
    var weights: [String: [String: Double]] = [:]
    for question in questions.entries {
      guard let choices = question.value.mapping(named: question.key, &findings) else { continue }
      let known = Self.choiceCodes(question.key, in: surveys)
      if known.isEmpty {
        unknown(
          question.key, among: Self.questionNames(surveys), key: "answers", at: question.keyPlace)
      }
      for choice in choices.entries {
        if !known.isEmpty { check([choice.key], among: known, choice) }
        weights[question.key, default: [:]][choice.key] = number(choice)
      }
    }
    return weights
  }

  private mutating func missing(_ root: YAMLMapping) -> MissingShares {
    let mapping =
      root.mapping("missing", &findings) ?? YAMLMapping(entries: [], place: root.place)
    mapping.rejectUnknownKeys(
      known: ["blank", "dont_know", "refused"], what: "missing", &findings)
    return MissingShares(
      blank: percent("blank", mapping, default: 6),
      dontKnow: percent("dont_know", mapping, default: 4),
      refused: percent("refused", mapping, default: 1))
  }

  private mutating func places(_ root: YAMLMapping) -> [KnownPlace] {
    (root.list("places", &findings) ?? []).compactMap { value in
      guard let mapping = value.mapping(named: "places", &findings) else { return nil }
      mapping.rejectUnknownKeys(
        known: ["name", "area", "walks", "latitude", "longitude", "concerns"], what: "places",
        &findings)
      guard let name = mapping.requiredText("name", &findings),
        let area = mapping.requiredText("area", &findings)
      else { return nil }
      check(
        [area], among: workspace.areas.map(\.code), key: "area", at: mapping.place(of: "area"))
      let walks = mapping.texts("walks", &findings)
      check(
        walks, among: workspace.events.map(\.id), key: "walks", at: mapping.place(of: "walks"))
      let concerns = mapping.texts("concerns", &findings)
      for concern in concerns {
        _ = taxonomy.concern(concern, at: mapping.place(of: "concerns"), &findings)
      }
      let degrees = ["latitude", "longitude"].map { key in
        mapping.entries.first { $0.key == key }.flatMap { number($0) }
      }
      return KnownPlace(
        name: name, area: area, walks: walks, latitude: degrees[0] ?? 0,
        longitude: degrees[1] ?? 0, concerns: concerns)
    }
  }

  private mutating func ownWords(_ root: YAMLMapping) -> [String: [String]] {
    let mapping = root.mapping("own_words", &findings)
    var words: [String: [String]] = [:]
    let known = surveys.flatMap { $0.questions.map(\.id) }
    for entry in mapping?.entries ?? [] {
      check([entry.key], among: known, key: "own_words", at: entry.keyPlace)
      words[entry.key] = mapping?.texts(entry.key, &findings)
    }
    return words
  }
}
