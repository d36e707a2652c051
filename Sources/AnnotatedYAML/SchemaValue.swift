/// A JSON value of a schema, its keys in the order given.
indirect enum SchemaValue: Sendable {
  case text(String)
  case integer(Int)
  case flag(Bool)
  case list([SchemaValue])
  case object([(key: String, value: SchemaValue)])

  /// A list of texts.
  static func texts(_ texts: [String]) -> SchemaValue { .list(texts.map { .text($0) }) }

  /// A list or object at most this wide stands on one line.
  private static let lineLength = 100

  /// The value as JSON, wrapped and indented, without a line feed at its end.
  func json(indent: Int = 0) -> String {
    let line = compact
    if indent + line.count <= Self.lineLength { return line }
    let inner = String(repeating: " ", count: indent + 2)
    let parts: [String]
    let (open, close): (String, String)
    switch self {
    case .list(let values):
      (open, close) = ("[", "]")
      parts = values.map { inner + $0.json(indent: indent + 2) }
    case .object(let entries):
      (open, close) = ("{", "}")
      parts = entries.map {
        inner + Self.quoted($0.key) + ": " + $0.value.json(indent: indent + 2)
      }
    default: return line
    }
    let end = "\n" + String(repeating: " ", count: indent) + close
    return open + "\n" + parts.joined(separator: ",\n") + end
  }

  private var compact: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .integer(let number): "\(number)"
    case .flag(let flag): flag ? "true" : "false"
    case .list(let values): "[" + values.map(\.compact).joined(separator: ", ") + "]"
    case .object(let entries):
      "{" + entries.map { Self.quoted($0.key) + ": " + $0.value.compact }.joined(separator: ", ")
        + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
