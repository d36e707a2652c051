import DialogueStore
import DialogueWorkspace
import SurveyDefinition
import SurveyStatistics

/// The responses of one source in one round, with where they come from.
struct RespondentFrame {
  let survey: Survey
  let columns: ResponseColumns
  let design: SampleDesign
  /// The event of each unit, as a position in `columns.eventNames`; −1 for a respondent who is a unit
  /// of their own.
  let eventOfUnit: [Int32]
  /// The events that have responses in the round, as positions in `columns.eventNames`.
  let present: [Int]

  /// Channels where people sit together and so resemble each other.
  private static let clustered: Set<Channel> = [.meeting, .schoolClass, .staffGroup, .walk]

  /// Responses.
  var count: Int { columns.count }
  /// Distinct events in the round.
  var eventCount: Int { present.count }

  /// nil where the round has no responses to the survey.
  init?(_ survey: Survey, _ all: ResponseColumns, round: String, workspace: Workspace) {
    let known = Dictionary(
      workspace.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let events = all.eventNames.map { known[$0] }
    let isInRound = events.map { $0?.round == round }
    let columns = all.sortedByEvent { isInRound[$0] }
    guard columns.count > 0 else { return nil }
    // Events in the order of their names, so that the order of files decides nothing.
    let present = events.indices.filter { isInRound[$0] }
    let channels = Channel.allCases.filter { channel in
      present.contains { events[$0]?.channel == channel }
    }
    var unitOfEvent = [Int32](repeating: -1, count: events.count)
    var stratumOfEvent = [Int32](repeating: 0, count: events.count)
    var strata: [Int32] = []
    var eventOfUnit: [Int32] = []
    for event in present {
      let channel = events[event]?.channel ?? .meeting
      stratumOfEvent[event] = Int32(channels.firstIndex(of: channel) ?? 0)
      guard Self.clustered.contains(channel) else { continue }
      unitOfEvent[event] = Int32(eventOfUnit.count)
      eventOfUnit.append(Int32(event))
      strata.append(stratumOfEvent[event])
    }
    var units = [Int32](repeating: 0, count: columns.count)
    for (row, event) in columns.eventNumbers.enumerated() {
      let unit = unitOfEvent[Int(event)]
      units[row] = unit >= 0 ? unit : Int32(eventOfUnit.count)
      guard unit < 0 else { continue }
      eventOfUnit.append(-1)
      strata.append(stratumOfEvent[Int(event)])
    }
    guard
      let design = try? SampleDesign(
        unitOfRespondent: units, stratumOfUnit: strata, mayBeAlone: eventOfUnit.map { $0 < 0 })
    else { return nil }
    self.survey = survey
    self.columns = columns
    self.design = design
    self.eventOfUnit = eventOfUnit
    self.present = present
  }

  /// The stored fields of a survey’s background questions.
  static func backgroundFields(of survey: Survey) -> [String] {
    survey.questions.filter { $0.role != nil }.compactMap { question in
      guard let field = question.fields.first, field.content.isCoded else { return nil }
      return field.name
    }
  }

  /// The stored numbers of a background question, and its choices; nil where it is not asked.
  func background(_ role: Role) -> (values: [Int32], list: ChoiceList)? {
    guard let question = survey.question(role: role), let field = question.fields.first,
      case .code(let list) = field.content, let values = columns[field.name]
    else { return nil }
    return (values, list)
  }

  /// Category of each response among a list's choices, −1 where missing.
  func categories(_ role: Role) -> (index: [Int32], list: ChoiceList)? {
    guard let (values, list) = background(role) else { return nil }
    let numbers = list.choices.map { Int32(clamping: $0.value) }
    let position = Dictionary(
      numbers.enumerated().map { ($0.element, Int32($0.offset)) },
      uniquingKeysWith: { first, _ in first })
    guard let last = numbers.max(), last < 1 << 16, numbers.allSatisfy({ $0 >= 0 }) else {
      return (values.map { position[$0] ?? -1 }, list)
    }
    // Few and small numbers, as nearly all are, are looked up by themselves.
    let table = (0...last).map { position[$0] ?? -1 }
    return (values.map { $0 >= 0 && $0 <= last ? table[Int($0)] : -1 }, list)
  }

  /// 0 for those selected, 1 for the rest; nil for everyone.
  func groups(_ selection: Selection) -> [Int32]? {
    guard let group = selection.group else { return nil }
    guard let (values, list) = background(group.role),
      let value = list.choices.first(where: { $0.code == group.code })?.value
    else { return [Int32](repeating: 1, count: count) }
    return values.map { $0 == Int32(value) ? 0 : 1 }
  }

  /// Responses of each event of `columns.eventNames`, among those selected.
  func answers(ofEventsIn groups: [Int32]?) -> [Int] {
    var counts = [Int](repeating: 0, count: columns.eventNames.count)
    for (row, event) in columns.eventNumbers.enumerated()
    where groups == nil || groups?[row] == 0 {
      counts[Int(event)] += 1
    }
    return counts
  }

  /// How many events have a valid answer to any of some columns, among those selected.
  func events(answering columns: [[UInt8]], groups: [Int32]?) -> Int {
    var isFound = [Bool](repeating: false, count: self.columns.eventNames.count)
    var missing = present.count
    for (row, event) in self.columns.eventNumbers.enumerated() where !isFound[Int(event)] {
      guard groups == nil || groups?[row] == 0,
        columns.contains(where: { $0[row] != ItemColumn.missingIndicator })
      else { continue }
      isFound[Int(event)] = true
      missing -= 1
      if missing == 0 { break }
    }
    return present.count - missing
  }
}
