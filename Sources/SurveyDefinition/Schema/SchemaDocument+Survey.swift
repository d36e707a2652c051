package import AnnotatedYAML
import Messages

extension SchemaDocument {
  /// The schema of a survey definition.
  package static let survey = SchemaDocument(
    "survey", about: SchemaText.survey, root: SurveyShape.file)
  /// The schema of the taxonomy.
  package static let taxonomy = SchemaDocument(
    "taxonomy", about: SchemaText.taxonomy, root: TaxonomyShape.file)
  /// The schema of the measures.
  package static let measures = SchemaDocument(
    "measures", about: SchemaText.measureCatalogue, root: MeasureShape.file)
}
