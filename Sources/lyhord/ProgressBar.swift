import DialogueStore
import Foundation
import Messages
import Synchronization

/// How far an import has come, on one line of standard error, for a person who waits.
///
/// Nothing is shown in the first second, and nothing at all where no person is watching.
final class ProgressBar: Sendable {
  private struct State {
    var shown: ContinuousClock.Instant?
  }

  private let language: Language
  private let start = ContinuousClock.now
  private let isWatched = isatty(STDERR_FILENO) == 1
  private let state = Mutex(State())

  private static let patience = Duration.seconds(1)
  private static let pause = Duration.milliseconds(200)
  private static let barWidth = 24

  init(_ language: Language) {
    self.language = language
  }

  func show(_ progress: ImportProgress) {
    guard isWatched else { return }
    let now = ContinuousClock.now
    let elapsed = now - start
    let isDue = state.withLock { state in
      let last = state.shown ?? start + Self.patience - Self.pause
      guard now - last >= Self.pause else { return false }
      state.shown = now
      return true
    }
    guard isDue else { return }
    let line = Self.line(progress, elapsed, language)
    FileHandle.standardError.write(Data("\r\(line)\u{1B}[K".utf8))
  }

  /// Takes the line away, so that what follows begins where it stood.
  func clear() {
    guard state.withLock({ $0.shown != nil }) else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }

  /// A bar and how far it has come, `██████░░░░░░  50 %  500 000 rows, 250 000 rows/s, 2 s left`.
  static func line(
    _ progress: ImportProgress, _ elapsed: Duration, _ language: Language
  ) -> String {
    let seconds =
      Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    let part = min(max(progress.fraction, 0), 1)
    let filled = Int(part * Double(barWidth))
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: barWidth - filled)
    let rate = seconds > 0 ? Int(Double(progress.rows) / seconds) : 0
    let left = part > 0 ? Int((seconds / part - seconds).rounded(.up)) : 0
    let text = Phrase.importProgress.text(
      language,
      [
        "percent": NumberText.percent(part, language),
        "rows": NumberText.integer(progress.rows, language),
        "rate": NumberText.integer(rate, language), "seconds": "\(left)",
      ])
    return "\(bar)  \(text)"
  }
}
