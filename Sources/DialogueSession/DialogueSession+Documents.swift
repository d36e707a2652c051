import DialogueStore
import DialogueWorkspace
package import Foundation
package import Messages
import Priorities
package import Promises
import Reporting
import SurveyDefinition

/// The files that a piece of work wrote, and what a person should know of it.
package struct WrittenFiles: Sendable {
  package let files: [String]
  package let warnings: [Diagnostic]
}

extension DialogueSession {
  /// The draft of a round.
  ///
  /// - Throws: as the ranking; faults of the measures file.
  package func draft(round: String?) throws(DiagnosticsError) -> PromiseDraft {
    let analysis = try analysis()
    return try draft(RoundView(selectionToDraft(from: round, analysis), analysis, self))
  }

  func draft(_ view: RoundView) throws(DiagnosticsError) -> PromiseDraft {
    PromiseDrafting.draft(view.table, measures: try workspace.measures(taxonomy))
  }

  /// What a promise is drafted from where nothing else is named.
  func selectionToDraft(
    from round: String?, _ analysis: PriorityAnalysis
  ) throws(DiagnosticsError) -> Selection {
    let chosen = if let round { round } else { try roundBefore(workspace.promise, analysis) }
    return try selection(round: chosen, group: nil, analysis: analysis)
  }

  /// The round that a promise is drafted from: the last one that ended before its period begins;
  /// nil, for the latest of all, where none did.
  private func roundBefore(
    _ frame: PromiseFrame?, _ analysis: PriorityAnalysis
  ) throws(DiagnosticsError) -> String? {
    guard let frame else { return nil }
    return try analysis.roundsWithResponses().filter { $0.to < frame.from }
      .max { ($0.to, $0.id) < ($1.to, $1.id) }?.id
  }

  /// Writes everything of a round as one HTML page, and what it says as Word, Markdown, CSV and JSON, with
  /// each chart as an SVG file.
  ///
  /// - Throws: as `draft`; L004 where the file cannot be written.
  package func writeReport(
    round: String?, group: String?, to folder: String?, _ language: Language
  ) throws(DiagnosticsError) -> WrittenFiles {
    let analysis = try analysis()
    let selection = try selection(round: round, group: group, analysis: analysis)
    return try writeReport(RoundView(selection, analysis, self), to: folder, language)
  }

  func writeReport(
    _ view: RoundView, to folder: String?, _ language: Language
  ) throws(DiagnosticsError) -> WrittenFiles {
    let (analysis, ranking) = (view.analysis, view.ranking)
    let selection = ranking.selection
    var compositions: [(source: Source, backgrounds: [Composition])] = []
    // Of a group, neither its parts nor its make-up are told: they would be crossings of two.
    for source in ranking.sources where selection.group == nil {
      let found = try analysis.composition(ranking, of: source.source)
      if !found.isEmpty { compositions.append((source.source, found)) }
    }
    let places = try analysis.walkPlaces(ranking)
    // Of a group nothing is quoted: what someone wrote must not stand beside who they are.
    let quoted =
      selection.group == nil
      ? try approvedQuotes(round: selection.round) : (quotes: [], warnings: [])
    let report = RoundReport(
      ranking: ranking,
      draft: try draft(view),
      areaBreakdown: selection.group == nil
        ? try analysis.breakdown(ranking, by: .area, concerns: 10) : nil,
      ageBreakdown: selection.group == nil
        ? try analysis.breakdown(ranking, by: .age, concerns: 10) : nil,
      compositions: compositions, imports: try importsInReport(ranking, analysis),
      comparison: view.comparison,
      places: selection.group == nil ? places : nil, quotes: quoted.quotes)
    var name = "report"
    if let group = selection.group { name += "-\(group.code)" }
    let place = "\(folder ?? workspace.reportsFolder)/\(selection.round)"
    var files: [String] = []
    for file in try DiagnosticsError.whileWriting(place, { try report.files(language) }) {
      let path = "\(place)/\(name).\(file.ending)"
      try WrittenFile.write(Data(file.bytes), to: path)
      files.append(path)
    }
    for chart in report.charts(language) {
      try WrittenFile.write(Data(chart.bytes), to: "\(place)/\(chart.name)")
      files.append("\(place)/\(chart.name)")
    }
    if selection.group == nil, let places {
      let map = "\(place)/places.geojson"
      let text = try DiagnosticsError.whileWriting(map) { try places.geoJSON(ranking, language) }
      try write(text, to: map)
      files.append(map)
    }
    return WrittenFiles(
      files: files,
      warnings: ranking.strayEvents.map { $0.warning(in: workspace.folder) } + quoted.warnings)
  }

  private func importsInReport(
    _ ranking: Ranking, _ analysis: PriorityAnalysis
  ) throws(DiagnosticsError) -> [ReportedImport] {
    let ofRound = try analysis.imports(in: ranking)
    return try store().imports()
      .filter { !$0.isUndone && ofRound.contains($0.id) }
      .map { stored in
        ReportedImport(
          file: stored.file.split(separator: "/").last.map(String.init) ?? stored.file,
          survey: stored.survey, surveyVersion: stored.definitionVersion,
          fileHash: stored.fileHash, accepted: stored.counts.accepted,
          revised: stored.counts.revised, duplicate: stored.counts.duplicate,
          quarantined: stored.counts.quarantined)
      }
  }

  private func write(_ text: String, to path: String) throws(DiagnosticsError) {
    try WrittenFile.write(Data(text.utf8), to: path)
  }
}

extension DiagnosticsError {
  /// Tells whatever goes wrong in the making of a file as L004.
  static func whileWriting<Value>(
    _ path: String, _ make: () throws -> Value
  ) throws(DiagnosticsError) -> Value {
    do {
      return try make()
    } catch {
      throw DiagnosticsError(Diagnostic(.fileUnwritable, at: Place(path), ["cause": "\(error)"]))
    }
  }
}

/// Writes whole files: a file is there as it should be, or as it was.
package enum WrittenFile {
  /// Writes bytes to a path, making the folders on its way.
  ///
  /// - Throws: L004 where it cannot be written.
  package static func write(_ data: Data, to path: String) throws(DiagnosticsError) {
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: url, options: .atomic)
    } catch {
      throw DiagnosticsError(
        Diagnostic(
          .fileUnwritable, at: Place(path), ["cause": (error as NSError).localizedDescription]))
    }
  }
}
