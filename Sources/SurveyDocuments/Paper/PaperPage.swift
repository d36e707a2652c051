import EscapedMarkup
import Messages
import SurveyDefinition

/// The page as a whole: what stands before, between and after the questions.
struct PaperPage {
  let survey: Survey
  let language: FormLanguage
  /// How often the repeated part stands on the form.
  let copies: Int
  /// The number of each question on the form; a text to read has none.
  private let numbers: [String: Int]

  init(survey: Survey, language: FormLanguage, copies: Int) {
    self.survey = survey
    self.language = language
    self.copies = copies
    var numbers: [String: Int] = [:]
    for question in survey.questions {
      if case .reading = question.type.form { continue }
      numbers[question.id] = numbers.count + 1
    }
    self.numbers = numbers
  }

  /// The marks of the copies of the repeated part.
  static let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }

  var text: String {
    let form = language.text(.paperForm)
    let page = Markup("html", ["lang": language.code, "dir": language.direction]) {
      Markup("head") {
        Markup(void: "meta", ["charset": "utf-8"])
        Markup(
          void: "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        Markup(
          void: "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'",
          ])
        Markup("title") { language.text(survey.title) }
        Markup(styles: PaperStylesheet(identity: identity, form: form).text)
      }
      Markup("body", ["class": language.isEasyRead ? "easy" : nil]) {
        advice
        Markup("header") { opening }
        Markup("main") { questions }
      }
    }
    return "<!doctype html>\n\(page.markup)"
  }

  /// Which definition the form was made of, so that the one who types takes the right template.
  private var identity: String {
    language.text(
      .paperIdentity,
      [
        "survey": survey.id, "version": "\(survey.version)",
        "hash": String(survey.definitionHash.prefix(8)),
      ])
  }

  // MARK: Before the questions

  @MarkupBuilder private var opening: Markup {
    Markup("div", ["class": "opening"]) {
      Markup("div") {
        Markup("h1") { language.markup(survey.title) }
        if let description = survey.description {
          Markup("p", ["class": "lead"]) { language.markup(description) }
        }
        Markup("p", ["class": "privacy"]) {
          language.markup(language.isEasyRead ? .paperPrivacyEasy : .paperPrivacy)
        }
      }
      if let address = survey.address, let code = QRCode(address: address) {
        Markup("div", ["class": "online"]) {
          code.drawing(name: language.text(.paperCode, ["address": address]))
          Markup("p") {
            language.markup(.paperWebAddress)
            " "
            Markup("a", ["href": address, "dir": "ltr"]) { address }
          }
        }
      }
    }
    Markup("div", ["class": "staff", "role": "group", "aria-labelledby": "staff"]) {
      Markup("p", ["class": "staff-note"]) {
        Markup("span", ["id": "staff"]) { language.markup(.paperForStaff) }
        Markup("span", ["class": "identity", "dir": "ltr"]) { identity }
      }
      staffBox(.paperForm, "narrow")
      if survey.question(role: .event) == nil { staffBox(.paperEvent, "wide") }
      staffBox(.paperDate, "narrow")
    }
  }

  private func staffBox(_ label: Phrase, _ width: String) -> Markup {
    Markup("p", ["class": "staff-box \(width)"]) { language.markup(label) }
  }

  private var advice: Markup {
    Markup("aside", ["class": "advice", "aria-labelledby": "advice"]) {
      Markup("h2", ["id": "advice"]) { language.markup(.paperAdviceTitle) }
      Markup("ul") {
        Markup("li") { language.markup(.paperAdvicePrint) }
        Markup("li") { language.markup(.paperAdviceNumber) }
        if let repeated = survey.repeated {
          Markup("li") {
            language.markup(
              .paperAdviceLetter, ["label": language.text(repeated.label).lowercased()])
          }
        }
        Markup("li") { language.markup(.paperAdviceType) }
      }
    }
  }

  // MARK: The questions

  @MarkupBuilder private var questions: Markup {
    if let repeated = survey.repeated {
      for index in 0..<repeated.questions.lowerBound { drawn(index) }
      for letter in Self.letters.prefix(copies) { copy(of: repeated, letter) }
      if repeated.questions.upperBound < survey.questions.count {
        Markup("div", ["class": "after-copies"]) {
          for index in repeated.questions.upperBound..<survey.questions.count { drawn(index) }
        }
      }
    } else {
      for index in survey.questions.indices { drawn(index) }
    }
  }

  private func copy(of repeated: RepeatedPart, _ letter: String) -> Markup {
    let isShort = Self.copiesOnPage(survey, language) > 1 && letter != Self.letters.first
    return Markup(
      "section",
      ["class": isShort ? "copy short" : "copy", "aria-labelledby": "copy-\(letter)"]
    ) {
      Markup("div", ["class": "copy-head"]) {
        Markup("h2", ["id": "copy-\(letter)"]) {
          language.text(
            .paperCopy, ["label": language.text(repeated.label), "letter": letter])
        }
        Markup("p", ["class": "staff-box narrow"]) {
          language.markup(.paperForm)
          Markup("span", ["class": "letter"]) { letter }
        }
      }
      if let hint = repeated.hint {
        Markup("p", ["class": "hint"]) { language.markup(hint) }
      }
      for index in repeated.questions { drawn(index, copy: letter) }
    }
  }

  private func drawn(_ index: Int, copy letter: String? = nil) -> Markup {
    let question = survey.questions[index]
    let sentence = ConditionSentence(survey: survey, language: language, reader: reader)
    return PaperQuestion(
      question: question, number: numbers[question.id], language: language,
      condition: question.showIf.map(sentence.text), copy: letter
    ).markup
  }

  private var reader: ConditionSentence.Reader {
    switch survey.unit {
    case .respondent: .respondent(numbers: numbers)
    case .observation: .group(numbers: numbers)
    }
  }
}
