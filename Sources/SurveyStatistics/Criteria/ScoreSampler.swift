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

  /// Adds a draw of the scores, times a weight, to some totals.
  func add(
    _ weight: Double, _ stream: inout RandomStream, to totals: inout [Double],
    scratch: inout Scratch
  ) {
    for index in scores.indices { scratch.scores[index] = scores[index] ?? 0 }
    if let factor {
      for _ in 0..<Self.attempts {
        factor.draw(&stream, into: &scratch.noise)
        var isInside = true
        for (place, index) in known.enumerated() {
          let value = scratch.scores[index] + scratch.noise[place]
          isInside = isInside && value >= 0 && value <= 1
        }
        if isInside { break }
      }
      for (place, index) in known.enumerated() {
        scratch.scores[index] = min(max(scratch.scores[index] + scratch.noise[place], 0), 1)
      }
    }
    for index in unknownIndices {
      switch unknown {
      case .likeAnyKnown where !known.isEmpty:
        scratch.scores[index] = scratch.scores[known[stream.nextInteger(below: known.count)]]
      case .uniform, .likeAnyKnown:
        scratch.scores[index] = stream.nextUniform()
      }
    }
    for index in totals.indices { totals[index] += weight * scratch.scores[index] }
  }

  /// Room for one draw, so that ten thousand of them need not ask for memory.
  struct Scratch {
    var scores: [Double]
    var noise: [Double]

    init(alternatives: Int) {
      scores = [Double](repeating: 0, count: alternatives)
      noise = scores
    }
  }
}
