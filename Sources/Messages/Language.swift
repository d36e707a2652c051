/// A language that a person can read Lyhörd in.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case sv
  case en
}

extension Language {
  /// The codes of the languages, as texts of a definition have them for keys.
  package static let codes = allCases.map(\.rawValue)
}
