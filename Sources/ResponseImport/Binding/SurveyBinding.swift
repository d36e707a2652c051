package import Messages
package import SurveyDefinition

/// Which column of a table answers which question; made before anything is read or written.
package struct SurveyBinding: Sendable {
  /// What a column is used for.
  package enum ColumnUse: Hashable, Sendable {
    /// Answers a question.
    case question(id: String)
    case metadata(MetadataRole)
    /// Looks like it points to a person; never stored.
    case personal
    /// Marks the file as made up.
    case madeUpMark
    /// Answers nothing that the survey asks.
    case unused
  }

  package let survey: Survey
  package let dialect: ExportDialect
  package let header: [String]
  /// One a column.
  package let uses: [ColumnUse]
  /// Questions that the table has no column for.
  package let absent: [Question]

  let codecs: [(question: Question, codec: any AnswerCodec)?]
  let responseIDColumn: Int?
  let answeredAtColumn: Int?
  let eventColumn: Int?
  let formVersionColumn: Int?

  package init(_ survey: Survey, header: [String]) {
    var index = HeaderIndex(header, group: survey.repeated?.id)
    let dialect = ExportDialect.recognise(header)
    var uses = [ColumnUse](repeating: .unused, count: header.count)
    var codecs: [(question: Question, codec: any AnswerCodec)?] = []
    var absent: [Question] = []
    for question in survey.questions {
      guard let type = question.type as? any ImportableQuestion else {
        codecs.append(nil)
        continue
      }
      guard let codec = type.codec(for: question, in: index) else {
        codecs.append(nil)
        absent.append(question)
        continue
      }
      index.take(codec.columns)
      let isStored = question.identifying != .direct
      codecs.append(isStored ? (question, codec) : nil)
      for column in codec.columns {
        uses[column] = isStored ? .question(id: question.id) : .personal
      }
    }
    var roles: [MetadataRole: Int] = [:]
    for (column, name) in header.enumerated() where uses[column] == .unused {
      let normalised = HeaderText.normalised(name)
      if ["påhittade svar", "made_up", "made up"].contains(normalised) {
        uses[column] = .madeUpMark
      } else if let role = dialect.role(of: name) {
        uses[column] = .metadata(role)
        if roles[role] == nil { roles[role] = column }
      } else if PersonalColumn.isLikely(name) {
        uses[column] = .personal
      }
    }
    let eventQuestion = survey.question(role: .event)
    let eventCodec = codecs.compactMap { $0 }.first { $0.question.id == eventQuestion?.id }
    self.survey = survey
    self.dialect = dialect
    self.header = header
    self.uses = uses
    self.absent = absent
    self.codecs = codecs
    responseIDColumn = roles[.responseID]
    answeredAtColumn = roles[.answeredAt]
    formVersionColumn = roles[.formVersion]
    eventColumn = roles[.event] ?? eventCodec?.codec.columns.first
  }

  /// The part of the survey's answerable questions that the table has columns for, 0…1.
  package var coverage: Double {
    let bound = codecs.count { $0 != nil }
    let all = bound + absent.count
    return all == 0 ? 0 : Double(bound) / Double(all)
  }

  /// Whether the table says of itself that its answers are made up.
  package var isMarkedMadeUp: Bool { uses.contains(.madeUpMark) }

  /// Whether rows say at which event they were given.
  package var hasEventColumn: Bool { eventColumn != nil }

  /// Whether rows have a number of their own, by which a mended one is known again.
  package var hasResponseIDColumn: Bool { responseIDColumn != nil }

  /// The columns of a question, by name.
  package func columnNames(of question: String) -> [String] {
    zip(header, uses).filter { $0.1 == .question(id: question) }.map(\.0)
  }

  /// The survey that a table answers.
  ///
  /// - Throws: I001 where none fits, I002 where two fit alike.
  package static func recognise(
    header: [String], among surveys: [Survey], file: String
  ) throws(DiagnosticsError) -> SurveyBinding {
    let bindings = surveys.map { SurveyBinding($0, header: header) }
      .sorted { ($0.coverage, $1.survey.id) > ($1.coverage, $0.survey.id) }
    let known = surveys.map(\.id).joined(separator: ", ")
    guard let best = bindings.first, best.coverage >= leastCoverage else {
      throw DiagnosticsError(
        Diagnostic(
          .importUnknownSurvey, at: Place(file),
          ["known": known, "columns": quoted(header.prefix(4))]))
    }
    if bindings.count > 1, bindings[1].coverage > best.coverage - 0.1,
      bindings[1].usedColumns >= best.usedColumns
    {
      throw DiagnosticsError(
        Diagnostic(
          .importAmbiguousSurvey, at: Place(file),
          ["first": best.survey.id, "second": bindings[1].survey.id]))
    }
    return best
  }

  /// The binding of a table to a survey that the person named.
  ///
  /// - Throws: I003 where the table does not answer it.
  package static func bind(
    _ survey: Survey, header: [String], file: String
  ) throws(DiagnosticsError) -> SurveyBinding {
    let binding = SurveyBinding(survey, header: header)
    if binding.coverage >= leastCoverage { return binding }
    let missing = binding.absent.prefix(3).map { $0.label.text(.sv) }
    throw DiagnosticsError(
      Diagnostic(
        .importWrongSurvey, at: Place(file),
        [
          "survey": survey.id, "missing": quoted(missing[...]),
          "found": "\(binding.codecs.count { $0 != nil })",
          "all": "\(binding.codecs.count { $0 != nil } + binding.absent.count)",
        ]))
  }

  /// A table that answers fewer of a survey's questions than this is of another survey.
  private static let leastCoverage = 0.5

  private var usedColumns: Int {
    uses.count { if case .question = $0 { true } else { false } }
  }

  private static func quoted(_ names: ArraySlice<String>) -> String {
    names.map { "”\($0)”" }.joined(separator: ", ")
  }
}
