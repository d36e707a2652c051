/// One generated file of made-up answers.
package struct ExampleFile: Hashable, Sendable {
  /// Its name in the workspace's folder `responses`.
  package let name: String
  /// Rows of answers, the header not counted.
  package let rowCount: Int
  package let bytes: [UInt8]

  /// How the name of every file of made-up answers ends.
  package static let nameEnding = "-pahittade.csv"
}
