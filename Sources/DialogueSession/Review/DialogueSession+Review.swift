import DialogueStore
import DialogueWorkspace
import Foundation
package import Messages
import Priorities
import SurveyDefinition
import TextCoding

extension DialogueSession {
  /// Codes every free text of a round, the latest one with responses where none is named.
  ///
  /// - Returns: The texts with what the rules found and what counts.
  /// - Throws: as `selection`; B-diagnostics where the database cannot be read.
  package func codedTexts(round: String?) throws(DiagnosticsError) -> CodedTexts {
    let store = try store()
    let coder = try DecidedCoder(taxonomy, store)
    let texts = try texts(ofRound: round, store).map { ($0, coder.code($0)) }
    return CodedTexts(
      taxonomy: taxonomy, texts: texts, decisions: coder.decisions, openLines: nil, warnings: [])
  }

  /// The free texts of a round that are coded for concerns.
  func texts(
    ofRound round: String?, _ store: DialogueStore
  ) throws(DiagnosticsError) -> [StoredText] {
    let selection = try selection(round: round, group: nil, analysis: analysis())
    let events = Set(workspace.events.filter { $0.round == selection.round }.map(\.id))
    var texts: [StoredText] = []
    for survey in surveys {
      texts += try store.texts(survey, fields: survey.codedFields).filter {
        events.contains($0.event)
      }
    }
    return texts
  }

  /// Codes every free text of a round and takes in what people have judged in a table.
  ///
  /// What stands new in the table is stored; what should be judged and is not there yet is added to it.
  /// What people wrote is never changed, and a cell that was taken in before says nothing again, so that
  /// an old table overrules nothing that was decided since.
  ///
  /// `file` is the table, `roles` what the first and the second person are.
  ///
  /// - Throws: as `codedTexts`; L007 where the file is no such table, T009, T010, P005, P010 and P029
  ///   for what people wrote in it, and then nothing is stored; L004 where it cannot be written.
  package func reviewTable(
    round: String?, file: String, roles: [String?]
  ) throws(DiagnosticsError) -> CodedTexts {
    let coded = try codedTexts(round: round)
    let roles = [0, 1].map { index in
      roles.indices.contains(index)
        ? roles[index] ?? DialogueSession.role(ofCoder: index + 1)
        : DialogueSession.role(ofCoder: index + 1)
    }
    try requireRoles(roles)
    var table = try ReviewTable(file: file)
    let located = try table.decisions(in: file, roles: roles, taxonomy)
    let news = try TableNews(located, known: store().textDecisions())
    if !news.decisions.isEmpty { try storeForWriting().add(news.decisions) }
    table.add(ReviewSample(coded.texts))
    try WrittenFile.write(Data(table.bytes), to: file)
    var decisions = coded.decisions
    for decision in news.decisions { decisions.take(decision) }
    return CodedTexts(
      taxonomy: taxonomy,
      texts: coded.texts.map { ($0.text, decisions.decide($0.text, found: $0.decided.found)) },
      decisions: decisions, openLines: table.open, warnings: news.warnings)
  }

  /// What a person is called who has not said what they are.
  static func role(ofCoder coder: Int) -> String { "coder_\(coder)" }

  /// - Throws: P029 where a role seems to point out a person.
  func requireRoles(_ roles: [String]) throws(DiagnosticsError) {
    let pointing = roles.compactMap { PersonalDataCheck.fault(in: $0, at: nil) }
    guard pointing.isEmpty else { throw DiagnosticsError(pointing) }
  }
}

/// What a table says that it did not say before.
private struct TableNews {
  private struct Matter: Hashable {
    let text: String
    let concern: String?
    let coder: Int

    init(_ decision: TextDecision) {
      text = decision.text
      concern = decision.concern
      coder = decision.coder
    }
  }

  private(set) var decisions: [TextDecision] = []
  /// Where a person has changed their mind, within the table or since.
  private(set) var warnings: [Diagnostic] = []

  init(_ located: [LocatedDecision], known: [TextDecision]) {
    var fromTable: [Matter: TextDecision] = [:]
    var standing: [Matter: TextDecision] = [:]
    for decision in known {
      standing[Matter(decision)] = decision
      if decision.origin == .table { fromTable[Matter(decision)] = decision }
    }
    var last: [Matter: LocatedDecision] = [:]
    var order: [Matter] = []
    for found in located {
      let matter = Matter(found.decision)
      if let earlier = last[matter] {
        if !Self.agree(earlier.decision, found.decision) {
          warnings.append(Self.changed(found))
        }
      } else {
        order.append(matter)
      }
      last[matter] = found
    }
    for matter in order {
      guard let found = last[matter] else { continue }
      if let before = fromTable[matter], Self.agree(before, found.decision) { continue }
      if let before = standing[matter], !Self.agree(before, found.decision) {
        warnings.append(Self.changed(found))
      }
      decisions.append(found.decision)
    }
  }

  // The concerns that were listed beside the rest of a text are no part of what a person says.
  private static func agree(_ one: TextDecision, _ other: TextDecision) -> Bool {
    switch (one.subject, other.subject) {
    case (.rest, .rest): one.verdict == other.verdict
    default: one.says(other)
    }
  }

  private static func changed(_ now: LocatedDecision) -> Diagnostic {
    Diagnostic(
      .reviewChanged, at: now.place,
      ["concern": now.decision.concern ?? "–"])
  }
}
