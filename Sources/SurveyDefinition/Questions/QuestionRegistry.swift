/// Every question type that a definition can use.
package enum QuestionRegistry {
  /// The types in the order in which the guide presents them.
  package static let types: [any QuestionType.Type] = [
    SelectOne.self, SelectMultiple.self, YesNo.self, Rating.self, RatingGrid.self, Rank.self,
    IntegerQuestion.self, DecimalQuestion.self, DateQuestion.self, TimeQuestion.self,
    FreeText.self, PlaceQuestion.self, ImageReference.self, Note.self,
  ]

  /// The words after `type:`, in the same order.
  package static let keywords = types.map { $0.keyword }

  /// The type of a keyword.
  package static func type(_ keyword: String) -> (any QuestionType.Type)? {
    types.first { $0.keyword == keyword }
  }
}
