import DialogueStore
import SurveyDefinition
import SurveyStatistics

/// One question's answers as columns for the estimators: a column a concern, a row a response.
struct IndicatorColumns {
  /// The concerns, by code, in the order of the columns.
  let concerns: [String]
  /// 1 named or rated as a problem, 0 not, 255 no valid answer.
  let problem: [[UInt8]]
  /// Ratings as given, negative for none; nil where the question has no scale.
  let ratings: [[Int32]]?
  /// Chance to be put before another item, NaN where no valid answer.
  let winShares: [ItemColumn]
  let kind: ShareKind

  /// The stored fields that an evidence shape needs.
  static func fields(of evidence: Evidence) -> [String] {
    switch evidence {
    case .picks(let items), .ratings(let items, _): items.map(\.field)
    case .ranking(let fields, _): fields
    }
  }

  /// nil where the question's scale does not say what a problem is.
  init?(_ question: Question, _ evidence: Evidence, _ columns: ResponseColumns) {
    let missing = ItemColumn.missingIndicator
    switch evidence {
    case .picks(let items):
      concerns = items.map(\.concern)
      problem = ParallelMap.over(items.count) { index in
        (columns[items[index].field] ?? []).map { $0 == 1 ? 1 : $0 == 0 ? 0 : missing }
      }
      ratings = nil
      winShares = WinShare.items(fromPicks: problem)
      kind = .picked(atMost: (question.type as? SelectMultiple)?.most)
    case .ratings(let items, let list):
      let values =
        question.measures == .satisfaction ? nil : list.problemValues
      guard let values, let scale = list.scale else { return nil }
      concerns = items.map(\.concern)
      let given = ParallelMap.over(items.count) { columns[items[$0].field] ?? [] }
      problem = ParallelMap.over(given.count) { Self.marked(given[$0], values) }
      ratings = given
      // Where the low end is bad, a lower rating stands higher.
      let isTurned = scale.problem.map { $0.lowerBound == scale.steps.lowerBound } == true
      winShares = Self.winShares(given, steps: scale.steps, isTurned: isTurned)
      kind = .ratedProblem(
        scale: ChoiceListSummary(
          from: scale.steps.lowerBound, to: scale.steps.upperBound, problem: scale.problem))
    case .ranking(let fields, let items):
      let codes = items.sorted { $0.key < $1.key }
      concerns = codes.map(\.value)
      let places = Self.places(fields, items: codes.map(\.key), columns)
      problem = places.map { $0.map { $0 == missing ? missing : $0 > 0 && $0 <= 3 ? 1 : 0 } }
      ratings = nil
      winShares = WinShare.items(fromRankings: places)
      kind = .ranked(top: min(3, fields.count))
    }
  }

  /// The share satisfied with each item, in the order of the items.
  static func satisfied(
    _ items: [Evidence.Item], _ list: ChoiceList, _ columns: ResponseColumns
  ) -> [[UInt8]]? {
    guard let satisfied = list.scale?.satisfied else { return nil }
    return items.map { item in
      marked(columns[item.field] ?? [], satisfied)
    }
  }

  /// 1 for the numbers of a set, 0 for others, 255 for no valid answer.
  private static func marked(_ column: [Int32], _ wanted: some Sequence<Int>) -> [UInt8] {
    let known = wanted.filter { $0 >= 0 }
    var isWanted = [Bool](repeating: false, count: min((known.max() ?? -1) + 1, 1 << 16))
    for value in known where value < isWanted.count { isWanted[value] = true }
    return column.map { value in
      value < 0
        ? ItemColumn.missingIndicator : Int(value) < isWanted.count && isWanted[Int(value)] ? 1 : 0
    }
  }

  /// Win shares of ratings; scales have few steps, but nothing keeps a stored number within them.
  private static func winShares(
    _ given: [[Int32]], steps: ClosedRange<Int>, isTurned: Bool
  ) -> [ItemColumn] {
    let (first, last) = (Int32(clamping: steps.lowerBound), Int32(clamping: steps.upperBound))
    let isWithin =
      last - first < 200
      && given.allSatisfy { column in
        column.allSatisfy { $0 < 0 || ($0 >= first && $0 <= last) }
      }
    guard isWithin else {
      return WinShare.fromRatings(
        given.map { $0.map { $0 < 0 ? .nan : isTurned ? -Double($0) : Double($0) } }
      ).map { .value($0) }
    }
    return WinShare.items(
      fromLevels: given.map { column in
        column.map {
          $0 < 0 ? ItemColumn.missingIndicator : UInt8(isTurned ? last - $0 : $0 - first)
        }
      }, levelCount: Int(last - first) + 1)
  }

  /// The place of each item: 1 first, 0 not ranked, 255 where no ranking was given.
  private static func places(
    _ fields: [String], items: [Int], _ columns: ResponseColumns
  ) -> [[UInt8]] {
    let answers = fields.map { columns[$0] ?? [] }
    let index = Dictionary(
      items.enumerated().map { (Int32($0.element), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var places = items.map { _ in
      [UInt8](repeating: ItemColumn.missingIndicator, count: columns.count)
    }
    for row in 0..<columns.count {
      // 0 means “none of them”, which is a valid answer too.
      guard answers.contains(where: { $0[row] >= 0 }) else { continue }
      for item in items.indices { places[item][row] = 0 }
      for (place, column) in answers.enumerated() {
        if let item = index[column[row]] { places[item][row] = UInt8(place + 1) }
      }
    }
    return places
  }
}
