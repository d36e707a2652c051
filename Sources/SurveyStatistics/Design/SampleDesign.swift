/// How respondents were reached: in which unit (event) each took part, and which stratum
/// (collection mode) each unit belongs to.
///
/// The unit is the primary sampling unit: a meeting, a walk, a school class; a respondent of an
/// open link is a unit alone.
package struct SampleDesign: Sendable, Equatable {
  /// The unit of each respondent, 0..<unitCount.
  package let unitOfRespondent: [Int32]
  /// The stratum of each unit as given, 0..<strataCount.
  package let stratumOfUnit: [Int32]
  /// The stratum that each unit's variance is reckoned in, after strata with one unit have joined
  /// a neighbour.
  package let varianceStratumOfUnit: [Int32]
  /// Whether a unit has any respondent.
  package let isOccupied: [Bool]
  /// Whether a unit is one respondent who is of no interest as a unit, so that the answers of all
  /// such in a stratum may be summed together.
  package private(set) var isAlone: [Bool]
  /// Units with respondents in each variance stratum.
  package let unitsInStratum: [Int]
  /// For each stratum, the share of all units that was drawn; 0 where there is no finite
  /// population to speak of.
  package let samplingFractions: [Double]

  /// Respondents.
  package var respondentCount: Int { unitOfRespondent.count }
  /// Units, with and without respondents.
  package var unitCount: Int { stratumOfUnit.count }
  /// Strata.
  package var strataCount: Int { unitsInStratum.count }

  /// A design from dense unit numbers.
  ///
  /// A stratum with one occupied unit cannot show how units differ, so it is merged with the
  /// stratum before it (the first: with the one after it) that has units. Number the strata so that
  /// those next to each other are alike.
  ///
  /// - Parameters:
  ///   - unitOfRespondent: the unit of each respondent, 0..<stratumOfUnit.count
  ///   - stratumOfUnit: the stratum of each unit, numbered from 0
  ///   - samplingFractions: for each stratum, in 0..<1; empty for none
  ///   - mayBeAlone: for each unit, whether its only respondent may be summed together with others of
  ///     the kind; nil for yes
  /// - Throws: `DesignFault` if a number is out of range.
  package init(
    unitOfRespondent: [Int32], stratumOfUnit: [Int32], samplingFractions: [Double] = [],
    mayBeAlone: [Bool]? = nil
  ) throws(DesignFault) {
    let strataCount = Int((stratumOfUnit.max() ?? -1) + 1)
    guard stratumOfUnit.allSatisfy({ $0 >= 0 }) else { throw .stratumOutOfRange }
    guard samplingFractions.isEmpty || samplingFractions.count == strataCount,
      samplingFractions.allSatisfy({ $0 >= 0 && $0 < 1 })
    else { throw .samplingFractionOutOfRange }
    guard mayBeAlone.map({ $0.count == stratumOfUnit.count }) ?? true else { throw .lengthsDiffer }
    var respondents = [Int32](repeating: 0, count: stratumOfUnit.count)
    for unit in unitOfRespondent {
      guard unit >= 0, unit < stratumOfUnit.count else { throw .unitOutOfRange }
      respondents[Int(unit)] += 1
    }
    var units = [Int](repeating: 0, count: strataCount)
    for (unit, stratum) in stratumOfUnit.enumerated() where respondents[unit] > 0 {
      units[Int(stratum)] += 1
    }
    let target = Self.mergeLonelyStrata(&units)
    self.unitOfRespondent = unitOfRespondent
    self.stratumOfUnit = stratumOfUnit
    varianceStratumOfUnit = stratumOfUnit.map { Int32(target[Int($0)]) }
    isOccupied = respondents.map { $0 > 0 }
    isAlone = respondents.indices.map { respondents[$0] == 1 && mayBeAlone?[$0] != false }
    unitsInStratum = units
    self.samplingFractions =
      samplingFractions.isEmpty
      ? [Double](repeating: 0, count: strataCount) : samplingFractions
  }

  /// A design from codes of any size, one of each per respondent; strata and units are numbered in
  /// the order of their codes.
  ///
  /// - Parameters:
  ///   - strata: the stratum of each respondent
  ///   - units: the unit of each respondent, unique over strata
  ///   - samplingFractions: for each stratum in the order of the codes; empty for none
  /// - Throws: `DesignFault` if the arrays differ in length or a unit lies in two strata.
  package init(
    strata: [Int32], units: [Int32], samplingFractions: [Double] = []
  ) throws(DesignFault) {
    guard strata.count == units.count else { throw .lengthsDiffer }
    let stratumNumber = DenseNumbering(strata)
    let unitNumber = DenseNumbering(units)
    var stratumOfUnit = [Int32](repeating: -1, count: unitNumber.codes.count)
    for (row, unit) in unitNumber.numbers.enumerated() {
      let stratum = stratumNumber.numbers[row]
      let known = stratumOfUnit[Int(unit)]
      guard known == -1 || known == stratum else { throw .unitInTwoStrata(unit: units[row]) }
      stratumOfUnit[Int(unit)] = stratum
    }
    try self.init(
      unitOfRespondent: unitNumber.numbers, stratumOfUnit: stratumOfUnit,
      samplingFractions: samplingFractions)
  }

  /// A simple random sample: every respondent a unit, one stratum.
  package init(simpleRandomSampleOf count: Int, samplingFraction: Double = 0) throws(DesignFault) {
    try self.init(
      unitOfRespondent: (0..<Int32(count)).map { $0 },
      stratumOfUnit: [Int32](repeating: 0, count: count),
      samplingFractions: count == 0 ? [] : [samplingFraction])
  }

  /// The same design with nobody summed together with others, for what looks at units one by one.
  package var unitByUnit: SampleDesign {
    var design = self
    design.isAlone = [Bool](repeating: false, count: unitCount)
    return design
  }

  /// Strata that joined another for want of a second unit: which, and which they joined.
  package var mergedStrata: [(stratum: Int, into: Int)] {
    var pairs: [Int32: Int32] = [:]
    for (unit, stratum) in stratumOfUnit.enumerated()
    where varianceStratumOfUnit[unit] != stratum {
      pairs[stratum] = varianceStratumOfUnit[unit]
    }
    return pairs.sorted { $0.key < $1.key }.map { (Int($0.key), Int($0.value)) }
  }

  /// Where each stratum's units are counted; `units` is updated to match.
  private static func mergeLonelyStrata(_ units: inout [Int]) -> [Int] {
    var target = Array(0..<units.count)
    for stratum in 0..<units.count where units[stratum] == 1 {
      let before = (0..<stratum).last { units[$0] > 0 }
      let after = (stratum + 1..<units.count).first { units[$0] > 0 }
      guard let into = before ?? after else { continue }
      units[into] += 1
      units[stratum] = 0
      for index in 0..<target.count where target[index] == stratum { target[index] = into }
    }
    return target
  }
}
