import Messages

extension ChangeGathering {
  /// Checks the renames that questions declare.
  mutating func checkQuestionDeclarations() {
    let places = newPlaces
    check(
      old: old.questions.map(\.id), new: new.questions.map { ($0.id, $0.was) }
    ) {
      places.question($0, "was")
    }
  }

  /// Checks the renames that the choices or the rows of a question declare.
  mutating func checkDeclarations(
    old: [String], new: [(code: String, was: String?)], isRow: Bool, of question: String
  ) {
    let places = newPlaces
    check(old: old, new: new) { code in
      isRow ? places.row(code, of: question) : places.choice(code, of: question)
    }
  }

  private mutating func check(
    old: [String], new: [(code: String, was: String?)], place: (String) -> Place
  ) {
    let (former, codes) = (Set(old), Set(new.map(\.code)))
    var claims: [String: String] = [:]
    for (code, was) in new {
      guard let was else { continue }
      var arguments = ["id": code, "was": was]
      let kind: DiagnosticKind
      if codes.contains(was) {
        kind = .evolutionWasStillThere
      } else if let first = claims[was] {
        arguments["first"] = first
        kind = .evolutionWasTwice
      } else if former.contains(was), former.contains(code) {
        kind = .evolutionWasTaken
      } else if !former.contains(was), !former.contains(code) {
        arguments["known"] =
          NearMiss.closest(to: was, among: old) ?? old.joined(separator: ", ")
        kind = .evolutionWasUnknown
      } else {
        claims[was] = code
        continue
      }
      claims[was] = claims[was] ?? code
      note(Diagnostic(kind, at: place(code), arguments))
    }
  }

  /// Says that something gone and something new may be the same.
  mutating func perhapsRenamed(_ old: String, _ new: String, at place: Place, _ before: Place) {
    note(
      Diagnostic(
        .evolutionPerhapsRenamed, at: place, ["old": old, "new": new], conflictsWith: before))
  }

  /// A list that several questions use says the same of each.
  private mutating func note(_ finding: Diagnostic) {
    if !findings.contains(finding) { findings.append(finding) }
  }
}
