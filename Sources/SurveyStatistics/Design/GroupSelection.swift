/// Which respondents an estimate is about, by the group (area, age group) each belongs to.
package enum GroupSelection: Sendable, Hashable {
  /// Everyone, those of no known group included.
  case everyone
  /// The respondents of one group.
  case group(Int)
  /// The respondents of every known group but one.
  case rest(of: Int)

  func contains(_ group: Int, groupCount: Int) -> Bool {
    switch self {
    case .everyone: true
    case .group(let wanted): group == wanted && group < groupCount
    case .rest(let excluded): group != excluded && group < groupCount
    }
  }
}
