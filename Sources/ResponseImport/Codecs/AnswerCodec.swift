import DelimitedText
import OriginalTexts
package import SurveyDefinition

/// Turns the cells of one question's columns into its stored answers.
package protocol AnswerCodec: Sendable {
  /// The table columns that are read, by index.
  var columns: [Int] { get }
  /// Each column with the part of the question that it answers, as a mapping file names it.
  var parts: [(column: Int, part: String?)] { get }
  /// The columns of which no cell tells whether days or months stand first.
  var findings: [Int] { get }
  /// Adds one answer for each field of the question, in order.
  func decode(_ row: CellRow, into answers: inout AnswerRow)
}

extension AnswerCodec {
  package var parts: [(column: Int, part: String?)] { columns.map { ($0, nil) } }
  package var findings: [Int] { [] }
}

/// How the cells of one table are to be read; small, since every record carries it.
package struct CellHabits: Sendable {
  let guardsFormulas: Bool
  let leavesUnshownUnquoted: Bool
  let notShown: Set<String>
  let blanks: Set<String>
  /// What the cells of some columns stand for, by column and normalised cell.
  let translations: [Int: [String: String]]

  init(_ dialect: ExportDialect, translations: [Int: [String: String]]) {
    guardsFormulas = dialect.guardsFormulas
    leavesUnshownUnquoted = dialect.leavesUnshownUnquoted
    notShown = dialect.notShown
    blanks = dialect.blanks
    self.translations = translations
  }
}

/// The cells of a record as text.
package struct CellRow: Sendable {
  private let cells: Cells
  private let habits: CellHabits

  init(_ record: Record, _ habits: CellHabits) {
    cells = record.cells
    self.habits = habits
  }

  /// The cell's text without outer spaces; empty where the record is short, or where the tool or a
  /// mapping file says that the text stands for no answer.
  package subscript(column: Int) -> String {
    guard column < cells.count else { return "" }
    let text = cells[column].text.trimmingWhitespace()
    if !habits.translations.isEmpty,
      let word = habits.translations[column]?[HeaderText.normalised(text)]
    {
      return MissingCodes.words[word] == .blank ? "" : word
    }
    if !habits.blanks.isEmpty, text.utf8.count <= Self.longestBlank,
      habits.blanks.contains(text.lowercased())
    {
      return ""
    }
    return habits.guardsFormulas && Self.isGuarded(text) ? String(text.dropFirst()) : text
  }

  static let longestBlank = 24

  /// Whether the export says that none of the columns was shown to the person.
  ///
  /// A cell that was left blank has quotation marks there, and one that was not shown has none;
  /// that tells only as long as every other cell has them, which Excel takes away.
  func wereNotShown(_ columns: [Int]) -> Bool {
    if !habits.notShown.isEmpty, !columns.isEmpty,
      columns.allSatisfy({ column in
        column < cells.count && habits.notShown.contains(cells[column].text.lowercased())
      })
    {
      return true
    }
    guard habits.leavesUnshownUnquoted,
      columns.allSatisfy({ $0 < cells.count && cells[$0].isEmpty && !cells[$0].wasQuoted })
    else { return false }
    return cells.allSatisfy { $0.isEmpty || $0.wasQuoted }
  }

  /// A sign before what a spreadsheet would run as a formula.
  private static func isGuarded(_ text: String) -> Bool {
    guard text.first == "'", let next = text.dropFirst().first else { return false }
    return ["=", "+", "-", "@"].contains(next)
  }
}

extension String {
  /// The text without leading and trailing white space, the unbreakable kinds included.
  func trimmingWhitespace() -> String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return self }
    if !first.isSpace, !last.isSpace { return self }
    var view = Substring(self).unicodeScalars
    while let first = view.first, first.isSpace { view.removeFirst() }
    while let last = view.last, last.isSpace { view.removeLast() }
    return String(view)
  }
}

/// The answers of one row in the order of the survey's fields, with what was odd about them.
package struct AnswerRow: Sendable {
  package private(set) var answers: [FieldAnswer] = []
  package private(set) var issues: [CellIssue] = []
  /// Whether the words that the mask changes are kept as they were typed.
  let keepsOriginals: Bool
  /// Those words, each with the place of its answer.
  private(set) var originals: [(answer: Int, words: OriginalText)] = []

  init(capacity: Int, keepsOriginals: Bool = false) {
    self.keepsOriginals = keepsOriginals
    answers.reserveCapacity(capacity)
  }

  /// Keeps what was typed of the answer that is added next.
  mutating func keep(_ words: OriginalText) {
    originals.append((answers.count, words))
  }

  mutating func append(_ answer: FieldAnswer) {
    answers.append(answer)
  }

  mutating func append(_ answer: FieldAnswer, count: Int) {
    answers.append(contentsOf: repeatElement(answer, count: count))
  }

  mutating func note(_ issue: CellIssue) {
    issues.append(issue)
  }

  /// Drops the issues of columns that turned out not to matter.
  mutating func dropIssues(inColumns columns: [Int]) {
    issues.removeAll { columns.contains($0.column) }
  }
}

/// Something about one cell that a person may want to look at.
package struct CellIssue: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The cell fits no answer; its raw text is kept.
    case unreadable
    /// The cell was close to a known answer and taken as that.
    case nearMiss
    /// More choices than the question allows; the raw text is kept.
    case tooMany
    /// Fewer choices than the question asks for; the answer stands.
    case tooFew
    /// The same item at two places of a ranking; the raw text is kept.
    case repeatedItem
    /// A choice that excludes the others, or “don’t know”, together with others; the raw text is kept.
    case contradictory
    /// A number outside the question's bounds; the raw text is kept.
    case outOfBounds
    /// The column with all choices and those of each choice say different things; the first stands.
    case disagreeing
    /// Latitude and longitude stood in each other's place and were swapped.
    case swappedCoordinate
    /// A coordinate outside Sweden; the raw text is kept.
    case abroad

    /// Whether the answer is stored as unreadable.
    package var losesAnswer: Bool {
      switch self {
      case .unreadable, .tooMany, .contradictory, .repeatedItem, .outOfBounds, .abroad: true
      case .nearMiss, .tooFew, .disagreeing, .swappedCoordinate: false
      }
    }
  }

  package let kind: Kind
  /// Index of the table column.
  package let column: Int
  /// The stored field that is concerned.
  package let field: String
  /// The cell as it stood.
  package let raw: String
  /// What it was taken as, where it was taken as something.
  package let takenAs: String?

  package init(_ kind: Kind, column: Int, field: String, raw: String, takenAs: String? = nil) {
    self.kind = kind
    self.column = column
    self.field = field
    self.raw = raw
    self.takenAs = takenAs
  }
}
