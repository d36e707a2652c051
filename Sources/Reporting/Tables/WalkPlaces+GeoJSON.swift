import Foundation
package import Messages
package import Priorities
import SurveyDefinition

extension WalkPlaces {
  /// The squares as GeoJSON points in their middle, for QGIS and other maps.
  ///
  /// Source: RFC 7946: WGS 84, longitude first.
  package func geoJSON(_ ranking: Ranking, _ language: Language) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let features = places.enumerated().map { index, place in
      Feature(
        geometry: Geometry(coordinates: [
          Self.rounded(place.longitude), Self.rounded(place.latitude),
        ]),
        properties: Properties(
          number: index + 1, stops: place.stops, problems: place.problems,
          concerns: place.concerns.map { $0.concern.label.text(language) },
          codes: place.concerns.map(\.concern.code), squareMetres: Int(Self.side)))
    }
    let collection = Collection(
      features: features, madeUp: ranking.isMadeUp, round: ranking.selection.round)
    return String(decoding: try encoder.encode(collection), as: UTF8.self) + "\n"
  }

  /// A hundred-thousandth of a degree is a metre: finer than the square, and the same everywhere.
  private static func rounded(_ degrees: Double) -> Double {
    (degrees * 100_000).rounded() / 100_000
  }

  private struct Collection: Encodable {
    let type = "FeatureCollection"
    let features: [Feature]
    let madeUp: Bool
    let round: String
  }

  private struct Feature: Encodable {
    let type = "Feature"
    let geometry: Geometry
    let properties: Properties
  }

  private struct Geometry: Encodable {
    let type = "Point"
    let coordinates: [Double]
  }

  private struct Properties: Encodable {
    let number: Int
    let stops: Int
    let problems: Int
    let concerns: [String]
    let codes: [String]
    let squareMetres: Int
  }
}
