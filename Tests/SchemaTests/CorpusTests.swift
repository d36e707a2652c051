import AnnotatedYAML
import Messages
import TestSupport
import Testing

@Suite("The corpus of good and bad files")
struct CorpusTests {
  @Test("Lyhörd accepts what is good and nothing else", arguments: CorpusCase.all)
  func reader(_ example: CorpusCase) throws {
    #expect(try example.isAccepted() == (example.expectation == .good))
  }

  @Test func theCorpusIsLarge() {
    #expect(CorpusCase.all.count > 600)
    #expect(Set(CorpusCase.all.map(\.id)).count == CorpusCase.all.count)
    for kind in DefinitionKind.allCases {
      for expectation in Expectation.allCases {
        #expect(CorpusCase.all.contains { $0.kind == kind && $0.expectation == expectation })
      }
    }
  }
}
