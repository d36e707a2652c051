import DialogueStore
import DialogueWorkspace
import Messages
import SurveyDefinition
import SurveyStatistics

/// One survey's responses in a round with weights, selection and disclosure control: what every
/// analysis of a source begins with.
struct PreparedSource {
  /// A question with evidence on concerns, and its answers as columns.
  struct Candidate {
    let question: Question
    let measure: Measure
    let columns: IndicatorColumns
    /// As they were answered: for walks, good observations too.
    let asGiven: IndicatorColumns
  }

  let survey: Survey
  let frame: RespondentFrame
  let weights: [Double]?
  let note: WeightingNote
  /// The margins of the weighting of a sample drawn by chance; none elsewhere.
  let margins: [Margin]
  /// 0 selected, 1 the rest; nil for everyone.
  let groups: [Int32]?
  let control: DisclosureControl
  let analysis: QuestionAnalysis
  let candidates: [Candidate]
  /// The candidate that orders the concerns.
  let primary: Int?
  /// Concern → whether each respondent is satisfied with it, where the survey asks.
  let satisfied: [String: [UInt8]]

  /// Which question orders the concerns where a survey has several.
  private static let precedence: [Measure] = [.priority, .severity, .prevalence, .trend, .wish]

  /// The stored fields that an analysis of a survey reads.
  static func fields(of survey: Survey) -> [String] {
    asked(survey).flatMap { IndicatorColumns.fields(of: $0.2) }
      + RespondentFrame.backgroundFields(of: survey)
  }

  /// nil where the round has no responses among those stored, which need the fields above.
  init?(
    _ survey: Survey, _ stored: ResponseColumns, _ selection: Selection, workspace: Workspace,
    taxonomy: Taxonomy
  ) {
    guard
      let frame = RespondentFrame(survey, stored, round: selection.round, workspace: workspace)
    else { return nil }
    let asked = Self.asked(survey)
    let design = workspace.sources.first { $0.source == survey.source }
    let weighting = Weighting.weigh(
      frame, roles: design?.weightRoles ?? [], workspace: workspace)
    let weights = weighting.weights
    let groups = frame.groups(selection)
    let control = Self.control(survey, selection, frame, groups, workspace.thresholds)
    self.survey = survey
    self.frame = frame
    self.weights = weights
    note = weighting.note
    let margins = design?.design == .probability ? weighting.margins : []
    self.margins = margins
    self.groups = groups
    self.control = control
    analysis = QuestionAnalysis(
      frame: frame,
      respondents: try? RespondentOrder(
        design: frame.design, weights: weights, groups: groups,
        groupCount: groups == nil ? 0 : 2),
      groups: groups, control: control, taxonomy: taxonomy,
      isOfArea: selection.group?.role == .area,
      calibration: weights.flatMap {
        Calibration(design: frame.design, weights: $0, margins: margins)
      })
    let candidates = asked.compactMap { question, measure, evidence -> Candidate? in
      guard let columns = IndicatorColumns(question, evidence, frame.columns) else { return nil }
      return Candidate(
        question: question, measure: measure,
        columns: survey.unit == .observation
          ? columns.observed(WalkAnalysis.problems(columns, frame)) : columns,
        asGiven: columns)
    }
    self.candidates = candidates
    primary = candidates.indices.min {
      Self.rank(candidates[$0].measure, $0) < Self.rank(candidates[$1].measure, $1)
    }
    satisfied = Self.satisfied(asked, frame)
  }

  /// The questions with evidence on concerns.
  private static func asked(_ survey: Survey) -> [(Question, Measure, Evidence)] {
    survey.questions.compactMap { question in
      guard let measure = question.measures, let evidence = question.type.evidence(of: question)
      else { return nil }
      return (question, measure, evidence)
    }
  }

  private static func rank(_ measure: Measure, _ index: Int) -> (Int, Int) {
    (precedence.firstIndex(of: measure) ?? precedence.count, index)
  }

  private static func control(
    _ survey: Survey, _ selection: Selection, _ frame: RespondentFrame, _ groups: [Int32]?,
    _ thresholds: Thresholds
  ) -> DisclosureControl {
    guard survey.unit != .observation else { return .observations }
    let whole = DisclosureControl(
      threshold: threshold(survey.source, selection.group?.role, thresholds))
    guard let group = selection.group, let groups else { return whole }
    let isGivenAway = SelectionOverlap(frame, thresholds).givesAway(
      groups.map { $0 == 0 }, of: group.role)
    return isGivenAway ? whole.ofParts.hidingEverything : whole.ofParts
  }

  /// Youth and staff are few and know each other; crossings with places are sensitive likewise.
  private static func threshold(
    _ source: Source, _ role: Role?, _ thresholds: Thresholds
  ) -> Int {
    switch source {
    case .youth, .staff: thresholds.sensitive
    case .citizens, .business: role == .area ? thresholds.sensitive : thresholds.respondents
    case .safetyWalk: thresholds.respondents
    }
  }

  private static func satisfied(
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
}
