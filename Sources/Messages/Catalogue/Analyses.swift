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
      sv: "utkastet är ändrat för hand och skrivs inte över; det nya ligger i {new}",
      en: "the draft has been edited by hand and is not overwritten; the new one is in {new}"),
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

  package static let analyses: [DiagnosticKind] = [
    analysisEmptyRound, analysisNoSource, analysisUnknownRound, analysisUnknownGroup,
    analysisUnknownConcern, promiseEdited, analysisNoBackground,
    analysisStrayEvent, analysisTwoGroups, analysisMisspelledConcern,
  ]
}
