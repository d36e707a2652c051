import Foundation
import TestSupport
import Testing

@testable import TextCoding

@Suite("The Swedish stemmer")
struct SwedishStemmerTests {
  // The words of all labelled texts and of the taxonomy, in every beginning of four letters or more:
  // that makes endings that no list of words has.
  private static let vocabulary: [String] = {
    var words: Set<String> = []
    let paths = [
      "Surveys/concerns.yaml", "Tests/TextCodingTests/Evaluation/texts.tsv",
      "Tests/TextCodingTests/Fixtures/texts.tsv",
    ]
    for path in paths {
      for word in ScannedText(composed((try? ProjectFolder.text(path)) ?? "")).words {
        let letters = Array(word.text)
        for end in stride(from: 4, through: letters.count, by: 1) {
          words.insert(String(letters[..<end]))
        }
        words.insert(word.text)
      }
    }
    return words.filter { $0.allSatisfy { $0.isLetter } }.sorted()
  }()

  private static let hasPeer = run("import snowballstemmer", input: "") != nil

  private static func run(_ script: String, input: String) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    DispatchQueue.global().async {
      try? stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try? stdin.fileHandleForWriting.close()
    }
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: output, as: UTF8.self) : nil
  }

  @Test(
    "words lose their endings as published",
    arguments: [
      ("jaktkarlarne", "jaktkarl"), ("klostergården", "klostergård"), ("husets", "hus"),
      ("friskt", "frisk"), ("meningslöst", "meningslös"), ("hjälplösa", "hjälplös"),
      ("kraftfullt", "kraftfull"), ("klottret", "klottret"), ("raket", "raket"),
      ("möjligheterna", "möj"), ("å", "å"), ("brr", "brr"),
    ])
  func known(_ word: String, _ stem: String) {
    #expect(SwedishStemmer.stem(word) == stem)
  }

  @Test(
    "stems are those of the Snowball project's own program, word for word",
    .enabled(if: hasPeer, "needs PyPI's snowballstemmer"))
  func peer() throws {
    let script = """
      import sys, snowballstemmer
      stemmer = snowballstemmer.stemmer('swedish')
      words = sys.stdin.buffer.read().decode('utf-8').split('\\n')
      sys.stdout.buffer.write('\\n'.join(stemmer.stemWord(word) for word in words).encode('utf-8'))
      """
    let words = Self.vocabulary
    #expect(words.count > 10_000)
    let output = try #require(Self.run(script, input: words.joined(separator: "\n")))
    let stems = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    try #require(stems.count == words.count)
    let wrong = zip(words, stems).filter { SwedishStemmer.stem($0.0) != $0.1 }
    #expect(wrong.prefix(20).map { "\($0.0): \($0.1), not \(SwedishStemmer.stem($0.0))" } == [])
  }
}
