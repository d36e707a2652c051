import DialogueStore
import TestSupport
import Testing

@Suite("An import can be taken back")
struct UndoTests {
  @Test("Revise and undo give back the database as it was", arguments: 0..<15 as Range<UInt64>)
  func undoIsExact(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let trial = try StoreTrial()
    func file() -> String {
      let ids = Array(1...30).shuffled(using: &random).prefix(20)
      return "svarsnr,omrade,kon,hjalp,antal,langd,ord\n"
        + ids.map { id in
          "\(id),\(["norra", "2", "x", ""].randomElement(using: &random)!),"
            + "\(["1", "99", ""].randomElement(using: &random)!),"
            + "\(["Ljus", "Hundar", ""].randomElement(using: &random)!),"
            + "\(Int.random(in: -5...5, using: &random)),0.1,"
            + "\(["”å”", "'; DROP TABLE imports; --", ""].randomElement(using: &random)!)\n"
        }.joined()
    }
    try trial.load(file(), quarantines: true)
    let before = try trial.dump()
    let second = try #require(try trial.load(file(), quarantines: true, revises: true)[0].id)
    #expect(try trial.dump() != before)
    try undo(second, trial)
    #expect(try trial.dump() == before)
    #expect(try trial.store.imports().map(\.isUndone) == [false, true])
  }

