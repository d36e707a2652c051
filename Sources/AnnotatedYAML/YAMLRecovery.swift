import Messages
import Yams

/// Reads a text past its mistakes of form: each is reported, mended in memory and read again.
struct YAMLRecovery {
  private let scan: YAMLScan
  private let file: String
  private var text: String
  private(set) var faults: [Diagnostic] = []
  /// The lines whose faults have been named.
  private var namedLines: Set<Int> = []
  /// Names that stand twice, by their place; the second one is left out.
  private var repeated: Set<Place> = []
  private var usesDoubts = false

  /// How many mistakes are mended; a file with more is seldom a definition.
  private static let limit = 50

  init(scan: YAMLScan, text: String, file: String) {
    self.scan = scan
    self.text = text
    self.file = file
  }

  /// The root mapping, nil where the text cannot be read even with what can be mended.
  mutating func read() -> YAMLMapping? {
    let certain = scan.traps.filter(\.isCertain)
    guard name(certain) else { return nil }
    if !certain.isEmpty { text = YAMLTrap.mend(scan.bytes, certain) }
    for _ in 0..<Self.limit {
      do throws(YamlError) {
        return try compose()
      } catch {
        guard goOn(after: error) else { break }
      }
    }
    return nil
  }

  /// Adds the findings of traps; false where one of them cannot be read past.
  private mutating func name(_ traps: [YAMLTrap]) -> Bool {
    for trap in traps {
      faults.append(trap.finding)
      if let line = trap.finding.place?.line { namedLines.insert(line) }
    }
    return traps.allSatisfy { $0.mend != nil }
  }

  private mutating func goOn(after error: YamlError) -> Bool {
    if case .duplicatedKeysInMapping(let duplicates, let context) = error {
      return leaveOut(duplicates.first ?? "", first: context.mark)
    }
    let doubts = scan.traps.filter { !$0.isCertain }
    if !usesDoubts, !doubts.isEmpty {
      usesDoubts = true
      _ = name(doubts)
      text = YAMLTrap.mend(scan.bytes, scan.traps)
      return true
    }
    let (finding, lines) = explanation(of: error)
    // What a named line makes of the lines after it is no fault of theirs.
    if namedLines.isDisjoint(with: lines) { faults.append(finding) }
    return false
  }

  // MARK: Building the tree

  private mutating func compose() throws(YamlError) -> YAMLMapping? {
    let parser: Parser
    let node: Node?
    do {
      // Without guessing at types: every scalar is read by what its place wants.
      parser = try Parser(yaml: text, resolver: .basic)
      node = try parser.singleRoot()
    } catch let error as YamlError {
      throw error
    } catch {
      throw YamlError.writer(problem: "\(error)")
    }
    guard let node else {
      if faults.isEmpty { faults.append(Diagnostic(.yamlNothing, at: Place(file))) }
      return nil
    }
    // Nodes do not keep their anchors alive, the parser does: without it anchors go unseen, and
    // their aliases are expanded.
    let root = withExtendedLifetime(parser) { value(of: node, depth: 0) }
    guard let root else { return nil }
    guard case .mapping(let mapping) = root else {
      if case .scalar("", _, _) = root {
        faults.append(Diagnostic(.yamlNothing, at: Place(file)))
      } else {
        faults.append(
          Diagnostic(
            .yamlNotMapping, at: root.place, ["example": MappingExample.text(for: "survey")]))
      }
      return nil
    }
    return mapping
  }

  private mutating func value(of node: Node, depth: Int) -> YAMLValue? {
    let place = Place(file, line: node.mark?.line, column: node.mark?.column)
    guard depth < YAMLFile.depthLimit else {
      faults.append(Diagnostic(.yamlTooDeep, at: place, ["limit": "\(YAMLFile.depthLimit)"]))
      return nil
    }
    // Anchors are refused where they are defined: expanding their aliases could take all memory.
    if node.anchor != nil {
      faults.append(Diagnostic(.yamlAlias, at: place))
      return nil
    }
    switch node {
    case .scalar(let scalar):
      return .scalar(scalar.string, plain: scalar.style == .plain, place)
    case .sequence(let sequence):
      var values: [YAMLValue] = []
      for element in sequence {
        guard let value = value(of: element, depth: depth + 1) else { return nil }
        values.append(value)
      }
      return .sequence(values, place)
    case .mapping(let mapping):
      var entries: [YAMLMapping.Entry] = []
      for (key, element) in mapping {
        let keyPlace = Place(file, line: key.mark?.line, column: key.mark?.column)
        guard case .scalar(let name) = key else {
          faults.append(Diagnostic(.yamlKeyNotText, at: keyPlace))
          continue
        }
        guard let value = value(of: element, depth: depth + 1) else { return nil }
        if repeated.contains(keyPlace) { continue }
        entries.append(.init(key: name.string, keyPlace: keyPlace, value: value))
      }
      return .mapping(YAMLMapping(entries: entries, place: place))
    case .alias:
      faults.append(Diagnostic(.yamlAlias, at: place))
      return nil
    }
  }

