import Messages

/// The words of a question, looked at for the known ways in which wording spoils an answer.
///
/// Source: the kinds (leading, double-barrelled, double negation) are those of Dillman, Smyth and
/// Christian, Internet, Phone, Mail, and Mixed-Mode Surveys, 4th ed. 2014, ch. 4; the word lists are
/// our own, and kept so narrow that a neutral question passes.
struct QuestionWording {
  private let text: String
  /// The words in lower case, without punctuation.
  private let words: [String]

  init(_ text: String) {
    self.text = text
    words = text.lowercased().split { !($0.isLetter || $0.isNumber || "-/’'".contains($0)) }
      .map(String.init)
  }

  // MARK: Leading

  private static let leadingPhrases = [
    "håller du inte", "håller ni inte", "instämmer du inte", "visst är", "visst känner", "visst är",
    "visst tycker", "visst borde", "är det inte", "tycker du inte", "anser du inte",
    "borde inte", "tycker du också", "känner du också", "alla vet att", "de flesta tycker",
    "de flesta anser", "som alla vet", "eller hur", "självklart", "naturligtvis", "givetvis",
    "don't you", "don’t you", "do you not agree", "wouldn't you", "wouldn’t you", "isn't it",
    "isn’t it", "aren't you", "aren’t you", "shouldn't", "shouldn’t", "surely", "obviously",
    "of course", "everyone knows", "everybody knows", "most people think", "most people agree",
  ]

  /// The words that put an answer into the respondent's mouth.
  ///
  /// A negation that another one undoes (“är det inte ovanligt”) leads nowhere.
  var leadingWords: String? {
    let isUndone = doubleNegation != nil
    return Self.leadingPhrases.first { phrase in
      contains(phrase) && !(isUndone && phrase.hasSuffix(" inte"))
    }
  }

  // MARK: Double negation

  private static let negations: Set<String> = [
    "inte", "ej", "icke", "aldrig", "ingen", "inget", "inga", "ingenting", "ingenstans", "not",
    "never", "no", "nobody", "nothing", "none", "don't", "don’t", "doesn't", "doesn’t", "isn't",
    "isn’t", "cannot", "can't", "can’t", "without", "utan",
  ]
  private static let negativeAdjectives: Set<String> = [
    "otrygg", "otryggt", "otrygga", "missnöjd", "missnöjda", "ovanligt", "omöjligt", "olämpligt",
    "oviktigt", "onödigt", "unsafe", "dissatisfied", "uncommon", "impossible", "unimportant",
    "unnecessary",
  ]

  /// Two negative words of one sentence that undo each other.
  var doubleNegation: String? {
    for sentence in text.split(whereSeparator: { ".!?;".contains($0) }) {
      let words = QuestionWording(String(sentence)).words
      let negative = words.indices.filter { Self.negations.contains(words[$0]) }
      // “inte … eller inte” and “aldrig eller nästan aldrig” only offer both answers.
      if let first = negative.first, let second = negative.dropFirst().first,
        !words[first...second].contains(where: ["eller", "or", "och", "and"].contains)
      {
        return "\(words[first]) … \(words[second])"
      }
      for index in negative where index + 1 < words.count {
        if Self.negativeAdjectives.contains(words[index + 1]) {
          return "\(words[index]) \(words[index + 1])"
        }
      }
    }
    return nil
  }

  // MARK: Two things at once

  private static let joints: Set<String> = ["och", "samt", "and", "&"]
  /// What a joint may be followed by without asking about a second thing.
  private static let followers: Set<String> = [
    "var", "varför", "när", "hur", "vem", "vilka", "vad", "så", "where", "why", "when", "how",
    "who", "what", "so",
  ]
  /// Pairs that are one thing.
  private static let pairs: Set<String> = [
    "kommunen polisen", "polisen kommunen", "kommun polis", "polis kommun", "till från",
    "fram tillbaka", "dag natt", "kväll natt", "kvällen natten", "kvällar nätter", "då då",
    "mer mer", "helt hållet", "vård omsorg", "barn unga", "barn ungdomar", "lag ordning",
    "hot våld", "hot trakasserier", "gata park", "kön ålder", "ett annat", "du familj",
    "dig familj",
    "gång cykel", "natur miljö", "kultur fritid", "vägar gator", "gator torg", "gator vägar",
    "municipality police", "police municipality", "to from", "day night", "evening night",
    "evenings nights", "more more", "health care", "health social", "children young", "law order",
    "threats violence", "threats harassment", "streets parks", "streets squares", "again again",
    "walking cycling", "you family", "once all", "culture leisure",
  ]
  private static let skipped: Set<String> = ["the", "a", "an", "din", "ditt", "dina", "your", "en"]
  private static let slashed: Set<String> = [
    "km/h", "han/hon", "he/she", "she/he", "his/her", "him/her", "sin/sina", "den/det", "24/7",
    "hen/han/hon", "ja/nej", "yes/no", "honom/henne", "dygnet/veckan",
  ]

