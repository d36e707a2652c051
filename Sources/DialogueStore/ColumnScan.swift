import GRDB
import GRDBSQLite

/// Reads events and coded fields through SQLite itself, past GRDB's values.
///
/// The query yields a number that names the response, the event, the import, the definition, and then the
/// fields.
struct ColumnScan {
  var ids: [Int64] = []
  /// The event of each response, as a position in the names.
  var events: [Int32] = []
  var fields: [[Int32]]
  /// Which imports and definitions the responses of which events come from.
  var origins: Set<ResponseOrigin> = []
  /// In rising order.
  var names: [String] = []

  private static let firstField: Int32 = 4
  /// Rows that are read before they are put into columns: few enough to stay in the cache.
  private static let blockRows = 512
  private static let largestCapacity = 1 << 21

  /// No rows, and no fields.
  init() {
    fields = []
  }

  /// Runs the query; `capacity` tells about how many rows there are, and is believed within reason.
  init(_ database: Database, sql: String, fieldCount: Int, capacity: Int) throws {
    fields = [[Int32]](repeating: [], count: fieldCount)
    let capacity = min(max(capacity, 0), Self.largestCapacity)
    for index in fields.indices { fields[index].reserveCapacity(capacity) }
    ids.reserveCapacity(capacity)
    events.reserveCapacity(capacity)
    let statement = try database.makeStatement(sql: sql)
    let pointer = unsafe statement.sqliteStatement
    defer { _ = unsafe sqlite3_reset(pointer) }
    var numbering = EventNumbering()
    var tracing = OriginTracing()
    var block = [Int32](repeating: 0, count: Self.blockRows * fieldCount)
    var isDone = false
    while !isDone {
      var count = 0
      while count < Self.blockRows {
        let code = unsafe sqlite3_step(pointer)
        guard code == SQLITE_ROW else {
          guard code == SQLITE_DONE else {
            throw DatabaseError(
              resultCode: ResultCode(rawValue: code),
              message: unsafe sqlite3_errmsg(database.sqliteConnection).map {
                unsafe String(cString: $0)
              })
          }
          isDone = true
          break
        }
        ids.append(unsafe sqlite3_column_int64(pointer, 0))
        let text = unsafe sqlite3_column_text(pointer, 1)
        let length = Int(unsafe sqlite3_column_bytes(pointer, 1))
        let event = unsafe numbering.number(of: UnsafeRawBufferPointer(start: text, count: length))
        events.append(event)
        tracing.note(
          event, import: unsafe sqlite3_column_int64(pointer, 2),
          definition: unsafe sqlite3_column_int64(pointer, 3))
        let start = count * fieldCount
        for field in 0..<fieldCount {
          // Asked of the value and not twice of the statement, which locks each time; nobody else has
          // the connection.
          let stored = unsafe sqlite3_column_value(pointer, Self.firstField + Int32(field))
          var value = Int32(clamping: unsafe sqlite3_value_int64(stored))
          // Nothing stored reads as 0.
          if value == 0, unsafe sqlite3_value_type(stored) == SQLITE_NULL {
            value = ResponseColumns.notAsked
          }
          block[start + field] = value
        }
        count += 1
      }
      let read = block
      for field in fields.indices {
        fields[field].append(
          contentsOf: (0..<count).lazy.map { read[$0 * fieldCount + field] })
      }
    }
    origins = tracing.origins(numbering.names)
    (names, events) = numbering.sorted(events)
  }
}

/// Numbers the names of events as they come, without making a text of each row's.
private struct EventNumbering {
  private var bytes: [UInt8] = []
  /// Where each name begins, and at the end the number of bytes.
  private var starts = [0]
  private var hashes: [UInt64] = []
  /// The number of the name at each place, −1 for none; always a power of two.
  private var table = [Int32](repeating: -1, count: 256)
  private var last: Int32 = -1

  mutating func number(of name: UnsafeRawBufferPointer) -> Int32 {
    // Exports often come meeting by meeting.
    if last >= 0, unsafe isEqual(last, name) { return last }
    // FNV-1a, by Fowler, Noll and Vo.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<name.count {
      hash = (hash ^ UInt64(unsafe name[index])) &* 0x100_0000_01B3
    }
    var place = Self.place(hash, table.count)
    while table[place] >= 0 {
      let found = table[place]
      if hashes[Int(found)] == hash, unsafe isEqual(found, name) {
        last = found
        return found
      }
      place = (place + 1) & (table.count - 1)
    }
    let new = Int32(hashes.count)
    unsafe bytes.append(contentsOf: name)
    starts.append(bytes.count)
    hashes.append(hash)
    table[place] = new
    last = new
    if 2 * hashes.count > table.count { grow() }
    return new
  }

  private func isEqual(_ number: Int32, _ name: UnsafeRawBufferPointer) -> Bool {
    let (start, end) = (starts[Int(number)], starts[Int(number) + 1])
    guard end - start == name.count else { return false }
    for index in 0..<name.count where bytes[start + index] != (unsafe name[index]) { return false }
    return true
  }

  private static func place(_ hash: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (size - 1)
  }

  private mutating func grow() {
    table = [Int32](repeating: -1, count: 2 * table.count)
    for (number, hash) in hashes.enumerated() {
      var place = Self.place(hash, table.count)
      while table[place] >= 0 { place = (place + 1) & (table.count - 1) }
      table[place] = Int32(number)
    }
  }

  /// The names by their numbers.
  var names: [String] {
    hashes.indices.map { String(decoding: bytes[starts[$0]..<starts[$0 + 1]], as: UTF8.self) }
  }

  /// The names in rising order, and the numbers that follow it.
  func sorted(_ numbers: [Int32]) -> ([String], [Int32]) {
    let names = names
    let order = names.indices.sorted { names[$0] < names[$1] }
    var position = [Int32](repeating: 0, count: names.count)
    for (place, name) in order.enumerated() { position[name] = Int32(place) }
    return (order.map { names[$0] }, numbers.map { position[Int($0)] })
  }
}
