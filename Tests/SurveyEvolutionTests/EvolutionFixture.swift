import DialogueSession
import Foundation
import Messages
import SurveyDefinition
import TestSupport
import Testing

/// Two versions of a small survey in `Fixtures/NAME/`; the name begins with the kind of change that
/// must be found, and what stands after a `-` tells the case apart from others of the kind.
struct EvolutionFixture: Sendable, CustomTestStringConvertible {
  static let folder = "Tests/SurveyEvolutionTests/Fixtures"

  let name: String

  var testDescription: String { name }

  /// The word for the kind of change.
  var kind: String { String(name.prefix { $0 != "-" }) }

  static let all: [EvolutionFixture] =
    ((try? ProjectFolder.names(in: folder)) ?? []).map { EvolutionFixture(name: $0) }

  /// The definition `old` or `new`, with the concerns that stand beside it, where there are some.
  func survey(_ version: String) throws -> Survey {
    let concerns = "\(ProjectFolder.root)/\(Self.folder)/\(name)/concerns-\(version).yaml"
    let taxonomy =
      FileManager.default.fileExists(atPath: concerns) ? try Taxonomy.read(concerns) : nil
    return try SurveyReader.read(
      text: ProjectFolder.text("\(Self.folder)/\(name)/\(version).yaml"), file: "\(version).yaml",
      context: SurveyContext(taxonomy: taxonomy, areas: [])
    ).survey
  }

  var compared: ComparedSurveys {
    get throws { try ComparedSurveys(old: survey("old"), new: survey("new")) }
  }
}
