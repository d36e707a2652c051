import EscapedMarkup

/// What a page says, read back from its markup as the parts of a document, so that Word and Markdown
/// say just what the page does.
///
/// What has no form of its own is read for what stands in it: nothing is left out but what is there
/// for a screen reader alone.
struct PageReading {
  private(set) var parts: [Document.Part] = []
  /// Running text that has not become a paragraph yet.
  private var open: [Document.Run] = []

  /// Whether each chart is also a file beside the document.
  private let hasFiles: Bool

  /// Reads the content of a page.
  init(_ markup: Markup, hasFiles: Bool) {
    self.hasFiles = hasFiles
    read(markup.nodes)
    close()
  }

  private mutating func close() {
    let runs = Self.trimmed(open)
    open = []
    if !runs.isEmpty { parts.append(.paragraph(runs)) }
  }

  private mutating func read(_ nodes: [Markup.Node]) {
    for node in nodes {
      guard case .element(let element) = node, !Self.isInline(element) else {
        open += Self.runs([node])
        continue
      }
      close()
      read(element)
      close()
    }
  }

  private mutating func read(_ element: Markup.Element) {
    switch element.name.description {
    case "h1", "h2", "h3", "h4":
      let level = element.name.description.last?.wholeNumberValue ?? 2
      parts.append(.heading(level: max(level, 2), element.text))
    case "p" where element["class"] == "alert": parts.append(.alert(element.text))
    case "p": open += Self.runs(element.content)
    case "ul", "ol": parts.append(.list(Self.items(element)))
    case "dl": parts.append(.list(Self.terms(element)))
    case "table": parts.append(.table(Self.table(element)))
    case "figure": readFigure(element)
    default: read(element.content)
    }
  }

  // MARK: Lists

  private static func items(_ list: Markup.Element) -> [[Document.Run]] {
    list.all("li").map { trimmed(runs($0.content)) }
  }

  /// Each term with its meaning.
  private static func terms(_ list: Markup.Element) -> [[Document.Run]] {
    zip(list.all("dt"), list.all("dd")).map { term, meaning in
      [.strong(term.text), .text(": ")] + trimmed(runs(meaning.content))
    }
  }

  // MARK: Tables

  private static func table(_ table: Markup.Element) -> Document.Table {
    let head = table.all("thead").flatMap { $0.all("th") }
    let rows = table.all("tbody").flatMap { $0.all("tr") }.map { row in
      row.content.compactMap { node -> Markup.Element? in
        guard case .element(let cell) = node else { return nil }
        return cell
      }
    }
    let steps = rows.map { cells in cells.map { step($0["class"]) } }
    let isShaded = steps.joined().contains { $0 != nil }
    return Document.Table(
      id: table["id"] ?? "", caption: table.all("caption").first?.text ?? "",
      columns: head.map(\.text), rows: rows.map { $0.map { trimmed(runs($0.content)) } },
      numbers: Set(head.indices.filter { head[$0]["class"] == "number" }),
      steps: isShaded ? steps : [])
  }

  private static func step(_ style: String?) -> Int? {
    guard let style, style.hasPrefix("step-") else { return nil }
    return Int(style.dropFirst("step-".count))
  }

  // MARK: Figures

  private mutating func readFigure(_ figure: Markup.Element) {
    let caption = Self.trimmed(Self.runs(figure.all("figcaption").flatMap(\.content)))
    guard let drawing = figure.all("svg").first else {
      open += caption
      return
    }
    parts.append(
      .figure(
        Document.Figure(
          caption: caption, title: drawing.all("title").first?.text ?? "",
          description: drawing.all("desc").first?.text ?? "",
          file: hasFiles ? drawing["id"].map { "\($0).svg" } : nil, drawing: drawing)))
  }

  // MARK: Running text

  private static func isInline(_ element: Markup.Element) -> Bool {
    ["span", "strong", "a", "br"].contains { element.isOne($0) }
  }

  private static func runs(_ nodes: [Markup.Node]) -> [Document.Run] {
    nodes.flatMap { node -> [Document.Run] in
      switch node {
      case .text(let text): return [.text(text)]
      case .styles: return []
      case .element(let element):
        if element["class"] == "unheard" { return [] }
        switch element.name.description {
        case "strong": return strong(element.text)
        case "br": return [.text(", ")]
        case _ where element["class"] == "unbroken": return [.unbroken(element.text)]
        default: return runs(element.content)
        }
      }
    }
  }

  /// Strong words without the space around them, which Markdown would not take for strong.
  private static func strong(_ text: String) -> [Document.Run] {
    let words = text.drop(while: \.isWhitespace)
    var inner = words
    while inner.last?.isWhitespace == true { inner.removeLast() }
    let parts: [Document.Run?] = [
      words.count < text.count ? .text(" ") : nil, inner.isEmpty ? nil : .strong(String(inner)),
      inner.count < words.count ? .text(" ") : nil,
    ]
    return parts.compactMap(\.self)
  }

  /// Without empty texts, and without space at the ends.
  private static func trimmed(_ runs: [Document.Run]) -> [Document.Run] {
    var runs = runs
    while let first = runs.first, case .text(let text) = first {
      let rest = String(text.drop(while: \.isWhitespace))
      runs.removeFirst()
      if !rest.isEmpty {
        runs.insert(.text(rest), at: 0)
        break
      }
    }
    while let last = runs.last, case .text(let text) = last {
      var rest = text
      while rest.last?.isWhitespace == true { rest.removeLast() }
      runs.removeLast()
      if !rest.isEmpty {
        runs.append(.text(rest))
        break
      }
    }
    return runs
  }
}

extension Markup.Element {
  /// Every element of a name in it, in the order of the page.
  fileprivate func all(_ name: String) -> [Markup.Element] {
    content.flatMap { node -> [Markup.Element] in
      guard case .element(let element) = node else { return [] }
      return element.isOne(name) ? [element] : element.all(name)
    }
  }
}
