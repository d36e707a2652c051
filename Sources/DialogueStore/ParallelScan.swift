import Dispatch
import Foundation
import GRDB
import Synchronization

/// Reads a large table on all cores, each with a connection and a range of rows of its own.
///
/// Whoever calls must be reading: while one connection reads, nothing can be committed, so that all see
/// the same rows.
enum ParallelScan {
  /// Fewer rows are read by one.
  static let leastRows = 200_000

  /// The rows of a query in the order of their ids.
  ///
  /// - Parameters:
  ///   - path: the database
  ///   - select: the query up to its conditions: a number that names the response, the event, fields
  ///   - fieldCount: how many fields
  ///   - ids: all ids that there may be
  /// - Returns: what one connection would read
  /// - Throws: what SQLite throws.
  static func rows(
    _ path: String, select: String, fieldCount: Int, ids: ClosedRange<Int>
  ) throws -> ColumnScan {
    let parts = max(1, min(ProcessInfo.processInfo.activeProcessorCount, 8))
    let size = (ids.count + parts - 1) / parts
    let results = Mutex([Result<ColumnScan, any Error>?](repeating: nil, count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let first = ids.lowerBound + part * size
      let last = min(first + size - 1, ids.upperBound)
      let result = Result {
        let queue = try DialogueStore.connect(path, readonly: true)
        return try queue.read { database in
          try ColumnScan(
            database, sql: "\(select) WHERE id BETWEEN \(first) AND \(last) ORDER BY id",
            fieldCount: fieldCount, capacity: size)
        }
      }
      results.withLock { $0[part] = result }
    }
    let found = results.withLock { $0.compactMap(\.self) }
    return ColumnScan(joining: try found.map { try $0.get() })
  }
}

extension ColumnScan {
  /// Rows that were read apart, one part after the other.
  init(joining parts: [ColumnScan]) {
    guard var whole = parts.first, parts.count > 1 else {
      self = parts.first ?? ColumnScan()
      return
    }
    let names = Set(parts.flatMap(\.names)).sorted()
    let position = Dictionary(
      uniqueKeysWithValues: names.enumerated().map { ($0.element, Int32($0.offset)) })
    whole.join(parts.dropFirst(), names: names, position)
    self = whole
  }

  private mutating func join(
    _ others: ArraySlice<ColumnScan>, names all: [String], _ position: [String: Int32]
  ) {
    func numbered(_ part: ColumnScan) -> [Int32] {
      let new = part.names.map { position[$0] ?? 0 }
      return part.events.map { new[Int($0)] }
    }
    events = numbered(self)
    for part in others {
      ids += part.ids
      origins.formUnion(part.origins)
      events += numbered(part)
      for field in fields.indices { fields[field] += part.fields[field] }
    }
    names = all
  }
}
