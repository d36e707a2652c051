import Testing

@testable import SurveyStatistics

@Suite struct AgreementTests {
  @Test(arguments: [
    ("nominal", KrippendorffAlpha.Scale.nominal), ("ordinal", .ordinal), ("interval", .interval),
    ("ratio", .ratio),
  ])
  func krippendorff(name: String, scale: KrippendorffAlpha.Scale) throws {
    let reference = ReferenceCase(fixture: "22-coder-agreement")
    let json = try reference.json()
    let table = try reference.table()
    let coders = table.columnNames.dropFirst().map { table.doubles($0) }
    let alpha = try #require(KrippendorffAlpha.of(coders, scale: scale))
    #expect(isClose(alpha, json["alpha"][name].double, absolute: 1e-9))
    #expect(isClose(alpha, json["published"][name].double, absolute: 5e-4 + 1e-12))
  }

  @Test func krippendorffWithoutPairs() {
    #expect(KrippendorffAlpha.of([[1, .nan], [.nan, 2]], scale: .nominal) == nil)
    #expect(KrippendorffAlpha.of([[1, 1], [1, 1]], scale: .nominal) == nil)
    #expect(KrippendorffAlpha.of([[1, 2], [1, 2]], scale: .nominal) == 1)
    #expect(KrippendorffAlpha.verdict(0.8) == .firm)
    #expect(KrippendorffAlpha.verdict(0.67) == .tentative)
    #expect(KrippendorffAlpha.verdict(0.66) == .unreliable)
  }

  /// Against SciPy 1.17 `kendalltau` and `weightedtau`; the second pair is from SciPy's own
  /// documentation with ties added.
  @Test func kendall() throws {
    let shares = [0.54, 0.47, 0.45, 0.30, 0.26, 0.22, 0.13, 0.16, 0.10, 0.09]
    let staff: [Double] = [3, 5, 5, 2, 4, 1, 1, 2, 0, 0]
    #expect(isClose(KendallTau.tauB(shares, staff), 0.7217113056285641, relative: 1e-12))
    #expect(isClose(KendallTau.topWeighted(shares, staff), 0.6362968952823373, relative: 1e-12))
    let x: [Double] = [12, 2, 1, 12, 2, 9, 9, 3]
    let y: [Double] = [1, 4, 7, 1, 0, 5, 5, 2]
    #expect(isClose(KendallTau.tauB(x, y), -0.27456258919345766, relative: 1e-12))
    #expect(isClose(KendallTau.topWeighted(x, y), -0.4420965200986825, relative: 1e-12))
    #expect(KendallTau.tauB([1, 1], [1, 2]) == nil)
    #expect(KendallTau.tauB(x, x) == 1)
  }

  /// Against SciPy's Friedman statistic, W = χ² / (m(n − 1)).
  @Test func concordance() {
    let sources: [[Double]] = [[7, 5, 5, 2, 1, 9], [6, 6, 4, 1, 2, 8], [3, 5, 6, 2, 1, 9]]
    #expect(isClose(KendallW.of(sources), 0.8802588996763753, relative: 1e-12))
    #expect(KendallW.of([[1, 2, 3], [10, 20, 30]]) == 1)
    #expect(KendallW.of([[1, 2, 3]]) == nil)
    #expect(KendallW.of([[1, 1], [2, 2]]) == nil)
  }
}
