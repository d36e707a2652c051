package import DelimitedText
import SurveyDefinition

/// Makes a table that is bound to a survey ready to be read.
package struct ResponseReader {
  private let plan: ReadingPlan

  /// A reader of one file; `keepsOriginals` says whether free texts that the mask changes go along as they
  /// were typed.
  package init(
    _ binding: SurveyBinding, events: EventResolver, file: String, keepsOriginals: Bool = false
  ) {
    plan = ReadingPlan(binding, events: events, file: file, keepsOriginals: keepsOriginals)
  }

  /// The responses of a table, with the bytes of the file that it came from for its hash; nothing is
  /// read yet.
  package func source(_ table: DelimitedFile, bytes: ByteSource? = nil) -> ResponseSource {
    ResponseSource(binding: plan.binding, table: table, bytes: bytes, plan: plan)
  }

  /// Every record, understood or quarantined with its reason.
  package func read(_ table: DelimitedFile) -> ReadResponses {
    source(table).summarised()
  }
}
