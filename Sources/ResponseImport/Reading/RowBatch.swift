package import ContentHash
package import OriginalTexts
package import SurveyDefinition

/// Some rows of a file as they were understood, in the order of the file, on their way to the store.
///
/// All answers lie in one array and all words in another, so that a row costs no memory of its own.
package struct RowBatch: Sendable {
  /// What is known of a row besides its answers.
  package struct Row: Sendable {
    /// Line of the file where it begins.
    package let line: Int
    /// What makes it the same response when the file comes again; where it has no id of its own,
    /// what it shares with responses that are alike.
    package let key: TextPlace
    /// The key of the first of the responses that are alike; the same where it has an id of its own.
    package let firstKey: TextPlace
    package let hasOwnID: Bool
    /// The fingerprint of its answers, independent of column order and spelling.
    package let content: Fingerprint
    /// The same in hexadecimal.
    package let contentHash: TextPlace
    /// Id of the event that it belongs to.
    package let event: TextPlace
    /// `YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS`; nil where the file does not say.
    package let answeredAt: TextPlace?
    /// The version of the form that it answers, as the export writes it; nil where it does not say.
    package let formVersion: TextPlace?
    /// Its cells that had trouble, among those of the batch.
    package let issues: Range<Int>
  }

  /// A free text as it was typed.
  package struct Original: Sendable {
    /// Its row among those of the batch.
    package let row: Int
    /// Its field among those of the survey.
    package let field: Int
    package let words: OriginalText
  }

  /// How many answers each row has: one a field of the survey.
  package let fieldCount: Int
  package internal(set) var rows: [Row] = []
  /// Row by row, in the order of the survey's fields.
  package internal(set) var answers: [PackedAnswer] = []
  /// UTF-8.
  package internal(set) var text: [UInt8] = []
  package internal(set) var issues: [CellIssue] = []
  /// The free texts that the mask changed, row by row; none where the workspace does not keep them.
  package internal(set) var originals: [Original] = []
  /// How many of the rows belong to each event.
  package internal(set) var eventCounts: [(event: String, rows: Int)] = []
  /// The part of the file that has been read with these rows, 0…1.
  package internal(set) var progress = 0.0

  static let rowsAtMost = 512
  static let textAtMost = 1 << 18

  init(fieldCount: Int) {
    self.fieldCount = fieldCount
    rows.reserveCapacity(RowBatch.rowsAtMost)
    answers.reserveCapacity(RowBatch.rowsAtMost * fieldCount)
    text.reserveCapacity(RowBatch.textAtMost)
  }

  var isFull: Bool { rows.count >= RowBatch.rowsAtMost || text.count >= RowBatch.textAtMost }

  /// Where the answers of a row lie.
  package func answers(ofRow row: Int) -> Range<Int> { row * fieldCount..<(row + 1) * fieldCount }

  package func string(_ place: TextPlace) -> String {
    String(decoding: text[place.range], as: UTF8.self)
  }

  /// An answer with its words.
  package func answer(_ index: Int) -> FieldAnswer {
    let packed = answers[index]
    return switch packed.kind {
    case .notAsked: .notAsked
    case .missing: MissingState(rawValue: Int(packed.payload)).map { .missing($0) } ?? .notAsked
    case .number: .number(Int(packed.payload))
    case .decimal: .decimal(packed.decimal)
    case .text: .text(string(packed.text))
    }
  }

  mutating func append(_ answer: FieldAnswer) {
    switch answer {
    case .notAsked: answers.append(.notAsked)
    case .missing(let state): answers.append(.missing(state))
    case .number(let number): answers.append(.number(number))
    case .decimal(let number): answers.append(.decimal(number))
    case .text(let words): answers.append(.text(appendText(words.utf8)))
    }
  }

  mutating func appendText(_ words: some Sequence<UInt8>) -> TextPlace {
    let start = text.count
    text += words
    return TextPlace(start..<text.count)
  }

  /// Takes back what was begun of a row that turned out to be none.
  mutating func dropUnfinished(text start: Int, issues issueStart: Int) {
    answers.removeLast(answers.count - rows.count * fieldCount)
    text.removeLast(text.count - start)
    issues.removeLast(issues.count - issueStart)
    originals.removeAll { $0.row == rows.count }
  }

  /// Lets go of the originals of answers that turned out not to count, of the row that ends here.
  mutating func dropOriginalsOfNothing() {
    guard !originals.isEmpty else { return }
    let first = rows.count * fieldCount
    originals.removeAll { original in
      guard original.row == rows.count else { return false }
      return if case .text = answers[first + original.field].kind { false } else { true }
    }
  }
}
