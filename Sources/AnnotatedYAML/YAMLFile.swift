package import Messages
import Yams

/// Reads YAML files into values that know their places.
package enum YAMLFile {
  /// Larger files are refused before they are parsed; the largest honest definition is far below.
  static let sizeLimit = 4 << 20
  /// Deeper nesting than this is no definition, but an accident or an attack.
  static let depthLimit = 40

  /// What could be read of a text, and everything wrong with its form.
  package struct Reading: Sendable {
    /// The root mapping; faults that can be read past are mended in it, each on its own line.
    package let root: YAMLMapping?
    package let faults: [Diagnostic]
  }

  /// The root mapping of a definition file.
  ///
  /// - Throws: every fault of the file's form: not YAML, a repeated key, nesting too deep.
  package static func read(_ path: String) throws(DiagnosticsError) -> YAMLMapping {
    try parse(text(path), file: path)
  }

  /// The root mapping of a YAML text; `file` is the name that places carry.
  ///
  /// - Throws: every fault of the text's form.
  package static func parse(_ text: String, file: String) throws(DiagnosticsError) -> YAMLMapping {
    let reading = examine(text, file: file)
    guard let root = reading.root, reading.faults.isEmpty else {
      throw DiagnosticsError(reading.faults)
    }
    return root
  }

  /// Reads a text as far as it goes, so that one run can name the faults of its form and of what
  /// it says.
  package static func examine(_ text: String, file: String) -> Reading {
    let scan = YAMLScan(text, file: file, depthLimit: depthLimit)
    if let place = scan.tooDeep {
      return Reading(
        root: nil, faults: [Diagnostic(.yamlTooDeep, at: place, ["limit": "\(depthLimit)"])])
    }
    let aliases = AliasCount(scan.bytes)
    if aliases.uses > AliasCount.harmless, let first = aliases.firstDefinition {
      return Reading(root: nil, faults: [Diagnostic(.yamlAlias, at: scan.place(first))])
    }
    if let table = tableFault(text, file: file) { return Reading(root: nil, faults: [table]) }
    var recovery = YAMLRecovery(scan: scan, text: text, file: file)
    let root = recovery.read()
    return Reading(root: root, faults: recovery.faults)
  }

  /// The first line of a table of responses has several separators and no colon.
  private static func tableFault(_ text: String, file: String) -> Diagnostic? {
    let line = text.drop(while: \.isNewline).prefix { !$0.isNewline }
    guard !line.isEmpty, !line.contains(": "), !line.hasSuffix(":"),
      !"-{[#\"'".contains(line.first ?? "-"),
      [";", ",", "\t"].contains(where: { sign in line.count { String($0) == sign } >= 2 })
    else { return nil }
    return Diagnostic(.yamlTable, at: Place(file, line: 1, column: 1), ["file": file])
  }
}
