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
    /// A mapping file says to leave it.
    case left
    /// Answers nothing that the survey asks.
    case unused
  }

  package let survey: Survey
  package let dialect: ExportDialect
  /// The mapping file that was followed; nil where none was.
  package let mapping: ColumnMapping?
  /// One name a column, as a person sees it.
  package let header: [String]
  /// One name a column, as the file has it.
  let originalHeader: [String]
  /// One a column.
  package let uses: [ColumnUse]
  /// Questions that the table has no column for.
  package let absent: [Question]
  /// What a person should know of how the columns are understood.
  package let findings: [BindingFinding]

  let codecs: [(question: Question, codec: any AnswerCodec)?]
  let responseIDColumn: Int?
  let answeredAtColumn: Int?
  /// How days and months stand in the column of times.
  let answeredAtOrder: DayMonthOrder
  let eventColumn: Int?
  let formVersionColumn: Int?
  /// How the cells are to be read.
  let cellHabits: CellHabits

  /// Binds a header of one row, with nothing known of the cells.
  package init(_ survey: Survey, header: [String]) {
    let header = ExportHeader(header)
    self.init(
      survey, header: header, dialect: ExportDialect.candidates(for: header)[0], mapping: nil,
      sample: .none)
  }

  /// Binds the columns of a header to a survey's questions.
  ///
  /// - Parameters:
  ///   - survey: whose questions are answered.
  ///   - header: the table's, row by row.
  ///   - dialect: the tool that wrote the table.
  ///   - mapping: what a person said of the columns; it goes before what is found out.
  ///   - sample: the first records.
  package init(
    _ survey: Survey, header: ExportHeader, dialect: ExportDialect, mapping: ColumnMapping?,
    sample: ColumnSample
  ) {
    var headings = dialect.columnHeadings(header, for: survey)
    let mapped = mapping?.columns(of: header.names) ?? [:]
    for (column, use) in mapped {
      headings[column] = ColumnHeading(shown: headings[column].shown, names: use.names)
    }
    var index = HeaderIndex(
      headings, dialect: dialect, sample: sample,
      spellings: Self.spellings(mapped.values.map { $0 }, survey))
    var uses = [ColumnUse](repeating: .unused, count: headings.count)
    var codecs: [(question: Question, codec: any AnswerCodec)?] = []
    var absent: [Question] = []
    var findings: [BindingFinding] = []
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
      let personal = codec.columns.first {
        PersonalColumn.isPersonal(question, header: headings[$0].shown, sample.cells($0))
      }
      if let personal {
        findings.append(.personal(question: question.id, column: headings[personal].shown))
      }
      findings += codec.findings.map { .ambiguousDates(column: headings[$0].shown) }
      let isStored = question.identifying != .direct && personal == nil
      codecs.append(isStored ? (question, codec) : nil)
      for column in codec.columns {
        uses[column] = isStored ? .question(id: question.id) : .personal
      }
    }
    var roles: [MetadataRole: (column: Int, rank: Int)] = [:]
    for (column, heading) in headings.enumerated() where uses[column] == .unused {
      uses[column] = Self.use(
        heading, dialect, mapped[column], cells: { sample.cells(column) })
      guard case .metadata(let role) = uses[column] else { continue }
      // The tool's list of names begins with the surest.
      let rank = mapped[column] == nil ? dialect.rank(of: heading, as: role) : -1
      if rank < roles[role]?.rank ?? Int.max { roles[role] = (column, rank) }
    }
    let eventQuestion = survey.question(role: .event)
    let eventCodec = codecs.compactMap { $0 }.first { $0.question.id == eventQuestion?.id }
    answeredAtOrder = roles[.answeredAt].map { DayMonthOrder(sample.cells($0.column)) } ?? .dayFirst
    if let column = roles[.answeredAt]?.column, answeredAtOrder == .unknown {
      findings.append(.ambiguousDates(column: headings[column].shown))
    }
    self.survey = survey
    self.dialect = dialect
    self.mapping = mapping
    self.header = headings.map(\.shown)
    originalHeader = header.names
    self.uses = uses
    self.absent = absent
    self.findings = findings
    self.codecs = codecs
    cellHabits = CellHabits(
      dialect, translations: mapped.compactMapValues { Self.translations($0, survey) })
    responseIDColumn = roles[.responseID]?.column
    answeredAtColumn = roles[.answeredAt]?.column
    formVersionColumn = roles[.formVersion]?.column
    eventColumn = roles[.event]?.column ?? eventCodec?.codec.columns.first
  }

  /// What a column is used for that answers no question.
  private static func use(
    _ heading: ColumnHeading, _ dialect: ExportDialect, _ mapped: ColumnMapping.Use?,
    cells: () -> [String]
  ) -> ColumnUse {
    switch mapped?.target {
    case .role(let role): return .metadata(role)
    case .leave, .question: return .left
    case nil: break
    }
    let names = [heading.shown] + heading.names
    if names.contains(where: { madeUpMarks.contains(HeaderText.normalised($0)) }) {
      return .madeUpMark
    }
    let role = names.lazy.compactMap { dialect.role(of: $0) }.first
    if let role, role != .bookkeeping { return .metadata(role) }
    if names.contains(where: PersonalColumn.isNamed) { return .personal }
    if role != nil { return .metadata(.bookkeeping) }
    return PersonalColumn.isLikely(heading.shown, cells()) ? .personal : .unused
  }

  /// The spellings of choices that a mapping file adds, by question.
  private static func spellings(
    _ uses: [ColumnMapping.Use], _ survey: Survey
  ) -> [String: [String: String]] {
    var spellings: [String: [String: String]] = [:]
    for use in uses {
      guard case .question(let id, let part) = use.target,
        survey.question(id)?.takesSpellings(part: part) == true
      else { continue }
      spellings[id, default: [:]].merge(use.values) { first, _ in first }
    }
    return spellings
  }

  /// What whole cells of a column stand for; nil where they stand for themselves.
  private static func translations(
    _ use: ColumnMapping.Use, _ survey: Survey
  ) -> [String: String]? {
    guard case .question(let id, let part) = use.target, !use.values.isEmpty,
      survey.question(id)?.takesSpellings(part: part) == false
    else { return nil }
    return use.values
  }

  private static let madeUpMarks: Set<String> = ["påhittade svar", "made_up", "made up"]

  /// The part of the survey's answerable questions that the table has columns for, 0…1.
  package var coverage: Double {
    let bound = bound
    let all = bound + absent.count
    return all == 0 ? 0 : Double(bound) / Double(all)
  }

  /// How many questions the table has columns for, those that are not stored among them.
  var bound: Int {
    let asked = survey.questions.count { $0.type is any ImportableQuestion }
    return asked - absent.count
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

  /// The part of its question that each column answers, where it is but a part.
  package var parts: [Int: String?] {
    var parts: [Int: String?] = [:]
    for (_, codec) in codecs.compactMap({ $0 }) {
      for (column, part) in codec.parts { parts[column] = .some(part) }
    }
    return parts
  }

  /// How many columns answer a question.
  var usedColumns: Int {
    uses.count { if case .question = $0 { true } else { false } }
  }
}

/// What a person should know of how the columns of a table are understood.
package enum BindingFinding: Hashable, Sendable {
  /// A question's answers say who answers, and the definition does not say that they may be kept.
  case personal(question: String, column: String)
  /// No cell of the column tells whether days or months stand first.
  case ambiguousDates(column: String)

  /// For a person.
  package func diagnostic(_ file: String) -> Diagnostic {
    switch self {
    case .personal(let question, let column):
      Diagnostic(
        .importPersonalQuestion, at: Place(file), ["question": question, "column": column])
    case .ambiguousDates(let column):
      Diagnostic(.importAmbiguousDates, at: Place(file), ["column": column])
    }
  }
}
