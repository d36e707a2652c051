import Foundation
import TestSupport
import Testing

@testable import SurveyStatistics

/// Answers made by chance, reckoned by us and by R's survey package.
@Suite(.enabled(if: SurveyProgram.isInstalled, "needs R with its survey package"))
struct SurveyProgramTests {
  /// Unequal units, strata, weights (some of them 0), missing answers, ties and unknown areas.
  struct Round {
    var strata: [Int32] = []
    var units: [Int32] = []
    var weights: [Double] = []
    var areas: [Int32] = []
    /// With gaps.
    var answers: [[Double]]
    /// Without gaps, 0 or 1.
    var complete: [[UInt8]]
    var ratio: (over: [Double], under: [Double]) = ([], [])
    static let areaCount = 3

    init(seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      let items = 3
      answers = [[Double]](repeating: [], count: items)
      complete = [[UInt8]](repeating: [], count: items)
      let strataCount = 1 + random.next(below: 3)
      for stratum in 0..<strataCount {
        // At least two units a stratum, sometimes of a single person.
        for unit in 0..<(2 + random.next(below: 9)) {
          let lean = random.next(below: 40)
          for _ in 0..<(1 + random.next(below: 12)) {
            strata.append(Int32(stratum))
            units.append(Int32(100 * stratum + unit))
            weights.append(
              random.next(below: 12) == 0 ? 0 : 0.25 * Double(1 + random.next(below: 20)))
            areas.append(Int32(random.next(below: Self.areaCount + 1)) - 1)
            for item in 0..<items {
              let isMissing = random.next(below: 6) == 0
              answers[item].append(isMissing ? .nan : Double(random.next(below: 4) + item))
              complete[item].append(random.next(below: 100) < 20 + 15 * item + lean ? 1 : 0)
            }
            ratio.over.append(Double(random.next(below: 9)))
            ratio.under.append(Double(1 + random.next(below: 9)))
          }
        }
      }
    }

    var csv: String {
      let names =
        ["stratum", "unit", "w", "area"] + answers.indices.map { "q\($0)" }
        + complete.indices.map { "c\($0)" } + ["x", "y"]
      var lines = [names.joined(separator: ",")]
      for row in strata.indices {
        let cells =
          ["\(strata[row])", "\(units[row])", "\(weights[row])", "\(areas[row])"]
          + answers.map { $0[row].isNaN ? "NA" : "\($0[row])" } + complete.map { "\($0[row])" }
          + ["\(ratio.over[row])", "\(ratio.under[row])"]
        lines.append(cells.joined(separator: ","))
      }
      return lines.joined(separator: "\n") + "\n"
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func everythingAgrees(_ seed: UInt64) throws {
    let round = Round(seed: seed)
    let theirs = try SurveyProgram.estimates(of: round.csv)
    let design = try SampleDesign(strata: round.strata, units: round.units)
    func collapsed(_ items: [ItemColumn]) throws -> CollapsedAnswers {
      try CollapsedAnswers(
        design: design, items: items, weights: round.weights, groups: round.areas,
        groupCount: Round.areaCount)
    }
    var compared = 0
    func compare(_ name: String, _ of: String, _ ours: [Double?]) {
      guard let found = theirs["\(name) \(of)"] else { return }
      for (mine, other) in zip(ours, found) {
        #expect(
          isClose(mine, other, relative: 1e-9, absolute: 1e-13),
          "\(name) \(of): \(mine ?? .nan) is not \(other)")
        compared += 1
      }
    }
    let answers = try collapsed(round.answers.map { .value($0) })
    let (means, totals) = (answers.estimates(), answers.estimates(statistic: .total))
    for item in round.answers.indices {
      compare("mean", "q\(item)", [means.items[item].value, means.items[item].standardError])
      compare("total", "q\(item)", [totals.items[item].value, totals.items[item].standardError])
      for area in 0..<Round.areaCount {
        let found = answers.estimates(of: .group(area)).items[item]
        // A single unit has no error for us; R reckons one against units that have nobody there.
        guard found.value != nil, found.unitsPresent > 1, found.strataPresent == design.strataCount
        else { continue }
        compare(
          "area", "q\(item)/\(area)",
          [found.value, found.standardError, Double(found.plainDegreesOfFreedom)])
      }
    }
    let whole = try collapsed(round.complete.map { .indicator($0) })
    let estimates = whole.estimates()
    compare("covariance", "all", estimates.covariance().entries)
    let contrast = whole.estimates(of: .group(0)).contrast(with: whole.estimates(of: .group(1)))[0]
    compare("contrast", "c0", [contrast.difference, contrast.standardError])
    let ratio = try collapsed([.ratio(numerator: round.ratio.over, denominator: round.ratio.under)])
      .estimates().items[0]
    compare("ratio", "x/y", [ratio.value, ratio.standardError])
    let share = estimates.items[0]
    if let p = share.value, let error = share.standardError, p > 0, p < 1, error > 0 {
      let df = Double(share.plainDegreesOfFreedom)
      let t = StudentT(degreesOfFreedom: df).quantile(0.975)
      let logit = ProportionInterval.logit(p, standardError: error, quantile: t)
      compare("interval", "logit", [logit?.lower, logit?.upper])
      let arcsine = ProportionInterval.arcsine(p, standardError: error, quantile: t)
      compare("interval", "asin", [arcsine?.lower, arcsine?.upper])
    }
    #expect(compared > 25)
  }

