import SurveyDefinition

/// The columns of a table by the names that a definition may know them by.
package struct HeaderIndex: Sendable {
  /// The habits of the tool that wrote the table.
  let dialect: ExportDialect
  /// The first cells of each column.
  let sample: ColumnSample
  /// What a mapping file says that cells stand for, by question.
  private let spellings: [String: [String: String]]
  /// Every name with its column, the surest names of all columns first.
  private let names: [(normalised: String, column: Int)]
  private let exact: [String: [Int]]
  private let folded: [String: [Int]]
  private var taken: Set<Int> = []

  /// The columns of a header.
  init(
    _ headings: [ColumnHeading], dialect: ExportDialect, sample: ColumnSample,
    spellings: [String: [String: String]] = [:]
  ) {
    self.dialect = dialect
    self.sample = sample
    self.spellings = spellings
    var names: [(normalised: String, column: Int)] = []
    var exact: [String: [Int]] = [:]
    var folded: [String: [Int]] = [:]
    for rank in 0..<(headings.map(\.names.count).max() ?? 0) {
      for (column, heading) in headings.enumerated() where rank < heading.names.count {
        let key = HeaderText.normalised(heading.names[rank])
        guard !key.isEmpty else { continue }
        names.append((key, column))
        exact[key, default: []].append(column)
        let fold = HeaderText.folded(heading.names[rank])
        if !fold.isEmpty { folded[fold, default: []].append(column) }
      }
    }
    self.names = names
    self.exact = exact
    self.folded = folded
  }

  /// Every spelling of a question's choices in this table.
  func dictionary(_ list: ChoiceList, of question: Question) -> ChoiceDictionary {
    ChoiceDictionary(list, dialect, translations: spellings[question.id] ?? [:])
  }

  /// The spellings of missing answers in this table, for a question without choices.
  func absences(_ missing: MissingCodes) -> ChoiceDictionary {
    ChoiceDictionary(missing: missing, dialect)
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
    var parts = HeaderParts()
    for stem in stems.map(HeaderText.normalised) where !stem.isEmpty {
      for (name, column) in names where name.hasPrefix(stem) && !taken.contains(column) {
        let rest = name.dropFirst(stem.count)
        let part = rest.drop { Self.separators.contains($0) }
        // Without a separator it is another name that begins alike.
        guard part.count < rest.count, !part.isEmpty else { continue }
        parts.add(String(part.hasSuffix("]") ? part.dropLast() : part), column)
      }
    }
    return parts
  }

  private static let separators: Set<Character> = ["[", "/", "_", ".", "-", ":", " ", "?"]
}

/// The columns of a question's parts.
package struct HeaderParts: Sendable {
  private var exact: [String: Int] = [:]
  /// But for case, accents and signs; several where two parts are spelled alike then.
  private var folded: [String: Set<Int>] = [:]

  fileprivate mutating func add(_ part: String, _ column: Int) {
    if exact[part] == nil { exact[part] = column }
    let fold = HeaderText.folded(part)
    if !fold.isEmpty { folded[fold, default: []].insert(column) }
  }

  /// The column of the first name that has one: exactly, else but for case, accents and signs.
  package func column(_ names: [String]) -> Int? {
    for name in names {
      if let column = exact[HeaderText.normalised(name)] { return column }
    }
    for name in names {
      let columns = folded[HeaderText.folded(name)] ?? []
      if columns.count == 1, let column = columns.first { return column }
    }
    return nil
  }

  /// The columns of `count` parts that are numbered from 1 without a gap: `1`, `SQ001`.
  ///
  /// nil where there are more or fewer, for then a number need not be the place in the definition.
  func numbered(_ count: Int) -> [Int]? {
    var columns: [Int: Int] = [:]
    for (part, column) in exact {
      let digits = part.hasPrefix("sq") ? part.dropFirst(2) : part[...]
      guard let number = Int(digits), number > 0 else { continue }
      if columns[number] != nil { return nil }
      columns[number] = column
    }
    let numbered = (1...max(count, 1)).compactMap { columns[$0] }
    return columns.count == count && numbered.count == count ? numbered : nil
  }
}