  // MARK: Names that stand twice

  /// Reports a repeated name and gives it another spelling, so that the rest can be read.
  private mutating func leaveOut(_ key: String, first mark: Mark) -> Bool {
    let first = Place(file, line: mark.line, column: mark.column)
    let second = repetition(of: key, first)
    faults.append(
      Diagnostic(
        .yamlDuplicateKey, at: second, ["key": key, "first": "\(mark.line)"],
        conflictsWith: first))
    guard second != first, let line = second.line, let column = second.column,
      repeated.insert(second).inserted
    else { return false }
    var lines = lines.map(String.init)
    var scalars = Array(lines[line - 1].unicodeScalars)
    guard scalars.indices.contains(column - 1) else { return false }
    let isQuoted = ["\"", "'"].contains(scalars[column - 1])
    let spare = Array("\(repeated.count)\u{B7}".unicodeScalars)
    scalars.insert(contentsOf: spare, at: isQuoted ? column : column - 1)
    lines[line - 1] = String(String.UnicodeScalarView(scalars))
    text = lines.joined(separator: "\n")
    return true
  }

  /// Where a key stands again in the mapping of its first writing; there where it is not found.
  private func repetition(of key: String, _ first: Place) -> Place {
    guard let line = first.line, let column = first.column else { return first }
    let forms = ["\(key):", "\(key) :", "\"\(key)\"", "'\(key)'"]
    for (index, content) in lines.enumerated().dropFirst(line) {
      let indentation = content.prefix { $0 == " " || $0 == "-" }.count
      let written = content.dropFirst(column - 1)
      if indentation == column - 1, forms.contains(where: written.hasPrefix) {
        return Place(file, line: index + 1, column: column)
      }
    }
    let scalars = Array(lines[line - 1].unicodeScalars)
    for start in scalars.indices.dropFirst(column)
    where "{, ".unicodeScalars.contains(scalars[start - 1]) {
      let rest = String(String.UnicodeScalarView(scalars[start...]))
      if forms.contains(where: rest.hasPrefix) {
        return Place(file, line: line, column: start + 1)
      }
    }
    return first
  }

  private var lines: [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  // MARK: What the parser says

  /// A parser's error as a finding, and the lines that it concerns.
  private func explanation(of error: YamlError) -> (Diagnostic, ClosedRange<Int>) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let begin = context?.mark ?? mark
      let lines = min(begin.line, mark.line)...max(begin.line, mark.line)
      return (explanation(problem, at: mark, since: begin), lines)
    case .reader(let problem, let offset, _, _):
      let line =
        offset.map { offset in
          text.utf8.prefix(offset).count { $0 == UInt8(ascii: "\n") } + 1
        } ?? 1
      let kind: DiagnosticKind =
        problem.contains("control characters") ? .yamlControlCharacter : .yamlSyntax
      return (Diagnostic(kind, at: Place(file, line: line), ["problem": problem]), line...line)
    default:
      return (Diagnostic(.yamlSyntax, at: Place(file), ["problem": "\(error)"]), 1...1)
    }
  }

  private func explanation(_ problem: String, at mark: Mark, since begin: Mark) -> Diagnostic {
    let here = Place(file, line: mark.line, column: mark.column)
    let start = Place(file, line: begin.line, column: begin.column)
    switch problem {
    case "found unexpected end of stream", "found unexpected document indicator":
      return Diagnostic(.yamlUnclosedQuote, at: start, ["quote": sign(at: begin)])
    case "could not find expected ':'":
      return Diagnostic(.yamlNoColon, at: start)
    case "mapping values are not allowed in this context", "did not find expected key",
      "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context":
      return Diagnostic(.yamlIndentation, at: here)
    case "did not find expected ',' or '}'":
      return Diagnostic(.yamlUnclosedBracket, at: start, ["bracket": "{", "closing": "}"])
    case "did not find expected ',' or ']'":
      return Diagnostic(.yamlUnclosedBracket, at: start, ["bracket": "[", "closing": "]"])
    case "found unknown escape character", "did not find expected hexdecimal number":
      return Diagnostic(.yamlBackslash, at: here)
    case _ where problem.contains("tab character") || sign(at: mark) == "\t":
      return Diagnostic(.yamlTab, at: here)
    case "found character that cannot start any token":
      return Diagnostic(.yamlSignFirst, at: here, ["sign": sign(at: mark), "text": "…"])
    default:
      return Diagnostic(.yamlSyntax, at: here, ["problem": problem])
    }
  }

  private func sign(at mark: Mark) -> String {
    let lines = lines
    guard lines.indices.contains(mark.line - 1) else { return "\"" }
    let scalars = lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1)
    return scalars.first.map { String($0) } ?? "\""
  }
}
