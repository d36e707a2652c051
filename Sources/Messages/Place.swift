/// Where in a file something was found.
package struct Place: Hashable, Sendable {
  /// The path as the person gave it.
  package let file: String
  /// Line, counted from 1; nil when the whole file is meant.
  package let line: Int?
  /// Column in Unicode scalars, counted from 1.
  package let column: Int?
  /// The name of the table column or the YAML key, where there is one.
  package let field: String?

  package init(_ file: String, line: Int? = nil, column: Int? = nil, field: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.field = field
  }

  /// `file:line:column`, as editors and compilers write it.
  package var text: String {
    var text = file
    if let line { text += ":\(line)" }
    if line != nil, let column { text += ":\(column)" }
    return text
  }
}
