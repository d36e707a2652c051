import EscapedMarkup
import Messages
import SurveyDefinition

/// A box to tick, with what is typed for it in small print beside it.
enum PaperBox {
  static func markup(typed: String?) -> Markup {
    Markup("span", ["class": "tick"]) {
      Markup("span", ["class": "box", "aria-hidden": "true"])
      Markup("span", ["class": "code"]) { typed ?? "" }
    }
  }

  /// Boxes for the signs of a number, always from left to right.
  static func signs(_ count: Int) -> Markup {
    Markup("span", ["class": "sign-boxes", "dir": "ltr"]) {
      for _ in 0..<count { Markup("span", ["class": "sign"]) }
    }
  }

  /// A way of giving no answer, as it stands beside other room for the answer.
  static func labelled(_ option: MissingOption, _ language: FormLanguage) -> Markup {
    Markup("span", ["class": "option"]) {
      markup(typed: option.typed)
      Markup("span", ["class": "label"]) { language.markup(option.label) }
    }
  }
}
