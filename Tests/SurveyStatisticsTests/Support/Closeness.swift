import Testing

/// Whether two numbers agree to a part of their size, or to a size below which nothing counts.
func isClose(_ a: Double?, _ b: Double, relative: Double = 0, absolute: Double = 0) -> Bool {
  guard let a else { return false }
  return abs(a - b) <= max(relative * max(abs(a), abs(b)), absolute)
}

/// Expects two lists to agree, number by number.
func expectClose(
  _ a: [Double], _ b: [Double], relative: Double = 0, absolute: Double = 0,
  _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(a.count == b.count, comment, sourceLocation: sourceLocation)
  for (index, pair) in zip(a, b).enumerated()
  where !isClose(pair.0, pair.1, relative: relative, absolute: absolute) {
    Issue.record(
      "\(comment?.rawValue ?? "") [\(index)]: \(pair.0) is not \(pair.1)",
      sourceLocation: sourceLocation)
  }
}
