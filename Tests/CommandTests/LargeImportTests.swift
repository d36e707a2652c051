import DialogueStore
import Foundation
import Messages
import TestSupport
import Testing

@testable import lyhord

/// Imports of any length, from files and pipes, and what a person sees meanwhile.
@Suite struct LargeImportTests {
  @Test func aPipeIsImportedLikeAFile() throws {
    let piped = try WorkspaceFixture.copyWithoutAnswers()
    try piped.write(WorkspaceFixture.responses, to: "svar.csv")
    let run = try CommandRun(
      ["import", "-"], in: piped.path, launcher: ["/bin/sh", "-c", "cat svar.csv | \"$@\"", "sh"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("120 rader = 120 nya"), "\(run.output)")
    let whole = try WorkspaceFixture.make()
    #expect(
      try CommandRun(["rank", "--format", "json"], in: piped.path).output
        == CommandRun(["rank", "--format", "json"], in: whole.path).output)
    // The same bytes are the same file, wherever they came from.
    let again = try CommandRun(["import", "svar.csv"], in: piped.path)
    #expect(again.output.contains("inget nytt"), "\(again.output)")
  }

  @Test func nothingMovesWhereNobodyWatches() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    try folder.write(WorkspaceFixture.responses, to: "svar.csv")
    let run = try CommandRun(["import", "svar.csv"], in: folder.path)
    #expect(!run.errors.contains("\r"))
  }

  @Test func progressTellsWhatIsLeft() {
    let half = ImportProgress(fraction: 0.5, rows: 500_000)
    #expect(
      ProgressBar.line(half, .seconds(2), .en)
        == "████████████░░░░░░░░░░░░  50%  500,000 rows, 250,000 rows/s, 2 s left")
    let begun = ImportProgress(fraction: 0, rows: 0)
    #expect(ProgressBar.line(begun, .zero, .sv).contains("0 rader/s, 0 s kvar"))
  }
}
