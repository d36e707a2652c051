import ContentHash
import DelimitedText
import DialogueStore
import DialogueWorkspace
import Foundation
import GRDB
import Messages
import ResponseImport
import SurveyDefinition
import TestSupport

/// A workspace in a folder of its own, a survey and imports of rows written in a test.
struct StoreTrial {
  let folder: TemporaryFolder
  let path: String

  static let questions = """
      - {id: omrade, type: select_one, label: {sv: Område, en: Area}, choices: {areas: workspace}, role: area}
      - {id: kon, type: select_one, label: Kön, choices: {choices: {kvinna: Kvinna, man: Man}, missing: {vill_ej_svara: 99, vet_ej: 98}}}
      - {id: hjalp, type: select_multiple, label: Hjälp, choices: {choices: {ljus: Ljus, vakt: Vakt}}, measures: wish, other: {text: true}}
      - {id: antal, type: integer, label: Antal}
      - {id: langd, type: decimal, label: Längd}
      - {id: dag, type: date, label: Dag}
      - {id: ord, type: text, label: Egna ord}
    """

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("lyhord.sqlite")
  }

  static func survey(
    _ questions: String = questions, areas: [Choice] = areas, version: Int = 1
  ) throws -> Survey {
    let head = "survey: prov\nversion: \(version)\ntitle: Prov\nsource: citizens\nquestions:\n"
    return try SurveyReader.read(
      text: head + questions + "\n", file: "prov.yaml",
      context: SurveyContext(taxonomy: nil, areas: areas)
    ).survey
  }

  static let areas = [
    Choice(code: "norra", value: 1, label: LocalizedText("Norra")),
    Choice(code: "sodra", value: 2, label: LocalizedText("Södra")),
  ]

  func workspace(keepsOriginals: Bool = false) throws -> Workspace {
    try folder.write(
      """
      workspace: prov
      municipality: Prov
      areas: {norra: {value: 1, label: Norra}, sodra: {value: 2, label: Södra}}
      rounds: {host: {from: 2021-09-01, to: 2021-12-15}}
      events: {aula: {round: host, source: citizens, date: 2021-10-01, place: Aulan}}
      \(keepsOriginals ? "free_texts: {originals: keep, until: 2022-06-30}" : "")
      """, to: Workspace.fileName)
    return try Workspace.open(folder.path)
  }

  func read(
    _ csv: String, _ survey: Survey, keepsOriginals: Bool = false
  ) throws -> ReadResponses {
    let table = try DelimitedFile(bytes: Array(csv.utf8), name: "svar.csv")
    let binding = SurveyBinding(survey, header: table.header)
    let events = try EventResolver(
      [KnownEvent(id: "aula", names: ["Aulan"], source: .citizens)], source: .citizens, named: nil,
      hasColumn: binding.hasEventColumn, file: "svar.csv")
    return ResponseReader(
      binding, events: events, file: "svar.csv", keepsOriginals: keepsOriginals
    ).read(table)
  }

  /// Imports CSV texts, together in one transaction.
  @discardableResult
  func load(
    _ files: String..., survey: Survey? = nil, quarantines: Bool = false, revises: Bool = false,
    equalAnswers: EqualAnswers = .unknown, keepsOriginals: Bool = false,
    takesOriginals: Bool = false
  ) throws -> [ImportOutcome] {
    let survey = try survey ?? Self.survey()
    let origins = files.map { csv in
      ImportOrigin(
        file: "svar.csv", fileHash: ContentHash.sha256(csv), byteCount: csv.utf8.count,
        dialect: "utf-8",
        importedAt: "2021-10-02")
    }
    return try DialogueStore.openForWriting(path).importResponses(
      zip(files, origins).map { csv, origin in
        ImportableFile(
          source: try read(
            csv, survey, keepsOriginals: keepsOriginals || takesOriginals
          ).source, origin: origin)
      },
      workspace: workspace(keepsOriginals: keepsOriginals),
      policy: ImportPolicy(
        quarantinesBadRows: quarantines, revises: revises, equalAnswers: equalAnswers))
  }

  @discardableResult
  func undo(_ id: Int) throws -> UndoneImport {
    try DialogueStore.openForWriting(path).undoImport(id)
  }

  /// What a look at the whole database finds, by code.
  func findings() throws -> [String] {
    try DialogueStore.checkup(path, workspace: workspace()).findings.map(\.kind.code)
  }

  var store: DialogueStore {
    get throws { try DialogueStore.open(path) }
  }

  var bytes: Data? { FileManager.default.contents(atPath: path) }

  /// Everything in the database, save that an import was there.
  func dump() throws -> [String] {
    try query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .filter { $0 != "imports" }
      .flatMap { table in
        try query("SELECT * FROM \"\(table)\" ORDER BY 1, 2, 3").map { "\(table): \($0)" }
      }
  }

  /// Changes the database past its own doors.
  func execute(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// The names of the copies that were left beside the database.
  var backups: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasPrefix("lyhord.") && $0.hasSuffix(".sqlite") && $0 != "lyhord.sqlite" }
        .sorted()
    }
  }

  /// The rows of a query, the values divided by `|`; by a connection that knows nothing of us.
  func query(_ sql: String) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.map { $0.1.isNull ? "–" : "\($0.1.storage.value ?? "")" }.joined(separator: "|")
      }
    }
  }
}

/// The codes of what a piece of work throws.
func codes(_ body: () throws -> Void) -> [String] {
  do {
    try body()
    return []
  } catch let error as DiagnosticsError {
    return error.diagnostics.map(\.kind.code)
  } catch {
    return ["a foreign error: \(error)"]
  }
}
