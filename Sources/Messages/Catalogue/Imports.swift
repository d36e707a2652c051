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
      sv: "rätta cellen (kända: {near}), eller lägg till {id} under events i lyhord.yaml, med "
        + "round, date, place: {event}, source: {source} och channel: {channel}",
      en:
        "mend the cell (known: {near}), or add {id} under events in lyhord.yaml, with round, date, "
        + "place: {event}, source: {source} and channel: {channel}"))

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

  package static let importRowWithoutEvent = DiagnosticKind(
    "I013", .error,
    message: Phrase(
      sv: "raden anger inget tillfälle", en: "the row names no event"),
    remedy: Phrase(
      sv: "fyll i cellen, eller ange --event för rader utan tillfälle; kända: {known}",
      en: "fill in the cell, or give --event for rows without an event; known: {known}"))

  /// I006 said once of several rows.
  package static let importUnknownEventRows = DiagnosticKind(
    importUnknownEvent.code, .error,
    message: Phrase(
      sv: "{count} rader anger tillfället ”{event}”, som inte finns i lyhord.yaml (rad {lines})",
      en: "{count} rows name the event “{event}”, which is not in lyhord.yaml (lines {lines})"),
    remedy: Phrase(
      sv: "rätta cellerna (kända: {near}), eller lägg till {id} under events i lyhord.yaml, med "
        + "round, date, place: {event}, source: {source} och channel: {channel}",
      en:
        "mend the cells (known: {near}), or add {id} under events in lyhord.yaml, with round, date, "
        + "place: {event}, source: {source} and channel: {channel}"))

  /// I013 said once of several rows.
  package static let importRowsWithoutEvent = DiagnosticKind(
    importRowWithoutEvent.code, .error,
    message: Phrase(
      sv: "{count} rader anger inget tillfälle (rad {lines})",
      en: "{count} rows name no event (lines {lines})"),
    remedy: Phrase(
      sv: "fyll i cellerna, eller ange --event för rader utan tillfälle; kända: {known}",
      en: "fill in the cells, or give --event for rows without an event; known: {known}"))

  package static let importQuarantineExists = DiagnosticKind(
    "I014", .error,
    message: Phrase(
      sv: "filen för undanlagda rader finns redan och skrivs inte över; inget är inläst",
      en: "the file for rows set aside exists and is not written over; nothing is imported"),
    remedy: Phrase(
      sv: "ange ett annat namn efter --quarantine, eller flytta undan filen",
      en: "give another name after --quarantine, or move the file away"))

  package static let importReviseWithoutID = DiagnosticKind(
    "I015", .error,
    message: Phrase(
      sv: "svaren saknar nummer, så en rättad rad kan inte kännas igen",
      en: "the responses have no number, so a mended row cannot be known again"),
    remedy: Phrase(
      sv: "ångra inläsningen först: `lyhord imports undo N`, med numret ur `lyhord imports`",
      en: "take the import back first: `lyhord imports undo N`, with the number from "
        + "`lyhord imports`"))

  package static let importMixedUnnumbered = DiagnosticKind(
    "I016", .warning,
    message: Phrase(
      sv: "svaren saknar nummer; nya är rad {new}, medan rad {known} är likadana som redan inlästa "
        + "och räknas inte igen",
      en: "the responses have no number; lines {new} are new, while lines {known} are like those "
        + "imported before and are not counted again"),
    remedy: Phrase(
      sv: "är en ny rad en rättad gammal räknas den två gånger: lägg till en kolumn med svarens "
        + "nummer, ångra inläsningarna och läs in på nytt",
      en: "if a new row is an old one mended, it counts twice: add a column with the responses’ "
        + "numbers, take the imports back and import again"))

  package static let importPartlyKnown = DiagnosticKind(
    "I017", .error,
    message: Phrase(
      sv:
        "svaren saknar nummer: {known} rader är likadana som svar i inläsning {id}, men {missing} "
        + "av den inläsningens svar finns inte i filen, så det går inte att veta om det är samma "
        + "människor; inget är inläst",
      en: "the responses have no number: {known} rows are like responses of import {id}, but "
        + "{missing} of that import’s are not in the file, so it cannot be known whether they are "
        + "the same people; nothing is imported"),
    remedy: Phrase(
      sv:
        "är det andra människors svar: lägg till --equal-answers others; är det samma svar en gång "
        + "till: --equal-answers same; är en rad rättad: `lyhord imports undo {id}` först",
      en: "if they are other people’s: add --equal-answers others; if they are the same responses "
        + "once more: --equal-answers same; if a row was mended: `lyhord imports undo {id}` first"))

  package static let importSameFileTwice = DiagnosticKind(
    "I018", .error,
    message: Phrase(
      sv:
        "samma fil är redan inläst som inläsning {id} (tillfälle {before}); nu skulle {count} svar "
        + "räknas två gånger (tillfälle {now}); inget är inläst",
      en:
        "the same file is imported already as import {id} (event {before}); now {count} responses "
        + "would count twice (event {now}); nothing is imported"),
    remedy: Phrase(
      sv: "blev tillfället fel förra gången: `lyhord imports undo {id}` och läs in igen; är det "
        + "verkligen andra människors svar: lägg till --equal-answers others",
      en: "if the event was wrong last time: `lyhord imports undo {id}` and import again; if they "
        + "really are other people’s: add --equal-answers others"))

  package static let importSameElsewhere = DiagnosticKind(
    "I019", .warning,
    message: Phrase(
      sv: "svaren är likadana som de i inläsning {id} vid {before}, men räknas här vid {now}",
      en: "the responses are like those of import {id} at {before}, but count here at {now}"),
    remedy: Phrase(
      sv: "är det samma svar räknas de två gånger: ångra den inläsning vars tillfälle är fel, "
        + "`lyhord imports undo {id}`",
      en: "if they are the same they count twice: take back the import whose event is wrong, "
        + "`lyhord imports undo {id}`"))

  package static let imports: [DiagnosticKind] = [
    importUnknownSurvey, importAmbiguousSurvey, importWrongSurvey, importNoEvent,
    importUnknownEventNamed, importUnknownEvent, importShiftedRow, importConflictingID,
    importChanged, importRefused, importNoRows, importUnknownSurveyNamed,
    importRowWithoutEvent, importQuarantineExists, importReviseWithoutID, importMixedUnnumbered,
    importPartlyKnown, importSameFileTwice, importSameElsewhere,
  ]
}

