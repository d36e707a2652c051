import DelimitedText
import DialogueWorkspace
import Messages
import ResponseImport
import SurveyDefinition
import Testing
import TextCoding

@testable import ExampleResponses

@Suite("What is written in the manner of a tool is read as it was meant")
struct RoundTripTests {
  @Test("every answer of every committed file", arguments: ExampleFolders.names)
  func roundTrip(_ name: String) throws {
    let (example, files) = try ExampleFolders.generated(name)
    let surveys = distinct(files.map(\.plan.survey))
    for (plan, responses, file) in files {
      let table = try DelimitedFile(bytes: file.bytes, name: file.name)
      let binding = try SurveyBinding.recognise(
        header: table.header, among: surveys, file: file.name)
      #expect(binding.survey.id == plan.survey.id)
      #expect(binding.absent.isEmpty, "\(file.name): \(binding.absent.map(\.id))")
      #expect(!binding.uses.contains(.unused), "\(file.name)")
      let events = try EventResolver(
        example.workspace.events.map { KnownEvent(id: $0.id, names: [], source: $0.source) },
        source: plan.survey.source, named: nil, hasColumn: true, file: file.name)
      let read = ResponseReader(binding, events: events, file: file.name).read(table)
      #expect(read.quarantined.isEmpty)
      #expect(read.rows.count == responses.count)
      #expect(read.repaired.isEmpty && read.passedOver.isEmpty)
      for (row, response) in zip(read.rows, responses) {
        #expect(row.event == response.eventID)
        #expect(row.issues.isEmpty, "\(file.name):\(row.line) \(row.issues)")
        let meant = zip(plan.survey.questions, response.answers).flatMap { question, answer in
          fields(answer, question)
        }
        #expect(meant.count == row.answers.count)
        let names = plan.survey.fields.map(\.name)
        for ((field, answer), meant) in zip(zip(names, row.answers), meant) where answer != meant {
          Issue.record("\(file.name):\(row.line) \(field): \(answer), meant \(meant)")
        }
      }
    }
  }

  private func distinct(_ surveys: [Survey]) -> [Survey] {
    var ids: Set<String> = []
    return surveys.filter { ids.insert($0.id).inserted }
  }

  /// The stored form of an answer, as the definition says it.
  private func fields(_ answer: MadeUpAnswer, _ question: Question) -> [FieldAnswer] {
    let count = question.fields.count
    switch answer {
    case .notAsked:
      return Array(repeating: .notAsked, count: count)
    case .missing(let state):
      let isBlankBeside =
        (question.type as? SelectOne)?.hasOtherText
        ?? (question.type as? SelectMultiple)?.hasOtherText ?? false
      // A ranking that is refused says so once, at its first place; words beside are blank.
      let repeats = question.type is Rank && state != .blank ? 1 : count - (isBlankBeside ? 1 : 0)
      return Array(repeating: .missing(state), count: repeats)
        + Array(repeating: .missing(.blank), count: count - repeats)
    case .chosen(let choices, let ownWords):
      return chosen(choices, ownWords, question)
    case .rows(let rows):
      return rows.map { row in
        switch row {
        case .chosen(let choices, _): choices.first.map { .number($0.value) } ?? .missing(.blank)
        case .missing(let state): .missing(state)
        default: .notAsked
        }
      }
    case .text(let text):
      if question.type is IntegerQuestion { return [Int(text).map { .number($0) } ?? .notAsked] }
      return [.text(PersonalDataMask().mask(text).text)]
    case .place(let name, let coordinate):
      let parts: [FieldAnswer] =
        coordinate.map {
          [.decimal(Double($0.latitude) / 1e5), .decimal(Double($0.longitude) / 1e5)]
        } ?? [.missing(.blank), .missing(.blank)]
      return [name.map { .text($0) } ?? .missing(.blank)] + parts
    }
  }

  private func chosen(
    _ choices: [Choice], _ ownWords: String?, _ question: Question
  ) -> [FieldAnswer] {
    let beside: FieldAnswer = ownWords.map { .text($0) } ?? .missing(.blank)
    switch question.type {
    case let type as SelectMultiple:
      let flags = type.choices.choices.map { FieldAnswer.number(choices.contains($0) ? 1 : 0) }
      return flags + (type.hasOtherText ? [beside] : [])
    case let type as Rank:
      return (0..<type.top).map { place in
        choices.indices.contains(place) ? .number(choices[place].value) : .missing(.blank)
      }
    case let type as SelectOne:
      return choices.map { .number($0.value) } + (type.hasOtherText ? [beside] : [])
    default:
      return choices.map { .number($0.value) }
    }
  }
}
