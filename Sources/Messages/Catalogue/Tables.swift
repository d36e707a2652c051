/// Headings and notes of the tables.
extension Phrase {
  package static let columnPlace = Phrase(sv: "Plats", en: "Place")
  package static let columnConcern = Phrase(sv: "Problem", en: "Concern")
  package static let columnShare = Phrase(sv: "Andel", en: "Share")
  package static let columnInterval = Phrase(sv: "Intervall", en: "Interval")
  package static let columnN = Phrase(sv: "Svar", en: "n")
  package static let columnEvents = Phrase(sv: "Tillf.", en: "Events")
  package static let columnRange = Phrase(sv: "Rang", en: "Rank range")
  package static let columnBand = Phrase(sv: "Band", en: "Band")
  package static let columnMean = Phrase(sv: "Medel", en: "Mean")
  package static let columnTogether = Phrase(sv: "Samlat", en: "Together")
  package static let columnSatisfied = Phrase(sv: "Nöjda", en: "Satisfied")
  package static let columnImportanceSatisfaction = Phrase(sv: "V×M", en: "I×D")
  package static let columnImportanceSatisfactionPlace = Phrase(sv: "V×M-plats", en: "I×D place")

  package static let tableFew = Phrase(sv: "för få", en: "too few")
  package static let tableCount = Phrase(sv: "{count} av {n}", en: "{count} of {n}")
  package static let tableUnsure = Phrase(sv: "osäkert", en: "unsure")
  package static let tableNone = Phrase(sv: "inget", en: "none")

  package static let tableMadeUp = Phrase(
    sv: "PÅHITTADE SVAR – exempel, säger inget om verkligheten",
    en: "MADE-UP ANSWERS – an example that says nothing of reality")

  package static let tableSource = Phrase(
    sv: "{source}: {n} från {events}, {design}, {weighting}",
    en: "{source}: {n} from {events}, {design}, {weighting}")

  /// “498 svar”, or “60 stopp” where a row is an observation.
  package static func answers(_ count: Int?, isObservation: Bool) -> Phrase {
    if isObservation {
      return count == 1
        ? Phrase(sv: "1 stopp", en: "1 stop") : Phrase(sv: "{n} stopp", en: "{n} stops")
    }
    return count == 1
      ? Phrase(sv: "1 svar", en: "1 answer") : Phrase(sv: "{n} svar", en: "{n} answers")
  }

  /// “12 tillfällen”, or “6 vandringar” where a row is an observation.
  package static func events(_ count: Int, isObservation: Bool) -> Phrase {
    if isObservation {
      return count == 1
        ? Phrase(sv: "1 vandring", en: "1 walk") : Phrase(sv: "{n} vandringar", en: "{n} walks")
    }
    return count == 1
      ? Phrase(sv: "1 tillfälle", en: "1 event") : Phrase(sv: "{n} tillfällen", en: "{n} events")
  }

  package static let tableMore = Phrase(
    sv: "{count} problem till visas med --all.", en: "{count} more concerns with --all.")

  package static let tableLeftOut = Phrase(
    sv: "Fönstret är för smalt för {columns}; bredda det, eller använd --format csv.",
    en: "The window is too narrow for {columns}; widen it, or use --format csv.")

  package static let tableTopThree = Phrase(
    sv: "Säkert topp 3: {sure}. Kan vara topp 3: {maybe}.",
    en: "Surely top 3: {sure}. May be top 3: {maybe}.")

  package static let tableAndMore = Phrase(sv: "{count} till", en: "{count} more")

  package static let tableSensitive = Phrase(
    sv: "Ordningen i toppen är känslig för vilka som deltog (λ* = {value}).",
    en: "The order at the top is sensitive to who took part (λ* = {value}).")

  package static let tableRobust = Phrase(
    sv: "”{concern}” behåller sin plats så länge de oroade inte är mer än {value} gånger mer "
      + "benägna att delta (λ*).",
    en: "“{concern}” keeps its place unless the worried are more than {value} times as likely to "
      + "take part (λ*).")

  package static let tableDecidingEvent = Phrase(
    sv: "Ett enda tillfälle avgör: utan {event} hade ett annat problem legat först.",
    en: "A single event decides: without {event} another concern would have come first.")

  package static let tableUnsureMark = Phrase(
    sv: "* få tillfällen: själva intervallet är osäkert.",
    en: "* few events: the interval itself is unsure.")

  package static let tableAreaUnordered = Phrase(
    sv:
      "Färre än {answers} svar eller {events} tillfällen från området: andelarna visas, men problemen får "
      + "ingen inbördes ordning.",
    en:
      "Fewer than {answers} answers or {events} events from the area: shares are shown, but the concerns are "
      + "put in no order.")

