import Foundation

/// What stands in a cell, without its looks.
package enum CellValue: Hashable, Sendable {
  case text(String)
  /// Finite where it was read from a file.
  case number(Double)
  case flag(Bool)
  case date(SheetDate)
  /// An error that a formula gave, such as `#N/A`.
  case error(String)

  /// The content as a person takes it down: whole numbers without decimals, others with a point and
  /// at most 15 digits, dates as ISO 8601, flags as TRUE and FALSE.
  package var text: String {
    switch self {
    case .text(let text), .error(let text): text
    case .number(let number): CellValue.text(of: number)
    case .flag(let flag): flag ? "TRUE" : "FALSE"
    case .date(let date): date.text
    }
  }

  private static func text(of number: Double) -> String {
    if let whole = Int(exactly: number), whole.magnitude < 1_000_000_000_000_000 {
      return String(whole)
    }
    let shortest = number.description
    // Excel reckons and shows 15 digits; what stands beyond is the noise of binary fractions.
    return shortest.utf8.count(where: { $0 >= 0x30 && $0 <= 0x39 }) <= 15
      ? shortest : String(format: "%.15g", number)
  }
}
