import DelimitedText
import DialogueWorkspace
package import Messages
package import Priorities
import SurveyDefinition

extension Ranking {
  /// The ranking as CSV, a row a concern and source; UTF-8, comma, decimal point.
  package func csv(_ language: Language) -> String {
    var options = DelimitedWriter.Options()
    options.guardsFormulas = true
    var writer = DelimitedWriter(options)
    writer.append([
      "round", "group", "source", "design", "concern", "label", "position", "share", "lower",
      "upper",
      "respondents", "events", "suppressed", "unsure", "mean", "win_share", "rank", "rank_best",
      "rank_worst", "band", "selection_strength", "best_without_one_event",
      "worst_without_one_event", "satisfied", "importance_satisfaction",
      "importance_satisfaction_rank", "standing", "top_acceptability", "made_up", "note",
    ])
    let baseline = importanceSatisfactionPlaces
    for row in concerns {
      for source in sources {
        guard let found = row.evidence[source.source] else { continue }
        writer.append(cells(row, found, source, baseline[row.concern.code], language))
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func cells(
    _ row: RankedConcern, _ found: ConcernEvidence, _ source: SourceEvidence,
    _ baseline: Int?, _ language: Language
  ) -> [String?] {
    let figure = found.share.figure
    let winShare = found.share.cause == .fewPeople ? nil : found.winShare
    return [
      selection.round, selection.group.map { "\($0.role.rawValue)=\($0.code)" },
      source.source.rawValue, source.design.rawValue, row.concern.code,
      row.concern.label.text(language), "\(row.position)",
      figure.map { "\($0.share)" }, figure?.lower.map { "\($0)" }, figure?.upper.map { "\($0)" },
      found.share.respondents.map { "\($0)" }, found.share.events.map { "\($0)" },
      found.share.cause?.rawValue, figure.map { $0.isUnsure ? "1" : "0" },
      found.mean.map { "\($0.value)" }, winShare.map { "\($0.value)" },
      found.rank.map { "\($0.place)" }, found.rank.map { "\($0.best)" },
      found.rank.map { "\($0.worst)" }, found.band.map { "\($0)" },
      found.selectionStrength.map { "\($0)" }, found.influence.map { "\($0.best)" },
      found.influence.map { "\($0.worst)" },
      found.satisfied?.figure.map { "\($0.share)" }, found.importanceSatisfaction.map { "\($0)" },
      source.source == leading ? baseline.map { "\($0)" } : nil,
      row.standing.rawValue, "\(row.topAcceptability)", isMadeUp ? "1" : "0",
      source.design == .selfSelected ? Phrase.selfSelection.text(language) : nil,
    ]
  }
}
