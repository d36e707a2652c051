package import Messages

/// A YAML value that knows where in the file it stands.
///
/// Scalars stay text: what a text means (a number, a date, yes or no) is for its reader to say, not
/// for YAML's guesses.
package indirect enum YAMLValue: Sendable {
  /// A scalar; `plain` is true when it was written without quotation marks.
  case scalar(String, plain: Bool, Place)
  case sequence([YAMLValue], Place)
  case mapping(YAMLMapping)

  /// Where the value begins.
  package var place: Place {
    switch self {
    case .scalar(_, _, let place), .sequence(_, let place): place
    case .mapping(let mapping): mapping.place
    }
  }

  /// Whether nothing is written, or the words by which YAML says so.
  package var isEmpty: Bool {
    guard case .scalar(let text, plain: true, _) = self else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }
}

/// A YAML mapping in the order of the file; keys are unique.
package struct YAMLMapping: Sendable {
  /// One key with its value.
  package struct Entry: Sendable {
    package let key: String
    package let keyPlace: Place
    package let value: YAMLValue
  }

  package let entries: [Entry]
  package let place: Place

  package init(entries: [Entry], place: Place) {
    self.entries = entries
    self.place = place
  }

  /// The value of a key, nil where the key is absent or has no value.
  package subscript(key: String) -> YAMLValue? {
    guard let value = entries.first(where: { $0.key == key })?.value, !value.isEmpty else {
      return nil
    }
    return value
  }

  /// Where a key stands, else where the mapping begins.
  package func place(of key: String) -> Place {
    entries.first { $0.key == key }?.keyPlace ?? place
  }
}