  package static let tableMethod = Phrase(
    sv: "Intervall och rang gäller med {confidence} säkerhet ({draws} dragningar, frö {seed}). "
      + "Band: problem som svaren inte kan skilja från bandets första.",
    en: "Intervals and rank ranges hold with {confidence} confidence ({draws} draws, seed {seed}). "
      + "Band: concerns that the answers cannot tell from the band’s first.")

  package static let importanceSatisfactionNote = Phrase(
    sv: "V×M är branschens egen metod, viktighet × missnöje (importance–satisfaction): andelen som "
      + "valde det gånger andelen som inte är nöjda. Den står bredvid och styr inte ordningen.",
    en:
      "I×D is the trade’s own method, importance–satisfaction: the share that picked it times the "
      + "share not satisfied. It stands beside ours and does not steer the order.")

  /// Printed with every number of a self-selected source.
  package static let selfSelection = Phrase(
    sv:
      "Intervallet visar slumpen mellan deltagare och tillfällen, under antagandet att deltagarna "
      + "liknar övriga i samma kön, ålder och område. Det täcker inte snedvridning av vilka som "
      + "valt att delta.",
    en: "The interval shows chance between participants and events, assuming that participants "
      + "resemble others of the same sex, age and area. It does not cover bias from who chose to "
      + "take part.")

  package static let weightingNone = Phrase(sv: "oviktade", en: "unweighted")

  package static let weightingDone = Phrase(
    sv: "viktade (motsvarar {size} lika vägande svar)",
    en: "weighted (worth {size} equally weighted answers)")

  package static func weightingRefused(_ reason: String) -> Phrase {
    switch reason {
    case "few_respondents":
      Phrase(sv: "oviktade: för få svar för att vikta", en: "unweighted: too few answers to weight")
    case "empty_category":
      Phrase(
        sv: "oviktade: en grupp saknar svar helt", en: "unweighted: a group has no answers at all")
    case "design_effect":
      Phrase(
        sv: "oviktade: vikterna skulle bli för ojämna",
        en: "unweighted: the weights would be too uneven")
    default:
      Phrase(
        sv:
          "oviktade: befolkningstalen går inte att använda; se efter att koderna under population i "
          + "lyhord.yaml är enkätens",
        en:
          "unweighted: the population figures cannot be used; see that the codes under population in "
          + "lyhord.yaml are the survey's")
    }
  }

  package static func design(_ design: String) -> Phrase {
    switch design {
    case "probability": Phrase(sv: "slumpmässigt urval", en: "probability sample")
    case "invited": Phrase(sv: "inbjudna", en: "invited")
    case "observation": Phrase(sv: "iakttagelser", en: "observations")
    default: Phrase(sv: "självrekryterade", en: "self-selected")
    }
  }

  package static func standing(_ standing: String) -> Phrase {
    switch standing {
    case "stable": Phrase(sv: "stabil", en: "stable")
    case "possible": Phrase(sv: "möjlig", en: "possible")
    default: Phrase(sv: "låg", en: "low")
    }
  }
}

