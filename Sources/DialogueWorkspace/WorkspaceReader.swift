import AnnotatedYAML
package import Messages
import SurveyDefinition

extension Workspace {
  /// The name of the file that makes a folder a workspace.
  package static let fileName = "lyhord.yaml"

  /// Reads the workspace in a folder.
  ///
  /// - Throws: W001 where the folder has no `lyhord.yaml`; else every fault of the file.
  package static func open(_ folder: String) throws(DiagnosticsError) -> Workspace {
    let path = folder == "." ? fileName : "\(folder)/\(fileName)"
    let text: String
    do {
      text = try YAMLFile.text(path)
    } catch {
      guard error.diagnostics.first?.kind == .fileNotFound else { throw error }
      throw DiagnosticsError(Diagnostic(.workspaceNotFound, at: Place(folder)))
    }
    return try read(text: text, file: path)
  }

  /// The workspace of a text; `file` is its path, in whose folder the paths of the text begin.
  ///
  /// - Throws: every fault of the text.
  package static func read(text: String, file: String) throws(DiagnosticsError) -> Workspace {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let folder = parts.isEmpty ? "." : parts.joined(separator: "/")
    let root = try YAMLFile.parse(text, file: file)
    var reader = WorkspaceReader(folder: folder)
    let workspace = reader.read(root)
    guard let workspace, !reader.findings.contains(where: \.isError) else {
      throw DiagnosticsError(reader.findings)
    }
    return workspace
  }
}

struct WorkspaceReader {
  let folder: String
  var findings: [Diagnostic] = []

  init(folder: String) {
    self.folder = folder
  }

  mutating func read(_ root: YAMLMapping) -> Workspace? {
    root.rejectUnknownKeys(known: WorkspaceShape.file.keys, what: Workspace.fileName, &findings)
    let id = root.requiredText("workspace", &findings)
    let names = municipality(root)
    let areas = areas(root)
    let rounds = rounds(root)
    let events = events(root, rounds: rounds, areas: areas)
    let isMadeUp = root.flag("made_up", &findings) ?? false
    let policeArea = root.localized("police_area", &findings)
    let language = root.word("language", as: Language.self, &findings) ?? .sv
    let (population, sexAndAge) = population(root)
    let sources = sources(root)
    let promise = promise(root)
    let thresholds = thresholds(root)
    let freeTexts = freeTexts(root)
    WorkspaceShape.retention.check(in: root, &findings)
    guard let id, let names else { return nil }
    return Workspace(
      folder: folder, id: id, isMadeUp: isMadeUp, municipality: names.name,
      shortName: names.short, policeArea: policeArea, language: language,
      surveyFiles: root.texts("surveys", &findings).map(path),
      taxonomyFile: path(root.text("taxonomy", &findings) ?? "Surveys/concerns.yaml"),
      measuresFile: path(root.text("measures", &findings) ?? "Surveys/measures.yaml"),
      reportsFolder: path(root.text("reports", &findings) ?? "Reports"),
      databaseFile: path(root.text("database", &findings) ?? "lyhord.sqlite"),
      records: WorkspaceRecords(
        priorities: path(root.text("priorities", &findings) ?? "priorities.csv"),
        external: path(root.text("external", &findings) ?? "external.csv"),
        activities: path(root.text("activities", &findings) ?? "activities.csv"),
        actions: path(root.text("actions", &findings) ?? "actions.csv")),
      areas: areas, population: population,
      populationBySexAndAge: sexAndAge, sources: sources, rounds: rounds, events: events,
      promise: promise, thresholds: thresholds, freeTexts: freeTexts)
  }

  /// A path of the file, which is relative to its folder.
  private func path(_ text: String) -> String {
    if text.hasPrefix("/") || folder == "." { return text }
    return "\(folder)/\(text)"
  }

  private mutating func municipality(
    _ root: YAMLMapping
  ) -> (name: LocalizedText, short: LocalizedText)? {
    guard let value = root["municipality"] else {
      findings.append(Diagnostic(.yamlMissingKey, at: root.place, ["key": "municipality"]))
      return nil
    }
    if case .mapping(let mapping) = value, mapping["name"] != nil {
      mapping.rejectUnknownKeys(
        known: WorkspaceShape.municipality.keys, what: "municipality", &findings)
      guard let name = mapping.localized("name", &findings) else { return nil }
      return (name, mapping.localized("short", &findings) ?? name)
    }
    return value.localized(named: "municipality", &findings).map { ($0, $0) }
  }

