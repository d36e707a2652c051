import ContentHash
package import DelimitedText
import Messages
import SurveyDefinition
import TextCoding

/// Reads every record of a table by a binding.
package struct ResponseReader {
  private let binding: SurveyBinding
  private let events: EventResolver
  private let file: String
  private let checks: [ShowConditionCheck]
  private let identity: ContentIdentity
  private let fieldCount: Int
  /// The fields that say at which event the row was answered.
  private let eventFields: Range<Int>

  /// A reader of one file.
  package init(_ binding: SurveyBinding, events: EventResolver, file: String) {
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
  }

  /// Every record, understood or quarantined with its reason.
  package func read(_ table: DelimitedFile) -> ReadResponses {
    var rows: [ResponseRow] = []
    var quarantined: [QuarantinedRow] = []
    var passedOver: [String: Int] = [:]
    var repaired: [String: Int] = [:]
    var repeats: [String: Int] = [:]
    for record in table.allRecords {
      switch record.state {
      case .passedOver(let kind):
        passedOver[kind.rawValue, default: 0] += 1
        continue
      case .ragged(let expected, let found):
        let reason = Diagnostic(
          .delimitedRagged, at: Place(file, line: record.line),
          ["expected": "\(expected)", "found": "\(found)"])
        quarantined.append(
          QuarantinedRow(line: record.line, original: record.original, reason: reason))
        continue
      case .cutOff:
        quarantined.append(
          QuarantinedRow(
            line: record.line, original: record.original,
            reason: Diagnostic(.delimitedCutOff, at: Place(file, line: record.line))))
        continue
      case .repaired(let kind):
        repaired[kind.rawValue, default: 0] += 1
      case .whole:
        break
      }
      switch understand(record, repeats: &repeats) {
      case .response(let row):
        rows.append(row)
      case .unanswered:
        passedOver[ReadResponses.unanswered, default: 0] += 1
      case .fault(let reason):
        quarantined.append(
          QuarantinedRow(line: record.line, original: record.original, reason: reason))
      }
    }
    let (kept, conflicting) = separateConflicts(rows, table)
    return ReadResponses(
      binding: binding, table: table, rows: kept,
      quarantined: (quarantined + conflicting).sorted { $0.line < $1.line },
      passedOver: passedOver.sorted { $0.key < $1.key }.map { (kind: $0.key, count: $0.value) },
      repaired: repaired.sorted { $0.key < $1.key }.map { (kind: $0.key, count: $0.value) })
  }

  /// What a record turned out to be.
  private enum Understanding {
    case response(ResponseRow)
    /// At most a number and an event stand in it, as in a form made out beforehand.
    case unanswered
    case fault(Diagnostic)
  }

  private func understand(_ record: Record, repeats: inout [String: Int]) -> Understanding {
    let cells = CellRow(record, binding.cellHabits)
    let place = Place(file, line: record.line)
    var row = AnswerRow(capacity: fieldCount)
    for (index, question) in binding.survey.questions.enumerated() {
      if let codec = binding.codecs[index]?.codec, !cells.wereNotShown(codec.columns) {
        codec.decode(cells, into: &row)
      } else {
        row.append(.notAsked, count: question.fields.count)
      }
    }
    for check in checks { check.apply(&row) }
    if isUnanswered(row) { return .unanswered }
    let eventCell = binding.eventColumn.map { cells[$0] } ?? ""
    guard let event = events.event(eventCell) else {
      return .fault(unknownEvent(eventCell, at: place))
    }
    if let reason = shifted(row, at: place) { return .fault(reason) }
    let hash = identity.hash(row.answers)
    let timestamp = binding.answeredAtColumn.flatMap {
      TimestampText.timestamp(cells[$0], binding.answeredAtOrder)
    }
    let responseID = binding.responseIDColumn.map { cells[$0] } ?? ""
    return .response(
      ResponseRow(
        line: record.line,
        key: key(responseID, event: event, timestamp: timestamp, hash: hash, &repeats),
        contentHash: hash, event: event, answeredAt: timestamp,
        formVersion: binding.formVersionColumn.map { cells[$0] }.flatMap { $0.isEmpty ? nil : $0 },
        answers: row.answers, issues: row.issues))
  }

  private func unknownEvent(_ cell: String, at place: Place) -> Diagnostic {
    cell.isEmpty
      ? Diagnostic(.importRowWithoutEvent, at: place, ["known": events.nearest(cell)])
      : Diagnostic(
        .importUnknownEvent, at: place, ["event": masked(cell), "near": events.nearest(cell)])
  }

  /// Whether nothing but the event was answered, and nothing was odd either.
  private func isUnanswered(_ row: AnswerRow) -> Bool {
    row.issues.isEmpty
      && row.answers.enumerated().allSatisfy { index, answer in
        switch answer {
        case .notAsked, .missing(.blank): true
        case .missing, .number, .decimal, .text: eventFields.contains(index)
        }
      }
  }

  /// A hash of the response's own id where it has one, for an id can point to a person; else of
  /// its content, numbered where two are alike.
  private func key(
    _ responseID: String, event: String, timestamp: String?, hash: String,
    _ repeats: inout [String: Int]
  ) -> String {
    if !responseID.isEmpty {
      return "id:\(event):\(ContentHash.sha256(responseID).prefix(32))"
    }
    let base = ContentIdentity.key(event: event, timestamp: timestamp, hash: hash)
    let occurrence = repeats[base, default: 0] + 1
    repeats[base] = occurrence
    return "\(base):\(occurrence)"
  }

  /// A row where most of what was answered makes no sense has slipped sideways.
  private func shifted(_ row: AnswerRow, at place: Place) -> Diagnostic? {
    let lost = row.issues.count { $0.kind == .unreadable }
    guard lost >= 3 else { return nil }
    let answered = row.answers.count { answer in
      switch answer {
      case .number(let number): number != 0
      case .decimal, .text: true
      case .notAsked, .missing: false
      }
    }
    guard lost > answered, let first = row.issues.first(where: { $0.kind == .unreadable }) else {
      return nil
    }
    return Diagnostic(
      .importShiftedRow, at: place,
      ["count": "\(lost)", "column": binding.header[first.column], "value": masked(first.raw)])
  }

  /// A cell for a message; in a row that slipped, anything can stand in it.
  private func masked(_ cell: String) -> String {
    PersonalDataMask().mask(cell).text
  }

  /// Rows that share an id but not their answers: which one holds cannot be known.
  private func separateConflicts(
    _ rows: [ResponseRow], _ table: DelimitedFile
  ) -> (kept: [ResponseRow], conflicting: [QuarantinedRow]) {
    var hashes: [String: Set<String>] = [:]
    var lines: [String: [Int]] = [:]
    for row in rows {
      hashes[row.key, default: []].insert(row.contentHash)
      lines[row.key, default: []].append(row.line)
    }
    let keys = Set(hashes.filter { $0.value.count > 1 }.keys)
    if keys.isEmpty { return (rows, []) }
    let wanted = Dictionary(
      rows.filter { keys.contains($0.key) }.map { ($0.line, $0.key) },
      uniquingKeysWith: { first, _ in first })
    var conflicting: [QuarantinedRow] = []
    for record in table.records {
      guard let key = wanted[record.line] else { continue }
      let id =
        binding.responseIDColumn.map { CellRow(record, binding.cellHabits)[$0] }
        ?? ""
      conflicting.append(
        QuarantinedRow(
          line: record.line, original: record.original,
          reason: Diagnostic(
            .importConflictingID, at: Place(file, line: record.line),
            [
              "id": masked(id),
              "lines": (lines[key] ?? []).sorted().map(String.init).joined(separator: ", "),
            ])))
    }
    return (rows.filter { !keys.contains($0.key) }, conflicting)
  }
}
