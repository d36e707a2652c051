import SurveyDefinition
import TestSupport

/// A person's answers to the questions that every export of the fixtures has.
struct RandomAnswers: Sendable {
  /// One choice, own words, or why there is none.
  enum One: Sendable {
    case choice(String)
    case words(String)
    case missing(MissingState)
  }

  /// Some choices with own words, or why there are none.
  enum Some: Sendable {
    case choices([String], words: String?)
    case missing(MissingState)
  }

  let kon: One
  let vem: One
  let oro: Some
  /// By row: a step, or why there is none.
  let problem: [One]
  /// Items in order, at most two.
  let ordna: [String]
  let antal: Int?
  let ord: String?

  /// Draws answers; “don't know” of several choices only where the export can say so.
  init(_ random: inout SeededGenerator, saysDontKnow: Bool) {
    func pick<Element>(_ elements: [Element]) -> Element {
      elements[Int.random(in: 0..<elements.count, using: &random)]
    }
    kon = pick([.choice("kvinna"), .choice("man"), .missing(.refused), .missing(.blank)])
    vem = pick([.choice("kommunen"), .words(pick(Self.words)), .missing(.blank)])
    let chosen = Array(["klotter", "nedskrapning", "buller"].shuffled(using: &random).prefix(2))
    let some: [Some] = [
      .choices([chosen[0]], words: nil), .choices(chosen, words: nil),
      .choices([chosen[0]], words: pick(Self.words)), .choices([], words: pick(Self.words)),
      .missing(.blank), .missing(saysDontKnow ? .dontKnow : .blank),
    ]
    oro = pick(some)
    problem = (0..<2).map { _ in
      pick((0...6).map { One.choice("\($0)") } + [.missing(.dontKnow), .missing(.blank)])
    }
    ordna = Array(chosen.prefix(Int.random(in: 0...2, using: &random)))
    antal = pick([nil, 0, 7, 50, 12])
    // An answer that is never left out keeps the row from being passed over.
    ord = pick(Self.texts)
  }

  private static let words = ["Mopeder", "Brf Lyktan", "Lösa hundar i Storparken", "Åsneleden"]
  private static let texts = [
    "Mörkt; och, stökigt", "Han sa \"akta dig\"", "Två rader\nett svar", "åäö ÅÄÖ é – “nu”", "NA",
    "1", "ja", "tabb\there", "semikolon;;komma,,", "en lång mening, med flera delar; och slut",
  ]

  /// The stored answers, in the order of the questions' fields.
  var stored: [FieldAnswer] {
    let codes = ["klotter": 1, "nedskrapning": 2, "buller": 7]
    func one(_ answer: One, _ values: [String: Int]) -> FieldAnswer {
      switch answer {
      case .choice(let code): .number(values[code] ?? Int(code) ?? -99)
      case .words: .number(900)
      case .missing(let state): .missing(state)
      }
    }
    var stored = [one(kon, ["kvinna": 1, "man": 2]), one(vem, ["kommunen": 1])]
    if case .words(let words) = vem { stored.append(.text(words)) } else { stored.append(blank) }
    switch oro {
    case .missing(let state):
      stored += [FieldAnswer](repeating: .missing(state), count: 4) + [blank]
    case .choices(let chosen, let words):
      stored += ["klotter", "nedskrapning", "buller"].map { .number(chosen.contains($0) ? 1 : 0) }
      stored += [.number(words == nil ? 0 : 1), words.map { .text($0) } ?? blank]
    }
    stored += problem.map { one($0, [:]) }
    stored += (0..<2).map { place in
      ordna.indices.contains(place) ? .number(codes[ordna[place]] ?? -99) : blank
    }
    stored.append(antal.map { .number($0) } ?? blank)
    stored.append(ord.map { .text($0) } ?? blank)
    return stored
  }

  private var blank: FieldAnswer { .missing(.blank) }

  static let questions = ["kon", "vem", "oro", "problem", "ordna", "antal", "ord"]
}
