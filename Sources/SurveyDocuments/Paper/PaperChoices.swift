import EscapedMarkup
import Messages
import SurveyDefinition

/// Choices to tick, as a list or as a scale on one line.
struct PaperChoices {
  let list: ChoiceList
  let hasOtherText: Bool
  /// Whether one alone can be ticked, so that none needs to say so.
  let isExclusive: Bool
  let language: FormLanguage

  var markup: Markup {
    if list.choices.isEmpty { return emptyList }
    if let scale = list.writtenScale { return written(scale) }
    if let scale = list.scale, scale.hasBareSteps(list) { return line(scale) }
    return Markup("ul", ["class": "choices \(columnClass)"]) {
      for choice in list.choices { item(choice) }
      if let nothing = list.missing.nothing { option(nothing) }
      for missing in list.missing.options { option(missing) }
    }
  }

  /// The areas of a workspace, on a form that is printed outside it.
  private var emptyList: Markup {
    Markup("div", ["class": "field whole"]) {
      Markup("span", ["class": "field-label"]) { language.markup(.paperAreaName) }
      Markup("span", ["class": "rule"])
    }
  }

  private func item(_ choice: Choice) -> Markup {
    let isOther = hasOtherText && choice.code == ChoiceList.otherCode
    return Markup("li", ["class": isOther ? "option other" : "option"]) {
      PaperBox.markup(typed: "\(choice.value)")
      Markup("span", ["class": "label"]) {
        if isOther {
          Markup("span") {
            language.markup(choice.label)
            ", "
            language.markup(.paperOther)
          }
          Markup("span", ["class": "rule"])
        } else {
          language.markup(choice.label)
        }
        if choice.exclusive, !isExclusive {
          " "
          Markup("span", ["class": "alone"]) {
            "("
            language.markup(.paperAlone)
            ")"
          }
        }
      }
    }
  }

  private func option(_ missing: MissingOption) -> Markup {
    Markup("li", ["class": "option missing"]) {
      PaperBox.markup(typed: missing.typed)
      Markup("span", ["class": "label"]) { language.markup(missing.label) }
    }
  }

  /// A scale with words at its ends alone, its steps side by side.
  private func line(_ scale: RatingScale) -> Markup {
    Markup("div", ["class": "scale"]) {
      if let low = scale.low {
        Markup("span", ["class": "end low"]) { language.markup(low) }
      }
      Markup("span", ["class": "steps"]) {
        for choice in list.choices { PaperBox.markup(typed: "\(choice.value)") }
      }
      if let high = scale.high {
        Markup("span", ["class": "end high"]) { language.markup(high) }
      }
      for missing in list.missing.options { PaperBox.labelled(missing, language) }
    }
  }

  private var columnClass: String {
    switch columns {
    case 1: "one"
    case 2: "two"
    default: "three"
    }
  }

  /// A scale of too many steps to tick: its ends in words and room for the number.
  private func written(_ scale: RatingScale) -> Markup {
    Markup("div", ["class": "scale"]) {
      if let low = scale.low {
        Markup("span", ["class": "end low"]) {
          "\(scale.steps.lowerBound) = "
          language.markup(low)
        }
      }
      PaperBox.signs("\(scale.steps.upperBound)".count)
      if let high = scale.high {
        Markup("span", ["class": "end high"]) {
          "\(scale.steps.upperBound) = "
          language.markup(high)
        }
      }
      for missing in list.missing.options { PaperBox.labelled(missing, language) }
    }
  }

  /// In how many columns the list stands: by its length, and by its longest line.
  private var columns: Int {
    let longest = list.choices.map { language.text($0.label).count }.max() ?? 0
    let (short, middling) = language.isEasyRead ? (14, 28) : (20, 40)
    if longest <= short, !hasOtherText, count <= 9 { return 3 }
    return count > 5 && (longest <= middling || count > 12) ? 2 : 1
  }

  private var count: Int { list.choices.count + list.missing.options.count }

  /// The lines that the list takes on paper.
  var lineCount: Int {
    list.scale.map { $0.hasBareSteps(list) } == true ? 1 : (count + columns - 1) / columns
  }
}

extension ChoiceList {
  /// The scale, where it has so many steps without words that a number is written instead of ticked.
  var writtenScale: RatingScale? {
    scale.flatMap { $0.steps.count > 12 && $0.hasBareSteps(self) ? $0 : nil }
  }
}

extension RatingScale {
  /// Whether the steps between the ends have no words of their own.
  func hasBareSteps(_ list: ChoiceList) -> Bool {
    list.choices.allSatisfy { $0.label == LocalizedText("\($0.value)") }
  }
}
