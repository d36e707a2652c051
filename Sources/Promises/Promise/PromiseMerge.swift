package import AnnotatedYAML

/// Brings a new draft together with what people have made of an earlier one, field by field.
///
/// A field that only people have changed stays theirs; one that only the data have changed is taken
/// from the new draft; one that both have changed stays people's and is told as a conflict, with both
/// values. Neither is ever lost.
package struct PromiseMerge: Sendable {
  /// What comes of it.
  package let merged: YAMLTree
  /// The conflicts that this merge found, in the order of the file.
  package let conflicts: [PromiseConflict]

  /// By which key the entries of a list are the same in two files; other lists are taken whole.
  package static let identity = [
    "focus_areas": "concern", "to_discuss": "concern", "not_chosen": "concern",
    "disagreements": "concern", "evidence": "id", "sources": "source", "follow_ups": "date",
    "situation": "about", "causes": "id", "activities": "id", "candidate_measures": "measure",
    "conflicts": "at",
  ]

  /// Merges.
  ///
  /// - Parameters:
  ///   - base: the draft that people began with; nil where it is gone, and then whatever differs from
  ///     the new draft is taken for people's.
  ///   - mine: the file as people have it.
  ///   - new: the draft that the data give now.
  package init(base: YAMLTree?, mine: YAMLTree, new: YAMLTree) {
    var work = Work()
    let merged = work.merge(base, mine, new, at: [])
    conflicts = work.conflicts
    guard !work.conflicts.isEmpty, case .map(var entries) = merged ?? mine else {
      self.merged = merged ?? mine
      return
    }
    // Conflicts of earlier drafts that nobody has settled stay beside the new ones.
    let places = Set(work.conflicts.map(\.at))
    var all = work.conflicts.map(\.tree)
    if case .list(let earlier)? = (merged ?? mine)["conflicts"] {
      all = earlier.filter { !places.contains($0["at"]?.text ?? "") } + all
    }
    let index = entries.firstIndex { $0.key == "conflicts" }
    let entry = YAMLTree.Entry(key: "conflicts", value: .list(all))
    if let index {
      entries[index] = entry
    } else {
      let before = entries.firstIndex { $0.key == "evidence" } ?? entries.endIndex
      entries.insert(entry, at: before)
    }
    self.merged = .map(entries)
  }

  private struct Work {
    var conflicts: [PromiseConflict] = []

    /// The value to keep; nil for none.
    mutating func merge(
      _ base: YAMLTree?, _ mine: YAMLTree?, _ new: YAMLTree?, at path: [String]
    ) -> YAMLTree? {
      let (b, m, n) = (base ?? .empty, mine ?? .empty, new ?? .empty)
      if m.says(n) { return mine ?? new }
      if m.says(b) { return new }
      if n.says(b) { return mine }
      switch (m, n) {
      case (.map(let ours), .map(let theirs)):
        return map(b, ours, theirs, at: path)
      case (.list(let ours), .list(let theirs)):
        if let key = path.last.flatMap({ PromiseMerge.identity[$0] }),
          let list = list(b, ours, theirs, by: key, at: path)
        {
          return list
        }
      default: break
      }
      // A field that people left empty takes what the data say.
      if m.isEmpty, b.isEmpty { return new }
      report(path, mine, new)
      return mine ?? .empty
    }

    private mutating func map(
      _ base: YAMLTree, _ mine: [YAMLTree.Entry], _ new: [YAMLTree.Entry], at path: [String]
    ) -> YAMLTree {
      var entries: [YAMLTree.Entry] = []
      let (m, n) = (YAMLTree.map(mine), YAMLTree.map(new))
      for key in new.map(\.key) + mine.map(\.key).filter({ key in n[key] == nil }) {
        if let value = merge(base[key], m[key], n[key], at: path + [key]) {
          entries.append(YAMLTree.Entry(key: key, value: value))
        }
      }
      return .map(entries)
    }

    /// nil where an entry has no identity, or two have the same: then the list is taken whole.
    private mutating func list(
      _ base: YAMLTree, _ mine: [YAMLTree], _ new: [YAMLTree], by key: String, at path: [String]
    ) -> YAMLTree? {
      var before: [YAMLTree] = []
      if case .list(let entries) = base { before = entries }
      func names(_ entries: [YAMLTree]) -> [String]? {
        let names = entries.compactMap { $0[key]?.text }.filter { !$0.isEmpty }
        return names.count == entries.count && Set(names).count == names.count ? names : nil
      }
      guard let ours = names(mine), let theirs = names(new), let earlier = names(before) else {
        return nil
      }
      func entry(_ name: String, _ names: [String], _ entries: [YAMLTree]) -> YAMLTree? {
        names.firstIndex(of: name).map { entries[$0] }
      }
      var kept: [YAMLTree] = []
      for name in theirs + ours.filter({ !theirs.contains($0) }) {
        let b = entry(name, earlier, before)
        let m = entry(name, ours, mine)
        let n = entry(name, theirs, new)
        let place = path + [name]
        switch (b, m, n) {
        case (nil, let m?, nil): kept.append(m)
        case (nil, nil, let n?): kept.append(n)
        // People have taken it out: it stays out, and a change of the data is told.
        case (let b?, nil, let n?): if !n.says(b) { report(place, nil, n) }
        // The data no longer give it: what people have worked on stays, and is told.
        case (let b?, let m?, nil):
          if !m.says(b) {
            kept.append(m)
            report(place, m, nil)
          }
        default:
          if let value = merge(b, m, n, at: place) { kept.append(value) }
        }
      }
      return .list(kept)
    }

    private mutating func report(_ path: [String], _ mine: YAMLTree?, _ new: YAMLTree?) {
      conflicts.append(
        PromiseConflict(
          at: path.joined(separator: "/"), yours: mine?.summary ?? "", new: new?.summary ?? ""))
    }
  }
}

extension YAMLTree {
  /// The text of a scalar.
  fileprivate var text: String? {
    if case .scalar(let text, _) = self { text } else { nil }
  }

  /// The value on one line, for people to choose by.
  fileprivate var summary: String {
    switch self {
    case .scalar(let text, _): return text
    case .list(let values):
      return values.map(\.summary).filter { !$0.isEmpty }.joined(separator: "; ")
    case .map(let entries):
      return entries.compactMap { entry in
        let text = entry.value.summary
        return text.isEmpty ? nil : "\(entry.key): \(text)"
      }.joined(separator: ", ")
    }
  }
}

extension PromiseConflict {
  fileprivate var tree: YAMLTree {
    .map([
      YAMLTree.Entry(key: "at", value: .scalar(at, isQuoted: true)),
      YAMLTree.Entry(key: "yours", value: .scalar(yours, isQuoted: !yours.isEmpty)),
      YAMLTree.Entry(key: "new", value: .scalar(new, isQuoted: !new.isEmpty)),
    ])
  }
}
