import Messages
import SurveyDefinition

/// An answer before it is written in the manner of any tool.
enum MadeUpAnswer: Hashable, Sendable {
  case notAsked
  case missing(MissingState)
  /// The choices taken, in order where order counts, and what was written beside them.
  case chosen([Choice], ownWords: String?)
  /// One answer a row of a grid.
  case rows([MadeUpAnswer])
  case text(String)
  case place(name: String?, coordinate: Coordinate?)

  /// The codes of the choices taken.
  var codes: [String] {
    if case .chosen(let choices, _) = self { return choices.map(\.code) }
    return []
  }
}

/// A point in WGS 84, degrees to the fifth decimal (about a metre).
struct Coordinate: Hashable, Sendable {
  /// In hundred-thousandths of a degree: whole numbers are written the same everywhere.
  let latitude: Int
  let longitude: Int

  init(latitude: Double, longitude: Double) {
    self.latitude = Int((latitude * 1e5).rounded())
    self.longitude = Int((longitude * 1e5).rounded())
  }

  /// A degree value with five decimals.
  static func text(_ value: Int, decimalSign: String) -> String {
    let digits = "\(abs(value) % 100_000)"
    let zeros = String(repeating: "0", count: 5 - digits.count)
    return (value < 0 ? "-" : "") + "\(abs(value) / 100_000)" + decimalSign + zeros + digits
  }
}