/// The explanation of one concern.
extension Phrase {
  package static let explainTitle = Phrase(
    sv: "{concern} · {municipality} · {round}", en: "{concern} · {municipality} · {round}")
  package static let explainPosition = Phrase(
    sv: "Plats {position} av {count}, efter ordningen hos: {source}. Samlat över källorna: "
      + "{standing} (i topp {top} i {chance} av alla sätt att vikta källorna).",
    en: "Place {position} of {count}, in the order of: {source}. Over all sources: {standing} (in "
      + "the top {top} in {chance} of all ways of weighing the sources).")
  package static let explainQuestion = Phrase(
    sv: "  Fråga {id} ({survey}, version {version}): {text}",
    en: "  Question {id} ({survey}, version {version}): {text}")
  package static let explainShare = Phrase(
    sv: "    {share} ({kind}), osäkerhetsintervall {interval}, {answers} från {events}",
    en: "    {share} ({kind}), uncertainty interval {interval}, {answers} from {events}")
  package static let explainCount = Phrase(
    sv: "    {share} ({kind})", en: "    {share} ({kind})")
  package static let explainHidden = Phrase(
    sv: "    andelen visas inte: {cause}", en: "    the share is not shown: {cause}")
  package static let explainRank = Phrase(
    sv: "    plats {place} i källan, kan vara {best}–{worst}; band {band}",
    en: "    place {place} in the source, may be {best}–{worst}; band {band}")
  package static let explainUnranked = Phrase(
    sv: "    för få har nämnt det för att ge det en plats",
    en: "    too few named it to give it a place")
  package static let explainMean = Phrase(
    sv: "    medelvärde {mean} ± {margin} på skalan {from}–{to}",
    en: "    mean {mean} ± {margin} on the scale {from}–{to}")
  package static let explainWinShare = Phrase(
    sv: "    vinstandel {value}: så ofta sätts det före ett annat slumpvis valt problem",
    en: "    win share {value}: how often it is put ahead of another problem picked at random")
  package static let explainStrength = Phrase(
    sv: "    λ* {value}: ordningen mot nästa håller så länge de oroade inte är mer än {value} "
      + "gånger mer benägna att delta",
    en: "    λ* {value}: the order against the next holds unless the worried are more than {value} "
      + "times as likely to take part")
  package static let explainEventMoves = Phrase(
    sv: "    ett tillfälle i taget borttaget: plats {best}–{worst}; mest betyder {event}, utan det "
      + "plats {place}",
    en: "    one event left out at a time: place {best}–{worst}; {event} matters most, without it "
      + "place {place}")
  package static let explainNoEventMoves = Phrase(
    sv: "    inget enskilt tillfälle avgör: platsen är densamma vilket som än tas bort",
    en: "    no single event decides: the place stays whichever is left out")
  package static let explainImportanceSatisfaction = Phrase(
    sv: "    viktighet × missnöje {score} ({share} × andelen inte nöjda, {satisfied} nöjda): "
      + "plats {place}",
    en: "    importance–satisfaction {score} ({share} × the share not satisfied, {satisfied} "
      + "satisfied): place {place}")
  package static let explainTexts = Phrase(
    sv: "  Egna ord: {count} av {writers} som skrivit något tar upp det",
    en: "  Own words: {count} of {writers} who wrote anything bring it up")
  package static let explainSteps = Phrase(
    sv: "Så räknades det: andelen bland dem som fick frågan och gav ett giltigt svar; {weighting}; "
      + "intervall som räknar varje möte, klass och vandring som en enhet (Taylor-linearisering, "
      + "Wilson med t); rang genom stegvisa simultana jämförelser ({draws} dragningar, frö {seed}).",
    en: "How it was computed: the share among those who were asked and gave a valid answer; "
      + "{weighting}; intervals that count each meeting, class and walk as one unit (Taylor "
      + "linearisation, Wilson with t); ranks by stepwise simultaneous comparisons ({draws} draws, "
      + "seed {seed}).")
  package static let kindPicked = Phrase(sv: "valde det", en: "picked it")
  package static let kindPickedAtMost = Phrase(
    sv: "valde det bland högst {most}", en: "picked it among at most {most}")
  package static let kindRated = Phrase(
    sv: "satte {from}–{to} på skalan {low}–{high}",
    en: "gave it {from}–{to} on the scale {low}–{high}")
  package static let kindRanked = Phrase(
    sv: "satte det bland de {most} främsta", en: "put it among the first {most}")
  package static let kindObserved = Phrase(
    sv: "av stoppen, noterat som problem", en: "of the stops, noted as a problem")
  package static func cause(_ cause: String) -> Phrase {
    switch cause {
    case "few_people":
      Phrase(
        sv: "för få svar, till skydd för dem som svarat",
        en: "too few answers, to protect those who answered")
    case "no_answers":
      Phrase(
        sv: "ingen fick frågan, eller ingen svarade på den",
        en: "nobody was asked, or nobody answered")
    case "complement":
      Phrase(
        sv: "dold så att en annan dold siffra inte kan räknas ut",
        en: "hidden so that another hidden number cannot be worked out")
    default:
      Phrase(
        sv: "för osäkert för att säga något", en: "too uncertain to say anything")
    }
  }
}

/// The breakdown by a background question.
extension Phrase {
  package static let breakdownRespondents = Phrase(sv: "Antal svar", en: "Answers")
  package static let breakdownQuestion = Phrase(
    sv: "Andel av svaren på ”{question}”.", en: "Share of the answers to “{question}”.")
  package static let breakdownMarks = Phrase(
    sv: "▲ ▼ skiljer sig från de övriga mer än slumpen brukar ge; var tionde sådan markering kan "
      + "ändå vara slump (Benjamini–Hochberg).",
    en: "▲ ▼ differs from the others by more than chance usually gives; one such mark in ten may "
      + "still be chance (Benjamini–Hochberg).")
  package static let helpBy = Phrase(
    sv: "dela upp efter area, age eller sex", en: "break down by area, age or sex")
}
