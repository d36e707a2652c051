import Messages

/// A row of the survey sheet with what it says.
struct FormEntry {
  let type: FormType
  /// The type as the form spells it.
  let typeText: String
  let name: String
  let label: FormText
  let hint: FormText
  let constraintMessage: FormText
  let row: FormRow
}

/// A form as nested rows.
indirect enum FormItem {
  case question(FormEntry)
  case container(FormType.Container, FormEntry, [FormItem])
}

/// Reads the rows of the survey sheet into a tree.
struct FormTreeReader {
  let sheet: FormSheet
  let languages: FormLanguages
  var findings: [Diagnostic] = []
  /// How many rows a phone would fill by itself.
  private(set) var metadataCount = 0
  private var open: [(container: FormType.Container, entry: FormEntry, items: [FormItem])] = []
  private var top: [FormItem] = []

  /// More than this is no form, but an accident or an attack.
  private static let depthLimit = 40

  init(_ sheet: FormSheet, _ languages: FormLanguages) {
    self.sheet = sheet
    self.languages = languages
  }

  mutating func read() -> [FormItem] {
    for row in sheet.table.rows {
      if ["yes", "true", "true()"].contains(sheet.text("disabled", row).lowercased()) { continue }
      let entry = entry(row)
      switch entry.type {
      case .begin(let container):
        guard open.count < Self.depthLimit else { continue }
        open.append((container, entry, []))
      case .end(let container):
        close(container, entry)
      case .metadata:
        metadataCount += 1
      default:
        guard !entry.typeText.isEmpty else {
          // Rows without a type are comments, unless they name a question.
          if !entry.name.isEmpty { note(.formRowWithoutType, "name", entry) }
          continue
        }
        add(.question(entry))
      }
    }
    while let last = open.last {
      note(.formGroupNotClosed, "type", last.entry)
      closeLast()
    }
    return top
  }

  private mutating func close(_ container: FormType.Container, _ entry: FormEntry) {
    guard open.last?.container == container else {
      note(.formGroupNotOpened, "type", entry)
      return
    }
    closeLast()
  }

  private mutating func closeLast() {
    guard let last = open.popLast() else { return }
    add(.container(last.container, last.entry, last.items))
  }

  private mutating func add(_ item: FormItem) {
    if open.isEmpty {
      top.append(item)
    } else {
      open[open.count - 1].items.append(item)
    }
  }

  private func entry(_ row: FormRow) -> FormEntry {
    let typeText = sheet.text("type", row)
    return FormEntry(
      type: FormType(typeText, list: sheet.text("select_from_list_name", row)), typeText: typeText,
      name: sheet.text("name", row), label: languages.text(sheet.texts("label", row)),
      hint: languages.text(sheet.texts("hint", row)),
      constraintMessage: languages.text(sheet.texts("constraint_message", row)), row: row)
  }

  private mutating func note(_ kind: DiagnosticKind, _ key: String, _ entry: FormEntry) {
    findings.append(
      Diagnostic(
        kind, at: sheet.place(key, entry.row),
        ["cell": sheet.cell(key, entry.row), "type": entry.typeText, "name": entry.name]))
  }
}
