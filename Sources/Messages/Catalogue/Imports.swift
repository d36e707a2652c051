/// I…: reading responses by a survey.
extension DiagnosticKind {
  package static let importUnknownSurvey = DiagnosticKind(
    "I001", .error,
    message: Phrase(
      sv: "kolumnerna ({columns} …) hör inte till någon av enkäterna {known}",
      en: "the columns ({columns} …) belong to none of the surveys {known}"),
    remedy: Phrase(
      sv: "kontrollera att det är rätt fil; hör den till en enkät, ange --survey och se "
        + "`import --explain`",
      en: "check that it is the right file; if it belongs to a survey, give --survey and see "
        + "`import --explain`"))

  package static let importAmbiguousSurvey = DiagnosticKind(
    "I002", .error,
    message: Phrase(
      sv: "filen kan höra till både {first} och {second}",
      en: "the file may belong to {first} as well as {second}"),
    remedy: Phrase(
      sv: "ange vilken: --survey {first} eller --survey {second}",
      en: "say which: --survey {first} or --survey {second}"))

  package static let importWrongSurvey = DiagnosticKind(
    "I003", .error,
    message: Phrase(
      sv: "bara {found} av {all} frågor i {survey} finns i filen; bland annat saknas {missing}",
      en: "only {found} of the {all} questions of {survey} are in the file; among the missing: "
        + "{missing}"),
    remedy: Phrase(
      sv: "är det en annan enkäts fil? Annars: lägg kolumnnamnen i frågornas `columns:`",
      en: "is it another survey’s file? If not: add the column names to the questions’ `columns:`"))

  package static let importNoEvent = DiagnosticKind(
    "I004", .error,
    message: Phrase(
      sv: "filen säger inte vid vilket tillfälle svaren gavs",
      en: "the file does not say at which event the answers were given"),
    remedy: Phrase(
      sv: "ange --event; tillfällen i lyhord.yaml för {source}: {known}",
      en: "give --event; the events in lyhord.yaml for {source}: {known}"))

  package static let importUnknownEventNamed = DiagnosticKind(
    "I005", .error,
    message: Phrase(
      sv: "lyhord.yaml har inget tillfälle ”{event}” för {source}",
      en: "lyhord.yaml has no event “{event}” for {source}"),
    remedy: Phrase(
      sv: "lägg till det under events, eller ange ett av: {near}",
      en: "add it under events, or give one of: {near}"))

  package static let importUnknownEvent = DiagnosticKind(
    "I006", .error,
    message: Phrase(
      sv: "raden anger tillfället ”{event}”, som inte finns i lyhord.yaml",
      en: "the row names the event “{event}”, which is not in lyhord.yaml"),
    remedy: Phrase(
      sv: "rätta cellen eller lägg till tillfället; kända: {near}",
      en: "mend the cell or add the event; known: {near}"))

  package static let importShiftedRow = DiagnosticKind(
    "I007", .error,
    message: Phrase(
      sv: "raden verkar ha förskjutits: {count} svar går inte att läsa, först ”{value}” i "
        + "kolumnen ”{column}”",
      en: "the row seems to have slipped sideways: {count} answers cannot be read, first "
        + "“{value}” in the column “{column}”"),
    remedy: Phrase(
      sv: "se efter ett extra eller saknat skiljetecken i raden",
      en: "look for a delimiter too many or too few in the row"))

  package static let importConflictingID = DiagnosticKind(
    "I008", .error,
    message: Phrase(
      sv: "svar {id} står flera gånger med olika innehåll (raderna {lines})",
      en: "response {id} stands several times with different content (lines {lines})"),
    remedy: Phrase(
      sv: "behåll den rätta raden, eller ge svaren olika nummer",
      en: "keep the right row, or give the responses different numbers"))

  package static let importChanged = DiagnosticKind(
    "I009", .error,
    message: Phrase(
      sv: "svaret finns redan, men med annat innehåll",
      en: "the response is stored already, with other content"),
    remedy: Phrase(
      sv: "lägg till --revise för att ta det nya, eller --quarantine FIL för att låta det gamla stå",
      en: "add --revise to take the new one, or --quarantine FILE to leave the old one"))

  package static let importRefused = DiagnosticKind(
    "I010", .error,
    message: Phrase(
      sv: "inget är inläst: {count} av {rows} rader har fel",
      en: "nothing is imported: {count} of {rows} rows have faults"),
    remedy: Phrase(
      sv: "rätta raderna ovan och läs in igen, eller läs in resten med --quarantine FIL",
      en: "mend the rows above and import again, or import the rest with --quarantine FILE"))

  package static let importNoRows = DiagnosticKind(
    "I011", .error,
    message: Phrase(sv: "filen har en rubrikrad men inga svar", en: "the file has a header but no responses"),
    remedy: Phrase(
      sv: "exportera svaren på nytt; är enkäten obesvarad finns inget att läsa in",
      en: "export the responses again; if nobody has answered there is nothing to import"))

  package static let importUnknownSurveyNamed = DiagnosticKind(
    "I012", .error,
    message: Phrase(
      sv: "arbetsmappen har ingen enkät ”{survey}”", en: "the workspace has no survey “{survey}”"),
    remedy: Phrase(sv: "ange en av: {near}", en: "give one of: {near}"))

  package static let imports: [DiagnosticKind] = [
    importUnknownSurvey, importAmbiguousSurvey, importWrongSurvey, importNoEvent,
    importUnknownEventNamed, importUnknownEvent, importShiftedRow, importConflictingID,
    importChanged, importRefused, importNoRows, importUnknownSurveyNamed,
  ]
}
