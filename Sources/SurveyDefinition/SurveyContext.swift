/// What a survey may refer to that is defined elsewhere.
package struct SurveyContext: Sendable {
  /// The concerns that `{concerns: …}` names; nil outside a workspace.
  package let taxonomy: Taxonomy?
  /// The areas that `{areas: workspace}` names; empty outside a workspace.
  package let areas: [Choice]

  package init(taxonomy: Taxonomy?, areas: [Choice]) {
    self.taxonomy = taxonomy
    self.areas = areas
  }
}
