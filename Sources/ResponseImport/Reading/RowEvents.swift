import DelimitedText

/// The events of the rows that were read: found by their cells, numbered, and counted a batch at a time.
struct RowEvents: Sendable {
  private let resolver: EventResolver
  /// The column of the event; none where the table has none.
  private let columns: [Int]
  private var spellings = SpellingMemo(isOneColumn: true)
  /// The number of the event of each spelling.
  private var spelled: [Int] = []
  /// Ids in UTF-8.
  private var events: [[UInt8]] = []
  private var numbers: [String: Int] = [:]
  /// Rows of the batch at hand, by the event's number.
  private var counts: [Int] = []
  /// The events in the batch at hand, in the order in which they were met.
  private var met: [Int] = []

  private static let spellingsAtMost = 4096

  init(_ resolver: EventResolver, column: Int?) {
    self.resolver = resolver
    columns = column.map { [$0] } ?? []
  }

  /// Why the event of a row is not known.
  struct Unknown: Error {
    let cell: String
  }

  /// The number of a row's event.
  mutating func number(
    of row: CellRow, _ text: Span<UInt8>, _ bounds: Span<CellBounds>
  ) throws(Unknown) -> Int {
    if !columns.isEmpty, let known = spellings.number(text, bounds, columns) {
      return spelled[known]
    }
    let cell = columns.first.map { row[$0] } ?? ""
    guard let event = resolver.event(cell) else { throw Unknown(cell: cell) }
    let number = number(of: event)
    if !columns.isEmpty, spellings.count < Self.spellingsAtMost,
      spellings.add(text, bounds, columns) != nil
    {
      spelled.append(number)
    }
    return number
  }

  private mutating func number(of event: String) -> Int {
    if let number = numbers[event] { return number }
    numbers[event] = events.count
    events.append(Array(event.utf8))
    counts.append(0)
    return events.count - 1
  }

  /// The id of an event in UTF-8.
  func id(_ number: Int) -> [UInt8] { events[number] }

  /// Counts a row of the batch at hand.
  mutating func count(_ number: Int) {
    if counts[number] == 0 { met.append(number) }
    counts[number] += 1
  }

  /// How many rows of the batch at hand belong to each event; counts anew from here on.
  mutating func takeCounts() -> [(event: String, rows: Int)] {
    defer {
      for number in met { counts[number] = 0 }
      met = []
    }
    return met.map { (String(decoding: events[$0], as: UTF8.self), counts[$0]) }
  }
}
