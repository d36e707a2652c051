import EscapedMarkup
import Messages
import SurveyDefinition

/// The same list for several rows: a table with the list's words on top.
struct PaperGrid {
  let rows: [GridRow]
  let list: ChoiceList
  let language: FormLanguage
  /// The id of the heading that names the table.
  let labelID: String

  var markup: Markup {
    let isWide = list.choices.count > 11
    return Markup("table", ["class": isWide ? "grid tight" : "grid", "aria-labelledby": labelID]) {
      Markup("thead") { head }
      Markup("tbody") {
        for row in rows {
          Markup("tr") {
            Markup("th", ["scope": "row"]) { language.markup(row.label) }
            if let scale = list.writtenScale {
              Markup("td", ["class": "written"]) {
                PaperBox.signs("\(scale.steps.upperBound)".count)
              }
            } else {
              for choice in list.choices {
                Markup("td") { PaperBox.markup(typed: "\(choice.value)") }
              }
            }
            if let unknown {
              Markup("td", ["class": "missing"]) { PaperBox.markup(typed: unknown.typed) }
            }
          }
        }
      }
    }
  }

  /// “Don't know” has a column; who would rather not answer leaves the row blank.
  private var unknown: MissingOption? { list.missing.dontKnow }

  @MarkupBuilder private var head: Markup {
    if let scale = list.writtenScale {
      Markup("tr") {
        Markup("td")
        Markup("th", ["scope": "col"]) {
          "\(scale.steps.lowerBound)"
          if let low = scale.low {
            " = "
            language.markup(low)
          }
          ", \(scale.steps.upperBound)"
          if let high = scale.high {
            " = "
            language.markup(high)
          }
        }
        unknownHead
      }
    } else if let scale = list.scale, scale.hasBareSteps(list) {
      ends(scale)
    } else {
      Markup("tr") {
        Markup("td")
        for choice in list.choices {
          Markup("th", ["scope": "col"]) { language.markup(choice.label) }
        }
        unknownHead
      }
    }
  }

  /// The words of a scale's ends over its first and its last steps.
  @MarkupBuilder private func ends(_ scale: RatingScale) -> Markup {
    let left = list.choices.count / 2
    Markup("tr") {
      Markup("td", ["rowspan": "2"])
      Markup("th", ["class": "end low", "scope": "colgroup", "colspan": "\(left)"]) {
        if let low = scale.low { language.markup(low) }
      }
      Markup(
        "th",
        ["class": "end high", "scope": "colgroup", "colspan": "\(list.choices.count - left)"]
      ) {
        if let high = scale.high { language.markup(high) }
      }
      if unknown != nil {
        Markup("th", ["class": "missing", "scope": "col", "rowspan": "2"]) {
          language.markup(.documentDontKnow)
        }
      }
    }
    Markup("tr") {
      for choice in list.choices { Markup("th", ["scope": "col"]) { "\(choice.value)" } }
    }
  }

  @MarkupBuilder private var unknownHead: Markup {
    if unknown != nil {
      Markup("th", ["class": "missing", "scope": "col"]) { language.markup(.documentDontKnow) }
    }
  }
}
