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
      sv: "menade du {near}? Alla koder visas av `lyhord rank --all`",
      en: "did you mean {near}? All codes are shown by `lyhord rank --all`"))

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

  package static let analyses: [DiagnosticKind] = [
    analysisEmptyRound, analysisNoSource, analysisUnknownRound, analysisUnknownGroup,
    analysisUnknownConcern, promiseEdited, analysisNoBackground,
  ]
}
