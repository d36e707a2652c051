import DelimitedText
import DialogueWorkspace
import Foundation
import Messages
import SurveyDefinition
import Testing

@testable import ExampleResponses

@Suite("The four committed examples")
struct CommittedExamplesTests {
  @Test("are what the generator makes", arguments: ExampleFolders.names)
  func regenerate(_ name: String) throws {
    let (example, generated) = try ExampleFolders.generated(name)
    let files = generated.map(\.file)
    for file in files {
      // No #expect on the arrays themselves: a failure would print half a million numbers.
      let isSame = try ExampleFolders.bytes(file, of: example) == file.bytes
      #expect(isSame, "\(name)/responses/\(file.name) must be made anew: swift run make-examples")
    }
    let folder = "\(example.folder)/responses"
    let present = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(present.sorted() == files.map(\.name).sorted())
  }

  @Test("say in name and rows that they are made up", arguments: ExampleFolders.names)
  func marked(_ name: String) throws {
    for file in try ExampleFolders.generated(name).files.map(\.file) {
      #expect(file.name.hasSuffix("-pahittade.csv"))
      let table = try DelimitedFile(bytes: file.bytes, name: file.name)
      #expect(["Påhittade svar", "made_up"].contains(table.header.last))
      var rows = 0
      for record in table.records {
        rows += 1
        #expect(record.state == .whole)
        #expect(record.cells.count == table.width)
        #expect(record.cells.last?.text == "påhittat")
      }
      #expect(rows == file.rowCount)
    }
  }

  @Test(
    "have the rows that the truth declares, on the events' dates", arguments: ExampleFolders.names)
  func rowsAndDates(_ name: String) throws {
    let (example, files) = try ExampleFolders.generated(name)
    for (plan, responses, _) in files {
      #expect(responses.count == plan.rows.reduce(0) { $0 + $1.count })
      for (event, count) in plan.rows {
        let own = responses.filter { $0.eventID == event.id }
        #expect(own.count == count)
        #expect(event.source == plan.survey.source)
        let round = try #require(example.workspace.round(event.round))
        for response in own {
          if event.channel == .openLink || event.channel == .postal {
            #expect((event.date...(event.to ?? round.to)).contains(response.answeredAt.date))
          } else {
            #expect(response.answeredAt.date == event.date)
          }
        }
      }
      #expect(responses.map(\.answeredAt) == responses.map(\.answeredAt).sorted())
      #expect(Set(responses.map(\.uuid)).count == responses.count)
    }
  }

  @Test("use at least two tools' habits each, and Windows-1252 that decodes")
  func dialects() throws {
    for name in ExampleFolders.names {
      var dialects: Set<String> = []
      for file in try ExampleFolders.generated(name).files.map(\.file) {
        let table = try DelimitedFile(bytes: file.bytes, name: file.name)
        dialects.insert(table.dialect.summary)
        let isExcel = table.header.first == "svarsnr"
        #expect((table.dialect.encoding == .windows1252) == isExcel)
        #expect(
          (table.dialect.delimiter == .semicolon) == (isExcel || table.header.contains("_uuid")))
        #expect(String(decoding: file.bytes, as: UTF8.self).contains("\u{FFFD}") == isExcel)
      }
      #expect(dialects.count >= (name == "strangnas" ? 3 : 2))
    }
  }

  @Test("keep to the limits of their questions", arguments: ExampleFolders.names)
  func limits(_ name: String) throws {
    for (plan, responses, _) in try ExampleFolders.generated(name).files {
      for response in responses {
        for (question, answer) in zip(plan.survey.questions, response.answers) {
          if question.required { #expect(answer != .missing(.blank)) }
          switch (question.type, answer) {
          case (let type as SelectMultiple, .chosen(let choices, let ownWords)):
            #expect(choices.count <= type.most ?? .max)
            #expect(ownWords == nil || choices.contains { $0.code == ChoiceList.otherCode })
            #expect(Set(choices.map(\.code)).count == choices.count)
          case (let type as Rank, .chosen(let choices, _)):
            #expect((1...type.top).contains(choices.count))
            #expect(Set(choices.map(\.code)).count == choices.count)
          case (_, .notAsked):
            #expect(question.showIf != nil || question.type is Note)
          default:
            break
          }
        }
      }
    }
  }

  @Test("leave answers out as often as people do", arguments: ExampleFolders.names)
  func missing(_ name: String) throws {
    var blank = Share()
    var dontKnow = Share()
    var refused = Share()
    for (plan, responses, _) in try ExampleFolders.generated(name).files {
      for response in responses {
        for (question, answer) in zip(plan.survey.questions, response.answers) {
          guard !question.required, let list = question.list else { continue }
          let answers: [MadeUpAnswer] = if case .rows(let rows) = answer { rows } else { [answer] }
          let states = Set(list.missing.states.values)
          for answer in answers where answer != .notAsked {
            blank.count(answer == .missing(.blank))
            if states.contains(.dontKnow) { dontKnow.count(answer == .missing(.dontKnow)) }
            if states.contains(.refused) { refused.count(answer == .missing(.refused)) }
          }
        }
      }
    }
    #expect((0.05...0.08).contains(blank.value))
    #expect((0.03...0.06).contains(dontKnow.value))
    #expect((0.003...0.02).contains(refused.value))
  }

  @Test("have words in 25–35 % of the people's rows", arguments: ExampleFolders.names)
  func words(_ name: String) throws {
    var texts: [String] = []
    for (plan, responses, _) in try ExampleFolders.generated(name).files {
      var written = Share()
      for response in responses {
        let own = response.answers.compactMap { if case .text(let text) = $0 { text } else { nil } }
        written.count(!own.isEmpty)
        texts += own
      }
      if plan.survey.unit == .respondent { #expect((0.25...0.35).contains(written.value)) }
    }
    for sign in ["å", "ä", "ö", "\n", "\"", ";", ","] {
      #expect(texts.contains { $0.contains(sign) }, "no text with \(sign.debugDescription)")
    }
    #expect(!texts.contains { $0.contains("{") })
    // Made-up telephone numbers come from the series set aside for fiction.
    #expect(texts.contains { $0.contains("070") })
  }

  /// A share that is counted up.
  struct Share {
    private var hits = 0
    private var all = 0
    var value: Double { Double(hits) / Double(max(all, 1)) }
    mutating func count(_ isHit: Bool) {
      all += 1
      if isHit { hits += 1 }
    }
  }
}

extension Question {
  /// The list that the question's answers are chosen from, where it has one.
  var list: ChoiceList? {
    switch type {
    case let type as SelectOne: type.choices
    case let type as SelectMultiple: type.choices
    case let type as Rating: type.choices
    case let type as RatingGrid: type.choices
    case let type as Rank: type.choices
    default: nil
    }
  }
}
