import Testing

@testable import SurveyStatistics

/// One of the California school samples that R's survey package ships with, as a design.
struct SchoolSample {
  let table: Table
  let design: SampleDesign
  let weights: [Double]

  /// Cases with school data, which stay outside the repository.
  static let cases = [
    "01-taylor-mean-total", "03-rake", "05-ci-proportions", "08-replicates-raowu-jackknife",
  ]

  /// A design such as "clus1_fpc", from the table of a case.
  init(_ name: String, of table: Table) throws {
    let parts = name.split(separator: "_").map(String.init)
    let sample = table.filtered("sample", equals: parts[0])
    let count = sample.rows.count
    let row = (0..<Int32(count)).map { $0 }
    let one = [Int32](repeating: 0, count: count)
    let strata = parts[0] == "strat" ? sample.codes("stype") : one
    let units = parts[0].hasPrefix("clus") ? sample.codes("dnum") : row
    var fractions: [Double] = []
    if parts.last == "fpc" {
      let populations = sample.doubles("fpc1")
      for stratum in Set(strata).sorted() {
        let rows = strata.indices.filter { strata[$0] == stratum }
        let drawn = Set(rows.map { units[$0] }).count
        fractions.append(Double(drawn) / populations[rows[0]])
      }
    }
    self.table = sample
    design = try SampleDesign(strata: strata, units: units, samplingFractions: fractions)
    weights = sample.doubles("pw")
  }

  func estimates(
    _ columns: [ItemColumn], statistic: CollapsedAnswers.Statistic = .mean
  ) throws -> DomainEstimates {
    try CollapsedAnswers(design: design, items: columns, weights: weights)
      .estimates(statistic: statistic)
  }

  /// 1 where a text column has the given value.
  func indicator(_ column: String, _ value: String) -> ItemColumn {
    .indicator(table.texts(column).map { $0 == value ? 1 : 0 })
  }

  /// 1 where a test score is above a value.
  func indicator(_ column: String, above limit: Double) -> ItemColumn {
    .indicator(table.doubles(column).map { $0 > limit ? 1 : 0 })
  }
}
