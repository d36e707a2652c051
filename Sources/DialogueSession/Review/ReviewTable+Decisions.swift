import DialogueStore
import Messages
import Promises
import SurveyDefinition
import TextCoding

/// A decision with the place in a file where a person wrote it.
struct LocatedDecision: Sendable {
  let decision: TextDecision
  let place: Place
}

extension ReviewTable {
  /// What people have decided on the lines.
  ///
  /// Where lines contradict each other the later counts, and the finding tells of it.
  ///
  /// `file` is the path, for findings; `roles` is what each of the two persons is.
  ///
  /// - Throws: T009 for each word that is no verdict, T010 for each tone that is none, P005 and P010 for
  ///   what is no concern, P029 where a reason points out a person.
  func decisions(
    in file: String, roles: [String], _ taxonomy: Taxonomy
  ) throws(DiagnosticsError) -> [LocatedDecision] {
    var findings: [Diagnostic] = []
    var decided: [LocatedDecision] = []
    let listed = Dictionary(grouping: lines.filter { !$0.concern.isEmpty }, by: \.text)
      .mapValues { Set($0.map(\.concern)) }
    for line in lines {
      if !line.reason.isEmpty, line.answers.contains(where: { !$0.isEmpty }),
        let fault = PersonalDataCheck.fault(
          in: line.reason, at: Place(file, line: line.number, field: "reason"))
      {
        findings.append(fault)
      }
      for (index, answer) in line.answers.enumerated() where !answer.isEmpty {
        let reading = AnswerReading(
          line: line, answer: answer, coder: index + 1, role: roles[index], file: file,
          listed: listed[line.text] ?? [], taxonomy: taxonomy)
        decided += reading.decisions(&findings)
      }
    }
    guard findings.isEmpty else { throw DiagnosticsError(findings) }
    return decided
  }
}

/// Reads one person's answer on one line.
private struct AnswerReading {
  let line: ReviewTable.Line
  let answer: ReviewTable.Answer
  let coder: Int
  let role: String
  let file: String
  let listed: Set<String>
  let taxonomy: Taxonomy

  func decisions(_ findings: inout [Diagnostic]) -> [LocatedDecision] {
    let verdictPlace = Place(
      file, line: line.number, field: ReviewTable.column(ofVerdictBy: coder))
    let addsPlace = Place(
      file, line: line.number, field: ReviewTable.column(ofAdditionsBy: coder))
    var decided: [LocatedDecision] = []
    var added: [(concern: String, tone: Tone)] = []
    for part in answer.adds.split(whereSeparator: { ",;".contains($0) }) {
      if let addition = NamedConcern.read(String(part), taxonomy, at: addsPlace, &findings) {
        added.append(addition)
      }
    }
    var verdict: TextDecision.Verdict?
    if !answer.verdict.isEmpty {
      verdict = VerdictWord.read(answer.verdict, at: verdictPlace, &findings)
    }
    if let verdict {
      let subject: TextDecision.Subject =
        line.concern.isEmpty
        ? .rest(listed: listed)
        : .concern(line.concern, Tone(rawValue: line.tone) ?? .problem)
      // “No, it speaks of these too” completes the text as “yes, that is all” does.
      let isComplete = line.concern.isEmpty && verdict == .no && !added.isEmpty
      decided.append(located(subject, isComplete ? .yes : verdict, verdictPlace))
    }
    return decided
      + added.map { located(.concern($0.concern, $0.tone), .yes, addsPlace) }
  }

  private func located(
    _ subject: TextDecision.Subject, _ verdict: TextDecision.Verdict, _ place: Place
  ) -> LocatedDecision {
    LocatedDecision(
      decision: TextDecision(
        text: line.text, subject: subject, coder: coder, verdict: verdict, role: role,
        reason: line.reason, origin: .table),
      place: place)
  }
}

/// The words by which people say whether a code is right.
enum VerdictWord {
  private static let words: [(TextDecision.Verdict, [String])] = [
    (.yes, ["ja", "j", "yes", "y", "1", "x"]), (.no, ["nej", "n", "no", "0"]),
    (.withdrawn, ["?", "ångra", "undo"]),
  ]

  static func read(
    _ text: String, at place: Place, _ findings: inout [Diagnostic]
  ) -> TextDecision.Verdict? {
    let word = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    if let found = words.first(where: { $0.1.contains(word) }) { return found.0 }
    findings.append(
      Diagnostic(
        .reviewUnknownVerdict, at: place, ["column": place.field ?? "", "text": text]))
    return nil
  }
}

/// A concern that a person writes beside a text: its code, number or label, and `=tone` where it is no
/// problem.
enum NamedConcern {
  static func read(
    _ text: String, _ taxonomy: Taxonomy, at place: Place?, _ findings: inout [Diagnostic]
  ) -> (concern: String, tone: Tone)? {
    let parts = text.split(separator: "=", maxSplits: 1).map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    guard let name = parts.first, !name.isEmpty else { return nil }
    guard let concern = taxonomy.concern(named: name) else {
      let near = NearMiss.closest(to: name.lowercased(), among: taxonomy.concerns.map(\.code))
      findings.append(
        Diagnostic(
          near == nil ? .analysisUnknownConcern : .analysisMisspelledConcern, at: place,
          ["concern": name, "near": near ?? ""]))
      return nil
    }
    guard parts.count > 1 else { return (concern.code, .problem) }
    let wanted = parts[1].lowercased()
    let tone = Tone.allCases.first {
      [$0.rawValue, $0.label.sv, $0.label.en].contains(wanted)
    }
    guard let tone else {
      findings.append(Diagnostic(.reviewUnknownTone, at: place, ["text": parts[1]]))
      return nil
    }
    return (concern.code, tone)
  }
}
