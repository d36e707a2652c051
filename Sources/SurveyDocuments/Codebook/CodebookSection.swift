import Messages
import SurveyDefinition

/// A question's part of the codebook in Markdown.
struct CodebookSection {
  let codebook: Codebook
  let entry: CodebookEntry
  let language: Language

  func write(to page: inout MarkdownPage) {
    page.heading(3, .code(entry.question.id))
    page.paragraph(entry.question.label.text(language))
    page.facts(facts)
    if entry.variables.isEmpty { return }
    columns(&page)
    values(&page)
    missing(&page)
  }

  private var facts: [(name: String, value: MarkdownPage.Inline)] {
    let question = entry.question
    let condition = entry.condition(codebook.survey, FormLanguage(language.rawValue))
    let type =
      entry.variables.isEmpty
      ? "\(entry.typeWord) (\(Phrase.codebookNoAnswer.text(language)))" : entry.typeWord
    let facts: [(Phrase, String?)] = [
      (.codebookType, type),
      (.codebookHint, question.hint?.text(language)),
      (.codebookRequired, question.required ? Phrase.codebookYes.text(language) : nil),
      (.codebookCondition, condition),
      (.codebookBounds, entry.bounds(language)),
      (.codebookConstraint, question.constraintMessage?.text(language)),
      (
        .codebookMeasures,
        question.measures.map { "\($0.meaning.text(language)) (\($0.rawValue))" }
      ),
      (.codebookRole, question.role.map { "\($0.meaning.text(language)) (\($0.rawValue))" }),
      (.codebookIdentifying, question.identifying.meaning?.text(language)),
      (.codebookAliases, entry.aliases.isEmpty ? nil : entry.aliases.joined(separator: ", ")),
      (.codebookWas, question.was),
    ]
    return facts.compactMap { name, value in value.map { (name.text(language), .words($0)) } }
  }

  private func columns(_ page: inout MarkdownPage) {
    let variables = entry.variables
    let hasConcerns = variables.contains { $0.concern != nil }
    let hasFormer = variables.contains { $0.was != nil }
    let hasTicks = variables.contains { $0.choice != nil }
    let hasExclusive = variables.contains { $0.choice?.exclusive == true }
    let columns: [(Phrase, Bool, (CodebookVariable) -> MarkdownPage.Inline)] = [
      (.codebookColumn, true, { .code($0.field.name) }),
      (.codebookType, true, { .code($0.format.rawValue) }),
      (.codebookPart, true, { .words($0.field.label.text(language)) }),
      (.codebookValue, hasTicks, { .words($0.choice.map { "\($0.value)" } ?? "") }),
      (.codebookAlone, hasExclusive, { .words($0.choice?.exclusive == true ? yes : "") }),
      (.codebookConcern, hasConcerns, { .code($0.concern ?? "") }),
      (.codebookWas, hasFormer, { .code($0.was ?? "") }),
    ].filter { $0.1 }
    page.table(
      columns.map { $0.0.text(language) },
      variables.map { variable in columns.map { $0.2(variable) } })
    if hasTicks { page.paragraph(Phrase.codebookFlag.text(language)) }
  }

  private var yes: String { Phrase.codebookYes.text(language) }

  private func values(_ page: inout MarkdownPage) {
    guard let list = entry.choices, entry.variables.contains(where: { !$0.values.isEmpty })
    else { return }
    let languages = codebook.survey.languages
    let problems = list.problemValues
    page.table(
      [Phrase.codebookValue.text(language), Phrase.codebookCode.text(language)]
        + languages.map { Phrase.codebookLabel.text(language, ["language": $0]) }
        + (problems == nil ? [] : [Phrase.codebookProblem.text(language)]),
      list.choices.map { choice in
        [.words("\(choice.value)"), .code(choice.code)]
          + languages.map { .words(choice.label.declared($0) ?? "") }
          + (problems.map { [.words($0.contains(choice.value) ? yes : "")] } ?? [])
      })
  }

  private func missing(_ page: inout MarkdownPage) {
    var rows = MissingState.allCases.compactMap { state -> [String]? in
      let texts = entry.missing.texts(state)
      return texts.isEmpty
        ? nil : ["\(state.rawValue)", state.meaning.text(language), texts.joined(separator: ", ")]
    }
    let nothing = entry.missing.noneTexts
    if !nothing.isEmpty {
      rows.append(["0", Phrase.documentNone.text(language), nothing.joined(separator: ", ")])
    }
    guard !rows.isEmpty else { return }
    page.table(
      [Phrase.codebookStored, .codebookMissing, .codebookCellTexts].map { $0.text(language) },
      rows.map { $0.map { .words($0) } })
  }
}
