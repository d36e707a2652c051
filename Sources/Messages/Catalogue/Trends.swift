/// Two rounds held against each other.
extension Phrase {
  package static let helpCompare = Phrase(
    sv: "vad har ökat eller minskat sedan en tidigare omgång?",
    en: "what has risen or fallen since an earlier round?")
  package static let helpCompareDiscussion = Phrase(
    sv:
      "Bara omgångar som går att jämföra jämförs: samma fråga, skala och alternativ, samma sätt att "
      + "möta människor och samma viktning. Annars står skälet till att det inte går.",
    en:
      "Only rounds that can be compared are: the same question, scale and items, the same ways of "
      + "meeting people and the same weighting. Otherwise the reason why not is told.")
  package static let helpCompareEarlier = Phrase(
    sv: "den tidigare omgången; annars den senaste före --round",
    en: "the earlier round; otherwise the latest before --round")

  package static let columnBefore = Phrase(sv: "Före", en: "Before")
  package static let columnAfter = Phrase(sv: "Efter", en: "After")
  package static let columnChange = Phrase(sv: "Ändring", en: "Change")
  package static let columnVerdict = Phrase(sv: "Utslag", en: "Verdict")
  package static let columnSmallest = Phrase(sv: "Syns från", en: "Shows from")

  package static let compareTitle = Phrase(
    sv: "{municipality} · {earlier} → {later}", en: "{municipality} · {earlier} → {later}")
  package static let compareSource = Phrase(
    sv: "{source}: {before} från {eventsBefore} → {after} från {eventsAfter}",
    en: "{source}: {before} from {eventsBefore} → {after} from {eventsAfter}")
  package static let compareQuestion = Phrase(sv: "{question} ({kind})", en: "{question} ({kind})")

  package static func verdict(_ verdict: String) -> Phrase {
    switch verdict {
    case "increased": Phrase(sv: "har ökat", en: "has risen")
    case "decreased": Phrase(sv: "har minskat", en: "has fallen")
    case "unclear": Phrase(sv: "ingen säker ändring", en: "no sure change")
    default: Phrase(sv: "kan inte prövas", en: "cannot be tested")
    }
  }

  package static func screeningVerdict(_ verdict: String) -> Phrase {
    switch verdict {
    case "increased": Phrase(sv: "högre: att undersöka", en: "higher: to look into")
    case "decreased": Phrase(sv: "lägre: att undersöka", en: "lower: to look into")
    default: Phrase.verdict(verdict)
    }
  }

  package static let points = Phrase(sv: "{points} p.e.", en: "{points} pts")
  package static let pointRange = Phrase(
    sv: "{lower} till {upper} p.e.", en: "{lower} to {upper} pts")

  package static let compareHolm = Phrase(
    sv:
      "”Har ökat” och ”har minskat” betyder att ändringen är större än vad slumpen brukar ge, också "
      + "när {count} problem prövas på en gång (Holm, {level}).",
    en: "“Has risen” and “has fallen” mean that the change exceeds what chance usually gives, even "
      + "with {count} concerns tested at once (Holm, {level}).")
  package static let compareScreening = Phrase(
    sv: "En grupp för sig: {count} ändringar prövade, och var tionde märkning kan ändå vara slump "
      + "(Benjamini–Hochberg, {level}).",
    en: "A group by itself: {count} changes tested, and one flag in ten may still be chance "
      + "(Benjamini–Hochberg, {level}).")
  package static let compareSmallest = Phrase(
    sv: "Syns från: en så stor verklig ändring hade vi hittat fyra gånger av fem. Ändringar i "
      + "procentenheter (p.e.), med {confidence} osäkerhetsintervall.",
    en: "Shows from: a true change this large would have been found four times in five. Changes in "
      + "percentage points, with {confidence} uncertainty intervals.")
  package static let compareCommon = Phrase(
    sv:
      "De {count} problem som gick att välja i båda omgångarna kan jämföras sinsemellan. Vinstandelen säger "
      + "hur ofta ett av dem sätts före ett annat av dem.",
    en:
      "The {count} concerns that could be chosen in both rounds can be compared among themselves. The win "
      + "share tells how often one of them is put before another of them.")
  package static let compareMoved = Phrase(
    sv: "”{concern}” har gått från plats {before} till plats {after}.",
    en: "“{concern}” has gone from place {before} to place {after}.")
  package static let compareNothingMoved = Phrase(
    sv: "Ingen plats i ordningen har säkert ändrats.",
    en: "No place in the order has surely changed.")
  package static let compareUnmatched = Phrase(
    sv: "Bara hörda i den ena omgången: {sources}.",
    en: "Heard in only one of the rounds: {sources}.")
  package static let compareNone = Phrase(
    sv: "Ingen källa har hörts i båda omgångarna.", en: "No source was heard in both rounds.")
  package static let compareNothingTested = Phrase(
    sv: "Svaren är för få eller för osäkra för att pröva någon ändring; andelarna visas med --all.",
    en: "The answers are too few or too unsure to test any change; --all shows the shares.")
  package static let compareRefused = Phrase(
    sv: "Ej jämförbart. {reasons}", en: "Not comparable. {reasons}")
}

