import Foundation
import TestSupport
import Testing

@testable import XLSForm

/// Whether the judge of forms, pyxform from PyPI, can be asked.
private let hasPyxform = run(["python3", "-c", "import pyxform"])?.status == 0

struct PyxformTests {
  @Test("pyxform converts every form with no error and no warning", .enabled(if: hasPyxform))
  func conversion() throws {
    let folder = try TemporaryFolder()
    var names: [String: String] = [:]
    for (index, form) in FormCase.all.enumerated() {
      let survey = try form.survey()
      let (bytes, _) = try XLSFormExport.workbook(survey, name: "form.xlsx")
      let name = "form-\(index).xlsx"
      names[name] = form.name
      try folder.write(Data(bytes), to: name)
    }
    let script = "\(ProjectFolder.root)/Tests/XLSFormTests/convert.py"
    let result = try #require(
      run(["python3", script] + names.keys.sorted().map { folder.path($0) }))
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == FormCase.all.count)
    for line in lines {
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      #expect(parts.last == "", "\(names[String(parts[0])] ?? ""): \(parts.last ?? "")")
    }
  }
}

/// One run of a program; nil where it cannot be started.
private func run(_ command: [String]) -> (status: Int32, output: String)? {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = command
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return nil }
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: data, as: UTF8.self))
}
