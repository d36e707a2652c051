import DelimitedText
import DialogueWorkspace
import Foundation
package import Messages
package import Priorities
import SurveyDefinition

extension Breakdown {
  /// A row a concern and category, for spreadsheets; UTF-8, comma, decimal point.
  package func csv(_ language: Language) -> String {
    var options = DelimitedWriter.Options()
    options.guardsFormulas = true
    var writer = DelimitedWriter(options)
    writer.append([
      role.rawValue, "label", "respondents", "concern", "concern_label", "share", "lower", "upper",
      "suppressed", "differs", "note",
    ])
    for (index, category) in categories.enumerated() {
      for row in rows {
        let figure = row.figures[index].figure
        writer.append([
          category.code, category.label.text(language), respondents[index].map { "\($0)" },
          row.concern.code, row.concern.label.text(language),
          figure.map { "\($0.share)" },
          figure?.lower.map { "\($0)" }, figure?.upper.map { "\($0)" },
          row.figures[index].cause?.rawValue, row.differences[index]?.rawValue,
          design == .selfSelected ? Phrase.selfSelection.text(language) : nil,
        ])
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The same as JSON with sorted keys.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(BreakdownDocument(self)), as: UTF8.self) + "\n"
  }
}

private struct BreakdownDocument: Encodable {
  struct CategoryEntry: Encodable {
    let category: String
    let respondents: Int?
    let concerns: [ConcernEntry]
  }

  struct ConcernEntry: Encodable {
    let concern: String
    let share: Double?
    let lower: Double?
    let upper: Double?
    let suppressed: String?
    let differs: String?
  }

  let role: String
  let source: String
  let question: String
  let design: String
  let note: [String: String]?
  let categories: [CategoryEntry]

  init(_ breakdown: Breakdown) {
    role = breakdown.role.rawValue
    source = breakdown.source.rawValue
    question = breakdown.question.id
    design = breakdown.design.rawValue
    note = breakdown.design.note
    categories = breakdown.categories.enumerated().map { index, category in
      CategoryEntry(
        category: category.code, respondents: breakdown.respondents[index],
        concerns: breakdown.rows.map { row in
          let figure = row.figures[index].figure
          return ConcernEntry(
            concern: row.concern.code, share: figure.map { $0.share },
            lower: figure?.lower, upper: figure?.upper,
            suppressed: row.figures[index].cause?.rawValue,
            differs: row.differences[index]?.rawValue)
        })
    }
  }
}
