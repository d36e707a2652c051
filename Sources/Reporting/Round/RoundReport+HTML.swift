import EscapedMarkup
import DialogueWorkspace
package import Messages
import Priorities
import Promises

extension RoundReport {
  /// The report as one page that needs nothing but itself: no network, no script, prints to A4.
  package func html(_ language: Language) -> String {
    let wording = RoundWording(ranking: ranking, language: language)
    let municipality = ranking.workspace.municipality.text(language)
    let title = title(language)
    let sections = self.sections(wording)
    return HTMLPage(
      language: language, title: title, marks: marks(language),
      header: Markup {
        Markup("h1") { title }
        Markup("p", ["class": "muted"]) { subtitle(wording, municipality).joined(separator: " · ") }
        Markup("nav", ["aria-label": wording(.reportContents)]) {
          Markup("ul") {
            for section in sections {
              Markup("li") { Markup("a", ["href": "#\(section.id)"]) { wording(section.heading) } }
            }
          }
        }
      },
      main: Markup(sections.map(\.html)),
      footer: Markup("p") { wording(.reportMadeBy, ["municipality": municipality]) }
    ).text
  }

  /// The heading of every form of the report.
  func title(_ language: Language) -> String {
    Phrase.reportTitle.text(
      language,
      [
        "municipality": ranking.workspace.shortName.text(language),
        "round": ranking.roundLabel.text(language),
      ])
  }

  /// What must stand on every page.
  func marks(_ language: Language) -> [String] {
    ranking.isMadeUp ? [Phrase.tableMadeUp.text(language)] : []
  }

  /// What follows the heading: whose report it is, and of what time and group.
  func subtitle(_ wording: RoundWording, _ municipality: String) -> [String] {
    var parts = [municipality]
    if let area = ranking.workspace.policeArea { parts.append(wording(area)) }
    if let round = ranking.workspace.round(ranking.selection.round) {
      parts.append("\(round.from) – \(round.to)")
    }
    if let group = ranking.selection.group {
      parts.append(
        wording(
          .reportOnlyGroup, ["group": ranking.groupLabel(group, wording.language)]))
    }
    return parts
  }

  /// The sections that the report has content for, in the order of reading.
  func sections(
    _ wording: RoundWording
  ) -> [(id: String, heading: Phrase, html: Markup)] {
    var sections: [(id: String, heading: Phrase, html: Markup)] = []
    if let summary = SummarySection(wording) {
      sections.append(("summary", .reportSummary, summary.html))
    }
    sections.append(
      (
        "sources", .reportSources,
        SourcesSection(wording: wording, disagreements: draft?.disagreements ?? []).html
      ))
    if let tiers = TiersSection(wording) {
      sections.append(("tiers", .reportTiersTitle, tiers.html))
    }
    if let comparison {
      let section = ChangeSection(wording: wording, comparison: comparison)
      sections.append(("change", .reportChange, section.html))
    }
    if let areaBreakdown {
      let section = BreakdownSection(
        wording: wording, breakdown: areaBreakdown, id: "areas", heading: .reportAreas)
      sections.append(("areas", .reportAreas, section.html))
    }
    if let ageBreakdown {
      let section = BreakdownSection(
        wording: wording, breakdown: ageBreakdown, id: "ages", heading: .reportAges)
      sections.append(("ages", .reportAges, section.html))
    }
    if compositions.contains(where: { !$0.backgrounds.isEmpty }) {
      let section = CompositionSection(wording: wording, compositions: compositions)
      sections.append(("composition", .reportComposition, section.html))
    }
    if let places {
      let section = PlacesSection(wording: wording, places: places)
      sections.append(("places", .reportPlaces, section.html))
    }
    let ownWords = OwnWordsSection(wording: wording).html
    if !ownWords.isEmpty {
      sections.append(("own-words", .reportOwnWords, ownWords))
    }
    if !quotes.isEmpty {
      let section = QuotesSection(wording: wording, quotes: quotes)
      sections.append(("quotes", .reportQuotes, section.html))
    }
    if let draft {
      sections.append(
        (
          "proposal", .reportProposal, ProposalSection(wording: wording, draft: draft).html
        ))
    }
    sections.append(
      ("method", .reportMethod, MethodSection(wording: wording, imports: imports).html))
    return sections
  }
}
