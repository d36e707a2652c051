import Messages
import SurveyDefinition
import TestSupport

/// The surveys that documents are made of in tests.
enum DocumentSurveys {
  /// The ready surveys, by file name.
  static let shipped = [
    "foretagardialog", "medarbetardialog", "medborgardialog", "trygghetsvandring", "ungdomsdialog",
  ]

  static func shipped(_ name: String) throws -> Survey {
    let taxonomy = try Taxonomy.read("\(ProjectFolder.root)/Surveys/concerns.yaml")
    let areas = [
      Choice(code: "centrum", value: 1, label: LocalizedText("Centrum")),
      Choice(code: "norr", value: 2, label: LocalizedText("Norr")),
      Choice(code: "landsbygd", value: 3, label: LocalizedText("Landsbygden")),
    ]
    return try SurveyReader.read(
      "\(ProjectFolder.root)/Surveys/\(name).yaml",
      context: SurveyContext(taxonomy: taxonomy, areas: areas)
    ).survey
  }

  /// A survey of the good corpus, with the small taxonomy that it is written for.
  static func good(_ name: String) throws -> Survey {
    try read(
      ProjectFolder.text("Tests/SurveyDefinitionTests/Fixtures/good/\(name).yaml"),
      file: "\(name).yaml")
  }

  /// A survey of this module's own fixtures.
  static func fixture(_ name: String) throws -> Survey {
    try read(
      ProjectFolder.text("Tests/SurveyDocumentsTests/Fixtures/\(name).yaml"), file: "\(name).yaml")
  }

  /// A survey written in a test.
  static func read(_ text: String, file: String = "enkat.yaml") throws -> Survey {
    let taxonomy = try Taxonomy.read(
      "\(ProjectFolder.root)/Tests/SurveyDefinitionTests/Fixtures/concerns.yaml")
    let areas = [Choice(code: "norr", value: 1, label: LocalizedText("Norr"))]
    return try SurveyReader.read(
      text: text, file: file, context: SurveyContext(taxonomy: taxonomy, areas: areas)
    ).survey
  }
}
