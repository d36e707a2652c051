import ContentHash
import DelimitedText
import Foundation
package import Messages
import Synchronization

/// One reading of a file on a thread of its own, while another thread stores what it has read.
///
/// Few batches wait at a time, so that memory does not grow where storing is slower. Batches come in
/// the order of the file: which thread is ahead changes nothing.
package final class BatchReading: Sendable {
  private struct State {
    var waiting: [RowBatch] = []
    var isRead = false
    var isStopped = false
    var outcome: Result<ReadSummary, DiagnosticsError>?
  }

  private static let mostWaiting = 4

  private let state = Mutex(State())
  private let changed = NSCondition()

  /// Begins to read.
  ///
  /// The hash of the bytes given is worked out when all rows have been read, while the last of them
  /// are stored.
  init(_ plan: ReadingPlan, _ table: DelimitedFile, hashed: ByteSource?) {
    let thread = Thread { [self] in
      var producer = BatchProducer(plan, table)
      while let batch = producer.next(), give(batch) {}
      update { $0.isRead = true }
      var summary = producer.summary
      var fault = producer.fault
      if let hashed, fault == nil {
        do {
          summary.fileHash = try Self.hash(hashed)
        } catch {
          fault = DiagnosticsError(
            Diagnostic(.fileUnreadable, at: Place(plan.file), ["cause": "\(error)"]))
        }
      }
      let outcome = fault.map { .failure($0) } ?? Result.success(summary)
      update { $0.outcome = outcome }
    }
    // Codecs and the mask go no deeper than their rules; the system's default for threads is small.
    thread.stackSize = 1 << 22
    thread.start()
  }

  /// The next rows, waited for; nil when all have been given.
  package func next() -> RowBatch? {
    changed.lock()
    defer { changed.unlock() }
    while true {
      let (batch, isEnd) = state.withLock { state in
        (state.waiting.isEmpty ? nil : state.waiting.removeFirst(), state.isRead)
      }
      if let batch {
        changed.broadcast()
        return batch
      }
      if isEnd { return nil }
      changed.wait()
    }
  }

  /// What the reading found besides the rows, waited for.
  ///
  /// - Throws: a diagnostic if the file could not be read to its end.
  package func summary() throws(DiagnosticsError) -> ReadSummary {
    changed.lock()
    defer { changed.unlock() }
    while true {
      if let outcome = state.withLock({ $0.outcome }) { return try outcome.get() }
      changed.wait()
    }
  }

  /// Ends the reading; no more rows are wanted.
  package func stop() {
    update { state in
      state.isStopped = true
      state.waiting = []
    }
  }

  /// False where no more rows are wanted.
  private func give(_ batch: RowBatch) -> Bool {
    changed.lock()
    defer { changed.unlock() }
    while state.withLock({ $0.waiting.count >= Self.mostWaiting && !$0.isStopped }) {
      changed.wait()
    }
    let isWanted = state.withLock { state in
      if !state.isStopped { state.waiting.append(batch) }
      return !state.isStopped
    }
    changed.broadcast()
    return isWanted
  }

  private func update(_ change: @Sendable (inout State) -> Void) {
    changed.lock()
    state.withLock { change(&$0) }
    changed.broadcast()
    changed.unlock()
  }

  private static func hash(_ source: ByteSource) throws -> String {
    var context = SHA256Context()
    try source.forEachBlock { context.add($0) }
    return context.hexadecimal()
  }
}
