import AnnotatedYAML
import Messages
import SurveyDefinition

// Names that a truth refers to, and the numbers that it gives them.
extension MadeUpTruthReader {
  /// The number of a key; anything else is reported.
  mutating func number(_ entry: YAMLMapping.Entry) -> Double? {
    guard let text = entry.value.text(named: entry.key, &findings) else { return nil }
    if let number = Double(text), number.isFinite { return number }
    findings.append(
      Diagnostic(.exampleNotNumber, at: entry.value.place, ["key": entry.key, "text": text]))
    return nil
  }

  /// A percentage as a share.
  mutating func percent(_ key: String, _ mapping: YAMLMapping, default: Double) -> Double {
    let entry = mapping.entries.first { $0.key == key }
    return (entry.flatMap { number($0) } ?? `default`) / 100
  }

  /// Concern code → number.
  mutating func concernNumbers(_ key: String, _ mapping: YAMLMapping) -> [String: Double] {
    mapping.mapping(key, &findings).map { concernNumbers($0) } ?? [:]
  }

  mutating func concernNumbers(
    _ mapping: YAMLMapping, except: Set<String> = []
  ) -> [String: Double] {
    var numbers: [String: Double] = [:]
    for entry in mapping.entries where !except.contains(entry.key) {
      _ = taxonomy.concern(entry.key, at: entry.keyPlace, &findings)
      numbers[entry.key] = number(entry)
    }
    return numbers
  }

  mutating func source(_ entry: YAMLMapping.Entry) -> Source? {
    if let source = Source(rawValue: entry.key) { return source }
    unknown(
      entry.key, among: Source.allCases.map(\.rawValue), key: "source", at: entry.keyPlace)
    return nil
  }

  mutating func check(_ words: [String], among known: [String], _ entry: YAMLMapping.Entry) {
    check(words, among: known, key: entry.key, at: entry.value.place)
  }

  mutating func check(_ words: [String], among known: [String], key: String, at place: Place) {
    for word in words where !known.contains(word) {
      unknown(word, among: known, key: key, at: place)
    }
  }

  mutating func unknown(_ word: String, among known: [String], key: String, at place: Place) {
    let near = NearMiss.closest(to: word, among: known)
    findings.append(
      Diagnostic(
        near == nil ? .yamlUnknownWord : .yamlMisspelledWord, at: place,
        ["key": key, "text": word, "near": near ?? "", "known": known.joined(separator: ", ")]))
  }

  /// The codes that questions with a role can take.
  func codes(of role: Role) -> [String] {
    surveys.compactMap { $0.question(role: role)?.type as? SelectOne }
      .flatMap { $0.choices.choices.map(\.code) }
  }

  /// The codes that a question, or `question.row`, of some surveys can take.
  static func choiceCodes(_ name: String, in surveys: [Survey]) -> [String] {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard let id = parts.first else { return [] }
    return surveys.compactMap { $0.question(id) }.flatMap { question -> [String] in
      let isWhole = parts.count == 1
      switch question.type {
      case let type as SelectOne: return isWhole ? type.choices.choices.map(\.code) : []
      case let type as SelectMultiple: return isWhole ? type.choices.choices.map(\.code) : []
      case let type as Rating: return isWhole ? type.choices.choices.map(\.code) : []
      case let type as RatingGrid:
        let hasRow = isWhole || type.rows.contains { $0.code == parts[1] }
        return hasRow ? type.choices.choices.map(\.code) : []
      default: return []
      }
    }
  }

  /// The questions of some surveys that weights can be given for.
  static func questionNames(_ surveys: [Survey]) -> [String] {
    surveys.flatMap { $0.questions.map(\.id) }.filter {
      !choiceCodes($0, in: surveys).isEmpty
    }
  }
}
