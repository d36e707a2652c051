import DialogueWorkspace
import Foundation
package import Messages
import Priorities
package import Promises
import SurveyDefinition
import TextCoding
import SurveyStatistics

/// What came of adding rows to the file of judgements.
package struct AddedJudgements: Sendable {
  package let file: String
  package let rows: Int
  /// What held before; nil where nobody had judged it.
  package let before: Judgement?
}

extension DialogueSession {
  /// The prioritisation table of a round: the latest with responses where none is named.
  ///
  /// - Throws: as the ranking; every fault of the files of judgements and other pictures.
  package func prioritisation(round: String?) throws(DiagnosticsError) -> PriorityTable {
    let analysis = try analysis()
    let selection = try selection(round: round, group: nil, analysis: analysis)
    return try RoundView(selection, analysis, self).table
  }

  /// The table of a ranking and its comparison with the round before.
  func prioritisation(
    _ ranking: Ranking, _ analysis: PriorityAnalysis, _ comparison: RoundComparison?
  ) throws(DiagnosticsError) -> PriorityTable {
    // Within a group, areas and ages would be crossings of two.
    let roles = ranking.selection.group == nil ? [Role.area, .age, .sex] : []
    let found = ParallelMap.over(roles.count) { index -> Result<Breakdown?, DiagnosticsError> in
      Result { () throws(DiagnosticsError) in
        try analysis.breakdown(ranking, by: roles[index], concerns: .max)
      }
    }
    var breakdowns: [Breakdown] = []
    for breakdown in found {
      if let breakdown = try breakdown.get() { breakdowns.append(breakdown) }
    }
    return PriorityTable(
      PriorityTable.Material(
        ranking: ranking, comparison: comparison,
        breakdowns: breakdowns, judgements: try judgements(), pictures: try pictures(ranking)))
  }

  /// The round held against the latest with responses before it; nil where there is none.
  func comparison(
    before ranking: Ranking, _ analysis: PriorityAnalysis
  ) throws(DiagnosticsError) -> RoundComparison? {
    let from = workspace.round(ranking.selection.round)?.from ?? ""
    let earlier = try analysis.roundsWithResponses().filter { $0.from < from }
      .max { ($0.from, $0.id) < ($1.from, $1.id) }
    guard let earlier else { return nil }
    return try analysis.compare(
      Selection(round: earlier.id, group: ranking.selection.group), ranking.selection)
  }

  /// What people have judged and decided; nothing where there is no file.
  ///
  /// - Throws: every fault of the file; P029 where a role or a reason seems to point out a person.
  package func judgements() throws(DiagnosticsError) -> Judgements {
    let path = workspace.records.priorities
    guard FileManager.default.fileExists(atPath: path) else { return Judgements() }
    let judgements = try JudgementFile.read(path, workspace: workspace, taxonomy: taxonomy)
    let told =
      judgements.all.map { ([$0.role, $0.reason], $0.place) }
      + judgements.weights.map { ([$0.role, $0.reason], $0.place) }
    let pointing = told.flatMap { texts, place in
      texts.compactMap { PersonalDataCheck.fault(in: $0, at: place) }
    }
    guard pointing.isEmpty else { throw DiagnosticsError(pointing) }
    return judgements
  }

  /// What other pictures say; nothing where there is no file.
  func pictures(_ ranking: Ranking) throws(DiagnosticsError) -> [ExternalPicture] {
    let path = workspace.records.external
    guard FileManager.default.fileExists(atPath: path),
      let round = workspace.round(ranking.selection.round)
    else { return [] }
    return try ExternalPictureFile.read(
      path, workspace: workspace, taxonomy: taxonomy, round: round)
  }