/// Why two rounds may not be compared.
extension Phrase {
  package static func incomparableDefinition(_ part: String) -> Phrase {
    switch part {
    case "wording":
      Phrase(
        sv: "Frågans ordalydelse har ändrats (version {versions}).",
        en: "The question’s wording has changed (versions {versions}).")
    case "scale":
      Phrase(
        sv: "Skalan, eller var på den ett problem börjar, har ändrats (version {versions}).",
        en: "The scale, or where on it a problem begins, has changed (versions {versions}).")
    case "items":
      Phrase(
        sv: "Alternativen har ändrats (version {versions}): ett nytt tar svar från de gamla.",
        en: "The items have changed (versions {versions}): a new one takes answers from the old.")
    default:
      Phrase(
        sv: "Frågan fick besvaras på ett annat sätt: antal val, villkor eller frågetyp har ändrats "
          + "(version {versions}).",
        en:
          "The question could be answered in another way: the number of choices, the condition or "
          + "the type has changed (versions {versions}).")
    }
  }

  package static let incomparableUnreadable = Phrase(
    sv: "Version {version} av enkäten går inte längre att läsa, så frågan kan inte kontrolleras.",
    en: "Version {version} of the survey can no longer be read, so the question cannot be checked.")
  package static let incomparableItems = Phrase(
    sv: "Det frågades bara i den ena omgången om {concerns}.",
    en: "Only one of the rounds asked of {concerns}.")
  package static let incomparableMode = Phrase(
    sv:
      "Svaren har samlats in på olika sätt: {channel} stod för {before} av svaren och sedan {after} "
      + "(högst 15 procentenheters skillnad godtas).",
    en:
      "The answers were gathered in other ways: {channel} brought {before} of the answers and then "
      + "{after} (at most 15 points apart is accepted).")
  package static let incomparableWeighting = Phrase(
    sv: "Bara den ena omgången kunde viktas till befolkningen.",
    en: "Only one of the rounds could be weighted to the population.")
  package static let incomparableNoQuestion = Phrase(
    sv: "Omgångarna ordnades efter olika frågor, eller saknar en fråga som ordnar problemen.",
    en: "The rounds were ordered by different questions, or lack one that orders the concerns.")
  package static let incomparableFewPeople = Phrase(
    sv: "I en av omgångarna är svaren för få för att visas.",
    en: "In one of the rounds the answers are too few to be told of.")

  package static func channel(_ channel: String) -> Phrase {
    switch channel {
    case "open_link": Phrase(sv: "öppen länk", en: "the open link")
    case "school_class": Phrase(sv: "skolklasser", en: "school classes")
    case "staff_group": Phrase(sv: "personalgrupper", en: "staff groups")
    case "walk": Phrase(sv: "vandringar", en: "walks")
    case "postal": Phrase(sv: "postenkät", en: "the postal survey")
    case "street": Phrase(sv: "samtal på gatan", en: "talks in the street")
    default: Phrase(sv: "möten", en: "meetings")
    }
  }
}
