import Messages

/// Which way the steps of a scale of words point.
struct AnswerBalance {
  /// How many steps point each way.
  let positive: Int
  let negative: Int

  /// Words and their opposites, whole and in lower case.
  private static let families: [(positive: Set<String>, negative: Set<String>)] = [
    (["trygg", "tryggt", "trygga", "safe"], ["otrygg", "otryggt", "otrygga", "unsafe"]),
    (
      ["nöjd", "nöjda", "satisfied", "happy"],
      ["missnöjd", "missnöjda", "dissatisfied", "unhappy"]
    ),
    (["bra", "good", "excellent", "utmärkt"], ["dålig", "dåligt", "dåliga", "bad", "poor"]),
    (["bättre", "better"], ["sämre", "worse"]),
    (
      ["större", "fler", "mer", "bigger", "more"], ["mindre", "färre", "smaller", "less", "fewer"]
    ),
    (["ökat", "ökar", "increased"], ["minskat", "minskar", "decreased"]),
    (["instämmer", "agree"], ["avstånd", "disagree"]),
    (["stort", "great"], ["litet", "little"]),
  ]
  private static let negations: Set<String> = ["inte", "ej", "not"]
  /// Longer texts describe a situation rather than name a step.
  private static let mostWords = 4

  /// The balance of the labels; nil where they are no scale of words.
  init?(_ labels: [LocalizedText]) {
    for language in Language.allCases {
      let texts = labels.map { Self.words($0.wording(language.rawValue) ?? "") }
      for family in Self.families {
        let signs = texts.map { Self.sign($0, family) }
        let (up, down) = (signs.count { $0 > 0 }, signs.count { $0 < 0 })
        if up + down >= 3 {
          (positive, negative) = (up, down)
          return
        }
      }
    }
    return nil
  }

  private static func sign(
    _ words: [String], _ family: (positive: Set<String>, negative: Set<String>)
  ) -> Int {
    guard words.count <= mostWords else { return 0 }
    let isPositive = words.contains(where: family.positive.contains)
    let isNegative = words.contains(where: family.negative.contains)
    guard isPositive != isNegative else { return 0 }
    let sign = isPositive ? 1 : -1
    let named = isPositive ? family.positive : family.negative
    let index = words.firstIndex(where: named.contains) ?? 0
    // “inte nöjd”, “inte alls nöjd”; what comes after only qualifies.
    return words[..<index].suffix(2).contains(where: negations.contains) ? -sign : sign
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }
}

extension LocalizedText {
  /// Whether the text says that one does not know.
  var isDontKnow: Bool {
    let phrases: Set<String> = [
      "vet ej", "vet inte", "vet inte säkert", "ingen uppfattning", "ingen åsikt", "kan ej svara",
      "don't know", "don’t know", "do not know", "no opinion", "not sure",
    ]
    return wordings.contains {
      phrases.contains($0.lowercased().split { " .".contains($0) }.joined(separator: " "))
    }
  }
}
