import AnnotatedYAML
import DialogueWorkspace
import Foundation
import Messages
import Promises
import ResponseImport
import SurveyDefinition
import TestSupport
import Testing

@Suite("What the shapes know is shown")
struct CoverageTests {
  static let roots: [(DefinitionKind, ObjectShape)] = [
    (.survey, SurveyShape.file), (.taxonomy, TaxonomyShape.file), (.measures, MeasureShape.file),
    (.workspace, WorkspaceShape.file), (.promise, PromiseShape.file), (.mapping, MappingShape.file),
  ]

  @Test("Each key and each word stands in a good file", arguments: roots.indices)
  func corpus(_ index: Int) throws {
    let (kind, root) = Self.roots[index]
    let walk = ShapeWalk(root)
    let good = CorpusCase.all.filter { $0.kind == kind && $0.expectation == .good }.map(\.text)
    let written = Set(good.flatMap { Self.tokens(of: $0) })
    #expect(walk.keys.subtracting(written) == [])
    #expect(walk.words.subtracting(written) == [])
    #expect(walk.keys.count >= 10)
  }

  @Test("Each key, type and word of a survey stands in its guide")
  func guide() throws {
    let guide = Set(Self.written(in: try ProjectFolder.text("Surveys/README.md")))
    let walk = ShapeWalk(SurveyShape.file)
    #expect(walk.keys.subtracting(guide) == [])
    #expect(walk.words.subtracting(guide) == [])
  }

  @Test("The tables of the guide name nothing that a question does not know")
  func tables() throws {
    let guide = try ProjectFolder.text("Surveys/README.md")
    let start = try #require(guide.range(of: "## Types and properties"))
    let rest = guide[start.upperBound...]
    let section = rest[..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)]
    let walk = ShapeWalk(SurveyShape.file)
    let known = walk.keys.union(walk.words).union([
      "true", "false", "code", "row", "name", LocalizedText.easyRead,
    ])
    // Placeholders are in capitals.
    let quoted = Self.written(in: String(section)).filter { $0 != $0.uppercased() }
    #expect(quoted.count > 40)
    #expect(Set(quoted).subtracting(known) == [])
  }

  /// The words between back quotes: what a person writes in a file.
  private static func written(in guide: String) -> [String] {
    guide.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.flatMap { tokens(of: String($0.element)) }
  }

  /// The words of a text: letters, digits and underscores.
  private static func tokens(of text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
  }
}
