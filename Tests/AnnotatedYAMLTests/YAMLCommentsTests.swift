import Testing

@testable import AnnotatedYAML

/// People's comments in a file that the program writes anew.
@Suite struct YAMLCommentsTests {
  private static let identity = ["areas": "concern", "activities": "id"]

  private func carried(
    _ old: String, _ new: String, ignoring ignored: Set<String> = []
  ) throws -> String {
    try YAMLComments(in: old, file: "p.yaml", identity: Self.identity, ignoring: ignored)
      .added(to: new)
  }

  private static let old = """
    # ours
    # Överenskommet 3 mars.
    title: Löfte
    goal: Färre # stämmer det?
    areas:
    # först den som är störst
    - concern: buller
      activities:
        # frågan är ställd till fritid
        - id: A1
          what: "Vandra #1"
    - concern: klotter   # väntar
      note: |
        # ingen kommentar
        text # inte heller
    # sist
    """

  @Test func commentsFollowWhatTheyStandAt() throws {
    let new = """
      title: Löfte
      period: 2027
      goal: Färre
      areas:
      - concern: skrap
      - concern: klotter
        note: nytt
      - concern: buller
        activities:
        - id: A0
        - id: A1
          what: "Vandra #1"

      """
    #expect(
      try carried(Self.old, new, ignoring: ["# ours"]) == """
        # Överenskommet 3 mars.
        title: Löfte
        period: 2027
        goal: Färre  # stämmer det?
        areas:
        - concern: skrap
        - concern: klotter  # väntar
          note: nytt
        # först den som är störst
        - concern: buller
          activities:
          - id: A0
          # frågan är ställd till fritid
          - id: A1
            what: "Vandra #1"
        # sist

        """)
  }

  @Test func whatStoodAtSomethingThatIsGoneStaysNearby() throws {
    let new = "title: Löfte\nareas:\n- concern: buller\n"
    #expect(
      try carried(Self.old, new, ignoring: ["# ours"]) == """
        # Överenskommet 3 mars.
        title: Löfte
        # väntar
        areas:
        # först den som är störst
        # frågan är ställd till fritid
        - concern: buller
        # stämmer det?
        # sist

        """)
  }

  @Test func aTextWithoutCommentsIsLeftToTheByte() throws {
    let new = "a: 1\nb: \"x # y\"\n"
    #expect(try carried("a: 2\nb: \"x # y\"\nc: http://x.se/#del\n", new) == new)
  }

  /// Whatever is carried, the file says the same.
  @Test(arguments: 0..<40)
  func neverChangesWhatTheFileSays(_ seed: Int) throws {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let pieces = Self.old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var lines: [String] = []
    for piece in pieces {
      if next(3) == 0, !piece.contains("ingen"), !piece.contains("heller") {
        lines.append(String(repeating: " ", count: next(5)) + "# anmärkning \(next(100))")
      }
      lines.append(next(4) == 0 && piece.hasSuffix(":") ? "\(piece) # \(next(9))" : piece)
    }
    let old = lines.joined(separator: "\n")
    guard let read = try? YAMLFile.parse(old, file: "p.yaml") else { return }
    let tree = YAMLTree(read)
    let written = tree.output.text()
    let carried = try carried(old, written)
    #expect(YAMLTree(try YAMLFile.parse(carried, file: "p.yaml")) == tree)
    for line in lines where line.contains("# anmärkning") {
      #expect(carried.contains(line.drop { $0 == " " }), "\(line)")
    }
  }
}
