package import DelimitedText
package import Messages
import SurveyDefinition

/// Two files of one export: whole responses, and what was seen at each of them.
///
/// KoboToolbox and ODK Central write a repeated part as a table of its own, whose rows name the
/// response that they belong to. Joined, each row of the part carries the answers of its response.
package enum RepeatJoin {
  /// The table joined of two, and what a person should know of it.
  package struct Joined {
    package let table: DelimitedFile
    package let findings: [Diagnostic]
  }

  /// Whether a table is a repeated part that names the responses of another.
  package static func isPart(_ table: DelimitedFile) -> Bool {
    keys(of: table) != nil
  }

  private static func keys(of table: DelimitedFile) -> RepeatKeys? {
    let names = Set(table.header.map(HeaderText.normalised))
    return ExportDialect.all.lazy.compactMap(\.repeats).first { keys in
      keys.childReference.allSatisfy(names.contains)
    }
  }

  /// Whether a table can be the whole responses of a part.
  package static func isWhole(_ table: DelimitedFile, of part: DelimitedFile) -> Bool {
    guard let keys = keys(of: part), keys != Self.keys(of: table) else { return false }
    let names = Set(table.header.map(HeaderText.normalised))
    return keys.parentIdentity.allSatisfy(names.contains)
  }

  /// The rows of a part, each with the answers of its response before it.
  ///
  /// The lines are those of the part's file. A row's own id is the part's where it has one, else its
  /// response's with the number of the row within it.
  ///
  /// - Throws: I034 where rows name a response that is not there.
  package static func join(
    _ whole: DelimitedFile, _ part: DelimitedFile
  ) throws(DiagnosticsError) -> Joined {
    guard let keys = keys(of: part) else { return Joined(table: part, findings: []) }
    let identity = columns(keys.parentIdentity, whole)
    let reference = columns(keys.childReference, part)
    let ownID = columns(keys.childIdentity, part)
    let wholeID = columns([HeaderText.normalised(keys.responseID)], whole)
    var responses: [String: [String]] = [:]
    for record in whole.records {
      let cells = record.cells.map(\.text)
      responses[key(cells, identity)] = cells
    }
    let kept = keptColumns(of: part, besides: whole, keys)
    let dropped = Set(wholeID)
    let wholeKept = whole.header.indices.filter { !dropped.contains($0) }
    var rows = [
      TableRow(
        number: 1,
        cells: [keys.responseID] + wholeKept.map { whole.header[$0] } + kept.map { part.header[$0] }
      )
    ]
    var counts: [String: Int] = [:]
    var orphans: [Int] = []
    for record in part.records {
      let cells = record.cells.map(\.text)
      let name = key(cells, reference)
      guard let response = responses[name] else {
        orphans.append(record.line)
        continue
      }
      counts[name, default: 0] += 1
      let id =
        ownID.isEmpty
        ? "\(key(response, wholeID))/\(counts[name] ?? 0)" : key(cells, ownID)
      rows.append(
        TableRow(
          number: record.line,
          cells: [id] + wholeKept.map { cell(response, $0) } + kept.map { cell(cells, $0) }))
    }
    guard orphans.isEmpty else {
      throw DiagnosticsError(
        Diagnostic(
          .importOrphanRows, at: Place(part.name),
          ["lines": LineList.text(orphans), "whole": whole.name]))
    }
    let unseen = responses.count - counts.count
    let table = try DelimitedFile(
      rows: rows, sheet: part.sheet, name: part.name,
      byteCount: whole.byteCount + part.byteCount, headerRows: 1)
    return Joined(
      table: table,
      findings: unseen == 0
        ? []
        : [
          Diagnostic(
            .importEmptyWholes, at: Place(whole.name),
            ["count": "\(unseen)", "part": part.name])
        ])
  }

  /// The part's columns but for those by which it refers, and those that the whole has as well.
  private static func keptColumns(
    of part: DelimitedFile, besides whole: DelimitedFile, _ keys: RepeatKeys
  ) -> [Int] {
    let known = Set(whole.header.map(HeaderText.normalised))
    let references = Set(keys.childReference + keys.childIdentity)
    return part.header.indices.filter { index in
      let name = HeaderText.normalised(part.header[index])
      return !known.contains(name) && !references.contains(name)
    }
  }

  private static func columns(_ names: [String], _ table: DelimitedFile) -> [Int] {
    names.compactMap { name in
      table.header.firstIndex { HeaderText.normalised($0) == name }
    }
  }

  private static func key(_ cells: [String], _ columns: [Int]) -> String {
    columns.map { cell(cells, $0).trimmingWhitespace() }.joined(separator: "\u{1F}")
  }

  private static func cell(_ cells: [String], _ index: Int) -> String {
    cells.indices.contains(index) ? cells[index] : ""
  }
}

extension SurveyBinding {
  /// What to say of a table that holds only one of the two files that a survey with a repeated part
  /// is exported as; nil where it holds both, or neither.
  func missingHalf(file: String) -> Diagnostic? {
    guard let repeated = survey.repeated, dialect.repeats != nil else { return nil }
    let absent = Set(absent.map(\.id))
    func answerable(_ questions: some Sequence<Question>) -> [Question] {
      questions.filter { $0.type is any ImportableQuestion }
    }
    let inner = answerable(survey.questions[repeated.questions])
    let outer = answerable(
      survey.questions[..<repeated.questions.lowerBound]
        + survey.questions[repeated.questions.upperBound...])
    let hasInner = inner.contains { !absent.contains($0.id) }
    let hasOuter = outer.contains { !absent.contains($0.id) }
    guard hasInner != hasOuter, !inner.isEmpty, !outer.isEmpty else { return nil }
    let arguments = ["part": repeated.label.text(.sv), "survey": survey.id]
    if hasOuter { return Diagnostic(.importPartMissing, at: Place(file), arguments) }
    let names = Set(header.map(HeaderText.normalised))
    guard dialect.repeats?.childReference.allSatisfy(names.contains) == true else { return nil }
    return Diagnostic(.importWholeMissing, at: Place(file), arguments)
  }
}
