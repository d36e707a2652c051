import Messages
import SurveyDefinition

extension FormWriter {
  /// Adds the rows of a question.
  mutating func add(_ question: Question) {
    switch question.type.form {
    case .reading:
      var row = word(row("note", question), question)
      row.required = false
      rows.append(row)
    case .oneOf(let list, let hasOtherText):
      addOneOf(question, list, hasOtherText: hasOtherText)
    case .someOf(let list, let least, let most, let hasOtherText):
      addSomeOf(question, list, least: least, most: most, hasOtherText: hasOtherText)
    case .grid(let gridRows, let list):
      addGrid(question, gridRows, list)
    case .ordered(let list, let top):
      addRanking(question, list, top: top)
    case .number(let isWhole, let least, let most):
      let numbers = definition.missingNumbers(question.id)
      let row = word(row(isWhole ? "integer" : "decimal", question), question)
      rows.append(
        constrain(row, question, FormConstraint.number(least: least, most: most, or: numbers)))
    case .date(let earliest, let latest):
      let row = word(row("date", question), question)
      rows.append(
        constrain(row, question, FormConstraint.date(earliest: earliest, latest: latest)))
    case .timeOfDay:
      rows.append(word(row("time", question), question))
    case .words(let longest):
      var row = word(row("text", question), question)
      if longest ?? Self.lineLength >= Self.lineLength { row.appearance = "multiline" }
      rows.append(constrain(row, question, FormConstraint.words(longest: longest)))
    case .place(let list, let hasCoordinate):
      addPlace(question, list, hasCoordinate: hasCoordinate)
    case .photo:
      var row = word(row("image", question), question)
      // Full-size photos take long to send from a phone outdoors.
      row.parameters = "max-pixels=2048"
      rows.append(row)
    }
  }

  /// Answers that may be longer than this get more than one line to write on.
  private static let lineLength = 100
  /// Lists longer than this are shown as a menu where only one choice is to be made.
  private static let menuLength = 15

  private mutating func addOneOf(_ question: Question, _ list: ChoiceList, hasOtherText: Bool) {
    var row = word(row(choose("select_one", list, question), question), question)
    if isShortScale(list) { row.appearance = "likert" }
    rows.append(row)
    if hasOtherText { addOtherText(question) }
  }

  private mutating func addSomeOf(
    _ question: Question, _ list: ChoiceList, least: Int?, most: Int?, hasOtherText: Bool
  ) {
    let row = word(row(choose("select_multiple", list, question), question), question)
    let alone =
      list.choices.filter(\.exclusive).map(\.code) + MissingChoice.all(of: list).map(\.rawValue)
    let constraint = FormConstraint.choices(least: least, most: most, alone: alone)
    rows.append(constrain(row, question, list.choices.isEmpty ? nil : constraint))
    if hasOtherText { addOtherText(question) }
  }

  /// Own words beside “something else”, under the name of their stored column.
  private mutating func addOtherText(_ question: Question) {
    rows.append(
      SurveyRow(
        type: "text", name: "\(question.id)__other_text", label: phrase(.formOtherText),
        relevant: "selected(${\(question.id)}, '\(ChoiceList.otherCode)')"))
  }

  /// A group whose rows share a list: every form tool can show it as a table.
  private mutating func addGrid(_ question: Question, _ gridRows: [GridRow], _ list: ChoiceList) {
    var head = word(row("begin_group", question), question)
    head.required = false
    if !list.choices.isEmpty { head.appearance = "table-list" }
    rows.append(head)
    let type = choose("select_one", list, question)
    for row in gridRows {
      rows.append(
        SurveyRow(
          type: type, name: "\(question.id)__\(row.code)", label: text(row.label, row.code),
          required: question.required))
    }
    rows.append(SurveyRow(type: "end_group"))
  }

  /// The whole list is put in order by dragging; the first few of it are picked one by one, since
  /// no form tool lets a person leave the rest of a ranking undone.
  private mutating func addRanking(_ question: Question, _ list: ChoiceList, top: Int) {
    if top == list.choices.count, top > 1 {
      let name = lists.name(list, offersMissing: false, of: question.id)
      rows.append(word(row("rank \(name)", question), question))
      return
    }
    let type = choose("select_one", list, question, offersMissing: false)
    let labels = text(question.label, question.id)
    for place in 1...top {
      var row = row(type, question, name: "\(question.id)__\(place)")
      row.label = labels.mapValues { "\($0)\(Self.placeMark)\(place)" }
      if list.choices.count > Self.menuLength { row.appearance = "minimal" }
      if place == 1 {
        row.hint = question.hint.map { text($0, "") } ?? [:]
      } else {
        let earlier = (1..<place).map { "${\(question.id)__\($0)}" }
        row.relevant = "\(earlier[place - 2]) != ''"
        row.constraint = earlier.map { ". != \($0)" }.joined(separator: " and ")
        withMessage.insert(question.id)
        row.constraintMessage =
          question.constraintMessage.map { text($0, "") } ?? phrase(.formAlreadyPicked)
      }
      rows.append(row)
    }
  }

  /// Stands between a ranking's wording and the number of a place.
  static let placeMark = " – "

  private mutating func addPlace(_ question: Question, _ list: ChoiceList?, hasCoordinate: Bool) {
    let name = hasCoordinate ? "\(question.id)__name" : question.id
    let type = list.map { choose("select_one", $0, question) } ?? "text"
    rows.append(word(row(type, question, name: name), question))
    guard hasCoordinate else { return }
    // The point must be free to be left out: indoors there may be none to have.
    var point = row("geopoint", question)
    point.required = false
    let label = text(question.label, question.id)
    point.label = phrase(.formPosition) { ["label": label[$0] ?? ""] }
    rows.append(point)
  }

  /// The type of a question with choices; text where there are none to choose among.
  private mutating func choose(
    _ command: String, _ list: ChoiceList, _ question: Question, offersMissing: Bool = true
  ) -> String {
    guard list.choices.isEmpty else {
      return "\(command) \(lists.name(list, offersMissing: offersMissing, of: question.id))"
    }
    asText.insert(question.id)
    findings.append(
      Diagnostic(.formExportNoChoices, at: question.place, ["id": question.id]))
    return "text"
  }

  /// Whether a scale fits side by side on a phone.
  private func isShortScale(_ list: ChoiceList) -> Bool {
    list.scale != nil && list.choices.count + MissingChoice.all(of: list).count <= 7
      && survey.languages.allSatisfy { language in
        list.choices.allSatisfy { ($0.label.wording(language) ?? "").count <= 10 }
      }
  }
}
