import Foundation
import SurveyStatistics

/// How often the program's own intervals and rank sets hold the truth, by simulation.
///
/// Events of 8–40 people, twelve items picked by 3–60 %. Each event has its own share of each item,
/// Beta-distributed about the true one, so that two people of one event agree with exactly the given
/// correlation. Where items are correlated, events that lean to one item lean to the others, and so
/// does each person. The estimators and defaults are those of `lyhord rank`; all twelve items are
/// ranked, also those that fewer than five picked, which the command leaves without a place.
enum CoverageStudy {
  static let events = [6, 10, 20, 40]
  static let agreement = [0, 0.05, 0.15]
  static let itemLinks = [0, 0.3]
  static let itemCount = 12
  static let seed: UInt64 = 20_200_311

  /// Prints the table, a row a situation, as Markdown.
  static func run(runs: Int) {
    let error = String(format: "%.1f", 196 * (0.95 * 0.05 / Double(runs)).squareRoot())
    say("runs: \(runs) a row; seed \(seed); simulation error of 95 %: ± \(error) points\n")
    say(
      "| Events | Agreement in events | Items | Shares, mean | Lowest item | Released: part | held "
        + "| Wary df, mean | Lowest item | All 12 rank sets at once | Mean size of a set |")
    say("|---:|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|")
    for link in itemLinks {
      for agreement in agreement {
        let tables = truths.map { EventShares(share: $0, agreement: agreement) }
        for events in events {
          var tally = CoverageTally(truth: tables.map(\.mean))
          let key =
            UInt64(events * 1_000_000) + UInt64((agreement * 100).rounded()) * 10_000_000_000
          let first = key + UInt64((link * 10).rounded()) * 1_000_000_000_000
          for run in 0..<runs {
            tally.add(
              CoverageDraw(
                events: events, link: link, tables: tables,
                stream: RandomStream(seed: seed, stream: first + UInt64(run))))
          }
          let situation = [
            "\(events)", String(format: "%.2f", agreement), link > 0 ? "correlated" : "independent",
          ]
          say("| " + (situation + tally.cells).joined(separator: " | ") + " |")
        }
      }
    }
  }

  /// From 3 % to 60 % in even steps.
  private static let truths = (0..<itemCount).map {
    0.03 + 0.57 * Double($0) / Double(itemCount - 1)
  }

  private static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}

/// The shares that events have of an item: a Beta distribution about the true share, cut into even
/// steps, so that its mean is known exactly.
struct EventShares {
  private let steps: [Double]
  let mean: Double

  private static let count = 2_000

  init(share: Double, agreement: Double) {
    if agreement > 0 {
      let size = (1 - agreement) / agreement
      let beta = BetaDistribution(alpha: share * size, beta: (1 - share) * size)
      steps = (0..<Self.count).map { beta.quantile((Double($0) + 0.5) / Double(Self.count)) }
    } else {
      steps = [share]
    }
    mean = steps.reduce(0, +) / Double(steps.count)
  }

  /// The share at a position in 0..<1.
  func share(at position: Double) -> Double {
    steps[min(Int(position * Double(steps.count)), steps.count - 1)]
  }
}

/// One drawn round of answers.
struct CoverageDraw {
  private let units: [Int32]
  private let answers: [[UInt8]]

  init(events: Int, link: Double, tables: [EventShares], stream: RandomStream) {
    var stream = stream
    var units: [Int32] = []
    var answers = [[UInt8]](repeating: [], count: tables.count)
    let (shared, own) = (link.squareRoot(), (1 - link).squareRoot())
    for event in 0..<events {
      let people = 8 + Int(stream.nextUniform() * 33)
      let leaning = stream.nextNormal()
      let shares = tables.map { table in
        table.share(at: NormalDistribution.cumulative(shared * leaning + own * stream.nextNormal()))
      }
      for _ in 0..<people {
        let trait = stream.nextNormal()
        units.append(Int32(event))
        for item in tables.indices {
          let position = NormalDistribution.cumulative(shared * trait + own * stream.nextNormal())
          answers[item].append(position < shares[item] ? 1 : 0)
        }
      }
    }
    self.units = units
    self.answers = answers
  }

  /// As the program estimates them: events as units of one stratum, unweighted.
  func estimates() -> DomainEstimates? {
    guard
      let design = try? SampleDesign(
        strata: [Int32](repeating: 0, count: units.count), units: units
      ).unitByUnit,
      let collapsed = try? CollapsedAnswers(design: design, items: answers.map { .indicator($0) })
    else { return nil }
    return collapsed.estimates()
  }
}
