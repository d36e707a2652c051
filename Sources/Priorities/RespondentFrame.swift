import DialogueStore
import DialogueWorkspace
import SurveyDefinition
import SurveyStatistics

/// The responses of one source in one round, with where they come from.
struct RespondentFrame {
  let survey: Survey
  /// Rows of the stored columns that belong to the round.
  let rows: [Int]
  let columns: ResponseColumns
  let design: SampleDesign
  /// The event of each unit, nil for a respondent who is a unit of their own.
  let eventOfUnit: [String?]
  /// Distinct events in the round.
  let eventCount: Int

  /// Channels where people sit together and so resemble each other.
  private static let clustered: Set<Channel> = [.meeting, .schoolClass, .staffGroup, .walk]

  /// nil where the round has no responses to the survey.
  init?(_ survey: Survey, _ all: ResponseColumns, round: String, workspace: Workspace) {
    let events = Dictionary(
      workspace.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = (0..<all.count).filter { events[all.events[$0]]?.round == round }
    guard !rows.isEmpty else { return nil }
    // Dense numbers in sorted order, so that the order of files decides nothing.
    let present = Set(rows.map { all.events[$0] }).sorted()
    let channels = Channel.allCases.filter { channel in
      present.contains { events[$0]?.channel == channel }
    }
    var units: [Int32] = []
    var strata: [Int32] = []
    var eventOfUnit: [String?] = []
    var unitOfEvent: [String: Int32] = [:]
    for row in rows {
      let event = all.events[row]
      let channel = events[event]?.channel ?? .meeting
      strata.append(Int32(channels.firstIndex(of: channel) ?? 0))
      if Self.clustered.contains(channel) {
        if unitOfEvent[event] == nil {
          unitOfEvent[event] = Int32(eventOfUnit.count)
          eventOfUnit.append(event)
        }
        units.append(unitOfEvent[event] ?? 0)
      } else {
        units.append(Int32(eventOfUnit.count))
        eventOfUnit.append(nil)
      }
    }
    guard let design = try? SampleDesign(strata: strata, units: units) else { return nil }
    self.survey = survey
    self.rows = rows
    self.design = design
    self.eventOfUnit = eventOfUnit
    eventCount = present.count
    columns = all.selecting(rows)
  }

  /// The stored numbers of a background question, and its choices; nil where it is not asked.
  func background(_ role: Role) -> (values: [Int32], list: ChoiceList)? {
    guard let question = survey.question(role: role), let field = question.fields.first,
      case .code(let list) = field.content, let values = columns.fields[field.name]
    else { return nil }
    return (values, list)
  }

  /// Category of each response among a list's choices, −1 where missing.
  func categories(_ role: Role) -> (index: [Int32], list: ChoiceList)? {
    guard let (values, list) = background(role) else { return nil }
    let position = Dictionary(
      list.choices.enumerated().map { (Int32($0.element.value), Int32($0.offset)) },
      uniquingKeysWith: { first, _ in first })
    return (values.map { position[$0] ?? -1 }, list)
  }

  /// 0 for those selected, 1 for the rest; nil for everyone.
  func groups(_ selection: Selection) -> [Int32]? {
    guard let group = selection.group else { return nil }
    guard let (values, list) = background(group.role),
      let value = list.choices.first(where: { $0.code == group.code })?.value
    else { return [Int32](repeating: 1, count: rows.count) }
    return values.map { $0 == Int32(value) ? 0 : 1 }
  }

  /// How many events have a valid answer to any of some columns, among those selected.
  func events(answering columns: [[UInt8]], groups: [Int32]?) -> Int {
    var found: Set<String> = []
    for row in rows.indices where groups == nil || groups?[row] == 0 {
      let event = self.columns.events[row]
      if !found.contains(event),
        columns.contains(where: { $0[row] != ItemColumn.missingIndicator })
      {
        found.insert(event)
      }
    }
    return found.count
  }
}
