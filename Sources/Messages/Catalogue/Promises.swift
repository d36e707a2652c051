/// Sentences of the draft promise.
extension Phrase {
  package static let promiseTitle = Phrase(sv: "Medborgarlöfte", en: "Citizens’ promise")

  package static let situationPicked = Phrase(
    sv: "{share} av {people} valde ”{label}” som en av högst {most} viktigaste frågor ({base}).",
    en: "{share} of {people} picked “{label}” as one of at most {most} most important issues "
      + "({base}).")

  package static let situationNamed = Phrase(
    sv: "{share} av {people} nämnde ”{label}” ({base}).",
    en: "{share} of {people} named “{label}” ({base}).")

  package static let situationRated = Phrase(
    sv: "{share} av {people} satte {from}–{to} på skalan {low}–{high} för ”{label}” ({base}).",
    en: "{share} of {people} gave “{label}” {from}–{to} on the scale {low}–{high} ({base}).")

  package static let situationRanked = Phrase(
    sv: "{share} av {people} satte ”{label}” bland de {most} främsta ({base}).",
    en: "{share} of {people} put “{label}” among the first {most} ({base}).")

  package static let situationObserved = Phrase(
    sv: "Vid {share} av {people} noterades ”{label}” som problem ({base}).",
    en: "“{label}” was noted as a problem at {share} of {people} ({base}).")

  package static let baseInSentence = Phrase(
    sv: "{answers} från {events}", en: "{answers} from {events}")

  package static let fewInSentence = Phrase(
    sv: "; för få för en procentsiffra", en: "; too few for a percentage")

  package static let intervalInSentence = Phrase(
    sv: ", osäkerhetsintervall {range}", en: ", uncertainty interval {range}")

  package static let noIntervalInSentence = Phrase(
    sv: ", ett enda tillfälle, så osäkerheten kan inte beräknas",
    en: ", a single event, so the uncertainty cannot be computed")

  package static let situationRankSure = Phrase(
    sv: "Det ger plats {rank}.", en: "That is place {rank}.")

  package static let situationRankRange = Phrase(
    sv: "Det ger plats {rank}, men den verkliga platsen kan ligga mellan {best} och {worst}.",
    en: "That is place {rank}, but the true place may be between {best} and {worst}.")

  package static let textMentions = Phrase(
    sv: "{count} av {people}", en: "{count} of {people}")

  package static let situationTexts = Phrase(
    sv: "Med egna ord tar {parts} upp frågan.", en: "In their own words, {parts} bring it up.")

  /// “de svarande i medborgardialogen”, as it reads after “av”.
  package static func peopleInSentence(_ source: String) -> Phrase {
    switch source {
    case "citizens":
      Phrase(
        sv: "de svarande i medborgardialogen", en: "the respondents of the citizen dialogue")
    case "youth":
      Phrase(sv: "ungdomarna i ungdomsdialogen", en: "the young people of the youth dialogue")
    case "staff":
      Phrase(sv: "medarbetarna i medarbetardialogen", en: "the staff of the staff dialogue")
    case "business":
      Phrase(sv: "företagen i företagardialogen", en: "the businesses of the business dialogue")
    default:
      Phrase(sv: "stoppen på trygghetsvandringarna", en: "the stops of the safety walks")
    }
  }

  /// “medborgardialogen”, as it reads in a sentence.
  package static func sourceInSentence(_ source: String) -> Phrase {
    switch source {
    case "citizens": Phrase(sv: "medborgardialogen", en: "the citizen dialogue")
    case "youth": Phrase(sv: "ungdomsdialogen", en: "the youth dialogue")
    case "staff": Phrase(sv: "medarbetardialogen", en: "the staff dialogue")
    case "business": Phrase(sv: "företagardialogen", en: "the business dialogue")
    default: Phrase(sv: "trygghetsvandringarna", en: "the safety walks")
    }
  }

  /// “Medborgare”, as a column is headed.
  package static func sourceHeading(_ source: String) -> Phrase {
    switch source {
    case "citizens": Phrase(sv: "Medborgare", en: "Citizens")
    case "youth": Phrase(sv: "Ungdomar", en: "Youth")
    case "staff": Phrase(sv: "Medarbetare", en: "Staff")
    case "business": Phrase(sv: "Företag", en: "Businesses")
    default: Phrase(sv: "Vandringar", en: "Walks")
    }
  }
}

extension Phrase {
  /// The comment on top of `promise.yaml`.
  package static let draftComment = Phrase(
    sv: """
      UTKAST. Underlaget är uträknat, besluten är människors: fyll i de tomma fälten, stryk, lägg till.
      Ändrar du filen skriver `lyhord draft` aldrig över den; ett nytt utkast läggs bredvid.
      """,
    en: """
      DRAFT. The evidence is computed, the decisions are people’s: fill in the empty fields, strike, add.
      Once you change the file, `lyhord draft` never overwrites it; a new draft is put beside it.
      """)
}
