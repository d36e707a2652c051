/// A piece of HTML or SVG in which every text is escaped by construction.
///
/// Element and attribute names are literals of the source; whatever comes from data can only be
/// text or the value of an attribute. It is kept as a tree, so that other forms of a document can be
/// made of what a page says.
package struct Markup: Sendable {
  /// One piece of the tree.
  package enum Node: Sendable {
    /// A text as it was given, not yet escaped.
    case text(String)
    case element(Element)
    /// The content of a style sheet.
    case styles(String)
  }

  /// An element with its attributes, in their order, and what stands in it.
  package struct Element: Sendable {
    package let name: StaticString
    package let attributes: [(name: StaticString, value: String)]
    package let content: [Node]
    /// Whether it has neither content nor end tag.
    let isVoid: Bool
  }

  package let nodes: [Node]

  /// No markup.
  package init() {
    nodes = []
  }

  /// Pieces one after the other.
  package init(@MarkupBuilder _ content: () -> Markup) {
    self = content()
  }

  /// A text, escaped.
  package init(text: String) {
    nodes = [.text(text)]
  }

  /// An element with its attributes and content; an attribute with the value nil is left out.
  package init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    @MarkupBuilder _ content: () -> Markup = { Markup() }
  ) {
    nodes = [
      .element(
        Element(
          name: name, attributes: Self.given(attributes), content: content().nodes, isVoid: false))
    ]
  }

  /// An element of HTML that has no content and no end tag.
  package init(void name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
    nodes = [
      .element(
        Element(name: name, attributes: Self.given(attributes), content: [], isVoid: true))
    ]
  }

  /// The element of a style sheet; what could end the element early is left out.
  package init(styles: String) {
    nodes = [.styles(styles.split(separator: "</").joined())]
  }

  /// An element of another piece.
  package init(_ element: Element) {
    nodes = [.element(element)]
  }

  package static func + (left: Markup, right: Markup) -> Markup {
    Markup([left, right])
  }

  /// Pieces one after the other.
  package init(_ parts: [Markup]) {
    nodes = parts.count == 1 ? parts[0].nodes : parts.flatMap(\.nodes)
  }

  /// Whether there is nothing to be read.
  package var isEmpty: Bool { nodes.isEmpty }

  private static func given(
    _ attributes: KeyValuePairs<StaticString, String?>
  ) -> [(name: StaticString, value: String)] {
    attributes.compactMap { name, value in value.map { (name, $0) } }
  }
}

extension Markup.Element {
  /// Whether it is one of an HTML or SVG name.
  package func isOne(_ name: String) -> Bool { self.name.description == name }

  /// All texts in it, one after the other.
  package var text: String {
    content.map { node in
      switch node {
      case .text(let text): text
      case .element(let element): element.text
      case .styles: ""
      }
    }.joined()
  }

  /// The value of an attribute; nil where it is not given.
  package subscript(_ attribute: String) -> String? {
    attributes.first { $0.name.description == attribute }?.value
  }
}

// MARK: Written out

extension Markup {
  /// The finished markup.
  package var markup: String {
    var text = ""
    for node in nodes { Self.write(node, to: &text) }
    return text
  }

  private static func write(_ node: Node, to text: inout String) {
    switch node {
    case .text(let content): SafeText.escape(content, to: &text)
    case .styles(let content): text += "<style>\n\(content)</style>\n"
    case .element(let element):
      let name = element.name.description
      text += "<"
      text += name
      for attribute in element.attributes {
        text += " "
        text += attribute.name.description
        text += "=\""
        SafeText.escape(attribute.value, to: &text)
        text += "\""
      }
      text += ">"
      if element.isVoid {
        text += "\n"
        return
      }
      let isLine = lineElements.contains(name)
      if isLine, opensWithElement(element.content) { text += "\n" }
      for child in element.content { write(child, to: &text) }
      text += "</"
      text += name
      text += isLine ? ">\n" : ">"
    }
  }

  private static func opensWithElement(_ content: [Node]) -> Bool {
    for node in content {
      switch node {
      case .element, .styles: return true
      case .text(let text) where SafeText.neutral(text).isEmpty: continue
      case .text: return false
      }
    }
    return false
  }

  /// Elements that begin a line of the file, so that it can be read and compared.
  private static let lineElements: Set<String> = [
    "html", "head", "title", "body", "header", "main", "footer", "section", "article",
    "nav", "div", "figure", "figcaption", "svg", "desc", "g", "line", "rect", "circle", "path",
    "table", "caption", "thead", "tbody", "tr", "th", "td", "p", "h1", "h2", "h3", "h4", "ul", "ol",
    "li", "dl", "dt", "dd", "aside",
  ]
}

/// Puts pieces of HTML after each other; a plain string is text.
@resultBuilder
package enum MarkupBuilder {
  package static func buildExpression(_ html: Markup) -> Markup { html }
  package static func buildExpression(_ text: String) -> Markup { Markup(text: text) }
  package static func buildExpression(_ parts: [Markup]) -> Markup { Markup(parts) }
  package static func buildBlock(_ parts: Markup...) -> Markup { Markup(parts) }
  package static func buildOptional(_ part: Markup?) -> Markup { part ?? Markup() }
  package static func buildEither(first: Markup) -> Markup { first }
  package static func buildEither(second: Markup) -> Markup { second }
  package static func buildArray(_ parts: [Markup]) -> Markup { Markup(parts) }
}
