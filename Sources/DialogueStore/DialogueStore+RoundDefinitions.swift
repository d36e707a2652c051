import GRDB
package import Messages
package import SurveyDefinition

extension DialogueStore {
  /// The definitions of a survey that some responses answered, oldest version first.
  package func definitions(
    of survey: Survey, answeredBy origins: [ResponseOrigin]
  ) throws(DiagnosticsError) -> [StoredDefinition] {
    let used = Set(origins.map(\.definition))
    return try read { database in
      try StoredDefinition.all(of: survey.id, database).filter { used.contains($0.id) }
    }
  }
}
