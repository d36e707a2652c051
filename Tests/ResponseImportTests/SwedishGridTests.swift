import TestSupport
import Testing

@testable import ResponseImport

@Suite("SWEREF 99 TM to degrees")
struct SwedishGridTests {
  /// A point of the fixture: degrees of latitude and longitude, metres north and east.
  struct Point: Sendable, CustomTestStringConvertible {
    let latitude: Double
    let longitude: Double
    let north: Double
    let east: Double

    var testDescription: String { "\(latitude) \(longitude)" }
  }

  @Test("Lantmäteriet's control points come out to a tenth of a millimetre", arguments: points)
  func controlPoints(_ point: Point) {
    let found = SwedishGrid.geodetic(north: point.north, east: point.east)
    // A nanodegree is a tenth of a millimetre; the points are given to the millimetre.
    #expect(abs(found.latitude - point.latitude) < 1e-8)
    #expect(abs(found.longitude - point.longitude) < 2e-8)
  }

  @Test func theFixtureIsRead() {
    #expect(Self.points.count == 15)
  }

  private static let points: [Point] = {
    let text = (try? ProjectFolder.text("\(Trial.folder)/sweref99tm.tsv")) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let numbers = line.split(separator: "\t").compactMap { Double($0) }
      guard numbers.count == 4 else { return nil }
      return Point(
        latitude: numbers[0], longitude: numbers[1], north: numbers[2], east: numbers[3])
    }
  }()
}
