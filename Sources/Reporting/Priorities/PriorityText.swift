import DialogueWorkspace
import Messages
import Priorities
import Promises
import SurveyDefinition

/// The words and numbers that every form of the prioritisation table shares.
struct PriorityText {
  let table: PriorityTable
  let language: Language

  private var ranking: Ranking { table.ranking }

  /// A cell of a criterion: what the answers know, else what people have judged, else a mark that
  /// nobody has.
  func cell(_ criterion: PriorityCriterion, _ row: PriorityRow) -> String {
    let judged = row.steps[criterion].map { "\($0.step)" }
    switch criterion {
    case .extent: return extent(row)
    case .trend: return joined(trend(row.trend), judged)
    case .deviation: return joined(names(row.areas), judged)
    case .exposed: return joined(names(row.groups), judged)
    case .affected:
      return joined(row.affected.map { FigureText.share($0.evidence.share, language) }, judged)
    case .signal, .harm, .influence, .resources, .cost:
      return judged ?? Phrase.priorityBlank.text(language)
    }
  }

  private func joined(_ known: String?, _ judged: String?) -> String {
    let parts = [known, judged].compactMap { $0 }.filter { $0 != "–" }
    return parts.isEmpty ? "–" : parts.joined(separator: " · ")
  }

  private func extent(_ row: PriorityRow) -> String {
    let found = row.ranked.evidence[ranking.leading]
    let share = FigureText.share(found?.share, language)
    return found?.rank.map { "\(share) (\(FigureText.range($0)))" } ?? share
  }

  func trend(_ cell: TrendCell) -> String {
    switch cell {
    case .none: return "–"
    case .refused: return Phrase.priorityTrendRefused.text(language)
    case .change(let change):
      let points = change.change.map { " \(ChangeText.points($0, language))" } ?? ""
      switch change.verdict {
      case .increased: return Phrase.priorityTrendUp.text(language) + points
      case .decreased: return Phrase.priorityTrendDown.text(language) + points
      case .unclear: return Phrase.priorityTrendUnclear.text(language)
      case .untested: return Phrase.priorityTrendUntested.text(language)
      }
    }
  }

  func names(_ hits: [HardestHit]) -> String {
    hits.isEmpty ? "–" : hits.map { $0.choice.label.text(language) }.joined(separator: ", ")
  }

  /// `87 % (61–99 %)`: the chance of a place in the top, and its ends over the views.
  func chance(_ row: PriorityRow) -> String {
    guard let found = table.study?.chances(of: row.concern) else { return "–" }
    let all = NumberText.percent(found.all, language)
    return (table.study?.views.count ?? 0) > 1
      ? "\(all) (\(NumberText.percentRange(found.lowest, found.highest, language)))" : all
  }

  /// A criterion of the weighting study by its name.
  func weighed(_ name: String) -> String {
    if let source = Source(rawValue: name) {
      return Phrase.sourceInSentence(source.rawValue).text(language)
    }
    return Phrase.priorityCriterion(name).text(language)
  }

  /// A weight with who gave it, when and why.
  func weight(_ weight: CriterionWeight) -> String {
    Phrase.priorityWeightPart.text(
      language,
      [
        "criterion": weighed(weight.weighed.id), "weight": "\(weight.weight)",
        "role": weight.role, "date": weight.date, "reason": weight.reason,
      ])
  }

  func silence(_ row: PriorityRow) -> String? {
    switch row.silence {
    case nil: return nil
    case .harm(let step, let judgement):
      return Phrase.prioritySilentHarm.text(
        language,
        [
          "concern": row.concern.label.text(language),
          "step": PriorityCriterion.harm.meaning(of: step).text(language), "role": judgement.role,
          "date": judgement.date, "reason": judgement.reason,
        ])
    case .source(let source, _):
      return Phrase.prioritySilentSource.text(
        language,
        [
          "concern": row.concern.label.text(language), "count": "\(ranking.topCount)",
          "source": Phrase.sourceInSentence(source.rawValue).text(language),
          "leading": Phrase.sourceInSentence(ranking.leading.rawValue).text(language),
        ])
    }
  }

  func decision(_ row: PriorityRow) -> String? {
    row.decision.map { found in
      Phrase.priorityDecisionLine.text(
        language,
        [
          "concern": row.concern.label.text(language),
          "decision": found.decision.name.text(language), "role": found.judgement.role,
          "date": found.judgement.date, "reason": found.judgement.reason,
        ])
    }
  }

  func picture(_ picture: ExternalPicture) -> String {
    func number(_ value: Double) -> String {
      let whole = value == value.rounded() && abs(value) < 1e15
      return whole
        ? NumberText.integer(Int(value), language)
        : NumberText.decimal(value, places: 1, language)
    }
    let label = picture.label.map { Phrase.priorityPictureLabel.text(language, ["label": $0]) }
    return Phrase.priorityPictureLine.text(
      language,
      [
        "concern": picture.concern.label.text(language) + (label ?? ""),
        "value": number(picture.value), "unit": picture.unit,
        "change": picture.previous.map {
          Phrase.priorityPictureChange.text(language, ["previous": number($0)])
        } ?? "", "source": picture.source, "date": picture.date,
        "area": picture.area.map { ", \($0.label.text(language))" } ?? "",
        "old": picture.isOld
          ? Phrase.priorityPictureOldMark.text(language, ["months": "\(picture.ageInMonths)"])
          : "",
      ])
  }

  func disagreement(_ gap: Disagreement) -> String {
    RoundWording(ranking: ranking, language: language).disagreement(gap)
  }

  /// What the column of those affected counts.
  var affectedMeaning: String {
    guard let cell = table.rows.lazy.compactMap(\.affected).first else {
      return Phrase.priorityAffectedNone.text(language)
    }
    return ranking.kindText(cell.question.kind, language)
  }
}
