import DialogueWorkspace
import Foundation
import Messages
import SurveyDefinition
import SurveyStatistics

/// A question type that people can be made up to answer.
protocol MadeUpQuestion: QuestionType {
  /// One subject's answer to a question of this type.
  func answer(
    to question: Question, _ drawing: AnswerDrawing, _ random: inout RandomStream
  ) -> MadeUpAnswer
}

extension SelectOne: MadeUpQuestion {
  func answer(
    to question: Question, _ drawing: AnswerDrawing, _ random: inout RandomStream
  ) -> MadeUpAnswer {
    if let state = drawing.missing(question, choices, &random) { return .missing(state) }
    if hasOtherText, let words = drawing.ownWords(question, &random), let other = choices.other {
      return .chosen([other], ownWords: words)
    }
    let subject = drawing.subject
    let told = question.role.flatMap {
      $0 == .event ? subject.event.id : subject.background[$0]
    }
    if let told {
      let choice = choices.choices.first { $0.code == told }
      return choice.map { .chosen([$0], ownWords: nil) } ?? .missing(.blank)
    }
    let list = hasOtherText ? choices.withoutOther : choices
    let choice: Choice?
    if list.origin == .concerns {
      choice = drawing.named(list, wobble: 0.25, &random).first
    } else if list.isOrdered {
      choice = drawing.step(
        list, drawing.weights(question.id), latent: subject.unsafety, noise: 0.5, &random)
    } else {
      choice = drawing.byWeight(list, drawing.weights(question.id), &random)
    }
    return choice.map { .chosen([$0], ownWords: nil) } ?? .missing(.blank)
  }
}

extension SelectMultiple: MadeUpQuestion {
  func answer(
    to question: Question, _ drawing: AnswerDrawing, _ random: inout RandomStream
  ) -> MadeUpAnswer {
    if let state = drawing.missing(question, choices, &random) { return .missing(state) }
    let list = hasOtherText ? choices.withoutOther : choices
    let order =
      list.origin == .concerns
      ? drawing.named(list, wobble: 0.25, &random)
      : drawing.shuffled(list, drawing.weights(question.id), &random)
    var taken = Array(order.filter { !$0.exclusive }.prefix(count(&random)))
    var ownWords: String?
    if hasOtherText, let words = drawing.ownWords(question, &random), let other = choices.other {
      // Their own words are one of the answers that they may give.
      if taken.count == most { taken.removeLast() }
      taken.append(other)
      ownWords = words
    }
    // Survey tools give the ticked ones in the order of the list.
    let picked = Set(taken.map(\.code))
    return .chosen(choices.choices.filter { picked.contains($0.code) }, ownWords: ownWords)
  }

  /// Most people use all the picks that they have; without a limit they tick a few.
  private func count(_ random: inout RandomStream) -> Int {
    let lower = max(least ?? 1, 1)
    guard let most else {
      return lower + (random.nextIndex(weights: [30, 36, 22, 12]) ?? 0)
    }
    return max(lower, most - (random.nextIndex(weights: [72, 18, 10]) ?? 0))
  }
}

extension Rating: MadeUpQuestion {
  func answer(
    to question: Question, _ drawing: AnswerDrawing, _ random: inout RandomStream
  ) -> MadeUpAnswer {
    if let state = drawing.missing(question, choices, &random) { return .missing(state) }
    // Trust and the like go with safety, but only in part.
    let choice = drawing.step(
      choices, drawing.weights(question.id), latent: drawing.subject.unsafety, noise: 0.85,
      &random)
    return choice.map { .chosen([$0], ownWords: nil) } ?? .missing(.blank)
  }
}

extension Rank: MadeUpQuestion {
  func answer(
    to question: Question, _ drawing: AnswerDrawing, _ random: inout RandomStream
  ) -> MadeUpAnswer {
    if let state = drawing.missing(question, choices, &random) { return .missing(state) }
    let order = drawing.named(choices, wobble: 0.25, &random)
    let isPartial = top > 1 && random.happens(0.08)
    return .chosen(Array(order.prefix(isPartial ? top - 1 : top)), ownWords: nil)
  }
}

extension RatingGrid: MadeUpQuestion {
  func answer(
    to question: Question, _ drawing: AnswerDrawing, _ random: inout RandomStream
  ) -> MadeUpAnswer {
    // Some skip the whole grid, some a row of it; together as many as skip another question.
    if !question.required, random.happens(drawing.truth.missing.blank * Self.wholeShare) {
      return .rows(rows.map { _ in .missing(.blank) })
    }
    return .rows(
      rows.map { row in
        if let state = drawing.missing(question, choices, share: 1 - Self.wholeShare, &random) {
          return .missing(state)
        }
        let step = step(row, question, drawing, &random)
        return step.map { .chosen([$0], ownWords: nil) } ?? .missing(.blank)
      })
  }

  private static let wholeShare = 0.4

