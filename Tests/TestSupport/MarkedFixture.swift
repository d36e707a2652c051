import Foundation
import Testing

/// A fixture that says in itself what is wrong with it: `# 1️⃣ S011` ends the line of each finding.
///
/// A fault that no comment can stand beside is marked on the line before, with `# ⬇️ Y002`.
package struct MarkedFixture: Sendable, CustomTestStringConvertible {
  /// A finding by its line and code.
  package struct Mark: Hashable, Sendable, CustomStringConvertible {
    package let line: Int
    package let code: String

    package init(line: Int, code: String) {
      self.line = line
      self.code = code
    }

    package var description: String { "\(line): \(code)" }
  }

  /// The name of the file.
  package let name: String
  package let path: String
  package let text: String

  package var testDescription: String { name }

  /// Every marked fixture of a folder of the project, sorted by name.
  package static func all(in folder: String) -> [MarkedFixture] {
    let names = (try? ProjectFolder.names(in: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.compactMap { name in
      guard let text = try? ProjectFolder.text("\(folder)/\(name)") else { return nil }
      return MarkedFixture(name: name, path: "\(ProjectFolder.root)/\(folder)/\(name)", text: text)
    }
  }

  /// What the file says of itself, in the order of its lines.
  package var marks: [Mark] {
    var marks: [Mark] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      for (sign, offset) in [("1️⃣", 1), ("⬇️", 2)] {
        guard let found = line.range(of: "# \(sign) ") else { continue }
        let codes = line[found.upperBound...].split { $0 == " " || $0 == "," }
        marks += codes.map { Mark(line: index + offset, code: String($0)) }
      }
    }
    return marks.sorted { ($0.line, $0.code) < ($1.line, $1.code) }
  }
}
