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
      sv:
        "lägg till --revise för att ta det nya, eller --quarantine FIL för att låta det gamla stå",
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
    message: Phrase(
      sv: "filen har en rubrikrad men inga svar", en: "the file has a header but no responses"),
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

/// What a person reads of an import.
extension Phrase {
  package static let importHeading = Phrase(
    sv: "{file}: {survey} (version {version}), {export}, {dialect}",
    en: "{file}: {survey} (version {version}), {export}, {dialect}")
  package static let importCounts = Phrase(
    sv: "{rows} rader = {accepted} nya + {revised} ändrade + {duplicate} inlästa sedan tidigare + "
      + "{quarantined} undanlagda",
    en: "{rows} rows = {accepted} new + {revised} revised + {duplicate} imported before + "
      + "{quarantined} set aside")
  package static let importNumber = Phrase(
    sv: "inläsning {id}; ångra med `lyhord imports undo {id}`",
    en: "import {id}; take it back with `lyhord imports undo {id}`")
  package static let importNothingNew = Phrase(
    sv: "inget nytt: alla svar är redan inlästa",
    en: "nothing new: all responses are imported already")
  package static let importPassedOver = Phrase(
    sv: "{count} rader är inga svar: {kind}", en: "{count} rows are no responses: {kind}")
  package static let importRepaired = Phrase(
    sv: "{count} rader lagades: {kind}", en: "{count} rows were mended: {kind}")
  package static let importPersonal = Phrase(
    sv: "personuppgifter lagras inte: {columns}", en: "personal data are not stored: {columns}")
  package static let importUnused = Phrase(
    sv: "{count} kolumner hör inte till enkäten: {columns}",
    en: "{count} columns do not belong to the survey: {columns}")
  package static let importAbsent = Phrase(
    sv: "frågor utan kolumn i filen: {questions}",
    en: "questions without a column in the file: {questions}")
  package static let importNothingWritten = Phrase(
    sv: "{rows} rader skulle läsas in; inget är skrivet än",
    en: "{rows} rows would be imported; nothing is written yet")
  package static let importColumnPersonal = Phrase(
    sv: "lagras inte (personuppgift)", en: "not stored (personal data)")
  package static let importColumnMadeUp = Phrase(
    sv: "lagras inte (märkning av påhittade svar)", en: "not stored (mark of made-up answers)")
  package static let importColumnUnused = Phrase(
    sv: "används inte", en: "not used")
  package static let importMoreTroubles = Phrase(
    sv: "och {count} sorters anmärkningar till; se `lyhord imports show`",
    en: "and {count} more kinds of remarks; see `lyhord imports show`")
  package static let importSetAside = Phrase(
    sv: "{count} rader är lagda i {file}; rätta dem där och läs in den filen",
    en: "{count} rows are put in {file}; mend them there and import that file")
  package static let importNoneSetAside = Phrase(
    sv: "inga rader behövde läggas undan, så {file} skrevs inte",
    en: "no rows had to be set aside, so {file} was not written")
  package static let quarantineReason = Phrase(sv: "Lyhörd: fel", en: "Lyhörd: fault")

  package static func metadata(_ role: String) -> Phrase {
    switch role {
    case "responseID": Phrase(sv: "svarets nummer", en: "the response’s id")
    case "answeredAt": Phrase(sv: "när svaret gavs", en: "when it was answered")
    case "event": Phrase(sv: "tillfälle", en: "event")
    case "language": Phrase(sv: "språk (lagras inte)", en: "language (not stored)")
    default: Phrase(sv: "verktygets egen kolumn (lagras inte)", en: "the tool’s own (not stored)")
    }
  }

  package static func trouble(_ kind: String) -> Phrase {
    switch kind {
    case "nearMiss":
      Phrase(
        sv: "{field}: {count} nästan rätt, t.ex. rad {line} ”{raw}”, lästes som {taken}",
        en: "{field}: {count} almost right, e.g. line {line} “{raw}”, read as {taken}")
    case "tooMany":
      Phrase(
        sv: "{field}: {count} med fler val än tillåtet, t.ex. rad {line} ”{raw}”; räknas inte",
        en: "{field}: {count} with more choices than allowed, e.g. line {line} “{raw}”; not counted"
      )
    case "contradictory":
      Phrase(
        sv:
          "{field}: {count} med val som utesluter varandra, t.ex. rad {line} ”{raw}”; räknas inte",
        en: "{field}: {count} with choices that exclude each other, e.g. line {line} “{raw}”; "
          + "not counted")
    case "repeatedItem":
      Phrase(
        sv: "{field}: {count} med samma val på två platser, t.ex. rad {line} ”{raw}”; räknas inte",
        en: "{field}: {count} with one choice at two places, e.g. line {line} “{raw}”; not counted")
    case "outOfBounds":
      Phrase(
        sv: "{field}: {count} utanför gränserna, t.ex. rad {line} ”{raw}”; räknas inte",
        en: "{field}: {count} out of bounds, e.g. line {line} “{raw}”; not counted")
    case "swappedCoordinate":
      Phrase(
        sv: "{field}: {count} koordinater hade bytt plats och vändes, t.ex. rad {line} ”{raw}”",
        en: "{field}: {count} coordinates were swapped and turned, e.g. line {line} “{raw}”")
    case "abroad":
      Phrase(
        sv: "{field}: {count} koordinater ligger inte i Sverige, t.ex. rad {line} ”{raw}”",
        en: "{field}: {count} coordinates are not in Sweden, e.g. line {line} “{raw}”")
    default:
      Phrase(
        sv: "{field}: {count} går inte att läsa, t.ex. rad {line} ”{raw}” i kolumnen ”{column}”",
        en: "{field}: {count} cannot be read, e.g. line {line} “{raw}” in the column “{column}”")
    }
  }
}

/// What a person reads of the list of imports.
extension Phrase {
  package static let importsNone = Phrase(sv: "Inget är inläst.", en: "Nothing is imported.")
  package static let importsLine = Phrase(
    sv:
      "{id}  {at}  {file}  {survey} v{version}  {rows} rader = {accepted} nya + {revised} ändrade "
      + "+ {duplicate} sedan tidigare + {quarantined} undanlagda{undone}",
    en: "{id}  {at}  {file}  {survey} v{version}  {rows} rows = {accepted} new + {revised} revised "
      + "+ {duplicate} before + {quarantined} set aside{undone}")
  package static let importsUndone = Phrase(sv: "  (återtagen)", en: "  (taken back)")
  package static let importsUndoDone = Phrase(
    sv: "Inläsning {id} är återtagen: {removed} svar togs bort, {restored} fick tillbaka sitt "
      + "tidigare innehåll.",
    en: "Import {id} is taken back: {removed} responses removed, {restored} got their earlier "
      + "content back.")
}
