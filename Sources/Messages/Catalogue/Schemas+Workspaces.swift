// What the JSON Schemas tell an editor of each key of lyhord.yaml and promise.yaml.
extension SchemaText {
  // The workspace.
  package static let workspace = Phrase(
    sv: "Arbetsmappen: kommunen, områdena, omgångarna, tillfällena och ramen för löftet.",
    en: "The workspace: municipality, areas, rounds, events and the frame of the promise.")
  package static let workspaceID = Phrase(
    sv: "Arbetsmappens kod.", en: "The workspace's code.")
  package static let madeUp = Phrase(
    sv: "true om svaren är påhittade; då står det på allt som skapas.",
    en: "true if the answers are made up; then everything that is made says so.")
  package static let municipality = Phrase(
    sv: "Kommunens namn, eller {name: …, short: …} med en kortare form.",
    en: "The municipality's name, or {name: …, short: …} with a shorter form.")
  package static let fullName = Phrase(sv: "Hela namnet.", en: "The full name.")
  package static let shortName = Phrase(
    sv: "Namnet utan ”kommun”.", en: "The name without “municipality”.")
  package static let policeArea = Phrase(
    sv: "Lokalpolisområdet.", en: "The local police district.")
  package static let language = Phrase(
    sv: "Språket i det som skapas: sv eller en.", en: "The language of what is made: sv or en.")
  package static let surveyFiles = Phrase(
    sv: "Enkäterna: sökvägar från den här mappen.", en: "The surveys: paths from this folder.")
  package static let taxonomyFile = Phrase(
    sv: "Taxonomins fil; annars Surveys/concerns.yaml.",
    en: "The file of the taxonomy; otherwise Surveys/concerns.yaml.")
  package static let measuresFile = Phrase(
    sv: "Åtgärdernas fil; annars Surveys/measures.yaml.",
    en: "The file of the measures; otherwise Surveys/measures.yaml.")
  package static let reportsFolder = Phrase(
    sv: "Mappen som rapporterna skrivs till; annars Reports.",
    en: "The folder that reports are written to; otherwise Reports.")
  package static let databaseFile = Phrase(
    sv: "Databasens fil; annars lyhord.sqlite.", en: "The database file; otherwise lyhord.sqlite.")
  package static let prioritiesFile = Phrase(
    sv: "Filen med det som bedömts och beslutats om varje problem; annars priorities.csv.",
    en: "The file of what has been judged and decided of each problem; otherwise priorities.csv.")
  package static let externalFile = Phrase(
    sv: "Filen med andra lägesbilder: anmälda brott, trygghetsmätningar; annars external.csv.",
    en: "The file of other pictures: reported crime, safety surveys; otherwise external.csv.")
  package static let activitiesFile = Phrase(
    sv: "Filen med vad som gjorts av det som lovats; annars activities.csv.",
    en: "The file of what has been done of what was promised; otherwise activities.csv.")
  package static let actionsFile = Phrase(
    sv: "Filen med åtgärderna efter trygghetsvandringar; annars actions.csv.",
    en: "The file of the actions after safety walks; otherwise actions.csv.")
  package static let externalMonths = Phrase(
    sv: "Antal månader efter vilka en annan lägesbild kallas gammal; annars 24.",
    en: "Months after which another picture is called old; otherwise 24.")
  package static let areas = Phrase(
    sv: "Områdena som svaren kan delas upp på: kod och namn.",
    en: "The areas that answers can be divided by: code and name.")
  package static let areaLabel = Phrase(sv: "Områdets namn.", en: "The name of the area.")
  package static let population = Phrase(
    sv: "Antalet invånare efter område, ålder och kön, för att vikta svaren.",
    en: "Inhabitants by area, age and sex, to weight the answers.")
  package static let inhabitants = Phrase(
    sv: "Svarets kod, och hur många invånare det gäller.",
    en: "The code of the answer, and the number of inhabitants that it is true of.")
  package static let inhabitantsBySexAndAge = Phrase(
    sv: "Antalet invånare efter kön och, under varje kön, ålder. Då viktas svaren efter båda "
      + "tillsammans, om minst 20 har svarat i varje ruta.",
    en: "Inhabitants by sex and, under each sex, age. The answers are then weighted by both "
      + "together, if at least 20 people answered in every cell.")
  package static let sources = Phrase(
    sv: "Hur deltagarna i varje källa kom med.", en: "How the people of each source were found.")
  package static let sourceSurvey = Phrase(
    sv: "Koden för källans enkät.", en: "The code of the source's survey.")
  package static let design = Phrase(
    sv: "probability (slumpurval), self_selected (vem som helst kunde svara), invited (inbjudna) "
      + "eller observation.",
    en: "probability (random sample), self_selected (anyone could answer), invited or observation.")
  package static let weight = Phrase(
    sv: "Det som svaren viktas efter: area, age, sex.",
    en: "What the answers are weighted by: area, age, sex.")
  package static let sourceDesign = Phrase(
    sv: "Källans enkät, urval och viktning.", en: "The source's survey, design and weighting.")
  package static let rounds = Phrase(
    sv: "Omgångarna av dialog: kod, period och namn.",
    en: "The rounds of dialogue: code, period and name.")
  package static let from = Phrase(
    sv: "Den första dagen, år-månad-dag.", en: "The first day, year-month-day.")
  package static let to = Phrase(
    sv: "Den sista dagen, år-månad-dag.", en: "The last day, year-month-day.")
  package static let events = Phrase(
    sv: "Varje dialogkväll, skolklass, vandring eller öppen länk.",
    en: "Each dialogue evening, school class, walk or open link.")
  package static let eventRound = Phrase(sv: "Koden för omgången.", en: "The code of the round.")
  package static let eventDate = Phrase(
    sv: "Dagen, eller den första av flera, år-månad-dag.",
    en: "The day, or the first of several, year-month-day.")
  package static let eventPlace = Phrase(sv: "Var det var.", en: "Where it was.")
  package static let eventArea = Phrase(sv: "Koden för området.", en: "The code of the area.")
  package static let channel = Phrase(
    sv: "Hur man möttes: meeting (möte), open_link (öppen länk), school_class (skolklass), "
      + "staff_group (personalgrupp), walk (vandring), postal (brev), street (på stan).",
    en: "How people were met: meeting, open_link, school_class, staff_group, walk, postal, street.")
  package static let thresholds = Phrase(
    sv: "Minsta antalet personer bakom en siffra som visas.",
    en: "The fewest people behind a number that is shown.")
  package static let respondentThreshold = Phrase(
    sv: "För vuxna; minst 3.", en: "For adults; 3 or more.")
  package static let sensitiveThreshold = Phrase(
    sv: "För unga, personal och platser; minst lika högt.",
    en: "For youth, staff and places; no lower.")
  package static let freeTexts = Phrase(
    sv: "Vad som sparas av fritextsvar utöver den maskerade texten.",
    en: "What is kept of free texts besides the masked text.")
  package static let originals = Phrase(
    sv:
      "keep (texter där något maskerats sparas också som de skrevs, okrypterade, för granskningen) "
      + "eller discard (det vanliga: bara den maskerade texten sparas).",
    en:
      "keep (texts in which something was masked are also kept as they were typed, not encrypted, "
      + "for the review) or discard (the default: only the masked text is kept).")
  package static let originalsUntil = Phrase(
    sv:
      "Sista dagen som originalen behövs. Inget tas bort av sig självt: `lyhord originals remove` "
      + "gör det, och `lyhord doctor --date` säger när det är dags.",
    en: "The last day on which the originals are needed. Nothing is removed by itself: "
      + "`lyhord originals remove` does it, and `lyhord doctor --date` tells when it is due.")
  package static let retention = Phrase(
    sv: "Gallringstiden, som ni själva bevakar.", en: "How long answers are kept: yours to mind.")
  package static let responseMonths = Phrase(
    sv: "Månader som svaren sparas.", en: "Months that answers are kept.")
  package static let textMonths = Phrase(
    sv: "Månader som fritext sparas.", en: "Months that free text is kept.")

