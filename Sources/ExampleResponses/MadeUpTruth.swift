import DialogueWorkspace
import SurveyDefinition

/// What lies behind the made-up answers of one workspace: its file `made-up.yaml`.
struct MadeUpTruth: Sendable {
  /// The seed of everything drawn.
  let seed: UInt64
  let files: [ExportPlan]
  /// Source → how readily its people name each concern.
  let weights: [Source: ConcernWeights]
  /// What makes some people's concerns differ from others'.
  let factors: [Factor]
  /// Source → question id, or `question.row` → weights of its choices by code.
  let answers: [Source: [String: [String: Double]]]
  /// Concern code → how far it is seen to grow, in standard deviations of the answers.
  let trend: [String: Double]
  let missing: MissingShares
  /// The share of the people who write something, 0…1.
  let textShare: Double
  /// The share of a meeting's people who live where it is held, 0…1.
  let localShare: Double
  let places: [KnownPlace]
  /// Question id → what people write beside “other”.
  let ownWords: [String: [String]]
}

/// One file of made-up answers: an export from one tool.
struct ExportPlan: Sendable {
  /// The file's name in the folder `responses`.
  let name: String
  let survey: Survey
  let dialect: ExampleDialect
  /// The events that the answers belong to, and how many rows each has, in order.
  let rows: [(event: Event, count: Int)]
}

/// How readily concerns are named: 20 is twice as likely to come first as 10.
struct ConcernWeights: Sendable {
  let named: [String: Double]
  /// The weight of every concern that is not named.
  let others: Double

  func weight(_ concern: String) -> Double {
    named[concern] ?? others
  }
}

/// A difference between people: those it meets have other concerns.
struct Factor: Sendable {
  /// What a row must be for the factor to act: all of these.
  let conditions: [Condition]
  /// Concern code → multiplier of its weight.
  let concerns: [String: Double]
  /// How much less safe they feel, in standard deviations.
  let unsafety: Double
  /// Question id, or `question.row` → weights of its choices, in place of the source's.
  let answers: [String: [String: Double]]

  enum Condition: Hashable, Sendable {
    case background(Role, [String])
    case round([String])
    case source([Source])
    case event([String])
    /// The concern that comes first to the person, or shows most at the stop.
    case concern([String])
  }
}

/// How often an answer is missing, as shares of the questions asked, 0…1.
struct MissingShares: Sendable {
  let blank: Double
  let dontKnow: Double
  let refused: Double
}

/// A place that people write of and walks stop at, and what is wrong there.
struct KnownPlace: Sendable {
  /// As it reads after “vid”.
  let name: String
  /// Code of its area.
  let area: String
  /// The walks that stop there, by event id; empty for any walk in its area.
  let walks: [String]
  /// WGS 84, degrees.
  let latitude: Double
  let longitude: Double
  /// Codes of the concerns that the place is known for.
  let concerns: [String]

  /// The name standing alone.
  var title: String {
    name.prefix(1).uppercased() + name.dropFirst()
  }
}
