/// Draws a criterion's scores from what is known of them.
struct ScoreSampler {
  private let scores: [Double?]
  private let known: [Int]
  private let unknownIndices: [Int]
  private let factor: PivotedCholesky?
  private let unknown: Criterion.Unknown

  /// A whole vector is drawn again while any part of it lies outside 0...1, this many times; after
  /// that the parts outside are put at the nearest end.
  private static let attempts = 100

  init(_ criterion: Criterion) {
    scores = criterion.scores
    unknown = criterion.unknown
    known = criterion.scores.indices.filter { criterion.scores[$0] != nil }
    unknownIndices = criterion.scores.indices.filter { criterion.scores[$0] == nil }
    factor = criterion.covariance.map { [known] in PivotedCholesky($0.selecting(known)) }
  }

  /// Draws the scores of all alternatives; `noise` is room to work in, of the same length.
  func draw(
    _ stream: inout RandomStream, into drawn: inout [Double], noise: inout [Double]
  ) {
    for index in scores.indices { drawn[index] = scores[index] ?? 0 }
    if let factor {
      for _ in 0..<Self.attempts {
        factor.draw(&stream, into: &noise)
        var isInside = true
        for (place, index) in known.enumerated() {
          let value = drawn[index] + noise[place]
          isInside = isInside && value >= 0 && value <= 1
        }
        if isInside { break }
      }
      for (place, index) in known.enumerated() {
        drawn[index] = min(max(drawn[index] + noise[place], 0), 1)
      }
    }
    for index in unknownIndices {
      switch unknown {
      case .likeAnyKnown where !known.isEmpty:
        drawn[index] = drawn[known[stream.nextInteger(below: known.count)]]
      case .uniform, .likeAnyKnown:
        drawn[index] = stream.nextUniform()
      }
    }
  }
}
