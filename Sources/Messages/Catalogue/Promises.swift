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

  /// What has become of a share since an earlier round.
  package static func situationTrend(_ verdict: String) -> Phrase {
    switch verdict {
    case "increased":
      Phrase(
        sv: "Andelen har ökat sedan {round}, från {before} till {after} ({points}, "
          + "osäkerhetsintervall {range}); ändringen är större än vad slumpen brukar ge.",
        en: "The share has risen since {round}, from {before} to {after} ({points}, uncertainty "
          + "interval {range}); the change exceeds what chance usually gives.")
    case "decreased":
      Phrase(
        sv: "Andelen har minskat sedan {round}, från {before} till {after} ({points}, "
          + "osäkerhetsintervall {range}); ändringen är större än vad slumpen brukar ge.",
        en: "The share has fallen since {round}, from {before} to {after} ({points}, uncertainty "
          + "interval {range}); the change exceeds what chance usually gives.")
    default:
      Phrase(
        sv: "Ingen säker ändring syns sedan {round}: {before} då, {after} nu ({points}, "
          + "osäkerhetsintervall {range}).",
        en: "No sure change shows since {round}: {before} then, {after} now ({points}, uncertainty "
          + "interval {range}).")
    }
  }

  package static let situationHit = Phrase(sv: "{name} ({share})", en: "{name} ({share})")
  package static let situationAreas = Phrase(
    sv: "Oftare än i resten av kommunen nämns det i {parts}.",
    en: "It is named more often than in the rest of the municipality in {parts}.")
  package static let situationGroup = Phrase(
    sv: "Oftare än av övriga nämns det i gruppen {parts}.",
    en: "It is named more often than by others in the group {parts}.")
  package static let situationGroups = Phrase(
    sv: "Oftare än av övriga nämns det i grupperna {parts}.",
    en: "It is named more often than by others in the groups {parts}.")
  package static let situationPicture = Phrase(
    sv: "{source} ({date}): {value} {unit}{label}{area}{before}.",
    en: "{source} ({date}): {value} {unit}{label}{area}{before}.")
  package static let situationPictureOld = Phrase(
    sv: "Uppgiften var {months} månader gammal när omgången slutade.",
    en: "The figure was {months} months old when the round ended.")

  /// What people have judged, criterion by criterion.
  package static func situationJudged(_ criterion: String) -> Phrase {
    switch criterion {
    case "harm":
      Phrase(
        sv: "Skadan bedöms vara {meaning}: {reason} ({role}, {date}).",
        en: "The harm is judged to be {meaning}: {reason} ({role}, {date}).")
    case "influence":
      Phrase(
        sv: "Problemet bedöms gå att påverka {meaning}: {reason} ({role}, {date}).",
        en: "The problem is judged to be open to influence {meaning}: {reason} ({role}, {date}).")
    case "resources":
      Phrase(
        sv: "Om resurserna sägs: {meaning}; {reason} ({role}, {date}).",
        en: "Of the resources it is said: {meaning}; {reason} ({role}, {date}).")
    case "cost":
      Phrase(
        sv: "Kostnaden för att göra något bedöms vara {meaning}: {reason} ({role}, {date}).",
        en: "The cost of acting is judged to be {meaning}: {reason} ({role}, {date}).")
    case "signal":
      Phrase(
        sv: "Så synligt bedöms det vara: {meaning}; {reason} ({role}, {date}).",
        en: "How visible it is judged to be: {meaning}; {reason} ({role}, {date}).")
    default:
      Phrase(
        sv: "Människors egen bedömning är {step} av 4 ({meaning}): {reason} ({role}, {date}).",
        en: "People’s own judgement is {step} of 4 ({meaning}): {reason} ({role}, {date}).")
    }
  }

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
      Ett nytt utkast förs in här utan att röra det ni skrivit; krockar visas under conflicts.
      """,
    en: """
      DRAFT. The evidence is computed, the decisions are people’s: fill in the empty fields, strike, add.
      A new draft is merged in here and leaves what you wrote; clashes are shown under conflicts.
      """)

  /// The comment on top of the draft that people’s file is held against.
  package static let draftBaseComment = Phrase(
    sv: """
      Utkastet som programmet gjorde det. Ändra inget här: nästa utkast jämförs med den här filen för att
      se vad ni har ändrat i promise.yaml.
      """,
    en: """
      The draft as the program made it. Change nothing here: the next draft is held against this file to
      see what you have changed in promise.yaml.
      """)

  /// The comment on top of a file into which a new draft has been merged.
  package static let draftMergedComment = Phrase(
    sv: """
      UTKAST. Underlaget är uträknat, besluten är människors. Ett nytt utkast har förts in; det ni skrivit
      står kvar, och krockar visas under conflicts.
      """,
    en: """
      DRAFT. The evidence is computed, the decisions are people’s. A new draft has been merged in; what you
      wrote stays, and clashes are shown under conflicts.
      """)
}
