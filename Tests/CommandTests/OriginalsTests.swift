import Foundation
import TestSupport
import Testing

/// Free texts as they were typed: kept where the workspace says so, shown to the person who must decide, and
/// in nothing else that comes out.
@Suite struct OriginalsTests {
  /// Words that no other place could bring in.
  static let canaries = ["Tryggvesdotter", "070-174 06 12", "kanarie@exempel.se"]
  private static let texts =
    [
      "Vi såg en Björn med skräp i parken vid ån", "Vi såg en Sten med skräp i parken vid ån",
      "Anna Tryggvesdotter slänger skräp i parken vid ån",
      "Ring 070-174 06 12 om skräpet i parken", "Skriv till kanarie@exempel.se om klottret",
      "Det är mörkt på vägen hem till skolan", "Rektor Tryggvesdotter vet att det är mörkt här",
    ] + (1...30).map { "Skräp ligger kvar i parken dag \($0) hela sommaren" }

  private func made(_ keeping: String?, _ texts: [String] = Self.texts) throws -> Kept {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    if let keeping {
      let yaml = try String(contentsOfFile: folder.path("lyhord.yaml"), encoding: .utf8)
      try folder.write(yaml + "free_texts: \(keeping)\n", to: "lyhord.yaml")
    }
    try folder.write(ReviewFixture.responses(texts), to: "svar.csv")
    let kept = Kept(folder: folder)
    let told = try kept.require(["import", "svar.csv", "--language", "en"]).output
    #expect(told.contains("free texts kept as they were typed too") == (keeping == Self.keep))
    return kept
  }

  private struct Kept {
    let folder: TemporaryFolder

    @discardableResult
    func require(_ arguments: [String], input: String? = nil) throws -> CommandRun {
      let run = try CommandRun(arguments, in: folder.path, input: input)
      #expect(run.status == 0, "\(arguments): \(run.errors)")
      return run
    }

    func run(_ arguments: [String], input: String? = nil) throws -> CommandRun {
      try CommandRun(arguments, in: folder.path, input: input)
    }

    func database() throws -> Data {
      try Data(contentsOf: URL(fileURLWithPath: folder.path("lyhord.sqlite")))
    }

    func names(_ input: String) throws -> String {
      try require(["code", "names", "--language", "en", "--role", "samordnare"], input: input)
        .output
    }
  }

  private static let keep = "{originals: keep, until: 2027-06-30}"

