import AnnotatedYAML
import Messages
import SurveyDefinition

extension DraftReader {
  /// The question that begins with a row, and how many rows it takes.
  mutating func joined(
    _ entry: FormEntry, _ following: [FormItem], _ scope: Scope
  ) -> (draft: QuestionDraft?, used: Int) {
    if let place = place(entry, following, scope) { return (place, 2) }
    if let ranking = ranking(entry, following, scope) { return ranking }
    guard var draft = single(entry, scope) else { return (nil, 1) }
    if following.count > 1, case .question(let next) = following[1], isOtherText(next, of: entry) {
      draft.hasOtherText = true
      if !next.name.hasSuffix("__other_text"), languages.any(next.label) != nil {
        note(.formOtherTextWording, "label", next, ["text": languages.any(next.label) ?? ""])
      }
      return (draft, 2)
    }
    return (draft, 1)
  }

  /// A name and a point of one place: `plats__name` and `plats`.
  private func place(
    _ entry: FormEntry, _ following: [FormItem], _ scope: Scope
  ) -> QuestionDraft? {
    guard following.count > 1, case .question(let next) = following[1] else { return nil }
    let (named, point) = next.type == .geopoint ? (entry, next) : (next, entry)
    guard point.type == .geopoint, !point.name.isEmpty,
      ["__name", "_name", "_namn"].contains(where: { named.name == point.name + $0 })
    else { return nil }
    var draft = draft(named, "place", scope, name: point.name)
    draft.hasCoordinate = true
    switch named.type {
    case .text: return draft
    case .selectOne(let list, false):
      draft.list = list
      return draft
    default: return nil
    }
  }

  /// Places of a ranking as questions of their own: `ordning__1`, `ordning__2`.
  private func ranking(
    _ entry: FormEntry, _ following: [FormItem], _ scope: Scope
  ) -> (draft: QuestionDraft?, used: Int)? {
    guard entry.name.hasSuffix("__1"), case .selectOne(let list, false) = entry.type else {
      return nil
    }
    let name = String(entry.name.dropLast(3))
    var count = 0
    for item in following {
      guard case .question(let next) = item, next.name == "\(name)__\(count + 1)",
        next.type == entry.type
      else { break }
      count += 1
    }
    var draft = draft(entry, "rank", scope, name: name)
    draft.list = list
    draft.top = count
    draft.placeNames = (1...count).map { "\(name)__\($0)" }
    draft.isConstraintRead = true
    // What is said where a person picks the same thing twice is Lyhörd's own, unless it was put
    // in other words.
    let usual = [Phrase.formAlreadyPicked.sv, Phrase.formAlreadyPicked.en]
    if count > 1, case .question(let second) = following[1],
      !second.constraintMessage.values.allSatisfy(usual.contains)
    {
      draft.constraintMessage = second.constraintMessage
    }
    draft.label = entry.label.mapValues { label in
      let mark = FormWriter.placeMark + "1"
      return label.hasSuffix(mark) ? String(label.dropLast(mark.count)) : label
    }
    return (draft, count)
  }

  /// Whether a text question is where “something else” is written, shown only where it is chosen.
  private func isOtherText(_ next: FormEntry, of entry: FormEntry) -> Bool {
    guard next.type == .text,
      ["__other_text", "_other", "_annat"].contains(where: { next.name == entry.name + $0 })
    else { return false }
    switch entry.type {
    case .selectOne, .selectMultiple: break
    default: return false
    }
    let condition = FormExpressionParser.parse(sheet.text("relevant", next.row))
    let asked = FormExpression.answer(entry.name)
    if let selection = condition?.selection, selection.answer == asked {
      return ListReader.otherNames.contains(selection.choice.lowercased())
    }
    guard case .compared(asked, .equal, .text(let choice))? = condition else { return false }
    return ListReader.otherNames.contains(choice.lowercased())
  }

  private mutating func single(_ entry: FormEntry, _ scope: Scope) -> QuestionDraft? {
    switch entry.type {
    case .selectOne(let list, let orOther):
      return choosing("select_one", list, orOther, entry, scope)
    case .selectMultiple(let list, let orOther):
      return choosing("select_multiple", list, orOther, entry, scope)
    case .rank(let list):
      return choosing("rank", list, false, entry, scope)
    case .integer: return draft(entry, "integer", scope)
    case .decimal: return draft(entry, "decimal", scope)
    case .range: return range(entry, scope)
    case .date: return draft(entry, "date", scope)
    case .dateAndTime:
      note(.formTimeLost, "type", entry, ["name": entry.name])
      return draft(entry, "date", scope)
    case .time: return draft(entry, "time", scope)
    case .text: return draft(entry, "text", scope)
    case .note: return draft(entry, "note", scope)
    case .image: return draft(entry, "image", scope)
    case .geopoint:
      var draft = draft(entry, "place", scope)
      draft.hasCoordinate = true
      return draft
    case .selectFromFile(let file):
      note(.formListInFile, "type", entry, ["name": entry.name, "list": file])
      return draft(entry, "text", scope)
    case .acknowledge, .row, .other:
      note(.formTypeNotCarried, "type", entry, ["type": entry.typeText, "name": entry.name])
      return nil
    case .begin, .end, .metadata: return nil
    }
  }

  private func choosing(
    _ keyword: String, _ list: String, _ orOther: Bool, _ entry: FormEntry, _ scope: Scope
  ) -> QuestionDraft {
    var draft = draft(entry, keyword, scope)
    draft.list = list
    draft.hasOtherText = orOther
    if keyword == "select_one", sheet.text("appearance", entry.row).contains("likert") {
      draft.keyword = "rating"
    }
    return draft
  }

  /// A slider: a scale where its steps are whole numbers one apart, else a number.
  private mutating func range(_ entry: FormEntry, _ scope: Scope) -> QuestionDraft {
    var parameters: [String: Double] = [:]
    let text = sheet.text("parameters", entry.row)
    for part in text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
      let sides = part.split(separator: "=")
      if sides.count == 2 { parameters[String(sides[0])] = Double(sides[1]) }
    }
    let (start, end) = (parameters["start"] ?? 1, parameters["end"] ?? 10)
    let step = parameters["step"] ?? 1
    if step == 1, let from = Int(exactly: start), let to = Int(exactly: end), from >= 0, from < to,
      to - from <= 100
    {
      var draft = draft(entry, "rating", scope)
      draft.steps = from...to
      return draft
    }
    let isWhole = [start, end, step].allSatisfy { Int(exactly: $0) != nil }
    var draft = draft(entry, isWhole ? "integer" : "decimal", scope)
    draft.bounds = [("min", min(start, end)), ("max", max(start, end))].map { key, number in
      (key, Int(exactly: number).map { .integer($0) } ?? .text("\(number)"))
    }
    return draft
  }
}
