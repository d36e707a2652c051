package import Messages
package import SurveyDefinition

/// An event that responses can belong to.
package struct KnownEvent: Hashable, Sendable {
  package let id: String
  /// Other names for it: its place, its label.
  package let names: [String]
  /// The source that it heard; nil for any.
  package let source: Source?

  package init(id: String, names: [String], source: Source?) {
    self.id = id
    self.names = names
    self.source = source
  }
}

/// Finds the event of each response.
package struct EventResolver: Sendable {
  private let ids: [String: String]
  private let known: [String]
  /// The event of rows that name none.
  private let fallback: String?

  /// Prepares the events of a source.
  ///
  /// - Throws: I004 where the table names no events and several are possible; I005 where the named
  ///   event is unknown.
  package init(
    _ events: [KnownEvent], source: Source, named: String?, hasColumn: Bool, file: String
  ) throws(DiagnosticsError) {
    let mine = events.filter { $0.source == nil || $0.source == source }
    known = mine.map(\.id)
    var ids: [String: String] = [:]
    var ambiguous: Set<String> = []
    for event in mine {
      for name in [event.id] + event.names {
        let key = HeaderText.normalised(name)
        if let other = ids[key], other != event.id { ambiguous.insert(key) }
        ids[key] = event.id
      }
    }
    for key in ambiguous { ids[key] = nil }
    for event in mine { ids[HeaderText.normalised(event.id)] = event.id }
    self.ids = ids
    if let named {
      guard let id = ids[HeaderText.normalised(named)] else {
        let near = NearMiss.closest(to: named, among: known)
        throw DiagnosticsError(
          Diagnostic(
            .importUnknownEventNamed, at: Place(file),
            [
              "event": named, "near": near ?? known.joined(separator: ", "),
              "source": source.rawValue,
            ]))
      }
      fallback = id
    } else {
      fallback = mine.count == 1 ? mine.first?.id : nil
    }
    if fallback == nil, !hasColumn {
      throw DiagnosticsError(
        Diagnostic(
          .importNoEvent, at: Place(file),
          ["known": known.joined(separator: ", "), "source": source.rawValue]))
    }
  }

  /// The event of a row by its cell; nil where the cell names none that is known.
  func event(_ cell: String?) -> String? {
    guard let cell, !cell.isEmpty else { return fallback }
    return ids[HeaderText.normalised(cell)]
  }

  /// How a source is mostly heard, as `lyhord.yaml` says it.
  static func usualChannel(of source: Source) -> String {
    switch source {
    case .citizens, .business: "meeting"
    case .youth: "school_class"
    case .staff: "staff_group"
    case .safetyWalk: "walk"
    }
  }

  /// The known event nearest to a cell, for the message.
  func nearest(_ cell: String) -> String {
    NearMiss.closest(to: cell, among: known) ?? known.joined(separator: ", ")
  }
}
