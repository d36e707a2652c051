import Messages
import Priorities
import Promises
import SurveyDefinition

/// What the draft promise proposes, in brief; the draft itself is a document of its own.
struct ProposalSection {
  let wording: RoundWording
  let draft: PromiseDraft

  var html: HTML {
    HTML("section", ["id": "proposal", "aria-labelledby": "proposal-heading"]) {
      HTML("h2", ["id": "proposal-heading"]) { wording(.reportProposal) }
      HTML("p", ["class": "alert"]) { wording(.reportDraftMark) }
      if draft.focusAreas.isEmpty {
        HTML("p") { wording(.reportNoFocusAreas) }
      } else {
        HTML("p") { wording(.reportProposalIntroduction) }
        HTML("ol") {
          for area in draft.focusAreas {
            HTML("li") {
              HTML("strong") { wording(area.concern.label) }
              " – " + wording(Phrase.reportGrounds(area.grounds.rawValue))
            }
          }
        }
      }
      if !draft.toDiscuss.isEmpty {
        HTML("p") {
          wording(
            .reportToDiscussList, ["concerns": wording.quoted(draft.toDiscuss.map(\.concern))])
        }
      }
    }
  }
}
