/// The list of a workbook's sheets.
final class WorkbookPart: XMLPartHandler {
  /// A sheet as the workbook names it.
  struct Listed {
    let name: String
    let isHidden: Bool
    /// By which the workbook's relationships name its part.
    let relationship: String
  }

  private(set) var sheets: [Listed] = []
  private(set) var dateSystem = DateSystem.from1900
  private var isInSheets = false

  static func read(_ bytes: [UInt8]) throws(WorkbookFault) -> WorkbookPart {
    let part = WorkbookPart()
    try XMLPart.read(bytes, to: part)
    return part
  }

  func begin(
    _ element: String, _ attributes: [String: String], depth: Int
  ) throws(WorkbookFault) {
    if depth == 1, element != "workbook" { throw .unexpected }
    if depth == 2 {
      isInSheets = element == "sheets"
      if element == "workbookPr", ["1", "true"].contains(attributes["date1904"]) {
        dateSystem = .from1904
      }
    }
    guard depth == 3, isInSheets, element == "sheet" else { return }
    // Whatever the prefix: it is the only attribute of another namespace.
    let relationship = attributes.filter { $0.key.hasSuffix(":id") }.values.min()
    guard let name = attributes["name"], let relationship else { throw .unexpected }
    sheets.append(
      Listed(
        name: EscapedCharacters.decoded(name),
        isHidden: attributes["state"].map { $0 != "visible" } ?? false, relationship: relationship))
  }

  func characters(_ text: String) {}

  func end(_ element: String, depth: Int) {}
}
