/// The columns of a table by the names that a definition may know them by.
package struct HeaderIndex: Sendable {
  /// The header as a person sees it.
  package let names: [String]
  private let normalised: [String]
  private let exact: [String: [Int]]
  private let folded: [String: [Int]]
  private var taken: Set<Int> = []

  /// The columns of a header.
  ///
  /// `group` is the name of a group of the form; it is dropped where an export puts it before the
  /// names of what stands in it.
  package init(_ names: [String], group: String? = nil) {
    self.names = names
    let bare = group.map { group in names.map { Self.ungrouped($0, group) } } ?? names
    normalised = bare.map(HeaderText.normalised)
    var exact: [String: [Int]] = [:]
    var folded: [String: [Int]] = [:]
    for (column, name) in bare.enumerated() {
      let key = normalised[column]
      if !key.isEmpty { exact[key, default: []].append(column) }
      let fold = HeaderText.folded(name)
      if !fold.isEmpty { folded[fold, default: []].append(column) }
    }
    self.exact = exact
    self.folded = folded
  }

  /// `plats` of `stopp/plats` (KoboToolbox) and `stopp-plats` (ODK Central).
  private static func ungrouped(_ name: String, _ group: String) -> String {
    for (prefix, kept) in [("\(group)/", ""), ("_\(group)/", "_"), ("\(group)-", "")]
    where name.hasPrefix(prefix) && name != prefix {
      return kept + name.dropFirst(prefix.count)
    }
    return name
  }

  /// Gives columns to a question, so that another with the same wording gets the next of its name.
  mutating func take(_ columns: [Int]) {
    taken.formUnion(columns)
  }

  /// The first free column that has one of the names: exactly, else but for case, accents and signs.
  package func column(_ candidates: [String]) -> Int? {
    for name in candidates {
      if let column = free(exact[HeaderText.normalised(name)]) { return column }
    }
    for name in candidates {
      if let column = free(folded[HeaderText.folded(name)]) { return column }
    }
    return nil
  }

  private func free(_ columns: [Int]?) -> Int? {
    columns?.first { !taken.contains($0) }
  }

  /// The columns for the parts (rows, choices, places) of a question, by the part's normalised name.
  ///
  /// `q[part]`, `q/part`, `q.part`, `q_part`, `q__part`, `q-part`, `Label [part label]` and
  /// `Label: part label` are all in use by survey tools.
  package func parts(of stems: [String]) -> HeaderParts {
    var parts: [String: Int] = [:]
    for stem in stems.map(HeaderText.normalised) where !stem.isEmpty {
      for (column, name) in normalised.enumerated()
      where name.hasPrefix(stem) && !taken.contains(column) {
        let rest = name.dropFirst(stem.count)
        let part = rest.drop { Self.separators.contains($0) }
        // Without a separator it is another name that begins alike.
        guard part.count < rest.count, !part.isEmpty else { continue }
        let key = part.hasSuffix("]") ? part.dropLast() : part
        if parts[String(key)] == nil { parts[String(key)] = column }
      }
    }
    return HeaderParts(columns: parts)
  }

  private static let separators: Set<Character> = ["[", "/", "_", ".", "-", ":", " ", "?"]
}

/// The columns of a question's parts.
package struct HeaderParts: Sendable {
  let columns: [String: Int]

  /// The column of the first name that has one.
  package func column(_ names: [String]) -> Int? {
    for name in names {
      if let column = columns[HeaderText.normalised(name)] { return column }
    }
    return nil
  }
}
