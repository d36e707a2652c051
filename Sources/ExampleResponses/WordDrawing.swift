import DialogueWorkspace
import Foundation
import SurveyDefinition
import SurveyStatistics

/// Draws what people write, so that it matches what worries them and seldom repeats itself.
struct WordDrawing {
  let truth: MadeUpTruth
  let pool: FreeTextPool
  let survey: Survey
  /// Text id → how often it was used in the file.
  private var uses: [String: Int] = [:]

  init(truth: MadeUpTruth, pool: FreeTextPool, survey: Survey) {
    self.truth = truth
    self.pool = pool
    self.survey = survey
  }

  /// How often two texts are run together into one answer.
  private static let combinedShare = 0.12
  /// How readily a text with personal data is taken: in answers, most people heed the hint.
  private static let personalDataFactor = 0.15

  /// The subject with words for the survey's text questions, if it is one who writes; `number` is
  /// its number at the event.
  mutating func giveWords(to subject: Subject, number: Int) -> Subject {
    var random = RandomStream(seed: truth.seed, name: "\(subject.key)#words")
    let questions = survey.questions.filter { $0.type is FreeText }
    guard isWriter(subject, number), !questions.isEmpty else { return subject }
    var words: [String: String] = [:]
    for (index, question) in questions.enumerated() {
      let use = use(of: question)
      // Whoever writes answers the first question; the later ones get fewer words.
      let share = index == 0 ? 1 : survey.unit == .observation ? 0.75 : 0.45
      guard random.happens(share) else { continue }
      words[question.id] = text(use, subject, &random)
    }
    return subject.giving(words)
  }

  /// Whether a person writes; each event has its share of writers, and a stop always has words.
  ///
  /// Source: the golden-ratio sequence, whose numbers fill 0…1 evenly from any start; Weyl 1916,
  /// "Über die Gleichverteilung von Zahlen mod. Eins", Math. Ann. 77:313.
  private func isWriter(_ subject: Subject, _ number: Int) -> Bool {
    if survey.unit == .observation { return true }
    var random = RandomStream(seed: truth.seed, name: "\(subject.event.id)#writers")
    let position = random.nextUniform() + Double(number) * 0.618_033_988_749_894_8
    return position - position.rounded(.down) < truth.textShare
  }

  private func use(of question: Question) -> FreeTextPool.Use {
    let codes = (question.type as? FreeText)?.codesConcerns ?? false
    if question.measures == .wish { return survey.unit == .observation ? .proposal : .wish }
    guard codes else { return .cause }
    if survey.unit == .observation { return .observation }
    return survey.source == .staff ? .cause : .worry
  }

  private mutating func text(
    _ use: FreeTextPool.Use, _ subject: Subject, _ random: inout RandomStream
  ) -> String? {
    guard let first = entry(use, subject, except: nil, &random) else { return nil }
    var text = first.text
    if !first.hasPersonalData, random.happens(Self.combinedShare),
      let second = entry(use, subject, except: first, &random), !second.concerns.isEmpty,
      !first.concerns.isEmpty
    {
      text += text.last.map { ".!?".contains($0) } == true ? " " : ". "
      text += second.text
    }
    guard text.contains(FreeTextPool.placeMark) else { return text }
    let near = truth.places.filter { $0.area == subject.background[.area] }
    let place = subject.place ?? random.nextElement(of: near.isEmpty ? truth.places : near)
    return place.map { text.replacing(FreeTextPool.placeMark, with: $0.name) }
  }

  private mutating func entry(
    _ use: FreeTextPool.Use, _ subject: Subject, except: FreeTextPool.Entry?,
    _ random: inout RandomStream
  ) -> FreeTextPool.Entry? {
    let voice = FreeTextPool.Voice(subject.source)
    let ranked = subject.appeal.values.sorted(by: >)
    // A text on nothing in particular comes where the person's fourth concern would.
    let plain = ranked.dropFirst(3).first ?? 0
    let possible = pool.entries.filter {
      $0.voice == voice && $0.use == use && $0 != except && fits($0, subject)
    }
    let candidates = nearest(possible, subject, ranked)
    let weights = candidates.map { entry in
      let appeal = entry.concerns.compactMap { subject.appeal[$0] }.max() ?? plain
      let used = Double(uses[entry.id] ?? 0)
      // Two people never leave the same telephone number.
      if entry.hasPersonalData { return used == 0 ? exp(appeal) * Self.personalDataFactor : 0 }
      return exp(appeal) / ((1 + used) * (1 + used))
    }
    guard let index = random.nextIndex(weights: weights) else { return nil }
    uses[candidates[index].id, default: 0] += 1
    return candidates[index]
  }

  /// The texts that speak of what is near the subject, else all.
  ///
  /// People write of what comes to their minds and of more, a walk's group of nothing but what it
  /// stands before.
  private func nearest(
    _ entries: [FreeTextPool.Entry], _ subject: Subject, _ ranked: [Double]
  ) -> [FreeTextPool.Entry] {
    let depth = survey.unit == .observation ? 3 : 6
    let least = ranked.dropFirst(depth - 1).first ?? -.infinity
    func isNear(_ concern: String) -> Bool { subject.appeal[concern] ?? -.infinity >= least }
    let whole = entries.filter { $0.concerns.allSatisfy(isNear) }
    if survey.unit == .observation, whole.contains(where: { !$0.concerns.isEmpty }) {
      return whole
    }
    let partly = entries.filter { $0.concerns.isEmpty || $0.concerns.contains(where: isNear) }
    return partly.isEmpty ? entries : partly
  }

  /// Whether a text has the tone of the stop; people's own tone is what they write.
  private func fits(_ entry: FreeTextPool.Entry, _ subject: Subject) -> Bool {
    switch subject.tone {
    case .positive: entry.tone == .positive
    case .negative: entry.tone != .positive
    case .mixed, .neutral, nil: true
    }
  }
}
