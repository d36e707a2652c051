import AnnotatedYAML
import DialogueWorkspace
import Promises
import ResponseImport
import SurveyDefinition
import TestSupport
import Testing

@Suite("The schemas that are kept are those that the shapes give")
struct SchemaFileTests {
  static let documents: [SchemaDocument] = [
    .survey, .taxonomy, .measures, .workspace, .promise, .mapping,
  ]

  @Test(arguments: documents.indices)
  func isCurrent(_ index: Int) throws {
    let document = Self.documents[index]
    try expectGolden(document.text, "Surveys/schemas/\(document.name).schema.json")
  }
}
