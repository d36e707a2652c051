import SurveyDefinition

/// What a column of an export tells besides answers.
package enum MetadataRole: String, Hashable, Sendable, CaseIterable {
  case responseID
  case answeredAt
  case event
  case language
  /// The version of the form that was answered.
  case formVersion
  /// The tool's own book-keeping, known and not needed.
  case bookkeeping
}

/// The habits of one survey tool's export; each tool is one file in this folder.
package struct ExportDialect: Sendable {
  /// What a number after a ranking's name counts.
  enum RankNumbers: Sendable {
    /// `rank_1` is the first place and holds an item.
    case places
    /// `rank_1` is the first item and holds a place.
    case items
  }

  /// Stable name, as stored with the import.
  package let id: String
  /// The tool's name for a person.
  package let name: String
  /// Header names of which each set, wholly present, tells this tool; normalised.
  let signatures: [[String]]
  /// How telling a header is beyond fixed names, of which each counts 2; 0 for not at all.
  let marks: @Sendable (ExportHeader) -> Int
  /// Header names by role, normalised.
  let metadata: [MetadataRole: [String]]
  /// Endings of names of the tool's own columns.
  let bookkeepingEndings: [String]
  /// How many rows the header has at least; nil for one.
  package let headerRows: Int?
  /// The names that the columns go by.
  let headings: @Sendable (ExportHeader) -> [ColumnHeading]
  /// What stands between the names of groups and of what is in them.
  let groupSeparator: Character?
  /// Whether a cell that looks like a formula has an apostrophe put before it.
  package let guardsFormulas: Bool
  /// Whether a question that was not shown is told from a blank one by its lack of quotation marks.
  package let leavesUnshownUnquoted: Bool
  /// Words that the tool writes for a question that was not shown.
  let notShown: Set<String>
  /// Words that the tool writes for a question that was left blank.
  let blanks: Set<String>
  /// Whether columns of single choices say “not chosen” where the question was left blank as well.
  let writesNoneForBlank: Bool
  let rankNumbers: RankNumbers
  /// The tool's own codes for the answer at a place of a list, from 1.
  let answerCodes: @Sendable (Int) -> [String]
  /// How a file of repeated parts refers to the file of whole responses.
  let repeats: RepeatKeys?

  init(
    id: String, name: String, signatures: [[String]] = [],
    marks: @escaping @Sendable (ExportHeader) -> Int = { _ in 0 },
    metadata: [MetadataRole: [String]] = [:], bookkeepingEndings: [String] = [],
    headerRows: Int? = nil,
    headings: @escaping @Sendable (ExportHeader) -> [ColumnHeading] = Self.plainHeadings,
    groupSeparator: Character? = nil, guardsFormulas: Bool = false,
    leavesUnshownUnquoted: Bool = false, notShown: Set<String> = [], blanks: Set<String> = [],
    writesNoneForBlank: Bool = false, rankNumbers: RankNumbers = .places,
    answerCodes: @escaping @Sendable (Int) -> [String] = { _ in [] }, repeats: RepeatKeys? = nil
  ) {
    self.id = id
    self.name = name
    self.signatures = signatures
    self.marks = marks
    self.metadata = metadata
    self.bookkeepingEndings = bookkeepingEndings
    self.headerRows = headerRows
    self.headings = headings
    self.groupSeparator = groupSeparator
    self.guardsFormulas = guardsFormulas
    self.leavesUnshownUnquoted = leavesUnshownUnquoted
    self.notShown = notShown
    self.blanks = blanks
    self.writesNoneForBlank = writesNoneForBlank
    self.rankNumbers = rankNumbers
    self.answerCodes = answerCodes
    self.repeats = repeats
  }

  /// Every known export; the last one fits any file.
  package static let all: [ExportDialect] = [
    .kobo, .koboLegacy, .odkCentral, .limeSurvey, .qualtrics, .surveyMonkey, .redcap, .survey123,
    .formbricks, .microsoftForms, .googleForms, .enalyzer, .paperTemplate, .excelSwedish, .plain,
  ]

  /// The export with an id.
  package static func named(_ id: String) -> ExportDialect? {
    all.first { $0.id == id }
  }

  /// The names of the columns, each as its header has it.
  static let plainHeadings: @Sendable (ExportHeader) -> [ColumnHeading] = { header in
    header.names.map { ColumnHeading($0) }
  }

  /// The role of a header, by this tool's habits and then by common ones.
  package func role(of header: String) -> MetadataRole? {
    let name = HeaderText.normalised(header)
    for dialect in [self, .plain] {
      for role in MetadataRole.allCases where dialect.metadata[role]?.contains(name) == true {
        return role
      }
    }
    return bookkeepingEndings.contains { name.hasSuffix($0) } ? .bookkeeping : nil
  }
}

extension ExportDialect {
  /// How far down a column's name stands in the lists of names of a role, this tool's first.
  func rank(of heading: ColumnHeading, as role: MetadataRole) -> Int {
    let names = Set(([heading.shown] + heading.names).map(HeaderText.normalised))
    let known = (metadata[role] ?? []) + (Self.plain.metadata[role] ?? [])
    return known.firstIndex(where: names.contains) ?? known.count
  }

  /// The exports that a header looks like most: one where it is clear, several where it is not.
  ///
  /// The more of a tool's own names there are, the surer; a table of no tool's names is plain.
  package static func candidates(for header: ExportHeader) -> [ExportDialect] {
    let names = Set((header.names + header.rows.flatMap { $0 }).map(HeaderText.normalised))
    let weights = all.map { dialect in
      let signed = dialect.signatures.filter { $0.allSatisfy(names.contains) }.map(\.count)
      return max(2 * (signed.max() ?? 0), dialect.marks(header))
    }
    guard let most = weights.max(), most > 0 else { return [.plain] }
    return zip(all, weights).filter { $0.1 == most }.map(\.0)
  }

  /// The names of the columns for a survey, those of groups taken away as less sure names.
  func columnHeadings(_ header: ExportHeader, for survey: Survey) -> [ColumnHeading] {
    let ids = Set(survey.questions.map(\.id))
    return headings(header).map { heading in
      var names = heading.names
      if let groupSeparator {
        names += names.flatMap { Self.ungrouped($0, groupSeparator, questions: ids) }
      }
      if let group = survey.repeated?.id {
        names += names.compactMap { Self.ungrouped($0, group: group) }
      }
      names += names.compactMap { MojibakeText.mended($0) }
      return heading.adding(names)
    }
  }

  /// `plats` of `grupp/plats`, however deep; what precedes is no group if a question is called so.
  private static func ungrouped(
    _ name: String, _ separator: Character, questions: Set<String>
  ) -> [String] {
    let mark = name.hasPrefix("_") ? "_" : ""
    let path = name.dropFirst(mark.count).split(separator: separator)
    guard path.count > 1 else { return [] }
    return (1..<path.count).prefix { !questions.contains(String(path[$0 - 1])) }.map { start in
      mark + path[start...].joined(separator: String(separator))
    }
  }

  /// `plats` of `stopp/plats` (KoboToolbox) and `stopp-plats` (ODK Central).
  private static func ungrouped(_ name: String, group: String) -> String? {
    for (prefix, kept) in [("\(group)/", ""), ("_\(group)/", "_"), ("\(group)-", "")]
    where name.hasPrefix(prefix) && name != prefix {
      return kept + name.dropFirst(prefix.count)
    }
    return nil
  }
}
