import ContentHash
import DelimitedText
import Messages
import SurveyDefinition
import TextCoding

/// What is known of a file before its first record is read, and is the same for all of them.
struct ReadingPlan: Sendable {
  /// A question's codec, and where its answers lie among those of a row.
  struct PlannedQuestion: Sendable {
    let codec: (any AnswerCodec)?
    let columns: [Int]
    let fields: Range<Int>
  }

  let binding: SurveyBinding
  let events: EventResolver
  let file: String
  let questions: [PlannedQuestion]
  let checks: [ShowConditionCheck]
  let identity: ContentIdentity
  let fieldCount: Int
  /// The fields that say at which event the row was answered.
  let eventFields: Range<Int>
  /// Whether free texts that the mask changes are kept as they were typed.
  let keepsOriginals: Bool

  init(
    _ binding: SurveyBinding, events: EventResolver, file: String, keepsOriginals: Bool = false
  ) {
    self.keepsOriginals = keepsOriginals
    self.binding = binding
    self.events = events
    self.file = file
    var first: [String: Int] = [:]
    var ranges: [(Question, Range<Int>)] = []
    var next = 0
    for question in binding.survey.questions {
      first[question.id] = next
      let count = question.fields.count
      ranges.append((question, next..<(next + count)))
      next += count
    }
    checks = ranges.compactMap {
      ShowConditionCheck($0.0, fields: $0.1, survey: binding.survey, firstField: first)
    }
    let eventQuestion = binding.survey.question(role: .event)
    eventFields = ranges.first { $0.0.id == eventQuestion?.id }?.1 ?? 0..<0
    let fields = binding.survey.fields
    fieldCount = fields.count
    identity = ContentIdentity(fields.map { ($0.name, $0.content == .flag) })
    questions = zip(ranges, binding.codecs).map { range, bound in
      PlannedQuestion(
        codec: bound?.codec, columns: bound?.codec.columns ?? [], fields: range.1)
    }
  }

  /// Whether cells may say that a question was not shown.
  var mayHideQuestions: Bool {
    binding.cellHabits.leavesUnshownUnquoted || !binding.cellHabits.notShown.isEmpty
  }

  /// Whether a cell stands for nothing but itself, whatever the tool or a mapping file says of others.
  func isReadAsWritten(_ column: Int, _ cell: CellBounds) -> Bool {
    let habits = binding.cellHabits
    return habits.translations[column] == nil
      && (habits.blanks.isEmpty || cell.range.count > CellRow.longestBlank)
  }

  func unknownEvent(_ cell: String, at place: Place) -> Diagnostic {
    guard !cell.isEmpty else {
      return Diagnostic(.importRowWithoutEvent, at: place, ["known": events.nearest(cell)])
    }
    let name = masked(cell)
    return Diagnostic(
      .importUnknownEvent, at: place,
      [
        "event": name, "near": events.nearest(cell), "id": Identifier.suggestion(for: name),
        "source": binding.survey.source.rawValue,
        "channel": EventResolver.usualChannel(of: binding.survey.source),
      ])
  }

  func shifted(_ count: Int, _ trouble: CellIssue, at place: Place) -> Diagnostic {
    Diagnostic(
      .importShiftedRow, at: place,
      [
        "count": "\(count)", "column": binding.header[trouble.column],
        "value": masked(trouble.raw),
      ])
  }

  /// A cell for a message; in a row that slipped, anything can stand in it.
  func masked(_ cell: String) -> String {
    PersonalDataMask().mask(cell).text
  }
}
