import Foundation

/// SWEREF 99 TM: the plane coordinates that Swedish maps use, in metres.
///
/// Source: Lantmäteriet, “Gauss Conformal Projection (Transverse Mercator), Krüger's Formulas”, and the
/// parameters of SWEREF 99 TM there: GRS 80, central meridian 15° E, scale 0.9996, false easting
/// 500 000 m. The series is exact to well below a millimetre over Sweden.
enum SwedishGrid {
  /// North and east of points that can lie in Sweden, with a margin.
  static let northings = 6_090_000.0...7_700_000.0
  static let eastings = 180_000.0...1_000_000.0

  /// Latitude and longitude in degrees on SWEREF 99, which is WGS 84 but for less than a metre.
  static func geodetic(north: Double, east: Double) -> (latitude: Double, longitude: Double) {
    let xi = (north - falseNorthing) / (scale * rectifyingRadius)
    let eta = (east - falseEasting) / (scale * rectifyingRadius)
    var xiPrime = xi
    var etaPrime = eta
    for (index, delta) in deltas.enumerated() {
      let multiple = Double(2 * (index + 1))
      xiPrime -= delta * sin(multiple * xi) * cosh(multiple * eta)
      etaPrime -= delta * cos(multiple * xi) * sinh(multiple * eta)
    }
    let conformal = asin(sin(xiPrime) / cosh(etaPrime))
    let sine = sin(conformal)
    let square = sine * sine
    let series =
      starred[0] + square * (starred[1] + square * (starred[2] + square * starred[3]))
    let latitude = conformal + sine * cos(conformal) * series
    let longitude = centralMeridian + atan(sinh(etaPrime) / cos(xiPrime))
    return (latitude * 180 / .pi, longitude * 180 / .pi)
  }

  private static let flattening = 1 / 298.257222101
  private static let centralMeridian = 15 * Double.pi / 180
  private static let scale = 0.9996
  private static let falseNorthing = 0.0
  private static let falseEasting = 500_000.0

  /// Third flattening.
  private static let n = flattening / (2 - flattening)
  /// Square of the eccentricity.
  private static let e2 = flattening * (2 - flattening)

  private static let rectifyingRadius: Double = {
    let n2 = n * n
    return 6_378_137.0 / (1 + n) * (1 + n2 / 4 + n2 * n2 / 64)
  }()

  /// δ1 to δ4 of the inverse series.
  private static let deltas: [Double] = {
    let (n2, n3, n4) = (n * n, n * n * n, n * n * n * n)
    return [
      n / 2 - 2 * n2 / 3 + 37 * n3 / 96 - n4 / 360,
      n2 / 48 + n3 / 15 - 437 * n4 / 1440,
      17 * n3 / 480 - 37 * n4 / 840,
      4397 * n4 / 161_280,
    ]
  }()

  /// A*, B*, C*, D*: from conformal to geodetic latitude.
  private static let starred: [Double] = {
    let (e4, e6, e8) = (e2 * e2, e2 * e2 * e2, e2 * e2 * e2 * e2)
    return [
      e2 + e4 + e6 + e8,
      -(7 * e4 + 17 * e6 + 30 * e8) / 6,
      (224 * e6 + 889 * e8) / 120,
      -(4279 * e8) / 1260,
    ]
  }()
}
