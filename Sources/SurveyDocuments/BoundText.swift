import Messages

/// A bound as a person writes it: with no more decimals than it has.
enum BoundText {
  static func text(_ value: Double, _ language: Language) -> String {
    if let whole = Int(exactly: value) { return "\(whole)" }
    let text = "\(value)"
    return language == .sv ? text.split(separator: ".").joined(separator: ",") : text
  }
}
