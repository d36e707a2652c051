import EscapedMarkup

/// A table that is read with a screen reader as well as with the eyes, and scrolls by itself where
/// the page is narrow.
struct DataTable {
  /// A column's heading and how its cells are set.
  struct Column {
    let heading: String
    /// The style of its cells; nil for running text.
    let style: String?

    static func text(_ heading: String) -> Column { Column(heading: heading, style: nil) }
    /// Short things that must not be broken, such as dates.
    static func unbroken(_ heading: String) -> Column {
      Column(heading: heading, style: "unbroken")
    }
    static func number(_ heading: String) -> Column { Column(heading: heading, style: "number") }
  }

  /// One cell; the first of a row is the row's heading.
  struct Cell {
    let content: Markup
    /// The step of the ramp that shades it; nil for none.
    var step: Int?

    init(_ text: String) { self.init(Markup(text: text)) }

    init(_ content: Markup, step: Int? = nil) {
      self.content = content
      self.step = step
    }
  }

  let id: String
  let caption: String
  let columns: [Column]
  let rows: [[Cell]]
  var isShaded = false

  var html: Markup {
    Markup(
      "div",
      ["class": "scroll", "role": "region", "tabindex": "0", "aria-labelledby": "\(id)-caption"]
    ) {
      Markup("table", ["id": id, "class": isShaded ? "shaded" : nil]) {
        Markup("caption", ["id": "\(id)-caption"]) { Markup("span") { caption } }
        Markup("thead") {
          Markup("tr") {
            for column in columns {
              Markup("th", ["scope": "col", "class": column.style]) {
                column.heading
              }
            }
          }
        }
        Markup("tbody") {
          for row in rows { self.row(row) }
        }
      }
    }
  }

  private func row(_ cells: [Cell]) -> Markup {
    Markup("tr") {
      for (index, cell) in cells.enumerated() {
        if index == 0 {
          Markup("th", ["scope": "row"]) { cell.content }
        } else {
          Markup(
            "td", ["class": cell.step.map { "step-\($0)" } ?? columns[index].style]
          ) { cell.content }
        }
      }
    }
  }
}
