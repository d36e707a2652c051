package import Messages

/// Questions that a person answers one after the other, a line for each.
package protocol Walk {
  /// What stands above the first question.
  var opening: String { get }
  /// The next question; nil when there is none, or no more are wanted.
  var question: String? { get }
  /// What has come of it.
  var closing: String { get }
  /// Takes an answer in; what was decided is stored at once.
  ///
  /// - Returns: what to say to it
  /// - Throws: B-diagnostics where it cannot be stored.
  mutating func answer(_ line: String) throws(DiagnosticsError) -> String
  /// Ends the walk, before what has come of it is told.
  ///
  /// - Throws: B-diagnostics where the database cannot be written.
  mutating func finish() throws(DiagnosticsError)
}

extension Walk {
  package func finish() throws(DiagnosticsError) {}
}
