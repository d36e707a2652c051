import DialogueWorkspace
import SurveyDefinition
import Testing

@testable import ExampleResponses

@Suite("What was planted can be found again")
struct PlantedTruthTests {
  /// Concern code → share of the answered rows that picked it.
  private func picks(
    _ name: String, _ file: String, _ question: String = "viktigast"
  ) throws -> [String: Double] {
    let (plan, responses, _) = try #require(
      try ExampleFolders.generated(name).files.first { $0.plan.name.hasPrefix(file) })
    let position = try #require(plan.survey.questions.firstIndex { $0.id == question })
    var counts: [String: Int] = [:]
    var answered = 0
    for response in responses {
      guard case .chosen(let choices, _) = response.answers[position] else { continue }
      answered += 1
      for choice in choices { counts[choice.code, default: 0] += 1 }
    }
    return counts.mapValues { Double($0) / Double(answered) }
  }

  @Test(
    "each round's top concern is one of the strongest planted",
    arguments: [
      ("strangnas", "host_2020-medborgardialog", ["dalig_belysning"]),
      ("strangnas", "host_2021-medborgardialog", ["fortkorning", "narkotikahandel"]),
      (
        "sandviken", "host_2019-medborgardialog",
        ["narkotikahandel", "storande_ungdomsgrupper", "otryggt_centrum"]
      ),
      ("sandviken", "host_2021-medborgardialog", ["narkotikahandel"]),
      ("eskilstuna", "host_2021-medborgardialog", ["narkotikahandel"]),
      (
        "svenljunga", "host_2022-medborgardialog",
        ["ungas_droger", "fortkorning", "polisens_narvaro", "unga_i_riskzon"]
      ),
      ("eskilstuna", "host_2021-ungdomsdialog", ["ungas_droger"]),
      ("eskilstuna", "host_2021-foretagardialog", ["brott_mot_foretag"]),
    ])
  func top(_ name: String, _ file: String, _ strongest: [String]) throws {
    let shares = try picks(name, file)
    let top = shares.max { ($0.value, $1.key) < ($1.value, $0.key) }
    #expect(strongest.contains(try #require(top).key))
  }

  @Test("the lighting of Strängnäs became better, its A-tractors worse")
  func change() throws {
    let before = try picks("strangnas", "host_2020-medborgardialog")
    let after = try picks("strangnas", "host_2021-medborgardialog")
    #expect(try #require(after["dalig_belysning"]) < 0.75 * #require(before["dalig_belysning"]))
    #expect(try #require(after["a_traktorer"]) > 1.1 * #require(before["a_traktorer"]))
  }

  @Test("people rate higher what they pick", arguments: ExampleFolders.names)
  func agreement(_ name: String) throws {
    let (plan, responses, _) = try #require(
      try ExampleFolders.generated(name).files.first { $0.plan.survey.id == "medborgardialog" })
    let picks = try #require(plan.survey.questions.firstIndex { $0.id == "viktigast" })
    let grid = try #require(plan.survey.questions.firstIndex { $0.id == "problem" })
    let rows = try #require(plan.survey.questions[grid].type as? RatingGrid).rows
    var sums: [Bool: (sum: Int, count: Int)] = [:]
    for response in responses {
      guard case .chosen(let picked, _) = response.answers[picks],
        case .rows(let ratings) = response.answers[grid]
      else { continue }
      for (row, rating) in zip(rows, ratings) {
        guard case .chosen(let steps, _) = rating, let step = steps.first else { continue }
        let isPicked = picked.contains { $0.code == row.code }
        sums[isPicked, default: (0, 0)].sum += step.value
        sums[isPicked, default: (0, 0)].count += 1
      }
    }
    let means = try [true, false].map { key in
      let own = try #require(sums[key])
      return Double(own.sum) / Double(own.count)
    }
    #expect(means[0] - means[1] > 1)
  }

  @Test("people at one event share about 5 % of the variance, those on a link nothing")
  func eventEffects() throws {
    let concerns = (0..<50).map { "c\($0)" }
    let effects = (0..<200).flatMap { number in
      EventEffects(
        event: "e\(number)", channel: .meeting, seed: 1, concerns: concerns
      ).pull.values
    }
    let variance = effects.reduce(0) { $0 + $1 * $1 } / Double(effects.count)
    let gumbel = Double.pi * Double.pi / 6
    #expect((0.045...0.055).contains(variance / (variance + gumbel)))
    let link = EventEffects(event: "l", channel: .openLink, seed: 1, concerns: concerns)
    #expect(link.pull.isEmpty && link.unsafety == 0)
  }

  @Test("the seed decides, and a file does not depend on those before it")
  func independence() throws {
    let example = try ExampleWorkspace.open("lillby", in: ExampleFolders.fixtures)
    let all = try example.files()
    #expect(try example.files() == all)
    let third = example.responses(example.truth.files[2], index: 2)
    #expect(
      third.map(\.answers) == example.responses(example.truth.files[2], index: 0).map(\.answers))
  }
}
