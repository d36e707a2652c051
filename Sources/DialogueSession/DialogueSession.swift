package import DialogueStore
package import DialogueWorkspace
package import Messages
package import Priorities
import Promises
package import SurveyDefinition

/// A workspace opened for work: each thing that a person can do with it is one function.
///
/// The command and any later surface call these and print what comes back.
package struct DialogueSession: Sendable {
  package let workspace: Workspace
  package let taxonomy: Taxonomy
  package let surveys: [Survey]
  /// How long to wait where someone else has the database.
  let patience: Patience

  /// Opens the workspace in a folder with its taxonomy and surveys.
  ///
  /// - Throws: W001 where the folder is none; every fault of its files.
  package static func open(
    _ folder: String, patience: Patience = .brief
  ) throws(DiagnosticsError) -> DialogueSession {
    let workspace = try Workspace.open(folder)
    let taxonomy = try workspace.taxonomy()
    return DialogueSession(
      workspace: workspace, taxonomy: taxonomy, surveys: try workspace.surveys(taxonomy),
      patience: patience)
  }

  /// The workspace's database, to be read.
  ///
  /// - Throws: B001 where there is none; B-diagnostics where it cannot be used.
  package func store() throws(DiagnosticsError) -> DialogueStore {
    try DialogueStore.open(workspace.databaseFile, patience: patience)
  }

  /// The workspace's database, to be written; made where there is none.
  ///
  /// - Throws: B-diagnostics where it cannot be used.
  package func storeForWriting() throws(DiagnosticsError) -> DialogueStore {
    try DialogueStore.openForWriting(workspace.databaseFile, patience: patience)
  }

  /// The survey with an id.
  ///
  /// - Throws: I012 where there is none.
  package func survey(_ id: String) throws(DiagnosticsError) -> Survey {
    if let survey = surveys.first(where: { $0.id == id }) { return survey }
    let known = surveys.map(\.id)
    throw DiagnosticsError(
      Diagnostic(
        .importUnknownSurveyNamed, at: Place("\(workspace.folder)/\(Workspace.fileName)"),
        [
          "survey": id,
          "near": NearMiss.closest(to: id, among: known) ?? known.joined(separator: ", "),
        ]))
  }

  /// The analysis over the workspace's database.
  ///
  /// - Throws: B-diagnostics where the database cannot be read.
  package func analysis() throws(DiagnosticsError) -> PriorityAnalysis {
    try PriorityAnalysis(
      workspace: workspace, taxonomy: taxonomy, surveys: surveys,
      store: store())
  }

  /// What a person asked to see, resolved: the latest round with responses where none is named.
  ///
  /// `group` is an area or a category of age or sex, by code, label or `role=code`.
  ///
  /// - Throws: P001, P003, P004.
  package func selection(
    round: String?, group: String?, analysis: PriorityAnalysis
  ) throws(DiagnosticsError) -> Selection {
    let file = Place("\(workspace.folder)/\(Workspace.fileName)")
    let chosen: String
    if let round {
      guard workspace.round(round) != nil else {
        throw DiagnosticsError(
          Diagnostic(
            .analysisUnknownRound, at: file,
            ["round": round, "known": workspace.rounds.map(\.id).joined(separator: ", ")]))
      }
      chosen = round
    } else {
      let answered = try analysis.roundsWithResponses()
      guard let latest = answered.max(by: { ($0.to, $0.id) < ($1.to, $1.id) }) else {
        throw DiagnosticsError(
          Diagnostic(
            .analysisEmptyRound, at: Place(workspace.databaseFile),
            ["round": workspace.rounds.last?.id ?? ""]))
      }
      chosen = latest.id
    }
    guard let group else { return Selection(round: chosen) }
    return Selection(round: chosen, group: try self.group(group, file))
  }

  private func group(
    _ text: String, _ file: Place
  ) throws(DiagnosticsError) -> Selection.Group {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let wanted = parts.last ?? text
    var known: [String] = []
    let roles = [Role.area, .age, .sex].map(\.rawValue)
    if parts.count == 2, !roles.contains(parts[0]) {
      throw DiagnosticsError(
        Diagnostic(
          .analysisUnknownGroup, at: file,
          ["group": text, "known": roles.map { "\($0)=\(wanted)" }.joined(separator: ", ")]))
    }
    for role in [Role.area, .age, .sex] where parts.count < 2 || parts[0] == role.rawValue {
      for survey in surveys {
        guard let field = survey.question(role: role)?.fields.first,
          case .code(let list) = field.content
        else { continue }
        for choice in list.choices {
          let names = [choice.code] + choice.label.wordings + choice.aliases
          if names.contains(where: { $0.lowercased() == wanted.lowercased() }) {
            return Selection.Group(role: role, code: choice.code)
          }
          if !known.contains(choice.code) { known.append(choice.code) }
        }
      }
    }
    throw DiagnosticsError(
      Diagnostic(
        .analysisUnknownGroup, at: file,
        [
          "group": text,
          "known": NearMiss.closest(to: wanted, among: known) ?? known.joined(separator: ", "),
        ]))
  }

  /// The concern that a person means by code, number or label.
  ///
  /// - Throws: P005 where none fits.
  package func concern(_ text: String) throws(DiagnosticsError) -> Concern {
    if let found = taxonomy.concern(named: text) { return found }
    let near = NearMiss.closest(to: text.lowercased(), among: taxonomy.concerns.map(\.code))
    throw DiagnosticsError(
      Diagnostic(
        near == nil ? .analysisUnknownConcern : .analysisMisspelledConcern,
        at: Place(workspace.taxonomyFile), ["concern": text, "near": near ?? ""]))
  }
}
