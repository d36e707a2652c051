/// How p-values are raised when several hypotheses are tested at once.
package enum MultiplicityCorrection: Sendable, CaseIterable {
  /// Each times their number. Source: Bonferroni 1936.
  case bonferroni
  /// Step-down; any error at all is held at the level. Source: Holm 1979, Scand. J. Stat. 6:65.
  case holm
  /// Step-up; as Holm for independent or positively dependent tests. Source: Hochberg 1988,
  /// Biometrika 75:800.
  case hochberg
  /// By Simes' test of all intersections; sharper than Hochberg under the same conditions.
  /// Source: Hommel 1988, Biometrika 75:383.
  case hommel
  /// The expected share of false findings is held at the level. Source: Benjamini & Hochberg 1995,
  /// JRSS B 57:289.
  case benjaminiHochberg
  /// As Benjamini–Hochberg under any dependence. Source: Benjamini & Yekutieli 2001, Ann. Stat.
  /// 29:1165.
  case benjaminiYekutieli

  /// The adjusted p-values, in the order given, at most 1.
  ///
  /// A hypothesis is rejected at a level if its adjusted p-value is no larger. NaN stands for a
  /// test that was not made: it stays NaN and is not counted.
  package func adjust(_ pValues: [Double]) -> [Double] {
    let made = pValues.indices.filter { !pValues[$0].isNaN }
    let order = made.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    let adjusted = adjustSorted(order.map { pValues[$0] })
    var result = pValues
    for (place, index) in order.enumerated() { result[index] = min(adjusted[place], 1) }
    return result
  }

  /// Adjusts p-values in rising order.
  private func adjustSorted(_ p: [Double]) -> [Double] {
    let n = Double(p.count)
    switch self {
    case .bonferroni:
      return p.map { $0 * n }
    case .holm:
      return Self.rising(p.indices.map { p[$0] * (n - Double($0)) })
    case .hochberg:
      return Self.falling(p.indices.map { p[$0] * (n - Double($0)) })
    case .hommel:
      return Self.hommel(p)
    case .benjaminiHochberg:
      return Self.falling(p.indices.map { p[$0] * n / Double($0 + 1) })
    case .benjaminiYekutieli:
      let sum = p.indices.reduce(0) { $0 + 1 / Double($1 + 1) }
      return Self.falling(p.indices.map { p[$0] * n * sum / Double($0 + 1) })
    }
  }

  /// The running maximum from the start.
  private static func rising(_ values: [Double]) -> [Double] {
    var largest = 0.0
    return values.map {
      largest = max(largest, $0)
      return largest
    }
  }

  /// The running minimum from the end.
  private static func falling(_ values: [Double]) -> [Double] {
    var smallest = Double.infinity
    return values.reversed().map {
      smallest = min(smallest, $0)
      return smallest
    }.reversed()
  }

  /// Source: Wright 1992, "Adjusted p-values for simultaneous inference", Biometrics 48:1005,
  /// appendix.
  private static func hommel(_ p: [Double]) -> [Double] {
    let n = p.count
    guard n > 1 else { return p }
    var adjusted = p
    for m in stride(from: n, through: 2, by: -1) {
      let low = n - m
      let last = (low..<n).map { Double(m) * p[$0] / Double($0 - low + 1) }.min() ?? 1
      for index in low..<n { adjusted[index] = max(adjusted[index], last) }
      for index in 0..<low {
        adjusted[index] = max(adjusted[index], min(last, Double(m) * p[index]))
      }
    }
    return adjusted
  }
}
