/// A strict reading of a page's markup: every element closed in its turn, every attribute quoted.
struct MarkupReading {
  final class Element {
    let name: String
    let attributes: [String: String]
    private(set) var children: [Element] = []
    /// The text of the element and all that is in it, in the order of the page.
    var text: String {
      String(
        raw.trimmingPrefix(while: \.isNewline).reversed().trimmingPrefix(while: \.isNewline)
          .reversed())
    }
    private var raw = ""

    init(name: String, attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }

    func append(_ child: Element) { children.append(child) }
    func append(text more: String) { raw += more }

    /// The element and all that is in it, in the order of the page.
    var all: [Element] { [self] + children.flatMap(\.all) }

    func all(_ name: String) -> [Element] { all.filter { $0.name == name } }
  }

  struct Fault: Error {
    let what: String
  }

  let root: Element

  private static let emptyInHTML: Set<String> = ["meta", "br"]

  init(_ page: String) throws {
    guard page.hasPrefix("<!doctype html>\n") else { throw Fault(what: "no doctype") }
    root = Element(name: "", attributes: [:])
    var open = [root]
    var rest = page.dropFirst("<!doctype html>\n".count)
    while let bracket = rest.firstIndex(of: "<") {
      for element in open { element.append(text: String(rest[..<bracket])) }
      guard let end = rest[bracket...].firstIndex(of: ">") else { throw Fault(what: "open tag") }
      let tag = rest[rest.index(after: bracket)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        let closed = open.removeLast()
        guard !open.isEmpty, closed.name == tag.dropFirst() else {
          throw Fault(what: "</\(tag.dropFirst())> closes <\(closed.name)>")
        }
        continue
      }
      let element = try Self.element(tag)
      open.last?.append(element)
      if !Self.emptyInHTML.contains(element.name) { open.append(element) }
    }
    guard open.count == 1 else { throw Fault(what: "<\(open.last?.name ?? "")> is never closed") }
  }

  private static func element(_ tag: Substring) throws -> Element {
    let name = tag.prefix { $0 != " " }
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber) }) else {
      throw Fault(what: "<\(tag)> is no tag")
    }
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.count)
    while !rest.isEmpty {
      guard let match = rest.prefixMatch(of: /\ ([a-z][A-Za-z0-9-]*)="([^"<]*)"/) else {
        throw Fault(what: "bad attribute in <\(tag)>")
      }
      let key = String(match.output.1)
      guard attributes[key] == nil else { throw Fault(what: "\(key) twice in <\(tag)>") }
      attributes[key] = String(match.output.2)
      rest = rest[match.range.upperBound...]
    }
    return Element(name: String(name), attributes: attributes)
  }
}
