import Foundation

/// A made-up round of any size: people at events, each with an area, an age, a sex and twenty ratings.
///
/// Events lean to some concerns more than to others, so that their people resemble each other. Rows
/// come in no order of events, which is the hardest for whoever groups them. The same seed makes the
/// same bytes.
struct LargeRound {
  let respondents: Int
  let events: Int
  /// Areas.
  static let areas = 50
  static let ages = ["16–29 år", "30–49 år", "50–64 år", "65 år eller äldre"]
  static let sexes = ["Kvinna", "Man"]
  static let concerns = [
    "narkotikahandel", "paverkade_personer", "ungas_droger", "berusning_offentligt",
    "storande_ungdomsgrupper", "gangrekrytering", "otrygg_skola", "fortkorning", "buskorning",
    "moped_pa_gangvag", "dalig_belysning", "otrygg_gangtunnel", "nedskrapning", "klotter_graffiti",
    "skadegorelse", "otryggt_centrum", "brak_och_samlingar", "vald_overfall", "ran_mot_person",
    "inbrott_bostad_forrad",
  ]
  static let items = concerns.map { "problem__\($0)" }
  static let round = "ar_2026"

  /// Writes the workspace, its survey and the answers into a folder, with the taxonomy beside it.
  func write(to folder: URL) throws {
    let files = FileManager.default
    try files.createDirectory(
      at: folder.appendingPathComponent("Surveys"), withIntermediateDirectories: true)
    for name in ["concerns.yaml", "measures.yaml"] {
      try files.copyItem(
        atPath: "Surveys/\(name)", toPath: folder.appendingPathComponent("Surveys/\(name)").path)
    }
    try Data(workspace.utf8).write(to: folder.appendingPathComponent("lyhord.yaml"))
    try Data(Self.survey.utf8).write(to: folder.appendingPathComponent("stor.yaml"))
    try writeAnswers(to: folder.appendingPathComponent("answers.csv"))
  }

  private var workspace: String {
    var lines = [
      "workspace: stor", "municipality: Storköping", "made_up: true", "surveys: [stor.yaml]",
      "sources: {citizens: {survey: stor, design: self_selected, weight: [area, age, sex]}}",
      "areas:",
    ]
    lines += (1...Self.areas).map { "  o\($0): {value: \($0), label: Område \($0)}" }
    lines += ["population:", "  area:"]
    lines += (1...Self.areas).map { "    o\($0): \(2_000 + 37 * $0)" }
    lines += [
      "  age: {a1: 27000, a2: 46000, a3: 35000, a4: 39000}", "  sex: {kvinna: 73000, man: 74000}",
      "rounds: {\(Self.round): {from: 2026-01-01, to: 2026-12-31}}", "events:",
    ]
    for event in 1...events {
      let (month, day) = (1 + event % 12, 1 + event % 28)
      lines.append(
        "  mote_\(event): {round: \(Self.round), source: citizens, "
          + "date: 2026-\(Self.padded(month))-\(Self.padded(day)), place: Möte \(event), "
          + "channel: meeting}")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let survey = """
    survey: stor
    version: 1
    title: Stor dialog
    source: citizens
    choice_lists:
      alder:
        choices: {a1: {value: 1, label: 16–29 år}, a2: {value: 2, label: 30–49 år}, a3: {value: 3, label: 50–64 år}, a4: {value: 4, label: 65 år eller äldre}}
      kon: {choices: {kvinna: {value: 1, label: Kvinna}, man: {value: 2, label: Man}}}
      grad:
        scale: {from: 0, to: 6, low: Inget problem, high: Mycket stort problem}
        problem_from: 4
    questions:
      - {id: omrade, type: select_one, label: Område, choices: {areas: workspace}, role: area}
      - {id: alder, type: select_one, label: Ålder, choices: alder, role: age}
      - {id: kon, type: select_one, label: Kön, choices: kon, role: sex}
      - id: problem
        type: rating_grid
        label: Hur stort problem är följande?
        rows: {concerns: [\(concerns.joined(separator: ", "))]}
        choices: grad
        measures: severity

    """

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private func writeAnswers(to path: URL) throws {
    try Data().write(to: path)
    let file = try FileHandle(forWritingTo: path)
    defer { try? file.close() }
    var random = SplitMix(state: 11)
    var block = Array(
      ("id,tidstämpel,tillfälle,omrade,alder,kon," + Self.items.joined(separator: ",") + "\n").utf8)
    let comma = UInt8(ascii: ",")
    for row in 1...respondents {
      let event = random.below(events)
      block += "R\(row),2026-06-01 12:00:00,mote_\(event + 1),".utf8
      // Most come from the area of the meeting.
      let area = random.below(10) == 0 ? random.below(Self.areas) : event % Self.areas
      if random.below(25) > 0 { block += "Område \(area + 1)".utf8 }
      block.append(comma)
      if random.below(25) > 0 { block += Self.ages[random.below(4)].utf8 }
      block.append(comma)
      if random.below(25) > 0 { block += Self.sexes[random.below(2)].utf8 }
      for item in Self.concerns.indices {
        block.append(comma)
        guard random.below(100) >= 7 else { continue }
        // How often the item is a problem, and how this event leans.
        let lean = (event &* 7919 &+ item &* 104_729) % 21 - 10
        let isProblem = random.below(100) < 15 + 3 * item + lean
        block.append(UInt8(ascii: "0") + UInt8(isProblem ? 4 + random.below(3) : random.below(4)))
      }
      block.append(UInt8(ascii: "\n"))
      if block.count > 1 << 20 || row == respondents {
        try file.write(contentsOf: block)
        block.removeAll(keepingCapacity: true)
      }
    }
  }
}

/// SplitMix64, of Steele, Lea & Flood 2014.
private struct SplitMix {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int(((z ^ (z >> 31)) >> 33) % UInt64(limit))
  }
}
