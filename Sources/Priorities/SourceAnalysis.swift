import DialogueStore
import DialogueWorkspace
package import Messages
package import SurveyDefinition
import SurveyStatistics
package import TextCoding

/// Everything that one source says, from its stored responses.
struct SourceAnalysis {
  let workspace: Workspace
  let taxonomy: Taxonomy
  let selection: Selection
  let coder: TextCoder

  /// The evidence of one survey; nil where the round has no responses to it.
  func evidence(
    _ survey: Survey, store: DialogueStore, universe: [String]
  ) throws(DiagnosticsError) -> SourceEvidence? {
    guard
      let prepared = try PreparedSource(
        survey, selection, workspace: workspace, taxonomy: taxonomy, store: store)
    else { return nil }
    let (frame, groups) = (prepared.frame, prepared.groups)
    let (control, analysis) = (prepared.control, prepared.analysis)
    let candidates = prepared.candidates
    let found = candidates.indices.compactMap { index -> (QuestionEvidence, IndicatorColumns)? in
      let candidate = candidates[index]
      return analysis.evidence(
        candidate.question, candidate.measure, candidate.columns,
        isPrimary: index == prepared.primary, satisfied: prepared.satisfied
      ).map { ($0, candidate.columns) }
    }
    let primary = found.firstIndex { pair in
      prepared.primary.map { candidates[$0].question.id == pair.0.question.id } ?? false
    }
    let selectedRows = frame.rows.indices.filter { groups == nil || groups?[$0] == 0 }
    let rest = frame.rows.count - selectedRows.count
    let respondents = control.hidingPart(leaving: rest).publish(count: selectedRows.count)
    let events = Set(selectedRows.map { frame.columns.events[$0] })
    return SourceEvidence(
      source: survey.source, survey: survey, design: workspace.design(of: survey.source),
      weighting: prepared.note.narrowed(to: selectedRows, prepared.weights),
      primary: primary.map { found[$0].0 },
      others: found.indices.filter { $0 != primary }.map { found[$0].0 },
      texts: try texts(survey, store: store, frame: frame, groups: groups, control),
      respondents: respondents, events: events.count, eventIDs: events.sorted(),
      decidingEvent: primary.flatMap { analysis.decidingEvent(found[$0].1) },
      // What may not be told may not weigh in either: the standing would tell of it.
      criterion: respondents == nil
        ? nil
        : primary.flatMap { index in
          survey.unit == .observation
            ? WalkAnalysis.criterion(
              found[index].1.problem, concerns: found[index].1.concerns, frame, over: universe)
            : analysis.criterion(found[index].1, over: universe)
        })
  }

  /// People whose own words name each concern as a problem or a wish.
  private func texts(
    _ survey: Survey, store: DialogueStore, frame: RespondentFrame, groups: [Int32]?,
    _ control: DisclosureControl
  ) throws(DiagnosticsError) -> [String: TextEvidence] {
    let fields = survey.questions.compactMap { question -> String? in
      (question.type as? FreeText)?.codesConcerns == true ? question.id : nil
    }
    guard !fields.isEmpty else { return [:] }
    var positions: [Int: Int] = [:]
    for (position, row) in frame.rows.enumerated() where groups == nil || groups?[position] == 0 {
      positions[row] = position
    }
    var writers: Set<Int> = []
    var people: [String: Set<Int>] = [:]
    for text in try store.texts(survey, fields: fields) {
      guard positions[text.response] != nil else { continue }
      writers.insert(text.response)
      for mention in coder.code(text.text).mentions
      where mention.axis == .concern && mention.tone != .praise {
        people[mention.code, default: []].insert(text.response)
      }
    }
    return people.mapValues {
      TextEvidence(
        mentions: control.publish(count: $0.count), writers: control.publish(count: writers.count))
    }
  }
}

extension IndicatorColumns {
  /// The same items with what was observed in place of what was picked.
  func observed(_ problem: [[UInt8]]) -> IndicatorColumns {
    IndicatorColumns(
      concerns: concerns, problem: problem, ratings: ratings,
      winShares: WinShare.fromPicks(problem), kind: .observed)
  }

  private init(
    concerns: [String], problem: [[UInt8]], ratings: [[Double]]?, winShares: [[Double]],
    kind: ShareKind
  ) {
    self.concerns = concerns
    self.problem = problem
    self.ratings = ratings
    self.winShares = winShares
    self.kind = kind
  }
}

extension TextCoder {
  /// The coder of a taxonomy's concerns and wishes.
  ///
  /// - Throws: a T-diagnostic for each stem that is no pattern.
  package init(_ taxonomy: Taxonomy) throws(DiagnosticsError) {
    let concerns = taxonomy.concerns.map {
      Concept(code: $0.code, axis: .concern, patterns: $0.stems, exceptions: $0.exceptions)
    }
    let wishes = taxonomy.wishes.map {
      Concept(code: $0.code, axis: .wish, patterns: $0.stems, exceptions: $0.exceptions)
    }
    try self.init(concepts: concerns + wishes)
  }
}
