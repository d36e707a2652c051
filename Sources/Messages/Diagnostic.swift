/// How grave a diagnostic is.
package enum Severity: String, Hashable, Sendable {
  /// The work cannot be done, or would give a wrong result.
  case error
  /// The work is done; a person should look.
  case warning
  /// Something was understood that the person may want to know.
  case note
}

/// A kind of diagnostic: its stable code, what it says and what to do about it.
package struct DiagnosticKind: Hashable, Sendable {
  /// Stable code, a letter for the area and three digits; never reused.
  package let code: String
  package let severity: Severity
  /// What is wrong.
  package let message: Phrase
  /// What the person should do.
  package let remedy: Phrase

  package init(_ code: String, _ severity: Severity, message: Phrase, remedy: Phrase) {
    self.code = code
    self.severity = severity
    self.message = message
    self.remedy = remedy
  }

  package static func == (left: DiagnosticKind, right: DiagnosticKind) -> Bool {
    left.code == right.code
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(code)
  }
}

/// One finding about one place: kind, place and the values that fill its sentences.
package struct Diagnostic: Error, Hashable, Sendable {
  package let kind: DiagnosticKind
  /// Where; nil when no file is concerned.
  package let place: Place?
  /// Values for the placeholders of the kind's message and remedy.
  package let arguments: [String: String]
  /// The other place that it conflicts with, where there is one.
  package let conflictsWith: Place?

  package init(
    _ kind: DiagnosticKind, at place: Place? = nil, _ arguments: [String: String] = [:],
    conflictsWith: Place? = nil
  ) {
    self.kind = kind
    self.place = place
    self.arguments = arguments
    self.conflictsWith = conflictsWith
  }

  /// A finding that concerns no file.
  package init(_ kind: DiagnosticKind, _ arguments: [String: String]) {
    self.init(kind, at: nil, arguments)
  }

  /// Whether the work cannot be done because of it.
  package var isError: Bool { kind.severity == .error }

  /// What was probably meant, where something near was known.
  package var near: String? {
    arguments["near"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The finding in words.
  package func message(_ language: Language) -> String {
    kind.message.text(language, arguments)
  }

  /// What to do about it, in words.
  package func remedy(_ language: Language) -> String {
    kind.remedy.text(language, arguments)
  }
}

/// Everything wrong that one piece of work found; thrown when at least one is an error.
package struct DiagnosticsError: Error, Hashable, Sendable {
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  package init(_ diagnostic: Diagnostic) {
    self.init([diagnostic])
  }
}
