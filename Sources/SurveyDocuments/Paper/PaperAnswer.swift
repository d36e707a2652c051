import EscapedMarkup
import Messages
import SurveyDefinition

/// The room for an answer on paper, drawn from its form alone.
struct PaperAnswer {
  let question: Question
  let language: FormLanguage
  /// The id of the question's heading.
  let labelID: String
  /// The cell texts that mean a missing answer.
  let missing: MissingCodes

  /// The room for a form of answer.
  func markup(_ form: AnswerForm) -> Markup {
    switch form {
    case .reading: Markup()
    case .oneOf(let list, let otherText):
      PaperChoices(list: list, hasOtherText: otherText, isExclusive: true, language: language)
        .markup
    case .someOf(let list, _, _, let otherText):
      PaperChoices(list: list, hasOtherText: otherText, isExclusive: false, language: language)
        .markup
    case .grid(let rows, let list):
      PaperGrid(rows: rows, list: list, language: language, labelID: labelID).markup
    case .ordered(let list, let top): ranking(list, top: top)
    case .number(let isWhole, let least, let most):
      withMissing { number(isWhole: isWhole, least: least, most: most) }
    case .date: withMissing { date }
    case .timeOfDay: withMissing { timeOfDay }
    case .words(let longest): lines(longest)
    case .place(let list, let hasCoordinate): place(list, hasCoordinate: hasCoordinate)
    case .photo: line(.paperPhoto, "photo")
    }
  }

  // MARK: Boxes for signs

  private func number(isWhole: Bool, least: Double?, most: Double?) -> Markup {
    guard isWhole, least ?? 0 >= 0 else { return line(nil, "figure") }
    let digits = most.map { String(Int(min($0, 999_999))).count } ?? 4
    return boxes([(digits, nil)], joint: "")
  }

  private var date: Markup {
    boxes([(4, .paperYear), (2, .paperMonth), (2, .paperDay)], joint: "–")
  }

  private var timeOfDay: Markup {
    boxes([(2, .paperHour), (2, .paperMinute)], joint: ":")
  }

  /// Groups of boxes, one a sign, with what they are for below them; always left to right.
  private func boxes(_ groups: [(count: Int, label: Phrase?)], joint: String) -> Markup {
    Markup("div", ["class": "signs", "dir": "ltr"]) {
      for (index, group) in groups.enumerated() {
        if index > 0 { Markup("span", ["class": "joint"]) { joint } }
        Markup("span", ["class": "sign-group"]) {
          PaperBox.signs(group.count)
          if let label = group.label {
            Markup("span", ["class": "sign-label"]) { language.markup(label) }
          }
        }
      }
    }
  }

  /// The room with boxes for “don't know” and “prefer not to answer” beside it, where declared.
  private func withMissing(@MarkupBuilder _ room: () -> Markup) -> Markup {
    Markup("div", ["class": "with-missing"]) {
      room()
      for option in missing.options { PaperBox.labelled(option, language) }
    }
  }

  // MARK: Lines

  private func lines(_ longest: Int?) -> Markup {
    let perLine = language.isEasyRead ? 45 : 60
    let usual = question.identifying == .direct ? 1 : 4
    let count = longest.map { min(max(($0 + perLine - 1) / perLine, 1), 8) } ?? usual
    return Markup(
      "div", ["class": "lines", "role": "img", "aria-label": language.text(.paperOwnWords)]
    ) {
      for _ in 0..<count { Markup("div", ["class": "line"]) }
    }
  }

  private func line(_ label: Phrase?, _ width: String) -> Markup {
    Markup("div", ["class": "field \(width)"]) {
      if let label { Markup("span", ["class": "field-label"]) { language.markup(label) } }
      Markup("span", ["class": "rule"])
    }
  }

  private func place(_ list: ChoiceList?, hasCoordinate: Bool) -> Markup {
    Markup("div", ["class": "place"]) {
      if let list {
        PaperChoices(list: list, hasOtherText: false, isExclusive: true, language: language).markup
      } else {
        line(nil, "whole")
      }
      if hasCoordinate {
        Markup("p", ["class": "field-note"]) { language.markup(.paperCoordinate) }
        Markup("div", ["class": "pair"]) {
          line(.paperLatitude, "half")
          line(.paperLongitude, "half")
        }
      }
    }
  }

  // MARK: Ranking

  private func ranking(_ list: ChoiceList, top: Int) -> Markup {
    let digits = list.choices.map { "\($0.value)".count }.max() ?? 1
    return Markup("div", ["class": "ranking"]) {
      Markup("ol", ["class": "places"]) {
        for place in 1...top {
          Markup("li", ["aria-label": language.text(.paperPlaceOrdinal, ["place": "\(place)"])]) {
            Markup("span", ["class": "ordinal", "aria-hidden": "true"]) { "\(place)." }
            PaperBox.signs(digits)
          }
        }
      }
      Markup("ul", ["class": "key"]) {
        for choice in list.choices {
          Markup("li") {
            Markup("span", ["class": "code"]) { "\(choice.value)" }
            Markup("span") { language.markup(choice.label) }
          }
        }
        for option in list.missing.options {
          if let typed = option.typed {
            Markup("li") {
              Markup("span", ["class": "code"]) { typed }
              Markup("span") { language.markup(option.label) }
            }
          }
        }
      }
    }
  }
}
