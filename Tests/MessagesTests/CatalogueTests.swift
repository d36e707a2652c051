import Messages
import TestSupport
import Testing

@Suite("Every message is complete in both languages")
struct CatalogueTests {
  @Test(arguments: DiagnosticKind.all)
  func kindSpeaksBothLanguages(_ kind: DiagnosticKind) throws {
    #expect(kind.code.wholeMatch(of: /[A-Z][0-9]{3}/) != nil)
    for phrase in [kind.message, kind.remedy] {
      #expect(!phrase.sv.isEmpty && !phrase.en.isEmpty)
      #expect(phrase.placeholders(.sv) == phrase.placeholders(.en))
    }
    #expect(kind.message.sv != kind.message.en, "\(kind.code) is not translated")
  }

  @Test func codesAreUnique() {
    let codes = DiagnosticKind.all.map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test func theListOfKindsIsComplete() throws {
    let written = try CatalogueSource.files().flatMap { file in
      file.text.matches(of: /DiagnosticKind\(\s*"([A-Z][0-9]{3})"/).map { String($0.1) }
    }
    #expect(!written.isEmpty)
    #expect(Set(written) == Set(DiagnosticKind.all.map(\.code)))
  }

  @Test("Every phrase of the sources has the same placeholders in both languages")
  func phrasesAgree() throws {
    var count = 0
    for file in try CatalogueSource.files() {
      for phrase in file.phrases {
        count += 1
        #expect(!phrase.sv.isEmpty && !phrase.en.isEmpty, "\(file.name)")
        #expect(
          phrase.placeholders(.sv) == phrase.placeholders(.en), "\(file.name): \(phrase.sv)")
      }
    }
    #expect(count > DiagnosticKind.all.count * 2, "the scan has lost its way")
  }
}

/// One file of the message catalogue, as it is written.
private struct CatalogueSource {
  let name: String
  let text: String

  static func files() throws -> [CatalogueSource] {
    let folder = "Sources/Messages/Catalogue"
    return try ProjectFolder.names(in: folder).map { name in
      CatalogueSource(name: name, text: try ProjectFolder.text("\(folder)/\(name)"))
    }
  }

  /// `Phrase(sv: "…" + "…", en: "…")`, joined and without interpretation of escapes.
  var phrases: [Phrase] {
    text.matches(
      of:
        #/Phrase\(\s*sv:(?<sv>(?:\s*\+?\s*"(?:[^"\\]|\\.)*")+)\s*,\s*en:(?<en>(?:\s*\+?\s*"(?:[^"\\]|\\.)*")+)\s*\)/#
    )
    .map { Phrase(sv: Self.joined($0.output.sv), en: Self.joined($0.output.en)) }
  }

  private static func joined(_ literals: Substring) -> String {
    literals.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.1) }.joined()
  }
}
