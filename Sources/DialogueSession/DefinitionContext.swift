import DialogueWorkspace
import Foundation
package import Messages
package import SurveyDefinition
import SurveyDocuments

/// Where the concerns and areas that a definition may name are found.
enum DefinitionContext {
  /// Those of the workspace; outside one, the concerns beside the file, where there are some.
  ///
  /// - Throws: every fault of `lyhord.yaml` or of the workspace's concerns.
  static func of(
    _ file: String, workspace folder: String
  ) throws(DiagnosticsError) -> SurveyContext {
    do {
      let workspace = try Workspace.open(folder)
      return SurveyContext(taxonomy: try workspace.taxonomy(), areas: workspace.areas)
    } catch {
      guard error.diagnostics.first?.kind == .workspaceNotFound else { throw error }
      return SurveyContext(taxonomy: try? Taxonomy.read(beside(file)), areas: [])
    }
  }

  /// The same, but concerns that lie beside the file come before the workspace's.
  ///
  /// - Throws: every fault of `lyhord.yaml` or of the concerns.
  static func preferringNeighbours(
    of file: String, workspace folder: String
  ) throws(DiagnosticsError) -> SurveyContext {
    let path = beside(file)
    guard FileManager.default.fileExists(atPath: path) else {
      return try of(file, workspace: folder)
    }
    let own = try Taxonomy.read(path)
    do {
      return SurveyContext(taxonomy: own, areas: try Workspace.open(folder).areas)
    } catch {
      guard error.diagnostics.first?.kind == .workspaceNotFound else { throw error }
      return SurveyContext(taxonomy: own, areas: [])
    }
  }

  private static func beside(_ file: String) -> String {
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    return folder.isEmpty ? "concerns.yaml" : "\(folder)/concerns.yaml"
  }
}

/// A survey with what it was read with.
package struct FoundSurvey: Sendable {
  package let survey: Survey
  /// nil where the survey was found beside no concerns.
  package let taxonomy: Taxonomy?
  /// The workspace's language; nil outside one.
  package let language: Language?

  /// The survey in a definition file, where the name is a path, else the one with that id in the
  /// workspace.
  ///
  /// - Throws: every fault of the file or the workspace; I012 where no survey has the id.
  package init(_ name: String, workspace folder: String) throws(DiagnosticsError) {
    if Self.isPath(name) {
      let context = try DefinitionContext.of(name, workspace: folder)
      survey = try SurveyReader.read(name, context: context).survey
      taxonomy = context.taxonomy
      language = try? Workspace.open(folder).language
    } else {
      let session = try DialogueSession.open(folder)
      survey = try session.survey(name)
      taxonomy = session.taxonomy
      language = session.workspace.language
    }
  }

  private static func isPath(_ name: String) -> Bool {
    [".yaml", ".yml"].contains { name.lowercased().hasSuffix($0) } || name.contains("/")
  }

  /// The survey for a terminal: its questions in order, how each is answered and stored.
  package func outline(_ language: Language, width: Int) -> String {
    CodebookText.text(survey, language, width: width)
  }
}
