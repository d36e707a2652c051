/// A piece of HTML or SVG in which every text is escaped by construction.
///
/// Element and attribute names are literals of the source; whatever comes from data can only be
/// text or the value of an attribute.
package struct Markup: Sendable {
  /// The finished markup.
  package private(set) var markup: String

  /// No markup.
  package init() {
    markup = ""
  }

  /// Pieces one after the other.
  package init(@MarkupBuilder _ content: () -> Markup) {
    self = content()
  }

  /// A text, escaped.
  package init(text: String) {
    markup = SafeText.escaped(text)
  }

  /// An element with its attributes and content; an attribute with the value nil is left out.
  package init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    @MarkupBuilder _ content: () -> Markup = { Markup() }
  ) {
    let name = name.description
    let lines = Self.lineElements.contains(name)
    let inner = content().markup
    let opens = lines && inner.hasPrefix("<") ? "\n" : ""
    markup = "<\(name)\(Self.text(attributes))>\(opens)\(inner)</\(name)>\(lines ? "\n" : "")"
  }

  /// An element of HTML that has no content and no end tag.
  package init(void name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
    markup = "<\(name.description)\(Self.text(attributes))>\n"
  }

  /// The element of a style sheet; what could end the element early is left out.
  package init(styles: String) {
    markup = "<style>\n\(styles.split(separator: "</").joined())</style>\n"
  }

  package static func + (left: Markup, right: Markup) -> Markup {
    var sum = left
    sum.markup += right.markup
    return sum
  }

  /// Pieces one after the other.
  package init(_ parts: [Markup]) {
    markup = parts.map(\.markup).joined()
  }

  private static func text(_ attributes: KeyValuePairs<StaticString, String?>) -> String {
    attributes.map { name, value in
      value.map { " \(name.description)=\"\(SafeText.escaped($0))\"" } ?? ""
    }.joined()
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
