/// Which of the styles that cells name by number show a date.
final class StylesPart: XMLPartHandler {
  private var codes: [Int: String] = [:]
  private var formats: [Int] = []
  private var isInCellFormats = false

  /// The form of date that each style shows, nil for those that show none.
  static func dateForms(_ bytes: [UInt8]) throws(WorkbookFault) -> [DateForm?] {
    let part = StylesPart()
    try XMLPart.read(bytes, to: part)
    return part.formats.map { number in
      part.codes[number].map { DateForm(code: $0) } ?? DateForm(builtIn: number)
    }
  }

  func begin(
    _ element: String, _ attributes: [String: String], depth: Int
  ) throws(WorkbookFault) {
    switch (depth, element) {
    case (1, "styleSheet"): break
    case (1, _): throw .unexpected
    case (2, _): isInCellFormats = element == "cellXfs"
    case (3, "xf") where isInCellFormats:
      formats.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
    case (3, "numFmt"):
      if let number = attributes["numFmtId"].flatMap({ Int($0) }) {
        codes[number] = attributes["formatCode"]
      }
    default: break
    }
  }

  func characters(_ text: String) {}

  func end(_ element: String, depth: Int) {}
}
