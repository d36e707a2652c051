import DialogueStore
import DialogueWorkspace
package import Messages
package import SurveyDefinition
import SurveyStatistics
package import TextCoding

/// Everything that one source says, from its stored responses.
struct SourceAnalysis {
  let analysis: PriorityAnalysis
  let selection: Selection

  /// The evidence of one survey, its free texts apart; nil where the round has no responses to it.
  func evidence(
    _ survey: Survey, universe: [String]
  ) throws(DiagnosticsError) -> SourceEvidence? {
    guard let prepared = try analysis.prepared(survey, selection) else { return nil }
    let (frame, groups) = (prepared.frame, prepared.groups)
    let (control, questions) = (prepared.control, prepared.analysis)
    let candidates = prepared.candidates
    let found = candidates.indices.compactMap { index -> AnalysedQuestion? in
      let candidate = candidates[index]
      return questions.evidence(
        candidate.question, candidate.measure, candidate.columns,
        isPrimary: index == prepared.primary, satisfied: prepared.satisfied)
    }
    let primary = found.firstIndex { analysed in
      prepared.primary.map { candidates[$0].question.id == analysed.evidence.question.id } ?? false
    }
    _ = analysis.memo.shares.value(AnalysisMemo.Part(survey: survey.id, selection: selection)) {
      primary.map { found[$0].shares }
    }
    let answers = frame.answers(ofEventsIn: groups)
    let selected = answers.reduce(0, +)
    let respondents = control.hidingPart(leaving: frame.count - selected).publish(count: selected)
    let events = answers.indices.filter { answers[$0] > 0 }.map { frame.columns.eventNames[$0] }
    return SourceEvidence(
      source: survey.source, survey: survey, design: analysis.workspace.design(of: survey.source),
      weighting: prepared.note.narrowed(to: groups, prepared.weights),
      primary: primary.map { found[$0].evidence },
      others: found.indices.filter { $0 != primary }.map { found[$0].evidence },
      texts: [:],
      respondents: respondents, events: events.count, eventIDs: events,
      decidingEvent: primary.flatMap { found[$0].decidingEvent },
      // What may not be told may not weigh in either: the standing would tell of it.
      criterion: respondents == nil
        ? nil
        : primary.flatMap { index in
          let columns = found[index].columns
          return survey.unit == .observation
            ? WalkAnalysis.criterion(
              columns.problem, concerns: columns.concerns, frame, over: universe)
            : found[index].wins.flatMap {
              QuestionAnalysis.criterion($0, concerns: columns.concerns, over: universe)
            }
        })
  }

  /// People whose own words name each concern as a problem or a wish.
  func texts(_ survey: Survey) throws(DiagnosticsError) -> [String: TextEvidence] {
    let fields = survey.codedTexts
    guard !fields.isEmpty, let prepared = try analysis.prepared(survey, selection) else {
      return [:]
    }
    let (frame, groups, control) = (prepared.frame, prepared.groups, prepared.control)
    var selected: Set<Int64> = []
    for (position, id) in frame.columns.ids.enumerated()
    where groups == nil || groups?[position] == 0 {
      selected.insert(id)
    }
    var writers: Set<Int64> = []
    var people: [String: Set<Int64>] = [:]
    let texts = try analysis.store.texts(survey, fields: fields)
    guard texts.contains(where: { selected.contains($0.response) }) else { return [:] }
    let coder = try analysis.coder()
    for text in texts where selected.contains(text.response) {
      writers.insert(text.response)
      for mention in coder.code(text).coded.mentions
      where mention.axis == .concern && mention.tone != .praise {
        people[mention.code, default: []].insert(text.response)
      }
    }
    return Dictionary(
      uniqueKeysWithValues: people.map { code, named in
        let reliability = coder.decisions.reliability(of: code, among: writers.count)
        let mentions = reliability.isTooLow ? nil : control.publish(count: named.count)
        return (
          code,
          TextEvidence(
            mentions: mentions, writers: control.publish(count: writers.count),
            reliability: reliability)
        )
      })
  }
}

extension Survey {
  /// The questions whose free texts are coded.
  fileprivate var codedTexts: [String] {
    questions.compactMap { question in
      (question.type as? FreeText)?.codesConcerns == true ? question.id : nil
    }
  }

  /// Whether any is.
  var hasCodedTexts: Bool { !codedTexts.isEmpty }
}

extension IndicatorColumns {
  /// The same items with what was observed in place of what was picked.
  func observed(_ problem: [[UInt8]]) -> IndicatorColumns {
    IndicatorColumns(
      concerns: concerns, problem: problem, ratings: ratings,
      winShares: WinShare.items(fromPicks: problem), kind: .observed)
  }

  private init(
    concerns: [String], problem: [[UInt8]], ratings: [[Int32]]?, winShares: [ItemColumn],
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
    try self.init(
      concepts: concerns + wishes,
      lists: taxonomy.wordLists.map { WordList(name: $0.name, words: $0.words) })
  }
}
