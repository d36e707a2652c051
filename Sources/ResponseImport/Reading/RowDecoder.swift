import ContentHash
import DelimitedText
import Messages
import SurveyDefinition
import TextCoding

/// Turns records into rows of a batch, one after the other, by a binding.
struct RowDecoder {
  /// What a record turned out to be.
  enum Understanding {
    /// A response, added to the batch.
    case response
    /// At most a number and an event stand in it, as in a form made out beforehand.
    case unanswered
    case fault(Diagnostic)
  }

  private let plan: ReadingPlan
  private var parts: [[AnswerPart]]
  private var events: [[UInt8]: [UInt8]?] = [:]
  private let glance = PersonalDataGlance()
  private(set) var batch: RowBatch
  /// The fingerprint of the row at hand, as far as it is read.
  private var content = Fingerprint.none

  /// Whether what cells were decoded to is remembered changes nothing but the time it takes.
  init(_ plan: ReadingPlan, remembers: Bool) {
    self.plan = plan
    batch = RowBatch(fieldCount: plan.fieldCount)
    parts = plan.questions.map { question in
      AnswerPart.parts(
        question.codec, fields: question.fields, identity: plan.identity, remembers: remembers)
    }
  }

  /// Gives the batch away and begins a new one.
  mutating func takeBatch(progress: Double) -> RowBatch {
    var full = RowBatch(fieldCount: plan.fieldCount)
    swap(&full, &batch)
    full.progress = progress
    return full
  }

  mutating func understand(_ record: Record) -> Understanding {
    let cells = CellRow(record, plan.binding.cellHabits)
    let utf8 = record.cells.utf8
    let bounds = record.cells.bounds
    let text = utf8.span
    let textStart = batch.text.count
    let issueStart = batch.issues.count
    let first = batch.answers.count
    content = .none
    for question in parts.indices {
      if plan.mayHideQuestions, cells.wereNotShown(plan.questions[question].columns) {
        for _ in plan.questions[question].fields { batch.answers.append(.notAsked) }
        continue
      }
      for part in parts[question].indices {
        decode(question, part, cells, record.cells, text, bounds.span)
      }
    }
    for check in plan.checks { check.apply(&batch.answers, from: first) }
    let outcome = finish(record, cells, text, bounds.span, first: first, issueStart: issueStart)
    if case .response = outcome { return outcome }
    batch.dropUnfinished(text: textStart, issues: issueStart)
    return outcome
  }

  // MARK: Answers

  private mutating func decode(
    _ question: Int, _ part: Int, _ row: CellRow, _ cells: Cells, _ text: Span<UInt8>,
    _ bounds: Span<CellBounds>
  ) {
    switch parts[question][part].way {
    case .remembered:
      if let entry = parts[question][part].memo.entry(
        text, bounds, parts[question][part].columns)
      {
        let end = entry.answers + parts[question][part].fields.count
        for index in entry.answers..<end {
          batch.answers.append(parts[question][part].memo.answers[index])
        }
        content += entry.content
      } else {
        decodeAndRemember(question, part, row, text, bounds)
      }
    case .words(let column):
      guard column < bounds.count,
        addWords(cells, text, bounds[column], column, part: parts[question][part])
      else { return decodeByCodec(parts[question][part], row) }
    case .coordinate(let latitude, let longitude):
      guard latitude < bounds.count, longitude < bounds.count,
        plan.isReadAsWritten(latitude, bounds[latitude]),
        plan.isReadAsWritten(longitude, bounds[longitude]),
        let north = PlainCell.decimal(text, bounds[latitude]),
        let east = PlainCell.decimal(text, bounds[longitude]),
        let point = GeoPoint(north, east), !point.wasSwapped, point.north == north,
        point.east == east
      else { return decodeByCodec(parts[question][part], row) }
      let field = parts[question][part].fields.lowerBound
      batch.answers.append(.blank)
      batch.answers.append(.decimal(north))
      batch.answers.append(.decimal(east))
      content += plan.identity.content(ofDecimal: north, field: field + 1)
      content += plan.identity.content(ofDecimal: east, field: field + 2)
    case .byCodec:
      decodeByCodec(parts[question][part], row)
    }
  }

