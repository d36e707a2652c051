/// A lexicon that many readers share; its lists are many, and copying them takes time.
final class SharedLexicon: Sendable {
  let lists: ToneLexicon
  /// What the lists say of each of their words, so that a word is looked up once and not in each.
  private let listed: [String: ToneTraits]

  init(_ lists: ToneLexicon) {
    self.lists = lists
    listed = lists.listedTraits
  }

  /// All that the lexicon knows of a word.
  func traits(of word: String) -> ToneTraits {
    lists.unlistedTraits(of: word).union(listed[word] ?? [])
  }

  /// Whether a word binds or colours others and names no thing.
  func isSmall(_ word: String) -> Bool {
    !traits(of: word).isDisjoint(with: [
      .isSmall, .turns, .conjoins, .opens, .negates, .places, .linksNegationToThing, .praises,
      .linksThingToNegation, .followsNegation, .linksNegationToPraise, .increases, .decreases,
      .compares, .fears, .requests,
    ])
  }
}

/// The words of one language that tell how a clause speaks of something; all in lower case.
struct ToneLexicon: Sendable {
  /// Words that show which language a text is in.
  let smallWords: Set<String>
  /// Words that begin a clause that may say the opposite: `men`, `förutom`.
  let turns: Set<String>
  /// `och` and its like.
  let conjunctions: Set<String>
  /// Words that, after a conjunction, begin a clause of their own.
  let openers: Set<String>
  /// Words whose full stop ends no sentence.
  let abbreviations: Set<String>

  /// `inte`, `inga`, `aldrig`, `slipper`, `utan`.
  let negations: Set<String>
  /// Those that deny the praise before them: `trygg är jag inte`.
  let lateNegations: Set<String>
  /// Words that say where something is.
  let prepositions: Set<String>
  /// `eller`.
  let alternatives: Set<String>
  /// After a negation these take it back: `inte bara`, `inte minst`.
  let retractions: Set<String>
  /// What may stand between a negation and the thing it denies: `inga större problem med`.
  let betweenNegationAndThing: Set<String>
  /// What may stand between a thing and the negation after it: `klotter ser man aldrig`.
  let betweenThingAndNegation: Set<String>
  /// What may follow such a negation: `är inget problem`.
  let afterLateNegation: Set<String>
  /// What may stand between a negation and the praise it denies: `inte särskilt trygg`.
  let betweenNegationAndPraise: Set<String>

  /// `bra`, `trygg`, `lugnt`, `nöjd`.
  let praises: Set<String>
  /// What may be put before them in the same word: `jättebra`.
  let intensifiers: [String]
  /// Phrases that praise all that their clause speaks of: `tack för`.
  let thanks: PhraseSet
  /// Words that praise when they follow ``wellAdverb``: `väl belyst`.
  let wellDone: Set<String>
  /// `väl`.
  let wellAdverb: String
  /// Words that lessen the praise right after them: `mindre trygg`.
  let lessenings: Set<String>
  /// Words whose denial is praise: `aldrig rädd`.
  let fears: Set<String>
  /// Gone or rarer, after the thing: `har minskat`.
  let endings: PhraseSet

  /// Mended or in place, after the thing: `har lagats`.
  let mendings: PhraseSet

  /// Words and phrases by which a clause asks for something.
  let wishes: PhraseSet
  /// Verbs that ask when they begin a clause: `klipp häckarna`.
  let requests: Set<String>
  /// What the person asks to be spared: a wish about a concern, a no to a wish.
  let pleas: PhraseSet
  /// A no to a wish; nothing about a concern.
  let refusals: PhraseSet
  /// `bättre`, `tryggare`: a wish before the thing, unless it has come about.
  let comparatives: Set<String>
  /// `mer`, `fler`: a wish before something good, unless it has come about.
  let increases: Set<String>
  /// `mindre`, `färre`: a wish before something bad, unless it has come about.
  let decreases: Set<String>
  /// Words by which a clause tells that it has come about: `blivit`.
  let achieved: PhraseSet
  /// The same when they stand right before the comparative: `är bättre`.
  let achievedBefore: Set<String>

  /// `om`, `ifall`: with a verb of ``unrealVerbs`` in the sentence they tell what is not but might be.
  let hypotheticals: Set<String>
  /// `skulle`, `funnes`.
  let unrealVerbs: Set<String>
  /// `lät`: what follows is only show.
  let seemings: Set<String>
  /// `som`: what follows tells of a thing that may not be there yet.
  let relatives: Set<String>
  /// `så`, `till`: what follows tells what a thing would be good for.
  let purposes: Set<String>
  /// What may follow a thing that is asked for: `väktare ute`.
  let goings: Set<String>
  /// How words end that say when: `söndagsmorgnar`.
  let times: [String]
  /// `när`: what follows is a condition, no wish.
  let whens: Set<String>
  /// Verbs that begin a question which asks for something of ``asked``: `kan ni`.
  let asking: Set<String>
  let asked: Set<String>
  /// `snälla`, before a verb of ``requests``.
  let pleading: Set<String>
  /// Phrases by which a whole text praises.
  let cheers: PhraseSet
  /// `sade`: what would be is then another's word, no wish.
  let reports: Set<String>
  /// Verbs whose denial tells of fear, not of its absence: `vågar inte`.
  let dares: Set<String>

