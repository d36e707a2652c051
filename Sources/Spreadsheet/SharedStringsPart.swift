/// The texts that cells name by number.
final class SharedStringsPart: XMLPartHandler {
  private(set) var texts: [String] = []
  private var text = RichText()

  static func texts(_ bytes: [UInt8]) throws(WorkbookFault) -> [String] {
    let part = SharedStringsPart()
    try XMLPart.read(bytes, to: part)
    return part.texts
  }

  func begin(
    _ element: String, _ attributes: [String: String], depth: Int
  ) throws(WorkbookFault) {
    if depth == 1, element != "sst" { throw .unexpected }
    if depth > 2 { text.begin(element) }
  }

  func characters(_ text: String) {
    self.text.characters(text)
  }

  func end(_ element: String, depth: Int) {
    if depth == 2, element == "si" {
      texts.append(text.take())
    } else {
      text.end(element)
    }
  }
}