  private mutating func decodeByCodec(_ part: AnswerPart, _ row: CellRow) {
    guard let codec = part.codec else {
      for _ in part.fields { batch.answers.append(.notAsked) }
      return
    }
    var answers = AnswerRow(capacity: part.fields.count)
    codec.decode(row, into: &answers)
    for answer in answers.answers { batch.append(answer) }
    batch.issues += answers.issues
    content += plan.identity.content(of: answers.answers, from: part.fields.lowerBound)
  }

  private mutating func decodeAndRemember(
    _ question: Int, _ part: Int, _ row: CellRow, _ text: Span<UInt8>, _ bounds: Span<CellBounds>
  ) {
    let first = batch.answers.count
    let issues = batch.issues.count
    let before = content
    content = .none
    decodeByCodec(parts[question][part], row)
    let own = content
    content = before + own
    // Words lie in this batch alone, and trouble is told with its line.
    let decoded = batch.answers[first...]
    guard batch.issues.count == issues, decoded.allSatisfy({ $0.kind != .text }) else { return }
    let columns = parts[question][part].columns
    parts[question][part].memo.remember(
      decoded, content: own, text: text, cells: bounds, columns)
  }

  /// Takes words as they are; false where the mask or the codec must look at them.
  private mutating func addWords(
    _ cells: Cells, _ text: Span<UInt8>, _ cell: CellBounds, _ column: Int, part: AnswerPart
  ) -> Bool {
    if cell.isEmpty {
      batch.answers.append(.blank)
      return true
    }
    guard plan.isReadAsWritten(column, cell),
      !glance.mayHoldPersonalData(text.extracting(cell.range))
    else { return false }
    let start = batch.text.count
    if cell.hasEscapes {
      batch.text += cells[column].content
    } else {
      batch.text += cells.utf8[cell.range]
    }
    // All bytes are ASCII or letters of Latin-1.
    while batch.text.count > start, let last = batch.text.last, PlainCell.isSpace(last) {
      batch.text.removeLast()
    }
    let blanks = batch.text[start...].prefix(while: PlainCell.isSpace).count
    if blanks > 0 { batch.text.removeSubrange(start..<start + blanks) }
    guard batch.text.count > start else {
      batch.answers.append(.blank)
      return true
    }
    batch.answers.append(.text(TextPlace(start..<batch.text.count)))
    content += plan.identity.content(
      ofText: batch.text.span.extracting(start..<batch.text.count), field: part.fields.lowerBound)
    return true
  }

  // MARK: The row

  private mutating func finish(
    _ record: Record, _ cells: CellRow, _ text: Span<UInt8>, _ bounds: Span<CellBounds>,
    first: Int, issueStart: Int
  ) -> Understanding {
    let place = Place(plan.file, line: record.line)
    if batch.issues.count == issueStart, isUnanswered(from: first) { return .unanswered }
    let event: [UInt8]
    switch self.event(cells, record.cells) {
    case .success(let found): event = found
    case .failure(let unknown): return .fault(plan.unknownEvent(unknown.cell, at: place))
    }
    if let reason = shifted(from: first, issueStart, at: place) { return .fault(reason) }
    let eventPlace = batch.appendText(event)
    var answeredAt: TextPlace?
    if let column = plan.binding.answeredAtColumn {
      if column < bounds.count, plan.isReadAsWritten(column, bounds[column]),
        PlainCell.isTimestamp(text, bounds[column])
      {
        answeredAt = batch.appendText(record.cells.utf8[bounds[column].range])
      } else {
        answeredAt = TimestampText.timestamp(cells[column], plan.binding.answeredAtOrder).map {
          batch.appendText($0.utf8)
        }
      }
    }
    let version = plan.binding.formVersionColumn.map { cells[$0] } ?? ""
    let formVersion = version.isEmpty ? nil : batch.appendText(version.utf8)
    let (key, hasOwnID) = key(cells, record.cells, text, bounds, event, answeredAt)
    if !hasOwnID { batch.text += ":1".utf8 }
    let firstKey = TextPlace(key.range.lowerBound..<batch.text.count)
    let hashStart = batch.text.count
    content.appendHexadecimal(to: &batch.text)
    batch.rows.append(
      RowBatch.Row(
        line: record.line, key: key, firstKey: firstKey, hasOwnID: hasOwnID, content: content,
        contentHash: TextPlace(hashStart..<batch.text.count), event: eventPlace,
        answeredAt: answeredAt, formVersion: formVersion, issues: issueStart..<batch.issues.count))
    return .response
  }

