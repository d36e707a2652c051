/// A survey written in other forms.
extension DiagnosticKind {
  package static let documentLanguageUndeclared = DiagnosticKind(
    "C005", .error,
    message: Phrase(
      sv: "enkäten har inget språk ”{language}”", en: "the survey has no language “{language}”"),
    remedy: Phrase(
      sv: "välj ett av dem som står under languages: {known}",
      en: "choose one of those under languages: {known}"))
}

/// The commands that write a survey in other forms and take over such forms.
extension Phrase {
  package static let helpSurveyExport = Phrase(
    sv: "skriv en enkät för andra verktyg, för papper eller som kodbok",
    en: "write a survey for other tools, for paper or as a codebook")
  package static let helpSurveyExportDiscussion = Phrase(
    sv: """
      xlsform       formulär för KoboToolbox, ODK Collect och Survey123
      paper         blankett att skriva ut, och en tom tabell att mata in svaren i
      codebook      vad varje lagrad kolumn innehåller, som Markdown
      codebook-csv  detsamma som tabell
      ddi           detsamma som DDI-Codebook 2.5, för arkiv
      """,
    en: """
      xlsform       a form for KoboToolbox, ODK Collect and Survey123
      paper         a form to print, and an empty table to type the answers into
      codebook      what each stored column holds, as Markdown
      codebook-csv  the same as a table
      ddi           the same as DDI-Codebook 2.5, for archives
      """)
  package static let helpExportTo = Phrase(
    sv: "xlsform, paper, codebook, codebook-csv eller ddi",
    en: "xlsform, paper, codebook, codebook-csv or ddi")
  package static let helpExportOutput = Phrase(
    sv: "fil eller mapp att skriva till, annars mappen du står i; - för standard ut",
    en: "the file or folder to write to, otherwise the current folder; - for standard output")
  package static let helpReplace = Phrase(
    sv: "ersätt filer som redan finns", en: "replace files that are there already")
  package static let helpExportWording = Phrase(
    sv: "språket på blanketten, något som enkäten har, till exempel ar",
    en: "the language of the paper form, one that the survey has, for example ar")
  package static let helpExportEasyRead = Phrase(
    sv: "blankett med stor text och lättläst svenska där enkäten har det",
    en: "a paper form in large type, and in easy-read Swedish where the survey has it")
  package static let helpExportCopies = Phrase(
    sv: "hur många gånger det som upprepas står på blanketten",
    en: "how often the repeated part stands on the paper form")

  package static let helpSurveyImport = Phrase(
    sv: "ta över ett formulär (XLSForm, .xlsx) som enkät",
    en: "take over a form (XLSForm, .xlsx) as a survey")
  package static let helpSurveyImportDiscussion = Phrase(
    sv: "Formulär från KoboToolbox, ODK och Survey123. Det som inte går att föra över sägs, med "
      + "blad och cell.",
    en: "Forms of KoboToolbox, ODK and Survey123. What cannot be carried over is told, with sheet "
      + "and cell.")
  package static let helpSurveyImportForm = Phrase(
    sv: "formuläret, en .xlsx-fil", en: "the form, an .xlsx file")
  package static let helpSurveyImportOutput = Phrase(
    sv: "fil eller mapp att skriva till, annars arbetsmappens Surveys/; - för standard ut",
    en: "the file or folder to write to, otherwise the workspace's Surveys/; - for standard output")
  package static let surveyImportNext = Phrase(
    sv: "Läs igenom den, ange under measures vad svaren är mått på, och kontrollera den: "
      + "lyhord survey check {file}. Lägg den sedan under surveys i lyhord.yaml.",
    en: "Read it through, say under measures what the answers are evidence of, and check it: "
      + "lyhord survey check {file}. Then put it under surveys in lyhord.yaml.")
}

/// What the paper form says besides the survey's own words.
extension Phrase {
  package static let paperForm = Phrase(sv: "Blankett nr", en: "Form no.")
  package static let paperEvent = Phrase(sv: "Tillfälle", en: "Event")
  package static let paperDate = Phrase(sv: "Datum", en: "Date")
  package static let paperForStaff = Phrase(
    sv: "Fylls i av den som samlar in", en: "Filled in by the person who collects the form")
  package static let paperIdentity = Phrase(
    sv: "{survey} · version {version} · {hash}", en: "{survey} · version {version} · {hash}")
  package static let paperWebAddress = Phrase(
    sv: "Det går också att svara på nätet:", en: "You can also answer online:")
  package static let paperCode = Phrase(
    sv: "QR-kod som leder till {address}", en: "QR code that leads to {address}")