  private mutating func areas(_ root: YAMLMapping) -> [Choice] {
    var areas: [Choice] = []
    for (index, entry) in (root.mapping("areas", &findings)?.entries ?? []).enumerated() {
      guard Identifier.isValid(entry.key, &findings, at: entry.keyPlace) else { continue }
      if case .mapping(let long) = entry.value, long["label"] != nil {
        long.rejectUnknownKeys(known: WorkspaceShape.area.keys, what: "areas", &findings)
        areas.append(
          Choice(
            code: entry.key, value: long.integer("value", &findings) ?? index + 1,
            label: long.localized("label", &findings) ?? LocalizedText(entry.key),
            aliases: long.texts("aliases", &findings)))
      } else {
        let label = entry.value.localized(named: entry.key, &findings)
        areas.append(
          Choice(code: entry.key, value: index + 1, label: label ?? LocalizedText(entry.key)))
      }
    }
    let values = areas.map(\.value)
    for value in values where !Choice.values.contains(value) {
      findings.append(
        Diagnostic(.surveyBadValue, at: root.place(of: "areas"), ["value": "\(value)"]))
    }
    if Set(values).count != values.count {
      findings.append(
        Diagnostic(.workspaceRepeatedAreaValue, at: root.place(of: "areas")))
    }
    return areas
  }

  // Where inhabitants are told by sex and age together only, their sums are the margins.
  private mutating func population(
    _ root: YAMLMapping
  ) -> (margins: [Role: [String: Int]], bySexAndAge: [String: [String: Int]]) {
    var population: [Role: [String: Int]] = [:]
    var sexAndAge: [String: [String: Int]] = [:]
    let margins = root.mapping("population", &findings)
    for entry in margins?.entries ?? [] {
      if entry.key == WorkspaceShape.sexAndAge {
        let sexes = margins?.mapping(entry.key, &findings)
        for sex in sexes?.entries ?? [] {
          sexAndAge[sex.key] = sexes?.mapping(sex.key, &findings).map { inhabitants($0) }
        }
        continue
      }
      guard let role = WorkspaceShape.margins.first(where: { $0.rawValue == entry.key }) else {
        findings.append(
          Diagnostic(
            .yamlUnknownWord, at: entry.keyPlace,
            [
              "key": "population", "text": entry.key,
              "known": WorkspaceShape.population.keys.joined(separator: ", "),
            ]))
        continue
      }
      guard let categories = margins?.mapping(entry.key, &findings) else { continue }
      population[role] = inhabitants(categories)
    }
    if !sexAndAge.isEmpty {
      if population[.sex] == nil {
        population[.sex] = sexAndAge.mapValues { $0.values.reduce(0, +) }
      }
      if population[.age] == nil {
        population[.age] = sexAndAge.values.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
      }
    }
    return (population, sexAndAge)
  }

  private mutating func inhabitants(_ categories: YAMLMapping) -> [String: Int] {
    var counts: [String: Int] = [:]
    for category in categories.entries {
      counts[category.key] = categories.integer(category.key, &findings)
    }
    return counts
  }

  private mutating func sources(_ root: YAMLMapping) -> [SourceDesign] {
    var designs: [SourceDesign] = []
    let written = root.mapping("sources", &findings)
    for entry in written?.entries ?? [] {
      guard let source = Source(rawValue: entry.key) else {
        findings.append(
          Diagnostic(
            .yamlUnknownWord, at: entry.keyPlace,
            [
              "key": "sources", "text": entry.key,
              "known": WorkspaceShape.sources.keys.joined(separator: ", "),
            ]))
        continue
      }
      guard let mapping = written?.mapping(entry.key, &findings) else { continue }
      mapping.rejectUnknownKeys(
        known: WorkspaceShape.source.keys, what: "sources.\(entry.key)", &findings)
      let weights = mapping.words("weight", as: Role.self, &findings)
      for role in weights {
        refer(role.rawValue, to: WorkspaceShape.weightWords, key: "weight", mapping)
      }
      designs.append(
        SourceDesign(
          source: source, survey: mapping.text("survey", &findings),
          design: mapping.word("design", as: SamplingDesign.self, &findings) ?? .selfSelected,
          weightRoles: weights))
    }
    return designs
  }

