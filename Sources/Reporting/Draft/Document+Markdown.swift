import EscapedMarkup

extension Document {
  /// The document as CommonMark with tables.
  var markdown: String {
    var blocks = ["# \(MarkdownText.escaped(title))"]
    blocks += marks.map(Self.alert)
    blocks += parts.map(Self.markdown)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func alert(_ text: String) -> String {
    "> **\(MarkdownText.escaped(text))**"
  }

  private static func markdown(_ part: Part) -> String {
    switch part {
    case .heading(let level, let text):
      "\(String(repeating: "#", count: level)) \(MarkdownText.escaped(text))"
    case .paragraph(let runs): markdown(runs)
    case .alert(let text): alert(text)
    case .list(let items): items.map { "- \(markdown($0))" }.joined(separator: "\n")
    case .table(let table): markdown(table)
    case .figure(let figure):
      markdown(figure.caption)
        + (figure.file.map { "\n\n![\(MarkdownText.escaped(figure.description))](\($0))" } ?? "")
    }
  }

  private static func markdown(_ table: Table) -> String {
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    let head = [
      line(table.columns.map(MarkdownText.escaped)),
      line(table.columns.indices.map { table.numbers.contains($0) ? "---:" : "---" }),
    ]
    let rows = table.rows.map { row in line(row.map(markdown)) }
    return "*\(MarkdownText.escaped(table.caption))*\n\n"
      + (head + rows).joined(separator: "\n")
  }

  private static func markdown(_ runs: [Run]) -> String {
    runs.map { run in
      switch run {
      case .text(let text), .unbroken(let text): MarkdownText.escaped(text)
      case .strong(let text): "**\(MarkdownText.escaped(text))**"
      case .blank(let text): "*\\[\(MarkdownText.escaped(text))\\]*"
      case .reference(let id): "[\\[\(MarkdownText.escaped(id))\\]](#\(id.lowercased()))"
      case .target(let id): "<a id=\"\(SafeText.escaped(id.lowercased()))\"></a>\(id)"
      }
    }.joined()
  }
}