  /// Verbs that praise, and are denied by what follows them: `lamporna funkar aldrig`.
  let works: Set<String>

  /// How words of good things begin, whose absence is the problem: `belysning`, `poliser`.
  let goodStarts: [String]
  /// How compounds of good things end.
  let goodEnds: [String]
  /// Words that say how much: `så otryggt`.
  let degrees: Set<String>
  /// What after such a word says that it was never worse: `har det aldrig varit`.
  let neverBefore: PhraseSet
  /// Words that make a good thing bad: `trasiga lampor`.
  let flaws: Set<String>

  /// Words before a thing that is not there yet: `ett`, `en`, `nya`.
  let determiners: Set<String>
  /// Words by which a clause states how things are, so that it does not just name something.
  let statements: Set<String>
  /// How words end that name a thing which is there: `lamporna`.
  let definiteEnds: [String]
  /// Words by which a clause goes on about what the one before spoke of: `det`, `nu`.
  let pointers: Set<String>

  private func isPraise(_ word: String) -> Bool {
    if praises.contains(word) { return true }
    let letters = word.utf8
    guard let intensifier = intensifiers.first(where: { letters.starts(with: $0.utf8) })
    else { return false }
    return praises.contains(String(word.dropFirst(intensifier.count)))
  }

  private func isGood(_ word: String) -> Bool {
    // Words and lists are composed alike, so that bytes can be compared.
    let letters = word.utf8
    return goodStarts.contains { letters.starts(with: $0.utf8) }
      || goodEnds.contains { letters.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private func isDefinite(_ word: String) -> Bool {
    definiteEnds.contains { word.hasSuffix($0) } && !determiners.contains(word)
  }

  /// Every word of the lists, those of the phrases too.
  var words: Set<String> {
    var words = Set<String>()
    for set in [
      smallWords, turns, conjunctions, openers, negations, lateNegations, prepositions, retractions,
      betweenNegationAndThing, betweenThingAndNegation, afterLateNegation, betweenNegationAndPraise,
      praises, wellDone, lessenings, fears, requests, comparatives, increases, decreases,
      achievedBefore, hypotheticals, unrealVerbs, dares, works, degrees, flaws, determiners,
      statements, pointers,
    ] {
      words.formUnion(set)
    }
    for phrases in [thanks, endings, mendings, wishes, pleas, refusals, achieved, neverBefore] {
      words.formUnion(phrases.words)
    }
    return words
  }

  /// What the lists say of each of their words.
  var listedTraits: [String: ToneTraits] {
    var traits: [String: ToneTraits] = [:]
    for (set, trait) in [
      (smallWords, .isSmall), (turns, .turns), (conjunctions, .conjoins), (openers, .opens),
      (abbreviations, .abbreviates), (negations, .negates), (lateNegations, .negatesLate),
      (prepositions, .places), (alternatives, .alternates), (retractions, .retracts),
      (betweenNegationAndThing, .linksNegationToThing),
      (betweenThingAndNegation, .linksThingToNegation), (afterLateNegation, .followsNegation),
      (betweenNegationAndPraise, .linksNegationToPraise), (wellDone, .wellDone),
      (lessenings, .lessens), (fears, .fears), (requests, .requests),
      (comparatives, .compares), (increases, .increases), (decreases, .decreases),
      (achievedBefore, .hasCome), (flaws, .flaws), (determiners, .determines),
      (statements, .states), (pointers, .pointsBack), (reports, .reports),
      (hypotheticals, .supposes), (unrealVerbs, .isUnreal), (dares, .dares),
      ([wellAdverb], .isWell), (["tack", "please"], .thanksOrAsks), (["mot", "against"], .against),
    ] as [(Set<String>, ToneTraits)] {
      for word in set { traits[word, default: []].insert(trait) }
    }
    for phrases in [thanks, wishes, pleas, refusals, achieved, endings, mendings, cheers] {
      for word in phrases.firstWords { traits[word, default: []].insert(.opensPhrase) }
    }
    return traits
  }

  /// What is known of a word by how it begins and ends.
  func unlistedTraits(of word: String) -> ToneTraits {
    var traits: ToneTraits = []
    if isPraise(word) { traits.insert(.praises) }
    if isGood(word) {
      traits.insert(.isGood)
      if !isDefinite(word) { traits.insert(.namesRemedy) }
    }
    return traits
  }
}
