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
  }

  /// A table; the first cell of a row is the row's heading.
  struct Table: Sendable {
    let caption: String
    let columns: [String]
    let rows: [[[Run]]]
  }

  let title: String
  /// What must be seen first: draft, made up.
  let marks: [String]
  let parts: [Part]
}

extension [Document.Run] {
  static func text(_ text: String) -> [Document.Run] { [.text(text)] }
}
