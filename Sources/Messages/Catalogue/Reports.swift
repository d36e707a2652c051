/// What a round's page says.
extension Phrase {
  package static let reportSkip = Phrase(sv: "Hoppa till innehållet", en: "Skip to the content")
  package static let reportContents = Phrase(sv: "Innehåll", en: "Contents")
  package static let reportTitle = Phrase(
    sv: "Trygghet i {municipality}: {round}", en: "Safety in {municipality}: {round}")
  package static let reportOnlyGroup = Phrase(
    sv: "bara svar från ”{group}”", en: "only answers from “{group}”")
  package static let reportMadeBy = Phrase(
    sv: "Sammanställt med Lyhörd för {municipality}. Sidan behöver varken nät eller skript.",
    en: "Compiled with Lyhörd for {municipality}. The page needs neither network nor script.")

  // MARK: Words of the tables

  package static let reportFew = Phrase(sv: "för få svar", en: "too few answers")
  package static let reportTooUnsure = Phrase(sv: "för osäkert", en: "too uncertain")
  package static let reportNotAsked = Phrase(sv: "ej frågat", en: "not asked")
  package static let reportN = Phrase(sv: "Antal svar", en: "Answers (n)")
  package static let reportStopCount = Phrase(sv: "Antal stopp", en: "Stops (n)")
  package static let reportRespondents = Phrase(sv: "Antal svar", en: "Answers (n)")
  package static let reportSource = Phrase(sv: "Källa", en: "Source")
  package static let reportRecruitment = Phrase(sv: "Hur de kom med", en: "How they came in")
  package static let reportEventCount = Phrase(sv: "Tillfällen", en: "Events")
  package static let reportMore = Phrase(sv: "{count} till", en: "{count} more")
  package static let reportDates = Phrase(sv: "Datum", en: "Dates")
  package static let reportPopulation = Phrase(sv: "Befolkningen", en: "Population")
  package static let reportNoAnswer = Phrase(sv: "Svarade inte", en: "Did not answer")
  package static let reportUncertaintyInterval = Phrase(
    sv: "Osäkerhetsintervall", en: "Uncertainty interval")
  package static let reportConfidenceInterval = Phrase(
    sv: "Konfidensintervall", en: "Confidence interval")
  package static let reportTopChance = Phrase(
    sv: "Topp {count} vid olika viktning", en: "Top {count} across weightings")
  package static let reportPlaceInChart = Phrase(sv: "plats {place}", en: "place {place}")

  package static let reportSharePicked = Phrase(
    sv: "Andelen är de som valde problemet bland högst {most}.",
    en: "The share is those who picked the concern among at most {most}.")
  package static let reportShareNamed = Phrase(
    sv: "Andelen är de som nämnde problemet.",
    en: "The share is those who named the concern.")
  package static let reportShareRated = Phrase(
    sv: "Andelen är de som satte {from}–{to} på skalan {low}–{high}.",
    en: "The share is those who gave {from}–{to} on the scale {low}–{high}.")
  package static let reportShareRanked = Phrase(
    sv: "Andelen är de som satte problemet bland de {most} främsta.",
    en: "The share is those who put the concern among the first {most}.")
  package static let reportShareObserved = Phrase(
    sv: "Andelen är de stopp där problemet noterades.",
    en: "The share is the stops where the concern was noted.")

  // MARK: In brief

