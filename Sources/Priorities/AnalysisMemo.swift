import DialogueStore
import SurveyDefinition
import SurveyStatistics
import Synchronization

/// What one analysis has read and reckoned so far, so that nothing is read or reckoned twice.
///
/// An analysis so sees each survey's responses as they were when it first read them.
final class AnalysisMemo: Sendable {
  /// A source's responses that are looked at.
  struct Part: Hashable {
    let survey: String
    let selection: Selection
  }

  /// A ranking as it was asked for.
  struct Order: Hashable {
    let selection: Selection
    let leading: Source?
  }

  /// A selection held against an earlier one.
  struct Span: Hashable {
    let earlier: Selection
    let later: Selection
  }

  /// A ranking's leading question by a background question.
  struct Division: Hashable {
    let selection: Selection
    let leading: Source
    let role: Role
  }

  let columns = Remembered<String, ResponseColumns>()
  let prepared = Remembered<Part, PreparedSource?>()
  /// The shares of the question that orders a source’s concerns.
  let shares = Remembered<Part, DomainEstimates?>()
  let rankings = Remembered<Order, Ranking>()
  let comparisons = Remembered<Span, RoundComparison>()
  let breakdowns = Remembered<Division, Breakdown?>()
  private let coder = Mutex<DecidedCoder?>(nil)

  /// The coder, made where it is asked for the first time; whoever asks meanwhile waits for it.
  func coder<Failure: Error>(
    _ make: () throws(Failure) -> DecidedCoder
  ) throws(Failure) -> DecidedCoder {
    try coder.withLock { coder throws(Failure) in
      if let coder { return coder }
      let made = try make()
      coder = made
      return made
    }
  }
}

/// Values that are made once for each key, whoever asks for it meanwhile waiting for it.
///
/// Making a value may ask for others, but never for itself.
final class Remembered<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private final class Place: Sendable {
    let value = Mutex<Value?>(nil)
  }

  private let places = Mutex<[Key: Place]>([:])

  /// The value of a key, made where it is asked for the first time.
  func value<Failure: Error>(
    _ key: Key, _ make: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let place = places.withLock { places in
      if let place = places[key] { return place }
      let place = Place()
      places[key] = place
      return place
    }
    return try place.value.withLock { value throws(Failure) in
      if let value { return value }
      let made = try make()
      value = made
      return made
    }
  }
}