  package static let paperPrivacy = Phrase(
    sv: "Skriv inte namn, telefonnummer, personnummer eller något annat som kan peka ut dig eller "
      + "någon annan.",
    en: "Do not write names, phone numbers, personal identity numbers or anything else that could "
      + "point out you or someone else.")
  package static let paperPrivacyEasy = Phrase(
    sv: "Skriv inga namn. Skriv inga telefonnummer. Skriv inga personnummer.",
    en: "Write no names. Write no phone numbers. Write no personal identity numbers.")

  // MARK: How to answer

  package static let paperTickOne = Phrase(sv: "Kryssa i en ruta.", en: "Tick one box.")
  package static let paperScaleNumber = Phrase(
    sv: "Skriv ett tal från {least} till {most}.", en: "Write a number from {least} to {most}.")
  package static let paperScaleRow = Phrase(
    sv: "Skriv ett tal från {least} till {most} på varje rad.",
    en: "Write a number from {least} to {most} on each row.")
  package static let paperTickAll = Phrase(
    sv: "Kryssa i alla som stämmer.", en: "Tick all that apply.")
  package static let paperTickAtMost = Phrase(
    sv: "Kryssa i högst {most}.", en: "Tick {most} at most.")
  package static let paperTickAtLeast = Phrase(
    sv: "Kryssa i minst {least}.", en: "Tick at least {least}.")
  package static let paperTickBetween = Phrase(
    sv: "Kryssa i minst {least} och högst {most}.", en: "Tick at least {least} and at most {most}.")
  package static let paperTickExactly = Phrase(
    sv: "Kryssa i precis {most}.", en: "Tick exactly {most}.")
  package static let paperTickRow = Phrase(
    sv: "Kryssa i en ruta på varje rad.", en: "Tick one box on each row.")
  package static let paperRank = Phrase(
    sv: "Skriv ett nummer ur listan på varje rad, det viktigaste först.",
    en: "Write one number from the list on each line, the most important first.")
  package static let paperRankOne = Phrase(
    sv: "Skriv ett nummer ur listan.", en: "Write one number from the list.")
  package static let paperPlaceOrdinal = Phrase(sv: "Plats {place}", en: "Place {place}")
  package static let paperWholeNumber = Phrase(sv: "Skriv ett heltal.", en: "Write a whole number.")
  package static let paperNumber = Phrase(
    sv: "Skriv ett tal; decimaler går bra.", en: "Write a number; decimals are fine.")
  package static let paperBetween = Phrase(
    sv: "Från {least} till {most}.", en: "From {least} to {most}.")
  package static let paperLeast = Phrase(sv: "Minst {least}.", en: "{least} or more.")
  package static let paperMost = Phrase(sv: "Högst {most}.", en: "{most} or less.")
  package static let paperEarliest = Phrase(
    sv: "Tidigast {least}.", en: "{least} at the earliest.")
  package static let paperLatest = Phrase(sv: "Senast {most}.", en: "{most} at the latest.")
  package static let paperYear = Phrase(sv: "år", en: "year")
  package static let paperMonth = Phrase(sv: "månad", en: "month")
  package static let paperDay = Phrase(sv: "dag", en: "day")
  package static let paperHour = Phrase(sv: "timme", en: "hour")
  package static let paperMinute = Phrase(sv: "minut", en: "minute")
  package static let paperOwnWords = Phrase(
    sv: "Plats att skriva med egna ord", en: "Room to write in your own words")
  package static let paperRoomFor = Phrase(
    sv: "Högst {longest} tecken.", en: "{longest} characters at most.")
  package static let paperCoordinate = Phrase(
    sv: "Läge, om ni har en karta i telefonen", en: "Position, if you have a map on a phone")
  package static let paperLatitude = Phrase(sv: "Latitud", en: "Latitude")
  package static let paperLongitude = Phrase(sv: "Longitud", en: "Longitude")
  package static let paperPhoto = Phrase(
    sv: "Fotots nummer eller filnamn", en: "Number or file name of the photo")
  package static let paperOther = Phrase(sv: "nämligen:", en: "namely:")
  package static let paperAlone = Phrase(
    sv: "kryssa då inte i något annat", en: "then tick nothing else")
  package static let paperRequired = Phrase(sv: "behöver besvaras", en: "needs an answer")
  package static let paperNotTyped = Phrase(
    sv: "Stannar på pappret; matas inte in i datorn.",
    en: "Stays on the paper; is not typed into the computer.")
  package static let paperAreaName = Phrase(
    sv: "Skriv områdets namn:", en: "Write the name of the area:")
  package static let paperCopy = Phrase(sv: "{label} {letter}", en: "{label} {letter}")

  // MARK: For the person who prints and types, on the screen alone

