/// What a codebook says besides the survey's own words.
extension Phrase {
  package static let codebookTitle = Phrase(sv: "Kodbok: {title}", en: "Codebook: {title}")
  package static let codebookSurvey = Phrase(sv: "Enkät", en: "Survey")
  package static let codebookVersion = Phrase(
    sv: "{survey}, version {version}", en: "{survey}, version {version}")
  package static let codebookSource = Phrase(sv: "Källa", en: "Source")
  package static let codebookUnit = Phrase(sv: "En rad är", en: "A row is")
  package static let codebookRespondent = Phrase(sv: "en persons svar", en: "one person's answers")
  package static let codebookObservation = Phrase(
    sv: "en iakttagelse, till exempel ett stopp", en: "one observation, such as a stop")
  package static let codebookLanguages = Phrase(sv: "Språk", en: "Languages")
  package static let codebookAddress = Phrase(sv: "Webbadress", en: "Web address")
  package static let codebookHash = Phrase(
    sv: "Definitionens SHA-256", en: "SHA-256 of the definition")
  package static let codebookTaxonomyHash = Phrase(
    sv: "Taxonomins SHA-256", en: "SHA-256 of the taxonomy")

  // MARK: Missing answers

  package static let codebookMissing = Phrase(sv: "Svar som saknas", en: "Missing answers")
  package static let codebookMissingHow = Phrase(
    sv: "I kolumner med koder lagras skälet som ett negativt tal. Bredvid tal, datum och texter "
      + "står det i en egen kolumn, `KOLUMN__state`. NULL i båda betyder att frågan inte ställdes.",
    en: "In columns of codes the reason is stored as a negative number. Beside numbers, dates and "
      + "texts it stands in a column of its own, `COLUMN__state`. NULL in both means that the "
      + "question was not asked.")
  package static let codebookStored = Phrase(sv: "Lagras som", en: "Stored as")
  package static let codebookMeaning = Phrase(sv: "Betydelse", en: "Meaning")
  package static let codebookCellTexts = Phrase(sv: "I filer", en: "In files")

  // MARK: A question

  package static let codebookQuestions = Phrase(sv: "Frågor", en: "Questions")
  package static let codebookType = Phrase(sv: "Typ", en: "Type")
  package static let codebookHint = Phrase(sv: "Hjälptext", en: "Hint")
  package static let codebookConstraint = Phrase(
    sv: "Meddelande vid otillåtet svar", en: "Message for an answer that is not allowed")
  package static let codebookRequired = Phrase(sv: "Behöver besvaras", en: "Needs an answer")
  package static let codebookYes = Phrase(sv: "ja", en: "yes")
  package static let codebookCondition = Phrase(sv: "Villkor", en: "Condition")
  package static let codebookBounds = Phrase(sv: "Gränser", en: "Bounds")
  package static let codebookMeasures = Phrase(sv: "Mäter", en: "Measures")
  package static let codebookRole = Phrase(sv: "Roll", en: "Role")
  package static let codebookIdentifying = Phrase(sv: "Integritet", en: "Privacy")
  package static let codebookDirect = Phrase(
    sv: "pekar ut någon; lagras aldrig", en: "points someone out; never stored")
  package static let codebookQuasi = Phrase(
    sv: "kan peka ut någon tillsammans med andra svar; personuppgifter maskas",
    en: "may point someone out together with other answers; personal data are masked")
  package static let codebookAliases = Phrase(
    sv: "Andra kolumnnamn i filer", en: "Other column names in files")
  package static let codebookWas = Phrase(sv: "Hette förut", en: "Formerly")
  package static let codebookColumn = Phrase(sv: "Kolumn", en: "Column")
  package static let codebookPart = Phrase(sv: "Gäller", en: "About")
  package static let codebookConcern = Phrase(sv: "Problem i taxonomin", en: "Concern")
  package static let codebookValue = Phrase(sv: "Värde", en: "Value")
  package static let codebookCode = Phrase(sv: "Kod", en: "Code")
  package static let codebookLabel = Phrase(sv: "Text ({language})", en: "Label ({language})")
  package static let codebookProblem = Phrase(sv: "Räknas som problem", en: "Counts as a problem")
  package static let codebookAlone = Phrase(sv: "Utesluter andra", en: "Excludes others")
  package static let codebookFlag = Phrase(
    sv: "1 ikryssat, 0 inte ikryssat", en: "1 ticked, 0 not ticked")
  package static let codebookNoAnswer = Phrase(
    sv: "text att läsa, inget svar", en: "a text to read, no answer")
  package static let codebookRepeated = Phrase(
    sv: "Upprepas för varje iakttagelse", en: "Repeated for each observation")
  package static let codebookRepeatedEnd = Phrase(
    sv: "Gäller hela tillfället", en: "For the whole occasion")
  package static let codebookEmptyList = Phrase(
    sv: "arbetsmappens områden", en: "the areas of the workspace")
  package static let codebookCount = Phrase(
    sv: "{questions} frågor, {columns} kolumner", en: "{questions} questions, {columns} columns")
  package static let codebookAtLeast = Phrase(sv: "minst {least}", en: "at least {least}")
  package static let codebookEarliest = Phrase(
    sv: "tidigast {least}", en: "{least} at the earliest")
  package static let codebookLatest = Phrase(sv: "senast {most}", en: "{most} at the latest")
  package static let codebookTickColumns = Phrase(
    sv: "{count} kolumner, {question}__KOD, för", en: "{count} columns, {question}__CODE, for")
  package static let codebookAtMost = Phrase(sv: "högst {most}", en: "at most {most}")
  package static let codebookPicks = Phrase(sv: "{count} val", en: "{count} choices")
  package static let codebookPlaces = Phrase(sv: "{count} platser", en: "{count} places")
  package static let codebookCharacters = Phrase(sv: "{count} tecken", en: "{count} characters")

  // MARK: What answers are evidence of, and what they tell of the one who answers

  package static let measurePriority = Phrase(sv: "vad som är viktigast", en: "what matters most")
  package static let measureSeverity = Phrase(
    sv: "hur stort problemet är", en: "how big the problem is")
  package static let measurePrevalence = Phrase(
    sv: "om det förekommer", en: "whether it occurs")
  package static let measureTrend = Phrase(
    sv: "om det blir bättre eller sämre", en: "whether it gets better or worse")
  package static let measureSafety = Phrase(
    sv: "hur trygg man känner sig", en: "how safe one feels")
  package static let measureWish = Phrase(sv: "vad man önskar", en: "what one wishes for")
  package static let measureSatisfaction = Phrase(
    sv: "hur nöjd man är med arbetet", en: "how content one is with the work")
  package static let roleArea = Phrase(sv: "område", en: "area")
  package static let roleAge = Phrase(sv: "ålder", en: "age")
  package static let roleSex = Phrase(sv: "kön", en: "sex")
  package static let roleEvent = Phrase(sv: "tillfälle", en: "event")
  package static let roleTone = Phrase(sv: "intryck", en: "tone")
  package static let roleSeriousness = Phrase(sv: "allvar", en: "seriousness")
}
