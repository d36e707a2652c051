package import Messages

/// The comments that people have put into a YAML text, by what they stand at, so that they can be put
/// into another text that says the same things.
///
/// A comment on lines of its own belongs to the entry that follows, one at the end of a line to that
/// line. Entries of a list are known by the value of one of their keys, so that they are found again
/// where others have come before them.
package struct YAMLComments: Sendable {
  private struct Comment {
    let text: String
    /// Keys, and names of entries of lists, from the outermost on; empty for the end of the file.
    let path: [String]
    let isTrailing: Bool
  }

  private let comments: [Comment]
  private let file: String
  private let identity: [String: String]

  package var isEmpty: Bool { comments.isEmpty }

  /// Finds the comments of a text.
  ///
  /// - Parameters:
  ///   - text: a text that can be read
  ///   - file: the name that places carry
  ///   - identity: by which key the entries of a list are known, list by list
  ///   - ignored: comment lines that are nobody's
  /// - Throws: every fault of the text's form.
  package init(
    in text: String, file: String, identity: [String: String], ignoring ignored: Set<String>
  ) throws(DiagnosticsError) {
    self.file = file
    self.identity = identity
    let lines = Self.lines(text)
    let root = try YAMLFile.parse(text, file: file)
    let tree = YAMLTree(root)
    let places = YAMLPlaces(root, identity: identity)
    var found: [Comment] = []
    for (index, line) in lines.enumerated() {
      guard let start = Self.commentStart(line), !ignored.contains(String(line[start...])) else {
        continue
      }
      let isTrailing = line[..<start].contains { $0 != " " }
      // A `#` in a quoted or a folded text is no comment: without it the text says something else.
      var without = lines
      without[index] = isTrailing ? line[..<start] : ""
      guard let other = try? YAMLFile.parse(without.joined(separator: "\n"), file: file),
        YAMLTree(other) == tree
      else { continue }
      found.append(
        Comment(
          text: String(line[start...]),
          path: isTrailing ? places.innermost(upTo: index + 1) : places.outermost(from: index + 1),
          isTrailing: isTrailing))
    }
    comments = found
  }

  /// Another text with the comments put in; where what one stood at is gone, it comes to what that was
  /// part of, and at last to the end.
  ///
  /// - Throws: every fault of the other text's form.
  package func added(to text: String) throws(DiagnosticsError) -> String {
    guard !isEmpty else { return text }
    let root = try YAMLFile.parse(text, file: file)
    let places = YAMLPlaces(root, identity: identity)
    var lines = Self.lines(text).map(String.init)
    if lines.last == "" { lines.removeLast() }
    var before: [Int: [String]] = [:]
    var after: [Int: [String]] = [:]
    for comment in comments {
      let found = places.line(of: comment.path)
      if let found, comment.isTrailing, found.isWhole {
        after[found.line, default: []].append(comment.text)
      } else {
        before[found?.line ?? lines.count + 1, default: []].append(comment.text)
      }
    }
    var result: [String] = []
    for number in 1...(lines.count + 1) {
      let line = number <= lines.count ? lines[number - 1] : ""
      let indentation = line.prefix { $0 == " " }
      result += (before[number] ?? []).map { indentation + $0 }
      guard number <= lines.count else { break }
      result.append(([line] + (after[number] ?? [])).joined(separator: "  "))
    }
    let whole = result.map { $0 + "\n" }.joined()
    // A comment must never change what the file says.
    if let read = try? YAMLFile.parse(whole, file: file), YAMLTree(read) == YAMLTree(root) {
      return whole
    }
    return text + comments.map { $0.text + "\n" }.joined()
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// Where a comment may begin on a line: at its first sign, or at the first `#` after a space.
  private static func commentStart(_ line: Substring) -> Substring.Index? {
    var isAfterSpace = true
    for index in line.indices {
      if line[index] == "#", isAfterSpace { return index }
      isAfterSpace = line[index] == " " || line[index] == "\t"
    }
    return nil
  }
}

/// On which line each entry of a text begins.
private struct YAMLPlaces {
  private var paths: [(line: Int, path: [String])] = []
  private let identity: [String: String]

  init(_ root: YAMLMapping, identity: [String: String]) {
    self.identity = identity
    add(root, at: [])
  }

  private mutating func add(_ mapping: YAMLMapping, at path: [String]) {
    for entry in mapping.entries {
      let here = path + [entry.key]
      if let line = entry.keyPlace.line { paths.append((line, here)) }
      add(entry.value, at: here)
    }
  }

  private mutating func add(_ value: YAMLValue, at path: [String]) {
    switch value {
    case .scalar: return
    case .mapping(let mapping): add(mapping, at: path)
    case .sequence(let values, _):
      for (number, value) in values.enumerated() {
        let here = path + [name(of: value, in: path.last) ?? "\(number)"]
        if let line = value.place.line { paths.append((line, here)) }
        add(value, at: here)
      }
    }
  }

  private func name(of value: YAMLValue, in list: String?) -> String? {
    guard case .mapping(let mapping) = value, let key = list.flatMap({ identity[$0] }),
      case .scalar(let text, _, _)? = mapping[key]
    else { return nil }
    return text
  }

  /// What begins at a line or next after it, the outermost where several do.
  func outermost(from line: Int) -> [String] {
    paths.first { $0.line > line }?.path ?? []
  }

  /// What begins at a line or last before it, the innermost where several do.
  func innermost(upTo line: Int) -> [String] {
    paths.last { $0.line <= line }?.path ?? []
  }

  /// The line of a path, or of the longest part of it that there is; nil for none.
  func line(of path: [String]) -> (line: Int, isWhole: Bool)? {
    var rest = path
    while !rest.isEmpty {
      if let found = paths.first(where: { $0.path == rest }) {
        return (found.line, rest.count == path.count)
      }
      rest.removeLast()
    }
    return nil
  }
}
