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
  private let totals: UnitTotals
  /// The concerns that are ranked, as positions among the items.
  private let order: [Int]
  /// The events that can be left out, in the order of their names, and their rows in `totals`; none
  /// where nothing would be left.
  private let events: [(name: String, row: Int)]
  private let whole: [Int]
  /// Event after event, the place of each concern without it.
  private let places: [Int]

  init(_ totals: UnitTotals, order: [Int], _ frame: RespondentFrame) {
    var events: [(name: String, row: Int)] = []
    for (row, unit) in totals.units.enumerated()
    where order.contains(where: { totals.bases[$0][row] > 0 }) {
      let event = frame.eventOfUnit[Int(unit)]
      events.append((frame.columns.eventNames[Int(event)], row))
    }
    let isAnyoneAlone = order.contains { totals.isAnsweredAlone[$0] }
    if events.count < 2, !isAnyoneAlone { events = [] }
    self.totals = totals
    self.order = order
    self.events = events
    // Nobody asked is below every share.
    whole = Self.places(order.map { totals.value(ofItem: $0) ?? -1 })
    places = events.flatMap { event in
      Self.places(order.map { totals.value(ofItem: $0, withoutUnitAt: event.row) ?? -1 })
    }
  }

  /// The event without which another concern would lead; nil where no single one decides.
  var decidingEvent: String? {
    guard let leader = whole.firstIndex(of: 1) else { return nil }
    return events.indices.first { places[$0 * order.count + leader] != 1 }.map { events[$0].name }
  }

  /// What one event can do to a ranked concern; nil where there are no two events.
  func influence(_ index: Int) -> EventInfluence? {
    guard !events.isEmpty else { return nil }
    let own = whole[index]
    var (best, worst, furthest) = (own, own, -1)
    for event in events.indices {
      let place = places[event * order.count + index]
      best = min(best, place)
      worst = max(worst, place)
      // The first of equals by name.
      let distance = furthest < 0 ? 0 : abs(places[furthest * order.count + index] - own)
      if abs(place - own) > distance { furthest = event }
    }
    return EventInfluence(
      best: best, worst: worst, event: furthest < 0 ? nil : events[furthest].name,
      place: furthest < 0 ? own : places[furthest * order.count + index])
  }

  /// Places by falling share; equal shares in the order of the concerns.
  private static func places(_ shares: [Double]) -> [Int] {
    var places = [Int](repeating: 1, count: shares.count)
    for index in shares.indices {
      for other in 0..<index {
        if shares[index] > shares[other] { places[other] += 1 } else { places[index] += 1 }
      }
    }
    return places
  }
}
