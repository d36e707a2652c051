import DialogueWorkspace
import SurveyDefinition
import SurveyStatistics

/// Whether a few people could be found by taking one told-of selection from another.
///
/// Everyone and the categories of area, age and sex are told of, in this order; a selection gives
/// way to those before it. Two selections give away a few only where both what the first has alone
/// and what the second has alone are few: where one side is large, nothing is left of a subtraction.
struct SelectionOverlap {
  private let cuts: [(role: Role, index: [Int32], count: Int)]
  private let thresholds: Thresholds
  private let respondents: Int

  private static let order: [Role] = [.area, .age, .sex]

  init(_ frame: RespondentFrame, _ thresholds: Thresholds) {
    cuts = Self.order.compactMap { role in
      frame.categories(role).map { (role, $0.index, $0.list.choices.count) }
    }
    self.thresholds = thresholds
    respondents = frame.count
  }

  /// Whether a selection by `role` has to be hidden for the sake of those told of before it.
  func givesAway(_ selected: [Bool], of role: Role) -> Bool {
    var rule = DisclosureRule()
    rule.threshold = thresholds.respondents
    let size = selected.count { $0 }
    if rule.isRevealedByDifference(onlyInNew: 0, onlyInShown: respondents - size) { return true }
    for cut in cuts.prefix(while: { $0.role != role }) {
      var both = [Int](repeating: 0, count: cut.count)
      var whole = both
      for (row, category) in cut.index.enumerated() where category >= 0 {
        whole[Int(category)] += 1
        if selected[row] { both[Int(category)] += 1 }
      }
      for category in whole.indices where !rule.hidesCount(whole[category]) {
        let (mine, theirs) = (size - both[category], whole[category] - both[category])
        if rule.isRevealedByDifference(onlyInNew: mine, onlyInShown: theirs),
          max(mine, theirs) < rule.threshold
        {
          return true
        }
      }
    }
    return false
  }
}