  /// The words that join two things that could be answered differently.
  var twoThings: String? {
    let words = mainClause
    for index in words.indices.dropFirst().dropLast() where Self.joints.contains(words[index]) {
      let before = words[..<index].last { !Self.skipped.contains($0) } ?? ""
      let after = words[(index + 1)...].first { !Self.skipped.contains($0) } ?? ""
      if Self.followers.contains(words[index + 1]) || Self.pairs.contains("\(before) \(after)")
        || before.hasSuffix("-") || isRange(words, index)
      {
        continue
      }
      return words[(index - 1)...(index + 1)].joined(separator: " ")
    }
    return words.first { word in
      let parts = word.split(separator: "/", omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { $0.count > 1 && $0.allSatisfy(\.isLetter) }
        && !Self.slashed.contains(word)
    }
  }

  /// “mellan 16 och 19”, “both … and …”, “från 8 och framåt”.
  private func isRange(_ words: [String], _ joint: Int) -> Bool {
    let before = words[..<joint].suffix(4)
    if words[joint - 1].contains(where: \.isNumber) { return true }
    if words[joint + 1].contains(where: \.isNumber) { return true }
    return before.contains { ["mellan", "between"].contains($0) }
  }

  /// The words from the question word on; a clause before it only sets the scene.
  private var mainClause: [String] {
    let openers: Set<String> = [
      "hur", "vilken", "vilket", "vilka", "how", "which",
    ]
    guard let start = words.firstIndex(where: openers.contains) else { return words }
    return Array(words[start...])
  }

  // MARK: Personal data

  private static let personalWords: Set<String> = [
    "e-post", "epost", "e-postadress", "epostadress", "mejl", "mejladress", "mailadress", "mail",
    "e-mail", "email", "telefon", "telefonnummer", "mobilnummer", "mobil", "phone", "telephone",
    "personnummer", "födelsedatum", "birthday", "hemadress", "gatuadress", "bostadsadress",
    "förnamn", "efternamn", "surname", "kontaktuppgifter",
  ]
  private static let personalPhrases = [
    "ditt namn", "ert namn", "vad heter du", "your name", "full name", "last name", "first name",
    "your address", "din adress", "er adress", "date of birth", "identity number",
    "contact details", "phone number",
  ]

  /// The words that ask for something that points out a person.
  var personalData: String? {
    if asksForNoNames { return nil }
    if words.count <= 2, let word = words.first(where: { ["namn", "name", "adress"].contains($0) })
    {
      return word
    }
    return words.first(where: Self.personalWords.contains)
      ?? Self.personalPhrases.first { contains($0) }
  }

  /// Whether the words ask not to write who people are.
  var asksForNoNames: Bool {
    let subjects = ["namn", "person", "name", "people", "individual", "vem"]
    for (index, word) in words.enumerated() where Self.negations.contains(word) {
      let following = words[index...].prefix(6)
      if following.contains(where: { word in subjects.contains { word.hasPrefix($0) } }) {
        return true
      }
    }
    return false
  }

  /// Whether the words stand in the text, each whole and in this order.
  private func contains(_ phrase: String) -> Bool {
    let phrase = phrase.split(separator: " ").map(String.init)
    guard let first = phrase.first, words.count >= phrase.count else { return false }
    return words.indices.contains { index in
      words[index] == first && words[index...].starts(with: phrase)
    }
  }
}
