import EscapedMarkup
import Messages
import Priorities

/// A plain map of squares where walks stopped: as large as the stops are many, filled where a problem
/// was noted, with a scale and north upwards; no tiles are needed.
struct PlaceMap {
  let id: String
  let title: String
  let description: String
  /// Each with the number that it has in the table.
  let places: [WalkPlace]
  /// What a length in metres is called.
  let distance: (Int) -> String

  /// The drawing is as wide as its box, in units of its own, so that shapes keep their form.
  private static let width = 640.0
  private static let margin = 40.0

  var svg: Markup {
    let latitudes = places.map(\.latitude)
    let longitudes = places.map(\.longitude)
    guard let south = latitudes.min(), let north = latitudes.max(), let west = longitudes.min(),
      let east = longitudes.max()
    else { return Markup() }
    // On a few kilometres a degree of longitude is as many metres everywhere.
    let degree = 111_195.0
    let narrowing = Self.narrowing((south + north) / 2)
    let metresWide = max((east - west) * degree * narrowing, 500)
    let metresHigh = max((north - south) * degree, 250)
    let scale = min(
      (Self.width - 2 * Self.margin) / metresWide, 460 / metresHigh)
    let height = metresHigh * scale + 2 * Self.margin + 30
    func x(_ longitude: Double) -> Double {
      Self.margin + (longitude - west) * degree * narrowing * scale
    }
    func y(_ latitude: Double) -> Double {
      Self.margin + (north - latitude) * degree * scale
    }
    var drawn: [Markup] = []
    for (index, place) in places.enumerated() {
      let radius = max(min(7 + 2.5 * Double(place.stops), 125 * scale), 7)
      drawn.append(
        Markup(
          "circle",
          [
            "cx": Self.text(x(place.longitude)), "cy": Self.text(y(place.latitude)),
            "r": Self.text(radius), "class": place.problems > 0 ? "place" : "place-good",
          ]))
      drawn.append(
        Markup(
          "text",
          [
            "x": Self.text(x(place.longitude)), "y": Self.text(y(place.latitude) + 4),
            "text-anchor": "middle", "class": place.problems > 0 ? "on-mark" : nil,
          ]
        ) { "\(index + 1)" })
    }
    drawn.append(scaleBar(scale, bottom: height - 12))
    return Markup(
      "svg",
      [
        "class": "chart map", "id": id, "role": "img",
        "aria-labelledby": "\(id)-title \(id)-description",
        "viewBox": "0 0 \(Self.text(Self.width)) \(Self.text(height))", "width": "100%",
      ]
    ) {
      Markup("title", ["id": "\(id)-title"]) { title }
      Markup("desc", ["id": "\(id)-description"]) { description }
      Markup("g", ["aria-hidden": "true"]) { drawn }
    }
  }

  /// A bar of a round length, at most a third of the width.
  private func scaleBar(_ scale: Double, bottom: Double) -> Markup {
    let lengths = [100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000]
    let length = lengths.last { Double($0) * scale <= Self.width / 3 } ?? 100
    let end = Self.margin + Double(length) * scale
    return Markup(
      "line",
      [
        "x1": Self.text(Self.margin), "x2": Self.text(end), "y1": Self.text(bottom),
        "y2": Self.text(bottom), "class": "scale-bar",
      ])
      + Markup("text", ["x": Self.text(end + 8), "y": Self.text(bottom + 5), "class": "quiet"]) {
        distance(length)
      }
  }

  /// How much shorter a degree of longitude is than one of latitude.
  private static func narrowing(_ latitude: Double) -> Double {
    let x = latitude * .pi / 180
    var term = 1.0
    var sum = 1.0
    for step in 1...12 {
      term *= -(x * x) / Double((2 * step - 1) * (2 * step))
      sum += term
    }
    return sum
  }

  /// A coordinate of the drawing to a tenth.
  private static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