  /// Every command that tells of answers, in every form, and every file that one of them writes.
  @Test func nothingThatComesOutHoldsWhatWasTyped() throws {
    let kept = try made(Self.keep)
    for canary in Self.canaries {
      #expect(try kept.database().range(of: Data(canary.utf8)) != nil, "\(canary) is kept")
    }
    _ = try kept.names("n # ett djur\n")
    let quotes = try kept.require(["quotes", "--count", "50"]).output
    let ids = quotes.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^  (C[0-9]+-[0-9a-f]+)/).map { String($0.1) }
    }
    #expect(ids.count > 3)
    var told = quotes
    let commands: [[String]] =
      [
        ["quotes", "approve"] + ids + ["--role", "samordnare"],
        ["imports"], ["imports", "--format", "json"], ["imports", "show", "1", "--all"],
        ["imports", "show", "1", "--format", "json"], ["import", "svar.csv", "--explain"],
        ["import", "svar.csv"], ["import", "svar.csv", "--format", "json"],
        ["code", "--examples", "99"], ["code", "--review", "granskning.csv"],
        ["rank"], ["rank", "--format", "json"], ["rank", "--format", "csv"], ["rank", "--all"],
        ["explain", "nedskrapning"], ["explain", "klotter"], ["explain", "dalig_belysning"],
        ["compare"], ["prioritise"], ["prioritise", "--format", "json"],
        ["prioritise", "--format", "csv"], ["prioritise", "blank"], ["draft"],
        ["promise", "check"],
        ["promise", "render"], ["follow-up"], ["report"], ["report", "--all"],
        ["export", "--for-r", "till-r"], ["survey", "show", "liten"],
        ["survey", "export", "liten", "--to", "codebook"], ["doctor"],
        ["doctor", "--format", "json", "--date", "2027-07-01"], ["originals"],
        ["originals", "mask"],
      ].flatMap { arguments in ["sv", "en"].map { arguments + ["--language", $0] } }
    for arguments in commands {
      let run = try kept.run(arguments)
      #expect([0, 1].contains(run.status), "\(arguments): \(run.errors)")
      told += "\n" + run.output + run.errors
    }
    // A bad row is told of and set aside from its file; the file itself is the person's own.
    try kept.folder.write(
      ReviewFixture.responses(Self.texts) + "99,ingenstans,Centrum,Klotter,\(Self.canaries[0])\n",
      to: "dalig.csv")
    let refused = try kept.run(["import", "dalig.csv"])
    #expect(refused.status == 1)
    told += refused.output + refused.errors
    let own = ["svar.csv", "dalig.csv", "lyhord.sqlite"]
    var files = 0
    let names =
      FileManager.default.enumerator(atPath: kept.folder.path)?.compactMap { $0 as? String } ?? []
    for name in names where !own.contains(name) {
      guard let data = FileManager.default.contents(atPath: kept.folder.path(name)) else {
        continue
      }
      files += 1
      for canary in Self.canaries {
        #expect(data.range(of: Data(canary.utf8)) == nil, "\(canary) stands in \(name)")
      }
    }
    #expect(files > 20, "\(names)")
    #expect(told.contains("Björn") && told.contains("[namn]"), "texts are told of")
    for canary in Self.canaries { #expect(!told.contains(canary), "\(canary)") }
  }

  @Test func aWordWronglyMaskedIsPutBackAndTheDecisionHolds() throws {
    let kept = try made(Self.keep, [0, 2, 3, 4, 5].map { Self.texts[$0] })
    func shown() throws -> String {
      try kept.require(["code", "--examples", "99"]).output
    }
    #expect(try !shown().contains("Björn"))
    // A concern refused before the word is put back stays refused afterwards.
    try kept.require(["code", "--review", "g.csv", "--language", "en"])
    let path = kept.folder.path("g.csv")
    let table = try String(contentsOfFile: path, encoding: .utf8)
    let lines = table.components(separatedBy: "\r\n").map { line -> String in
      guard line.contains("Vi såg en [namn]"), line.contains(";nedskrapning;") else { return line }
      var cells = line.components(separatedBy: ";")
      cells[5] = "no"
      return cells.joined(separator: ";")
    }
    try kept.folder.write(lines.joined(separator: "\r\n"), to: "g.csv")
    let judged = try kept.require(["code", "--review", "g.csv", "--language", "en"]).output
    #expect(judged.contains("1 answers coded otherwise"), "\(judged)")

    let walk = try kept.names("n # ett djur\n")
    #expect(
      walk.contains("“Björn” is masked. Is it a name in “Vi såg en Björn med skräp"), "\(walk)")
    #expect(walk.contains("let nobody else read it"), "\(walk)")
    #expect(walk.contains("1 texts are changed"), "\(walk)")
    #expect(
      try shown().contains("Björn") == false, "the concern is refused, so no example shows it")
    let after = try kept.require(["code", "--language", "en"]).output
    #expect(after.contains("1 answers coded otherwise"), "\(after)")
    func stored() throws -> [String] {
      try String(decoding: kept.database(), as: UTF8.self).contains("Vi såg en Björn")
        ? ["Björn"] : []
    }
    #expect(try stored() == ["Björn"])
    #expect(try kept.names("").contains("0 words that may be names"))
    try kept.require(["imports", "undo", "1"])
    try kept.require(["import", "svar.csv"])
    #expect(try kept.names("").contains("0 words that may be names"))
    let again = try kept.require(["code", "--language", "en"]).output
    #expect(again.contains("1 answers coded otherwise"), "\(again)")
    #expect(try kept.require(["doctor"]).errors.isEmpty)
    // Without the originals it stays.
    try kept.require(["originals", "remove", "--all"])
    #expect(try stored() == ["Björn"])
    for canary in Self.canaries { #expect(try kept.database().range(of: Data(canary.utf8)) == nil) }
    #expect(
      try kept.require(["import", "svar.csv", "--language", "en"]).output.contains("nothing new"))
    // Also where the workspace has changed its mind: the word is put back, nothing else is kept.
    let yaml = try String(contentsOfFile: kept.folder.path("lyhord.yaml"), encoding: .utf8)
    try kept.folder.write(yaml.replacing("free_texts: \(Self.keep)", with: ""), to: "lyhord.yaml")
    try kept.require(["imports", "undo", "2"])
    try kept.require(["import", "svar.csv"])
    #expect(try stored() == ["Björn"])
    for canary in Self.canaries { #expect(try kept.database().range(of: Data(canary.utf8)) == nil) }
    #expect(try kept.require(["doctor", "--language", "en"]).output.contains("only masked"))
  }

  @Test func theReviewShowsWhatWasTyped() throws {
    let kept = try made(Self.keep, ["Anna Tryggvesdotter, tfn 070-174 06 12, slänger skräp"])
    let told = try kept.require(["code", "review", "--language", "en"], input: "q\n").output
    #expect(
      told.contains("As it was typed: “Anna Tryggvesdotter, tfn [telefon], slänger skräp”"),
      "\(told)")
    let without = try made(nil, ["Anna Tryggvesdotter, tfn 070-174 06 12, slänger skräp"])
    let masked = try without.require(["code", "review", "--language", "en"], input: "q\n").output
    #expect(!masked.contains("Tryggvesdotter") && !masked.contains("As it was typed"))
  }

  @Test(arguments: [nil, "{originals: discard}", "{}"])
  func whereNothingIsKeptThatIsSaid(_ keeping: String?) throws {
    let kept = try made(keeping)
    for canary in Self.canaries { #expect(try kept.database().range(of: Data(canary.utf8)) == nil) }
    let walk = try kept.names("").replacing("\n", with: " ")
    #expect(walk.contains("What stood there is not kept"), "\(walk)")
    #expect(walk.contains("`free_texts: {originals: keep}`") && walk.contains("imports undo"))
    let doctor = try kept.require(["doctor", "--language", "en", "--date", "2030-01-01"])
    #expect(doctor.output.contains("not kept as they were typed, only masked"))
    #expect(doctor.errors.isEmpty)
    #expect(try kept.require(["originals"]).output.contains("sparas inte, bara maskerade"))
    #expect(
      try kept.require(["originals", "remove", "--all", "--language", "en"]).output.hasPrefix("0 "))
  }

  @Test func whatIsKeptIsToldAndRemoved() throws {
    let kept = try made(Self.keep)
    let told = try kept.require(["originals", "--language", "en"]).output
    #expect(told.contains("6 kept, the last day 2027-06-30"), "\(told)")
    #expect(told.contains("import 1: 6") && told.contains("not encrypted"), "\(told)")
    #expect(try kept.require(["doctor", "--date", "2027-06-30"]).errors.isEmpty)
    let due = try kept.require(["doctor", "--date", "2027-07-01"])
    #expect(due.errors.contains("B044") && due.output.contains("[B044]"), "\(due.errors)")
    let json = try kept.require(["doctor", "--format", "json"]).output
    #expect(json.contains(#""kept" : 6"#) && json.contains(#""until" : "2027-06-30""#), "\(json)")
    #expect(try kept.run(["doctor", "--date", "i morgon"]).errors.contains("P024"))
    #expect(try kept.run(["originals", "remove"]).status == 64)
    #expect(try kept.run(["originals", "remove", "1", "--all"]).status == 64)
    #expect(try kept.run(["originals", "remove", "7"]).errors.contains("B010"))
    let removed = try kept.require(["originals", "remove", "1", "--language", "en"])
    #expect(removed.output.contains("6 free texts as they were typed are removed"))
    #expect(removed.output.contains("keeps originals again"))
    #expect(try kept.require(["doctor", "--date", "2027-07-01"]).errors.isEmpty)
    for canary in Self.canaries { #expect(try kept.database().range(of: Data(canary.utf8)) == nil) }
  }

  @Test func aReasonMustNotPointOutAPerson() throws {
    let kept = try made(Self.keep)
    let told = try kept.names("n # Anna Svensson sa det\nz\nq\n")
    #expect(told.contains("P029") && told.contains("nothing to undo"), "\(told)")
  }
}
