import Foundation

/// A readable table that tests write in every way, with the truth about each cell.
struct BaseTable {
  let rows: [[String]]
  /// Whether a cell stands in quotation marks in the file.
  let quoted: [[Bool]]

  var header: [String] { rows[0] }
  var records: [[String]] { Array(rows.dropFirst()) }

  /// Reads text that follows RFC 4180 to the letter, by another road than the reader under test.
  init(rfc4180 text: String) {
    var rows: [[String]] = []
    var quoted: [[Bool]] = []
    var row: [String] = []
    var marks: [Bool] = []
    var rest = Array(text.unicodeScalars)[...]
    while !rest.isEmpty {
      var cell = String.UnicodeScalarView()
      let isQuoted = rest.first == "\""
      if isQuoted {
        rest.removeFirst()
        while let scalar = rest.popFirst() {
          if scalar == "\"", rest.first != "\"" { break }
          if scalar == "\"" { rest.removeFirst() }
          cell.append(scalar)
        }
      } else {
        while let scalar = rest.first, scalar != ",", scalar != "\n", scalar != "\r" {
          cell.append(scalar)
          rest.removeFirst()
        }
      }
      row.append(String(cell))
      marks.append(isQuoted)
      if rest.first == "," {
        rest.removeFirst()
        let endsRow = rest.isEmpty || rest.first == "\n" || rest.first == "\r"
        guard endsRow else { continue }
        row.append("")
        marks.append(false)
      }
      if rest.first == "\r" { rest.removeFirst() }
      if rest.first == "\n" { rest.removeFirst() }
      rows.append(row)
      quoted.append(marks)
      (row, marks) = ([], [])
    }
    self.rows = rows
    self.quoted = quoted
  }

  /// The table in a file of `Tables/`.
  init(named name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Tables/\(name).csv")
    self.init(rfc4180: String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }
}
