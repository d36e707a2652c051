import DelimitedText
package import DialogueWorkspace
package import Messages
package import SurveyDefinition

/// The file in which judgements and decisions are kept, one a row: CSV that Excel opens.
package enum JudgementFile {
  private static let round = NamedTable.Column(name: .columnRound)
  private static let concern = NamedTable.Column(name: .columnConcernKey)
  private static let criterion = NamedTable.Column(name: .columnCriterion)
  private static let value = NamedTable.Column(name: .columnValue)
  private static let role = NamedTable.Column(name: .columnRole)
  private static let date = NamedTable.Column(name: .columnDate)
  private static let reason = NamedTable.Column(name: .columnReason)
  private static let columns = [round, concern, criterion, value, role, date, reason]

  /// What stands in the file; a row without a value is one that nobody has filled in yet.
  ///
  /// - Throws: every fault of the file.
  package static func read(
    _ path: String, workspace: Workspace, taxonomy: Taxonomy
  ) throws(DiagnosticsError) -> Judgements {
    let table = try NamedTable(path, columns: columns)
    let language = table.language
    var findings: [Diagnostic] = []
    var judgements: [Judgement] = []
    var weights: [CriterionWeight] = []
    for row in table.rows where row[value] != nil {
      let before = findings.count
      let isWeight = row[criterion].map(isWeight) ?? false
      let roundID = row.required(round, language, &findings)
      if let roundID, workspace.round(roundID) == nil {
        findings.append(
          Diagnostic(
            .analysisUnknownRound, at: row.place(of: round, language),
            [
              "round": roundID, "known": workspace.rounds.map(\.id).joined(separator: ", "),
            ]))
      }
      let named = row.required(concern, language, &findings)
      let found = isWeight ? nil : row.concern(concern, taxonomy, language, &findings)
      let content = isWeight ? nil : content(row, language, &findings)
      var weight: (weighed: WeighedCriterion, weight: Int)?
      if isWeight, let named { weight = self.weight(row, named, language, &findings) }
      let who = row.required(role, language, &findings)
      _ = row.required(date, language, &findings)
      let day = row.date(date, language, &findings)
      let why = row.required(reason, language, &findings)
      guard findings.count == before, let roundID, let who, let day, let why else { continue }
      if let weight {
        weights.append(
          CriterionWeight(
            round: roundID, weighed: weight.weighed, weight: weight.weight, role: who, date: day,
            reason: why, place: row.place))
      }
      guard let found, let content else { continue }
      judgements.append(
        Judgement(
          round: roundID, concern: found, content: content, role: who, date: day, reason: why,
          place: row.place))
    }
    guard findings.isEmpty else { throw DiagnosticsError(findings) }
    return Judgements(judgements, weights: weights)
  }

  private static func isWeight(_ criterion: String) -> Bool {
    let word = Phrase.priorityWeightCriterion
    return [word.sv, word.en].contains { $0.lowercased() == criterion.lowercased() }
  }

  private static func weight(
    _ row: NamedTable.Row, _ named: String, _ language: Language, _ findings: inout [Diagnostic]
  ) -> (weighed: WeighedCriterion, weight: Int)? {
    do {
      return try weight(
        named, row[value] ?? "", at: row.place(of: concern, language),
        row.place(of: value, language), language)
    } catch {
      findings += error.diagnostics
      return nil
    }
  }

  /// What a weight is of, and how much.
  ///
  /// - Throws: P026 for what is not weighed, P027 for what is no weight.
  package static func weight(
    _ named: String, _ value: String, at place: Place?, _ valuePlace: Place?, _ language: Language
  ) throws(DiagnosticsError) -> (weighed: WeighedCriterion, weight: Int) {
    guard let weighed = WeighedCriterion(named: named) else {
      let known = WeighedCriterion.all.map { $0.name.text(language) }
      throw DiagnosticsError(
        Diagnostic(
          .priorityUnknownCriterion, at: place,
          ["criterion": named, "known": known.joined(separator: ", ")]))
    }
    guard let weight = Int(value), WeighedCriterion.weights.contains(weight) else {
      let known = WeighedCriterion.weights
      throw DiagnosticsError(
        Diagnostic(
          .priorityBadValue, at: valuePlace,
          [
            "criterion": Phrase.priorityWeightCriterion.text(language), "value": value,
            "known": "\(known.lowerBound)–\(known.upperBound)",
          ]))
    }
    return (weighed, weight)
  }

  private static func content(
    _ row: NamedTable.Row, _ language: Language, _ findings: inout [Diagnostic]
  ) -> Judgement.Content? {
    guard let name = row.required(criterion, language, &findings), let text = row[value] else {
      return nil
    }
    do {
      return try content(name, text, at: row.place(of: value, language), language)
    } catch {
      findings += error.diagnostics
      return nil
    }
  }

  /// What a criterion and a value mean together.
  ///
  /// - Throws: P026 for an unknown criterion, P027 for a value that it does not take.
  package static func content(
    _ criterion: String, _ value: String, at place: Place?, _ language: Language
  ) throws(DiagnosticsError) -> Judgement.Content {
    let decision = Phrase.priorityDecisionCriterion
    if [decision.sv.lowercased(), decision.en.lowercased()].contains(criterion.lowercased()) {
      if let found = PriorityDecision(named: value) { return .decision(found) }
      let known = PriorityDecision.allCases.map { $0.name.text(language) }
      throw DiagnosticsError(
        Diagnostic(
          .priorityBadValue, at: place,
          [
            "criterion": decision.text(language), "value": value,
            "known": known.joined(separator: ", "),
          ]))
    }
    guard let found = PriorityCriterion(named: criterion) else {
      let known = PriorityCriterion.allCases.map { $0.name.text(language) }
      throw DiagnosticsError(
        Diagnostic(
          .priorityUnknownCriterion, at: place,
          [
            "criterion": criterion,
            "known": (known + [decision.text(language)]).joined(separator: ", "),
          ]))
    }
    guard let step = Int(value), PriorityCriterion.steps.contains(step) else {
      let known = PriorityCriterion.steps.map { "\($0) \(found.meaning(of: $0).text(language))" }
      throw DiagnosticsError(
        Diagnostic(
          .priorityBadValue, at: place,
          [
            "criterion": found.name.text(language), "value": value,
            "known": known.joined(separator: ", "),
          ]))
    }
    return .step(found, step)
  }

  /// One row to add; `value` is nil for a row that a person is to fill in.
  package struct Entry: Hashable, Sendable {
    package let round: String
    package let subject: Subject
    /// nil for a decision.
    package let criterion: PriorityCriterion?
    package let value: String?
    package let role: String?
    package let date: String?
    package let reason: String?

    /// What the row is about.
    package enum Subject: Hashable, Sendable {
      case concern(Concern)
      /// The weight of something that is weighed together.
      case weight(WeighedCriterion)
    }

    package init(
      round: String, concern: Concern, criterion: PriorityCriterion?, value: String? = nil,
      role: String? = nil, date: String? = nil, reason: String? = nil
    ) {
      self.init(
        round: round, .concern(concern), criterion: criterion, value: value, role: role,
        date: date, reason: reason)
    }

    package init(
      round: String, _ subject: Subject, criterion: PriorityCriterion?, value: String?,
      role: String?, date: String?, reason: String?
    ) {
      self.round = round
      self.subject = subject
      self.criterion = criterion
      self.value = value
      self.role = role
      self.date = date
      self.reason = reason
    }
  }

  /// The rows of a round that wait to be filled in.
  ///
  /// - Throws: as `read`.
  package static func waiting(
    _ path: String, round wanted: String, taxonomy: Taxonomy
  ) throws(DiagnosticsError) -> Set<Entry> {
    let table = try NamedTable(path, columns: columns)
    var findings: [Diagnostic] = []
    var waiting: Set<Entry> = []
    for row in table.rows where row[value] == nil && row[round] == wanted {
      guard let criterion = row[criterion].flatMap(PriorityCriterion.init(named:)),
        let found = row.concern(concern, taxonomy, table.language, &findings)
      else { continue }
      waiting.insert(Entry(round: wanted, concern: found, criterion: criterion))
    }
    guard findings.isEmpty else { throw DiagnosticsError(findings) }
    return waiting
  }

  /// The bytes of the file with rows added after what stands there, which stays as it is to the byte.
  ///
  /// `present` is nil to begin a file; `language` is of the headings and words of a new one.
  ///
  /// - Throws: why the present file cannot be read; P028 where it is in an encoding that cannot be
  ///   written.
  package static func adding(
    _ entries: [Entry], to present: (path: String, bytes: [UInt8])?, _ language: Language
  ) throws(DiagnosticsError) -> [UInt8] {
    guard let present else {
      var writer = DelimitedWriter(
        DelimitedWriter.Options(
          delimiter: .semicolon, encoding: .utf8WithByteOrderMark, guardsFormulas: true))
      writer.append(columns.map { $0.name.text(language) })
      for entry in entries { writer.append(columns.map { cell(entry, $0, language) }) }
      return writer.bytes
    }
    let table = try NamedTable(present.path, columns: columns)
    let encoding: DelimitedWriter.Options.Encoding
    switch table.file.dialect.encoding {
    case .utf8: encoding = .utf8
    case .windows1252: encoding = .windows1252
    default:
      throw DiagnosticsError(
        Diagnostic(
          .priorityEncoding, at: Place(present.path),
          ["encoding": table.file.dialect.encoding.name]))
    }
    var writer = DelimitedWriter(
      DelimitedWriter.Options(
        delimiter: table.file.dialect.delimiter, lineEnding: table.file.dialect.lineEnding,
        encoding: encoding, guardsFormulas: true))
    for entry in entries {
      writer.append(table.order.map { $0.flatMap { cell(entry, $0, table.language) } })
    }
    let lacking = writer.diagnostics(file: present.path)
    guard lacking.isEmpty else { throw DiagnosticsError(lacking) }
    let end = Array(table.file.dialect.lineEnding.text.utf8)
    let isClosed = present.bytes.last == 0x0A || present.bytes.last == 0x0D
    return present.bytes + (isClosed ? [] : end) + writer.bytes
  }

  private static func cell(
    _ entry: Entry, _ column: NamedTable.Column, _ language: Language
  ) -> String? {
    switch column {
    case round: entry.round
    case concern:
      switch entry.subject {
      case .concern(let concern): concern.code
      case .weight(let weighed): weighed.name.text(language)
      }
    case criterion:
      switch entry.subject {
      case .concern: (entry.criterion?.name ?? .priorityDecisionCriterion).text(language)
      case .weight: Phrase.priorityWeightCriterion.text(language)
      }
    case value: entry.value
    case role: entry.role
    case date: entry.date
    case reason: entry.reason
    default: nil
    }
  }
}
