import DialogueStore
import DialogueWorkspace
package import Messages
package import SurveyDefinition
import SurveyStatistics

/// A square of ground where walks stopped, and what they noted there.
///
/// Coordinates leave the store only as squares of 250 metres.
package struct WalkPlace: Hashable, Sendable {
  /// The middle of the square, in degrees of WGS 84.
  package let latitude: Double
  package let longitude: Double
  /// Ids of the walks that stopped there, sorted.
  package let walks: [String]
  /// How many stops, and how many of them noted a problem.
  package let stops: Int
  package let problems: Int
  /// What was noted as a problem there, the most often first.
  package let concerns: [NotedConcern]
}

extension WalkPlaces {
  /// The places in neighbourhoods, so that each can be drawn on a map of its own: those within a
  /// kilometre and a half of another belong together.
  package var neighbourhoods: [[WalkPlace]] {
    var open = places
    var found: [[WalkPlace]] = []
    while let first = open.first {
      open.removeFirst()
      var group = [first]
      var index = 0
      while index < group.count {
        let near = open.indices.filter { WalkCell.metres(group[index], open[$0]) < 1_500 }
        group += near.map { open[$0] }
        open = open.indices.filter { !near.contains($0) }.map { open[$0] }
        index += 1
      }
      found.append(
        group.sorted { ($1.latitude, $0.longitude) < ($0.latitude, $1.longitude) })
    }
    return found
  }
}

/// How often a concern was noted as a problem at a place.
package struct NotedConcern: Hashable, Sendable {
  package let concern: Concern
  package let stops: Int
}

/// The places of a round's walks.
package struct WalkPlaces: Sendable {
  package let source: Source
  /// The side of a square, metres.
  package static let side = 250.0
  /// From north to south, from west to east.
  package let places: [WalkPlace]
  /// Stops without a coordinate.
  package let unplaced: Int
}

extension PriorityAnalysis {
  /// Where a round's walks stopped, coarsened; nil where no survey of observations asks for coordinates
  /// or the round has none.
  package func walkPlaces(_ ranking: Ranking) throws(DiagnosticsError) -> WalkPlaces? {
    for source in ranking.sources where source.survey.unit == .observation {
      guard let primary = source.primary,
        let place = source.survey.questions.first(where: {
          ($0.type as? PlaceQuestion)?.hasCoordinate == true
        }), let evidence = primary.question.type.evidence(of: primary.question)
      else { continue }
      guard
        let frame = try prepared(source.survey, Selection(round: ranking.selection.round))?.frame,
        let columns = IndicatorColumns(primary.question, evidence, frame.columns)
      else { continue }
      let problems = WalkAnalysis.problems(columns, frame)
      let position = Dictionary(
        uniqueKeysWithValues: frame.columns.ids.enumerated().map { ($0.element, $0.offset) })
      let walks = frame.columns.events
      let located = try store.coordinates(source.survey, of: place).compactMap {
        found -> (Int, WalkCell)? in
        position[found.response].map {
          ($0, WalkCell(latitude: found.latitude, longitude: found.longitude))
        }
      }
      guard !located.isEmpty else { continue }
      let places = Dictionary(grouping: located, by: \.1).map { cell, stops in
        self.place(
          cell, stops.map(\.0), columns.concerns, problems,
          walks: Set(stops.map { walks[$0.0] }).sorted())
      }
      return WalkPlaces(
        source: source.source,
        places: places.sorted { ($1.latitude, $0.longitude) < ($0.latitude, $1.longitude) },
        unplaced: frame.count - located.count)
    }
    return nil
  }

  private func place(
    _ cell: WalkCell, _ stops: [Int], _ codes: [String], _ problems: [[UInt8]], walks: [String]
  ) -> WalkPlace {
    let noted = codes.indices.compactMap { item -> NotedConcern? in
      let count = stops.count { problems[item][$0] == 1 }
      guard count > 0, let concern = taxonomy.concern(codes[item]) else { return nil }
      return NotedConcern(concern: concern, stops: count)
    }
    let bad = stops.count { stop in problems.contains { $0[stop] == 1 } }
    return WalkPlace(
      latitude: cell.middle.latitude, longitude: cell.middle.longitude,
      walks: walks, stops: stops.count,
      problems: bad,
      concerns: noted.sorted { ($1.stops, $0.concern.number) < ($0.stops, $1.concern.number) })
  }
}

/// A square of a grid that lies the same in every round.
struct WalkCell: Hashable {
  private let row: Int
  private let column: Int

  /// Metres in a degree of latitude, and of longitude at the equator.
  ///
  /// Source: the mean radius of the earth, 6 371 km; a square is right to half a per cent.
  private static let degree = 111_195.0

  init(latitude: Double, longitude: Double) {
    row = Int((latitude * Self.degree / WalkPlaces.side).rounded(.down))
    column = Int((longitude * Self.width(of: row) / WalkPlaces.side).rounded(.down))
  }

  var middle: (latitude: Double, longitude: Double) {
    (
      (Double(row) + 0.5) * WalkPlaces.side / Self.degree,
      (Double(column) + 0.5) * WalkPlaces.side / Self.width(of: row)
    )
  }

  /// The metres between the middles of two squares.
  static func metres(_ a: WalkPlace, _ b: WalkPlace) -> Double {
    let north = (a.latitude - b.latitude) * degree
    let east = (a.longitude - b.longitude) * degree * cosine((a.latitude + b.latitude) / 2)
    return (north * north + east * east).squareRoot()
  }

  /// Metres in a degree of longitude in a row of squares.
  private static func width(of row: Int) -> Double {
    let middle = (Double(row) + 0.5) * WalkPlaces.side / degree
    return degree * cosine(middle)
  }

  /// The cosine of an angle in degrees, by its series: the same bits on every machine.
  private static func cosine(_ degrees: Double) -> Double {
    let x = degrees * .pi / 180
    let square = x * x
    var term = 1.0
    var sum = 1.0
    for step in 1...12 {
      term *= -square / Double((2 * step - 1) * (2 * step))
      sum += term
    }
    return sum
  }
}
