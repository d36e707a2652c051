import DialogueWorkspace
import GRDB
import Messages
import SurveyDefinition

/// Whether responses may be taken in by a definition, given those that are stored already.
struct DefinitionAdmission {
  let workspace: Workspace
  /// The path of the database, for what is said of it.
  let path: String

  /// What a person should know before responses are taken in by a definition.
  ///
  /// - Throws: V001 for each change that would give stored responses another meaning, and V006–V008
  ///   for renames that cannot be; B014 where the definition is older than the stored one and does
  ///   not ask the same.
  func warnings(_ survey: Survey, _ database: Database) throws -> [Diagnostic] {
    guard try database.tableExists("definitions"),
      let newest = try StoredDefinition.all(of: survey.id, database).last,
      newest.hash != survey.definitionHash, let stored = read(newest)
    else { return [] }
    let comparison = SurveyComparison(from: stored, to: survey)
    let changes = comparison.changes.filter { !$0.isOfVersion }
    let versions = ["old": "\(newest.version)", "new": "\(survey.version)", "survey": survey.id]
    let place = Place(survey.file)
    if survey.version < newest.version {
      guard changes.allSatisfy({ $0.changeClass == .safe }) else {
        let reasons = changes.filter { $0.changeClass > .safe }.map(\.diagnostic)
        throw DiagnosticsError(
          reasons + [Diagnostic(.storeOlderDefinition, at: place, versions)])
      }
      return []
    }
    let refused =
      changes.filter { $0.changeClass == .breaksData }.map(\.diagnostic)
      + comparison.findings.filter { $0.kind.severity == .error }
    guard refused.isEmpty else { throw DiagnosticsError(refused) }
    var warnings: [Diagnostic] = []
    if survey.version == newest.version, changes.contains(where: { !$0.isOfReadingAlone }) {
      warnings.append(
        Diagnostic(
          .storeVersionKept, at: place,
          versions.merging(["next": "\(survey.version + 1)"]) { first, _ in first }))
    }
    let broken = changes.count { $0.changeClass == .breaksComparison }
    if broken > 0 {
      warnings.append(
        Diagnostic(
          .storeComparisonBroken, at: place,
          versions.merging(["count": "\(broken)", "file": survey.file]) { first, _ in first }))
    }
    return warnings + comparison.findings
  }

  /// A stored definition, read as the workspace reads definitions now.
  func read(_ definition: StoredDefinition) -> Survey? {
    definition.read(
      SurveyContext(taxonomy: try? workspace.taxonomy(), areas: workspace.areas),
      file: Phrase.storedDefinition.text(
        workspace.language,
        ["survey": definition.survey, "version": "\(definition.version)"]))
  }
}
