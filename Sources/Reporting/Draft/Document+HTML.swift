import Messages

extension Document {
  /// The document as the header and body of a page.
  func page(_ language: Language) -> HTMLPage {
    var tables = 0
    let body = parts.map { part -> HTML in
      if case .table = part { tables += 1 }
      return Self.html(part, table: tables)
    }
    return HTMLPage(
      language: language, title: title, marks: marks, header: HTML("h1") { title },
      main: HTML(body), footer: HTML())
  }

  private static func html(_ part: Part, table number: Int) -> HTML {
    switch part {
    case .heading(2, let text): HTML("h2") { text }
    case .heading(3, let text): HTML("h3") { text }
    case .heading(_, let text): HTML("h4") { text }
    case .paragraph(let runs): HTML("p") { runs.map(html) }
    case .alert(let text): HTML("p", ["class": "alert"]) { text }
    case .list(let items):
      HTML("ul") { items.map { runs in HTML("li") { runs.map(html) } } }
    case .table(let table):
      DataTable(
        id: "table-\(number)", caption: table.caption, columns: table.columns.map { .text($0) },
        rows: table.rows.map { row in
          row.map { runs in DataTable.Cell(HTML(runs.map(html))) }
        }
      ).html
    }
  }

  private static func html(_ run: Run) -> HTML {
    switch run {
    case .text(let text): HTML(text: text)
    case .strong(let text): HTML("strong") { text }
    case .unbroken(let text): HTML("span", ["class": "unbroken"]) { text }
    case .blank(let text): HTML("span", ["class": "blank"]) { text }
    case .reference(let id): HTML("a", ["href": "#\(id)"]) { "[\(id)]" }
    case .target(let id): HTML("span", ["id": id]) { id }
    }
  }
}
