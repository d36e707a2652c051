import EscapedMarkup
import Messages

/// A whole page that asks nothing of the network, needs no script and prints to A4.
struct HTMLPage {
  let language: Language
  let title: String
  /// What must stand on every page of paper, at the top and at the bottom: made up, draft.
  let marks: [String]
  let header: Markup
  let main: Markup
  let footer: Markup

  /// The bytes of the file.
  var text: String {
    let page = Markup("html", ["lang": language.rawValue]) {
      Markup("head") {
        Markup(void: "meta", ["charset": "utf-8"])
        Markup(
          void: "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        // Holds the page to its word: whatever slipped in could load or run nothing.
        Markup(
          void: "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'",
          ])
        Markup("title") { title }
        Markup(styles: Stylesheet(marks: marks).text)
      }
      Markup("body") {
        Markup("a", ["class": "skip", "href": "#main"]) { Phrase.reportSkip.text(language) }
        Markup("header") {
          alerts
          header
        }
        Markup("main", ["id": "main"]) { main }
        Markup("footer") {
          alerts
          footer
        }
      }
    }
    return "<!doctype html>\n\(page.markup)"
  }

  private var alerts: [Markup] {
    marks.map { mark in Markup("p", ["class": "alert"]) { mark } }
  }
}
