extension UnitScores {
  /// The covariance of the estimates by ultimate clusters,
  /// Σ_h (1 − f_h) n_h/(n_h − 1) Σ_e (z_e − z̄_h)(z_e − z̄_h)ᵀ, units without members scoring 0.
  ///
  /// Source: Binder 1983, Int. Stat. Rev. 51:279; Wolter 2007, Introduction to Variance
  /// Estimation, §2.4 and §6.5.
  ///
  /// - Complexity: O(units × items²).
  package func covariance() -> SymmetricMatrix {
    var triangle = [Double](repeating: 0, count: itemCount * (itemCount + 1) / 2)
    for stratum in strata() {
      var inner = [Double](repeating: 0, count: triangle.count)
      var centred = [Double](repeating: 0, count: itemCount)
      for row in stratum.rows {
        for item in 0..<itemCount {
          centred[item] = values[row * itemCount + item] - stratum.means[item]
        }
        Self.addOuter(centred, 1, to: &inner)
      }
      // The units without members all score 0, so one product stands for them all.
      Self.addOuter(stratum.means, Double(stratum.absent), to: &inner)
      for index in triangle.indices { triangle[index] += stratum.factor * inner[index] }
    }
    var result = SymmetricMatrix(size: itemCount)
    var index = 0
    for i in 0..<itemCount {
      for j in 0...i {
        result[i, j] = triangle[index]
        index += 1
      }
    }
    return result
  }

  /// Each item's precision: its variance and Satterthwaite's degrees of freedom,
  /// V² / Σ_h V_h² / max(n_h − 1, 1), n_h counting the units that have a valid answer.
  ///
  /// Where the variance is 0, the degrees of freedom are units minus strata, at least 1.
  ///
  /// Source: Satterthwaite 1946, Biometrics Bull. 2:110; for domains, R survey's rule of counting
  /// only units present.
  package func precisions() -> [Precision] { summaries().map(\.precision) }

  /// Each item's precision, and the units and strata that have a valid answer to it.
  func summaries() -> [(precision: Precision, unitsPresent: Int, strataPresent: Int)] {
    var variance = [Double](repeating: 0, count: itemCount)
    var squares = [Double](repeating: 0, count: itemCount)
    var present = [Int](repeating: 0, count: itemCount)
    var strataPresent = [Int](repeating: 0, count: itemCount)
    for stratum in strata() {
      for item in 0..<itemCount {
        var sum = Double(stratum.absent) * stratum.means[item] * stratum.means[item]
        var here = 0
        for row in stratum.rows {
          let centred = values[row * itemCount + item] - stratum.means[item]
          sum += centred * centred
          if isPresent[row * itemCount + item] { here += 1 }
        }
        let part = stratum.factor * sum
        variance[item] += part
        squares[item] += part * part / Double(max(here - 1, 1))
        present[item] += here
        if here > 0 { strataPresent[item] += 1 }
      }
    }
    return (0..<itemCount).map { item in
      let plain = Double(max(present[item] - strataPresent[item], 1))
      let precision: Precision =
        switch present[item] {
        case 0: .unavailable(.noAnswers)
        case 1: .unavailable(.singleUnit)
        default:
          .estimated(
            variance: variance[item],
            degreesOfFreedom: squares[item] > 0
              ? variance[item] * variance[item] / squares[item] : plain)
        }
      return (precision, present[item], strataPresent[item])
    }
  }

  /// One variance stratum of the units present.
  private struct Stratum {
    var rows: [Int]
    var means: [Double]
    var absent: Int
    var factor: Double
  }

  private func strata() -> [Stratum] {
    var rows = [[Int]](repeating: [], count: design.strataCount)
    for (row, unit) in units.enumerated() {
      rows[Int(design.varianceStratumOfUnit[Int(unit)])].append(row)
    }
    return rows.indices.compactMap { index in
      guard !rows[index].isEmpty else { return nil }
      let n = design.unitsInStratum[index]
      var means = [Double](repeating: 0, count: itemCount)
      for row in rows[index] {
        for item in 0..<itemCount { means[item] += values[row * itemCount + item] }
      }
      for item in 0..<itemCount { means[item] /= Double(n) }
      let factor =
        n > 1 ? (1 - design.samplingFractions[index]) * Double(n) / Double(n - 1) : 0
      return Stratum(
        rows: rows[index], means: means, absent: n - rows[index].count, factor: factor)
    }
  }

  private static func addOuter(_ vector: [Double], _ scale: Double, to triangle: inout [Double]) {
    guard scale > 0 else { return }
    var index = 0
    for i in vector.indices {
      let scaled = scale * vector[i]
      for j in 0...i {
        triangle[index] += scaled * vector[j]
        index += 1
      }
    }
  }
}
