import DialogueWorkspace
import EscapedMarkup
import Messages
import Priorities
import SurveyDefinition

/// Where the walks stopped and what they noted, in squares of 250 metres.
struct PlacesSection {
  let wording: RoundWording
  let places: WalkPlaces

  var html: Markup {
    Markup("section", ["id": "places", "aria-labelledby": "places-heading"]) {
      Markup("h2", ["id": "places-heading"]) { wording(.reportPlaces) }
      Markup("p") { wording(.reportPlacesLegend) }
      for (index, places) in places.neighbourhoods.enumerated() {
        neighbourhood(places, index + 1)
      }
      Markup("p", ["class": "note"]) { wording(.reportPlacesNote) }
    }
  }

  /// A map of its own, with its table.
  private func neighbourhood(_ places: [WalkPlace], _ number: Int) -> Markup {
    let walks = Set(places.flatMap(\.walks)).sorted().map { id in
      wording.ranking.workspace.event(id).map { wording($0.venue) } ?? id
    }
    let title = wording(.reportPlacesTitle(walks.count), ["walks": wording.list(walks)])
    return Markup {
      Markup("figure") {
        Markup("figcaption") {
          Markup("strong") { title + ". " }
          finding(places)
        }
        PlaceMap(
          id: "places-map-\(number)", title: title, description: finding(places), places: places,
          distance: { metres in
            metres >= 1_000
              ? wording(.reportKilometres, ["count": "\(metres / 1_000)"])
              : wording(.reportMetres, ["count": "\(metres)"])
          }
        ).svg
      }
      table(places, title, number)
    }
  }

  private func finding(_ places: [WalkPlace]) -> String {
    let worst = places.enumerated().max {
      ($0.element.problems, -$0.offset) < ($1.element.problems, -$1.offset)
    }
    guard let worst, worst.element.problems > 0 else { return wording(.reportPlacesNoProblem) }
    return wording(
      .reportPlacesFinding,
      [
        "place": "\(worst.offset + 1)", "problems": "\(worst.element.problems)",
        "stops": "\(worst.element.stops)",
        "concerns": wording.quoted(worst.element.concerns.prefix(3).map(\.concern)),
      ])
  }

  private func table(_ places: [WalkPlace], _ title: String, _ number: Int) -> Markup {
    DataTable(
      id: "places-table-\(number)",
      caption: wording(.reportPlacesCaption, ["title": title]),
      columns: [
        .text(wording(.reportPlacesNumber)), .number(wording(.reportPlacesStops)),
        .number(wording(.reportPlacesProblems)), .text(wording(.reportPlacesNoted)),
        .number(wording(.reportPlacesMiddle)),
      ],
      rows: places.enumerated().map { index, place in
        [
          DataTable.Cell("\(index + 1)"), DataTable.Cell(wording.number(place.stops)),
          DataTable.Cell(wording.number(place.problems)),
          DataTable.Cell(
            place.concerns.isEmpty
              ? "–"
              : place.concerns.prefix(4).map { "\(wording($0.concern.label)) (\($0.stops))" }
                .joined(separator: ", ")),
          DataTable.Cell(
            "\(NumberText.decimal(place.latitude, places: 3, wording.language)) N, "
              + "\(NumberText.decimal(place.longitude, places: 3, wording.language)) E"),
        ]
      }
    ).html
  }
}
