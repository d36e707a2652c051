import Messages
import SurveyDefinition

/// One response with what an export tells of it.
struct ExampleResponse: Sendable {
  /// From 1, in the order of the file.
  let number: Int
  let submissionID: Int
  let uuid: String
  let answeredAt: CivilTime
  let eventID: String
  let answers: [MadeUpAnswer]
}

extension ExportLayout {
  /// The cells of a response, one a column.
  func cells(_ response: ExampleResponse, of survey: Survey) -> [String] {
    columns.map { column in
      switch column.content {
      case .metadata(let kind): metadata(kind, response, survey)
      case .answer(let question, let part): cell(response.answers[question], part)
      }
    }
  }

  private func metadata(
    _ kind: ExampleDialect.Metadata, _ response: ExampleResponse, _ survey: Survey
  ) -> String {
    switch kind {
    case .number: "\(response.number)"
    case .date: response.answeredAt.date
    case .timestamp(let separator, let inUTC):
      {
        let time = inUTC ? response.answeredAt.utc : response.answeredAt
        return time.date + separator + time.time
      }()
    case .event: response.eventID
    case .submissionID: "\(response.submissionID)"
    case .uuid: response.uuid
    case .formVersion: "v\(survey.version)"
    case .madeUp: ExampleDialect.madeUpMark
    }
  }

  private func cell(_ answer: MadeUpAnswer, _ part: Part) -> String {
    switch (part, answer) {
    case (.chosen(let list), .chosen(let choices, let ownWords)):
      return choices.map { choice in
        // Where own words stand in the cell, they stand in the place of “other”.
        let isReplaced = dialect.ownWords == .inCell && choice.code == ChoiceList.otherCode
        return isReplaced ? ownWords ?? text(choice, list) : text(choice, list)
      }.joined(separator: dialect.joint)
    case (.chosen(let list), .missing(let state)):
      return text(state, list)
    case (.row(let index, let list), .rows(let rows)):
      return cell(rows[index], .chosen(list))
    case (.tick(let choice), .chosen(let choices, _)):
      return choices.contains(choice) ? "1" : "0"
    case (.rankPlace(let place, let list), .chosen(let choices, _)):
      return choices.indices.contains(place) ? text(choices[place], list) : ""
    case (.rankPlace(0, let list), .missing(let state)):
      return text(state, list)
    case (.ownWords, .chosen(_, let ownWords)):
      return ownWords ?? ""
    case (.words, .text(let text)):
      return text
    case (_, .place(let name, let coordinate)):
      return place(name, coordinate, part)
    default:
      return ""
    }
  }

  private func place(_ name: String?, _ coordinate: Coordinate?, _ part: Part) -> String {
    let latitude = coordinate.map { text($0.latitude) } ?? ""
    let longitude = coordinate.map { text($0.longitude) } ?? ""
    return switch part {
    case .placeName: name ?? ""
    case .geopoint: coordinate == nil ? "" : "\(latitude) \(longitude) 0 0"
    case .latitude: latitude
    case .longitude: longitude
    default: ""
    }
  }

  private func text(_ value: Int) -> String {
    Coordinate.text(value, decimalSign: dialect.decimalSign)
  }

  private func text(_ choice: Choice, _ list: ChoiceList) -> String {
    dialect.cells == .codes ? choice.code : choice.label.text(.sv)
  }

  /// The spelling that a list declares for a missing answer: its number among codes, else the
  /// usual Swedish words; empty where it declares none.
  private func text(_ state: MissingState, _ list: ChoiceList) -> String {
    let spellings = list.missing.states.filter { $0.value == state }.keys.sorted()
    let numbers = spellings.filter { Int($0) != nil }
    let words = spellings.filter { Int($0) == nil }
    let usual =
      switch state {
      case .dontKnow: Phrase.exampleDontKnow.sv
      case .refused: Phrase.exampleRefused.sv
      case .blank, .unreadable: ""
      }
    let wording = words.contains(usual) ? usual : words.first
    return (dialect.cells == .codes ? numbers.first ?? wording : wording ?? numbers.first) ?? ""
  }
}
