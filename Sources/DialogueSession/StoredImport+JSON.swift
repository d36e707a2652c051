package import DialogueStore
import Foundation

extension StoredImport {
  /// Imports for programs, with sorted keys.
  package static func json(_ imports: [StoredImport]) throws -> String {
    try text(imports.map { StoredImportEntry($0) })
  }

  fileprivate static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}

extension DialogueStore {
  /// One import with every remark, for programs.
  package func shownImportJSON(_ id: Int) throws -> String {
    let details = try details(ofImport: id)
    guard let stored = try imports().first(where: { $0.id == id }) else { return "" }
    return try StoredImport.text(
      ShownImportEntry(
        stored: StoredImportEntry(stored),
        quarantined: details.quarantined.map { .init(line: $0.line, reason: $0.reason) },
        remarks: details.issues.map { issue in
          .init(
            line: issue.line, field: issue.field, kind: issue.kind, raw: issue.raw,
            takenAs: issue.takenAs)
        }))
  }
}

private struct StoredImportEntry: Encodable {
  let id: Int
  let file: String
  let fileHash: String
  let survey: String
  let source: String
  let version: Int
  let export: String
  let dialect: String
  let importedAt: String
  let counts: CountsEntry
  let madeUp: Bool
  let undone: Bool

  init(_ stored: StoredImport) {
    id = stored.id
    file = stored.file
    fileHash = stored.fileHash
    survey = stored.survey
    source = stored.source
    version = stored.definitionVersion
    export = stored.export
    dialect = stored.dialect
    importedAt = stored.importedAt
    counts = CountsEntry(stored.counts)
    madeUp = stored.isMadeUp
    undone = stored.isUndone
  }
}

private struct ShownImportEntry: Encodable {
  struct SetAside: Encodable {
    let line: Int
    let reason: String
  }

  struct Remark: Encodable {
    let line: Int
    let field: String
    let kind: String
    let raw: String
    let takenAs: String?
  }

  let stored: StoredImportEntry
  let quarantined: [SetAside]
  let remarks: [Remark]

  enum CodingKeys: String, CodingKey {
    case stored = "import"
    case quarantined
    case remarks
  }
}
