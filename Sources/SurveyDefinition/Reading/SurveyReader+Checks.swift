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
  }
}
