package import AnnotatedYAML
import Messages

extension TextForm {
  /// A code or id.
  package static let code = TextForm(
    pattern: "^(?!(yes|no|on|off|true|false|null)$)(?!.*__)[a-z][a-z0-9_]{0,59}$"
  ) { text, _, place in
    Identifier.fault(text, at: place)
  }

  /// A language code of two or three letters, or the one that stands for easy reading.
  package static let language = TextForm(pattern: "^([a-z]{2,3}|\(LocalizedText.easyRead))$") {
    text, _, place in
    let isCode =
      (2...3).contains(text.utf8.count)
      && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    if isCode || text == LocalizedText.easyRead { return nil }
    return Diagnostic(.surveyBadLanguage, at: place, ["text": text])
  }

  /// A web address.
  package static let webAddress = TextForm(pattern: "^https?://[^\\s]+$") { text, _, place in
    let scheme = ["https://", "http://"].first(where: text.hasPrefix)
    if let scheme, text.utf8.count > scheme.utf8.count, !text.contains(where: \.isWhitespace) {
      return nil
    }
    return Diagnostic(.surveyBadAddress, at: place, ["text": text])
  }

  /// A calendar date; whether its month has such a day is for the reader to say.
  package static let date = TextForm(
    pattern: "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
  ) { text, key, place in
    CalendarDate.isValid(text)
      ? nil : Diagnostic(.surveyNotDate, at: place, ["key": key, "text": text])
  }

  /// A step of a scale, as a key.
  static let step = TextForm(pattern: "^\\+?[0-9]+$") { text, key, place in
    Int(text) == nil ? Diagnostic(.yamlNotInteger, at: place, ["key": key, "text": text]) : nil
  }
}
