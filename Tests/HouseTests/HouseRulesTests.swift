import Foundation
import TestSupport
import Testing

/// The rules of the house that a compiler does not hold.
@Suite struct HouseRulesTests {
  static let sourceFiles: [String] = {
    let root = "\(ProjectFolder.root)/Sources"
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted()
  }()

  @Test func sourcesAreFound() {
    #expect(Self.sourceFiles.count > 100)
  }

  @Test(arguments: sourceFiles)
  func filesCanBeHeldInTheHead(_ file: String) throws {
    let lines = try ProjectFolder.text("Sources/\(file)").split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 400, "\(file) has \(lines.count) lines")
  }

  /// Yams, GRDB and the argument parser are each known to one module, so that each can be replaced.
  @Test(arguments: [
    ("Yams", "AnnotatedYAML"), ("GRDB", "DialogueStore"), ("ArgumentParser", "lyhord"),
    ("CMessageDigest", "ContentHash"),
  ])
  func librariesStayInOneModule(_ library: String, _ module: String) throws {
    var importers: Set<String> = []
    for file in Self.sourceFiles {
      let text = try ProjectFolder.text("Sources/\(file)")
      if text.contains("import \(library)\n") {
        importers.insert(String(file.prefix { $0 != "/" }))
      }
    }
    #expect(importers == [module])
  }

  /// Only the command prints or ends the program.
  @Test(
    arguments: sourceFiles.filter {
      !$0.hasPrefix("lyhord/") && !$0.hasPrefix("make-examples/") && !$0.hasPrefix("bench/")
    })
  func onlyTheCommandSpeaks(_ file: String) throws {
    let text = try ProjectFolder.text("Sources/\(file)")
    for word in ["print(", "exit(", "FileHandle.standard"] {
      let isCalled = text.split(separator: "\n").contains { line in
        let code = line.trimmingCharacters(in: .whitespaces)
        return !code.hasPrefix("//") && (code.hasPrefix(word) || code.contains(" \(word)"))
      }
      #expect(!isCalled, "\(file) calls \(word)")
    }
  }

  /// The map says which module may import which; the imports must agree with it.
  @Test func theMapIsTrue() throws {
    let map = try ProjectFolder.text("Sources/README.md")
    var allowed: [String: Set<String>] = [:]
    for line in map.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count >= 3 else { continue }
      let module = cells[0].filter { $0 != "`" }
      allowed[module] = Set(
        cells[2].split(separator: ",").map {
          $0.trimmingCharacters(in: CharacterSet(charactersIn: " `–"))
        }.filter { !$0.isEmpty })
    }
    let modules = Set(try ProjectFolder.names(in: "Sources").filter { $0 != "README.md" })
    #expect(Set(allowed.keys) == modules)
    for file in Self.sourceFiles {
      let module = String(file.prefix { $0 != "/" })
      for line in try ProjectFolder.text("Sources/\(file)").split(separator: "\n")
      where line.hasPrefix("import ") || line.hasPrefix("package import ") {
        let imported = String(line.split(separator: " ").last ?? "")
        guard modules.contains(imported) else { continue }
        #expect(allowed[module]?.contains(imported) == true, "\(file) imports \(imported)")
      }
    }
  }

  /// No wording for a person stands outside the catalogue: no letter of Swedish in a literal.
  @Test(
    arguments: sourceFiles.filter { !$0.hasPrefix("Messages/") && !$0.hasPrefix("TextCoding/") })
  func wordsAreInTheCatalogue(_ file: String) throws {
    for (number, line) in try ProjectFolder.text("Sources/\(file)").split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() {
      let code = line.trimmingCharacters(in: .whitespaces)
      if code.hasPrefix("//") { continue }
      let literals = code.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { $0.element }
      for literal in literals {
        let words = literal.split(separator: " ")
        let isSentence =
          words.count >= 4 && words.allSatisfy { $0.first?.isLetter == true }
          && literal.contains { "åäö".contains($0) }
        #expect(!isSentence, "\(file):\(number + 1): \(literal)")
      }
    }
  }

  /// A code that a person refused must be gone from every figure: whoever codes texts asks the one
  /// that knows what people have decided.
  @Test func codesAreDecidedInOnePlace() throws {
    let makers = try Self.sourceFiles.filter { file in
      try !file.hasPrefix("TextCoding/") && !file.hasPrefix("bench/")
        && ProjectFolder.text("Sources/\(file)").contains("TextCoder(")
    }
    #expect(makers == ["Priorities/OwnWords/DecidedCoder.swift"])
  }

  /// What was typed is known to the importer that makes it, the store that keeps it and the review that
  /// shows it, in these files; whoever analyses, exports, reports or promises cannot even name it.
  @Test func originalsAreKnownToTheReviewAlone() throws {
    let knowing = try Self.sourceFiles.filter { file in
      try !file.hasPrefix("OriginalTexts/")
        && ProjectFolder.text("Sources/\(file)").contains("import OriginalTexts\n")
    }
    #expect(
      knowing == [
        "DialogueSession/Review/DialogueSession+Originals.swift",
        "DialogueSession/Review/NameWalk.swift", "DialogueSession/Review/ReviewWalk.swift",
        "DialogueStore/Decisions/TextSettling.swift",
        "DialogueStore/Originals/DialogueStore+Originals.swift",
        "DialogueStore/Originals/MaskingAnew.swift",
        "DialogueStore/Originals/OriginalsTable.swift",
        "DialogueStore/Originals/OriginalsWriter.swift",
        "ResponseImport/Codecs/AnswerCodec.swift", "ResponseImport/Codecs/FreeValueCodecs.swift",
        "ResponseImport/Reading/ResponseRow.swift", "ResponseImport/Reading/RowBatch.swift",
      ])
    // The ways by which a text can be opened, and who may take them.
    let naming = try Self.sourceFiles.filter { file in
      let text = try ProjectFolder.text("Sources/\(file)")
      return text.contains("OriginalText(") || text.contains("MaskTrace(")
        || text.contains("reviewedTexts(") || text.contains("originals(of: ")
        || text.contains("FROM originals")
    }
    let allowed =
      knowing + [
        "DialogueStore/Checkup/OriginalsCheck.swift", "OriginalTexts/OriginalText.swift",
      ]
    #expect(naming.filter { !allowed.contains($0) } == [])
  }

  /// Each command and each diagnostic stands where a person looks for it.
  @Test func theReadmeNamesEveryCommand() throws {
    let readme = try ProjectFolder.text("README.md")
    for command in [
      "init", "survey check", "survey show", "survey diff", "survey export", "survey import",
      "import", "imports", "imports undo", "code", "code review", "code names", "originals",
      "quotes",
      "rank", "explain", "compare", "prioritise",
      "export", "draft", "promise check", "promise render", "follow-up", "report", "doctor",
    ] {
      #expect(readme.contains("lyhord \(command)"), "README.md says nothing of lyhord \(command)")
    }
    for target in [
      "make demo", "make test", "make install", "make bench", "make coverage", "make clean",
    ] {
      #expect(readme.contains(target), "README.md says nothing of \(target)")
    }
    for library in ["swift-argument-parser", "GRDB", "Yams", "libsqlite3", "nettle"] {
      #expect(readme.contains(library), "README.md does not say why \(library)")
    }
  }
}