  /// Adds a judgement or a decision; what stands in the file stays.
  ///
  /// `criterion` is nil for a decision.
  ///
  /// - Throws: P003, P005 for an unknown round or concern, P024 for a day that is none, P026 and P027
  ///   for what the criterion does not take, P029 for what points out a person.
  package func judge(
    _ concern: String, _ criterion: String?, _ value: String, round: String?, role: String,
    date: String, reason: String, _ language: Language
  ) throws(DiagnosticsError) -> AddedJudgements {
    let about = try self.concern(concern)
    let chosen = try selection(round: round, group: nil, analysis: analysis()).round
    let decision = Phrase.priorityDecisionCriterion.text(language)
    let content = try JudgementFile.content(criterion ?? decision, value, at: nil, language)
    try checkAccount(role: role, date: date, reason: reason)
    let judgements = try judgements()
    let before: Judgement?
    let written: String
    switch content {
    case .decision(let word):
      before = judgements.decision(on: about, round: chosen)?.judgement
      written = word.name.text(language)
    case .step(let criterion, let step):
      before = judgements.step(criterion, of: about, round: chosen)?.judgement
      written = "\(step)"
    }
    let entry = JudgementFile.Entry(
      round: chosen, concern: about, criterion: content.criterion, value: written, role: role,
      date: date, reason: reason)
    return AddedJudgements(
      file: workspace.records.priorities, rows: try add([entry], language), before: before)
  }

  /// Adds a weight of a source or a criterion; what stands in the file stays.
  ///
  /// - Throws: P003 for an unknown round, P024 for a day that is none, P026 and P027 for what is not
  ///   weighed and what is no weight, P029 for what points out a person.
  package func weigh(
    _ criterion: String, _ value: String, round: String?, role: String, date: String,
    reason: String, _ language: Language
  ) throws(DiagnosticsError) -> (file: String, before: CriterionWeight?) {
    let (weighed, weight) = try JudgementFile.weight(criterion, value, at: nil, nil, language)
    let chosen = try selection(round: round, group: nil, analysis: analysis()).round
    try checkAccount(role: role, date: date, reason: reason)
    let before = try judgements().weights(round: chosen).first { $0.weighed == weighed }
    let entry = JudgementFile.Entry(
      round: chosen, .weight(weighed), criterion: nil, value: "\(weight)", role: role, date: date,
      reason: reason)
    _ = try add([entry], language)
    return (workspace.records.priorities, before)
  }

  private func checkAccount(
    role: String, date: String, reason: String
  ) throws(DiagnosticsError) {
    guard CalendarDate.isValid(date) else {
      throw DiagnosticsError(
        Diagnostic(.tableBadDate, ["column": "--date", "text": date]))
    }
    let pointing = [role, reason].compactMap { PersonalDataCheck.fault(in: $0, at: nil) }
    guard pointing.isEmpty else { throw DiagnosticsError(pointing) }
  }

  /// Adds empty rows for what nobody has judged of the problems at the top, to be filled in.
  ///
  /// - Throws: as `prioritisation`.
  package func addBlankJudgements(
    round: String?, _ language: Language
  ) throws(DiagnosticsError) -> AddedJudgements {
    let table = try prioritisation(round: round)
    let chosen = table.ranking.selection.round
    var entries: [JudgementFile.Entry] = []
    let waiting = try waitingRows(chosen)
    for row in table.shown(DialogueSession.blankRows) {
      for criterion in PriorityCriterion.allCases
      where !criterion.isKnownFromData && row.steps[criterion] == nil {
        let entry = JudgementFile.Entry(round: chosen, concern: row.concern, criterion: criterion)
        if !waiting.contains(entry) { entries.append(entry) }
      }
    }
    return AddedJudgements(
      file: workspace.records.priorities, rows: try add(entries, language), before: nil)
  }

  /// How many problems of the list get empty rows.
  private static let blankRows = 8

  private func waitingRows(_ round: String) throws(DiagnosticsError) -> Set<JudgementFile.Entry> {
    let path = workspace.records.priorities
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try JudgementFile.waiting(path, round: round, taxonomy: taxonomy)
  }

  private func add(
    _ entries: [JudgementFile.Entry], _ language: Language
  ) throws(DiagnosticsError) -> Int {
    guard !entries.isEmpty else { return 0 }
    let path = workspace.records.priorities
    let present = FileManager.default.contents(atPath: path)
    let bytes = try JudgementFile.adding(
      entries, to: present.map { (path: path, bytes: [UInt8]($0)) }, language)
    try WrittenFile.write(Data(bytes), to: path)
    return entries.count
  }
}

/// Holds what people write beside the answers to roles instead of persons.
enum PersonalDataCheck {
  /// P029 where a text seems to point out a person; nil where it does not.
  static func fault(in text: String, at place: Place?) -> Diagnostic? {
    let masked = PersonalDataMask().mask(text)
    guard !masked.findings.isEmpty else { return nil }
    return Diagnostic(.priorityPersonalData, at: place, ["masked": masked.text])
  }
}
