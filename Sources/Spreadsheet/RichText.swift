/// Gathers the text of a string that may be made of runs, each with looks of its own.
///
/// Readings of Japanese characters, which Excel keeps beside the text, are left out.
struct RichText {
  private(set) var isReading = false
  private var isPhonetic = false
  private var gathered = ""

  mutating func begin(_ element: String) {
    switch element {
    case "t": isReading = !isPhonetic
    case "rPh": isPhonetic = true
    default: break
    }
  }

  mutating func characters(_ text: String) {
    guard isReading else { return }
    if gathered.isEmpty { gathered = text } else { gathered += text }
  }

  mutating func end(_ element: String) {
    switch element {
    case "t": isReading = false
    case "rPh": isPhonetic = false
    default: break
    }
  }

  /// The whole text; the next begins after it.
  mutating func take() -> String {
    defer { self = RichText() }
    return EscapedCharacters.decoded(gathered)
  }
}
