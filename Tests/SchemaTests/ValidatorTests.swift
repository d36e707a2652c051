import Foundation
import TestSupport
import Testing

@Suite("A JSON Schema validator says the same as Lyhörd")
struct ValidatorTests {
  @Test(
    "The corpus, case by case",
    .enabled("python3 has jsonschema and PyYAML", { SchemaValidator.isInstalled }))
  func corpus() throws {
    let files = CorpusCase.all.reduce(into: [(DefinitionKind, String)]()) { files, example in
      if files.last?.1 != example.file { files.append((example.kind, example.file)) }
    }
    let verdicts = try SchemaValidator.verdicts(on: files)
    #expect(verdicts.count == CorpusCase.all.count)
    for example in CorpusCase.all {
      let verdict = try #require(verdicts[example.id], "\(example.id) was not judged")
      #expect(
        verdict.isValid == (example.expectation != .bad), "\(example.id): \(verdict.fault)")
    }
  }

  @Test(
    "The files that come with Lyhörd, and the drafts made of them",
    .enabled("python3 has jsonschema and PyYAML", { SchemaValidator.isInstalled }))
  func shipped() throws {
    let files = try ShippedFile.all()
    #expect(files.count >= 16)
    let verdicts = try SchemaValidator.verdicts(on: files.map { ($0.kind, $0.path) })
    for file in files {
      let verdict = try #require(verdicts[file.path + "#"], "\(file.path) was not judged")
      #expect(verdict.isValid, "\(file.path): \(verdict.fault)")
    }
  }
}
