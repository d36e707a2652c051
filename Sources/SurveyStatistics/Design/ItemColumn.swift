/// One item's answers, one per respondent.
package enum ItemColumn: Sendable, Equatable {
  /// Yes or no: 1, 0, and `missingIndicator` for no valid answer.
  case indicator([UInt8])
  /// A whole number each; negative for no valid answer.
  case whole([Int32])
  /// A number each out of a short list, by its position there; NaN in the list for no valid answer.
  case listed([UInt16], numbers: [Double])
  /// A number each; NaN for no valid answer.
  case value([Double])
  /// A ratio of two numbers each; NaN in either for no valid answer.
  case ratio(numerator: [Double], denominator: [Double])

  /// The mark for no valid answer in an indicator column.
  package static let missingIndicator: UInt8 = 255

  /// Respondents.
  package var count: Int {
    switch self {
    case .indicator(let answers): answers.count
    case .whole(let answers): answers.count
    case .listed(let answers, _): answers.count
    case .value(let answers): answers.count
    case .ratio(let numerator, _): numerator.count
    }
  }

  /// The answers as numbers, NaN for none; nil for ratios.
  package var numbers: [Double]? {
    switch self {
    case .indicator(let answers):
      answers.map { $0 == Self.missingIndicator ? .nan : Double($0) }
    case .whole(let answers): answers.map { $0 < 0 ? .nan : Double($0) }
    case .listed(let answers, let numbers): answers.map { numbers[Int($0)] }
    case .value(let answers): answers
    case .ratio: nil
    }
  }

  var hasEqualLengths: Bool {
    guard case .ratio(let numerator, let denominator) = self else { return true }
    return numerator.count == denominator.count
  }
}