  package static let reportSummary = Phrase(sv: "I korthet", en: "In brief")
  package static let reportWho = Phrase(sv: "Vilka som hördes", en: "Who was heard")
  package static let reportHeardCaption = Phrase(
    sv: "Källor i omgången, med antal svar och tillfällen",
    en: "Sources of the round, with answers and events")
  package static let reportRanking = Phrase(
    sv: "Vad som oroar mest i {source}", en: "What worries most in {source}")
  package static let reportQuestion = Phrase(
    sv: "Frågan löd: ”{question}” {meaning}", en: "The question was: “{question}” {meaning}")
  package static let reportRankingTitle = Phrase(
    sv: "De {count} högst rankade problemen", en: "The {count} highest-ranked concerns")
  package static let reportRankingLegend = Phrase(
    sv: "Punkten är andelen, linjen dess {interval}. Fylld punkt: säkert bland de tre främsta.",
    en: "The dot is the share, the line its {interval}. Filled dot: surely among the first three.")
  package static let reportRankingNoDot = Phrase(
    sv: "Utan punkt: för osäkert för en andel, bara antalet kan visas.",
    en: "Without a dot: too uncertain for a share, only the count can be shown.")
  package static let reportRankingCaption = Phrase(
    sv: "Samma siffror som i diagrammet. Plats 2 (1–3) betyder plats 2, men i verkligheten kanske "
      + "1 till 3.",
    en: "The same figures as in the chart. Place 2 (1–3) means place 2, but in truth perhaps 1 "
      + "to 3.")
  package static let reportNoOrder = Phrase(
    sv: "Svaren räcker inte för att ordna problemen: de är för få eller kommer från ett enda "
      + "tillfälle.",
    en: "The answers are not enough to order the concerns: they are too few or come from a single "
      + "event.")
  package static let reportLeads = Phrase(
    sv: "{concern} kommer först i {source} med {share}{interval}.",
    en: "{concern} comes first in {source} with {share}{interval}.")
  package static let reportIntervalInFinding = Phrase(
    sv: " ({name} {range})", en: " ({name} {range})")
  package static let reportLeadsSurely = Phrase(
    sv: "Det står sig också när osäkerheten räknas in.",
    en: "That holds with the uncertainty counted in.")
  package static let reportLeadsTied = Phrase(
    sv: "Svaren kan inte skilja det från {concerns}.",
    en: "The answers cannot tell it from {concerns}.")
  package static let reportBand = Phrase(
    sv: "Band {band} (kan inte skiljas från bandets första): {concerns}.",
    en: "Band {band} (cannot be told from the band’s first): {concerns}.")
  package static let reportParticipantsOnly = Phrase(
    sv: "De som svarade valde själva att delta. Siffrorna gäller dem, inte alla som bor här.",
    en: "Those who answered chose to take part. The figures are theirs, not everyone’s who lives "
      + "here.")

  // MARK: Sources side by side

  package static let reportSources = Phrase(
    sv: "Källorna sida vid sida", en: "The sources side by side")
  package static let reportSourcesIntroduction = Phrase(
    sv: "Varje källa står för sig och slås aldrig ihop med en annan. Frågorna skiljer sig åt, så "
      + "jämför platserna och inte procenten.",
    en: "Each source stands alone and is never pooled with another. The questions differ, so "
      + "compare the places and not the percentages.")
  package static let reportOneSource = Phrase(
    sv: "Bara en källa har svar som kan ordnas i den här omgången.",
    en: "Only one source has answers that can be ordered in this round.")
  package static let reportSourcesTitle = Phrase(
    sv: "Samma problem i varje källa", en: "The same concerns in each source")
  package static let reportSourcesLegend = Phrase(
    sv: "Stapeln visar andelen på källans egen skala, talet bredvid platsen i källan. "
      + "Streck: ingen siffra som kan visas.",
    en: "The bar shows the share on the source’s own scale, the number beside it the place in the "
      + "source. Dash: no figure that can be shown.")
  package static let reportSourcesCaption = Phrase(
    sv: "Andel och plats i varje källa", en: "Share and place in each source")
  package static let reportSourceQuestion = Phrase(
    sv: "{source}: ”{question}” {meaning}", en: "{source}: “{question}” {meaning}")
  package static let reportAgreement = Phrase(
    sv: "Av de {top} främsta i {source} finns {parts}.",
    en: "Of the first {top} in {source}, {parts}.")
  package static let reportSharedTop = Phrase(
    sv: "{count} bland de {top} främsta i {source}",
    en: "{count} are among the first {top} in {source}")
  package static let reportNoneShared = Phrase(sv: "ingen", en: "none")
  package static let reportNoAgreement = Phrase(
    sv: "Källornas ordning kan inte jämföras med så få svar.",
    en: "The order of the sources cannot be compared with so few answers.")
  package static let reportDisagreements = Phrase(
    sv: "Där källorna skiljer sig mest", en: "Where the sources differ most")
  package static let reportDisagreement = Phrase(
    sv: "{concern} väger tyngre i {higher} än i {lower} (vinstandelen är {points} procentenheter "
      + "högre).",
    en: "{concern} weighs more in {higher} than in {lower} (the win share is {points} percentage "
      + "points higher).")