/// What a person reads of an import.
extension Phrase {
  package static let importHeading = Phrase(
    sv: "{file}: {survey} (version {version}), {export}, {dialect}",
    en: "{file}: {survey} (version {version}), {export}, {dialect}")
  package static let importCounts = Phrase(
    sv: "{rows} = {accepted} nya + {revised} ändrade + {duplicate} inlästa sedan tidigare + "
      + "{quarantined} undanlagda",
    en: "{rows} = {accepted} new + {revised} revised + {duplicate} imported before + "
      + "{quarantined} set aside")
  /// How far an import has come, on one line of the terminal.
  package static let importProgress = Phrase(
    sv: "{percent}  {rows} rader, {rate} rader/s, {seconds} s kvar",
    en: "{percent}  {rows} rows, {rate} rows/s, {seconds} s left")
  /// A number of rows, to stand in another phrase.
  package static func rows(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(sv: "1 rad", en: "1 row") : Phrase(sv: "\(count) rader", en: "\(count) rows")
  }

  package static let importUnanswered = Phrase(sv: "inget besvarat", en: "nothing answered")

  package static let importAbsent = Phrase(
    sv: "frågor utan kolumn i filen: {questions}",
    en: "questions without a column in the file: {questions}")
  package static let importNothingWritten = Phrase(
    sv: "{rows} skulle läsas in; inget är skrivet än",
    en: "{rows} would be imported; nothing is written yet")
  package static let importColumnPersonal = Phrase(
    sv: "lagras inte (personuppgift)", en: "not stored (personal data)")
  package static let importColumnMadeUp = Phrase(
    sv: "lagras inte (märkning av påhittade svar)", en: "not stored (mark of made-up answers)")
  package static let importColumnUnused = Phrase(
    sv: "används inte", en: "not used")
  package static func importMoreTroubles(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        sv: "och 1 sorts anmärkning till; se `lyhord imports show`",
        en: "and 1 more kind of remarks; see `lyhord imports show`")
      : Phrase(
        sv: "och {count} sorters anmärkningar till; se `lyhord imports show`",
        en: "and {count} more kinds of remarks; see `lyhord imports show`")
  }

  package static func importSetAside(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        sv: "1 rad är lagd i {file}; rätta den där och läs in den filen",
        en: "1 row is put in {file}; mend it there and import that file")
      : Phrase(
        sv: "{count} rader är lagda i {file}; rätta dem där och läs in den filen",
        en: "{count} rows are put in {file}; mend them there and import that file")
  }

  package static let importNoneSetAside = Phrase(
    sv: "inga rader behövde läggas undan, så {file} skrevs inte",
    en: "no rows had to be set aside, so {file} was not written")
  package static let quarantineReason = Phrase(sv: "Lyhörd: fel", en: "Lyhörd: fault")

  package static func metadata(_ role: String) -> Phrase {
    switch role {
    case "responseID": Phrase(sv: "svarets nummer", en: "the response’s id")
    case "answeredAt": Phrase(sv: "när svaret gavs", en: "when it was answered")
    case "event": Phrase(sv: "tillfälle", en: "event")
    case "formVersion": Phrase(sv: "formulärets version", en: "the form’s version")
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
    case "tooFew":
      Phrase(
        sv:
          "{field}: {count} med färre val än frågan ber om, t.ex. rad {line} ”{raw}”; räknas ändå",
        en: "{field}: {count} with fewer choices than asked for, e.g. line {line} “{raw}”; counted"
      )
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
    case "disagreeing": troubleDisagreeing
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
