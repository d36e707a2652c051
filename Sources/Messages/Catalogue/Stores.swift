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

  /// B005 where the file is there and its folder too, but may only be read.
  package static let storeReadOnly = DiagnosticKind(
    storeUnwritable.code, .error,
    message: Phrase(
      sv: "databasen, eller mappen som den ligger i, är skrivskyddad ({cause})",
      en: "the database, or the folder that it lies in, may only be read ({cause})"),
    remedy: Phrase(
      sv:
        "ta bort skrivskyddet, eller kopiera hela arbetsmappen dit du får skriva; inget är ändrat",
      en:
        "lift the write protection, or copy the whole workspace to where you may write; nothing is "
        + "changed"))

  package static let storeBusy = DiagnosticKind(
    "B006", .error,
    message: Phrase(
      sv: "någon annan använder databasen just nu, kanske på en annan dator",
      en: "someone else is using the database right now, perhaps on another computer"),
    remedy: Phrase(
      sv: "vänta tills det är klart och försök igen; inget är ändrat",
      en: "wait until it is done and try again; nothing is changed"))

  /// B006 where it can be told who.
  package static let storeHeld = DiagnosticKind(
    storeBusy.code, .error,
    message: Phrase(
      sv: "{user} använder databasen just nu (process {process}: {command})",
      en: "{user} is using the database right now (process {process}: {command})"),
    remedy: Phrase(
      sv: "vänta tills det är klart, eller stäng det programmet, och försök igen; inget är ändrat",
      en: "wait until it is done, or close that program, and try again; nothing is changed"))

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

  package static let storeOlderDefinition = DiagnosticKind(
    "B014", .error,
    message: Phrase(
      sv: "definitionen är version {new}, men lagrade svar på {survey} följer version {old}, som "
        + "frågar annorlunda",
      en: "the definition is version {new}, but stored responses to {survey} follow version {old}, "
        + "which asks otherwise"),
    remedy: Phrase(
      sv:
        "läs in med den nya definitionen; den läser även svar på gamla formulär, om byten av namn "
        + "står som `was:`",
      en:
        "import by the newer definition; it reads responses to old forms too, where renames stand "
        + "as `was:`"))

  package static let storeVersionKept = DiagnosticKind(
    "B015", .warning,
    message: Phrase(
      sv: "definitionen av {survey} är ändrad men har fortfarande version {new}",
      en: "the definition of {survey} is changed but still has version {new}"),
    remedy: Phrase(
      sv: "skriv `version: {next}` före nästa inläsning, så går svaren att skilja åt",
      en: "write `version: {next}` before the next import, so that the responses can be told apart")
  )

  package static let storeBothNames = DiagnosticKind(
    "B016", .error,
    message: Phrase(
      sv: "{old} ska heta {new}, men {count} lagrade svar har värden under båda namnen",
      en: "{old} is to be called {new}, but {count} stored responses have values under both names"),
    remedy: Phrase(
      sv:
        "två frågor kan inte bli en: ta bort `was:`, eller ta tillbaka den inläsning som gav båda",
      en: "two cannot become one: remove `was:`, or take back the import that brought both"))

  package static let storeComparisonBroken = DiagnosticKind(
    "B017", .warning,
    message: Phrase(
      sv: "{survey} version {new} skiljer sig från version {old} så att jämförelser över tid bryts "
        + "på {count} ställen",
      en:
        "{survey} version {new} differs from version {old} so that comparison over time breaks at "
        + "{count} places"),
    remedy: Phrase(
      sv: "se vilka: `lyhord survey check {file} --against GAMMAL.yaml`, eller `survey diff`",
      en: "see which: `lyhord survey check {file} --against OLD.yaml`, or `survey diff`"))

  package static let storeFollowed = DiagnosticKind(
    "B018", .note,
    message: Phrase(
      sv:
        "databasens kolumner följer nu den nya definitionen; som den var ligger den kvar i {backup}",
      en: "the database’s columns follow the new definition now; as it was, it is kept in {backup}"),
    remedy: Phrase(
      sv:
        "ingenting; för att gå tillbaka, lägg kopian i databasens ställe; ta bort den när den inte "
        + "behövs, för den har svar i sig",
      en: "nothing; to go back, put the copy in the database’s place; delete it when it is not "
        + "needed, for it holds responses"))

  package static let storeWithoutLocks = DiagnosticKind(
    "B040", .error,
    message: Phrase(
      sv: "mappen klarar inte de lås som skyddar databasen när flera använder den ({cause})",
      en: "the folder lacks the locks that protect the database when several use it ({cause})"),
    remedy: Phrase(
      sv: "den ligger nog på nätverket: kopiera arbetsmappen till den egna datorn, arbeta där och "
        + "kopiera tillbaka den",
      en:
        "it is probably on a network: copy the workspace to this computer, work there and copy it "
        + "back"))

  package static let storeNeedsRollback = DiagnosticKind(
    "B041", .error,
    message: Phrase(
      sv:
        "en inläsning hade avbrutits, och det den hann skriva kan inte tas bort: filen eller mappen "
        + "är skrivskyddad",
      en:
        "an import had been broken off, and what it had written cannot be removed: the file or the "
        + "folder may only be read"),
    remedy: Phrase(
      sv: "kopiera databasen och {journal} tillsammans dit du får skriva; skilda åt är de skadade",
      en: "copy the database and {journal} together to where you may write; apart they are damaged")
  )

  package static let stores: [DiagnosticKind] = [
    storeMissing, storeNotDatabase, storeForeign, storeNewer, storeUnwritable, storeBusy,
    storeFull, storeFailed, storeRecoded, storeNoImport, storeAlreadyUndone,
    storeRetyped, storeOlderDefinition, storeVersionKept, storeBothNames, storeComparisonBroken,
    storeFollowed, storeWithoutLocks, storeNeedsRollback,
  ]
}

/// What a person is told while a database is in use.
extension Phrase {
  package static let storeWaiting = Phrase(
    sv: "Någon annan använder databasen; väntar … (Ctrl-C avbryter, inget är ändrat)",
    en: "Someone else is using the database; waiting … (Ctrl-C stops, nothing is changed)")
  package static let storeWaitingFor = Phrase(
    sv:
      "{user} använder databasen (process {process}: {command}); väntar … (Ctrl-C avbryter, inget "
      + "är ändrat)",
    en: "{user} is using the database (process {process}: {command}); waiting … (Ctrl-C stops, "
      + "nothing is changed)")
}
