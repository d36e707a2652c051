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
  /// What people keep of the promise's activities, and of the actions after the walks.
  let reports: [ActivityReport]
  let actions: [WalkAction]

  /// The fixture as it stands.
  static let plain: Result<RoundFixture, any Error> = Result { try RoundFixture() }

  /// The fixture with a round a year before, so that the page tells what has changed, and with the places
  /// of the walks, so that it maps them.
  static let followed: Result<RoundFixture, any Error> = Result {
    try RoundFixture(isFollowed: true)
  }

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

  /// A definition file with the round of the year before and the places of the walks.
  private static func followed(_ text: String) -> String {
    var text = text.replacing(
      "rounds:\n",
      with: "rounds:\n  forra: {from: 2023-09-01, to: 2023-11-30, "
        + "label: {sv: Hösten 2023, en: Autumn 2023}}\n")
    text = text.replacing(
      "  - {id: stopp, type: integer",
      with: "  - {id: plats, type: place, label: {sv: Plats, en: Place}, coordinate: true}\n"
        + "  - {id: stopp, type: integer")
    let events = text.matches(
      of: /\ \ (lank|bibliotek|torget|norrby|soderby): \{round: host, (.*)\n/)
    for event in events.reversed() {
      let line = "  \(event.output.1)_forra: {round: forra, \(event.output.2)\n"
      text.insert(contentsOf: line.replacing("2024-", with: "2023-"), at: event.range.upperBound)
    }
    return text
  }

  /// Takes the fixture through the chain, texts of its definition files replaced and some of its
  /// response files left out.
  ///
  /// - Throws: whatever goes wrong on the way; nothing should.
  init(
    replacing: [String: String] = [:], without removed: [String] = [], isFollowed: Bool = false
  ) throws {
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
      try folder.write(isFollowed ? Self.followed(text) : text, to: name)
    }
    let workspace = try Workspace.open(folder.path)
    let taxonomy = try workspace.taxonomy()
    let surveys = try workspace.surveys(taxonomy)
    let store = try DialogueStore.openForWriting(workspace.databaseFile)
    let names =
      isFollowed
      ? ["medborgare", "unga", "vandring-platser", "medborgare-forra"]
      : ["medborgare", "unga", "vandring"].filter { !removed.contains($0) }
    let files = try names.map { name in
      try Self.read("\(source)/responses/\(name).csv", workspace, surveys)
    }
    _ = try store.importResponses(
      files, workspace: workspace, policy: ImportPolicy(quarantinesBadRows: false, revises: false))
    let analysis = try PriorityAnalysis(
      workspace: workspace, taxonomy: taxonomy, surveys: surveys, store: store)
    let ranking = try analysis.rank(Selection(round: "host"))
    let comparison =
      isFollowed
      ? try analysis.compare(Selection(round: "forra"), Selection(round: "host")) : nil
    let table = PriorityTable(
      PriorityTable.Material(
        ranking: ranking, comparison: comparison, breakdowns: [], judgements: Judgements(),
        pictures: []))
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
      }, comparison: comparison, places: try analysis.walkPlaces(ranking))
    reports = try ActivityReportFile.read(
      "\(source)/activities.csv", workspace: workspace, taxonomy: taxonomy)
    actions = try WalkActionFile.read("\(source)/actions.csv", workspace: workspace)
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
