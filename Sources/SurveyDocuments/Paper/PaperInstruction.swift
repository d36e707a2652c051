import Messages
import SurveyDefinition

/// What the form says of how to answer, besides what the survey says.
struct PaperInstruction {
  let language: FormLanguage

  /// The sentences for a form of answer.
  func sentences(_ form: AnswerForm) -> [String] {
    switch form {
    case .oneOf(let list, _): [written(list, .paperScaleNumber) ?? language.text(.paperTickOne)]
    case .someOf(_, let least, let most, _): [ticks(least, most)]
    case .grid(_, let list): [written(list, .paperScaleRow) ?? language.text(.paperTickRow)]
    case .ordered(_, let top): [language.text(top == 1 ? .paperRankOne : .paperRank)]
    case .number(let isWhole, let least, let most):
      [language.text(isWhole ? .paperWholeNumber : .paperNumber)]
        + bounds(
          least.map(number), most.map(number), (.paperLeast, .paperMost))
    case .date(let earliest, let latest):
      bounds(earliest, latest, (.paperEarliest, .paperLatest))
    case .place(let list, _):
      list.map { [written($0, .paperScaleNumber) ?? language.text(.paperTickOne)] } ?? []
    case .words(let longest):
      longest.map { [language.text(.paperRoomFor, ["longest": "\($0)"])] } ?? []
    case .reading, .timeOfDay, .photo: []
    }
  }

  /// Whether the sentences already say what an answer must keep to.
  func tellsBounds(_ form: AnswerForm) -> Bool {
    switch form {
    case .someOf(_, let least, let most, _): least != nil || most != nil
    case .number(_, let least, let most): least != nil || most != nil
    case .date(let earliest, let latest): earliest != nil || latest != nil
    case .words(let longest): longest != nil
    case .reading, .oneOf, .grid, .ordered, .timeOfDay, .place, .photo: false
    }
  }

  /// What to do with a scale of too many steps to tick; nil for any other list.
  private func written(_ list: ChoiceList, _ phrase: Phrase) -> String? {
    list.writtenScale.map {
      language.text(
        phrase, ["least": "\($0.steps.lowerBound)", "most": "\($0.steps.upperBound)"])
    }
  }

  private func ticks(_ least: Int?, _ most: Int?) -> String {
    let arguments = [
      "least": least.map(word) ?? "", "most": most.map(word) ?? "",
    ]
    let phrase: Phrase =
      switch (least, most) {
      case (let least?, let most?) where least == most: .paperTickExactly
      case (_?, _?): .paperTickBetween
      case (_?, nil): .paperTickAtLeast
      case (nil, _?): .paperTickAtMost
      case (nil, nil): .paperTickAll
      }
    return language.text(phrase, arguments)
  }

  private func bounds(
    _ least: String?, _ most: String?, _ phrases: (least: Phrase, most: Phrase)
  ) -> [String] {
    switch (least, most) {
    case (let least?, let most?):
      [language.text(.paperBetween, ["least": least, "most": most])]
    case (let least?, nil): [language.text(phrases.least, ["least": least])]
    case (nil, let most?): [language.text(phrases.most, ["most": most])]
    case (nil, nil): []
    }
  }

  /// “Kryssa i högst ett”: the number word agrees with *alternativ*.
  private func word(_ number: Int) -> String {
    number == 1 && language.instructions == .sv
      ? "ett" : NumberText.word(number, language.instructions)
  }

  private func number(_ value: Double) -> String {
    BoundText.text(value, language.instructions)
  }
}
