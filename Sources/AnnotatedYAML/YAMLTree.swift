/// A YAML value without its places: what two files say, to be held against each other.
package indirect enum YAMLTree: Hashable, Sendable {
  /// A scalar's text, and whether it stood in quotation marks; without any text a field that is left
  /// empty.
  case scalar(String, isQuoted: Bool)
  case list([YAMLTree])
  case map([Entry])

  /// A key and its value.
  package struct Entry: Hashable, Sendable {
    package let key: String
    package let value: YAMLTree

    package init(key: String, value: YAMLTree) {
      self.key = key
      self.value = value
    }
  }

  /// A field that is left empty.
  package static let empty = YAMLTree.scalar("", isQuoted: false)

  /// What a value of a file says.
  package init(_ value: YAMLValue) {
    switch value {
    case .scalar(let text, let plain, _):
      self = value.isEmpty ? .empty : .scalar(text, isQuoted: !plain)
    case .sequence(let values, _): self = .list(values.map(YAMLTree.init))
    case .mapping(let mapping): self = YAMLTree(mapping)
    }
  }

  /// What a mapping of a file says.
  package init(_ mapping: YAMLMapping) {
    self = .map(mapping.entries.map { Entry(key: $0.key, value: YAMLTree($0.value)) })
  }

  /// The value of a key; nil where there is none.
  package subscript(key: String) -> YAMLTree? {
    guard case .map(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// Whether nothing is written there.
  package var isEmpty: Bool {
    switch self {
    case .scalar(let text, _): text.isEmpty
    case .list(let values): values.allSatisfy(\.isEmpty)
    case .map(let entries): entries.allSatisfy(\.value.isEmpty)
    }
  }

  /// Whether two values say the same, whatever quotation marks they stand in and however many of
  /// their fields are left out instead of empty.
  package func says(_ other: YAMLTree) -> Bool {
    switch (self, other) {
    case (.scalar(let a, _), .scalar(let b, _)): return a == b
    case (.list(let a), .list(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { $0.says($1) }
    case (.map(let a), .map(let b)):
      let keys = Set(a.map(\.key) + b.map(\.key))
      return keys.allSatisfy { key in
        (self[key] ?? .empty).says(other[key] ?? .empty)
      }
    default: return isEmpty && other.isEmpty
    }
  }

  /// The value to be written.
  package var output: YAMLOutput {
    switch self {
    case .scalar("", _): .empty
    case .scalar(let text, isQuoted: true): .text(text)
    case .scalar(let text, isQuoted: false): Self.plain(text)
    case .list(let values): .list(values.map(\.output))
    case .map(let entries): .map(entries.map { ($0.key, $0.value.output) })
    }
  }

  /// Numbers and truth values stay what they are, and keep their decimals.
  private static func plain(_ text: String) -> YAMLOutput {
    if text == "true" || text == "false" { return .flag(text == "true") }
    if let number = Int(text), "\(number)" == text { return .integer(number) }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isDecimal =
      parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && text.drop { $0 == "-" }.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
    if isDecimal, parts[1].count < 10, let number = Double(text) {
      return .decimal(number, decimals: parts[1].count)
    }
    return .text(text)
  }
}
