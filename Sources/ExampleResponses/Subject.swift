import DialogueWorkspace
import SurveyDefinition

/// Whom or what one row is about, with all that lies behind its answers.
///
/// Picks, ratings, rankings and words are drawn from the same person, so they agree with each
/// other as they do in people.
struct Subject: Sendable {
  /// Tells the row from every other one: file, event and number.
  let key: String
  let event: Event
  let source: Source
  /// Role → code of the choice that is true, told or not.
  let background: [Role: String]
  /// Concern code → log weight, with the effects of background, round and event.
  let pull: [String: Double]
  /// Concern code → `pull` with the person's own taste: the order in which they would name them.
  let appeal: [String: Double]
  /// Question id, or `question.row` → weights of its choices for this row.
  let weights: [String: [String: Double]]
  /// How unsafe the person feels, standard normal before factors.
  let unsafety: Double
  /// Question id → the answer that is given with the row: words, or the number of a stop.
  let given: [String: String]
  /// Where a stop was made.
  let place: KnownPlace?

  /// The impression of a stop, by how its choice's code begins; nil where none was drawn.
  var tone: FreeTextPool.Tone? {
    background[.tone].map { code in
      code.hasPrefix("posit") ? .positive : code.hasPrefix("negat") ? .negative : .mixed
    }
  }

  /// The same with answers that come with the row.
  func giving(_ answers: [String: String]) -> Subject {
    Subject(
      key: key, event: event, source: source, background: background, pull: pull, appeal: appeal,
      weights: weights, unsafety: unsafety, given: given.merging(answers) { _, new in new },
      place: place)
  }
}