  // MARK: Areas, ages, composition

  package static let reportAreas = Phrase(sv: "Område för område", en: "Area by area")
  package static let reportAges = Phrase(sv: "Olika åldrar", en: "Different ages")
  package static let reportBreakdownCaption = Phrase(
    sv: "{heading}: ”{question}” i {source}, andel i varje grupp",
    en: "{heading}: “{question}” in {source}, share in each group")
  package static let reportBreakdownLegend = Phrase(
    sv: "Mörkare ruta betyder större andel. ▲ högre och ▼ lägre än bland övriga, mer än slumpen "
      + "brukar ge. ”För få svar” skyddar dem som svarat, ”för osäkert” betyder att siffran inte "
      + "säger något.",
    en: "The more the shade stands out, the larger the share. ▲ higher and ▼ lower than among the "
      + "rest, by more than chance usually gives. “Too few answers” protects those who answered, "
      + "“too uncertain” means that the figure says nothing.")
  package static let reportHigherThanRest = Phrase(
    sv: "högre än bland övriga:", en: "higher than among the rest:")
  package static let reportLowerThanRest = Phrase(
    sv: "lägre än bland övriga:", en: "lower than among the rest:")
  package static let reportHigherIn = Phrase(
    sv: "{concern}: högre andel i {group} än bland övriga.",
    en: "{concern}: a higher share in {group} than among the rest.")
  package static let reportLowerIn = Phrase(
    sv: "{concern}: lägre andel i {group} än bland övriga.",
    en: "{concern}: a lower share in {group} than among the rest.")
  package static let reportAreasDiffer = Phrase(
    sv: "Några områden skiljer sig från de övriga:", en: "Some areas differ from the rest:")
  package static let reportGroupsDiffer = Phrase(
    sv: "Några grupper skiljer sig från de övriga:", en: "Some groups differ from the rest:")
  package static let reportNoAreaDiffers = Phrase(
    sv: "Inget område skiljer sig från de övriga mer än slumpen brukar ge.",
    en: "No area differs from the rest by more than chance usually gives.")
  package static let reportNoGroupDiffers = Phrase(
    sv: "Ingen grupp skiljer sig från de övriga mer än slumpen brukar ge.",
    en: "No group differs from the rest by more than chance usually gives.")
  package static let reportWorthALook = Phrase(
    sv: "Skillnaderna är värda att undersöka; ungefär en av tio kan vara slump.",
    en: "The differences are worth a look; about one in ten may be chance.")

  package static let reportComposition = Phrase(sv: "Vilka som svarade", en: "Who answered")
  package static let reportCompositionTitle = Phrase(
    sv: "Svarande och befolkning: {role}", en: "Respondents and population: {role}")
  package static let reportCompositionCaption = Phrase(
    sv: "{source}: {role}", en: "{source}: {role}")
  package static let reportCompositionLegend = Phrase(
    sv: "Stapel: de som svarade. Streck: befolkningen.",
    en: "Bar: those who answered. Line: the population.")
  package static let reportCompositionValue = Phrase(
    sv: "{share} (bef. {population})", en: "{share} (pop. {population})")
  package static let reportCompositionFurthest = Phrase(
    sv: "Störst avvikelse har {group}: {share} av de svarande, {population} av befolkningen.",
    en: "{group} is furthest off: {share} of those who answered, {population} of the population.")
  package static let reportUnderheard = Phrase(
    sv: "Underrepresenterade: {groups}.", en: "Under-represented: {groups}.")
  package static let reportCompositionClose = Phrase(
    sv: "De som svarade fördelar sig ungefär som befolkningen.",
    en: "Those who answered are spread roughly like the population.")
  package static let reportCompositionUnknown = Phrase(
    sv: "Grupperna är för små för att jämföras med befolkningen.",
    en: "The groups are too small to be held against the population.")

