import DialogueStore
import SurveyStatistics

/// What becomes of a concern's place where one event is left out.
package struct EventInfluence: Hashable, Sendable {
  /// The best and the worst place that it takes with any one event left out.
  package let best: Int
  package let worst: Int
  /// The event without which it moves furthest; nil where none moves it.
  package let event: String?
  /// Its place without that event; its own place where none moves it.
  package let place: Int
}

/// The order of concerns with each event left out in turn, by weighted shares.
///
/// The weights stay as they are; only events where people sit together are left out, since whoever
/// answers a link is a unit alone.
struct LeaveOneEventOut {
  /// Event → the place of each concern without it; in the order of the events’ names.
  private let places: [(event: String, place: [Int])]
  private let whole: [Int]

  /// The order with each event left out; `order` holds the concerns that are ranked, as positions
  /// among the columns.
  init(
    _ columns: [[UInt8]], order: [Int], _ frame: RespondentFrame, weights: [Double]?,
    groups: [Int32]?
  ) {
    let events = Set(frame.eventOfUnit.compactMap { $0 }).sorted()
    let position = Dictionary(
      uniqueKeysWithValues: events.enumerated().map { ($0.element, $0.offset) })
    // Whoever belongs to no event where people sit together is never left out.
    let alone = events.count
    let empty = [Sums](repeating: Sums(), count: order.count)
    var sums = [[Sums]](repeating: empty, count: events.count + 1)
    for row in frame.columns.events.indices where groups == nil || groups?[row] == 0 {
      let unit = Int(frame.design.unitOfRespondent[row])
      let event = frame.eventOfUnit[unit].flatMap { position[$0] } ?? alone
      let weight = weights?[row] ?? 1
      for (index, item) in order.enumerated() {
        let answer = columns[item][row]
        guard answer != ItemColumn.missingIndicator else { continue }
        sums[event][index].base += weight
        if answer == 1 { sums[event][index].total += weight }
      }
    }
    let everyone = order.indices.map { index in
      sums.reduce(into: Sums()) { $0.add($1[index]) }
    }
    whole = Self.places(everyone.map(\.share))
    let isPresent = sums.map { event in event.contains { $0.base > 0 } }
    let present = events.indices.filter { isPresent[$0] }
    // With a single event nothing would be left.
    places =
      present.count > 1 || isPresent[alone]
      ? present.map { event in
        let rest = zip(everyone, sums[event]).map { all, mine in
          Sums(total: all.total - mine.total, base: all.base - mine.base).share
        }
        return (events[event], Self.places(rest))
      } : []
  }

  /// The event without which another concern would lead; nil where no single one decides.
  var decidingEvent: String? {
    guard let leader = whole.firstIndex(of: 1) else { return nil }
    return places.first { $0.place[leader] != 1 }?.event
  }

  /// What one event can do to a ranked concern; nil where there are no two events.
  func influence(_ index: Int) -> EventInfluence? {
    guard !places.isEmpty else { return nil }
    let own = whole[index]
    let all = places.map { $0.place[index] }
    let furthest = places.max { first, second in
      // The first of equals by name.
      (abs(first.place[index] - own), second.event) < (abs(second.place[index] - own), first.event)
    }
    let moved = furthest.flatMap { $0.place[index] == own ? nil : $0 }
    return EventInfluence(
      best: min(own, all.min() ?? own), worst: max(own, all.max() ?? own),
      event: moved?.event, place: moved?.place[index] ?? own)
  }

  private struct Sums {
    var total = 0.0
    var base = 0.0
    /// −1 where nobody was asked, below every share.
    var share: Double { base > 1e-9 ? total / base : -1 }

    mutating func add(_ other: Sums) {
      total += other.total
      base += other.base
    }
  }

  /// Places by falling share; equal shares in the order of the concerns.
  private static func places(_ shares: [Double]) -> [Int] {
    let sorted = shares.indices.sorted { (shares[$1], $0) < (shares[$0], $1) }
    var places = [Int](repeating: 0, count: shares.count)
    for (place, index) in sorted.enumerated() { places[index] = place + 1 }
    return places
  }
}
