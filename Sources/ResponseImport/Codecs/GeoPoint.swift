/// A point in Sweden, from two numbers whose order and system their size tells.
struct GeoPoint: Hashable, Sendable {
  /// Degrees north and east in WGS 84.
  let north: Double
  let east: Double
  /// Whether the numbers stood in each other's place.
  let wasSwapped: Bool

  /// nil where the two are no point in Sweden.
  ///
  /// Source of the order: latitude and longitude of Sweden do not overlap, nor do north and east of
  /// SWEREF 99 TM.
  init?(_ first: Double, _ second: Double) {
    if let point = Self.point(first, second) {
      (north, east) = point
      wasSwapped = false
    } else if let point = Self.point(second, first) {
      (north, east) = point
      wasSwapped = true
    } else {
      return nil
    }
  }

  private static func point(_ north: Double, _ east: Double) -> (Double, Double)? {
    if SwedishGrid.northings.contains(north), SwedishGrid.eastings.contains(east) {
      let (latitude, longitude) = SwedishGrid.geodetic(north: north, east: east)
      // A tenth of a metre is a millionth of a degree; more digits would be noise.
      let point = (rounded(latitude), rounded(longitude))
      return isSwedish(point.0, point.1) ? point : nil
    }
    return isSwedish(north, east) ? (north, east) : nil
  }

  private static func rounded(_ degrees: Double) -> Double {
    (degrees * 1_000_000).rounded() / 1_000_000
  }

  /// The bounding box of Sweden in WGS 84.
  private static func isSwedish(_ north: Double, _ east: Double) -> Bool {
    (55.0...69.2).contains(north) && (10.5...24.3).contains(east)
  }
}
