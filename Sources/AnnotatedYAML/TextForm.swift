package import Messages

/// A form that a text must have: for the JSON Schema a pattern, for readers a finding of its own.
package struct TextForm: Sendable {
  /// A regular expression of ECMA-262 that matches the texts in which `fault` finds nothing.
  package let pattern: String
  /// What is wrong with the text under a key; nil where nothing is.
  package let fault: @Sendable (_ text: String, _ key: String, _ place: Place) -> Diagnostic?

  package init(
    pattern: String,
    fault: @escaping @Sendable (_ text: String, _ key: String, _ place: Place) -> Diagnostic?
  ) {
    self.pattern = pattern
    self.fault = fault
  }

  /// Whether the text has the form; what is wrong with it is reported.
  package func accepts(
    _ text: String, named key: String, at place: Place, _ findings: inout [Diagnostic]
  ) -> Bool {
    guard let fault = fault(text, key, place) else { return true }
    findings.append(fault)
    return false
  }
}
