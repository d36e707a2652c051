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
    for (start, scalar) in scalars.enumerated() where scalar == "[" {
      let reach = scalars[start..<min(start + longest, scalars.count)]
      guard let end = reach.firstIndex(of: "]") else { continue }
      let name = String(scalars: scalars[(start + 1)..<end])
      guard let kind = PersonalDataKind(rawValue: name) else { continue }
      tokens.append(MaskToken(kind: kind, range: start..<(end + 1)))
    }
    return tokens
  }
}

extension String {
  /// Whether the text ends with one of some endings, compared byte by byte: all are composed.
  func ends(withAnyOf endings: [String]) -> Bool {
    endings.contains { ending in
      utf8.count >= ending.utf8.count
        && utf8.dropFirst(utf8.count - ending.utf8.count).elementsEqual(ending.utf8)
    }
  }

  /// A text of scalars.
  init(scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
