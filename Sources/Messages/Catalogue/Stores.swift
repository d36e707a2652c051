/// B…: the database file.
extension DiagnosticKind {
  package static let storeMissing = DiagnosticKind(
    "B001", .error,
    message: Phrase(
      sv: "databasen finns inte än: inga svar är inlästa",
      en: "the database does not exist yet: no responses are imported"),
    remedy: Phrase(
      sv: "läs in svar först: `lyhord import FIL.csv`",
      en: "import responses first: `lyhord import FILE.csv`"))

  package static let storeNotDatabase = DiagnosticKind(
    "B002", .error,
    message: Phrase(
      sv: "filen är ingen databas, eller är skadad ({cause})",
      en: "the file is no database, or is damaged ({cause})"),
    remedy: Phrase(
      sv: "kontrollera `database:` i lyhord.yaml; flytta undan filen, eller lägg tillbaka en "
        + "säkerhetskopia",
      en: "check `database:` in lyhord.yaml; move the file away, or restore a backup"))

  package static let storeForeign = DiagnosticKind(
    "B003", .error,
    message: Phrase(
      sv: "databasen hör till ett annat program", en: "the database belongs to another program"),
    remedy: Phrase(
      sv: "ange en egen fil under `database:` i lyhord.yaml",
      en: "name a file of its own under `database:` in lyhord.yaml"))

  package static let storeNewer = DiagnosticKind(
    "B004", .error,
    message: Phrase(
      sv: "databasen är gjord av en nyare Lyhörd (schema {found}; detta program kan {known})",
      en: "the database was made by a newer Lyhörd (schema {found}; this program knows {known})"),
    remedy: Phrase(
      sv: "uppdatera Lyhörd; databasen är orörd",
      en: "update Lyhörd; the database is untouched"))

  package static let storeUnwritable = DiagnosticKind(
    "B005", .error,
    message: Phrase(
      sv: "databasen kan inte öppnas eller skrivas ({cause})",
      en: "the database cannot be opened or written ({cause})"),
    remedy: Phrase(
      sv: "kontrollera att mappen finns och att du får skriva i den",
      en: "check that the folder exists and that you may write in it"))

  package static let storeBusy = DiagnosticKind(
    "B006", .error,
    message: Phrase(
      sv: "en annan inläsning använder databasen just nu",
      en: "another import is using the database right now"),
    remedy: Phrase(
      sv: "vänta tills den är klar och försök igen; inget är ändrat",
      en: "wait until it is done and try again; nothing is changed"))

  package static let storeFull = DiagnosticKind(
    "B007", .error,
    message: Phrase(
      sv: "disken är full eller kan inte skrivas ({cause})",
      en: "the disk is full or cannot be written ({cause})"),
    remedy: Phrase(
      sv: "frigör utrymme och försök igen; databasen är som den var före inläsningen",
      en: "free some space and try again; the database is as it was before the import"))

  package static let storeFailed = DiagnosticKind(
    "B008", .error,
    message: Phrase(sv: "databasen svarade: {cause}", en: "the database said: {cause}"),
    remedy: Phrase(
      sv: "försök igen; händer det igen, spara filen och rapportera felet",
      en: "try again; if it happens again, keep the file and report the fault"))

  package static let storeRecoded = DiagnosticKind(
    "B009", .error,
    message: Phrase(
      sv: "talet {value} i {field} betydde ”{old}” när svar lästes in, nu ”{new}”",
      en: "the number {value} in {field} meant “{old}” when responses were stored, now “{new}”"),
    remedy: Phrase(
      sv: "ge valen eller områdena ett `value:` så att gamla tal behåller sin betydelse",
      en: "give the choices or areas a `value:` so that old numbers keep their meaning"))

  package static let storeNoImport = DiagnosticKind(
    "B010", .error,
    message: Phrase(sv: "det finns ingen inläsning {id}", en: "there is no import {id}"),
    remedy: Phrase(
      sv: "`lyhord imports` visar dem som finns", en: "`lyhord imports` shows those that exist"))

  package static let storeUndoBlocked = DiagnosticKind(
    "B011", .error,
    message: Phrase(
      sv: "inläsning {later} har ändrat svar från inläsning {id}",
      en: "import {later} has changed responses from import {id}"),
    remedy: Phrase(
      sv: "ta tillbaka {later} först: `lyhord imports undo {later}`",
      en: "take back {later} first: `lyhord imports undo {later}`"))

  package static let storeAlreadyUndone = DiagnosticKind(
    "B012", .error,
    message: Phrase(
      sv: "inläsning {id} är redan återtagen", en: "import {id} is taken back already"),
    remedy: Phrase(
      sv: "läs in filen igen om svaren ska tillbaka",
      en: "import the file again if the responses should come back"))

  package static let storeRetyped = DiagnosticKind(
    "B013", .error,
    message: Phrase(
      sv: "{field} lagrades som {old} när svar lästes in, men är nu {new}",
      en: "{field} was stored as {old} when responses were imported, but is {new} now"),
    remedy: Phrase(
      sv: "låt den gamla frågan vara och ge den nya ett eget id",
      en: "leave the old question and give the new one an id of its own"))

  package static let stores: [DiagnosticKind] = [
    storeMissing, storeNotDatabase, storeForeign, storeNewer, storeUnwritable, storeBusy,
    storeFull, storeFailed, storeRecoded, storeNoImport, storeUndoBlocked, storeAlreadyUndone,
    storeRetyped,
  ]
}
