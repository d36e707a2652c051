import DialogueWorkspace
import Messages
import Priorities
import Promises
import SurveyDefinition

/// Where every number of a promise comes from, kind by kind.
struct PromiseEvidenceTables {
  let promise: Promise
  let wording: PromiseWording

  var parts: [Document.Part] {
    guard !promise.evidence.isEmpty else { return [] }
    let caution: [Document.Part] =
      promise.sources.contains { $0.design == .selfSelected }
      ? [.paragraph(.text(wording(.selfSelection)))] : []
    return [wording.heading(.reportDraftEvidence)]
      + [answers, changes, pictures, judgements]
      .compactMap { $0 } + caution
  }

  private func of(_ kind: PromiseEvidence.Kind) -> [PromiseEvidence] {
    promise.evidence.filter { $0.kind == kind }
  }

  private func row(_ evidence: PromiseEvidence, _ cells: [String]) -> [[Document.Run]] {
    [[.target(evidence.id)]] + cells.map { .text($0) }
  }

  private func survey(_ evidence: PromiseEvidence) -> String {
    wording(
      .reportVersion,
      [
        "survey": evidence.survey ?? "–",
        "version": evidence.surveyVersion.map { "\($0)" } ?? "–",
      ])
  }

  private var answers: Document.Part? {
    let found = of(.answers)
    guard !found.isEmpty else { return nil }
    return wording.table(
      wording(.reportDraftEvidenceCaption),
      [
        .reportDraftReference, .reportSource, .columnConcern, .reportDraftQuestion, .reportSurvey,
        .columnShare, .columnInterval, .reportN, .reportEventCount, .columnPlace,
      ],
      found.map { evidence in
        let source = evidence.source.map { wording.heading($0) } ?? "–"
        return row(
          evidence,
          [
            evidence.groupLabel.map { "\(source), \($0)" } ?? source, evidence.label,
            evidence.wording ?? evidence.question ?? "–", survey(evidence),
            evidence.shareText(wording.language), evidence.intervalText(wording.language),
            wording.count(evidence.respondents),
            evidence.events.map { NumberText.integer($0, wording.language) } ?? "–",
            evidence.placeText,
          ])
      })
  }

  private var changes: Document.Part? {
    let found = of(.change)
    guard !found.isEmpty else { return nil }
    return wording.table(
      wording(.promiseChangesCaption),
      [
        .reportDraftReference, .reportSource, .columnConcern, .promiseEarlierRound, .columnBefore,
        .columnAfter, .columnChange, .columnInterval, .columnVerdict,
      ],
      found.map { evidence in
        func share(_ share: Double?) -> String { share.map { wording.percent($0) } ?? "–" }
        return row(
          evidence,
          [
            evidence.source.map { wording.heading($0) } ?? "–", evidence.label,
            evidence.earlier ?? "–", share(evidence.before), share(evidence.share),
            evidence.change.map {
              ChangeText.points(
                $0, from: evidence.before, to: evidence.share, wording.language)
            } ?? "–",
            evidence.intervalText(wording.language),
            evidence.verdict.map { wording(Phrase.verdict($0)) } ?? "–",
          ])
      })
  }

  private var pictures: Document.Part? {
    let found = of(.picture)
    guard !found.isEmpty else { return nil }
    return wording.table(
      wording(.priorityPictures),
      [
        .reportDraftReference, .reportSource, .columnConcern, .reportDraftDate,
        .promisePictureValue, .promisePictureBefore,
      ],
      found.map { evidence in
        func number(_ value: Double?) -> String {
          guard let value else { return "–" }
          let isWhole = value == value.rounded() && value.magnitude < 1e12
          return isWhole
            ? NumberText.integer(Int(value), wording.language)
            : NumberText.decimal(value, places: 1, wording.language)
        }
        let date = evidence.date ?? "–"
        return row(
          evidence,
          [
            evidence.picture ?? "–",
            [evidence.label, evidence.counts, evidence.groupLabel].compactMap { $0 }
              .joined(separator: ", "),
            evidence.isOld ? wording(.promisePictureOld, ["date": date]) : date,
            "\(number(evidence.value)) \(evidence.unit ?? "")", number(evidence.previous),
          ])
      })
  }

  private var judgements: Document.Part? {
    let found = of(.judgement)
    guard !found.isEmpty else { return nil }
    return wording.table(
      wording(.promiseJudgementsCaption),
      [
        .reportDraftReference, .columnConcern, .promiseJudgedCriterion, .promiseJudged,
        .reportDraftRole, .reportDraftDate, .reportDraftReason,
      ],
      found.map { evidence in
        row(
          evidence,
          [
            evidence.label, evidence.criterion ?? "–", evidence.judged ?? "–",
            evidence.role ?? "–", evidence.date ?? "–", evidence.reason ?? "–",
          ])
      })
  }
}
