/// Where responses at an event come from.
package struct ResponseOrigin: Hashable, Sendable {
  package let event: String
  /// The number of the import that brought them.
  package let `import`: Int
  /// The number of the definition that they answered.
  package let definition: Int
}

/// Gathers origins as responses come, of which most are like the one of their event before.
struct OriginTracing {
  private struct Source: Hashable {
    let `import`: Int64
    let definition: Int64
  }

  /// Event → the source of its last response, and all that it had.
  private var last: [Source] = []
  private var all: [Set<Source>] = []

  /// A response to an event, numbered as they come.
  mutating func note(_ event: Int32, import: Int64, definition: Int64) {
    let source = Source(import: `import`, definition: definition)
    let event = Int(event)
    guard event < last.count else {
      last.append(source)
      all.append([source])
      return
    }
    guard last[event] != source else { return }
    last[event] = source
    all[event].insert(source)
  }

  /// All origins, the events by their names.
  func origins(_ names: [String]) -> Set<ResponseOrigin> {
    Set(
      zip(names, all).flatMap { name, sources in
        sources.map {
          ResponseOrigin(
            event: name, import: Int(clamping: $0.import), definition: Int(clamping: $0.definition))
        }
      })
  }
}
