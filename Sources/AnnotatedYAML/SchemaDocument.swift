package import Messages

/// A JSON Schema (2020-12) for one kind of file, written from its shape.
///
/// Editors read it through the modeline `# yaml-language-server: $schema=…`: it keeps to what they
/// know of 2020-12 (`if`/`then`, `$defs`), closes every object, and tells each key what it is for.
package struct SchemaDocument: Sendable {
  /// The name in `NAME.schema.json`.
  package let name: String
  let about: Phrase
  let root: ObjectShape

  /// The schema of files with `root` as their outermost mapping.
  package init(_ name: String, about: Phrase, root: ObjectShape) {
    self.name = name
    self.about = about
    self.root = root
  }

  /// The file's text, the same bytes every time.
  package var text: String {
    var writer = SchemaWriter()
    let root = writer.object(root)
    var entries: [(key: String, value: SchemaValue)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .text("urn:lyhord:schema:\(name)")),
      ("description", SchemaWriter.text(about)),
    ]
    entries += root
    if !writer.definitions.isEmpty {
      entries.append(("$defs", .object(writer.definitions.sorted { $0.key < $1.key })))
    }
    return SchemaValue.object(entries).json() + "\n"
  }
}