  private func step(
    _ row: GridRow, _ question: Question, _ drawing: AnswerDrawing, _ random: inout RandomStream
  ) -> Choice? {
    let subject = drawing.subject
    let weights = drawing.weights(question.id, row: row.code)
    guard row.isConcern else {
      return drawing.step(
        choices, weights, latent: subject.unsafety, noise: 0.7, &random)
    }
    if question.measures == .trend {
      let latent = (drawing.truth.trend[row.code] ?? 0) + 0.4 * subject.unsafety
      return drawing.step(choices, weights, latent: latent, noise: 0.9, &random)
    }
    guard let level = level(row, subject) else { return nil }
    if let weights {
      return drawing.step(choices, weights, latent: level, noise: 0.5, &random)
    }
    let steps = choices.fromBestToWorst
    let noisy = level + 0.6 * random.nextNormal() - 0.2
    let index = Int((Double(steps.count) / (1 + exp(-noisy))).rounded(.down))
    return steps.indices.contains(index) ? steps[index] : steps.last
  }

  /// How big a problem is to a person: its pull against the grid's other ones, what the person
  /// makes of it beyond that, and how unsafe they feel altogether.
  private func level(_ row: GridRow, _ subject: Subject) -> Double? {
    let pulls = rows.compactMap { subject.pull[$0.code] }
    guard let pull = subject.pull[row.code], let appeal = subject.appeal[row.code] else {
      return nil
    }
    let mean = pulls.reduce(0, +) / Double(max(pulls.count, 1))
    // Euler's constant is the mean of the Gumbel noise that tells appeal from pull.
    let taste = appeal - pull - 0.5772
    return 0.9 * (pull - mean) + 0.35 * taste + 0.4 * subject.unsafety
  }
}

extension FreeText: MadeUpQuestion {
  func answer(
    to question: Question, _ drawing: AnswerDrawing, _ random: inout RandomStream
  ) -> MadeUpAnswer {
    drawing.subject.given[question.id].map { .text($0) } ?? .missing(.blank)
  }
}

extension ImageReference: MadeUpQuestion {
  func answer(
    to question: Question, _ drawing: AnswerDrawing, _ random: inout RandomStream
  ) -> MadeUpAnswer {
    guard random.happens(0.6) else { return .missing(.blank) }
    return .text("\(question.id)-\(1_000_000 + random.nextInteger(below: 9_000_000)).jpg")
  }
}

extension PlaceQuestion: MadeUpQuestion {
  func answer(
    to question: Question, _ drawing: AnswerDrawing, _ random: inout RandomStream
  ) -> MadeUpAnswer {
    guard let place = drawing.subject.place else { return .missing(.blank) }
    // People stand some way from the middle of a place: up to about 30 metres.
    func scatter(_ degrees: Double, _ width: Double) -> Double {
      degrees + width * (2 * random.nextUniform() - 1)
    }
    let coordinate = Coordinate(
      latitude: scatter(place.latitude, 0.00025), longitude: scatter(place.longitude, 0.0005))
    let isLost = random.happens(drawing.truth.missing.blank)
    let name = choices?.choices.first { $0.label.wordings.contains(place.title) }?.code
    return .place(
      name: choices == nil ? place.title : name,
      coordinate: hasCoordinate && !isLost ? coordinate : nil)
  }
}

extension IntegerQuestion: MadeUpQuestion {
  func answer(
    to question: Question, _ drawing: AnswerDrawing, _ random: inout RandomStream
  ) -> MadeUpAnswer {
    if let number = drawing.subject.given[question.id] { return .text(number) }
    if let state = drawing.missing(question, nil, &random) { return .missing(state) }
    let lower = least ?? 0
    let upper = max(most ?? lower + 10, lower)
    return .text("\(lower + random.nextInteger(below: upper - lower + 1))")
  }
}

extension DecimalQuestion: MadeUpQuestion {
  func answer(
    to question: Question, _ drawing: AnswerDrawing, _ random: inout RandomStream
  ) -> MadeUpAnswer {
    if let state = drawing.missing(question, nil, &random) { return .missing(state) }
    let lower = Int((least ?? 0).rounded(.up))
    let upper = max(most.map { Int($0.rounded(.down)) } ?? lower + 10, lower)
    return .text("\(lower + random.nextInteger(below: upper - lower + 1))")
  }
}

extension DateQuestion: MadeUpQuestion {
  func answer(
    to question: Question, _ drawing: AnswerDrawing, _ random: inout RandomStream
  ) -> MadeUpAnswer {
    if let state = drawing.missing(question, nil, &random) { return .missing(state) }
    return .text(drawing.subject.event.date)
  }
}

extension TimeQuestion: MadeUpQuestion {
  func answer(
    to question: Question, _ drawing: AnswerDrawing, _ random: inout RandomStream
  ) -> MadeUpAnswer {
    if let state = drawing.missing(question, nil, &random) { return .missing(state) }
    let hour = 17 + random.nextInteger(below: 5)
    return .text("\(hour):\(random.nextInteger(below: 6))0")
  }
}
