import AnnotatedYAML
import Messages

/// A value of a definition as the text of one cell, written as YAML on one line.
enum CarriedValue {
  /// The cell text of a value; nil for a key that stands there with nothing after it.
  static func text(_ value: YAMLValue) -> String? {
    switch value {
    case .scalar("", plain: true, _): return nil
    case .scalar(let text, let isPlain, _): return isPlain && isBare(text) ? text : quoted(text)
    case .sequence(let values, _):
      return "[" + values.compactMap(text).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      let entries = mapping.entries.compactMap { entry in
        text(entry.value).map { "\(quotedKey(entry.key)): \($0)" }
      }
      return "{" + entries.joined(separator: ", ") + "}"
    }
  }

  /// The value that a cell text stands for; nil where it is not YAML.
  static func value(_ text: String) -> YAMLOutput? {
    guard let root = try? YAMLFile.parse("value: " + text, file: ""), root.entries.count == 1
    else { return nil }
    return root["value"].map(output)
  }

  private static func output(_ value: YAMLValue) -> YAMLOutput {
    switch value {
    case .scalar(let text, let isPlain, _): isPlain ? plain(text) : .text(text)
    case .sequence(let values, _): .inline(.list(values.map(output)))
    case .mapping(let mapping):
      .inline(.map(mapping.entries.map { ($0.key, output($0.value)) }))
    }
  }

  private static func plain(_ text: String) -> YAMLOutput {
    if let number = Int(text), "\(number)" == text { return .integer(number) }
    switch text {
    case "true": return .flag(true)
    case "false": return .flag(false)
    default: return .text(text)
    }
  }

  private static func isBare(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
      }
  }

  private static func quotedKey(_ key: String) -> String { isBare(key) ? key : quoted(key) }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
