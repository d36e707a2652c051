import DelimitedText
import Messages
package import SurveyDefinition

/// A small table that people keep in a CSV file, its columns found by name in either language.
struct NamedTable {
  /// A column by its names.
  struct Column: Hashable {
    let name: Phrase
    var isRequired = true
  }

  /// One row, its cells trimmed; an empty cell is none.
  struct Row {
    let place: Place
    fileprivate let cells: [Phrase: String]

    subscript(column: Column) -> String? { cells[column.name] }

    /// Where a cell stands, for findings.
    func place(of column: Column, _ language: Language) -> Place {
      Place(place.file, line: place.line, field: column.name.text(language))
    }
  }

  let file: DelimitedFile
  /// The columns in the order of the file; nil for one that is not known.
  let order: [Column?]
  let rows: [Row]
  /// The language that most of the headings are written in.
  let language: Language

  /// Reads a file with the given columns.
  ///
  /// - Throws: why the file cannot be read; P020 for each column that is missing or not known, P021
  ///   for each row with another number of cells than the heading.
  init(_ path: String, columns: [Column]) throws(DiagnosticsError) {
    let file = try DelimitedFile.open(path, options: ReadingOptions(headerRows: 1))
    var findings: [Diagnostic] = []
    let names = file.header.map { $0.lowercased() }
    let order = names.map { name in
      columns.first { $0.name.sv == name || $0.name.en == name }
    }
    let english = zip(names, order).count { $0 == $1?.name.en && $0 != $1?.name.sv }
    let swedish = zip(names, order).count { $0 == $1?.name.sv && $0 != $1?.name.en }
    let language: Language = english > swedish ? .en : .sv
    let known = columns.map { $0.name.text(language) }
    for (name, column) in zip(file.header, order) where column == nil && !name.isEmpty {
      findings.append(
        Diagnostic(
          .tableUnknownColumn, at: Place(path, line: file.headerLine),
          ["column": name, "known": known.joined(separator: ", ")]))
    }
    for column in columns where column.isRequired && !order.contains(column) {
      findings.append(
        Diagnostic(
          .tableMissingColumn, at: Place(path, line: file.headerLine),
          ["column": column.name.text(language), "known": known.joined(separator: ", ")]))
    }
    var rows: [Row] = []
    // A row below the table that fits no column is a person's too: nothing is passed over in silence.
    for record in file.allRecords {
      switch record.state {
      case .passedOver(.empty), .passedOver(.repeatedHeader): continue
      default: break
      }
      let texts = record.cells.map { Self.trimmed($0.text) }
      if texts.allSatisfy(\.isEmpty) { continue }
      guard record.line != file.headerLine else { continue }
      guard texts.count == order.count || texts.dropFirst(order.count).allSatisfy(\.isEmpty) else {
        findings.append(
          Diagnostic(
            .tableRaggedRow, at: Place(path, line: record.line),
            ["found": "\(texts.count)", "expected": "\(order.count)"]))
        continue
      }
      var cells: [Phrase: String] = [:]
      for (column, text) in zip(order, texts) where !text.isEmpty {
        if let column { cells[column.name] = text }
      }
      rows.append(Row(place: Place(path, line: record.line), cells: cells))
    }
    guard findings.isEmpty else { throw DiagnosticsError(findings) }
    self.file = file
    self.order = order
    self.rows = rows
    self.language = language
  }

  private static func trimmed(_ text: String) -> String {
    let kept = text.drop { $0.isWhitespace }
    return String(kept.reversed().drop { $0.isWhitespace }.reversed())
  }
}

/// Cells read as what they mean; what is wrong is added to the findings.
extension NamedTable.Row {
  /// The text of a column that must be filled in.
  func required(
    _ column: NamedTable.Column, _ language: Language, _ findings: inout [Diagnostic]
  ) -> String? {
    if let text = self[column] { return text }
    findings.append(
      Diagnostic(
        .tableEmptyCell, at: place(of: column, language),
        ["column": column.name.text(language)]))
    return nil
  }

  /// A date; nil where the cell is empty or wrong.
  func date(
    _ column: NamedTable.Column, _ language: Language, _ findings: inout [Diagnostic]
  ) -> String? {
    guard let text = self[column] else { return nil }
    if CalendarDate.isValid(text) { return text }
    findings.append(
      Diagnostic(
        .tableBadDate, at: place(of: column, language),
        ["column": column.name.text(language), "text": text]))
    return nil
  }

  /// A number, with a decimal comma or point; nil where the cell is empty or wrong.
  func number(
    _ column: NamedTable.Column, _ language: Language, _ findings: inout [Diagnostic]
  ) -> Double? {
    guard let text = self[column] else { return nil }
    let plain = text.filter { $0 != " " && $0 != "\u{A0}" }.replacing(",", with: ".")
      .replacing("−", with: "-")
    if let number = Double(plain), number.isFinite { return number }
    findings.append(
      Diagnostic(
        .tableBadNumber, at: place(of: column, language),
        ["column": column.name.text(language), "text": text]))
    return nil
  }

  /// One of some words, in either language.
  func word<Word: NamedWord>(
    _ column: NamedTable.Column, as: Word.Type, _ language: Language,
    _ findings: inout [Diagnostic]
  ) -> Word? {
    guard let text = self[column] else { return nil }
    if let word = Word(named: text) { return word }
    findings.append(
      Diagnostic(
        .tableUnknownWord, at: place(of: column, language),
        [
          "column": column.name.text(language), "text": text,
          "known": Word.allCases.map { $0.name.text(language) }.joined(separator: ", "),
        ]))
    return nil
  }

  /// The concern that a cell names by code, number or label.
  func concern(
    _ column: NamedTable.Column, _ taxonomy: Taxonomy, _ language: Language,
    _ findings: inout [Diagnostic]
  ) -> Concern? {
    guard let text = self[column] else { return nil }
    if let concern = taxonomy.concern(named: text) { return concern }
    let near = NearMiss.closest(to: text.lowercased(), among: taxonomy.concerns.map(\.code))
    findings.append(
      Diagnostic(
        near == nil ? .analysisUnknownConcern : .analysisMisspelledConcern,
        at: place(of: column, language), ["concern": text, "near": near ?? ""]))
    return nil
  }
}

/// A word of a table that people write in their own language.
protocol NamedWord: RawRepresentable, CaseIterable where RawValue == String {
  var name: Phrase { get }
}

extension NamedWord {
  /// The word that a text means: its code, or its name in either language.
  init?(named text: String) {
    let wanted = text.lowercased()
    let found = Self.allCases.first {
      $0.rawValue == wanted || $0.name.sv.lowercased() == wanted
        || $0.name.en.lowercased() == wanted
    }
    guard let found else { return nil }
    self = found
  }
}

extension Taxonomy {
  /// The concern that a person means by code, number or label.
  package func concern(named text: String) -> Concern? {
    let wanted = text.lowercased()
    return concerns.first { concern in
      concern.code == wanted || "\(concern.number)" == wanted
        || concern.label.wordings.contains { $0.lowercased() == wanted }
    }
  }
}