  /// The same numbers whichever way the answers are given.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func everyKindOfColumnSaysTheSame(_ seed: UInt64) throws {
    let round = Round(seed: seed)
    let design = try SampleDesign(strata: round.strata, units: round.units)
    let whole = round.answers.map { column in column.map { $0.isNaN ? Int32(-1) : Int32($0) } }
    let listed = round.answers.map { column in column.map { $0.isNaN ? UInt16(0) : UInt16($0) + 1 }
    }
    let numbers = [Double.nan] + (0..<20).map(Double.init)
    for weights in [round.weights, nil] {
      let kinds: [[ItemColumn]] = [
        round.answers.map { .value($0) }, whole.map { .whole($0) },
        listed.map { .listed($0, numbers: numbers) },
        round.answers.map {
          .ratio(numerator: $0, denominator: [Double](repeating: 1, count: $0.count))
        },
      ]
      let found = try kinds.map {
        try CollapsedAnswers(design: design, items: $0, weights: weights).estimates()
      }
      for other in found.dropFirst() {
        #expect(other.items == found[0].items)
        #expect(other.covariance() == found[0].covariance())
      }
      let indicators = try CollapsedAnswers(
        design: design, items: round.complete.map { .indicator($0) }, weights: weights
      ).estimates()
      let values = try CollapsedAnswers(
        design: design, items: round.complete.map { .value($0.map(Double.init)) }, weights: weights
      ).estimates()
      for (one, other) in zip(indicators.items, values.items) {
        #expect(one.respondents == other.respondents && one.positives == other.positives)
        #expect(isClose(one.value, other.value ?? .nan, relative: 1e-14))
        #expect(isClose(one.standardError, other.standardError ?? .nan, relative: 1e-12))
      }
    }
  }
}

/// R with its survey package.
enum SurveyProgram {
  private static let program = "/usr/bin/Rscript"

  static let isInstalled =
    FileManager.default.isExecutableFile(atPath: program)
    && (try? run(["-e", "library(survey)"])) != nil

  struct Failure: Error {}

  /// What the script says of some answers: a name and what it is of → numbers.
  static func estimates(of csv: String) throws -> [String: [Double]] {
    let folder = try TemporaryFolder()
    let file = try folder.write(csv, to: "answers.csv")
    let script = ReferenceCase(fixture: "survey-program").folder.appending(path: "estimates.R").path
    var found: [String: [Double]] = [:]
    for line in try run([script, file]).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2 else { throw Failure() }
      found["\(words[0]) \(words[1])"] = words.dropFirst(2).compactMap { Double($0) }
    }
    return found
  }

  private static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
