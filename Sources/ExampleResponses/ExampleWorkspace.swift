import DelimitedText
import DialogueWorkspace
package import Messages
import SurveyDefinition
import SurveyStatistics

/// A worked example: a workspace with the truth behind its made-up answers.
package struct ExampleWorkspace: Sendable {
  /// The workspace's folder.
  package let folder: String
  let workspace: Workspace
  let taxonomy: Taxonomy
  let truth: MadeUpTruth
  let pool: FreeTextPool

  /// The name of the file that holds the truth.
  package static let truthFileName = "made-up.yaml"
  /// The name of the file, beside the workspaces, that holds what people write.
  package static let poolFileName = "free-text.yaml"

  /// Opens the example in `folder/name`.
  ///
  /// - Throws: every fault of its workspace, surveys, truth and texts.
  package static func open(
    _ name: String, in folder: String
  ) throws(DiagnosticsError) -> ExampleWorkspace {
    let own = "\(folder)/\(name)"
    let workspace = try Workspace.open(own)
    let taxonomy = try workspace.taxonomy()
    let surveys = try workspace.surveys(taxonomy)
    return ExampleWorkspace(
      folder: own, workspace: workspace, taxonomy: taxonomy,
      truth: try MadeUpTruth.read(
        "\(own)/\(truthFileName)", workspace: workspace, surveys: surveys, taxonomy: taxonomy),
      pool: try FreeTextPool.read("\(folder)/\(poolFileName)", taxonomy: taxonomy))
  }

  /// All files of the example, in the order of its truth.
  ///
  /// The same definitions, truth and texts give the same bytes.
  ///
  /// - Throws: a text with a character that its file's encoding lacks.
  package func files() throws(DiagnosticsError) -> [ExampleFile] {
    var files: [ExampleFile] = []
    for (index, plan) in truth.files.enumerated() {
      files.append(try file(plan, responses(plan, index: index)))
    }
    return files
  }

  /// Responses as the file that their plan wants.
  ///
  /// - Throws: a text with a character that the file's encoding lacks.
  func file(
    _ plan: ExportPlan, _ responses: [ExampleResponse]
  ) throws(DiagnosticsError) -> ExampleFile {
    let layout = ExportLayout(plan.survey, dialect: plan.dialect)
    var writer = DelimitedWriter(plan.dialect.writing)
    writer.append(layout.columns.map(\.heading))
    for response in responses { writer.append(layout.cells(response, of: plan.survey)) }
    let faults = writer.diagnostics(file: "\(folder)/responses/\(plan.name)")
    guard faults.isEmpty else { throw DiagnosticsError(faults) }
    return ExampleFile(name: plan.name, rowCount: responses.count, bytes: writer.bytes)
  }

  /// The responses of one file, in the order in which they came.
  func responses(_ plan: ExportPlan, index: Int) -> [ExampleResponse] {
    let concerns = taxonomy.concerns.map(\.code)
    let drawing = SubjectDrawing(
      truth: truth, survey: plan.survey, concerns: concerns, population: workspace.population)
    var words = WordDrawing(truth: truth, pool: pool, survey: plan.survey)
    var rows: [(time: CivilTime, key: String, eventID: String, answers: [MadeUpAnswer])] = []
    for (event, count) in plan.rows {
      let times = AnswerTimes(
        event: event, round: workspace.round(event.round), count: count, seed: truth.seed)
      let common = EventEffects(
        event: event.id, channel: event.channel, seed: truth.seed, concerns: concerns)
      for (number, time) in times.values.enumerated() {
        var subject = drawing.subject(
          number, of: event, sharing: common, file: plan.name,
          at: stop(number, of: event, plan.survey))
        subject = words.giveWords(to: subject, number: number)
        if plan.survey.unit == .observation { subject = numbered(subject, number, plan.survey) }
        let answers = AnswerDrawing(truth: truth, subject: subject).answers(to: plan.survey)
        rows.append((time, subject.key, event.id, answers))
      }
    }
    // An export stands in the order in which the answers came; equal times keep the events' order.
    let sorted = rows.enumerated().sorted {
      ($0.element.time, $0.offset) < ($1.element.time, $1.offset)
    }
    return sorted.enumerated().map { position, row in
      ExampleResponse(
        number: position + 1, submissionID: (index + 1) * 10_000_000 + 137 * position,
        uuid: uuid(row.element.key), answeredAt: row.element.time,
        eventID: row.element.eventID, answers: row.element.answers)
    }
  }

  /// The place of a walk's stop: the walk's own places in turn, else its area's.
  private func stop(_ number: Int, of event: Event, _ survey: Survey) -> KnownPlace? {
    guard survey.unit == .observation else { return nil }
    let own = truth.places.filter { $0.walks.contains(event.id) }
    let near = truth.places.filter { $0.walks.isEmpty && $0.area == event.area }
    let places = own.isEmpty ? near : own
    return places.isEmpty ? nil : places[number % places.count]
  }

  /// The stop with its number in the walk, which a walk's whole-number question asks for.
  private func numbered(_ subject: Subject, _ number: Int, _ survey: Survey) -> Subject {
    let question = survey.questions.first { $0.type is IntegerQuestion }
    return question.map { subject.giving([$0.id: "\(number + 1)"]) } ?? subject
  }

  /// A random identifier as survey tools give out.
  ///
  /// Source: RFC 9562, section 5.4 (version 4).
  private func uuid(_ key: String) -> String {
    var random = RandomStream(seed: truth.seed, name: "\(key)#uuid")
    let high = random.nextBits() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    let low = random.nextBits() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = [high, low].map { word in
      let text = String(word, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }.joined()
    var uuid = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { uuid += "-" }
      uuid.append(digit)
    }
    return uuid
  }
}
