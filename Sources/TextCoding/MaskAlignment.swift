/// Finds out what stood where the tokens of a masked text stand, from the text as it was typed alone:
/// whatever rules and people masked it.
///
/// The words between the tokens are looked for one after the other. What stood behind tokens side by side
/// cannot be told apart, and is not told.
package enum MaskAlignment {
  /// The words that stood at some places among the words of a masked text, tokens counted; nil where the
  /// two texts do not fit each other.
  package static func words(
    at places: Set<Int>, of masked: String, typed raw: String
  ) -> Set<String>? {
    let original = composed(raw)
    let text = ScannedText(composed(masked))
    var taken: [Range<Int>] = []
    var position = 0
    var end = 0
    for (index, token) in text.tokens.enumerated() {
      let before = text.scalars[end..<token.range.lowerBound]
      end = token.range.upperBound
      guard let start = place(of: before, in: original, from: position, isFirst: index == 0)
      else { return nil }
      if let last = taken.popLast() { taken.append(last.lowerBound..<start) }
      position = start + before.count
      taken.append(position..<position)
    }
    let rest = text.scalars[end...]
    let last = original.count - rest.count
    guard last >= position, taken.isEmpty ? last == 0 : true,
      original[last...].elementsEqual(rest)
    else { return nil }
    if let open = taken.popLast() { taken.append(open.lowerBound..<last) }

    var words: Set<String> = []
    for (index, token) in text.tokens.enumerated() {
      guard let place = text.words.firstIndex(where: { $0.range == token.range }),
        places.contains(place)
      else { continue }
      let isAlone = [index - 1, index + 1].allSatisfy { other in
        !text.tokens.indices.contains(other)
          || (text.tokens[other].range.upperBound != token.range.lowerBound
            && text.tokens[other].range.lowerBound != token.range.upperBound)
      }
      guard isAlone else { return nil }
      let stood = Array(original[taken[index]])
      for word in ScannedText(stood).words where !word.text.isEmpty {
        words.insert(String(scalars: stood[word.range]))
      }
    }
    return words
  }

  // Where a stretch of plain words begins at or after a place; at the very beginning where it is the first.
  private static func place(
    of stretch: ArraySlice<Unicode.Scalar>, in text: [Unicode.Scalar], from start: Int,
    isFirst: Bool
  ) -> Int? {
    let last = text.count - stretch.count
    guard last >= start else { return nil }
    // A token stands for at least one letter.
    let range = isFirst ? start...start : min(start + 1, last)...last
    return range.first { text[$0..<$0 + stretch.count].elementsEqual(stretch) }
  }
}