  private struct UnknownEvent: Error {
    let cell: String
  }

  private mutating func event(_ row: CellRow, _ cells: Cells) -> Result<[UInt8], UnknownEvent> {
    guard let column = plan.binding.eventColumn, column < cells.count else {
      return plan.events.event("").map { .success(Array($0.utf8)) }
        ?? .failure(UnknownEvent(cell: ""))
    }
    let bytes = Array(cells[column].content)
    if case let known?? = events[bytes] { return .success(known) }
    guard let event = plan.events.event(row[column]) else {
      return .failure(UnknownEvent(cell: row[column]))
    }
    if events.count < 4096 { events[bytes] = Array(event.utf8) }
    return .success(Array(event.utf8))
  }

  /// A hash of the response's own id where it has one, for an id can point to a person; else of
  /// its content.
  private mutating func key(
    _ row: CellRow, _ cells: Cells, _ text: Span<UInt8>, _ bounds: Span<CellBounds>,
    _ event: [UInt8], _ answeredAt: TextPlace?
  ) -> (TextPlace, Bool) {
    if let column = plan.binding.responseIDColumn,
      let hash = idHash(row, cells, text, bounds, column)
    {
      let start = batch.text.count
      batch.text += "id:".utf8
      batch.text += event
      batch.text.append(UInt8(ascii: ":"))
      hash.appendHexadecimal(to: &batch.text)
      return (TextPlace(start..<batch.text.count), true)
    }
    let key = ContentIdentity.key(
      event: String(decoding: event, as: UTF8.self), timestamp: answeredAt.map(batch.string),
      hash: content.hexadecimal)
    return (batch.appendText(key.utf8), false)
  }

  private func idHash(
    _ row: CellRow, _ cells: Cells, _ text: Span<UInt8>, _ bounds: Span<CellBounds>, _ column: Int
  ) -> Fingerprint? {
    if column < bounds.count, plan.isReadAsWritten(column, bounds[column]),
      !bounds[column].hasEscapes,
      let range = PlainCell.trimmed(text, bounds[column]),
      range.isEmpty || text[range.lowerBound] != UInt8(ascii: "'")
    {
      return range.isEmpty ? nil : ContentHash.sha256(cells.utf8, range)
    }
    let id = Array(row[column].utf8)
    return id.isEmpty ? nil : ContentHash.sha256(id, id.indices)
  }

  /// Whether nothing but the event was answered.
  private func isUnanswered(from first: Int) -> Bool {
    for field in 0..<plan.fieldCount {
      let answer = batch.answers[first + field]
      if !answer.isUnanswered, !plan.eventFields.contains(field) { return false }
    }
    return true
  }

  /// A row where most of what was answered makes no sense has slipped sideways.
  private func shifted(from first: Int, _ issueStart: Int, at place: Place) -> Diagnostic? {
    let issues = batch.issues[issueStart...]
    guard issues.count >= 3 else { return nil }
    let lost = issues.count { $0.kind == .unreadable }
    guard lost >= 3 else { return nil }
    let answered = batch.answers[first...].count { answer in
      switch answer.kind {
      case .number: answer.payload != 0
      case .decimal, .text: true
      case .notAsked, .missing: false
      }
    }
    guard lost > answered, let trouble = issues.first(where: { $0.kind == .unreadable }) else {
      return nil
    }
    return plan.shifted(lost, trouble, at: place)
  }
}
