import AnnotatedYAML
import Foundation
import TestSupport
import Testing

@Suite("Each shipped file tells editors its schema")
struct ModelineTests {
  @Test func modelines() throws {
    for file in try ShippedFile.all() where file.kind != .promise {
      let first = try ProjectFolder.text(file.path).prefix { $0 != "\n" }
      let mark = "# yaml-language-server: $schema="
      #expect(first.hasPrefix(mark), "\(file.path)")
      // The template is read where `init` puts it: in the workspace's own folder.
      let folder =
        file.path == "Surveys/template/lyhord.yaml"
        ? "" : "/" + file.path.split(separator: "/").dropLast().joined(separator: "/")
      let schema = URL(fileURLWithPath: ProjectFolder.root + folder)
        .appendingPathComponent(String(first.dropFirst(mark.count))).resolvingSymlinksInPath().path
      let kept = URL(fileURLWithPath: "\(ProjectFolder.root)/\(file.kind.schemaPath)")
      #expect(schema == kept.resolvingSymlinksInPath().path, "\(file.path)")
      #expect(FileManager.default.fileExists(atPath: schema), "\(file.path)")
    }
  }
}
