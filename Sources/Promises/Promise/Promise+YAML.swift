package import AnnotatedYAML
import DialogueWorkspace
import Messages
import Priorities
import SurveyDefinition

extension Promise {
  /// The promise as `promise.yaml`: every field in its place, those that nobody has filled in empty.
  package var yaml: YAMLOutput {
    var entries: [(key: String, value: YAMLOutput)] = [
      ("promise", .text(id)), ("status", .text(status.rawValue)), ("made_up", .flag(isMadeUp)),
      ("title", .text(title)), ("municipality", .text(municipality)),
      ("police_area", .of(policeArea)), ("period", .map([("from", .of(from)), ("to", .of(to))])),
      ("parties", .of(parties)), ("signatories", .of(signatories)), ("partners", .of(partners)),
      ("signed", .of(signed)),
    ]
    if let agreement {
      entries.append(
        ("complements", .map([("title", .of(agreement.title)), ("date", .of(agreement.date))])))
    }
    if let governance {
      entries.append(
        (
          "governance",
          .map([
            ("body", .of(governance.body)), ("reports_to", .of(governance.reportsTo)),
            ("how", .of(governance.how)),
          ])
        ))
    }
    entries += [
      ("structure", .text(structure.rawValue)), ("levels", .of(levels.map(\.rawValue))),
      ("cadence", .text(cadence.rawValue)), ("follow_ups", .list(followUps.map(\.yaml))),
      ("round", .of(round)), ("round_label", .of(roundLabel)),
      ("sources", .list(sources.map(\.yaml))), ("focus_areas", .list(focusAreas.map(\.yaml))),
      ("to_discuss", .list(toDiscuss.map(\.yaml))),
      ("disagreements", .list(disagreements.map(\.yaml))),
      ("not_chosen", .list(notChosen.map(\.yaml))),
    ]
    if !conflicts.isEmpty { entries.append(("conflicts", .list(conflicts.map(\.yaml)))) }
    entries += [
      ("evidence", .list(evidence.map(\.yaml))),
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
}

extension YAMLOutput {
  static func of(_ text: String?) -> YAMLOutput { text.map { .text($0) } ?? .empty }

  static func of(_ texts: [String]) -> YAMLOutput { .list(texts.map { .text($0) }) }

  static func of(_ number: Int?) -> YAMLOutput { number.map { .integer($0) } ?? .empty }

  /// A share, to a tenth of a per cent, or so closely that its whole per cent is what it was: 0.3748
  /// must not become 0.375, which is 38 %.
  static func share(_ share: Double?) -> YAMLOutput {
    guard let share else { return .empty }
    let whole = NumberText.wholePercent(share)
    let decimals = (3...9).first { places in
      let scale = tenfold(places)
      return NumberText.wholePercent((share * scale).rounded() / scale) == whole
    }
    return .decimal(share, decimals: decimals ?? 9)
  }

  private static func tenfold(_ places: Int) -> Double {
    (0..<places).reduce(1) { scale, _ in scale * 10 }
  }
}

extension PromisedFollowUp {
  fileprivate var yaml: YAMLOutput {
    .map([
      ("date", .text(date)), ("kind", .of(kind?.rawValue)), ("responsible", .of(responsible)),
    ])
  }
}

extension PromiseSource {
  fileprivate var yaml: YAMLOutput {
    .map([
      ("source", .text(source.rawValue)), ("survey", .of(survey)),
      ("design", .of(design?.rawValue)), ("respondents", .of(respondents)),
      ("events", .of(events)), ("from", .of(from)), ("to", .of(to)),
    ])
  }
}

extension PromisedArea {
  fileprivate var yaml: YAMLOutput {
    var entries: [(key: String, value: YAMLOutput)] = [
      ("concern", .text(concern)), ("label", .text(label)), ("standing", .of(standing)),
      ("grounds", .of(grounds?.rawValue)),
    ]
    if let decision {
      entries.append(
        (
          "decided",
          .map([
            ("by", .of(decision.by)), ("date", .of(decision.date)),
            ("reason", .of(decision.reason)),
          ])
        ))
    }
    return .map(
      entries + [
        (
          "situation",
          .list(
            situation.map {
              .map([
                ("about", .of($0.about)), ("text", .text($0.text)),
                ("evidence", .inline(.of($0.evidence))),
              ])
            })
        ),
        (
          "causes",
          .list(
            causes.map {
              .map([("id", .text($0.id)), ("cause", .of($0.cause)), ("basis", .of($0.basis))])
            })
        ), ("target_group", .of(targetGroup)), ("purpose", .of(purpose)), ("goal", .of(goal)),
        (
          "candidate_measures",
          .list(
            measures.map {
              .map([
                ("measure", .text($0.code)), ("label", .text($0.label)),
                ("meaning", .of($0.meaning)),
                ("level", .inline(.of($0.levels.map(\.rawValue)))),
                ("usual_owner", .of($0.usualOwner)),
              ])
            })
        ), ("activities", .list(activities.map(\.yaml))),
        (
          "indicator",
          indicator.map {
            .map([
              ("source", .of($0.source?.rawValue)), ("question", .of($0.question)),
              ("wording", .of($0.wording)), ("counts", .of($0.counts)),
            ])
          } ?? .empty
        ),
        (
          "baseline",
          baseline.map {
            .map([
              ("evidence", .of($0.evidence)), ("share", .share($0.share)),
              ("detectable", .share($0.detectable)),
            ])
          } ?? .empty
        ),
        (
          "target",
          .map([
            ("share", .share(target?.share)), ("by", .of(target?.by)), ("text", .of(target?.text)),
          ])
        ),
      ])
  }
}

extension PromisedActivity {
  fileprivate var yaml: YAMLOutput {
    .map([
      ("id", .of(id)), ("what", .of(what)), ("measure", .of(measure)),
      ("bites_on", .inline(.of(bitesOn))), ("owner", .of(owner)), ("deadline", .of(deadline)),
      ("level", .inline(.of(levels.map(\.rawValue)))), ("planned", .of(planned)),
      ("unit", .of(unit)),
    ])
  }
}

extension PromiseNote {
  fileprivate var yaml: YAMLOutput {
    .map([
      ("concern", .text(concern)), ("label", .text(label)), ("standing", .of(standing)),
      (
        "top_acceptability",
        topAcceptability.map { .decimal($0, decimals: 2) } ?? .empty
      ), ("reason", .of(reason)), ("by", .of(by)), ("date", .of(date)),
    ])
  }
}

extension PromisedDisagreement {
  fileprivate var yaml: YAMLOutput {
    .map([
      ("concern", .text(concern)), ("label", .text(label)), ("higher", .text(higher.rawValue)),
      ("lower", .text(lower.rawValue)), ("gap", gap.map { .decimal($0, decimals: 2) } ?? .empty),
    ])
  }
}

extension PromiseConflict {
  var yaml: YAMLOutput {
    .map([("at", .text(at)), ("yours", .text(yours)), ("new", .text(new))])
  }
}

extension PromiseEvidence {
  /// Only what there is, since each kind has its own.
  fileprivate var yaml: YAMLOutput {
    var entries: [(key: String, value: YAMLOutput)] = [
      ("id", .text(id)), ("kind", .text(kind.rawValue)), ("concern", .text(concern)),
      ("label", .text(label)),
    ]
    func add(_ key: String, _ text: String?) {
      if let text { entries.append((key, .text(text))) }
    }
    func add(_ key: String, _ number: Int?) {
      if let number { entries.append((key, .integer(number))) }
    }
    func add(_ key: String, share: Double?) {
      if let share { entries.append((key, .share(share))) }
    }
    add("source", source?.rawValue)
    add("survey", survey)
    add("survey_version", surveyVersion)
    add("question", question)
    add("wording", wording)
    add("counts", counts)
    add("group", group)
    add("group_label", groupLabel)
    add("share", share: share)
    if let interval {
      let bounds: [YAMLOutput] = [.share(interval.lowerBound), .share(interval.upperBound)]
      entries.append(("interval", .inline(.list(bounds))))
    }
    if isUnsure { entries.append(("unsure", .flag(true))) }
    add("count", count)
    add("suppressed", suppressed)
    add("respondents", respondents)
    add("events", events)
    add("rank", rank)
    if let rankRange {
      let bounds: [YAMLOutput] = [.integer(rankRange.lowerBound), .integer(rankRange.upperBound)]
      entries.append(("rank_range", .inline(.list(bounds))))
    }
    add("earlier", earlier)
    add("before", share: before)
    add("change", share: change)
    add("verdict", verdict)
    add("picture", picture)
    if let value { entries.append(("value", .decimal(value, decimals: value.decimals))) }
    if let previous {
      entries.append(("previous", .decimal(previous, decimals: previous.decimals)))
    }
    add("unit", unit)
    if isOld { entries.append(("old", .flag(true))) }
    add("criterion", criterion)
    add("judged", judged)
    add("role", role)
    add("date", date)
    add("reason", reason)
    return .map(entries)
  }
}

extension Double {
  /// How many decimals, at most three, tell the number.
  fileprivate var decimals: Int {
    for places in 0..<3 {
      var scaled = self
      for _ in 0..<places { scaled *= 10 }
      if (scaled - scaled.rounded()).magnitude < 1e-6 { return places }
    }
    return 3
  }
}
