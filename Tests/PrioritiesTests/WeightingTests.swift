import DialogueSession
import Foundation
import Priorities
import SurveyDefinition
import TestSupport
import Testing

@Suite("Weighting to a population known by sex and age together")
struct WeightingTests {
  private static let population = """
    population:
      sex_age:
        kvinna: {unga: 100, gamla: 300}
        man: {unga: 200, gamla: 150}

    """

  /// A workspace that weights citizens by sex and age, with so many answers in each cell.
  private func table(
    _ cells: [(sex: String, age: String, count: Int)], population: String = Self.population
  ) throws -> AnalysisTable {
    var lines = ["id,event,kon,alder,viktigast"]
    for cell in cells {
      for number in 0..<cell.count {
        let pick = ["a_bus", "b_ljus", "c_klotter"][number % 3]
        lines.append("\(lines.count),m\(1 + lines.count % 6),\(cell.sex),\(cell.age),\(pick)")
      }
    }
    var fixture = try AnalysisFixture([])
    try fixture.change("medborgare.yaml", { $0 + Self.background })
    try fixture.change(
      "lyhord.yaml",
      {
        $0.replacingOccurrences(of: "sources:\n", with: population + "sources:\n")
          .replacingOccurrences(
            of: "medborgare, design: self_selected",
            with: "medborgare, design: self_selected, weight: [sex, age]")
      }, answers: lines.joined(separator: "\n") + "\n")
    let analysis = try fixture.session.analysis()
    let ranking = try analysis.rank(Selection(round: "host", group: nil))
    return try #require(try analysis.table(ranking, of: .citizens))
  }

  private static let background = """
      - id: kon
        type: select_one
        label: {sv: Kön, en: Sex}
        choices: {choices: {kvinna: {sv: Kvinna, en: Woman}, man: {sv: Man, en: Man}}}
        role: sex
      - id: alder
        type: select_one
        label: {sv: Ålder, en: Age}
        choices: {choices: {unga: {sv: Unga, en: Young}, gamla: {sv: Gamla, en: Old}}}
        role: age

    """

  /// The share of the weights of each cell, and of each sex.
  private func shares(_ table: AnalysisTable) throws -> [String: Double] {
    let sex = try #require(table.backgrounds.first { $0.role == .sex }).codes
    let age = try #require(table.backgrounds.first { $0.role == .age }).codes
    let total = table.weights.reduce(0, +)
    var shares: [String: Double] = [:]
    for row in table.weights.indices {
      let share = table.weights[row] / total
      shares["\(sex[row] ?? "")", default: 0] += share
      shares["\(sex[row] ?? "") \(age[row] ?? "")", default: 0] += share
    }
    return shares
  }

  @Test("every cell weighs as many as live there") func crossed() throws {
    let shares = try shares(
      table([
        ("kvinna", "unga", 60), ("kvinna", "gamla", 40), ("man", "unga", 30), ("man", "gamla", 50),
      ]))
    for (cell, inhabitants) in [
      ("kvinna unga", 100.0), ("kvinna gamla", 300), ("man unga", 200), ("man gamla", 150),
    ] {
      #expect(abs((shares[cell] ?? 0) - inhabitants / 750) < 1e-7, "\(cell)")
    }
  }

  @Test("a category that nobody can answer is told of, and nothing is weighted by halves")
  func misspeltCategory() throws {
    let table = try table(
      [("kvinna", "unga", 60), ("kvinna", "gamla", 40), ("man", "unga", 30), ("man", "gamla", 50)],
      population: Self.population.replacingOccurrences(of: "kvinna:", with: "kvinnor:"))
    #expect(table.source.weighting == .refused("unusable_margin"))
    #expect(Set(table.weights) == [1])
  }

  @Test("where a cell has too few, each sex and each age does, but not each cell")
  func tooFewInOneCell() throws {
    let shares = try shares(
      table([
        ("kvinna", "unga", 60), ("kvinna", "gamla", 50), ("man", "unga", 19), ("man", "gamla", 50),
      ]))
    #expect(abs((shares["kvinna"] ?? 0) - 400 / 750.0) < 1e-7)
    #expect(abs((shares["man unga"] ?? 0) - 200 / 750.0) > 0.01)
  }
}
