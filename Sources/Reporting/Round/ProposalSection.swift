import EscapedMarkup
import Messages
import Priorities
import Promises
import SurveyDefinition

/// What the draft promise proposes, in brief; the draft itself is a document of its own.
struct ProposalSection {
  let wording: RoundWording
  let draft: PromiseDraft

  var html: Markup {
    Markup("section", ["id": "proposal", "aria-labelledby": "proposal-heading"]) {
      Markup("h2", ["id": "proposal-heading"]) { wording(.reportProposal) }
      Markup("p", ["class": "alert"]) { wording(.reportDraftMark) }
      if draft.focusAreas.isEmpty {
        Markup("p") { wording(.reportNoFocusAreas) }
      } else {
        Markup("p") { wording(.reportProposalIntroduction) }
        Markup("ol") {
          for area in draft.focusAreas {
            Markup("li") {
              Markup("strong") { wording(area.concern.label) }
              " – " + wording(Phrase.reportGrounds(area.grounds.rawValue))
            }
          }
        }
      }
      if !draft.toDiscuss.isEmpty {
        Markup("p") {
          wording(
            .reportToDiscussList, ["concerns": wording.quoted(draft.toDiscuss.map(\.concern))])
        }
      }
    }
  }
}
