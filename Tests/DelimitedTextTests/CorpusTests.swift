import DelimitedText
import Foundation
import Messages
import Testing

/// csv-spectrum and csv-test-data, with the records as JSON beside them.
@Suite(.enabled(if: SharedCorpus.isPresent, "../shared/csv-corpus is missing"))
struct CorpusTests {
  @Test(arguments: SharedCorpus.names(in: "spectrum-csv"))
  func readsSpectrum(_ name: String) throws {
    let file = try DelimitedFile(
      bytes: SharedCorpus.bytes("spectrum-csv/" + name), name: name)
    let json = name.replacingOccurrences(of: ".csv", with: ".json")
    let truth = try JSONDecoder().decode(
      [[String: String]].self, from: Data(SharedCorpus.bytes("spectrum-json/" + json)))
    let records = file.records.map {
      Dictionary(uniqueKeysWithValues: zip(file.header, $0.texts))
    }
    #expect(records == truth)
    #expect(file.records.allSatisfy { $0.state == .whole })
  }

  // Nothing but line ends is no table of empty cells but an empty file.
  static let refused: Set<String> = ["all-empty.csv"]

  @Test(
    arguments: SharedCorpus.names(in: "testdata-csv").filter { !$0.hasPrefix("bad-") })
  func readsTestData(_ name: String) throws {
    let bytes = try SharedCorpus.bytes("testdata-csv/" + name)
    if CorpusTests.refused.contains(name) {
      #expect(throws: DiagnosticsError.self) { try DelimitedFile(bytes: bytes, name: name) }
      return
    }
    let file = try DelimitedFile(bytes: bytes, name: name)
    let json = name.replacingOccurrences(of: ".csv", with: ".json")
    let truth = Data(try SharedCorpus.bytes("testdata-json/" + json))
    if let records = try? JSONDecoder().decode([[String]].self, from: truth), !records.isEmpty {
      #expect([file.header] + file.allRecords.map(\.texts) == records)
    } else {
      let records = try JSONDecoder().decode([[String: String]].self, from: truth)
      #expect(
        file.records.map { Dictionary(uniqueKeysWithValues: zip(file.header, $0.texts)) }
          == records)
    }
  }

  /// A bad file is refused, or its fault is reported with the record.
  @Test(
    arguments: [
      ("bad-header-less-fields", .ragged(expected: 3, found: 2), ["1", "2"]),
      ("bad-header-more-fields", .ragged(expected: 3, found: 4), ["1", "2", "3", "4"]),
      (
        "bad-missing-quote", .repaired(.strayQuote), ["1", "\"I forgot to close this one", "3"]
      ),
      (
        "bad-quotes-with-unescaped-quote", .repaired(.strayQuote),
        ["1", "Hey, I missed \" it", "3"]
      ),
      (
        "bad-unescaped-quote", .repaired(.strayQuote),
        ["1", "This \"quotes\" must be escaped", "3"]
      ),
    ] as [(String, RecordState, [String])])
  func reportsTheFault(_ name: String, _ state: RecordState, _ cells: [String]) throws {
    let file = try DelimitedFile(
      bytes: SharedCorpus.bytes("testdata-csv/\(name).csv"), name: name)
    let records = Array(file.records)
    #expect(records.map(\.state) == [state])
    #expect(records.map(\.texts) == [cells])
    #expect(records.map(\.line) == [2])
  }

  @Test func refusesNoBytesAndTakesAHeaderAlone() throws {
    let nothing = try SharedCorpus.bytes("testdata-csv/bad-header-no-header.csv")
    #expect(throws: DiagnosticsError(Diagnostic(.fileEmpty, at: Place("x")))) {
      try DelimitedFile(bytes: nothing, name: "x")
    }
    // The names are wrong only to one who expects others.
    let other = try DelimitedFile(
      bytes: SharedCorpus.bytes("testdata-csv/bad-header-wrong-header.csv"), name: "x")
    #expect(other.header == ["qux", "quux", "quuz"])
    #expect(Array(other.allRecords).isEmpty)
  }
}
