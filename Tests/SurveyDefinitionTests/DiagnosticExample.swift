import DialogueWorkspace
import Foundation
import Messages
import SurveyDefinition
import TestSupport
import Testing

/// The example of one diagnostic in the catalogue: a file that triggers it, and its mend.
///
/// `bytes.txt` beside the files says how the broken one differs in its bytes; `context.txt` that
/// neither has a taxonomy.
struct DiagnosticExample: Sendable, CustomTestStringConvertible {
  static let folder = "Tests/SurveyDefinitionTests/Fixtures/catalogue"

  /// The code of its kind.
  let code: String
  let broken: String
  let mended: String
  private let bytes: String?
  private let hasTaxonomy: Bool

  var testDescription: String { code }

  /// Every example, by code.
  static let all: [DiagnosticExample] = ((try? ProjectFolder.names(in: folder)) ?? [])
    .compactMap { DiagnosticExample($0) }

  private init?(_ code: String) {
    let folder = "\(Self.folder)/\(code)"
    guard let broken = try? ProjectFolder.text("\(folder)/broken.yaml"),
      let mended = try? ProjectFolder.text("\(folder)/mended.yaml")
    else { return nil }
    self.code = code
    self.broken = broken
    self.mended = mended
    bytes = (try? ProjectFolder.text("\(folder)/bytes.txt"))?
      .trimmingCharacters(in: .whitespacesAndNewlines)
    hasTaxonomy = (try? ProjectFolder.text("\(folder)/context.txt")) == nil
  }

  /// Whether the fault is in bytes that a text cannot show.
  var isOfBytes: Bool { bytes != nil }

  /// The findings of the broken file.
  func brokenFindings() throws -> [Diagnostic] { try findings(brokenData()) }

  /// The findings of the mended file.
  func mendedFindings() throws -> [Diagnostic] { try findings(Data(mended.utf8)) }

  private func findings(_ data: Data) throws -> [Diagnostic] {
    let context =
      hasTaxonomy ? try SurveyContext.fixture() : SurveyContext(taxonomy: nil, areas: [])
    do {
      if isOfBytes {
        let folder = try TemporaryFolder()
        let path = try folder.write(data, to: "enkat.yaml")
        return try SurveyReader.read(path, context: context).warnings
      }
      let text = String(decoding: data, as: UTF8.self)
      if code.hasPrefix("W") {
        _ = try Workspace.read(text: text, file: Workspace.fileName)
        return []
      }
      return try SurveyReader.read(text: text, file: "enkat.yaml", context: context).warnings
    } catch let error {
      guard let faults = error as? DiagnosticsError else { throw error }
      return faults.diagnostics
    }
  }

  private func brokenData() throws -> Data {
    let words = bytes?.split(separator: " ").map(String.init) ?? []
    switch words.first {
    case nil: return Data(broken.utf8)
    case "windows-1252": return try #require(broken.data(using: .windowsCP1252))
    case "prefix": return Data(words.dropFirst().compactMap { UInt8($0, radix: 16) } + broken.utf8)
    case "repeat":
      let count = try #require(words.last.flatMap { Int($0) })
      return Data((broken + "#" + String(repeating: " ", count: count)).utf8)
    default:
      Issue.record("bytes.txt of \(code) says \(bytes ?? "")")
      return Data()
    }
  }
}
