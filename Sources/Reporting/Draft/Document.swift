import EscapedMarkup

/// A document of a few plain parts, which every form of it (HTML, Markdown) is made from.
struct Document {
  /// A run of text in a paragraph or a cell.
  enum Run: Sendable {
    case text(String)
    case strong(String)
    /// A text that must not be broken over lines, such as a date.
    case unbroken(String)
    /// A field that a person fills in, with what to write there.
    case blank(String)
    /// A reference to a piece of evidence by its id.
    case reference(String)
    /// The place that references to an id lead to.
    case target(String)
  }

  /// A part that stands by itself.
  enum Part: Sendable {
    /// Level 2 and down; the title is level 1.
    case heading(level: Int, String)
    case paragraph([Run])
    /// Something that must not be overlooked.
    case alert(String)
    case list([[Run]])
    case table(Table)
    case figure(Figure)
  }

  /// A table; the first cell of a row is the row's heading.
  struct Table: Sendable {
    /// A name for programs; empty where the document's tables have none.
    var id = ""
    let caption: String
    let columns: [String]
    let rows: [[[Run]]]
    /// Columns of numbers, which are set to the right.
    var numbers: Set<Int> = []
    /// For each row and column the step of the ramp that shades it; empty where nothing is shaded.
    var steps: [[Int?]] = []

    func step(row: Int, column: Int) -> Int? {
      steps.indices.contains(row) && steps[row].indices.contains(column)
        ? steps[row][column] : nil
    }
  }

  /// A chart with what it says; its figures stand in a table beside it.
  struct Figure: Sendable {
    /// What it shows, and the sentence of what is found in it.
    let caption: [Run]
    let title: String
    let description: String
    /// The name of the file beside the document that holds it; nil for none.
    var file: String?
    /// An `svg` element made of lines, rectangles, circles and texts.
    let drawing: Markup.Element
  }

  let title: String
  /// What must be seen first: draft, made up.
  let marks: [String]
  let parts: [Part]
}

extension [Document.Run] {
  /// The text of a cell without its looks.
  var plain: String {
    map { run in
      switch run {
      case .text(let text), .strong(let text), .unbroken(let text), .blank(let text): text
      case .reference(let id), .target(let id): id
      }
    }.joined()
  }

  static func text(_ text: String) -> [Document.Run] { [.text(text)] }
}
