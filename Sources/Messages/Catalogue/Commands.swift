/// C…: the command itself.
extension DiagnosticKind {
  package static let commandLine = DiagnosticKind(
    "C001", .error,
    message: Phrase(
      sv: "kommandoraden går inte att förstå: {problem}",
      en: "the command line cannot be understood: {problem}"),
    remedy: Phrase(sv: "se `{help}`", en: "see `{help}`"))

  package static let internalFault = DiagnosticKind(
    "C002", .error,
    message: Phrase(
      sv: "ett fel i Lyhörd självt: {cause}", en: "a fault of Lyhörd itself: {cause}"),
    remedy: Phrase(
      sv: "dina filer är orörda; rapportera felet med kommandot som du skrev",
      en: "your files are untouched; report the fault with the command that you typed"))

  package static let folderInUse = DiagnosticKind(
    "C003", .error,
    message: Phrase(
      sv: "mappen har redan en lyhord.yaml", en: "the folder has a lyhord.yaml already"),
    remedy: Phrase(
      sv: "välj en annan mapp; inget är ändrat", en: "choose another folder; nothing is changed"))

  package static let templatesMissing = DiagnosticKind(
    "C004", .error,
    message: Phrase(
      sv: "mallarna finns inte på den här datorn", en: "the templates are not on this machine"),
    remedy: Phrase(
      sv: "installera med `make install`, eller sätt LYHORD_SURVEYS till mappen Surveys",
      en: "install with `make install`, or set LYHORD_SURVEYS to the folder Surveys"))

  package static let commands: [DiagnosticKind] = [
    commandLine, internalFault, folderInUse, templatesMissing, documentLanguageUndeclared,
  ]
}

/// What the command says.
extension Phrase {
  package static let moreDiagnostics = Phrase(
    sv: "… och {count} till", en: "… and {count} more")

  package static let helpLyhord = Phrase(
    sv:
      "Från medborgardialog till medborgarlöfte: läs in svar, se vad som oroar mest, gör ett utkast.",
    en: "From citizen dialogue to citizens’ promise: import answers, see what worries most, draft.")
  package static let helpLyhordDiscussion = Phrase(
    sv: """
      Kvällen efter en dialog, i arbetsmappen:
        lyhord import svar.csv      läs in svaren
        lyhord rank                 vad oroar mest, och hur säkert är det?
        lyhord explain CONCERN      varför står det där det står?
        lyhord draft                utkast till medborgarlöfte
        lyhord report               allt på en sida att skriva ut
      """,
    en: """
      The evening after a dialogue, in the workspace:
        lyhord import answers.csv   import the answers
        lyhord rank                 what worries most, and how sure is it?
        lyhord explain CONCERN      why does it stand where it stands?
        lyhord draft                a draft of the citizens’ promise
        lyhord report               everything on a page to print
      """)

  package static let helpWorkspace = Phrase(
    sv: "arbetsmappen, den med lyhord.yaml", en: "the workspace, the folder with lyhord.yaml")
  package static let helpLanguage = Phrase(
    sv: "språk: sv eller en", en: "language: sv or en")
  package static let helpRound = Phrase(
    sv: "omgång i lyhord.yaml; annars den senaste med svar",
    en: "a round of lyhord.yaml; otherwise the latest with answers")
  package static let helpArea = Phrase(
    sv: "bara ett område, med kod eller namn", en: "one area only, by code or name")
  package static let helpGroup = Phrase(
    sv: "bara en grupp, t.ex. age=alder_16_29", en: "one group only, e.g. age=alder_16_29")
  package static let helpSource = Phrase(
    sv: "vems ordning listan följer: citizens, youth, staff, business eller safety_walk",
    en: "whose order the list follows: citizens, youth, staff, business or safety_walk")
  package static let helpFormat = Phrase(
    sv: "table, json eller csv", en: "table, json or csv")
  package static let helpAll = Phrase(
    sv: "visa alla problem, inte bara de främsta", en: "show every concern, not only the first")

  package static let helpInit = Phrase(
    sv: "gör en arbetsmapp med svenska mallar", en: "make a workspace with Swedish templates")
  package static let helpInitFolder = Phrase(sv: "mappen att göra", en: "the folder to make")

  package static let helpSurvey = Phrase(
    sv: "kontrollera, visa, jämför och skriv enkäter för andra verktyg",
    en: "check, show and compare surveys, and write them for other tools")
  package static let helpSurveyCheck = Phrase(
    sv: "kontrollera en enkät: alla fel på en gång, med rad och åtgärd",
    en: "check a survey: every fault at once, with its line and its mend")
  package static let helpSurveyFiles = Phrase(
    sv:
      "enkäter, concerns.yaml, measures.yaml eller lyhord.yaml; annars alla enkäter i arbetsmappen",
    en:
      "surveys, concerns.yaml, measures.yaml or lyhord.yaml; otherwise all surveys of the workspace"
  )
  package static let helpSurveyShow = Phrase(
    sv: "visa en enkäts frågor och koder", en: "show a survey’s questions and codes")
  package static let helpSurveyID = Phrase(
    sv: "enkätens id i arbetsmappen, eller dess fil",
    en: "the survey’s id in the workspace, or its file")

