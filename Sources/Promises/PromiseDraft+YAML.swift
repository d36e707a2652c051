package import AnnotatedYAML
import DialogueWorkspace
package import Messages
import Priorities
import SurveyDefinition

extension PromiseDraft {
  /// The draft as `promise.yaml`: what the evidence gives, and empty fields for people.
  package func yaml(_ language: Language) -> YAMLOutput {
    func text(_ localized: LocalizedText?) -> YAMLOutput {
      localized.map { .text($0.text(language)) } ?? .empty
    }
    func texts(_ values: [String]) -> YAMLOutput { .list(values.map { .text($0) }) }
    func date(_ text: String) -> YAMLOutput { text.isEmpty ? .empty : .text(text) }
    var entries: [(key: String, value: YAMLOutput)] = [
      ("promise", .text(workspace.id)),
      ("status", .text(PromiseStatus.draft.rawValue)),
      ("made_up", .flag(ranking.isMadeUp)),
      ("title", text(frame.title)),
      ("municipality", text(workspace.municipality)),
      ("police_area", text(workspace.policeArea)),
      ("period", .map([("from", date(frame.from)), ("to", date(frame.to))])),
      ("parties", texts(frame.parties)),
      ("signatories", texts(frame.signatories)),
      ("partners", texts(frame.partners)),
    ]
    if let agreement = frame.complements {
      entries.append(
        (
          "complements",
          .map([
            ("title", text(agreement.title)), ("date", agreement.date.map { .text($0) } ?? .empty),
          ])
        ))
    }
    if let governance = frame.governance {
      entries.append(
        (
          "governance",
          .map([
            ("body", text(governance.body)), ("reports_to", text(governance.reportsTo)),
            ("how", text(governance.how)),
          ])
        ))
    }
    entries += [
      ("structure", .text(frame.structure.rawValue)),
      ("cadence", .text(frame.cadence.rawValue)),
      (
        "follow_ups",
        .list(
          followUps.map { .map([("date", .text($0.date)), ("kind", .text($0.kind.rawValue))]) })
      ),
      ("round", .text(ranking.selection.round)),
      ("sources", .list(sources.map { yaml($0, language) })),
      ("focus_areas", .list(focusAreas.map { yaml($0, language) })),
      ("to_discuss", .list(toDiscuss.map { yaml($0) })),
      ("disagreements", .list(disagreements.map { yaml($0) })),
      (
        "not_chosen",
        .list(
          notChosen.map { note in
            .map([
              ("concern", .text(note.concern.code)),
              ("reason", note.judgement.map { .text($0.reason) } ?? .empty),
            ])
          }
            + toDiscuss.map { note in
              .map([("concern", .text(note.concern.code)), ("reason", .empty)])
            })
      ),
      ("evidence", .list(evidence.map { yaml($0, language) })),
      (
        "method",
        .map([
          ("confidence", .decimal(AnalysisDefaults.confidence, decimals: 2)),
          ("draws", .integer(AnalysisDefaults.draws)),
          ("seed", .integer(Int(AnalysisDefaults.seed))),
        ])
      ),
    ]
    return .map(entries)
  }

  private func yaml(_ source: HeardSource, _ language: Language) -> YAMLOutput {
    .map([
      ("source", .text(source.source.rawValue)),
      ("survey", .text(source.survey.text(language))),
      ("design", .text(source.design.rawValue)),
      ("respondents", source.respondents.map { .integer($0) } ?? .empty),
      ("events", .integer(source.events)),
      ("from", .text(source.from)),
      ("to", .text(source.to)),
    ])
  }

  private func yaml(_ area: FocusArea, _ language: Language) -> YAMLOutput {
    let activities = YAMLOutput.list([
      .map([
        ("what", .empty), ("bites_on_cause", .empty), ("owner", .empty), ("deadline", .empty),
        ("level", .empty),
      ])
    ])
    return .map([
      ("concern", .text(area.concern.code)),
      ("label", .text(area.concern.label.text(language))),
      ("standing", .text(area.standing.rawValue)),
      ("grounds", .text(area.grounds.rawValue)),
      (
        "situation",
        .list(
          area.situation.map { statement in
            .map([
              ("text", .text(statement.text.text(language))),
              ("evidence", .list(statement.evidence.map { .text($0) })),
            ])
          })
      ),
      ("causes", .list([])),
      ("target_group", .empty),
      ("purpose", .empty),
      ("goal", .empty),
      (
        "candidate_measures",
        .list(
          area.candidateMeasures.map { measure in
            .map([
              ("measure", .text(measure.code)),
              ("label", .text(measure.label.text(language))),
              ("level", .list(measure.levels.map { .text($0.rawValue) })),
              ("usual_owner", .text(measure.owner.text(language))),
            ])
          })
      ),
      ("activities", activities),
      (
        "baseline",
        area.baseline.map { reference in
          .map([
            ("evidence", .text(reference.id)),
            (
              "share",
              reference.figure.figure.map { .decimal($0.share, decimals: 3) } ?? .empty
            ),
          ])
        } ?? .empty
      ),
      (
        "indicator",
        area.baseline.map { .text("\($0.survey).\($0.question.id)") } ?? .empty
      ),
      ("target", .empty),
    ])
  }

  private func yaml(_ note: ConcernNote) -> YAMLOutput {
    .map([
      ("concern", .text(note.concern.code)),
      ("standing", .text(note.standing.rawValue)),
      ("top_acceptability", .decimal(note.topAcceptability, decimals: 2)),
    ])
  }

  private func yaml(_ disagreement: Disagreement) -> YAMLOutput {
    .map([
      ("concern", .text(disagreement.concern.code)),
      ("higher", .text(disagreement.higher.rawValue)),
      ("lower", .text(disagreement.lower.rawValue)),
      ("gap", .decimal(disagreement.gap, decimals: 2)),
    ])
  }

  private func yaml(_ reference: EvidenceReference, _ language: Language) -> YAMLOutput {
    var entries: [(key: String, value: YAMLOutput)] = [
      ("id", .text(reference.id)),
      ("source", .text(reference.source.rawValue)),
      ("survey", .text(reference.survey)),
      ("survey_version", .integer(reference.surveyVersion)),
      ("question", .text(reference.question.id)),
      ("concern", .text(reference.concern.code)),
    ]
    if let figure = reference.figure.figure {
      entries.append(("share", .decimal(figure.share, decimals: 3)))
      if let lower = figure.lower, let upper = figure.upper {
        entries.append(
          ("interval", .list([.decimal(lower, decimals: 3), .decimal(upper, decimals: 3)])))
      }
    }
    entries.append(("respondents", reference.figure.respondents.map { .integer($0) } ?? .empty))
    entries.append(("events", reference.figure.events.map { .integer($0) } ?? .empty))
    if let rank = reference.rank {
      entries.append(("rank", .integer(rank.place)))
      entries.append(("rank_range", .list([.integer(rank.best), .integer(rank.worst)])))
    }
    return .map(entries)
  }
}