  package static func reportRole(_ role: String) -> Phrase {
    switch role {
    case "area": Phrase(sv: "Område", en: "Area")
    case "age": Phrase(sv: "Ålder", en: "Age")
    case "sex": Phrase(sv: "Kön", en: "Sex")
    default: Phrase(sv: "Grupp", en: "Group")
    }
  }

  // MARK: Own words and proposal

  package static let reportOwnWords = Phrase(
    sv: "Med egna ord", en: "In their own words")
  package static let reportOwnWordsFinding = Phrase(
    sv: "I {source} tas {concern} upp oftast, i {count} svar.",
    en: "In {source}, {concern} is brought up most often, in {count} answers.")
  package static let reportOwnWordsCaption = Phrase(
    sv: "Antal svar där problemet tas upp i fritext",
    en: "Answers that bring up the concern in free text")
  package static let reportOwnWordsNote = Phrase(
    sv:
      "Texterna kodas med ordmönster, och det en människa bestämt om en text gäller före dem; beröm "
      + "och förnekanden räknas inte. Bara citat som en människa godkänt visas.",
    en:
      "The texts are coded with word patterns, and what a person has decided of a text counts before "
      + "them; praise and negation do not count. Only quotes that a person has approved are shown.")

  package static let reportProposal = Phrase(
    sv: "Förslag till fokusområden", en: "Proposed focus areas")
  package static let reportDraftMark = Phrase(
    sv: "UTKAST – människor beslutar", en: "DRAFT – people decide")
  package static let reportProposalIntroduction = Phrase(
    sv: "Svaren talar för de här områdena. Om de blir fokusområden, och vad som ska göras, "
      + "bestämmer kommunen och polisen.",
    en: "The answers speak for these areas. Whether they become focus areas, and what is to be "
      + "done, is for the municipality and the police to decide.")
  package static let reportNoFocusAreas = Phrase(
    sv: "Svaren räcker inte för att föreslå något fokusområde.",
    en: "The answers are not enough to propose any focus area.")
  package static let reportToDiscussList = Phrase(
    sv: "Att diskutera: {concerns}.", en: "To discuss: {concerns}.")

  package static func reportGrounds(_ grounds: String) -> Phrase {
    switch grounds {
    case "stable":
      Phrase(
        sv: "stabilt i toppen hur källorna än viktas",
        en: "stable at the top however the sources are weighted")
    case "surely_top_three":
      Phrase(
        sv: "säkert bland de tre främsta hos den ledande källan",
        en: "surely among the first three of the leading source")
    case "decided":
      Phrase(
        sv: "beslutat av dem som ansvarar för löftet",
        en: "decided by those who answer for the promise")
    default:
      Phrase(
        sv: "fastast av de möjliga: i toppen vid vissa sätt att vikta källorna",
        en: "the firmest of the possible: at the top for some ways of weighting the sources")
    }
  }

  // MARK: Method

