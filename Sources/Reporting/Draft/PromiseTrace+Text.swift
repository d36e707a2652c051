package import Messages
package import Promises

extension PromiseTrace {
  /// Where a sentence or a number comes from, for a terminal.
  package func text(_ language: Language, width: Int) -> String {
    lines(language).flatMap { line -> [String] in
      line.isEmpty
        ? [""]
        : WrappedText.lines(line, width: width, indent: String(line.prefix { $0 == " " }))
    }.joined(separator: "\n") + "\n"
  }
}
