import ExampleResponses
import Foundation
import Messages

/// Writes the made-up answers of the worked examples: `make-examples [NAME…]`, from the package's
/// root.
@main
struct MakeExamples {
  private static let folder = "Surveys/examples"
  private static let language = Language.sv

  static func main() {
    do throws(DiagnosticsError) {
      let known = try names()
      let wanted = Array(CommandLine.arguments.dropFirst())
      for name in wanted where !known.contains(name) {
        throw DiagnosticsError(
          Diagnostic(
            .exampleUnknownName, ["name": name, "known": known.joined(separator: ", ")]))
      }
      for name in wanted.isEmpty ? known : wanted { try write(name) }
    } catch {
      for diagnostic in error.diagnostics { report(diagnostic) }
      exit(1)
    }
  }

  /// The examples that have a truth, by name.
  private static func names() throws(DiagnosticsError) -> [String] {
    let manager = FileManager.default
    guard let entries = try? manager.contentsOfDirectory(atPath: folder) else {
      throw DiagnosticsError(Diagnostic(.fileNotFound, at: Place(folder)))
    }
    return entries.filter {
      manager.fileExists(atPath: "\(folder)/\($0)/\(ExampleWorkspace.truthFileName)")
    }.sorted()
  }

  private static func write(_ name: String) throws(DiagnosticsError) {
    let example = try ExampleWorkspace.open(name, in: folder)
    let responses = "\(example.folder)/responses"
    for file in try example.files() {
      let path = "\(responses)/\(file.name)"
      do {
        try FileManager.default.createDirectory(
          atPath: responses, withIntermediateDirectories: true)
        try Data(file.bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        throw DiagnosticsError(
          Diagnostic(
            .fileUnwritable, at: Place(path), ["cause": error.localizedDescription]))
      }
      print(
        Phrase.exampleWritten.text(language, ["file": path, "rows": "\(file.rowCount)"]))
    }
  }

  private static func report(_ diagnostic: Diagnostic) {
    let place = diagnostic.place.map { "\($0.text): " } ?? ""
    let text =
      "\(place)\(diagnostic.kind.code): \(diagnostic.message(language))\n"
      + "  \(diagnostic.remedy(language))\n"
    FileHandle.standardError.write(Data(text.utf8))
  }
}
