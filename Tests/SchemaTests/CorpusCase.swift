import AnnotatedYAML
import DialogueWorkspace
import Foundation
import Messages
import Promises
import ResponseImport
import SurveyDefinition
import TestSupport
import Testing

/// A kind of file that a schema describes.
enum DefinitionKind: String, CaseIterable {
  case survey
  case taxonomy
  case measures
  case workspace
  case promise
  case mapping

  var schema: SchemaDocument {
    switch self {
    case .survey: .survey
    case .taxonomy: .taxonomy
    case .measures: .measures
    case .workspace: .workspace
    case .promise: .promise
    case .mapping: .mapping
    }
  }

  var schemaPath: String { "Surveys/schemas/\(schema.name).schema.json" }
}

/// What the reader and the schema must say of a file.
enum Expectation: String, CaseIterable {
  case good
  case bad
  case meaning
}

/// One case of the corpus.
struct CorpusCase: CustomTestStringConvertible, Sendable {
  static let folder = "Tests/SchemaTests/Corpus"

  let kind: DefinitionKind
  let expectation: Expectation
  /// The file, from the root of the project.
  let file: String
  let name: String
  let text: String

  /// The case as the validator names it.
  var id: String { "\(file)#\(name)" }
  var testDescription: String { id }

  /// Every case, by folder, file and its order there.
  static let all: [CorpusCase] = DefinitionKind.allCases.flatMap { kind in
    Expectation.allCases.flatMap { expectation -> [CorpusCase] in
      let folder = "\(folder)/\(kind.rawValue)/\(expectation.rawValue)"
      let names = (try? ProjectFolder.names(in: folder)) ?? []
      return names.filter { $0.hasSuffix(".yaml") }.flatMap { name in
        cases(of: "\(folder)/\(name)", kind, expectation)
      }
    }
  }

  private static func cases(
    of file: String, _ kind: DefinitionKind, _ expectation: Expectation
  ) -> [CorpusCase] {
    guard let text = try? ProjectFolder.text(file) else { return [] }
    var parts: [(name: String, text: String)] = [("", "")]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("--- # ") {
        parts.append((String(line.dropFirst(6)), ""))
      } else {
        parts[parts.count - 1].text += line + "\n"
      }
    }
    return parts.dropFirst().map {
      CorpusCase(
        kind: kind, expectation: expectation, file: file, name: $0.name,
        text: parts[0].text + $0.text)
    }
  }

  /// Whether Lyhörd reads the case without an error.
  func isAccepted() throws -> Bool {
    do {
      try read()
      return true
    } catch let error as DiagnosticsError {
      #expect(error.diagnostics.contains { $0.kind.severity == .error })
      return false
    }
  }

  private func read() throws {
    let folder = try TemporaryFolder()
    switch kind {
    case .survey:
      let areas = [Choice(code: "norra", value: 1, label: LocalizedText("Norra"))]
      let context = SurveyContext(taxonomy: try Self.taxonomy(), areas: areas)
      _ = try SurveyReader.read(text: text, file: file, context: context)
    case .taxonomy: _ = try Taxonomy.read(folder.write(text, to: "concerns.yaml"))
    case .measures:
      let path = try folder.write(text, to: "measures.yaml")
      _ = try MeasureCatalogue.read(path, taxonomy: Self.taxonomy())
    case .workspace:
      try folder.write(text, to: Workspace.fileName)
      _ = try Workspace.open(folder.path)
    case .promise:
      var findings: [Diagnostic] = []
      let root = try YAMLFile.parse(text, file: file)
      PromiseShape.file.check(root, what: "promise.yaml", &findings)
      guard findings.isEmpty else { throw DiagnosticsError(findings) }
    case .mapping:
      let survey = try SurveyReader.read(
        "\(ProjectFolder.root)/\(Self.folder)/survey.yaml",
        context: SurveyContext(taxonomy: nil, areas: [])
      ).survey
      _ = try ColumnMapping.read(text: text, file: file, surveys: [survey])
    }
  }

  private static func taxonomy() throws -> Taxonomy {
    try Taxonomy.read("\(ProjectFolder.root)/\(folder)/concerns.yaml")
  }
}
