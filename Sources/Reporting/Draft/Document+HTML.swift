import EscapedMarkup
import Messages

extension Document {
  /// The document as the header and body of a page.
  func page(_ language: Language) -> HTMLPage {
    var tables = 0
    let body = parts.map { part -> Markup in
      if case .table = part { tables += 1 }
      return Self.html(part, table: tables)
    }
    return HTMLPage(
      language: language, title: title, marks: marks, header: Markup("h1") { title },
      main: Markup(body), footer: Markup())
  }

  private static func html(_ part: Part, table number: Int) -> Markup {
    switch part {
    case .heading(2, let text): Markup("h2") { text }
    case .heading(3, let text): Markup("h3") { text }
    case .heading(_, let text): Markup("h4") { text }
    case .paragraph(let runs): Markup("p") { runs.map(html) }
    case .alert(let text): Markup("p", ["class": "alert"]) { text }
    case .list(let items):
      Markup("ul") { items.map { runs in Markup("li") { runs.map(html) } } }
    case .figure(let figure):
      Markup("figure") {
        Markup("figcaption") { figure.caption.map(html) }
        Markup(figure.drawing)
      }
    case .table(let table):
      DataTable(
        id: "table-\(number)", caption: table.caption, columns: table.columns.map { .text($0) },
        rows: table.rows.map { row in
          row.map { runs in DataTable.Cell(Markup(runs.map(html))) }
        }
      ).html
    }
  }

  private static func html(_ run: Run) -> Markup {
    switch run {
    case .text(let text): Markup(text: text)
    case .strong(let text): Markup("strong") { text }
    case .unbroken(let text): Markup("span", ["class": "unbroken"]) { text }
    case .blank(let text): Markup("span", ["class": "blank"]) { text }
    case .reference(let id): Markup("a", ["href": "#\(id)"]) { "[\(id)]" }
    case .target(let id): Markup("span", ["id": id]) { id }
    }
  }
}