  package static let helpImport = Phrase(
    sv: "läs in svar från CSV- eller Excel-filer", en: "import answers from CSV or Excel files")
  package static let helpImportDiscussion = Phrase(
    sv: "Filen läses som den är: Excel, Google Forms, Microsoft Forms, KoboToolbox, LimeSurvey med "
      + "flera. Allt läses in eller inget. Att läsa in samma fil igen ger inga dubbletter.",
    en: "The file is read as it is: Excel, Google Forms, Microsoft Forms, KoboToolbox, LimeSurvey "
      + "and others. All of it is imported, or nothing. Importing a file again makes no duplicates."
  )
  package static let helpImportFiles = Phrase(
    sv: "CSV-filer eller Excel-arbetsböcker (.xlsx) med svar; - läser CSV från standard in",
    en: "CSV files or Excel workbooks (.xlsx) with answers; - reads CSV from standard input")
  package static let helpImportSurvey = Phrase(
    sv: "enkätens id; annars känns den igen på rubrikerna",
    en: "the survey’s id; otherwise it is recognised by the headers")
  package static let helpImportDialect = Phrase(
    sv: "verktyget som exporterade, t.ex. kobo; annars känns det igen på rubrikerna",
    en: "the tool that exported, e.g. kobo; otherwise it is recognised by the headers")
  package static let helpImportMapping = Phrase(
    sv: "mappningsfil (sökväg eller namn) som säger vad kolumnerna är",
    en: "mapping file (path or name) that says what the columns are")
  package static let helpImportWriteMapping = Phrase(
    sv: "skriv vad kolumnerna tolkas som till en mappningsfil att rätta; inget läses in",
    en: "write what the columns are understood as to a mapping file to mend; nothing is imported")
  package static let helpImportEvent = Phrase(
    sv: "tillfälle för rader som inte anger något", en: "the event of rows that name none")
  package static let helpImportExplain = Phrase(
    sv: "visa vilken kolumn som svarar på vilken fråga; skriv inget",
    en: "show which column answers which question; write nothing")
  package static let helpImportRevise = Phrase(
    sv: "ersätt svar som ändrats sedan förra inläsningen",
    en: "replace answers that have changed since the last import")
  package static let helpImportQuarantine = Phrase(
    sv: "läs in de rader som går och lägg de andra i den här filen",
    en: "import the rows that can be and put the others in this file")
  package static let helpImports = Phrase(
    sv: "vad som är inläst; visa eller ångra", en: "what is imported; show or take back")
  package static let helpImportsList = Phrase(sv: "alla inläsningar", en: "every import")
  package static let helpImportsShow = Phrase(
    sv: "en inläsnings anmärkningar rad för rad", en: "an import’s remarks, line by line")
  package static let helpImportsUndo = Phrase(
    sv: "ta tillbaka en inläsning", en: "take an import back")
  package static let helpImportsNumber = Phrase(
    sv: "inläsningens nummer", en: "the import’s number")
  package static let importsRow = Phrase(sv: "rad {line}: {text}", en: "line {line}: {text}")

  package static let helpCode = Phrase(
    sv: "vad människor skrivit, problem för problem", en: "what people wrote, concern by concern")
  package static let helpCodeExamples = Phrase(
    sv: "exempel för varje problem", en: "examples for each concern")
  package static let codeSummary = Phrase(
    sv: "{count} fritextsvar, {uncoded} utan känt problem ({share})",
    en: "{count} free texts, {uncoded} without a known concern ({share})")
  package static let codeConcern = Phrase(
    sv: "{concern}: {count} ({praise} med beröm, {unsure} osäkra)",
    en: "{concern}: {count} ({praise} with praise, {unsure} unsure)")
  package static let codeCandidates = Phrase(
    sv: "Ofta skrivet i svar utan känt problem (ord och antal svar): {words}",
    en: "Often written in answers without a known concern (word and answers): {words}")
  package static let codeSensitive = Phrase(
    sv: "Känsligt bredvid en person ({kind}), {count} ställen:",
    en: "Sensitive beside a person ({kind}), {count} places:")
  package static let codeInternal = Phrase(
    sv: "Arbetsmaterial: citat publiceras aldrig utan att någon godkänt dem.",
    en: "Working material: quotes are never published unless someone has approved them.")

