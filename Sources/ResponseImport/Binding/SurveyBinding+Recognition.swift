package import DelimitedText
package import Messages
package import SurveyDefinition

/// What a person, or the workspace, says of the tables that are to be bound.
package struct BindingRequest: Sendable {
  /// The survey that the person named; nil to find out.
  package var survey: Survey?
  /// The tool that the person named; nil to find out.
  package var dialect: ExportDialect?
  /// The mapping file that the person named; nil to look among those that are known.
  package var mapping: ColumnMapping?
  /// The surveys of the workspace.
  package var surveys: [Survey]
  /// The mapping files of the workspace.
  package var mappings: [ColumnMapping]
  /// Whether a table is wanted whose columns nobody understands yet, to write them down.
  package var isDraft = false

  package init(
    survey: Survey? = nil, dialect: ExportDialect? = nil, mapping: ColumnMapping? = nil,
    surveys: [Survey], mappings: [ColumnMapping] = []
  ) {
    self.survey = survey
    self.dialect = dialect
    self.mapping = mapping
    self.surveys = surveys
    self.mappings = mappings
  }
}

extension SurveyBinding {
  /// The binding of a table, by what is asked for and what its header tells.
  ///
  /// - Throws: I001 where no survey fits, I002 where two fit alike, I003 where the named one does
  ///   not; I030 where the header fits several tools alike; I031 where it fits several mapping
  ///   files; the faults of the mapping file against the header.
  package static func find(
    _ table: DelimitedFile, _ request: BindingRequest
  ) throws(DiagnosticsError) -> SurveyBinding {
    let header = ExportHeader(table)
    let mapping = try mapping(header, request, file: table.name)
    let surveys =
      request.survey.map { [$0] } ?? mapping.map { mapping in
        request.surveys.filter { $0.id == mapping.survey }
      } ?? request.surveys
    let dialect = try dialect(header, request.dialect ?? mapping?.dialect, file: table.name)
    let sample = ColumnSample(table)
    let bindings = surveys.map {
      SurveyBinding($0, header: header, dialect: dialect, mapping: mapping, sample: sample)
    }
    if let mapping {
      try mapping.check(against: header.names, file: table.name)
      if let binding = bindings.first { return binding }
    }
    // What is to be written down need not be understood, once it is clear which survey is meant.
    if request.isDraft, bindings.count == 1, let only = bindings.first { return only }
    return request.survey == nil
      ? try best(of: bindings, header: header.names, file: table.name)
      : try sufficient(bindings[0], file: table.name)
  }

  /// The survey that a table answers.
  ///
  /// - Throws: I001 where none fits, I002 where two fit alike.
  package static func recognise(
    header: [String], among surveys: [Survey], file: String
  ) throws(DiagnosticsError) -> SurveyBinding {
    try best(of: surveys.map { SurveyBinding($0, header: header) }, header: header, file: file)
  }

  /// The binding of a table to a survey that the person named.
  ///
  /// - Throws: I003 where the table does not answer it.
  package static func bind(
    _ survey: Survey, header: [String], file: String
  ) throws(DiagnosticsError) -> SurveyBinding {
    try sufficient(SurveyBinding(survey, header: header), file: file)
  }

  /// The tool that wrote a table.
  private static func dialect(
    _ header: ExportHeader, _ named: ExportDialect?, file: String
  ) throws(DiagnosticsError) -> ExportDialect {
    if let named { return named }
    let candidates = ExportDialect.candidates(for: header)
    guard candidates.count > 1 else { return candidates[0] }
    throw DiagnosticsError(
      Diagnostic(
        .importAmbiguousExport, at: Place(file),
        [
          "names": candidates.map(\.name).joined(separator: ", "),
          "options": candidates.map { "--dialect \($0.id)" }.joined(separator: ", "),
        ]))
  }

  /// The mapping file for a table: the named one, else the only known one that fits it whole.
  private static func mapping(
    _ header: ExportHeader, _ request: BindingRequest, file: String
  ) throws(DiagnosticsError) -> ColumnMapping? {
    if let named = request.mapping { return named }
    let fitting = request.mappings.filter { mapping in
      mapping.fits(header.names) && (request.survey?.id ?? mapping.survey) == mapping.survey
    }
    guard fitting.count > 1 else { return fitting.first }
    throw DiagnosticsError(
      Diagnostic(
        .importAmbiguousMapping, at: Place(file),
        ["options": fitting.map { "--mapping \($0.name)" }.joined(separator: ", ")]))
  }

  private static func best(
    of all: [SurveyBinding], header: [String], file: String
  ) throws(DiagnosticsError) -> SurveyBinding {
    let bindings = all.sorted { ($0.coverage, $1.survey.id) > ($1.coverage, $0.survey.id) }
    guard let best = bindings.first, best.coverage >= leastCoverage else {
      if let half = all.lazy.compactMap({ $0.missingHalf(file: file) }).first {
        throw DiagnosticsError(half)
      }
      throw DiagnosticsError(
        Diagnostic(
          .importUnknownSurvey, at: Place(file),
          [
            "known": all.map(\.survey.id).joined(separator: ", "),
            "columns": quoted(header.prefix(4)),
          ]))
    }
    if let half = best.missingHalf(file: file) { throw DiagnosticsError(half) }
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

  private static func sufficient(
    _ binding: SurveyBinding, file: String
  ) throws(DiagnosticsError) -> SurveyBinding {
    if let half = binding.missingHalf(file: file) { throw DiagnosticsError(half) }
    if binding.coverage >= leastCoverage { return binding }
    let missing = binding.absent.prefix(3).map { $0.label.text(.sv) }
    throw DiagnosticsError(
      Diagnostic(
        .importWrongSurvey, at: Place(file),
        [
          "survey": binding.survey.id, "missing": quoted(missing[...]),
          "found": "\(binding.bound)", "all": "\(binding.bound + binding.absent.count)",
        ]))
  }

  /// A table that answers fewer of a survey's questions than this is of another survey.
  private static let leastCoverage = 0.5

  private static func quoted(_ names: ArraySlice<String>) -> String {
    names.map { "”\($0)”" }.joined(separator: ", ")
  }
}
