import DialogueWorkspace
import Messages
import Priorities
import SurveyDefinition

/// What is known of one concern, as sentences with their evidence.
struct SituationMaterial {
  let table: PriorityTable
  let row: PriorityRow
  private(set) var evidence: [EvidenceReference] = []
  /// Where the leading source's question stands; nil where it cannot be told.
  private(set) var baseline: EvidenceReference?

  init(table: PriorityTable, row: PriorityRow) {
    self.table = table
    self.row = row
  }

  private var ranking: Ranking { table.ranking }
  private var concern: Concern { row.concern }

  /// The sentences, from the answers to what people have judged.
  var statements: [Statement] {
    mutating get {
      var statements: [Statement] = []
      for source in ranking.sources {
        guard let primary = source.primary, let found = row.ranked.evidence[source.source],
          found.canBeTold
        else { continue }
        let reference = refer(answers(found, primary, source))
        if source.source == ranking.leading { baseline = reference }
        statements.append(
          Statement(
            about: about(primary, source), text: SituationSentence.share(found, primary, source),
            evidence: [reference.id]))
      }
      return statements + others() + trend() + hardestHit() + texts() + pictures() + judgements()
    }
  }

  private func about(_ question: QuestionEvidence, _ source: SourceEvidence) -> String {
    "\(source.source.rawValue)/\(question.question.id)"
  }

  /// What the leading source's other questions say, for example a rating beside a pick.
  private mutating func others() -> [Statement] {
    guard let source = ranking.source(ranking.leading) else { return [] }
    var statements: [Statement] = []
    for other in source.others where other.measure != .trend {
      guard let found = other.evidence(for: concern.code), found.canBeTold else { continue }
      let reference = refer(answers(found, other, source))
      statements.append(
        Statement(
          about: about(other, source), text: SituationSentence.share(found, other, source),
          evidence: [reference.id]))
    }
    return statements
  }

  private mutating func trend() -> [Statement] {
    guard let earlier = table.earlier, let source = ranking.source(ranking.leading),
      let primary = source.primary
    else { return [] }
    let label = ranking.workspace.round(earlier)?.label ?? LocalizedText(earlier)
    switch row.trend {
    case .none, .refused: return []
    case .change(let change):
      guard let text = SituationSentence.trend(change, since: label) else { return [] }
      let answers = answers(change.after, primary, source)
      let reference = refer(
        "\(id(primary.question, source))-change", .change(answers, change, earlier: earlier))
      return [Statement(about: "trend", text: text, evidence: [reference.id])]
    }
  }

  private mutating func hardestHit() -> [Statement] {
    var statements: [Statement] = []
    for (about, hits) in [("areas", row.areas), ("groups", row.groups)] {
      let told = hits.filter { $0.figure.figure != nil }
      guard !told.isEmpty, let source = ranking.source(ranking.leading),
        let primary = source.primary
      else { continue }
      let references = told.map { hit in
        refer(
          "\(id(primary.question, source))-\(hit.choice.code)",
          .answers(
            AnswerEvidence(
              source: source.source, survey: source.survey.id,
              surveyVersion: source.survey.version, question: primary.question,
              kind: primary.kind, figure: hit.figure, rank: nil, group: hit)))
      }
      statements.append(
        Statement(
          about: about, text: SituationSentence.hardestHit(told, areAreas: about == "areas"),
          evidence: references.map(\.id)))
    }
    return statements
  }

  private func texts() -> [Statement] {
    let told = ranking.sources.compactMap { source -> (Source, Int)? in
      guard let mentions = source.texts[concern.code]?.mentions, mentions > 0 else { return nil }
      return (source.source, mentions)
    }
    guard !told.isEmpty else { return [] }
    return [
      Statement(about: "own_words", text: SituationSentence.texts(told), evidence: [])
    ]
  }

  private mutating func pictures() -> [Statement] {
    var statements: [Statement] = []
    for (index, picture) in row.pictures.enumerated() {
      let reference = refer("E\(concern.number)x\(index + 1)", .picture(picture))
      statements.append(
        Statement(
          about: "picture_\(index + 1)", text: SituationSentence.picture(picture),
          evidence: [reference.id]))
    }
    return statements
  }

  private mutating func judgements() -> [Statement] {
    var statements: [Statement] = []
    for criterion in PriorityCriterion.allCases {
      guard let found = row.steps[criterion] else { continue }
      let reference = refer(
        "E\(concern.number)-\(criterion.rawValue)", .judgement(found.judgement))
      statements.append(
        Statement(
          about: criterion.rawValue,
          text: SituationSentence.judgement(criterion, found.step, found.judgement),
          evidence: [reference.id]))
    }
    if let decision = row.decision?.judgement {
      _ = refer("E\(concern.number)-decision", .judgement(decision))
    }
    return statements
  }

  // MARK: References

  /// A letter a source: c, y, s, b or w.
  private func id(_ question: Question, _ source: SourceEvidence) -> String {
    let letter =
      source.source == .safetyWalk ? "w" : String(source.source.rawValue.prefix(1))
    let place = source.survey.questions.firstIndex { $0.id == question.id } ?? 0
    return "E\(concern.number)\(letter)\(place + 1)"
  }

  private func answers(
    _ found: ConcernEvidence, _ question: QuestionEvidence, _ source: SourceEvidence
  ) -> AnswerEvidence {
    AnswerEvidence(
      source: source.source, survey: source.survey.id, surveyVersion: source.survey.version,
      question: question.question, kind: question.kind, figure: found.share, rank: found.rank,
      group: nil)
  }

  private mutating func refer(_ answers: AnswerEvidence) -> EvidenceReference {
    guard let source = ranking.source(answers.source) else {
      return refer("E\(concern.number)", .answers(answers))
    }
    return refer(id(answers.question, source), .answers(answers))
  }

  private mutating func refer(
    _ id: String, _ content: EvidenceReference.Content
  ) -> EvidenceReference {
    let reference = EvidenceReference(id: id, concern: concern, content: content)
    evidence.append(reference)
    return reference
  }
}
