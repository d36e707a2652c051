/// An XML document written element by element, in which every text and value is escaped.
///
/// For data that must come back as they were: line ends and tabs are kept, where `Markup` makes
/// spaces of them. Names are literals of the source, as in `Markup`.
package struct XMLText: Sendable {
  /// The document so far, as UTF-8.
  package private(set) var bytes: [UInt8]

  /// A document with its declaration.
  package init() {
    bytes = Array(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.utf8)
    bytes.append(0x0A)
  }

  /// An element with what stands in it; an attribute with the value nil is left out.
  package mutating func element<Failure: Error>(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: (inout XMLText) throws(Failure) -> Void
  ) throws(Failure) {
    begin(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    try content(&self)
    bytes += "</".utf8
    append(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// An element with a text, or an empty one.
  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    text: String? = nil
  ) {
    guard let text else {
      begin(name, attributes)
      bytes += "/>".utf8
      return
    }
    element(name, attributes) { $0.text(text) }
  }

  /// A text, escaped; a character that XML cannot hold becomes the replacement character.
  package mutating func text(_ text: String) {
    append(text, inAttribute: false)
  }

  private mutating func begin(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>
  ) {
    bytes.append(UInt8(ascii: "<"))
    append(name)
    for (key, value) in attributes {
      guard let value else { continue }
      bytes.append(UInt8(ascii: " "))
      append(key)
      bytes += "=\"".utf8
      append(value, inAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func append(_ name: StaticString) {
    bytes += name.description.utf8
  }

  private mutating func append(_ text: String, inAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: bytes += "&amp;".utf8
      case 0x3C: bytes += "&lt;".utf8
      // `]]>` may not stand in a text.
      case 0x3E: bytes += "&gt;".utf8
      case 0x22 where inAttribute: bytes += "&quot;".utf8
      // A reader makes a line feed of a bare carriage return, and a space of either in an attribute.
      case 0x0D: bytes += "&#13;".utf8
      case 0x0A where inAttribute: bytes += "&#10;".utf8
      case 0x09 where inAttribute: bytes += "&#9;".utf8
      case let value where !XMLText.canHold(value): bytes += "\u{FFFD}".utf8
      case let value where value < 0x80: bytes.append(UInt8(value))
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }

  /// Whether a document can hold the character of a code point.
  ///
  /// Source: XML 1.0 (fifth edition), production 2.
  package static func canHold(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }
}