  private mutating func rounds(_ root: YAMLMapping) -> [Round] {
    var rounds: [Round] = []
    for entry in root.mapping("rounds", &findings)?.entries ?? [] {
      guard let mapping = entry.value.mapping(named: entry.key, &findings),
        let (from, to) = period(mapping)
      else { continue }
      mapping.rejectUnknownKeys(
        known: WorkspaceShape.round.keys, what: "rounds.\(entry.key)", &findings)
      rounds.append(
        Round(
          id: entry.key, label: mapping.localized("label", &findings) ?? LocalizedText(entry.key),
          from: from, to: to))
    }
    return rounds
  }

  private mutating func events(
    _ root: YAMLMapping, rounds: [Round], areas: [Choice]
  ) -> [Event] {
    var events: [Event] = []
    for entry in root.mapping("events", &findings)?.entries ?? [] {
      guard let mapping = entry.value.mapping(named: entry.key, &findings) else { continue }
      mapping.rejectUnknownKeys(
        known: WorkspaceShape.event.keys, what: "events.\(entry.key)", &findings)
      WorkspaceShape.eventLabel.check(in: mapping, &findings)
      guard let round = mapping.requiredText("round", &findings),
        let date = date("date", mapping)
      else { continue }
      refer(round, to: rounds.map(\.id), key: "round", mapping)
      let area = mapping.text("area", &findings)
      if let area { refer(area, to: areas.map(\.code), key: "area", mapping) }
      events.append(
        Event(
          id: entry.key, round: round,
          source: mapping.word("source", as: Source.self, &findings), date: date,
          to: mapping["to"] == nil ? nil : period(mapping, from: "date")?.to,
          venue: mapping.localized("place", &findings) ?? LocalizedText(entry.key), area: area,
          channel: mapping.word("channel", as: Channel.self, &findings) ?? .meeting))
    }
    return events
  }

  private mutating func refer(
    _ word: String, to known: [String], key: String, _ mapping: YAMLMapping
  ) {
    guard !known.contains(word) else { return }
    let near = NearMiss.closest(to: word, among: known)
    findings.append(
      Diagnostic(
        near == nil ? .yamlUnknownWord : .yamlMisspelledWord, at: mapping.place(of: key),
        ["key": key, "text": word, "near": near ?? "", "known": known.joined(separator: ", ")]))
  }

  mutating func period(
    _ mapping: YAMLMapping, from first: String = "from"
  ) -> (from: String, to: String)? {
    guard let from = date(first, mapping), let to = date("to", mapping) else { return nil }
    if to < from {
      findings.append(
        Diagnostic(.workspaceBadPeriod, at: mapping.place(of: "to"), ["from": from, "to": to]))
    }
    return (from, to)
  }

  mutating func date(_ key: String, _ mapping: YAMLMapping) -> String? {
    guard let text = mapping.requiredText(key, &findings) else { return nil }
    if CalendarDate.isValid(text) { return text }
    findings.append(
      Diagnostic(.workspaceBadDate, at: mapping.place(of: key), ["key": key, "text": text]))
    return nil
  }

  private mutating func thresholds(_ root: YAMLMapping) -> Thresholds {
    guard let mapping = root.mapping("thresholds", &findings) else { return Thresholds() }
    mapping.rejectUnknownKeys(
      known: WorkspaceShape.thresholds.keys, what: "thresholds", &findings)
    let respondents = mapping.integer("respondents", &findings) ?? 5
    let sensitive = mapping.integer("sensitive", &findings) ?? 10
    if respondents < 3 || sensitive < respondents {
      findings.append(Diagnostic(.workspaceLowThreshold, at: mapping.place))
    }
    let months = mapping.integer("external_months", &findings) ?? 24
    if months < 1 {
      findings.append(
        Diagnostic(
          .surveyBadValue, at: mapping.place(of: "external_months"), ["value": "\(months)"]))
    }
    return Thresholds(
      respondents: respondents, sensitive: sensitive, externalMonths: months)
  }
}
