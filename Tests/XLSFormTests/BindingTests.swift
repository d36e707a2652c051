import DelimitedText
import Messages
import ResponseImport
import SurveyDefinition
import TestSupport
import Testing

@testable import XLSForm

struct BindingTests {
  @Test(
    "What comes back from phones answers every question, with no options",
    arguments: FormCase.shipped + FormCase.ownFixtures + FormCase.walks, PhoneExport.allCases)
  func columns(_ form: FormCase, _ tool: PhoneExport) throws {
    let survey = try form.survey()
    let header = tool.header(try XLSFormExport.tables(survey).tables)
    let binding = try SurveyBinding.bind(survey, header: header, file: "svar.csv")
    #expect(binding.absent.map(\.id) == [])
    for question in survey.questions {
      let names = binding.columnNames(of: question.id).map { Self.field($0, question.id) }
      let missing = Self.needed(question, tool).subtracting(names)
      #expect(missing.isEmpty, "\(question.id): \(missing.sorted()) are not among \(names)")
    }
  }

  /// The stored columns that must each have one of the file; a joined column stands for its flags.
  private static func needed(_ question: Question, _ tool: PhoneExport) -> Set<String> {
    // Answers that point to one person are never stored, whatever column they come in.
    if question.identifying == .direct { return [] }
    switch question.type.form {
    case .reading: return []
    case .someOf(_, _, _, let hasOther):
      return hasOther ? [question.id, "\(question.id)__other_text"] : [question.id]
    case .ordered(let list, let top) where top == list.choices.count: return [question.id]
    case .place(_, hasCoordinate: true):
      return [
        "\(question.id)__name", "\(question.id)__latitude", "\(question.id)__longitude",
      ]
    default: return Set(question.fields.map(\.name))
    }
  }

  /// The stored column that a tool's column fills: groups and the tools' own spellings taken away.
  private static func field(_ column: String, _ question: String) -> String {
    switch column {
    case "x": return "\(question)__longitude"
    case "y": return "\(question)__latitude"
    default: break
    }
    let name = column.split { $0 == "/" }.map(String.init).last ?? column
    let bare = name.hasPrefix("_") ? String(name.dropFirst()) : name
    for (part, field) in [("latitude", "latitude"), ("longitude", "longitude")]
    where bare.lowercased().hasSuffix(part) && bare.count > part.count {
      return "\(question)__\(field)"
    }
    return bare.split(separator: "-").last.map(String.init) ?? bare
  }

  @Test("Codes that phones send are read without a doubt")
  func cells() throws {
    let form = try FormCase.named("everything-forms-have")
    let survey = try form.survey()
    let answers: KeyValuePairs = [
      "trygg": "vet_ej", "hjalper": "vakt ljus annat", "hjalper__other_text": "En hund",
      "hjalpte": "vet_ej", "var": "annat", "var__other_text": "Borta", "betyg": "vet_ej",
      "ofta": "3", "tabell/tabell__buller": "2", "tabell/tabell__torg": "4",
      "efter_tabell": "Bra", "antal": "999", "flera": "", "vikt": "1.5", "nar": "2026-05-04",
      "klockan": "18:20:00.000+02:00", "ordna": "ljus inget vakt", "forst__1": "buller",
      "forst__2": "klotter", "efter_forst": "", "stalle__name": "torget",
      "stalle": "59.3 18.0 0 5", "_stalle_latitude": "59.3", "_stalle_longitude": "18.0",
      "omrade": "sodra", "oro": "vet_ej", "_uuid": "0a2a", "_id": "1",
      "_submission_time": "2026-05-04T18:22:10",
    ]
    let csv =
      answers.map { "\"\($0.key)\"" }.joined(separator: ";") + "\n"
      + answers.map { "\"\($0.value)\"" }.joined(separator: ";") + "\n"
    let table = try DelimitedFile(bytes: Array(csv.utf8), name: "svar.csv")
    let binding = try SurveyBinding.bind(survey, header: table.header, file: "svar.csv")
    let events = try EventResolver(
      [KnownEvent(id: "aula", names: [], source: nil)], source: survey.source, named: nil,
      hasColumn: false, file: "svar.csv")
    let read = ResponseReader(binding, events: events, file: "svar.csv").read(table)
    let row = try #require(read.rows.first)
    #expect(row.issues == [])
    let answered = Dictionary(
      uniqueKeysWithValues: zip(survey.fields.map(\.name), row.answers))
    #expect(answered["trygg"] == .missing(.dontKnow))
    #expect(answered["hjalper__vakt"] == .number(1))
    #expect(answered["hjalper__inget"] == .number(0))
    #expect(answered["hjalper__other_text"] == .text("En hund"))
    #expect(answered["hjalpte__vakt"] == .missing(.dontKnow))
    #expect(answered["betyg"] == .missing(.dontKnow))
    #expect(answered["tabell__torg"] == .number(4))
    #expect(answered["antal"] == .missing(.refused))
    #expect(answered["ordna__1"] == .number(2))
    #expect(answered["forst__2"] == .number(1))
    #expect(answered["stalle"] == .number(1))
    #expect(answered["stalle__latitude"] == .decimal(59.3))
    #expect(answered["omrade"] == .number(2))
    #expect(answered["oro__buller"] == .missing(.dontKnow))
  }
}
