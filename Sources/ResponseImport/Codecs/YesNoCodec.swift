import SurveyDefinition

extension YesNo: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    guard let column = header.column(question.columnNames) else { return nil }
    return SingleChoiceCodec(
      field: question.id, column: column, dictionary: ChoiceDictionary(choices), otherField: nil,
      otherColumn: nil)
  }
}