  package static let reportMethod = Phrase(
    sv: "Så är siffrorna framtagna", en: "How the figures were made")
  package static let reportStepShares = Phrase(
    sv: "Andelarna räknas på dem som fick frågan och gav ett giltigt svar. ”Vet inte” räknas inte "
      + "in.",
    en: "Shares are of those who were asked and gave a valid answer. “Don’t know” is not counted.")
  package static let reportStepEvents = Phrase(
    sv: "Ett möte, en klass eller en vandring räknas som en enhet, eftersom de som är där ofta "
      + "tycker lika. Den som svarat via öppen länk är en egen enhet.",
    en: "A meeting, a class or a walk counts as one unit, since those present often agree. A "
      + "person who answered an open link is a unit of their own.")
  package static let reportStepInterval = Phrase(
    sv: "Intervallen är Wilsonintervall på nivån {confidence}, räknade på det effektiva antalet "
      + "svar.",
    en: "The intervals are Wilson intervals at the level {confidence}, on the effective number of "
      + "answers.")
  package static let reportStepRanks = Phrase(
    sv: "Rangintervallen gäller alla problem samtidigt med säkerheten {confidence} ({draws} "
      + "dragningar, frö {seed}). Bara problem som minst fem har nämnt får en plats.",
    en:
      "The rank ranges hold for all concerns at once with confidence {confidence} ({draws} draws, "
      + "seed {seed}). Only concerns that at least five have named get a place.")
  package static let reportStepTogether = Phrase(
    sv: "”Topp {count} vid olika viktning” är andelen av {draws} slumpade sätt att vikta källorna "
      + "som ger problemet en plats bland de {count} främsta. Stabil är minst 80 %, möjlig minst "
      + "20 %.",
    en: "“Top {count} across weightings” is the part of {draws} random ways to weight the sources "
      + "that puts the concern among the first {count}. Stable is 80% or more, possible 20% or "
      + "more.")
  package static let reportStepGroups = Phrase(
    sv: "Skillnader mellan grupper prövas alla på en gång, så att högst var tionde markering "
      + "väntas bero på slumpen.",
    en: "Differences between groups are tested all at once, so that at most one mark in ten is "
      + "expected to be chance.")
  package static let reportDecidingEvent = Phrase(
    sv: "{source}: ett enda tillfälle avgör vad som kommer först. Utan {event} hade ett annat "
      + "problem legat överst.",
    en: "{source}: a single event decides what comes first. Without {event} another concern would "
      + "have been on top.")
  package static let reportSmallGroups = Phrase(sv: "Små grupper", en: "Small groups")
  package static let reportSmallGroupRule = Phrase(
    sv: "Siffror om färre än {respondents} personer visas inte; för ungdomar, medarbetare och "
      + "korsningar med område är gränsen {sensitive}. När en grupp göms göms ibland en till, så "
      + "att ingen kan räkna ut den första ur resten. Regeln gäller alla tabeller, diagram och "
      + "filer.",
    en: "Figures about fewer than {respondents} people are not shown; for youth, staff and "
      + "crossings with area the limit is {sensitive}. When one group is hidden another may be "
      + "hidden too, so that nobody can work out the first from the rest. The rule holds for all "
      + "tables, charts and files.")
  package static let reportDefinitions = Phrase(
    sv: "Frågor och viktning", en: "Questions and weighting")
  package static let reportDefinitionsCaption = Phrase(
    sv: "Enkätens version och fingeravtryck (SHA-256) per källa",
    en: "Version and fingerprint (SHA-256) of each source’s survey")
  package static let reportSurvey = Phrase(sv: "Enkät", en: "Survey")
  package static let reportVersion = Phrase(
    sv: "{survey}, version {version}", en: "{survey}, version {version}")
  package static let reportFingerprint = Phrase(sv: "Fingeravtryck", en: "Fingerprint")
  package static let reportOrderingQuestion = Phrase(
    sv: "Frågan som ordnar", en: "The ordering question")
  package static let reportWeighting = Phrase(sv: "Viktning", en: "Weighting")
  package static let reportImports = Phrase(sv: "Inlästa filer", en: "Imported files")
  package static let reportImportsCaption = Phrase(
    sv: "Varje rad har ett öde: de fyra antalen blir tillsammans antalet rader",
    en: "Every row has a fate: the four counts add up to the rows")
  package static let reportFile = Phrase(sv: "Fil", en: "File")
  package static let reportRows = Phrase(sv: "Rader", en: "Rows")
  package static let reportAccepted = Phrase(sv: "Inlästa", en: "Accepted")
  package static let reportRevised = Phrase(sv: "Ändrade", en: "Revised")
  package static let reportDuplicate = Phrase(sv: "Dubbletter", en: "Duplicates")
  package static let reportQuarantined = Phrase(sv: "I karantän", en: "Quarantined")
  package static let reportTerms = Phrase(sv: "Ord att förstå", en: "Words to know")
}
