import Messages
import SurveyDefinition

extension CodebookEntry {
  /// The condition in words; nil for a question that is always asked.
  func condition(_ survey: Survey, _ language: FormLanguage) -> String? {
    question.showIf.map {
      ConditionSentence(survey: survey, language: language, reader: .codebook).text($0)
    }
  }

  /// What an answer must keep to, in words; nil where nothing bounds it.
  func bounds(_ language: Language) -> String? {
    let counted: Phrase?
    let least: String?
    let most: String?
    switch question.type.form {
    case .someOf(_, let fewest, let highest, _):
      (counted, least, most) = (.codebookPicks, fewest.map(String.init), highest.map(String.init))
    case .number(_, let lowest, let highest):
      (counted, least, most) = (
        nil, lowest.map { BoundText.text($0, language) },
        highest.map { BoundText.text($0, language) }
      )
    case .date(let earliest, let latest): (counted, least, most) = (nil, earliest, latest)
    case .words(let longest):
      (counted, least, most) = (.codebookCharacters, nil, longest.map(String.init))
    case .ordered(_, let top): (counted, least, most) = (.codebookPlaces, nil, "\(top)")
    case .reading, .oneOf, .grid, .timeOfDay, .place, .photo: return nil
    }
    let isDate = if case .date = question.type.form { true } else { false }
    let (low, high): (Phrase, Phrase) =
      isDate ? (.codebookEarliest, .codebookLatest) : (.codebookAtLeast, .codebookAtMost)
    let parts = [
      least.map { low.text(language, ["least": $0]) },
      most.map { high.text(language, ["most": $0]) },
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let joined = parts.joined(separator: ", ")
    return counted.map { $0.text(language, ["count": joined]) } ?? joined
  }

  /// The lowest and the highest value allowed, as a program reads them.
  var bounds: (least: String?, most: String?) {
    func plain(_ bound: Double) -> String {
      Int(exactly: bound).map(String.init) ?? "\(bound)"
    }
    return switch question.type.form {
    case .someOf(_, let least, let most, _): (least.map(String.init), most.map(String.init))
    case .number(_, let least, let most): (least.map(plain), most.map(plain))
    case .date(let earliest, let latest): (earliest, latest)
    case .words(let longest): (nil, longest.map(String.init))
    case .ordered(_, let top): (nil, "\(top)")
    case .reading, .oneOf, .grid, .timeOfDay, .place, .photo: (nil, nil)
    }
  }
}

extension Measure {
  /// What the word means.
  var meaning: Phrase {
    switch self {
    case .priority: .measurePriority
    case .severity: .measureSeverity
    case .prevalence: .measurePrevalence
    case .trend: .measureTrend
    case .safety: .measureSafety
    case .wish: .measureWish
    case .satisfaction: .measureSatisfaction
    }
  }
}

extension Role {
  /// What the word means.
  var meaning: Phrase {
    switch self {
    case .area: .roleArea
    case .age: .roleAge
    case .sex: .roleSex
    case .event: .roleEvent
    case .tone: .roleTone
    case .seriousness: .roleSeriousness
    }
  }
}

extension Identifying {
  /// What the word means; nil where there is nothing to say.
  var meaning: Phrase? {
    switch self {
    case .direct: .codebookDirect
    case .quasi: .codebookQuasi
    case .no: nil
    }
  }
}

extension MissingState {
  /// What the state means.
  var meaning: Phrase {
    switch self {
    case .blank: .documentBlank
    case .dontKnow: .documentDontKnow
    case .refused: .documentRefused
    case .unreadable: .documentUnreadable
    }
  }
}

extension LocalizedText {
  /// The wording in a language of the survey; a text that is the same in all has it in each.
  func declared(_ code: String) -> String? {
    wording(code) ?? (isPlain ? sv : nil)
  }
}