  package static let helpRank = Phrase(
    sv: "vad oroar mest, och hur säkert är det?", en: "what worries most, and how sure is it?")
  package static let helpRankDiscussion = Phrase(
    sv:
      "Varje problem med andel, osäkerhetsintervall, antal svar, rangintervall och band. Källorna "
      + "står bredvid varandra och räknas aldrig ihop.",
    en:
      "Each concern with share, uncertainty interval, number of answers, rank range and band. The "
      + "sources stand side by side and are never pooled.")
  package static let helpExplain = Phrase(
    sv: "varför står ett problem där det står?", en: "why does a concern stand where it stands?")
  package static let helpConcern = Phrase(
    sv: "problemets kod, nummer eller namn", en: "the concern’s code, number or name")
  package static let helpDraft = Phrase(
    sv: "utkast till medborgarlöfte: en fil att arbeta i (YAML), Word, HTML och Markdown",
    en: "a draft of the citizens’ promise: a file to work in (YAML), Word, HTML and Markdown")
  package static let helpReport = Phrase(
    sv:
      "allt på en HTML-sida, att skriva ut eller lägga på webben; samma sak som Word, Markdown, CSV och JSON",
    en:
      "everything on one HTML page, to print or to put on the web; the same as Word, Markdown, CSV and JSON"
  )
  package static let helpReportAll = Phrase(
    sv: "allt på en gång: utkastet till löfte, uppföljningen och rapporten för varje omgång",
    en: "everything at once: the draft promise, the follow-up and the report of every round")
  package static let helpOutput = Phrase(
    sv: "mapp att skriva i; annars reports i lyhord.yaml",
    en: "the folder to write in; otherwise reports of lyhord.yaml")

  package static let checkSound = Phrase(
    sv: "{file}: {title}, version {version}, {questions} frågor, inga fel, {warnings} varningar",
    en: "{file}: {title}, version {version}, {questions} questions, no faults, {warnings} warnings")
  package static let checkSoundTaxonomy = Phrase(
    sv:
      "{file}: taxonomin {id}, version {version}, {concerns} problem och {wishes} önskemål, inga fel",
    en:
      "{file}: the taxonomy {id}, version {version}, {concerns} concerns and {wishes} wishes, no faults"
  )
  package static let checkSoundMeasures = Phrase(
    sv: "{file}: {measures} åtgärder, inga fel", en: "{file}: {measures} measures, no faults")
  package static let checkSoundWorkspace = Phrase(
    sv:
      "{file}: arbetsmappen {id}, {surveys} enkäter, {areas} områden, {events} tillfällen, inga fel",
    en: "{file}: the workspace {id}, {surveys} surveys, {areas} areas, {events} events, no faults")
  package static let helpCheckFormat = Phrase(
    sv: "text, eller json med samma uppgifter för program",
    en: "text, or json with the same fields for programs")
  package static let checkFaulty = Phrase(
    sv: "{file}: {count} fel", en: "{file}: {count} faults")
  package static let wrote = Phrase(sv: "skrev {file}", en: "wrote {file}")
  package static let draftNextWord = Phrase(
    sv: "utkastet att lägga på bordet", en: "the draft to lay on the table")
  package static let draftNextFill = Phrase(
    sv: "fyll i orsaker, aktiviteter, ansvariga och datum",
    en: "fill in causes, activities, owners and dates")
  package static let draftNextCheck = Phrase(sv: "se vad som saknas", en: "see what is missing")
  package static let draftNextRender = Phrase(
    sv: "skriv ut det igen som Word, HTML och Markdown",
    en: "write it again as Word, HTML and Markdown")
  package static let initDone = Phrase(
    sv: "Arbetsmappen {folder} är klar. Ändra lyhord.yaml (områden, omgångar, tillfällen), och läs "
      + "sedan in svar: cd {folder} && lyhord import svar.csv",
    en: "The workspace {folder} is ready. Edit lyhord.yaml (areas, rounds, events), then import "
      + "answers: cd {folder} && lyhord import answers.csv")
}

/// The argument parser’s own sentences, in Swedish.
extension Phrase {
  package static let usageUnknownOption = Phrase(
    sv: "flaggan {name} finns inte", en: "there is no option {name}")
  package static let usageUnexpected = Phrase(
    sv: "”{name}” väntades inte här", en: "“{name}” was not expected here")
  package static let usageMissingArgument = Phrase(
    sv: "{name} saknas", en: "{name} is missing")
  package static let usageMissingValue = Phrase(
    sv: "{name} behöver ett värde", en: "{name} needs a value")
  package static let usageUnknownValue = Phrase(
    sv: "”{value}” duger inte för {name}; välj bland {known}",
    en: "“{value}” will not do for {name}; choose among {known}")
  package static let usageInvalidValue = Phrase(
    sv: "”{value}” duger inte för {name}", en: "“{value}” will not do for {name}")
}
