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

  /// Which question orders the concerns where a survey has several.
  private static let precedence: [Measure] = [.priority, .severity, .prevalence, .trend, .wish]

  /// The evidence of one survey; nil where the round has no responses to it.
  func evidence(
    _ survey: Survey, store: DialogueStore, universe: [String]
  ) throws(DiagnosticsError) -> SourceEvidence? {
    let asked = survey.questions.compactMap { question -> (Question, Measure, Evidence)? in
      guard let measure = question.measures, let evidence = question.type.evidence(of: question)
      else { return nil }
      return (question, measure, evidence)
    }
    let background = survey.questions.filter { $0.role != nil }.compactMap { question -> String? in
      guard let field = question.fields.first, field.content.isCoded else { return nil }
      return field.name
    }
    let fields = asked.flatMap { IndicatorColumns.fields(of: $0.2) } + background
    let all = try store.columns(survey, fields: fields)
    guard
      let frame = RespondentFrame(survey, all, round: selection.round, workspace: workspace)
    else { return nil }
    let design = workspace.sources.first { $0.source == survey.source }
    let (weights, note) = Weighting.weigh(
      frame, roles: design?.weightRoles ?? [], workspace: workspace)
    let groups = frame.groups(selection)
    let control =
      survey.unit == .observation
      ? DisclosureControl.observations : DisclosureControl(threshold: threshold(survey))
    let analysis = QuestionAnalysis(
      frame: frame, weights: weights, groups: groups, control: control, taxonomy: taxonomy)
    let satisfied = self.satisfied(asked, frame)
    var candidates: [(Question, Measure, IndicatorColumns)] = []
    for (question, measure, evidence) in asked {
      guard var columns = IndicatorColumns(question, evidence, frame.columns) else { continue }
      if survey.unit == .observation {
        columns = columns.observed(WalkAnalysis.problems(columns, frame))
      }
      candidates.append((question, measure, columns))
    }
    let first = candidates.indices.min { rank(candidates[$0].1, $0) < rank(candidates[$1].1, $1) }
    let found = candidates.indices.compactMap { index -> (QuestionEvidence, IndicatorColumns)? in
      let (question, measure, columns) = candidates[index]
      return analysis.evidence(
        question, measure, columns, isPrimary: index == first, satisfied: satisfied
      ).map { ($0, columns) }
    }
    let primary = found.firstIndex { pair in
      first.map { candidates[$0].0.id == pair.0.question.id } ?? false
    }
    let selectedRows = frame.rows.indices.filter { groups == nil || groups?[$0] == 0 }
    let rest = frame.rows.count - selectedRows.count
    let respondents = control.hidingPart(leaving: rest).publish(count: selectedRows.count)
    let events = Set(selectedRows.map { frame.columns.events[$0] })
    return SourceEvidence(
      source: survey.source, survey: survey, design: workspace.design(of: survey.source),
      weighting: note.narrowed(to: selectedRows, weights), primary: primary.map { found[$0].0 },
      others: found.indices.filter { $0 != primary }.map { found[$0].0 },
      texts: try texts(survey, store: store, all: all, frame: frame, groups: groups, control),
      respondents: respondents, events: events.count, eventIDs: events.sorted(),
      decidingEvent: primary.flatMap {
        decidingEvent(found[$0].1, frame, weights, groups)
      },
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

  private func rank(_ measure: Measure, _ index: Int) -> (Int, Int) {
    (Self.precedence.firstIndex(of: measure) ?? Self.precedence.count, index)
  }

  /// Youth and staff are few and know each other; crossings with places are sensitive likewise.
  private func threshold(_ survey: Survey) -> Int {
    switch survey.source {
    case .youth, .staff: workspace.thresholds.sensitive
    case .citizens, .business:
      selection.group?.role == .area
        ? workspace.thresholds.sensitive : workspace.thresholds.respondents
    case .safetyWalk: workspace.thresholds.respondents
    }
  }

  private func satisfied(
    _ asked: [(Question, Measure, Evidence)], _ frame: RespondentFrame
  ) -> [String: [UInt8]] {
    var satisfied: [String: [UInt8]] = [:]
    for (_, measure, evidence) in asked {
      guard measure == .satisfaction, case .ratings(let items, let list) = evidence,
        let columns = IndicatorColumns.satisfied(items, list, frame.columns)
      else { continue }
      for (item, column) in zip(items, columns) { satisfied[item.concern] = column }
    }
    return satisfied
  }

  /// The event without which another concern would lead; nil where no single one decides.
  private func decidingEvent(
    _ columns: IndicatorColumns, _ frame: RespondentFrame, _ weights: [Double]?,
    _ groups: [Int32]?
  ) -> String? {
    func leader(without event: String?) -> Int? {
      var sums = [Double](repeating: 0, count: columns.concerns.count)
      var bases = sums
      for row in frame.columns.events.indices {
        if frame.columns.events[row] == event { continue }
        if let groups, groups[row] != 0 { continue }
        let weight = weights?[row] ?? 1
        for item in columns.concerns.indices {
          switch columns.problem[item][row] {
          case 1:
            sums[item] += weight
            bases[item] += weight
          case 0: bases[item] += weight
          default: continue
          }
        }
      }
      let shares = zip(sums, bases).map { $1 > 0 ? $0 / $1 : 0 }
      return shares.indices.max { (shares[$0], -$0) < (shares[$1], -$1) }
    }
    let whole = leader(without: nil)
    let clustered = Set(frame.eventOfUnit.compactMap { $0 }).sorted()
    guard clustered.count > 1 else { return nil }
    return clustered.first { leader(without: $0) != whole }
  }

  /// People whose own words name each concern as a problem or a wish.
  private func texts(
    _ survey: Survey, store: DialogueStore, all: ResponseColumns, frame: RespondentFrame,
    groups: [Int32]?, _ control: DisclosureControl
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
