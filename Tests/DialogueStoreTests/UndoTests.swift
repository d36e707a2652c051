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

  @Test func aLaterRevisionHasToGoFirst() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon\n1,1\n2,1\n")
    try trial.load("svarsnr,kon\n1,2\n", revises: true)
    let before = trial.bytes
    #expect(codes { try undo(1, trial) } == ["B011"])
    #expect(trial.bytes == before)
    try undo(2, trial)
    try undo(1, trial)
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
      #expect(codes { try undo(id - 1, trial) } == ["B011"])
      try undo(id, trial)
      #expect(try trial.dump() == dumps[id - 2])
    }
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
