/// What the JSON Schemas tell an editor of each key of a survey, the taxonomy and the measures.
package enum SchemaText {
  // A survey.
  package static let survey = Phrase(
    sv: "En enkät för Lyhörd: vad som frågas, och vad svaren säger något om.",
    en: "A survey for Lyhörd: what is asked, and what the answers are evidence of.")
  package static let surveyID = Phrase(
    sv: "Enkätens kod. Den ändras aldrig: svaren hör ihop med den.",
    en: "The survey's code. It never changes: the answers belong to it.")
  package static let version = Phrase(
    sv: "Versionens nummer. Höj det vid varje ändring.",
    en: "The number of the version. Raise it with every change.")
  package static let title = Phrase(sv: "Rubriken.", en: "The title.")
  package static let description = Phrase(
    sv: "En mening om vad det är.", en: "A sentence on what it is.")
  package static let source = Phrase(
    sv: "Vems röst det är: citizens (boende), youth (unga), staff (medarbetare), "
      + "business (företagare), safety_walk (trygghetsvandring).",
    en: "Whose voice it is: citizens, youth, staff, business or safety_walk.")
  package static let unit = Phrase(
    sv: "Vad en rad svar är: respondent (en person) eller observation (något man sett, som ett "
      + "stopp på en vandring).",
    en: "What a row of answers is: respondent (a person) or observation (a thing seen, as a stop "
      + "of a walk).")
  package static let languages = Phrase(
    sv: "Språken som texterna finns på, det egna först; lattlast är lättläst svenska.",
    en: "The languages that the texts are in, its own first; lattlast is easy-read Swedish.")
  package static let address = Phrase(
    sv: "Webbadressen där enkäten besvaras. Den blir QR-koden på pappersblanketten.",
    en: "The web address where it is answered. It becomes the QR code of the paper form.")
  package static let choiceLists = Phrase(
    sv: "Svarslistor med namn, som flera frågor kan använda.",
    en: "Choice lists with names, for several questions to use.")
  package static let questions = Phrase(
    sv: "Frågorna, i den ordning de ställs.", en: "The questions, in the order they are asked.")

  // A choice list.
  package static let listChoices = Phrase(
    sv: "Svaren: kod och text, i ordning. Talen 1, 2, 3 … lagras, om inte value säger annat.",
    en: "The answers: code and text, in order. 1, 2, 3 … are stored, unless value says otherwise.")
  package static let listConcerns = Phrase(
    sv: "Problem ur taxonomin: en lista med koder, eller all.",
    en: "Concerns of the taxonomy: a list of codes, or all.")
  package static let listAreas = Phrase(
    sv: "Områdena i lyhord.yaml.", en: "The areas of lyhord.yaml.")
  package static let listScale = Phrase(
    sv: "En skala med siffror, med ord för båda ändarna.",
    en: "A scale of numbers, with words for both ends.")
  package static let problem = Phrase(
    sv: "Koderna för de svar som räknas som ett problem.",
    en: "The codes of the answers that count as a problem.")
  package static let problemFrom = Phrase(
    sv: "Det steg från vilket ett svar räknas som ett problem.",
    en: "The step from which an answer counts as a problem.")
  package static let problemTo = Phrase(
    sv: "Det steg till vilket ett svar räknas som ett problem, när låga tal är dåliga.",
    en: "The step up to which an answer counts as a problem, where low numbers are bad.")
  package static let satisfiedFrom = Phrase(
    sv: "Det steg från vilket ett svar räknas som nöjd.",
    en: "The step from which an answer counts as satisfied.")
  package static let satisfiedTo = Phrase(
    sv: "Det steg till vilket ett svar räknas som nöjd, när låga tal är bra.",
    en: "The step up to which an answer counts as satisfied, where low numbers are good.")
  package static let missing = Phrase(
    sv: "Vad som står i cellen när svaret saknas.",
    en: "What the cell holds where there is no answer.")
  package static let doNotKnow = Phrase(
    sv: "Celltexter som betyder ”vet inte”.", en: "Cell texts that mean “don't know”.")
  package static let refused = Phrase(
    sv: "Celltexter som betyder ”vill inte svara”.",
    en: "Cell texts that mean “do not want to answer”.")
  package static let blank = Phrase(
    sv: "Celltexter som betyder att frågan lämnats tom.",
    en: "Cell texts that mean that the question was left empty.")
  package static let noneChosen = Phrase(
    sv: "Celltexter som betyder att personen svarat, men inte valt något.",
    en: "Cell texts that mean that the person answered, but chose nothing.")
  package static let scaleFrom = Phrase(sv: "Det lägsta steget.", en: "The lowest step.")
  package static let scaleTo = Phrase(sv: "Det högsta steget.", en: "The highest step.")
  package static let scaleLow = Phrase(
    sv: "Vad det lägsta steget betyder.", en: "What the lowest step means.")
  package static let scaleHigh = Phrase(
    sv: "Vad det högsta steget betyder.", en: "What the highest step means.")
  package static let scaleLabels = Phrase(
    sv: "Texter för de steg som har en egen: steg och text.",
    en: "Wordings of the steps that have one: step and text.")
  package static let choiceValue = Phrase(
    sv: "Talet som lagras. Det ändras aldrig när det finns svar.",
    en: "The number that is stored. It never changes once there are answers.")
  package static let choiceLabel = Phrase(
    sv: "Svaret som det läses, utan komma och semikolon.",
    en: "The answer as it is read, without commas and semicolons.")
  package static let choiceAliases = Phrase(
    sv: "Andra skrivsätt som förekommer i svarsfiler.",
    en: "Other spellings that occur in response files.")
  package static let choiceExclusive = Phrase(
    sv: "true om svaret inte kan kombineras med något annat.",
    en: "true if the answer cannot be combined with another.")
  package static let was = Phrase(
    sv: "Koden i en tidigare version, så att gamla svar följer med.",
    en: "The code in an earlier version, so that old answers come along.")

  // Every question.
  package static let questionID = Phrase(
    sv: "Frågans kod: små bokstäver a–z, siffror och _. Den ändras aldrig.",
    en: "The question's code: lower-case a–z, digits and _. It never changes.")
  package static let questionType = Phrase(
    sv: "Hur frågan besvaras.", en: "How the question is answered.")
  package static let label = Phrase(
    sv: "Texten som den läses: en text, eller en för varje språk.",
    en: "The text as it is read: one text, or one for each language.")
  package static let hint = Phrase(
    sv: "En kort hjälptext under frågan.", en: "A short help text below the question.")
  package static let required = Phrase(
    sv: "true om frågan måste besvaras.", en: "true if the question must be answered.")
  package static let measures = Phrase(
    sv: "Vad svaren säger något om: priority (viktigast), severity (hur stort problem), prevalence "
      + "(förekomst), trend (bättre eller sämre), safety (trygghet), wish (önskemål), "
      + "satisfaction (nöjdhet).",
    en: "What the answers are evidence of: priority, severity, prevalence, trend, safety, wish or "
      + "satisfaction.")
  package static let role = Phrase(
    sv: "Vad en bakgrundsfråga berättar: area (område), age (ålder), sex (kön), event "
      + "(tillfälle); på vandringar tone (bra eller dåligt) och seriousness (hur allvarligt).",
    en: "What a background question tells: area, age, sex or event; on walks tone and seriousness.")
  package static let identifying = Phrase(
    sv:
      "Om svaret kan peka ut någon: direct (namn, telefon), quasi (kanske, tillsammans med annat) "
      + "eller no. Fritext är quasi om inget annat sägs.",
    en: "Whether the answer can point to a person: direct (name, phone), quasi (perhaps, together "
      + "with others) or no. Free text is quasi unless you say otherwise.")
  package static let columns = Phrase(
    sv: "Andra namn på kolumnen i svarsfiler; för rutnät ett namn för varje rad.",
    en: "Other names of the column in response files; for grids a name for each row.")
  package static let showIf = Phrase(
    sv: "När frågan ställs: ett villkor på en tidigare fråga, eller flera under all eller any.",
    en: "When the question is asked: a condition on an earlier one, or several under all or any.")
  package static let constraintMessage = Phrase(
    sv: "Vad den svarande får läsa när svaret inte är tillåtet.",
    en: "What the respondent is told where the answer is not allowed.")

  // What a type has of its own.
  package static let choices = Phrase(
    sv: "Svaren: namnet på en lista i choice_lists, eller en lista skriven här.",
    en: "The answers: the name of a list of choice_lists, or a list written here.")
  package static let other = Phrase(
    sv: "{text: true} om man får skriva ett eget svar.",
    en: "{text: true} if people may write an answer of their own.")
  package static let otherText = Phrase(
    sv: "true ger en rad för egna ord.", en: "true gives a line for own words.")
  package static let fewest = Phrase(
    sv: "Det minsta antalet svar att välja.", en: "The fewest answers to choose.")
  package static let most = Phrase(
    sv: "Det största antalet svar att välja.", en: "The most answers to choose.")
  package static let least = Phrase(
    sv: "Det minsta tillåtna värdet.", en: "The smallest value allowed.")
  package static let greatest = Phrase(
    sv: "Det största tillåtna värdet.", en: "The greatest value allowed.")
  package static let earliest = Phrase(
    sv: "Det första tillåtna datumet, år-månad-dag.", en: "The first date allowed, year-month-day.")
  package static let latest = Phrase(
    sv: "Det sista tillåtna datumet, år-månad-dag.", en: "The last date allowed, year-month-day.")
  package static let rows = Phrase(
    sv: "Raderna: {concerns: […]} ur taxonomin, eller kod och text för varje rad.",
    en: "The rows: {concerns: […]} of the taxonomy, or code and text of each row.")
  package static let top = Phrase(
    sv: "Hur många som ska ordnas; utan top ordnas alla.",
    en: "How many are to be put in order; without top, all of them.")
  package static let codes = Phrase(
    sv: "concerns: svaren sorteras in under taxonomins problem.",
    en: "concerns: the answers are sorted into the concerns of the taxonomy.")
  package static let maxLength = Phrase(
    sv: "Så många tecken får plats i formuläret.", en: "So many characters does the form let in.")
  package static let coordinate = Phrase(
    sv: "true om latitud och longitud ska med.", en: "true if latitude and longitude are asked for."
  )

  // The types themselves.
  package static let selectOne = Phrase(sv: "Ett svar ur en lista.", en: "One choice of a list.")
  package static let selectMultiple = Phrase(
    sv: "Flera svar ur en lista.", en: "Several choices of a list.")
  package static let yesNo = Phrase(
    sv: "Ja eller nej. Svaren har koderna ja och nej.",
    en: "Yes or no. The answers have the codes ja and nej.")
  package static let yesNoProblem = Phrase(
    sv: "Vilket svar som räknas som ett problem: ja eller nej.",
    en: "Which answer counts as a problem: ja or nej.")
  package static let rating = Phrase(sv: "Ett steg på en skala.", en: "A step of a scale.")
  package static let ratingGrid = Phrase(
    sv: "Samma skala rad för rad.", en: "The same scale, row by row.")
  package static let rank = Phrase(
    sv: "De viktigaste, i ordning.", en: "The most important ones, in order.")
  package static let integerNumber = Phrase(sv: "Ett heltal.", en: "A whole number.")
  package static let decimalNumber = Phrase(
    sv: "Ett tal med decimaler.", en: "A number with decimals.")
  package static let date = Phrase(sv: "Ett datum.", en: "A date.")
  package static let time = Phrase(sv: "Ett klockslag.", en: "A time of day.")
  package static let freeText = Phrase(sv: "Egna ord.", en: "Own words.")
  package static let place = Phrase(
    sv: "En plats: ett namn, och en koordinat om man vill.",
    en: "A place: a name, and a coordinate where wanted.")
  package static let image = Phrase(sv: "Ett fotos filnamn.", en: "The file name of a photo.")
  package static let note = Phrase(
    sv: "En text att läsa, utan svar.", en: "A text to read, with no answer.")
  package static let repeated = Phrase(
    sv: "En del som besvaras om och om igen, som stoppen på en vandring.",
    en: "A part that is answered again and again, as the stops of a walk.")

  // A condition.
  package static let conditionQuestion = Phrase(
    sv: "Koden för en tidigare fråga.", en: "The code of an earlier question.")
  package static let conditionIs = Phrase(
    sv: "Svaret är detta.", en: "The answer is this one.")
  package static let conditionNot = Phrase(
    sv: "Svaret är inte detta.", en: "The answer is not this one.")
  package static let conditionAnyOf = Phrase(
    sv: "Något av dessa svar är valt.", en: "One of these answers is chosen.")
  package static let conditionNoneOf = Phrase(
    sv: "Inget av dessa svar är valt.", en: "None of these answers is chosen.")
  package static let conditionAtLeast = Phrase(
    sv: "Talet eller steget är minst detta.", en: "The number or the step is this or more.")
  package static let conditionAtMost = Phrase(
    sv: "Talet eller steget är högst detta.", en: "The number or the step is this or less.")
  package static let conditionAnswered = Phrase(
    sv: "true: frågan är besvarad; false: den är inte besvarad.",
    en: "true: the question is answered; false: it is not.")
  package static let conditionAll = Phrase(
    sv: "Alla villkoren gäller.", en: "All of the conditions hold.")
  package static let conditionAny = Phrase(
    sv: "Minst ett av villkoren gäller.", en: "At least one of the conditions holds.")

  // The taxonomy.
  package static let taxonomy = Phrase(
    sv: "Problemen som enkäter och fritext hålls mot.",
    en: "The concerns that surveys and free text are held against.")
  package static let taxonomyID = Phrase(sv: "Taxonomins namn.", en: "The name of the taxonomy.")
  package static let wordLists = Phrase(
    sv: "Ordlistor som flera frågors ordstammar kan hänvisa till med @namn: namn och ord.",
    en: "Lists of words that the stems of several concerns may refer to by @name: name and words.")
  package static let themes = Phrase(
    sv: "Teman som problemen grupperas i: kod och text.",
    en: "The themes that concerns are grouped in: code and text.")
  package static let concerns = Phrase(sv: "Problemen.", en: "The concerns.")
  package static let wishes = Phrase(
    sv: "Det som människor önskar sig: en egen axel bredvid problemen.",
    en: "What people wish for: an axis of its own beside the concerns.")
  package static let code = Phrase(
    sv: "Koden: små bokstäver a–z, siffror och _. Den ändras aldrig.",
    en: "The code: lower-case a–z, digits and _. It never changes.")
  package static let concernNumber = Phrase(
    sv: "Problemets nummer, som lagras. Det återanvänds aldrig.",
    en: "The concern's number, which is stored. It is never used again.")
  package static let theme = Phrase(sv: "Temats kod.", en: "The code of the theme.")
  package static let phrase = Phrase(
    sv: "Som det läses mitt i en mening, med liten bokstav.",
    en: "As it reads in the middle of a sentence, in lower case.")
  package static let stems = Phrase(
    sv: "Ord som visar det i fritext: x- början, -x slutet, -x- var som helst, x hela, ?x svagt.",
    en: "Words that show it in free text: x- beginning, -x end, -x- anywhere, x whole, ?x weak.")
  package static let englishStems = Phrase(
    sv: "Detsamma på engelska.", en: "The same in English.")
  package static let exceptions = Phrase(
    sv: "Ord som liknar men inte räknas.", en: "Words that look alike but do not count.")

  // The measures.
  package static let measureCatalogue = Phrase(
    sv: "Förebyggande åtgärder att välja bland.", en: "Preventive measures to choose among.")
  package static let measureList = Phrase(sv: "Åtgärderna.", en: "The measures.")
  package static let measureConcerns = Phrase(
    sv: "Koderna för de problem som åtgärden kan göra något åt.",
    en: "The codes of the concerns that the measure can address.")
  package static let level = Phrase(
    sv: "Hur brett den når: universal (alla), selective (grupper eller platser med ökad risk), "
      + "indicated (enskilda).",
    en: "How wide it reaches: universal (everyone), selective (groups or places with a raised "
      + "risk), indicated (individuals).")
  package static let kind = Phrase(
    sv: "Vad den ändrar: situational (platsen) eller social (människors villkor).",
    en: "What it changes: situational (the place) or social (people's circumstances).")
  package static let owner = Phrase(sv: "Vem som brukar ansvara.", en: "Who usually owns it.")
}
