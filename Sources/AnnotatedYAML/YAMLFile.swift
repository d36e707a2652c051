import Foundation
package import Messages
import Yams

/// Reads YAML files into values that know their places.
package enum YAMLFile {
  /// Larger files are refused before they are parsed; the largest honest definition is far below.
  static let sizeLimit = 4 << 20
  /// Deeper nesting than this is no definition, but an accident or an attack.
  static let depthLimit = 40

  /// The text of a definition file.
  ///
  /// - Throws: a file diagnostic (L…), or Y-diagnostics for size and encoding.
  package static func text(_ path: String) throws(DiagnosticsError) -> String {
    let place = Place(path)
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      throw DiagnosticsError(Diagnostic(.fileNotFound, at: place))
    }
    if attributes[.type] as? FileAttributeType == .typeDirectory {
      throw DiagnosticsError(
        Diagnostic(.fileIsFolder, at: place, ["example": path + "/medborgardialog.yaml"]))
    }
    if let size = attributes[.size] as? Int, size > sizeLimit {
      throw DiagnosticsError(Diagnostic(.yamlTooLarge, at: place, ["size": "\(size >> 20)"]))
    }
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw DiagnosticsError(
        Diagnostic(.fileUnreadable, at: place, ["cause": error.localizedDescription]))
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw DiagnosticsError(Diagnostic(.yamlNotUTF8, at: place))
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
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
    let parser: Parser
    let node: Node?
    do {
      parser = try Parser(yaml: text)
      node = try parser.singleRoot()
    } catch let error as YamlError {
      throw DiagnosticsError(diagnostic(for: error, text: text, file: file))
    } catch {
      throw DiagnosticsError(
        Diagnostic(.yamlSyntax, at: Place(file), ["problem": "\(error)"]))
    }
    guard let node else { throw DiagnosticsError(Diagnostic(.fileEmpty, at: Place(file))) }
    // Nodes do not keep their anchors alive, the parser does: without it anchors go unseen, and
    // their aliases are expanded.
    let root = try withExtendedLifetime(parser) { () throws(DiagnosticsError) in
      try value(of: node, file: file, depth: 0)
    }
    guard case .mapping(let mapping) = root else {
      throw DiagnosticsError(Diagnostic(.yamlNotMapping, at: root.place, ["key": "survey"]))
    }
    return mapping
  }

  private static func value(
    of node: Node, file: String, depth: Int
  ) throws(DiagnosticsError) -> YAMLValue {
    let place = Place(file, line: node.mark?.line, column: node.mark?.column)
    guard depth < depthLimit else {
      throw DiagnosticsError(Diagnostic(.yamlTooDeep, at: place, ["limit": "\(depthLimit)"]))
    }
    // Anchors are refused where they are defined: expanding their aliases could take all memory.
    if node.anchor != nil { throw DiagnosticsError(Diagnostic(.yamlAlias, at: place)) }
    switch node {
    case .scalar(let scalar):
      return .scalar(scalar.string, plain: scalar.style == .plain, place)
    case .sequence(let sequence):
      var values: [YAMLValue] = []
      for element in sequence {
        values.append(try value(of: element, file: file, depth: depth + 1))
      }
      return .sequence(values, place)
    case .mapping(let mapping):
      var entries: [YAMLMapping.Entry] = []
      for (key, element) in mapping {
        let keyPlace = Place(file, line: key.mark?.line, column: key.mark?.column)
        guard case .scalar(let name) = key else {
          throw DiagnosticsError(Diagnostic(.yamlKeyNotText, at: keyPlace))
        }
        entries.append(
          .init(
            key: name.string, keyPlace: keyPlace,
            value: try value(of: element, file: file, depth: depth + 1)))
      }
      return .mapping(YAMLMapping(entries: entries, place: place))
    case .alias:
      throw DiagnosticsError(Diagnostic(.yamlAlias, at: place))
    }
  }

  private static func diagnostic(for error: YamlError, text: String, file: String) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let place = Place(file, line: mark.line, column: mark.column)
      if problem.contains("cannot start any token"), lineHasTab(mark.line, text) {
        return Diagnostic(.yamlTab, at: place)
      }
      return Diagnostic(.yamlSyntax, at: place, ["problem": problem])
    case .reader(let problem, let offset, _, _):
      let line = offset.map { offset in
        text.utf8.prefix(offset).count { $0 == UInt8(ascii: "\n") } + 1
      }
      return Diagnostic(.yamlSyntax, at: Place(file, line: line), ["problem": problem])
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      let first = Place(file, line: context.mark.line, column: context.mark.column)
      return Diagnostic(
        .yamlDuplicateKey, at: repetition(of: key, first, in: text),
        ["key": key, "first": "\(context.mark.line)"], conflictsWith: first)
    default:
      return Diagnostic(.yamlSyntax, at: Place(file), ["problem": "\(error)"])
    }
  }

  private static func lineHasTab(_ number: Int, _ text: String) -> Bool {
    let lines = lines(of: text)
    return lines.indices.contains(number - 1) && lines[number - 1].contains("\t")
  }

  /// Where a key stands again in the mapping of its first writing; there where it is not found.
  private static func repetition(of key: String, _ first: Place, in text: String) -> Place {
    guard let line = first.line, let column = first.column else { return first }
    for (index, content) in lines(of: text).enumerated().dropFirst(line) {
      let indentation = content.prefix { $0 == " " || $0 == "-" }.count
      let written = content.dropFirst(column - 1)
      if indentation == column - 1,
        ["\(key):", "\(key) :", "\"\(key)\"", "'\(key)'"].contains(where: written.hasPrefix)
      {
        return Place(first.file, line: index + 1, column: column)
      }
    }
    return first
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }
}
