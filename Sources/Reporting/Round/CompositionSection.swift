import EscapedMarkup
import Messages
import Priorities
import SurveyDefinition

/// Who answered, source by source, and for residents against who lives there.
struct CompositionSection {
  let wording: RoundWording
  let compositions: [(source: Source, backgrounds: [Composition])]

  var html: Markup {
    Markup("section", ["id": "composition", "aria-labelledby": "composition-heading"]) {
      Markup("h2", ["id": "composition-heading"]) { wording(.reportComposition) }
      for (source, backgrounds) in compositions where !backgrounds.isEmpty {
        Markup("h3") { wording.heading(source) }
        for background in backgrounds { self.background(background, source) }
        wording.participantsOnly([wording.ranking.source(source)].compactMap { $0 })
      }
    }
  }

  /// Only residents are held against the population; a school class or a walk is no picture of it.
  private func hasPopulation(_ background: Composition, _ source: Source) -> Bool {
    source == .citizens && background.categories.contains { $0.population != nil }
  }

  private func background(_ background: Composition, _ source: Source) -> Markup {
    let id = "composition-\(source.rawValue)-\(background.role.rawValue)"
    let name = wording(Phrase.reportRole(background.role.rawValue))
    return Markup("div", ["class": "together"]) {
      Markup("h4") { name }
      if hasPopulation(background, source) { figure(background, id: id, name: name) }
      table(background, source, id: id, name: name)
    }
  }

  private func figure(_ background: Composition, id: String, name: String) -> Markup {
    let title = wording(.reportCompositionTitle, ["role": name])
    let finding = self.finding(background)
    return Markup("figure") {
      Markup("figcaption") {
        Markup("strong") { "\(finding) " }
        wording(.reportCompositionLegend)
      }
      CompositionChart(
        id: "\(id)-chart", title: title, description: finding,
        rows: background.categories.map { category in
          CompositionChart.Row(
            label: wording(category.choice.label), share: category.share,
            population: category.population,
            value: wording(
              .reportCompositionValue,
              [
                "share": category.share.map(wording.percent) ?? wording(.reportFew),
                "population": category.population.map(wording.percent) ?? "–",
              ]))
        }
      ).svg
    }
  }

  private func table(
    _ background: Composition, _ source: Source, id: String, name: String
  ) -> Markup {
    let hasPopulation = hasPopulation(background, source)
    func cells(_ label: String, _ count: Int?, _ share: Double?, _ population: Double?)
      -> [DataTable.Cell]
    {
      let shown = [
        Markup(text: label), wording.shownCount(count),
        Markup(text: share.map(wording.percent) ?? "–"),
      ]
      let residents = Markup(text: population.map(wording.percent) ?? "–")
      return (shown + (hasPopulation ? [residents] : [])).map { DataTable.Cell($0) }
    }
    return DataTable(
      id: id,
      caption: wording(
        .reportCompositionCaption, ["role": name, "source": wording.heading(source)]),
      columns: [
        .text(name), .number(wording(source == .safetyWalk ? .reportStopCount : .reportN)),
        .number(wording(.columnShare)),
      ] + (hasPopulation ? [.number(wording(.reportPopulation))] : []),
      rows: background.categories.map { category in
        cells(
          wording(category.choice.label), category.respondents, category.share, category.population)
      } + [cells(wording(.reportNoAnswer), background.unknown, nil, nil)]
    ).html
  }

  /// The group furthest from its part of the population, and the groups heard too little.
  private func finding(_ background: Composition) -> String {
    let gaps = background.categories.compactMap { category -> (Composition.Category, Double)? in
      guard let share = category.share, let population = category.population else { return nil }
      return (category, share - population)
    }
    guard let widest = gaps.max(by: { abs($0.1) < abs($1.1) }), let share = widest.0.share,
      let population = widest.0.population
    else { return wording(.reportCompositionUnknown) }
    if abs(widest.1) < Self.noticeable { return wording(.reportCompositionClose) }
    let furthest = wording(
      .reportCompositionFurthest,
      [
        "group": wording.quoted(widest.0.choice.label), "share": wording.percent(share),
        "population": wording.percent(population),
      ])
    let few = gaps.filter { $0.1 <= -Self.noticeable }.map { wording.quoted($0.0.choice.label) }
    return few.isEmpty
      ? furthest : "\(furthest) \(wording(.reportUnderheard, ["groups": wording.list(few)]))"
  }

  /// A difference from the population worth a word: five points.
  private static let noticeable = 0.05
}
