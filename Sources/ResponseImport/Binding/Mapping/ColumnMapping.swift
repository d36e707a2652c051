import Messages
import SurveyDefinition

/// What a person wrote down of an export's columns, kept in a file beside the surveys.
package struct ColumnMapping: Sendable {
  /// What a column is for.
  package enum Target: Hashable, Sendable {
    /// Answers a question, or a part of one: a row, a choice, a place, `other_text`.
    case question(id: String, part: String?)
    case role(MetadataRole)
    /// Nothing that is wanted.
    case leave
  }

  /// One column of the file.
  struct Column: Sendable {
    let name: String
    /// Which of the columns of that name, from 1.
    let number: Int
    let target: Target
    /// Cell → what it stands for.
    let values: [String: String]
    let place: Place
  }

  /// A column of a table with what it is for.
  package struct Use: Hashable, Sendable {
    let target: Target
    /// The names by which the definition knows it.
    let names: [String]
    /// What whole cells stand for, by normalised cell.
    let values: [String: String]
  }

  /// What the person calls it after `--mapping`.
  package let name: String
  /// Id of the survey.
  package let survey: String
  /// The tool whose habits hold besides; nil to find out.
  package let dialect: ExportDialect?
  let columns: [Column]
  /// The path of the file.
  package let file: String

  /// How many columns the file names.
  package var columnCount: Int { columns.count }

  /// The columns of a header, by index; the first of each name where the same column stands twice.
  func columns(of header: [String]) -> [Int: Use] {
    var uses: [Int: Use] = [:]
    for column in columns {
      guard let index = index(of: column, in: header), uses[index] == nil else { continue }
      switch column.target {
      case .leave:
        uses[index] = Use(target: .leave, names: [], values: [:])
      case .role:
        uses[index] = Use(target: column.target, names: [], values: [:])
      case .question(let id, let part):
        let normalised = Dictionary(
          column.values.map { (HeaderText.normalised($0.key), $0.value) },
          uniquingKeysWith: { first, _ in first })
        uses[index] = Use(
          target: column.target, names: [part.map { "\(id)__\($0)" } ?? id], values: normalised)
      }
    }
    return uses
  }

  /// Whether a header has every column that the file does not leave aside.
  func fits(_ header: [String]) -> Bool {
    missing(in: header).isEmpty
  }

  /// Makes sure that the columns that are wanted are there.
  ///
  /// - Throws: M006 for each that is not, with the nearest name that is.
  func check(against header: [String], file table: String) throws(DiagnosticsError) {
    let faults = missing(in: header).map { column in
      Diagnostic(
        .mappingNoColumn, at: column.place,
        [
          "column": column.name, "file": table,
          "near": NearMiss.closest(to: column.name, among: header)
            ?? header.prefix(4).joined(separator: ", "),
        ])
    }
    guard faults.isEmpty else { throw DiagnosticsError(faults) }
  }

  private func missing(in header: [String]) -> [Column] {
    columns.filter { $0.target != .leave && index(of: $0, in: header) == nil }
  }

  private func index(of column: Column, in header: [String]) -> Int? {
    let name = HeaderText.normalised(column.name)
    let found = header.indices.filter { HeaderText.normalised(header[$0]) == name }
    return found.indices.contains(column.number - 1) ? found[column.number - 1] : nil
  }
}
