import SurveyDefinition

extension PaperPage {
  /// A form has at least so many copies of the repeated part where nobody says how many.
  private static let fewestCopies = 6
  /// What a page holds below the box for the form's number, in millimetres.
  private static let pageHeight = 250

  /// How many copies of the repeated part fill their pages.
  static func usualCopies(_ survey: Survey, _ language: FormLanguage) -> Int {
    let onPage = copiesOnPage(survey, language)
    return (fewestCopies + onPage - 1) / onPage * onPage
  }

  /// How many copies of the repeated part fit on a page, 1 where one takes a page or more.
  static func copiesOnPage(_ survey: Survey, _ language: FormLanguage) -> Int {
    guard let repeated = survey.repeated else { return 1 }
    let total = survey.questions[repeated.questions]
      .map { height(of: $0.type.form, language) }.reduce(18, +)
    return max(1, pageHeight / (language.isEasyRead ? total * 13 / 10 : total))
  }

  /// About how high the room for an answer stands on paper with its question, in millimetres.
  private static func height(of form: AnswerForm, _ language: FormLanguage) -> Int {
    switch form {
    case .reading: 10
    case .oneOf(let list, let other): 18 + 9 * lines(list, other, language)
    case .someOf(let list, _, _, let other): 20 + 9 * lines(list, other, language)
    case .grid(let rows, _): 28 + 9 * rows.count
    case .ordered(let list, let top): 22 + max(10 * top, 5 * ((list.choices.count + 1) / 2))
    case .number, .date, .timeOfDay, .photo: 24
    case .words: 46
    case .place(let list, let hasCoordinate):
      20 + (hasCoordinate ? 14 : 0) + (list.map { 9 * lines($0, false, language) } ?? 0)
    }
  }

  private static func lines(_ list: ChoiceList, _ other: Bool, _ language: FormLanguage) -> Int {
    PaperChoices(list: list, hasOtherText: other, isExclusive: true, language: language).lineCount
  }
}
