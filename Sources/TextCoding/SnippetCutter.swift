/// Cuts the words around a hit out of a text.
struct SnippetCutter {
  /// The longest snippet, in scalars, the `…` included.
  static let longest = 80

  private let scalars: [Unicode.Scalar]
  private let chunks: [Range<Int>]

  init(_ text: ScannedText) {
    scalars = text.scalars
    var chunks: [Range<Int>] = []
    var start: Int?
    for (position, scalar) in text.scalars.enumerated() {
      if scalar.isSpace || scalar.isLineBreak {
        if let begun = start { chunks.append(begun..<position) }
        start = nil
      } else if start == nil {
        start = position
      }
    }
    if let begun = start { chunks.append(begun..<text.scalars.count) }
    self.chunks = chunks
  }

  /// The hit with as many words before and after it as fit, on one line.
  func snippet(around hit: Range<Int>) -> String {
    var first = chunk(at: hit.lowerBound)
    var last = chunk(at: hit.upperBound - 1)
    let room = SnippetCutter.longest - 2
    var length = (first...last).reduce(-1) { $0 + chunks[$1].count + 1 }
    guard length <= room else { return cut(hit) }

    func fits(_ index: Int, within limit: Int) -> Bool {
      chunks.indices.contains(index) && length + chunks[index].count + 1 <= limit
    }
    // Half of what is left before the hit, then all that fits after it, then before it again.
    let half = length + (room - length) / 2
    for limit in [half, room] {
      while fits(first - 1, within: limit) {
        first -= 1
        length += chunks[first].count + 1
      }
      while fits(last + 1, within: room) {
        last += 1
        length += chunks[last].count + 1
      }
    }
    let words = (first...last).map { String(scalars: scalars[chunks[$0]]) }
    return (first > 0 ? "…" : "") + words.joined(separator: " ")
      + (last < chunks.count - 1 ? "…" : "")
  }

  // A hit longer than a snippet, or in a chunk that is.
  private func cut(_ hit: Range<Int>) -> String {
    let whole = scalars[hit].split { $0.isSpace || $0.isLineBreak }.joined(separator: [" "])
    let words = Array(whole)
    let room = SnippetCutter.longest - 2
    return "…" + String(scalars: words.prefix(room)) + "…"
  }

  private func chunk(at position: Int) -> Int {
    var low = 0
    var high = chunks.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if chunks[middle].lowerBound <= position { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
