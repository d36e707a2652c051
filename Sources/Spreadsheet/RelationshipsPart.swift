/// What a part of a package refers to.
final class RelationshipsPart: XMLPartHandler {
  /// A reference to another part.
  struct Relationship {
    let id: String
    /// The last word of the type: `worksheet`, `sharedStrings`; transitional and strict files agree
    /// in it.
    let kind: String
    /// The name of the other part in the package.
    let target: String
  }

  private var relationships: [Relationship] = []
  private let folder: [Substring]

  private init(folder: [Substring]) {
    self.folder = folder
  }

  /// The references of a part, in the order of the file; `source` is the name of the part, empty
  /// for the package itself.
  static func read(_ bytes: [UInt8], of source: String) throws(WorkbookFault) -> [Relationship] {
    let part = RelationshipsPart(folder: source.split(separator: "/").dropLast())
    try XMLPart.read(bytes, to: part)
    return part.relationships
  }

  /// The name of the part that holds the references of a part.
  static func name(of source: String) -> String {
    let folders = source.split(separator: "/").dropLast().map { "\($0)/" }.joined()
    let name = source.split(separator: "/").last ?? ""
    return "\(folders)_rels/\(name).rels"
  }

  func begin(
    _ element: String, _ attributes: [String: String], depth: Int
  ) throws(WorkbookFault) {
    if depth == 1, element != "Relationships" { throw .unexpected }
    guard depth == 2, element == "Relationship", attributes["TargetMode"] != "External",
      let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
    else { return }
    relationships.append(
      Relationship(
        id: id, kind: String(type.split(separator: "/").last ?? ""), target: resolved(target)))
  }

  func characters(_ text: String) {}

  func end(_ element: String, depth: Int) {}

  private func resolved(_ target: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = path.popLast()
      default: path.append(step)
      }
    }
    return path.joined(separator: "/")
  }
}
