import EscapedMarkup
import Messages
import Priorities
import SurveyDefinition

/// What people have written and a person has approved to be quoted, concern by concern.
struct QuotesSection {
  let wording: RoundWording
  let quotes: [ApprovedQuote]

  private var concerns: [Concern] {
    quotes.map(\.concern).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  var html: Markup {
    Markup("section", ["id": "quotes", "aria-labelledby": "quotes-heading"]) {
      Markup("h2", ["id": "quotes-heading"]) { wording(.reportQuotes) }
      for concern in concerns {
        Markup("h3") { wording(concern.label) }
        for quote in quotes where quote.concern == concern {
          Markup("blockquote") {
            Markup("p") { "”\(quote.text)”" }
            Markup("footer", ["class": "muted"]) {
              wording(.reportQuoteBy, ["id": quote.id, "role": quote.role])
            }
          }
        }
      }
      Markup("p", ["class": "note"]) { wording(.reportQuotesNote) }
    }
  }
}
