import Foundation
import FoundationXML

/// Takes the elements of one part of a package as they are read.
protocol XMLPartHandler: AnyObject {
  /// An element begins; the root is at depth 1. Its name is without the prefix of its namespace.
  func begin(
    _ element: String, _ attributes: [String: String], depth: Int
  ) throws(WorkbookFault)
  /// Characters of the element that began last and has not ended; one text can come in pieces.
  func characters(_ text: String)
  func end(_ element: String, depth: Int) throws(WorkbookFault)
}

/// Reads one part of a package.
enum XMLPart {
  /// Goes through a part from beginning to end.
  ///
  /// - Throws: what is wrong with the XML, or what the handler finds wrong.
  static func read(_ bytes: [UInt8], to handler: some XMLPartHandler) throws(WorkbookFault) {
    try checkProlog(bytes)
    // As a stream: given all at once, the parser fails at the end of ten megabytes and more.
    let parser = XMLParser(stream: InputStream(data: Data(bytes)))
    let elements = XMLElements(handler)
    parser.delegate = elements
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    parser.externalEntityResolvingPolicy = .never
    let isParsed = parser.parse()
    if let fault = elements.fault { throw fault }
    // Reading a stream, the parser stops at a fault without telling of it; the root is then open.
    guard isParsed, elements.isWhole else { throw .notWellFormed }
  }

  /// What stands before the root must be in an encoding that the following can be told in, and
  /// declare no document type.
  private static func checkProlog(_ bytes: [UInt8]) throws(WorkbookFault) {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while let start = rest.firstIndex(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
      rest = rest[start...]
      if rest.starts(with: "<?".utf8) {
        let declaration = try skipped(&rest, past: "?>")
        guard isInUTF8(declaration) else { throw .notWellFormed }
      } else if rest.starts(with: "<!--".utf8) {
        _ = try skipped(&rest, past: "-->")
      } else if rest.starts(with: "<!".utf8) {
        throw .hasDocumentType
      } else if rest.first == UInt8(ascii: "<") {
        return
      } else {
        throw .notWellFormed
      }
    }
    throw .notWellFormed
  }

  private static func skipped(
    _ rest: inout ArraySlice<UInt8>, past end: StaticString
  ) throws(WorkbookFault) -> ArraySlice<UInt8> {
    let mark = Array(end.description.utf8)
    var index = rest.startIndex
    while index + mark.count <= rest.endIndex {
      if rest[index..<(index + mark.count)].elementsEqual(mark) {
        let passed = rest[..<index]
        rest = rest[(index + mark.count)...]
        return passed
      }
      index += 1
    }
    throw .notWellFormed
  }

  private static func isInUTF8(_ declaration: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: declaration, as: UTF8.self).lowercased()
    guard text.hasPrefix("<?xml "), let found = text.range(of: "encoding") else { return true }
    let name = text[found.upperBound...].drop { " =\"'".contains($0) }.prefix {
      !"\"' ".contains($0)
    }
    return name == "utf-8" || name == "us-ascii"
  }
}

/// Hands a parser's events on, until the handler finds a fault.
private final class XMLElements: NSObject, XMLParserDelegate {
  private(set) var fault: WorkbookFault?
  private let handler: any XMLPartHandler
  private var depth = 0
  /// Whether the root has ended.
  private(set) var isWhole = false

  init(_ handler: any XMLPartHandler) {
    self.handler = handler
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    guard fault == nil else { return }
    depth += 1
    do {
      try handler.begin(elementName, attributes, depth: depth)
    } catch {
      stop(parser, error)
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if fault == nil { handler.characters(string) }
  }

  func parser(_ parser: XMLParser, foundCDATA CDATABlock: Data) {
    if fault == nil { handler.characters(String(decoding: CDATABlock, as: UTF8.self)) }
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    guard fault == nil else { return }
    do {
      try handler.end(elementName, depth: depth)
    } catch {
      stop(parser, error)
    }
    depth -= 1
    isWhole = depth == 0
  }

  private func stop(_ parser: XMLParser, _ fault: WorkbookFault) {
    self.fault = fault
    parser.abortParsing()
  }
}
