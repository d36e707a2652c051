package import Messages
package import SurveyDefinition

extension Workspace {
  /// The concerns that the workspace is held against.
  ///
  /// - Throws: every fault of the taxonomy file.
  package func taxonomy() throws(DiagnosticsError) -> Taxonomy {
    try Taxonomy.read(taxonomyFile)
  }

  /// The measures to choose among.
  ///
  /// - Throws: every fault of the measures file.
  package func measures(_ taxonomy: Taxonomy) throws(DiagnosticsError) -> MeasureCatalogue {
    try MeasureCatalogue.read(measuresFile, taxonomy: taxonomy)
  }

  /// Every survey of the workspace, in the order of `lyhord.yaml`.
  ///
  /// - Throws: every fault of every definition.
  package func surveys(_ taxonomy: Taxonomy) throws(DiagnosticsError) -> [Survey] {
    let context = SurveyContext(taxonomy: taxonomy, areas: areas)
    var surveys: [Survey] = []
    var faults: [Diagnostic] = []
    for file in surveyFiles {
      do {
        surveys.append(try SurveyReader.read(file, context: context).survey)
      } catch {
        faults += error.diagnostics
      }
    }
    guard faults.isEmpty else { throw DiagnosticsError(faults) }
    return surveys
  }
}
