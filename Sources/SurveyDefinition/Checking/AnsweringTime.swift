import AnnotatedYAML
import Messages

/// How long a survey takes to answer, in seconds, by the form of its answers.
///
/// Rules of thumb for adults who read Swedish at an ordinary pace and answer on paper or a phone: a
/// text is read at 200 words a minute; a closed question takes 8 s, a step of a grid 5 s, a place of
/// a ranking 10 s, words of one’s own 30 s. Questions under a condition count half, for they are put
/// to some. The sum is a warning sign, no measurement.
enum AnsweringTime {
  /// The most that an event should ask of a person, and of one stop of a walk.
  static let limitOfSitting = 15 * 60.0
  static let limitOfStop = 5 * 60.0

  private static let secondsPerWord = 60.0 / 200
  /// Choices are scanned, not read: an answer is found before the list ends.
  private static let secondsPerFurtherChoice = 0.5
  private static let choicesAtAGlance = 8

  /// The seconds that questions take together.
  static func seconds(_ questions: some Sequence<Question>) -> Double {
    questions.reduce(0) { sum, question in
      sum + seconds(question) * (question.showIf == nil ? 1 : 0.5)
    }
  }

  /// The seconds that one question takes.
  static func seconds(_ question: Question) -> Double {
    switch question.type.form {
    case .reading:
      Double(question.label.text(.sv).split(separator: " ").count) * secondsPerWord
    case .oneOf(let list, _): 8 + searching(list)
    case .someOf(let list, _, _, _): 8 + searching(list)
    case .grid(let rows, _): 8 + 5 * Double(rows.count)
    case .ordered(let list, let top): 8 + 10 * Double(top) + searching(list)
    case .number, .date, .timeOfDay: 8
    case .words: 30
    case .place(let list, let hasCoordinate):
      (list.map { 8 + searching($0) } ?? 12) + (hasCoordinate ? 10 : 0)
    case .photo: 20
    }
  }

  private static func searching(_ list: ChoiceList) -> Double {
    Double(max(0, list.choices.count - choicesAtAGlance)) * secondsPerFurtherChoice
  }
}

extension WrittenSurvey {
  /// A survey that takes too long for the event it is asked at.
  var length: [Diagnostic] {
    let asked = repeated.map { Array(questions[$0.questions]) } ?? questions
    let limit =
      unit == .observation ? AnsweringTime.limitOfStop : AnsweringTime.limitOfSitting
    let seconds = AnsweringTime.seconds(asked)
    guard seconds > limit else { return [] }
    let minutes = Int((seconds / 60).rounded(.up))
    return [
      Diagnostic(
        .surveyTooLong, at: root.place(of: "questions"),
        ["minutes": "\(minutes)", "limit": "\(Int(limit / 60))"])
    ]
  }
}
