/// A language that a person can read Lyhörd in.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case sv
  case en
}
