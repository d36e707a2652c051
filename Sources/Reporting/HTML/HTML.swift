/// A piece of HTML or SVG in which every text is escaped by construction.
///
/// Element and attribute names are literals of the source; whatever comes from data can only be
/// text or the value of an attribute.
struct HTML: Sendable {
  /// The finished markup.
  private(set) var markup: String

  /// No markup.
  init() {
    markup = ""
  }

  /// Pieces one after the other.
  init(@HTMLBuilder _ content: () -> HTML) {
    self = content()
  }

  /// A text, escaped.
  init(text: String) {
    markup = SafeText.escaped(text)
  }

  /// An element with its attributes and content; an attribute with the value nil is left out.
  init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    @HTMLBuilder _ content: () -> HTML = { HTML() }
  ) {
    let name = name.description
    let lines = Self.lineElements.contains(name)
    let inner = content().markup
    let opens = lines && inner.hasPrefix("<") ? "\n" : ""
    markup = "<\(name)\(Self.text(attributes))>\(opens)\(inner)</\(name)>\(lines ? "\n" : "")"
  }

  /// An element of HTML that has no content and no end tag.
  init(void name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
    markup = "<\(name.description)\(Self.text(attributes))>\n"
  }

  /// The element of a style sheet, which no data reaches.
  init(_ styles: Stylesheet) {
    markup = "<style>\n\(styles.text)</style>\n"
  }

  static func + (left: HTML, right: HTML) -> HTML {
    var sum = left
    sum.markup += right.markup
    return sum
  }

  /// Pieces one after the other.
  init(_ parts: [HTML]) {
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
enum HTMLBuilder {
  static func buildExpression(_ html: HTML) -> HTML { html }
  static func buildExpression(_ text: String) -> HTML { HTML(text: text) }
  static func buildExpression(_ parts: [HTML]) -> HTML { HTML(parts) }
  static func buildBlock(_ parts: HTML...) -> HTML { HTML(parts) }
  static func buildOptional(_ part: HTML?) -> HTML { part ?? HTML() }
  static func buildEither(first: HTML) -> HTML { first }
  static func buildEither(second: HTML) -> HTML { second }
  static func buildArray(_ parts: [HTML]) -> HTML { HTML(parts) }
}
