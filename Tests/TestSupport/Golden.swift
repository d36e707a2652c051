import Foundation
package import Testing

/// Compares a text with the one that is kept; `UPDATE_GOLDEN=1` keeps the new one.
///
/// A golden file that is missing is written, and the test fails, so that nobody takes a first
/// recording for a pass.
package func expectGolden(
  _ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: "\(ProjectFolder.root)/\(path)")
  let kept = try? String(contentsOf: file, encoding: .utf8)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" || kept == nil {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    if kept == nil {
      Issue.record(
        "\(path) was missing and is now recorded: read it", sourceLocation: sourceLocation)
    }
    return
  }
  guard let kept, kept != text else { return }
  let difference = firstDifference(kept, text)
  Issue.record("\(path) differs: \(difference)", sourceLocation: sourceLocation)
}

private func firstDifference(_ kept: String, _ new: String) -> String {
  let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let lines = new.split(separator: "\n", omittingEmptySubsequences: false)
  for index in 0..<max(old.count, lines.count) {
    let (before, after) = (
      index < old.count ? old[index] : "(no line)", index < lines.count ? lines[index] : "(no line)"
    )
    if before != after { return "line \(index + 1)\n  kept: \(before)\n  new:  \(after)" }
  }
  return "line ends"
}
