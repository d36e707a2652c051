package import Messages
import SurveyDefinition

extension Codebook {
  /// The codebook as Markdown, in a language; values have their labels in every declared one.
  package func markdown(_ language: Language) -> String {
    var page = MarkdownPage()
    page.heading(
      1, .words(Phrase.codebookTitle.text(language, ["title": survey.title.text(language)])))
    if let description = survey.description { page.paragraph(description.text(language)) }
    page.facts(facts(language))
    page.heading(2, .words(Phrase.codebookMissing.text(language)))
    page.prose(Phrase.codebookMissingHow.text(language))
    page.table(
      [Phrase.codebookStored.text(language), Phrase.codebookMeaning.text(language)],
      MissingState.allCases.map { [.words("\($0.rawValue)"), .words($0.meaning.text(language))] }
        + [[.words("NULL"), .words(Phrase.documentNotAsked.text(language))]])
    page.heading(2, .words(Phrase.codebookQuestions.text(language)))
    for (index, entry) in entries.enumerated() {
      if let repeated = survey.repeated {
        if index == repeated.questions.lowerBound {
          let what = Phrase.codebookRepeated.text(language).lowercased()
          page.heading(2, .words("\(repeated.label.text(language)) – \(what)"))
        } else if index == repeated.questions.upperBound {
          page.heading(2, .words(Phrase.codebookRepeatedEnd.text(language)))
        }
      }
      CodebookSection(codebook: self, entry: entry, language: language).write(to: &page)
    }
    return page.text
  }

  private func facts(_ language: Language) -> [(name: String, value: MarkdownPage.Inline)] {
    let version = Phrase.codebookVersion.text(
      language, ["survey": survey.id, "version": "\(survey.version)"])
    let unit: Phrase =
      switch survey.unit {
      case .respondent: .codebookRespondent
      case .observation: .codebookObservation
      }
    let facts: [(Phrase, String?)] = [
      (.codebookSurvey, version), (.codebookSource, survey.source.rawValue),
      (.codebookUnit, unit.text(language)),
      (.codebookLanguages, survey.languages.joined(separator: ", ")),
      (.codebookAddress, survey.address), (.codebookHash, survey.definitionHash),
      (.codebookTaxonomyHash, taxonomyHash),
    ]
    return facts.compactMap { name, value in value.map { (name.text(language), .words($0)) } }
  }
}
