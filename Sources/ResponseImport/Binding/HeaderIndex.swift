/// The columns of a table by the names that a definition may know them by.
package struct HeaderIndex: Sendable {
  /// The header as a person sees it.
  package let names: [String]
  private let exact: [String: Int]
  private let folded: [String: Int]

  package init(_ names: [String]) {
    self.names = names
    var exact: [String: Int] = [:]
    var folded: [String: Int] = [:]
    for (column, name) in names.enumerated() {
      let key = HeaderText.normalised(name)
      if !key.isEmpty, exact[key] == nil { exact[key] = column }
      let fold = HeaderText.folded(name)
      if !fold.isEmpty, folded[fold] == nil { folded[fold] = column }
    }
    self.exact = exact
    self.folded = folded
  }

  /// The first column that has one of the names: exactly, else but for case, accents and signs.
  package func column(_ candidates: [String]) -> Int? {
    for name in candidates {
      if let column = exact[HeaderText.normalised(name)] { return column }
    }
    for name in candidates {
      if let column = folded[HeaderText.folded(name)] { return column }
    }
    return nil
  }

  /// The column for one part (a row, a choice, a place) of a question.
  ///
  /// `q[part]`, `q/part`, `q.part`, `q_part`, `q__part`, `q-part` and `Label [part label]` are all
  /// in use by survey tools.
  package func column(question: [String], parts: [String]) -> Int? {
    for name in question {
      for part in parts {
        let spellings = [
          "\(name)[\(part)]", "\(name) [\(part)]", "\(name)/\(part)", "\(name)__\(part)",
          "\(name)_\(part)", "\(name).\(part)", "\(name) - \(part)", "\(name)-\(part)",
          "\(name): \(part)", "\(name) \(part)",
        ]
        for spelling in spellings {
          if let column = exact[HeaderText.normalised(spelling)] { return column }
        }
      }
    }
    return nil
  }
}
