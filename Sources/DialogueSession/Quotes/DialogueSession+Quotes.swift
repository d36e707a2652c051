package import DialogueStore
import DialogueWorkspace
package import Messages
package import Priorities
import Reporting
import SurveyDefinition
import TextCoding

/// What may be quoted of a round, and what has been approved.
package struct QuoteList: Sendable {
  let candidates: [QuoteCandidate]
  /// Approved and standing, in the order of concerns.
  package let approved: [ApprovedQuote]
  /// Approvals that no longer hold.
  package let warnings: [Diagnostic]

  /// The list for the people of the workspace.
  package func text(_ language: Language, width: Int) -> String {
    var lines: [String] = []
    let standing = Set(approved.map(\.id))
    let concerns = (approved.map(\.concern) + candidates.map(\.concern))
      .reduce(into: [Concern]()) { if !$0.contains($1) { $0.append($1) } }
      .sorted { $0.number < $1.number }
    for concern in concerns {
      lines.append(concern.label.text(language))
      for quote in approved where quote.concern == concern {
        let mark = Phrase.quoteApproved.text(language, ["role": quote.role])
        lines += WrappedText.lines(
          "\(quote.id) \(mark): ”\(quote.text)”", width: width, indent: "  ")
      }
      for quote in candidates where quote.concern == concern && !standing.contains(quote.id) {
        lines += WrappedText.lines("\(quote.id): ”\(quote.excerpt)”", width: width, indent: "  ")
      }
      lines.append("")
    }
    if concerns.isEmpty { lines += [Phrase.quotesNone.text(language), ""] }
    lines += WrappedText.lines(Phrase.quotesHow.text(language), width: width)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension DialogueSession {
  /// The quotes of a round that may be approved, the most typical of each concern, and those that are.
  ///
  /// At most `count` candidates a concern, of all concerns where `name` is nil; it is a code, a number or
  /// a label.
  ///
  /// - Throws: as `codedTexts`; P005 and P010 for what is no concern.
  package func quotes(
    round: String?, of name: String?, count: Int
  ) throws(DiagnosticsError) -> QuoteList {
    let only = try name.map { name throws(DiagnosticsError) in try concern(name) }
    let coded = try codedTexts(round: round)
    let store = try store()
    let all = QuoteCandidates(coded, names: try store.nameDecisions())
    let wanted = taxonomy.concerns.filter { only == nil || $0 == only }
    let (approved, warnings) = try approved(coded, store)
    return QuoteList(
      candidates: wanted.flatMap { all.best(count, of: $0.code) },
      approved: approved.filter { only == nil || $0.concern == only }, warnings: warnings)
  }

  /// Approves quotes for publication, or takes their approval back.
  ///
  /// `role` is what the person is who decides.
  ///
  /// - Returns: how many decisions were stored
  /// - Throws: T013 for each id that is no quote of the round; P029 where the role or the reason points
  ///   out a person; nothing is stored then.
  package func decideQuotes(
    _ ids: [String], _ verdict: QuoteDecision.Verdict, round: String?, role: String, reason: String
  ) throws(DiagnosticsError) -> Int {
    try requireRoles([role, reason])
    let store = try store()
    let known = try store.quoteDecisions()
    let coded = try codedTexts(round: round)
    let candidates = QuoteCandidates(coded, names: try store.nameDecisions())
    var decisions: [QuoteDecision] = []
    var faults: [Diagnostic] = []
    for id in ids {
      let decided = known.first { $0.quote == id }
      if verdict == .approved, let found = candidates.candidate(id) {
        decisions.append(
          QuoteDecision(
            quote: id, text: found.text, concern: found.concern.code, excerpt: found.excerpt,
            verdict: .approved, role: role, reason: reason))
      } else if verdict == .withdrawn, let decided {
        decisions.append(
          QuoteDecision(
            quote: id, text: decided.text, concern: decided.concern, excerpt: decided.excerpt,
            verdict: .withdrawn, role: role, reason: reason))
      } else {
        faults.append(Diagnostic(.quoteUnknown, ["quote": id]))
      }
    }
    guard faults.isEmpty else { throw DiagnosticsError(faults) }
    try storeForWriting().add(decisions)
    return decisions.count
  }

  /// What a round's report may quote; texts are coded only where anything was approved.
  func approvedQuotes(
    round: String
  ) throws(DiagnosticsError) -> (quotes: [ApprovedQuote], warnings: [Diagnostic]) {
    let store = try store()
    guard try store.quoteDecisions().contains(where: { $0.verdict == .approved }) else {
      return ([], [])
    }
    return try approved(try codedTexts(round: round), store)
  }

  /// The quotes of a round that are approved and still stand, and what to tell of those that do not.
  ///
  /// An approval lapses when nobody's answer says these words any more, when the text no longer counts as
  /// speaking of the concern, or when a name in it has been found since.
  ///
  /// - Throws: B-diagnostics where the database cannot be read.
  func approved(
    _ coded: CodedTexts, _ store: DialogueStore
  ) throws(DiagnosticsError) -> (quotes: [ApprovedQuote], warnings: [Diagnostic]) {
    let decisions = try store.quoteDecisions().filter { $0.verdict == .approved }
    let ofRound = Dictionary(
      coded.texts.map { ($0.text.id, $0) }, uniquingKeysWith: { first, _ in first })
    var elsewhere: Set<String> = []
    for survey in surveys {
      let fields = survey.questions.filter { ($0.type as? FreeText)?.codesConcerns == true }
        .map(\.id)
      elsewhere.formUnion(try store.texts(survey, fields: fields).map(\.id))
    }
    var quotes: [ApprovedQuote] = []
    var warnings: [Diagnostic] = []
    for decision in decisions {
      // Of another round: it stands there.
      if ofRound[decision.text] == nil, elsewhere.contains(decision.text) { continue }
      let found = ofRound[decision.text]
      let mention = found?.decided.coded.mentions.first {
        $0.axis == .concern && $0.code == decision.concern && $0.tone != .praise
      }
      guard let concern = taxonomy.concern(decision.concern), let found, mention != nil,
        found.text.text.excerpt(.max).contains(decision.excerpt)
      else {
        warnings.append(
          Diagnostic(
            .quoteLapsed, at: Place(workspace.databaseFile),
            ["quote": decision.quote, "role": decision.role]))
        continue
      }
      quotes.append(
        ApprovedQuote(
          id: decision.quote, concern: concern, text: decision.excerpt, role: decision.role))
    }
    let sorted = quotes.sorted { ($0.concern.number, $0.id) < ($1.concern.number, $1.id) }
    return (sorted, warnings)
  }
}
