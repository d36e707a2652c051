import DelimitedText
import ResponseImport
import SurveyDefinition
import TestSupport
import Testing

@Suite("Answers written in each tool's way come back the same")
struct ExportRoundTripTests {
  @Test func everyToolHasAWriter() {
    #expect(Set(ExportEncoder.all.map(\.id)) == Set(ExportDialect.all.map(\.id)))
  }

  @Test(arguments: ExportEncoder.all, 0..<3 as Range<UInt64>)
  func answersComeBack(_ encoder: ExportEncoder, _ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let people = (0..<120).map { _ in
      RandomAnswers(&random, saysDontKnow: encoder.saysDontKnow)
    }
    var bytes = encoder.bytes(people)
    if encoder.id == "surveymonkey" { bytes = Self.withBlocks(bytes) }
    let folder = try TemporaryFolder()
    let path = try folder.write(String(decoding: bytes, as: UTF8.self), to: "svar.csv")
    let named = encoder.id == "enalyzer" ? ExportDialect.named("enalyzer") : nil
    let survey = try Trial.survey()
    let read = try Trial.read(Trial.open(path, dialect: named), survey, dialect: named)
    #expect(read.binding.dialect.id == encoder.id)
    #expect(read.quarantined.isEmpty && read.passedOver.isEmpty && read.repaired.isEmpty)
    #expect(read.rows.count == people.count)
    let fields = survey.fields.indices.filter { index in
      let name = survey.fields[index].name
      return RandomAnswers.questions.contains { name == $0 || name.hasPrefix("\($0)__") }
    }
    for (row, person) in zip(read.rows, people) {
      #expect(fields.map { row.answers[$0] } == person.stored, "line \(row.line)")
      #expect(row.issues == [], "line \(row.line)")
      for index in row.answers.indices where !fields.contains(index) {
        #expect(row.answers[index] == .notAsked)
      }
    }
  }

  /// SurveyMonkey names a question once, above the first of its columns.
  private static func withBlocks(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let end = text.firstRange(of: "\r\n")?.lowerBound ?? text.endIndex
    var last = ""
    let cells = text[..<end].split(separator: ",", omittingEmptySubsequences: false).map { cell in
      defer { last = String(cell) }
      return String(cell) == last ? "" : String(cell)
    }
    return Array((cells.joined(separator: ",") + text[end...]).utf8)
  }
}
