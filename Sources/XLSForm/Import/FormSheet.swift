import Messages
import Spreadsheet

/// A sheet whose columns are known by what they mean.
struct FormSheet {
  /// A column's meaning, with the language of its texts where it has one.
  struct Column: Hashable {
    let key: String
    /// As the form names it; empty for the form's own language.
    let language: String
  }

  let table: FormTable
  let file: String
  let columns: [Column]

  init(_ table: FormTable, file: String) {
    self.table = table
    self.file = file
    columns = table.header.map(Self.column)
  }

  /// The text under a key; of several such columns the first that holds something.
  func text(_ key: String, _ row: FormRow) -> String {
    for (index, column) in columns.enumerated() where column.key == key && !row[index].isEmpty {
      return row[index]
    }
    return ""
  }

  /// The texts under a translated key, by the languages' names in the form.
  func texts(_ key: String, _ row: FormRow) -> [(language: String, text: String)] {
    columns.enumerated().compactMap { index, column in
      column.key == key && !row[index].isEmpty ? (column.language, row[index]) : nil
    }
  }

  /// Where the cell under a key stands: `survey!C12`.
  func cell(_ key: String, _ row: FormRow) -> String {
    let index = columns.indices.first { columns[$0].key == key && !row[$0].isEmpty } ?? 0
    return "\(table.name)!\(CellPlace(column: index, row: row.number).text)"
  }

  /// The place of the cell under a key.
  func place(_ key: String, _ row: FormRow) -> Place {
    let index = columns.indices.first { columns[$0].key == key && !row[$0].isEmpty } ?? 0
    let heading = table.header.indices.contains(index) ? table.header[index] : nil
    return Place(file, line: row.number, column: index + 1, field: heading)
  }

  // MARK: What a heading means

  private static let synonyms = [
    "caption": "label", "command": "type", "tag": "name", "value": "name",
    "relevance": "relevant", "constraining_message": "constraint_message",
    "jr:constraintmsg": "constraint_message", "jr:requiredmsg": "required_message",
    "requiredmsg": "required_message", "calculate": "calculation", "readonly": "read_only",
    "jr:count": "repeat_count", "count": "repeat_count", "list_name": "list_name",
    "set_form_title": "form_title", "title": "form_title", "set_form_id": "form_id",
    "id_string": "form_id", "select_from_list_name": "select_from_list_name",
  ]
  private static let prefixes: Set<String> = ["bind", "control", "body"]

  private static func column(_ heading: String) -> Column {
    let separator = heading.contains("::") ? "::" : ":"
    var parts = split(heading, by: separator)
    var key = parts.isEmpty ? "" : snakeCase(parts.removeFirst())
    if prefixes.contains(key), let inner = parts.first {
      key = snakeCase(inner)
      parts.removeFirst()
      // `bind:jr:constraintMsg`, with one colon throughout.
      if key == "jr", let rest = parts.first {
        key = "jr:" + snakeCase(rest)
        parts.removeFirst()
      }
    } else if key == "media", let kind = parts.first {
      key = "media " + snakeCase(kind)
      parts.removeFirst()
    }
    return Column(key: synonyms[key] ?? key, language: parts.first ?? "")
  }

  private static func split(_ text: String, by separator: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(text)
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]).trimmed)
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest).trimmed]
  }

  private static func snakeCase(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: "_")
  }
}
