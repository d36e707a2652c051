package import Messages

/// What a file was understood as, for a person and for a program.
package struct FileInspection: Sendable {
  let file: DelimitedFile
  let tally: RecordTally

  /// Looks through a whole file.
  package init(of file: DelimitedFile) {
    self.file = file
    tally = RecordTally(of: file)
  }

  private static let mostColumns = 40

  /// The findings with how sure each is, the records by kind, the columns with an example each.
  package func text(_ language: Language) -> String {
    let bytes = Phrase.inspectBytes.text(
      language, ["count": NumberText.integer(file.byteCount, language)])
    var lines = ["\(file.name): \(bytes)", ""]
    for finding in file.findings {
      let confidence = NumberText.percent(finding.confidence, language)
      let sign = finding.isWarning ? "!" : " "
      lines.append("\(sign) \(padded(confidence, to: 5))  \(finding.text(language))")
    }
    lines += ["", "  " + rows(language)]
    lines += recordLines(language).map { "  " + $0 }
    lines += ["", Phrase.inspectColumns.text(language)]
    lines += columnLines(language)
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(_ language: Language) -> String {
    Phrase.inspectRows.text(
      language,
      ["rows": Phrase.rows(tally.records).text(language), "columns": "\(file.width)"])
  }

  private func recordLines(_ language: Language) -> [String] {
    var lines: [String] = []
    func add(_ phrase: Phrase, _ entry: RecordTally.Entry, _ arguments: [String: String]) {
      let counts = ["count": "\(entry.count)", "line": "\(entry.line)"]
      lines.append(phrase.text(language, arguments.merging(counts) { $1 }))
    }
    for kind in RepairKind.allCases {
      guard let entry = tally.repaired[kind] else { continue }
      add(.inspectRepaired, entry, ["what": kind.phrase.text(language)])
    }
    if tally.ragged.entry.count > 0 {
      add(
        .inspectRagged, tally.ragged.entry,
        ["expected": "\(tally.ragged.expected)", "found": "\(tally.ragged.found)"])
    }
    if let line = tally.cutOffLine {
      lines.append(Phrase.inspectCutOff.text(language, ["line": "\(line)"]))
    }
    for reason in PassedOver.allCases {
      guard let entry = tally.passedOver[reason] else { continue }
      add(.inspectPassedOver, entry, ["what": reason.phrase.text(language)])
    }
    return lines
  }

  private func columnLines(_ language: Language) -> [String] {
    let unnamed = Phrase.inspectUnnamed.text(language)
    let shown = (0..<min(file.width, FileInspection.mostColumns)).map { column in
      let name = file.header.indices.contains(column) ? file.header[column] : ""
      let example = tally.examples[column].map { ": " + oneLine($0) } ?? ""
      return
        "  \(padded("\(column + 1)", to: 3))  \(name.isEmpty ? unnamed : oneLine(name))\(example)"
    }
    let rest = file.width - shown.count
    return shown
      + (rest > 0 ? ["  " + Phrase.inspectMoreColumns.text(language, ["count": "\(rest)"])] : [])
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