  @Test func theFirstImportLeavesAnEmptyTable() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon\n1,1\n2,x\n")
    let undone = try DialogueStore.openForWriting(trial.path).undoImport(1)
    #expect(undone.removed == 2 && undone.restored == 0)
    #expect(try trial.query("SELECT count(*) FROM responses_prov") == ["0"])
    #expect(try trial.query("SELECT count(*) FROM cell_issues") == ["0"])
    #expect(try trial.load("svarsnr,kon\n1,1\n")[0].counts.accepted == 1, "the rows may come again")
  }

  @Test func whatALaterImportRevisedIsItsOwnThen() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon\n1,1\n2,1\n")
    try trial.load("svarsnr,kon\n1,2\n", revises: true)
    let undone = try trial.undo(1)
    #expect(undone.removed == 1 && undone.restored == 0 && undone.kept == [2: 1])
    #expect(try trial.query("SELECT import, kon FROM responses_prov") == ["2|2"])
    #expect(try trial.query("SELECT count(*) FROM history") == ["0"])
    #expect(
      try trial.query("SELECT accepted, revised FROM imports WHERE id = 2") == ["1|0"],
      "it brought the response, as if the first had never been")
    try trial.undo(2)
    #expect(try trial.query("SELECT count(*) FROM responses_prov") == ["0"])
  }

  @Test func chainsOfRevisionsComeOffInTurn() throws {
    let trial = try StoreTrial()
    var dumps: [[String]] = []
    for answer in ["1", "2", "99", "98"] {
      try trial.load("svarsnr,kon\n1,\(answer)\n", revises: true)
      dumps.append(try trial.dump())
    }
    for id in [4, 3, 2] {
      try trial.undo(id)
      #expect(try trial.dump() == dumps[id - 2])
    }
  }

  @Test("A link in the middle comes off alone")
  func theMiddleOfAChain() throws {
    let trial = try StoreTrial()
    for answer in ["1", "2", "1", "2"] {
      try trial.load("svarsnr,kon,antal\n1,\(answer),3\n\(answer)9,1,3\n", revises: true)
    }
    // Without the second, the third said nothing new.
    try trial.undo(2)
    #expect(
      try trial.query("SELECT id, accepted, revised, duplicate FROM imports WHERE undone = 0")
        == ["1|2|0|0", "3|0|0|2", "4|1|1|0"])
    #expect(try trial.query("SELECT kon FROM responses_prov ORDER BY id") == ["2", "1", "1"])
    #expect(try trial.findings() == [])
  }

  @Test("What a cumulative file told again stays, and is that import’s")
  func cumulativeFilesKeepTheirRows() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon,ord\n1,1,ett\n2,x,två\n")
    try trial.load("svarsnr,kon,ord\n1,1,ett\n2,x,två\n3,2,tre\n")
    let undone = try trial.undo(1)
    #expect(undone == UndoneImport(removed: 0, restored: 0, kept: [2: 2], setAsideFor: [:]))
    #expect(
      try trial.query("SELECT import, ord FROM responses_prov ORDER BY id")
        == ["2|ett", "2|två", "2|tre"])
    #expect(try trial.query("SELECT import, line FROM cell_issues") == ["2|3"])
    #expect(
      try trial.query("SELECT accepted, duplicate FROM imports WHERE undone = 0") == ["3|0"])
    try trial.undo(2)
    #expect(try trial.query("SELECT count(*) FROM responses_prov") == ["0"])
    #expect(try trial.findings() == [])
  }

  @Test("Rows set aside for the sake of an import that is taken back are told of")
  func rowsSetAsideForNothing() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon\n1,1\n2,1\n")
    try trial.load("svarsnr,kon\n1,2\n2,1\n", quarantines: true)
    #expect(
      try trial.undo(1) == UndoneImport(removed: 1, restored: 0, kept: [2: 1], setAsideFor: [2: 1]))
  }

  @Test("Responses without numbers are found again after those alike have gone")
  func thoseAlikeAreNumberedAnew() throws {
    let trial = try StoreTrial()
    let (two, three) = ("kon,ord\n1,ja\n1,ja\n", "kon,ord\n1,ja\n1,ja\n1,ja\n2,nej\n")
    try trial.load(two)
    try trial.load(three)
    try trial.undo(1)
    #expect(try trial.load(three)[0].id == nil, "all of it is stored")
    #expect(try trial.load(two, equalAnswers: .same)[0].counts.duplicate == 2)
    try trial.undo(2)
    #expect(try trial.load(three)[0].counts.accepted == 2, "two are the third import’s own")
    #expect(try trial.findings() == [])
  }

  @Test(
    "Any import taken back leaves what would be if it had never been",
    arguments: 0..<40 as Range<UInt64>)
  func asIfItHadNeverBeen(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let trial = try StoreTrial()
    var files: [Int: [String]] = [:]
    var taken: Set<Int> = []
    for _ in 0..<Int.random(in: 3...9, using: &random) {
      let present = files.keys.filter { !taken.contains($0) }.sorted()
      if let id = present.randomElement(using: &random), random.next(below: 3) == 0 {
        try trial.undo(id)
        taken.insert(id)
      } else {
        let file = Self.file(seed, files.count, &random)
        let outcome = try trial.load(
          file, quarantines: true, revises: true, equalAnswers: .same)[0]
        files[try #require(outcome.id)] = [file]
      }
      #expect(try trial.findings() == [])
      let other = try StoreTrial()
      for id in files.keys.sorted() where !taken.contains(id) {
        try other.load(
          files[id]?[0] ?? "", quarantines: true, revises: true, equalAnswers: .same)
      }
      let (found, wanted) = (try Self.account(trial), try Self.account(other))
      #expect(found == wanted)
      guard found == wanted else { return }
    }
  }

  /// A file of responses, with numbers or without, that shares some with others.
  private static func file(
    _ seed: UInt64, _ number: Int, _ random: inout SeededGenerator
  ) -> String {
    func one(of values: String...) -> String { values.randomElement(using: &random) ?? "" }
    guard random.next(below: 3) > 0 else {
      let rows = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        "\(one(of: "1", "2")),\(one(of: "ja", "nej"))\n"
      }
      return "kon,ord\n" + rows.joined() + "1,fil \(number)\n"
    }
    let ids = Array(1...12).shuffled(using: &random).prefix(Int.random(in: 1...10, using: &random))
    let rows = ids.map { id in
      "\(id),\(one(of: "norra", "x")),\(one(of: "1", "2", "")),\(one(of: "Ljus", "Hundar", ""))\n"
    }
    // The same number twice with different content is set aside.
    let twice = random.next(below: 3) == 0 ? "77,norra,1,\n77,norra,2,\n" : ""
    return "svarsnr,omrade,kon,hjalp\n" + rows.joined() + "\(100 + number),norra,1,\n" + twice
  }

  /// All that is stored of the imports that stand, free of row ids and of how the imports are
  /// numbered.
  private static func account(_ trial: StoreTrial) throws -> [String] {
    guard !(try trial.query("SELECT 1 FROM sqlite_schema").isEmpty) else { return [] }
    let place = "(SELECT count(*) FROM imports j WHERE j.undone = 0 AND j.id <= i.id)"
    let standing = "JOIN imports i ON i.undone = 0 AND i.id = t.import"
    let known = "JOIN responses_prov r ON r.id = t.response"
    let columns = try trial.query(
      "SELECT name FROM pragma_table_info('responses_prov') WHERE name NOT IN ('id', 'import')"
    ).map { "t.\"\($0)\"" }.joined(separator: ", ")
    guard !columns.isEmpty else { return [] }
    func rows(_ sql: String) throws -> [String] { try trial.query(sql).sorted() }
    return try rows(
      "SELECT \(place), rows, accepted, revised, duplicate, quarantined FROM imports i WHERE undone = 0"
    ) + rows("SELECT \(place), \(columns) FROM responses_prov t \(standing)")
      + rows(
        """
        SELECT \(place), r.response_key, json_remove(t.before, '$.id', '$.import') FROM history t
        \(standing) \(known)
        """)
      + rows("SELECT \(place), r.response_key, t.differs FROM repeats t \(standing) \(known)")
      + rows(
        """
        SELECT \(place), t.line, t.response_key, t.field, t.kind, t.raw, t.taken_as
        FROM cell_issues t \(standing)
        """)
      + rows(
        "SELECT \(place), t.line, t.code, t.reason, t.response_key FROM quarantined t \(standing)")
  }

  @Test func whatIsNotThereCannotBeTakenBack() throws {
    let trial = try StoreTrial()
    #expect(codes { try undo(1, trial) } == ["B010"])
    #expect(trial.bytes == nil, "asking made a file")
    try trial.load("svarsnr,kon\n1,1\n")
    #expect(codes { try undo(7, trial) } == ["B010"])
    try undo(1, trial)
    #expect(codes { try undo(1, trial) } == ["B012"])
  }

  private func undo(_ id: Int, _ trial: StoreTrial) throws {
    _ = try DialogueStore.openForWriting(trial.path).undoImport(id)
  }
}
