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
  private let parts: [AnswerPart]
  /// The parts of each question.
  private let questions: [Range<Int>]
  private var memos: [AnswerMemo]
  /// The first of the memories of each part.
  private let firstMemos: [Int]
  /// Bytes that may still be remembered, all parts together.
  private var memory = RowDecoder.memoryAtMost
  private var events: RowEvents
  private let glance = PersonalDataGlance()
  private(set) var batch: RowBatch
  /// The fingerprint of the row at hand, as far as it is read.
  private var content = Fingerprint.none

  private static let memoryAtMost = 8 << 20

  /// Whether what cells were decoded to is remembered changes nothing but the time it takes.
  init(_ plan: ReadingPlan, remembers: Bool) {
    self.plan = plan
    batch = RowBatch(fieldCount: plan.fieldCount)
    events = RowEvents(plan.events, column: plan.binding.eventColumn)
    var parts: [AnswerPart] = []
    questions = plan.questions.map { question in
      let start = parts.count
      parts += AnswerPart.parts(
        question.codec, fields: question.fields, identity: plan.identity, remembers: remembers)
      return start..<parts.count
    }
    var memos: [AnswerMemo] = []
    firstMemos = parts.map { part in
      defer { memos += part.memos }
      return memos.count
    }
    self.memos = memos
    self.parts = parts
  }

  /// Gives the batch away and begins a new one.
  mutating func takeBatch(progress: Double) -> RowBatch {
    var full = RowBatch(fieldCount: plan.fieldCount)
    swap(&full, &batch)
    full.progress = progress
    full.eventCounts = events.takeCounts()
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
    let mayHideQuestions = plan.mayHideQuestions
    for question in questions.indices {
      if mayHideQuestions, cells.wereNotShown(plan.questions[question].columns) {
        for _ in plan.questions[question].fields { batch.answers.append(.notAsked) }
        continue
      }
      for part in questions[question] { decode(part, cells, record.cells, text, bounds.span) }
    }
    for check in plan.checks { check.apply(&batch.answers, from: first) }
    batch.dropOriginalsOfNothing()
    let outcome = finish(record, cells, text, bounds.span, first: first, issueStart: issueStart)
    if case .response = outcome { return outcome }
    batch.dropUnfinished(text: textStart, issues: issueStart)
    return outcome
  }

  // MARK: Answers

  private mutating func decode(
    _ part: Int, _ row: CellRow, _ cells: Cells, _ text: Span<UInt8>, _ bounds: Span<CellBounds>
  ) {
    switch parts[part].way {
    case .remembered:
      if memos[firstMemos[part]].recall(text, bounds, &batch.answers, &content) { return }
      decodeAndRemember(part, row, text, bounds)
    case .places:
      if recallPlaces(part, text, bounds) { return }
      decodeAndRememberPlaces(part, row, text, bounds)
    case .words(let column):
      guard column < bounds.count,
        addWords(cells, text, bounds[column], column, field: parts[part].fields.lowerBound)
      else { return decodeByCodec(parts[part], row) }
    case .coordinate(let latitude, let longitude):
      guard latitude < bounds.count, longitude < bounds.count,
        plan.isReadAsWritten(latitude, bounds[latitude]),
        plan.isReadAsWritten(longitude, bounds[longitude]),
        let north = PlainCell.decimal(text, bounds[latitude]),
        let east = PlainCell.decimal(text, bounds[longitude]),
        let point = GeoPoint(north, east), !point.wasSwapped, point.north == north,
        point.east == east
      else { return decodeByCodec(parts[part], row) }
      let field = parts[part].fields.lowerBound
      batch.answers.append(.blank)
      batch.answers.append(.decimal(north))
      batch.answers.append(.decimal(east))
      content += plan.identity.content(ofDecimal: north, field: field + 1)
      content += plan.identity.content(ofDecimal: east, field: field + 2)
    case .byCodec:
      decodeByCodec(parts[part], row)
    }
  }

  private mutating func decodeByCodec(_ part: AnswerPart, _ row: CellRow) {
    guard let codec = part.codec else {
      for _ in part.fields { batch.answers.append(.notAsked) }
      return
    }
    var answers = AnswerRow(capacity: part.fields.count, keepsOriginals: plan.keepsOriginals)
    codec.decode(row, into: &answers)
    for (answer, words) in answers.originals {
      batch.originals.append(
        RowBatch.Original(
          row: batch.rows.count, field: part.fields.lowerBound + answer, words: words))
    }
    for answer in answers.answers { batch.append(answer) }
    batch.issues += answers.issues
    content += plan.identity.content(of: answers.answers, from: part.fields.lowerBound)
  }

  private mutating func decodeAndRemember(
    _ part: Int, _ row: CellRow, _ text: Span<UInt8>, _ bounds: Span<CellBounds>
  ) {
    let first = batch.answers.count
    let issues = batch.issues.count
    let before = content
    content = .none
    decodeByCodec(parts[part], row)
    let own = content
    content = before + own
    // Trouble is told with its line.
    guard batch.issues.count == issues else { return }
    remember(firstMemos[part], batch.answers[first...], own, text, bounds)
  }

  private mutating func remember(
    _ memo: Int, _ decoded: ArraySlice<PackedAnswer>, _ content: Fingerprint, _ text: Span<UInt8>,
    _ bounds: Span<CellBounds>
  ) {
    guard memory > 0 else { return }
    let size = memos[memo].size
    memos[memo].remember(decoded, content: content, text: text, cells: bounds)
    memory -= memos[memo].size - size
  }

  /// Puts together what is remembered of each place of a ranking; false, with nothing done, where a
  /// place is new or an item has two.
  private mutating func recallPlaces(
    _ part: Int, _ text: Span<UInt8>, _ bounds: Span<CellBounds>
  ) -> Bool {
    let first = batch.answers.count
    let before = content
    for place in parts[part].fields.indices {
      let memo = firstMemos[part] + place - parts[part].fields.lowerBound
      if memos[memo].recall(text, bounds, &batch.answers, &content),
        let item = batch.answers.last,
        item == .blank || !batch.answers[first...].dropLast().contains(item)
      {
        continue
      }
      batch.answers.removeLast(batch.answers.count - first)
      content = before
      return false
    }
    return true
  }

  private mutating func decodeAndRememberPlaces(
    _ part: Int, _ row: CellRow, _ text: Span<UInt8>, _ bounds: Span<CellBounds>
  ) {
    let first = batch.answers.count
    let issues = batch.issues.count
    decodeByCodec(parts[part], row)
    guard batch.issues.count == issues else { return }
    for (place, field) in parts[part].fields.enumerated() {
      let answer = batch.answers[first + place]
      // What is missing in another way is told of the ranking as a whole.
      guard answer.kind == .number || answer == .blank else { continue }
      remember(
        firstMemos[part] + place, batch.answers[first + place...first + place],
        plan.identity.content(of: answer, field: field), text, bounds)
    }
  }

  /// Takes words as they are; false where the mask or the codec must look at them.
  private mutating func addWords(
    _ cells: Cells, _ text: Span<UInt8>, _ cell: CellBounds, _ column: Int, field: Int
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
      ofText: batch.text.span.extracting(start..<batch.text.count), field: field)
    return true
  }

  // MARK: The row

  private mutating func finish(
    _ record: Record, _ cells: CellRow, _ text: Span<UInt8>, _ bounds: Span<CellBounds>,
    first: Int, issueStart: Int
  ) -> Understanding {
    let place = Place(plan.file, line: record.line)
    if batch.issues.count == issueStart, isUnanswered(from: first) { return .unanswered }
    let number: Int
    do {
      number = try events.number(of: cells, text, bounds)
    } catch {
      return .fault(plan.unknownEvent(error.cell, at: place))
    }
    let event = events.id(number)
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
    events.count(number)
    return .response
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
      batch.text += Self.idMark
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

  private static let idMark = Array("id:".utf8)

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
