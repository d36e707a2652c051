import DialogueStore
import DialogueWorkspace
package import Messages
package import SurveyDefinition
import SurveyStatistics

/// The rows that a source's main table is reckoned from, for an analyst who reckons it anew.
///
/// One row a respondent, in an order that no file decides, without number, time or words.
package struct AnalysisTable: Sendable {
  /// One concern’s answers: named or rated as a problem, not, or nil for no valid answer.
  package struct Item: Sendable {
    package let concern: Concern
    package let answers: [Bool?]
  }

  /// What is known of who answered, as codes; nil where not answered.
  package struct Background: Sendable {
    package let role: Role
    package let codes: [String?]
  }

  package let source: SourceEvidence
  package let question: QuestionEvidence
  /// The event of each row.
  package let events: [String]
  /// The unit of each row: its event where people sit together, else the row itself.
  package let units: [Int]
  /// The variance stratum of each row’s unit.
  package let strata: [Int]
  package let weights: [Double]
  package let backgrounds: [Background]
  /// The margins of the weighting of a sample drawn by chance, each one category a row, −1 where not
  /// known; none elsewhere, where weights are taken as they are.
  package let margins: [[Int]]
  /// In the order of the question.
  package let items: [Item]
}

extension PriorityAnalysis {
  /// The rows behind the leading question of a source.
  ///
  /// - Returns: nil where the source has no such question or too few answered to be told of.
  package func table(
    _ ranking: Ranking, of source: Source
  ) throws(DiagnosticsError) -> AnalysisTable? {
    guard let evidence = ranking.source(source), evidence.respondents != nil,
      let question = evidence.primary,
      let prepared = PreparedSource(
        evidence.survey,
        try store.columns(
          evidence.survey, fields: PreparedSource.fields(of: evidence.survey)),
        ranking.selection, workspace: workspace, taxonomy: taxonomy),
      let primary = prepared.primary
    else { return nil }
    let (frame, columns) = (prepared.frame, prepared.candidates[primary].columns)
    let units = frame.design.unitOfRespondent
    return AnalysisTable(
      source: evidence, question: question, events: frame.columns.events,
      units: units.map { Int($0) + 1 },
      strata: units.map { Int(frame.design.varianceStratumOfUnit[Int($0)]) + 1 },
      weights: prepared.weights ?? [Double](repeating: 1, count: units.count),
      backgrounds: [Role.area, .age, .sex].compactMap { role in
        frame.categories(role).map { index, list in
          AnalysisTable.Background(
            role: role, codes: index.map { $0 >= 0 ? list.choices[Int($0)].code : nil })
        }
      },
      margins: prepared.margins.map { $0.categories.map(Int.init) },
      items: zip(columns.concerns, columns.problem).compactMap { code, column in
        taxonomy.concern(code).map { concern in
          AnalysisTable.Item(
            concern: concern,
            answers: column.map { $0 == ItemColumn.missingIndicator ? nil : $0 == 1 })
        }
      })
  }
}
