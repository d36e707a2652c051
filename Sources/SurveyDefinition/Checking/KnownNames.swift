/// Names to choose from, as a remedy lists them.
enum KnownNames {
  private static let limit = 15

  /// The first names, and a sign that there are more.
  static func text(_ names: [String]) -> String {
    names.prefix(limit).joined(separator: ", ") + (names.count > limit ? ", …" : "")
  }
}
