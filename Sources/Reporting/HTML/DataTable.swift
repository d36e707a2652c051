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
    let content: HTML
    /// The step of the ramp that shades it; nil for none.
    var step: Int?

    init(_ text: String) { self.init(HTML(text: text)) }

    init(_ content: HTML, step: Int? = nil) {
      self.content = content
      self.step = step
    }
  }

  let id: String
  let caption: String
  let columns: [Column]
  let rows: [[Cell]]
  var isShaded = false

  var html: HTML {
    HTML(
      "div",
      ["class": "scroll", "role": "region", "tabindex": "0", "aria-labelledby": "\(id)-caption"]
    ) {
      HTML("table", ["id": id, "class": isShaded ? "shaded" : nil]) {
        HTML("caption", ["id": "\(id)-caption"]) { HTML("span") { caption } }
        HTML("thead") {
          HTML("tr") {
            for column in columns {
              HTML("th", ["scope": "col", "class": column.style]) {
                column.heading
              }
            }
          }
        }
        HTML("tbody") {
          for row in rows { self.row(row) }
        }
      }
    }
  }

  private func row(_ cells: [Cell]) -> HTML {
    HTML("tr") {
      for (index, cell) in cells.enumerated() {
        if index == 0 {
          HTML("th", ["scope": "row"]) { cell.content }
        } else {
          HTML(
            "td", ["class": cell.step.map { "step-\($0)" } ?? columns[index].style]
          ) { cell.content }
        }
      }
    }
  }
}