  // The frame of the promise.
  package static let promiseFrame = Phrase(
    sv: "Ramen som nästa medborgarlöfte skrivs i.",
    en: "The frame that the next citizens' promise is written in.")
  package static let period = Phrase(sv: "Löftets period.", en: "The period of the promise.")
  package static let parties = Phrase(sv: "De som ger löftet.", en: "Those who promise.")
  package static let signatories = Phrase(
    sv: "De som skriver under: roller, aldrig namn.", en: "Those who sign: roles, never names.")
  package static let partners = Phrase(
    sv: "Andra som är med i arbetet.", en: "Others who take part in the work.")
  package static let signed = Phrase(
    sv: "När det skrevs under.", en: "When it was signed.")
  package static let complements = Phrase(
    sv: "Överenskommelsen som löftet hör till.", en: "The agreement that the promise belongs to.")
  package static let agreementDate = Phrase(
    sv: "När den slöts.", en: "When it was made.")
  package static let governance = Phrase(
    sv: "Vem som styr och följer upp.", en: "Who steers and follows up.")
  package static let governingBody = Phrase(
    sv: "Gruppen som styr.", en: "The group that steers.")
  package static let reportsTo = Phrase(
    sv: "Vem gruppen rapporterar till.", en: "Whom the group reports to.")
  package static let how = Phrase(sv: "Hur det går till.", en: "How it is done.")
  package static let cadence = Phrase(
    sv: "Hur ofta löftet följs upp: once (en gång), twice (två gånger), tertial_and_annual (tre "
      + "gånger om året och årligen), continuous (löpande).",
    en: "How often it is followed up: once, twice, tertial_and_annual (three times a year and "
      + "yearly), continuous.")
  package static let structure = Phrase(
    sv: "Upplägget: activities (aktiviteter) eller purpose_goal_activities (syfte, mål, "
      + "aktiviteter).",
    en: "The layout: activities or purpose_goal_activities.")
  package static let statedFocus = Phrase(
    sv: "Det som kommunens eget löfte tog upp.", en: "What the municipality's own promise took up.")
  package static let earlierFocus = Phrase(
    sv: "Det som ett tidigare löfte tog upp.", en: "What an earlier promise took up.")

