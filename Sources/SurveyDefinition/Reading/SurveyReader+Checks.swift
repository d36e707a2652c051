import Messages

extension SurveyReader {
  mutating func checkFieldNames(_ questions: [Question]) {
    var owners: [String: Question] = [:]
    for question in questions {
      for field in question.fields {
        if AnswerField.reservedNames.contains(field.name) {
          findings.append(
            Diagnostic(.surveyReservedName, at: question.place, ["id": field.name]))
        }
        if let first = owners[field.name] {
          findings.append(
            Diagnostic(
              .surveyDuplicateId, at: question.place,
              ["id": field.name, "first": first.place.text], conflictsWith: first.place))
        }
        owners[field.name] = question
      }
    }
    if questions.count > 0, !questions.contains(where: { $0.measures != nil }) {
      findings.append(Diagnostic(.surveyMeasuresNothing, at: questions[0].place))
    }
  }

  mutating func checkTranslations(_ questions: [Question], languages: [String]) {
    for question in questions {
      for language in languages where question.label.wording(language) == nil {
        if question.label.isPlain { continue }
        findings.append(
          Diagnostic(
            .surveyMissingTranslation, at: question.place,
            ["id": question.id, "language": language]))
      }
    }
  }
}
