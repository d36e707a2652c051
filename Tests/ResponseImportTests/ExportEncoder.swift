import DelimitedText
import SurveyDefinition
import Testing

/// A survey tool's way of writing answers, for tests alone.
struct ExportEncoder: Sendable, CustomTestStringConvertible {
  enum Several: Sendable {
    case joined(String)
    /// A column a choice with these words.
    case ticks(yes: String, no: String)
    /// A column a choice with its label or nothing.
    case labels
    case both(String)
  }

  enum Ranking: Sendable {
    case places
    case items
    case joined(String)
  }

  let id: String
  var delimiter = Delimiter.comma
  var quoting = DelimitedWriter.Options.Quoting.needed
  var usesLabels = false
  /// Names from the top of the header for a question and a part of it.
  let heading: @Sendable (_ question: Name, _ part: Name?) -> [String]
  let several: Several
  let ranking: Ranking
  /// Whether own words stand in the cell of the answer.
  var wordsInCell = false
  /// What a cell without an answer holds.
  var empty = ""
  let metadata: [(names: [String], cell: @Sendable (Int) -> String)]

  var testDescription: String { id }
  var saysDontKnow: Bool {
    switch several {
    case .joined, .both: true
    case .ticks, .labels: false
    }
  }

  /// A question, a row, a choice: by number, code and label.
  struct Name: Sendable {
    let number: Int
    let code: String
    let label: String
    var isWords = false
    var isChoice = false
    var isPlace = false
  }

  static let items = [
    Name(number: 1, code: "klotter", label: "Klotter", isChoice: true),
    Name(number: 2, code: "nedskrapning", label: "Nedskräpning", isChoice: true),
    Name(number: 7, code: "buller", label: "Buller, trafik", isChoice: true),
  ]
  static let words = Name(number: 900, code: "annat", label: "Annat", isWords: true)
  static let questions = [
    Name(number: 1, code: "kon", label: "Är du …"),
    Name(number: 2, code: "vem", label: "Vem äger?"),
    Name(number: 3, code: "oro", label: "Vad oroar dig?"),
    Name(number: 4, code: "problem", label: "Hur stort problem?"),
    Name(number: 5, code: "ordna", label: "Ordna"),
    Name(number: 6, code: "antal", label: "Hur många?"),
    Name(number: 7, code: "ord", label: "Egna ord"),
  ]

  /// The file of some people's answers.
  func bytes(_ people: [RandomAnswers]) -> [UInt8] {
    var columns: [(names: [String], cells: [String])] = metadata.map { meta in
      (meta.names, people.indices.map(meta.cell))
    }
    func add(_ question: Name, _ part: Name? = nil, _ cell: (RandomAnswers) -> String) {
      columns.append(
        (heading(question, part), people.map { cell($0) }.map { $0.isEmpty ? empty : $0 }))
    }
    let q = Self.questions
    add(q[0]) {
      one(
        $0.kon,
        [
          Name(number: 1, code: "kvinna", label: "Kvinna"),
          Name(number: 2, code: "man", label: "Man"),
        ])
    }
    add(q[1]) { one($0.vem, [Name(number: 1, code: "kommunen", label: "Kommunen")]) }
    if !wordsInCell { add(q[1], Self.words) { if case .words(let w) = $0.vem { w } else { "" } } }
    addSeveral(q[2], add)
    for (index, row) in [Self.items[0], Self.items[2]].enumerated() {
      add(q[3], row) { one($0.problem[index], []) }
    }
    addRanking(q[4], add)
    add(q[5]) { $0.antal.map { "\($0)" } ?? "" }
    add(q[6]) { $0.ord ?? "" }
    var writer = DelimitedWriter(
      DelimitedWriter.Options(delimiter: delimiter, lineEnding: .crlf, quoting: quoting))
    for row in 0..<(columns.map(\.names.count).max() ?? 1) {
      writer.append(columns.map { $0.names.indices.contains(row) ? $0.names[row] : "" })
    }
    for person in people.indices { writer.append(columns.map { $0.cells[person] }) }
    return writer.bytes
  }

  private func addSeveral(
    _ question: Name, _ add: (Name, Name?, (RandomAnswers) -> String) -> Void
  ) {
    func joined(_ answers: RandomAnswers, _ sign: String) -> String {
      switch answers.oro {
      case .missing(let state): return missing(state)
      case .choices(let chosen, let words):
        var parts = chosen.map { code in Self.items.first { $0.code == code }.map(text) ?? code }
        if let words { parts.append(wordsInCell ? words : text(Self.words)) }
        return parts.joined(separator: sign)
      }
    }
    func isChosen(_ answers: RandomAnswers, _ code: String) -> Bool? {
      guard case .choices(let chosen, let words) = answers.oro else { return nil }
      return code == "annat" ? words != nil : chosen.contains(code)
    }
    switch several {
    case .joined(let sign), .both(let sign): add(question, nil) { joined($0, sign) }
    case .ticks, .labels: break
    }
    for item in Self.items {
      switch several {
      case .joined: break
      case .ticks(let yes, let no):
        add(question, item) { isChosen($0, item.code).map { $0 ? yes : no } ?? "" }
      case .labels: add(question, item) { isChosen($0, item.code) == true ? item.label : "" }
      case .both: add(question, item) { isChosen($0, item.code).map { $0 ? "1" : "0" } ?? "" }
      }
    }
    if !wordsInCell {
      add(question, Self.words) { if case .choices(_, let w) = $0.oro { w ?? "" } else { "" } }
    }
  }

  private func addRanking(
    _ question: Name, _ add: (Name, Name?, (RandomAnswers) -> String) -> Void
  ) {
    func item(_ code: String) -> String { Self.items.first { $0.code == code }.map(text) ?? code }
    switch ranking {
    case .joined(let sign):
      add(question, nil) { $0.ordna.map(item).joined(separator: sign) }
    case .places:
      for place in 0..<2 {
        let name = Name(
          number: place + 1, code: "\(place + 1)", label: "\(place + 1)", isPlace: true)
        add(question, name) { $0.ordna.indices.contains(place) ? item($0.ordna[place]) : "" }
      }
    case .items:
      for item in Self.items {
        add(question, item) { answers in
          answers.ordna.firstIndex(of: item.code).map { "\($0 + 1)" } ?? ""
        }
      }
    }
  }

  private func text(_ name: Name) -> String { usesLabels ? name.label : name.code }

  private func one(_ answer: RandomAnswers.One, _ names: [Name]) -> String {
    switch answer {
    case .choice(let code): names.first { $0.code == code }.map(text) ?? code
    case .words(let words): wordsInCell ? words : text(Self.words)
    case .missing(let state): missing(state)
    }
  }

  private func missing(_ state: MissingState) -> String {
    switch state {
    case .blank, .unreadable: ""
    case .dontKnow: "Vet ej"
    case .refused: usesLabels ? "Vill inte svara" : "99"
    }
  }
}