  // The promise.
  package static let promise = Phrase(
    sv: "Ett medborgarlöfte: underlaget är uträknat, besluten är människors.",
    en: "A citizens' promise: the evidence is computed, the decisions are people's.")
  package static let promiseID = Phrase(
    sv: "Arbetsmappens kod.", en: "The code of the workspace.")
  package static let status = Phrase(
    sv: "draft (ett utkast) eller decided (beslutat; då får inget saknas).",
    en: "draft (not decided yet) or decided (then nothing may be missing).")
  package static let followUps = Phrase(
    sv: "Dagarna då löftet följs upp.", en: "The days on which the promise is followed up.")
  package static let followUpDate = Phrase(
    sv: "Dagen, år-månad-dag.", en: "The day, year-month-day.")
  package static let followUpKind = Phrase(
    sv: "interim (delavstämning), final (slutlig) eller annual_report (årlig redovisning).",
    en: "interim, final or annual_report.")
  package static let promiseRound = Phrase(
    sv: "Omgången som underlaget kommer från.", en: "The round that the evidence comes from.")
  package static let heardSources = Phrase(sv: "De som har hörts.", en: "Those who were heard.")
  package static let heardSurvey = Phrase(sv: "Enkätens namn.", en: "The name of the survey.")
  package static let respondents = Phrase(
    sv: "Antalet svar; tomt när de är för få.", en: "The number of answers; empty if too few.")
  package static let eventCount = Phrase(sv: "Antalet tillfällen.", en: "The number of events.")
  package static let focusAreas = Phrase(
    sv: "Det som löftet tar sikte på.", en: "What the promise aims at.")
  package static let concern = Phrase(
    sv: "Problemets kod i taxonomin.", en: "The concern's code in the taxonomy.")
  package static let concernLabel = Phrase(
    sv: "Problemet som det läses.", en: "The concern as it is read.")
  package static let standing = Phrase(
    sv: "Hur säkert det hör till toppen: stable (säkert), possible (möjligen), low (knappast).",
    en: "How firmly it belongs to the top: stable, possible or low.")
  package static let grounds = Phrase(
    sv: "Varför det föreslås.", en: "Why it is proposed.")
  package static let situation = Phrase(
    sv: "Läget, mening för mening med sitt underlag.",
    en: "The situation, sentence by sentence with its evidence.")
  package static let sentence = Phrase(sv: "Meningen.", en: "The sentence.")
  package static let evidenceIDs = Phrase(
    sv: "Underlaget: E1, E2 … under evidence.", en: "The evidence: E1, E2 … under evidence.")
  package static let causes = Phrase(
    sv: "Orsaksanalysen: vad ni bedömer att det beror på, orsak för orsak.",
    en: "The causal analysis: what you judge to be the causes, one by one.")
  package static let targetGroup = Phrase(
    sv: "Vilka det handlar om.", en: "Whom it is about.")
  package static let purpose = Phrase(sv: "Syftet.", en: "The purpose.")
  package static let goal = Phrase(sv: "Målet.", en: "The goal.")
  package static let candidateMeasures = Phrase(
    sv: "Kända åtgärder att välja bland.", en: "Known measures to choose among.")
  package static let measure = Phrase(
    sv: "Åtgärdens kod.", en: "The measure's code.")
  package static let activities = Phrase(
    sv: "Det som ska göras.", en: "What is to be done.")
  package static let what = Phrase(sv: "Vad som ska göras.", en: "What is to be done.")
  package static let bitesOnCause = Phrase(
    sv: "Vilka orsaker det biter på: deras nummer, som O1.",
    en: "Which causes it acts on: their numbers, such as O1.")
  package static let activityOwner = Phrase(
    sv: "Vem som ansvarar: en roll eller verksamhet.", en: "Who is responsible: a role or service.")
  package static let deadline = Phrase(
    sv: "När det ska vara gjort, helst år-månad-dag.",
    en: "When it is to be done, preferably year-month-day.")
  package static let baseline = Phrase(
    sv: "Läget i dag, som målet jämförs med.", en: "Today's value, that the goal is held against.")
  package static let evidenceID = Phrase(
    sv: "Underlagets nummer, som E17c5.", en: "The number of the evidence, such as E17c5.")
  package static let share = Phrase(
    sv: "Andelen, mellan 0 och 1.", en: "The share, between 0 and 1.")
  package static let indicator = Phrase(
    sv: "Frågan som mäter det.", en: "The question that measures it.")
  package static let target = Phrase(
    sv: "Vad indikatorn ska bli, och när.", en: "What the indicator is to become, and when.")
  package static let toDiscuss = Phrase(
    sv: "För osäkert att föreslå, säkert nog att tala om.",
    en: "Not firm enough to propose, firm enough to talk about.")
  package static let topAcceptability = Phrase(
    sv: "Sannolikheten för en plats i toppen, mellan 0 och 1.",
    en: "The chance of a place in the top, between 0 and 1.")
  package static let disagreements = Phrase(
    sv: "Där källorna skiljer sig mest.", en: "Where the sources differ most.")
  package static let higher = Phrase(
    sv: "Källan som sätter det högre.", en: "The source that puts it higher.")
  package static let lower = Phrase(
    sv: "Källan som sätter det lägre.", en: "The source that puts it lower.")
  package static let gap = Phrase(
    sv: "Skillnaden, mellan 0 och 1.", en: "The difference, between 0 and 1.")
  package static let notChosen = Phrase(
    sv: "Det som valdes bort, och varför.", en: "What was not chosen, and why.")
  package static let reason = Phrase(sv: "Skälet.", en: "The reason.")
  package static let evidence = Phrase(
    sv: "Underlaget bakom varje siffra.", en: "The evidence behind every number.")
  package static let surveyVersion = Phrase(
    sv: "Enkätens version.", en: "The survey's version.")
  package static let evidenceQuestion = Phrase(
    sv: "Frågans kod.", en: "The question's code.")
  package static let interval = Phrase(
    sv: "Osäkerhetsintervallet: nedre och övre gräns.",
    en: "The uncertainty interval: lower and upper bound.")
  package static let rankPlace = Phrase(
    sv: "Platsen i källans ordning.", en: "The place in the source's order.")
  package static let rankRange = Phrase(
    sv: "Bästa och sämsta tänkbara plats.", en: "The best and the worst place it may have.")
  package static let method = Phrase(
    sv: "Hur siffrorna räknats fram.", en: "How the numbers were computed.")
  package static let confidence = Phrase(
    sv: "Intervallens säkerhet.", en: "The confidence of the intervals.")
  package static let draws = Phrase(sv: "Antalet dragningar.", en: "The number of draws.")
  package static let seed = Phrase(
    sv: "Startvärdet för slumptalen.", en: "The seed of the random numbers.")
}
