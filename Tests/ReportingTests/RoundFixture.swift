import ContentHash
import DelimitedText
import DialogueStore
import DialogueWorkspace
import Foundation
import Messages
import Priorities
import Promises
import Reporting
import ResponseImport
import SurveyDefinition
import TestSupport

/// The small municipality of `Fixtures/`, taken through the real chain from CSV to report.
struct RoundFixture {
  let report: RoundReport
  let draft: PromiseDraft

  /// The fixture as it stands.
  static let plain: Result<RoundFixture, any Error> = Result { try RoundFixture() }

  /// The fixture with labels that a stranger wrote to break every renderer.
  static let hostile: Result<RoundFixture, any Error> = Result {
    try RoundFixture(replacing: [
      "Mörka gator": hostileLabel, "Sjöviks kommun": hostileLabel, "Norrby}": "\(hostileLabel)}",
      "Belysningsinventering": hostileLabel, "Lokala BRÅ": hostileLabel,
      "place: Biblioteket": "place: \(hostileLabel)",
    ])
  }

  /// What hostile files say; in quotes, as YAML wants it.
  static let hostileLabel =
    #""]]><script>alert(1)</script><img src=x onerror='y'> \" `kod` | a_b* [l](http://x.se) \#u{202E}bakvänt\#u{2066} & <!-- {share} www.x.se""#

  /// Takes the fixture through the chain, texts of its definition files replaced and some of its
  /// response files left out.
  ///
  /// - Throws: whatever goes wrong on the way; nothing should.
  init(replacing: [String: String] = [:], without removed: [String] = []) throws {
    let folder = try TemporaryFolder()
    let source = "\(ProjectFolder.root)/Tests/ReportingTests/Fixtures"
    for name in [
      "lyhord.yaml", "concerns.yaml", "measures.yaml", "medborgare.yaml", "unga.yaml",
      "vandring.yaml",
    ] {
      var text = try String(contentsOfFile: "\(source)/\(name)", encoding: .utf8)
      for (old, new) in replacing.sorted(by: { $0.key < $1.key }) {
        text = text.replacing(old, with: new)
      }
      try folder.write(text, to: name)
    }
    let workspace = try Workspace.open(folder.path)
    let taxonomy = try workspace.taxonomy()
    let surveys = try workspace.surveys(taxonomy)
    let store = try DialogueStore.openForWriting(workspace.databaseFile)
    let files = try ["medborgare", "unga", "vandring"].filter { !removed.contains($0) }.map {
      name in
      try Self.read("\(source)/responses/\(name).csv", workspace, surveys)
    }
    _ = try store.importResponses(
      files, workspace: workspace, policy: ImportPolicy(quarantinesBadRows: false, revises: false))
    let analysis = try PriorityAnalysis(
      workspace: workspace, taxonomy: taxonomy, surveys: surveys, store: store)
    let ranking = try analysis.rank(Selection(round: "host"))
    let table = PriorityTable(
      PriorityTable.Material(
        ranking: ranking, comparison: nil, breakdowns: [], judgements: Judgements(), pictures: []))
    draft = PromiseDrafting.draft(table, measures: try workspace.measures(taxonomy))
    report = RoundReport(
      ranking: ranking, draft: draft,
      areaBreakdown: try analysis.breakdown(ranking, by: .area, concerns: 10),
      ageBreakdown: try analysis.breakdown(ranking, by: .age, concerns: 10),
      compositions: try ranking.sources.map {
        ($0.source, try analysis.composition(ranking, of: $0.source))
      },
      imports: try store.imports().map {
        Reporting.ReportedImport(
          file: $0.file, survey: $0.survey, surveyVersion: $0.definitionVersion,
          fileHash: $0.fileHash, accepted: $0.counts.accepted, revised: $0.counts.revised,
          duplicate: $0.counts.duplicate, quarantined: $0.counts.quarantined)
      })
  }

  private static func read(
    _ path: String, _ workspace: Workspace, _ surveys: [Survey]
  ) throws -> ImportableFile {
    let table = try DelimitedFile.open(path)
    let binding = try SurveyBinding.recognise(header: table.header, among: surveys, file: path)
    let events = workspace.events.map {
      KnownEvent(id: $0.id, names: [], source: $0.source)
    }
    let resolver = try EventResolver(
      events, source: binding.survey.source, named: nil, hasColumn: binding.hasEventColumn,
      file: path)
    let origin = ImportOrigin(
      file: URL(fileURLWithPath: path).lastPathComponent,
      fileHash: ContentHash.sha256(try String(contentsOfFile: path, encoding: .utf8)),
      byteCount: table.byteCount, dialect: table.dialect.summary,
      importedAt: "2024-12-01T12:00:00Z")
    return ImportableFile(
      source: ResponseReader(binding, events: resolver, file: path).source(table), origin: origin)
  }
}
