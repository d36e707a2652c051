import EscapedMarkup
import DialogueWorkspace
import Messages
import Priorities
import SurveyDefinition

/// How the numbers came about, with all that is needed to find them again.
struct MethodSection {
  let wording: RoundWording
  let imports: [ReportedImport]

  /// Enough of a SHA-256 to tell two files apart by eye.
  private static let shownHash = 12

  var html: Markup {
    Markup("section", ["id": "method", "aria-labelledby": "method-heading"]) {
      Markup("h2", ["id": "method-heading"]) { wording(.reportMethod) }
      Markup("ul") { steps.map { step in Markup("li") { step } } }
      Markup("h3") { wording(.reportSmallGroups) }
      Markup("p") { smallGroups }
      Markup("h3") { wording(.reportDefinitions) }
      definitions
      if !imports.isEmpty {
        Markup("h3") { wording(.reportImports) }
        importTable
      }
      Markup("h3") { wording(.reportTerms) }
      Markup("dl") {
        for term in Phrase.ReportTerm.allCases where !term.isOfComparisons {
          Markup("dt") { wording(term.name) }
          Markup("dd") { wording(term.meaning) }
        }
      }
    }
  }

  private var steps: [String] {
    let confidence = wording.percent(AnalysisDefaults.confidence)
    return [
      wording(.reportStepShares),
      wording(.reportStepEvents),
      wording(.reportStepInterval, ["confidence": confidence]),
      wording(
        .reportStepRanks,
        [
          "confidence": confidence, "draws": wording.number(AnalysisDefaults.draws),
          "seed": "\(AnalysisDefaults.seed)",
        ]),
      wording(
        .reportStepTogether,
        [
          "count": "\(wording.ranking.topCount)",
          "draws": wording.number(AnalysisDefaults.draws),
        ]),
      wording(.reportStepGroups),
      wording(
        .reportStepWeights,
        [
          "cap": wording.decimal(AnalysisDefaults.largestWeight),
          "category": wording.number(AnalysisDefaults.smallestCategory),
          "sample": wording.number(AnalysisDefaults.smallestWeightedSample),
          "effect": wording.decimal(AnalysisDefaults.largestDesignEffect),
        ]),
      wording(
        .reportStepGate,
        [
          "sample": wording.number(AnalysisDefaults.smallestSample),
          "width": wording.percent(AnalysisDefaults.largestWidth),
        ]),
      wording(.reportStepAnew, ["version": ProgramVersion.current]),
    ] + decidingEvents
  }

  /// The warning of each source whose top hangs on one event.
  private var decidingEvents: [String] {
    wording.ranking.sources.compactMap { source in
      guard let id = source.decidingEvent else { return nil }
      let event = wording.ranking.workspace.event(id)
      return wording(
        .reportDecidingEvent,
        [
          "source": wording.heading(source.source),
          "event": event.map { "\(wording($0.venue)) (\($0.date))" } ?? id,
        ])
    }
  }

  private var smallGroups: String {
    let thresholds = wording.ranking.workspace.thresholds
    return wording(
      .reportSmallGroupRule,
      [
        "respondents": NumberText.word(thresholds.respondents, wording.language),
        "sensitive": NumberText.word(thresholds.sensitive, wording.language),
      ])
  }

  private var definitions: Markup {
    DataTable(
      id: "definitions", caption: wording(.reportDefinitionsCaption),
      columns: [
        .text(wording(.reportSource)), .text(wording(.reportSurvey)),
        .text(wording(.reportFingerprint)), .text(wording(.reportOrderingQuestion)),
        .text(wording(.reportWeighting)),
      ],
      rows: wording.ranking.sources.map { source in
        [
          wording.heading(source.source),
          wording(
            .reportVersion,
            ["survey": source.survey.id, "version": "\(source.survey.version)"]),
          String(source.survey.definitionHash.prefix(Self.shownHash)),
          source.primary.map { wording($0.question.label) } ?? "–",
          wording.ranking.weightingText(source.weighting, wording.language),
        ].map { DataTable.Cell($0) }
      }
    ).html
  }

  private var importTable: Markup {
    DataTable(
      id: "imports", caption: wording(.reportImportsCaption),
      columns: [
        .text(wording(.reportFile)), .text(wording(.reportSurvey)),
        .number(wording(.reportRows)), .number(wording(.reportAccepted)),
        .number(wording(.reportRevised)), .number(wording(.reportDuplicate)),
        .number(wording(.reportQuarantined)), .text(wording(.reportFingerprint)),
      ],
      rows: imports.map { file in
        [
          file.file,
          wording(
            .reportVersion, ["survey": file.survey, "version": "\(file.surveyVersion)"]),
          wording.number(file.rows), wording.number(file.accepted), wording.number(file.revised),
          wording.number(file.duplicate), wording.number(file.quarantined),
          String(file.fileHash.prefix(Self.shownHash)),
        ].map { DataTable.Cell($0) }
      }
    ).html
  }
}
