import Messages

/// The patterns of a list of concepts, read and checked.
struct ConceptReading {
  /// Every pattern and exception that can be used, in the order of the concepts.
  private(set) var patterns: [(pattern: StemPattern, concept: Int, isException: Bool)] = []
  /// What is wrong, in the same order.
  private(set) var diagnostics: [Diagnostic] = []
  private var lists: [String: [StemPattern.Spelling]] = [:]

  init(_ concepts: [Concept], lists: [WordList] = []) {
    for list in lists {
      for spelling in list.words {
        do {
          self.lists[list.name, default: []].append(try StemPattern.listed(spelling, of: list))
        } catch {
          diagnostics.append(error)
        }
      }
    }
    var codes: [Concept.Axis: Set<String>] = [:]
    for (number, concept) in concepts.enumerated() {
      if !codes[concept.axis, default: []].insert(concept.code).inserted {
        diagnostics.append(
          Diagnostic(.conceptTwice, at: concept.place, ["concept": concept.code]))
      }
      let exceptions = read(concept.exceptions, of: concept, number, isException: true, barring: [])
      _ = read(concept.patterns, of: concept, number, isException: false, barring: exceptions)
    }
  }

  private mutating func read(
    _ spellings: [String], of concept: Concept, _ number: Int, isException: Bool,
    barring exceptions: Set<StemPattern>
  ) -> Set<StemPattern> {
    var seen: Set<StemPattern> = []
    for spelling in spellings {
      let pattern: StemPattern
      do {
        pattern = try StemPattern(spelling, of: concept, lists: lists)
      } catch {
        diagnostics.append(error)
        continue
      }
      if exceptions.contains(pattern) {
        diagnostics.append(
          Diagnostic(
            .patternExcepted, at: concept.place, ["concept": concept.code, "pattern": spelling]))
      } else if seen.insert(pattern).inserted {
        // A stem that is the same in Swedish and English may be listed twice.
        patterns.append((pattern, number, isException))
      }
    }
    return seen
  }
}
