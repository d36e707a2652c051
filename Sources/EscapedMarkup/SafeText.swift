/// Text from files made fit to be shown: nothing in it can steer a renderer or turn the reading
/// order.
package enum SafeText {
  /// The text without control characters, bidirectional overrides and other invisible steering.
  ///
  /// Line ends and tabs become spaces; joiners that scripts and emoji need are kept.
  package static func neutral(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
      case 0x00...0x1F, 0x7F...0x9F: continue
      // Bidirectional marks, embeddings, overrides and isolates.
      case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
      // Zero-width space, word joiner and invisible operators, byte-order mark.
      case 0x200B, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF: continue
      // Interlinear annotation, object replacement, tags and non-characters.
      case 0xFFF9...0xFFFC, 0xE0000...0xE007F, 0xFDD0...0xFDEF: continue
      case let value where value & 0xFFFE == 0xFFFE: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Neutral text with the five characters that HTML and SVG read as markup written as references.
  package static func escaped(_ text: String) -> String {
    var result = ""
    escape(text, to: &result)
    return result
  }

  /// Adds the escaped text to another.
  static func escape(_ text: String, to result: inout String) {
    // Most texts are plain letters of one byte, which nothing has to be done to.
    if text.utf8.allSatisfy(isPlain) {
      result += text
      return
    }
    for scalar in neutral(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether a byte is an ASCII character that stays as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26, 0x3C, 0x3E, 0x22, 0x27: false
    case 0x20...0x7E: true
    default: false
    }
  }
}
