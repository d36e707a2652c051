import DelimitedText
import Messages
import ResponseImport

/// The files of an import, those joined that hold the two halves of one export.
struct RepeatedFiles {
  /// One file to be read, perhaps with another joined to it.
  struct Entry {
    let file: String
    let tables: ResponseTables
    /// The file whose responses were joined to its rows.
    var whole: String?
    /// What a person should know of the join.
    var findings: [Diagnostic] = []
  }

  let entries: [Entry]

  /// - Throws: why a file cannot be read; I034 where rows belong to no response.
  init(
    _ files: [String], reading: ReadingOptions, joins: Bool
  ) throws(DiagnosticsError) {
    var entries: [Entry] = []
    for file in files {
      entries.append(Entry(file: file, tables: try ResponseTables(file, reading: reading)))
    }
    guard joins else {
      self.entries = entries
      return
    }
    var used: Set<Int> = []
    for index in entries.indices {
      guard let part = entries[index].tables.all.first(where: RepeatJoin.isPart) else { continue }
      // The other sheets of a workbook come before other files.
      let order = [index] + entries.indices.filter { $0 != index && !used.contains($0) }
      for other in order {
        guard
          let whole = entries[other].tables.all.first(where: { RepeatJoin.isWhole($0, of: part) })
        else { continue }
        let joined = try RepeatJoin.join(whole, part)
        entries[index] = Entry(
          file: entries[index].file, tables: ResponseTables(joined.table),
          whole: other == index ? whole.sheet : entries[other].file, findings: joined.findings)
        if other != index { used.insert(other) }
        break
      }
    }
    self.entries = entries.indices.filter { !used.contains($0) }.map { entries[$0] }
  }
}