  package static let paperAdviceTitle = Phrase(
    sv: "Till dig som skriver ut (syns inte på pappret)",
    en: "To you who print (not shown on the paper)")
  package static let paperAdvicePrint = Phrase(
    sv: "Skriv ut på A4 i 100 %. Välj marginaler ”Standard” och stäng av webbläsarens egna "
      + "sidhuvuden. I Chrome och Edge får varje sida en ruta för blankettens nummer och sidnummer.",
    en: "Print on A4 at 100%. Choose “Default” margins and turn off the browser's own headers. In "
      + "Chrome and Edge every page gets a box for the form's number, and page numbers.")
  package static let paperAdviceNumber = Phrase(
    sv:
      "Ge varje blankett ett eget nummer innan svaren matas in, så att ingen matas in två gånger.",
    en: "Give each form a number of its own before it is typed in, so that none is typed twice.")
  package static let paperAdviceLetter = Phrase(
    sv: "Varje {label} blir en egen rad: skriv blankettens nummer och bokstaven, till exempel 12A "
      + "och 12B. Svar som gäller hela tillfället skrivs på varje sådan rad.",
    en: "Each {label} becomes a row of its own: type the form's number and the letter, for example "
      + "12A and 12B. Answers for the whole occasion are typed on each of these rows.")
  package static let paperAdviceType = Phrase(
    sv: "Mata in numret som står vid det kryssade alternativet. Flera kryss i samma fråga skrivs i "
      + "en cell med mellanslag: 1 4 7. Lämna cellen tom där inget är ifyllt.",
    en: "Type the number that stands by the ticked option. Several ticks in one question go into "
      + "one cell with spaces: 1 4 7. Leave the cell empty where nothing is filled in.")

  // MARK: Words that paper and codebook share

  package static let documentDontKnow = Phrase(sv: "Vet inte", en: "Don't know")
  package static let documentRefused = Phrase(sv: "Vill inte svara", en: "Prefer not to answer")
  package static let documentNone = Phrase(sv: "Inget av detta", en: "None of these")
  package static let documentBlank = Phrase(sv: "Inget svar", en: "No answer")
  package static let documentUnreadable = Phrase(sv: "Går inte att tyda", en: "Unreadable")
  package static let documentNotAsked = Phrase(sv: "Frågan ställdes inte", en: "Not asked")
}

/// A condition on earlier answers, in plain words.
extension Phrase {
  package static let conditionForYou = Phrase(
    sv: "Svara bara om {condition}.", en: "Answer only if {condition}.")
  package static let conditionForRecord = Phrase(
    sv: "Ställs bara om {condition}.", en: "Asked only if {condition}.")
  package static let conditionYou = Phrase(sv: "du", en: "you")
  package static let conditionYouAll = Phrase(sv: "ni", en: "you")
  package static let conditionQuestion = Phrase(sv: "fråga {number}", en: "question {number}")
  package static let conditionQuoted = Phrase(sv: "”{label}”", en: "“{label}”")

  package static let conditionYouIs = Phrase(
    sv: "{you} svarade {answers} på {question}", en: "{you} answered {answers} to {question}")
  package static let conditionYouNot = Phrase(
    sv: "{you} inte svarade {answers} på {question}",
    en: "{you} did not answer {answers} to {question}")
  package static let conditionYouAtLeast = Phrase(
    sv: "{you} svarade {number} eller mer på {question}",
    en: "{you} answered {number} or more to {question}")
  package static let conditionYouAtMost = Phrase(
    sv: "{you} svarade {number} eller mindre på {question}",
    en: "{you} answered {number} or less to {question}")
  package static let conditionYouAnswered = Phrase(
    sv: "{you} har svarat på {question}", en: "{you} have answered {question}")
  package static let conditionYouUnanswered = Phrase(
    sv: "{you} inte har svarat på {question}", en: "{you} have not answered {question}")

  package static let conditionIs = Phrase(
    sv: "svaret på {question} är {answers}", en: "the answer to {question} is {answers}")
  package static let conditionNot = Phrase(
    sv: "svaret på {question} inte är {answers}", en: "the answer to {question} is not {answers}")
  package static let conditionAtLeast = Phrase(
    sv: "svaret på {question} är {number} eller mer",
    en: "the answer to {question} is {number} or more")
  package static let conditionAtMost = Phrase(
    sv: "svaret på {question} är {number} eller mindre",
    en: "the answer to {question} is {number} or less")
  package static let conditionAnswered = Phrase(
    sv: "{question} är besvarad", en: "{question} is answered")
  package static let conditionUnanswered = Phrase(
    sv: "{question} inte är besvarad", en: "{question} is not answered")

  package static let conditionOr = Phrase(sv: "eller", en: "or")
  package static let conditionAnd = Phrase(sv: "och", en: "and")
  package static let conditionOrIf = Phrase(sv: ", eller om ", en: ", or if ")
  package static let conditionAndIf = Phrase(sv: ", och dessutom om ", en: ", and also if ")
}
