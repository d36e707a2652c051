/// The rescaled bootstrap of units: in each stratum n − 1 of its n units are drawn with
/// replacement, and a unit drawn r times counts n/(n − 1) · r.
///
/// Source: Rao & Wu 1988, JASA 83:231; Rao, Wu & Yue 1992, Survey Methodology 18:209.
package struct RaoWuBootstrap: Sendable {
  private let strata: [[Int32]]
  private let unitCount: Int
  private let seed: UInt64

  /// A bootstrap of a design's occupied units.
  package init(design: SampleDesign, seed: UInt64) {
    var strata = [[Int32]](repeating: [], count: design.strataCount)
    for unit in 0..<design.unitCount where design.isOccupied[unit] {
      strata[Int(design.varianceStratumOfUnit[unit])].append(Int32(unit))
    }
    self.strata = strata
    unitCount = design.unitCount
    self.seed = seed
  }

  /// What each unit's sums are multiplied by in one replicate; the same replicate number always
  /// gives the same factors.
  package func factors(replicate: Int) -> [Double] {
    var stream = RandomStream(seed: seed, stream: UInt64(replicate))
    var result = [Double](repeating: 0, count: unitCount)
    for units in strata {
      guard units.count > 1 else {
        for unit in units { result[Int(unit)] = 1 }
        continue
      }
      let step = Double(units.count) / Double(units.count - 1)
      for _ in 1..<units.count {
        result[Int(units[stream.nextInteger(below: units.count)])] += step
      }
    }
    return result
  }
}
