import EscapedMarkup
import Messages
import SurveyDefinition

/// A question on paper: number, wording, what to do, room for the answer.
struct PaperQuestion {
  let question: Question
  /// Its number on the form; nil for a text to read.
  let number: Int?
  let language: FormLanguage
  /// When it is to be answered, in words.
  let condition: String?
  /// The letter of the copy that it stands in; nil outside a repeated part.
  let copy: String?

  var markup: Markup {
    let form = question.type.form
    if case .reading = form { return note }
    let labelID = "q-\(question.id)\(copy.map { "-\($0)" } ?? "")"
    let room = PaperAnswer(
      question: question, language: language, labelID: labelID,
      missing: question.type.missing)
    return Markup(
      "section",
      [
        "class": isLong(form) ? "question long" : "question", "role": "group",
        "aria-labelledby": labelID,
      ]
    ) {
      heading(labelID)
      instructions(form)
      room.markup(form)
    }
  }

  private var note: Markup {
    Markup("div", ["class": "note"]) {
      conditionLine
      Markup("p") { language.markup(question.label) }
      if let hint = question.hint { Markup("p", ["class": "hint"]) { language.markup(hint) } }
    }
  }

  @MarkupBuilder private func heading(_ id: String) -> Markup {
    if copy == nil {
      Markup("h2", ["id": id]) { wording }
    } else {
      Markup("h3", ["id": id]) { wording }
    }
  }

  @MarkupBuilder private var wording: Markup {
    if let number { Markup("span", ["class": "number"]) { "\(number)" } }
    Markup("span", ["class": "wording"]) {
      language.markup(question.label)
      if question.required {
        " "
        Markup("span", ["class": "required"]) { language.markup(.paperRequired) }
      }
    }
  }

  @MarkupBuilder private var conditionLine: Markup {
    if let condition {
      Markup("p", ["class": "condition"]) { language.instruction(condition) }
    }
  }

  @MarkupBuilder private func instructions(_ form: AnswerForm) -> Markup {
    conditionLine
    if let hint = question.hint { Markup("p", ["class": "hint"]) { language.markup(hint) } }
    let instruction = PaperInstruction(language: language)
    let sentences = instruction.sentences(form)
    if !sentences.isEmpty {
      Markup("p", ["class": "how"]) { language.instruction(sentences.joined(separator: " ")) }
    }
    if let message = question.constraintMessage, !instruction.tellsBounds(form) {
      Markup("p", ["class": "hint"]) { language.markup(message) }
    }
    if question.identifying == .direct {
      Markup("p", ["class": "how"]) { language.markup(.paperNotTyped) }
    }
  }

  /// Whether the answer may go on over a page's end: what would hardly fit on one.
  private func isLong(_ form: AnswerForm) -> Bool {
    switch form {
    case .grid(let rows, _): rows.count > 16
    case .oneOf, .someOf, .ordered, .place: (form.choices?.choices.count ?? 0) > 44
    case .reading, .number, .date, .timeOfDay, .words, .photo: false
    }
  }
}
