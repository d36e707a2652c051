import AnnotatedYAML
import DialogueWorkspace
import Foundation
package import Messages
import ResponseImport
import SurveyDefinition

extension DialogueSession {
  /// The mapping files that lie beside the workspace's surveys, by name.
  var mappingFiles: [String] {
    var folders: [String] = []
    for file in workspace.surveyFiles {
      let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/")
      if !folders.contains(folder) { folders.append(folder) }
    }
    return folders.flatMap { folder in
      let names =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
      return names.filter { $0.hasSuffix(ColumnMapping.fileEnding) }.sorted()
        .map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
    }
  }

  /// The mapping files beside the surveys, read.
  ///
  /// - Throws: every fault of every file.
  func mappings() throws(DiagnosticsError) -> [ColumnMapping] {
    var mappings: [ColumnMapping] = []
    var faults: [Diagnostic] = []
    for file in mappingFiles {
      do {
        mappings.append(try ColumnMapping.read(file, surveys: surveys))
      } catch {
        faults += error.diagnostics
      }
    }
    guard faults.isEmpty else { throw DiagnosticsError(faults) }
    return mappings
  }

  /// The mapping file that a person means: by its path, or by its name beside the surveys.
  ///
  /// - Throws: M007 where there is none; every fault of the file.
  func mapping(_ text: String) throws(DiagnosticsError) -> ColumnMapping {
    if FileManager.default.fileExists(atPath: text) {
      return try ColumnMapping.read(text, surveys: surveys)
    }
    let known = mappingFiles
    let file = known.first { path in
      path == text || path.hasSuffix("/\(text)\(ColumnMapping.fileEnding)")
        || path == text + ColumnMapping.fileEnding
    }
    if let file { return try ColumnMapping.read(file, surveys: surveys) }
    let names = known.map { path in
      String(
        (path.split(separator: "/").last ?? "").dropLast(ColumnMapping.fileEnding.count))
    }
    throw DiagnosticsError(
      Diagnostic(
        .mappingNotFound, at: Place("\(workspace.folder)/\(Workspace.fileName)"),
        [
          "name": text,
          "near": NearMiss.closest(to: text, among: names)
            ?? (names.isEmpty ? "–" : names.joined(separator: ", ")),
        ]))
  }

  /// The survey tool that a person means.
  ///
  /// - Throws: I038 where Lyhörd knows none of that name.
  func dialect(_ name: String) throws(DiagnosticsError) -> ExportDialect {
    if let dialect = ExportDialect.named(name) { return dialect }
    let known = ExportDialect.all.map(\.id)
    throw DiagnosticsError(
      Diagnostic(
        .importUnknownExportNamed, at: Place("\(workspace.folder)/\(Workspace.fileName)"),
        [
          "name": name,
          "known": NearMiss.closest(to: name, among: known) ?? known.joined(separator: ", "),
        ]))
  }

  /// What the request and the workspace say of how tables are bound.
  ///
  /// - Throws: what is named and is not there; M009 where a mapping is of another survey; the faults
  ///   of the mapping files.
  func bindingRequest(_ request: ImportRequest) throws(DiagnosticsError) -> BindingRequest {
    var binding = BindingRequest(surveys: surveys)
    binding.isDraft = request.isDraft
    if let named = request.survey { binding.survey = try survey(named) }
    if let named = request.dialect { binding.dialect = try dialect(named) }
    guard let named = request.mapping else {
      binding.mappings = try mappings()
      return binding
    }
    let mapping = try mapping(named)
    if let survey = binding.survey, survey.id != mapping.survey {
      throw DiagnosticsError(
        Diagnostic(
          .mappingOtherSurvey, at: Place(mapping.file),
          ["mapped": mapping.survey, "survey": survey.id]))
    }
    binding.mapping = mapping
    return binding
  }

  /// Writes what a file was understood as to a mapping file, for a person to mend.
  ///
  /// - Throws: M008 where the file exists; L004 where it cannot be written.
  package func writeMapping(
    _ file: ImportedFile, to path: String, _ language: Language
  ) throws(DiagnosticsError) {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw DiagnosticsError(Diagnostic(.mappingExists, at: Place(path)))
    }
    let last = path.split(separator: "/").last.map(String.init) ?? path
    let ending = [ColumnMapping.fileEnding, ".yaml", ".yml"].first { last.hasSuffix($0) } ?? ""
    let draft = file.read.mappingDraft(named: String(last.dropLast(ending.count)))
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let modeline = SchemaModeline.line(.mapping, in: folder, of: workspace).map { "\($0)\n" } ?? ""
    let comment = Phrase.mappingComment.text(language).split(separator: "\n")
      .map { "# \($0)\n" }.joined()
    try WrittenFile.write(Data((modeline + comment + draft.text()).utf8), to: path)
  }
}
