/// Writes diagnostics for a person, one after another.
package enum DiagnosticText {
  /// One diagnostic: place, severity, code and message; the line it is about; what to do.
  ///
  /// `line` gives a line of a file by its number, where the file is a text that a person wrote.
  package static func text(
    _ diagnostic: Diagnostic, _ language: Language, line: (Place) -> String? = { _ in nil }
  ) -> String {
    let severity = Phrase.severity(diagnostic.kind.severity).text(language)
    let head = "\(severity)[\(diagnostic.kind.code)]: \(diagnostic.message(language))"
    var lines = [diagnostic.place.map { "\($0.text): \(head)" } ?? head]
    if let place = diagnostic.place, let number = place.line, let source = line(place) {
      let label = "  \(number) | "
      lines.append(label + source)
      if let column = place.column {
        let indentation = label.count + width(of: source, before: column)
        lines.append(String(repeating: " ", count: indentation) + "^")
      }
    }
    if let other = diagnostic.conflictsWith {
      lines.append(Phrase.conflictsWith.text(language, ["place": other.text]))
    }
    lines.append(Phrase.remedy.text(language, ["remedy": diagnostic.remedy(language)]))
    return lines.map(visible).joined(separator: "\n")
  }

  /// The characters, as a person counts them, before a column that counts Unicode scalars from 1.
  private static func width(of line: String, before column: Int) -> Int {
    let scalars = line.unicodeScalars
    let before = String(String.UnicodeScalarView(scalars.prefix(max(0, column - 1))))
    return visible(before).count + max(0, column - 1 - scalars.count)
  }

  /// Tabs and control characters of a file would move the mark below the line, or the whole screen.
  private static func visible(_ line: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      text.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return String(text)
  }
}

extension Phrase {
  static func severity(_ severity: Severity) -> Phrase {
    switch severity {
    case .error: Phrase(sv: "fel", en: "error")
    case .warning: Phrase(sv: "varning", en: "warning")
    case .note: Phrase(sv: "notera", en: "note")
    }
  }

  static let remedy = Phrase(sv: "  gör så här: {remedy}", en: "  what to do: {remedy}")
  static let conflictsWith = Phrase(sv: "  se även {place}", en: "  see also {place}")
}
