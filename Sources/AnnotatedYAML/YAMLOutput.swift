import Yams

/// A value to be written as YAML, in the order given.
package indirect enum YAMLOutput: Sendable {
  case text(String)
  case integer(Int)
  /// A number with a fixed count of decimals, so that the same value is always the same bytes.
  case decimal(Double, decimals: Int)
  case flag(Bool)
  case list([YAMLOutput])
  case map([(key: String, value: YAMLOutput)])
  /// A list or a mapping on one line, as a person writes a short one.
  case inline(YAMLOutput)
  /// A field for a person to fill in.
  case empty

  /// The value as YAML text, ending in a line feed.
  package func text() -> String {
    // Serialising a tree made here cannot fail on its content; the emitter throws on memory only.
    (try? Yams.serialize(node: node, width: -1, allowUnicode: true, sortKeys: false)) ?? ""
  }

  private var node: Node {
    switch self {
    case .inline(let value): value.inlineNode
    case .text(let text): Node(text, Tag(.str), Self.style(text))
    case .integer(let number): Node("\(number)", Tag(.int))
    case .decimal(let number, let decimals): Node(Self.fixed(number, decimals), Tag(.float))
    case .flag(let flag): Node(flag ? "true" : "false", Tag(.bool))
    case .list(let values): Node(values.map(\.node), Tag(.seq), .block)
    case .map(let entries):
      Node(entries.map { (Node($0.key), $0.value.node) }, Tag(.map), .block)
    case .empty: Node("", Tag(.null), .plain)
    }
  }

  private var inlineNode: Node {
    switch self {
    case .list(let values): Node(values.map(\.inlineNode), Tag(.seq), .flow)
    case .map(let entries):
      Node(entries.map { (Node($0.key), $0.value.inlineNode) }, Tag(.map), .flow)
    default: node
    }
  }

  /// Texts that YAML would read as something else, or that have signs of its own, get quotes.
  private static func style(_ text: String) -> Node.Scalar.Style {
    let isPlain =
      text.first?.isLetter == true
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || [" ", "-", "–", ",", ".", "(", ")", "/", "%", "_", "’", "”"].contains(scalar)
      }
      && !text.hasSuffix(" ")
      && !["yes", "no", "on", "off", "true", "false", "null", "y", "n"].contains(text.lowercased())
    return isPlain ? .plain : .doubleQuoted
  }

  private static func fixed(_ number: Double, _ decimals: Int) -> String {
    var factor = 1
    for _ in 0..<decimals { factor *= 10 }
    let scaled = Int((number * Double(factor)).rounded())
    let whole = abs(scaled) / factor
    let sign = scaled < 0 ? "-" : ""
    if decimals == 0 { return "\(sign)\(whole)" }
    let part = String(abs(scaled) % factor)
    return "\(sign)\(whole)." + String(repeating: "0", count: decimals - part.count) + part
  }
}
