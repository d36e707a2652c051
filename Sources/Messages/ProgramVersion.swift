/// The version that the program gives itself, on its own and in what it writes.
package enum ProgramVersion {
  package static let current = "0.1.0"
}
