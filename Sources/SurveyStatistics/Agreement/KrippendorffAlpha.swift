/// Krippendorff's α: how far coders agree beyond chance; 1 is full agreement, 0 chance.
///
/// Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability.
package enum KrippendorffAlpha {
  /// What makes two codes differ, and by how much.
  package enum Scale: Sendable, CaseIterable {
    /// Any two codes differ equally.
    case nominal
    /// Codes are ordered; the difference is how many codes were given in between.
    case ordinal
    /// Codes are numbers; the difference is their distance.
    case interval
    /// Codes are numbers with a true zero; the difference is relative.
    case ratio
  }

  /// How firm coding with such agreement is.
  package enum Verdict: Sendable {
    /// At least .80.
    case firm
    /// At least .67.
    case tentative
    /// Lower: the codes should not be ranked.
    case unreliable
  }

  /// α; nil if no unit has two codes, or only one code occurs so that nothing could differ.
  ///
  /// - Parameters:
  ///   - coders: for each coder one code per unit, NaN for none
  ///   - scale: the codes' scale
  /// - Returns: α, at most 1, or nil
  package static func of(_ coders: [[Double]], scale: Scale) -> Double? {
    let unitCount = coders.first?.count ?? 0
    let units = (0..<unitCount).map { unit in
      coders.map { $0[unit] }.filter { !$0.isNaN }
    }.filter { $0.count > 1 }
    let codes = Set(units.flatMap(\.self)).sorted()
    var coincidences = [[Double]](
      repeating: [Double](repeating: 0, count: codes.count), count: codes.count)
    for values in units {
      let places = values.compactMap { value in codes.firstIndex(of: value) }
      for (i, first) in places.enumerated() {
        for (j, second) in places.enumerated() where i != j {
          coincidences[first][second] += 1 / Double(values.count - 1)
        }
      }
    }
    let totals = coincidences.map { $0.reduce(0, +) }
    var (observed, expected) = (0.0, 0.0)
    for c in codes.indices {
      for k in codes.indices where c != k {
        let difference = squaredDifference(c, k, codes: codes, totals: totals, scale: scale)
        observed += coincidences[c][k] * difference
        expected += totals[c] * totals[k] * difference
      }
    }
    guard expected > 0 else { return nil }
    return 1 - (totals.reduce(0, +) - 1) * observed / expected
  }

  /// What an α allows.
  package static func verdict(_ alpha: Double) -> Verdict {
    alpha >= 0.80 ? .firm : alpha >= 0.67 ? .tentative : .unreliable
  }

  private static func squaredDifference(
    _ c: Int, _ k: Int, codes: [Double], totals: [Double], scale: Scale
  ) -> Double {
    switch scale {
    case .nominal:
      return 1
    case .ordinal:
      let between = totals[min(c, k)...max(c, k)].reduce(0, +)
      let steps = between - (totals[c] + totals[k]) / 2
      return steps * steps
    case .interval:
      return (codes[c] - codes[k]) * (codes[c] - codes[k])
    case .ratio:
      let relative = (codes[c] - codes[k]) / (codes[c] + codes[k])
      return relative * relative
    }
  }
}
