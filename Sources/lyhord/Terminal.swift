import DialogueSession
import Foundation
import Messages

/// Where results and everything else go.
enum Terminal {
  /// Standard output: the result and nothing else.
  static func printResult(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Standard output, for a result that is no text.
  static func printResult(bytes: [UInt8]) {
    FileHandle.standardOutput.write(Data(bytes))
  }

  /// Standard error: what a person should know besides.
  static func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Diagnostics on standard error, at most so many of one run.
  static func report(_ diagnostics: [Diagnostic], _ language: Language) {
    for diagnostic in diagnostics.prefix(mostDiagnostics) {
      say(DiagnosticText.text(diagnostic, language, line: line))
    }
    // The last one often sums up the others.
    if diagnostics.count > mostDiagnostics, let last = diagnostics.last {
      say(
        Phrase.moreDiagnostics.text(language, ["count": "\(diagnostics.count - mostDiagnostics)"]))
      say(DiagnosticText.text(last, language, line: line))
    }
  }

  /// Asks the questions of a walk until there are no more, or nobody answers.
  static func take(_ walk: some Walk) throws {
    var walk = walk
    printResult(walk.opening)
    while let question = walk.question {
      printResult(question)
      guard let line = readLine() else { break }
      printResult(try walk.answer(line))
    }
    try walk.finish()
    printResult(walk.closing)
  }

  private static let mostDiagnostics = 50

  /// The line of a definition that a diagnostic is about.
  private static func line(_ place: Place) -> String? {
    guard place.file.hasSuffix(".yaml") || place.file.hasSuffix(".yml"), let number = place.line,
      let text = try? String(contentsOfFile: place.file, encoding: .utf8)
    else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
  }

  /// Columns of the terminal; a fixed number where the result goes to a file or a program.
  static var width: Int {
    guard isatty(STDOUT_FILENO) == 1 else { return 120 }
    var size = winsize()
    let answer = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
    return answer == 0 && size.ws_col >= 40 ? Int(size.ws_col) : 80
  }
}
