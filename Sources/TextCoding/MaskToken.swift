/// A token such as `[telefon]` that stands in a text for personal data.
struct MaskToken {
  let kind: PersonalDataKind
  /// Its place, in scalars counted from 0.
  let range: Range<Int>

  private static let longest =
    PersonalDataKind.allCases.map { $0.token.unicodeScalars.count }.max() ?? 0

  /// The tokens in a text, in its order.
  static func all(in scalars: [Unicode.Scalar]) -> [MaskToken] {
    var tokens: [MaskToken] = []
    for start in scalars.indices where scalars[start] == "[" {
      let reach = scalars[start..<min(start + longest, scalars.count)]
      guard let end = reach.firstIndex(of: "]") else { continue }
      let name = String(scalars: scalars[(start + 1)..<end])
      guard let kind = PersonalDataKind(rawValue: name) else { continue }
      tokens.append(MaskToken(kind: kind, range: start..<(end + 1)))
    }
    return tokens
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether a word ends with one of some endings.
  func ends(withAnyOf endings: [[Unicode.Scalar]]) -> Bool {
    endings.contains { ending in
      guard ending.count <= count else { return false }
      let start = endIndex - ending.count
      // The last letter first: it tells most endings apart.
      return ending.indices.reversed().allSatisfy { self[start + $0] == ending[$0] }
    }
  }
}
