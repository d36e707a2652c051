extension UnitScores {
  /// The covariance of the estimates by ultimate clusters,
  /// Σ_h (1 − f_h) n_h/(n_h − 1) Σ_e (z_e − z̄_h)(z_e − z̄_h)ᵀ, units without members scoring 0.
  ///
  /// Source: Binder 1983, Int. Stat. Rev. 51:279; Wolter 2007, Introduction to Variance
  /// Estimation, §2.4 and §6.5.
  ///
  /// - Complexity: O(units × items²), respondents who are units alone among them.
  package func covariance() -> SymmetricMatrix {
    let strata = strata().map { ($0, $0.lone?.products()) }
    let rows = ParallelMap.over(itemCount) { i in
      (0...i).map { j in
        strata.reduce(0) { sum, part in
          let (stratum, lone) = part
          return sum
            + stratum.factor * (stratum.product(i, j) + stratum.loneProduct(i, j, lone?[i][j] ?? 0))
        }
      }
    }
    return SymmetricMatrix(rows: rows)
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
        let here =
          stratum.rows.count { isPresent[$0 * itemCount + item] }
          + (stratum.lone?.present(item) ?? 0)
        let part = stratum.factor * (stratum.product(item, item) + stratum.loneSquare(item))
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
    let rows: [Int]
    /// Item → the mean score of all units, those without members scoring 0.
    let means: [Double]
    /// Item → the scores of the rows less their mean.
    let centred: [[Double]]
    /// Item → the largest of them.
    let largest: [Double]
    /// Those who are units alone, who are in no row; nil where there are none.
    let lone: LoneScores.Members?
    /// Units without members, which all score 0.
    let absent: Int
    let factor: Double

    /// Σ over the units of the rows and those without members of the centred scores of two items,
    /// multiplied.
    func product(_ first: Int, _ second: Int) -> Double {
      OrderFreeSum.ofProducts(
        centred[first], centred[second], largest: largest[first] * largest[second])
        + Double(absent) * means[first] * means[second]
    }

    /// The same over those who are units alone, from Σ z_i z_j.
    func loneProduct(_ first: Int, _ second: Int, _ products: Double) -> Double {
      guard let lone else { return 0 }
      return products - means[first] * lone.sum(second) - means[second] * lone.sum(first)
        + Double(lone.count) * means[first] * means[second]
    }

    /// The same of an item with itself; what is left over from people who all score alike is no
    /// variation.
    func loneSquare(_ item: Int) -> Double {
      guard let lone else { return 0 }
      let all = lone.squareSum(item)
      let square = loneProduct(item, item, all)
      return square > 1e-12 * all ? square : 0
    }
  }

  private func strata() -> [Stratum] {
    var rows = [[Int]](repeating: [], count: design.strataCount)
    for (row, unit) in units.enumerated() {
      rows[Int(design.varianceStratumOfUnit[Int(unit)])].append(row)
    }
    return rows.indices.compactMap { index in
      let rows = rows[index]
      let members = lone?.members(ofStratum: index)
      let lone = members.flatMap { $0.count > 0 ? $0 : nil }
      guard !rows.isEmpty || lone != nil else { return nil }
      let n = design.unitsInStratum[index]
      let columns = ParallelMap.over(itemCount) { item in
        let scores = rows.map { values[$0 * itemCount + item] }
        let mean = (OrderFreeSum.of(scores) + (lone?.sum(item) ?? 0)) / Double(n)
        let centred = scores.map { $0 - mean }
        return (mean, centred, centred.reduce(0) { max($0, abs($1)) })
      }
      return Stratum(
        rows: rows, means: columns.map(\.0), centred: columns.map(\.1),
        largest: columns.map(\.2), lone: lone,
        absent: n - rows.count - (lone?.count ?? 0),
        factor: n > 1 ? (1 - design.samplingFractions[index]) * Double(n) / Double(n - 1) : 0)
    }
  }
}
