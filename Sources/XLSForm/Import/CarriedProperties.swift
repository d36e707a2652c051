import AnnotatedYAML
import Messages

/// What the sheet of Lyhörd's own says, by what it is about.
struct CarriedProperties {
  typealias Properties = [(key: String, value: YAMLOutput)]

  private var byOwner: [String: [(key: String, text: String)]] = [:]
  private(set) var findings: [Diagnostic] = []
  /// Whether the form was made by Lyhörd.
  let isPresent: Bool

  init(_ table: FormTable, file: String) {
    isPresent = !table.rows.isEmpty
    let sheet = FormSheet(table, file: file)
    for row in table.rows {
      let about = sheet.text("about", row)
      let property = sheet.text("property", row)
      let text = sheet.text("yaml", row)
      guard ["survey", "question", "row", "list", "choice"].contains(about), !property.isEmpty,
        about == "survey" && property == "description" || CarriedValue.value(text) != nil
      else {
        findings.append(
          Diagnostic(
            .formCarriedUnreadable, at: sheet.place("yaml", row),
            ["cell": sheet.cell("yaml", row), "text": text]))
        continue
      }
      byOwner["\(about) \(sheet.text("name", row))", default: []].append((property, text))
    }
  }

  /// The properties of a survey, a question, a list, or a `list.choice`; in the sheet's order.
  func properties(_ about: String, _ name: String = "") -> Properties {
    (byOwner["\(about) \(name)"] ?? []).compactMap { key, text in
      CarriedValue.value(text).map { (key, $0) }
    }
  }

  /// One property as text.
  func text(_ about: String, _ name: String = "", _ key: String) -> String? {
    byOwner["\(about) \(name)"]?.first { $0.key == key }?.text
  }
}
