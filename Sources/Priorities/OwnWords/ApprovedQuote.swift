package import SurveyDefinition

/// Words that someone wrote and a person has approved for publication.
package struct ApprovedQuote: Hashable, Sendable {
  /// By which `lyhord quotes` names it.
  package let id: String
  package let concern: Concern
  /// The masked words.
  package let text: String
  /// What the person is who approved it.
  package let role: String

  package init(id: String, concern: Concern, text: String, role: String) {
    self.id = id
    self.concern = concern
    self.text = text
    self.role = role
  }
}
