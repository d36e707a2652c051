import Messages

/// A whole page that asks nothing of the network, needs no script and prints to A4.
struct HTMLPage {
  let language: Language
  let title: String
  /// What must stand on every page of paper, at the top and at the bottom: made up, draft.
  let marks: [String]
  let header: HTML
  let main: HTML
  let footer: HTML

  /// The bytes of the file.
  var text: String {
    let page = HTML("html", ["lang": language.rawValue]) {
      HTML("head") {
        HTML(void: "meta", ["charset": "utf-8"])
        HTML(void: "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        // Holds the page to its word: whatever slipped in could load or run nothing.
        HTML(
          void: "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'",
          ])
        HTML("title") { title }
        HTML(Stylesheet(marks: marks))
      }
      HTML("body") {
        HTML("a", ["class": "skip", "href": "#main"]) { Phrase.reportSkip.text(language) }
        HTML("header") {
          alerts
          header
        }
        HTML("main", ["id": "main"]) { main }
        HTML("footer") {
          alerts
          footer
        }
      }
    }
    return "<!doctype html>\n\(page.markup)"
  }

  private var alerts: [HTML] {
    marks.map { mark in HTML("p", ["class": "alert"]) { mark } }
  }
}
