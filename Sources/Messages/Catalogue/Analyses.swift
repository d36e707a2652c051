/// P…: the analysis and the promise.
extension DiagnosticKind {
  package static let analysisEmptyRound = DiagnosticKind(
    "P001", .error,
    message: Phrase(
      sv: "inga svar finns för omgången ”{round}”",
      en: "there are no responses for the round “{round}”"),
    remedy: Phrase(
      sv: "läs in svar med `lyhord import`, eller välj en annan omgång med --round",
      en: "import responses with `lyhord import`, or choose another round with --round"))

  package static let analysisNoSource = DiagnosticKind(
    "P002", .error,
    message: Phrase(
      sv: "källan ”{source}” har inget som kan rangordnas i den här omgången",
      en: "the source “{source}” has nothing to rank in this round"),
    remedy: Phrase(
      sv: "källor som kan rangordnas: {known}", en: "sources that can be ranked: {known}"))

  package static let analysisUnknownRound = DiagnosticKind(
    "P003", .error,
    message: Phrase(
      sv: "lyhord.yaml har ingen omgång ”{round}”", en: "lyhord.yaml has no round “{round}”"),
    remedy: Phrase(sv: "välj en av: {known}", en: "choose one of: {known}"))

  package static let analysisUnknownGroup = DiagnosticKind(
    "P004", .error,
    message: Phrase(
      sv: "”{group}” är ingen känd grupp eller inget känt område",
      en: "“{group}” is no known group or area"),
    remedy: Phrase(sv: "välj en av: {known}", en: "choose one of: {known}"))

  package static let analysisUnknownConcern = DiagnosticKind(
    "P005", .error,
    message: Phrase(
      sv: "”{concern}” är inget känt problem", en: "“{concern}” is no known concern"),
    remedy: Phrase(
      sv: "namnen visas av `lyhord rank --all`; koderna står i taxonomifilen",
      en: "the names are shown by `lyhord rank --all`; the codes are in the taxonomy file"))

  package static let analysisMisspelledConcern = DiagnosticKind(
    "P010", .error,
    message: Phrase(
      sv: "”{concern}” är inget känt problem; menade du {near}?",
      en: "“{concern}” is no known concern; did you mean {near}?"),
    remedy: Phrase(sv: "skriv `lyhord explain {near}`", en: "write `lyhord explain {near}`"))

  package static let promiseEdited = DiagnosticKind(
    "P006", .warning,
    message: Phrase(
      sv: "filen är ändrad för hand och skrivs inte över; den nya ligger i {new}",
      en: "the file has been edited by hand and is not overwritten; the new one is in {new}"),
    remedy: Phrase(
      sv: "jämför de två och för över det som ska med",
      en: "compare the two and carry over what should be kept"))

  package static let analysisNoBackground = DiagnosticKind(
    "P007", .error,
    message: Phrase(
      sv: "enkäten för {source} frågar inte efter {role}",
      en: "the survey of {source} does not ask for {role}"),
    remedy: Phrase(
      sv: "ge en fråga i enkäten `role: {role}`, eller välj en annan källa med --source",
      en: "give a question of the survey `role: {role}`, or choose another source with --source"))

  package static let analysisStrayEvent = DiagnosticKind(
    "P008", .warning,
    message: Phrase(
      sv: "{count} svar räknas inte: deras tillfälle ”{event}” finns inte längre i lyhord.yaml",
      en: "{count} answers are not counted: their event “{event}” is gone from lyhord.yaml"),
    remedy: Phrase(
      sv: "lägg tillbaka tillfället under events med samma namn",
      en: "put the event back under events with the same name"))

  package static let analysisTwoGroups = DiagnosticKind(
    "P009", .error,
    message: Phrase(
      sv: "två urval på en gång ger för små grupper",
      en: "two selections at once give groups that are too small"),
    remedy: Phrase(
      sv: "ange antingen --area, --group eller --by",
      en: "give either --area, --group or --by"))

  package static let analysisNoEarlierRound = DiagnosticKind(
    "P011", .error,
    message: Phrase(
      sv: "ingen tidigare omgång med svar finns att jämföra ”{round}” med",
      en: "there is no earlier round with responses to compare “{round}” with"),
    remedy: Phrase(
      sv:
        "läs in svaren från en tidigare omgång, eller välj två omgångar: `lyhord compare TIDIGARE "
        + "--round SENARE`",
      en: "import the responses of an earlier round, or choose two: `lyhord compare EARLIER "
        + "--round LATER`"))

  package static let analysisSameRound = DiagnosticKind(
    "P012", .error,
    message: Phrase(
      sv: "”{round}” kan inte jämföras med sig själv",
      en: "“{round}” cannot be compared with itself"),
    remedy: Phrase(sv: "välj en annan omgång av: {known}", en: "choose another round of: {known}"))

  package static let analysisTooFewToExport = DiagnosticKind(
    "P013", .error,
    message: Phrase(
      sv: "svaren från {source} är för få för att lämnas ut, eller saknar en fråga att ordna efter",
      en: "the answers of {source} are too few to be handed out, or have no question to order by"),
    remedy: Phrase(
      sv: "välj en annan källa med --source", en: "choose another source with --source"))

  package static let analysisPersonalExport = DiagnosticKind(
    "P014", .warning,
    message: Phrase(
      sv: "filen har en rad per person", en: "the file has a row a person"),
    remedy: Phrase(
      sv: "behandla den som personuppgifter: dela den inte, och ta bort den när den är använd",
      en: "treat it as personal data: do not share it, and delete it after use"))

  package static let analyses: [DiagnosticKind] = [
    analysisEmptyRound, analysisNoSource, analysisUnknownRound, analysisUnknownGroup,
    analysisUnknownConcern, promiseEdited, analysisNoBackground,
    analysisStrayEvent, analysisTwoGroups, analysisMisspelledConcern,
    analysisNoEarlierRound, analysisSameRound, analysisTooFewToExport, analysisPersonalExport,
  ]
}
