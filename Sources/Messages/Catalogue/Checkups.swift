/// B…, from B020: what `lyhord doctor` finds in a database.
extension DiagnosticKind {
  package static let checkupDamaged = DiagnosticKind(
    "B020", .error,
    message: Phrase(
      sv: "databasfilen är skadad: {cause}", en: "the database file is damaged: {cause}"),
    remedy: Phrase(
      sv:
        "flytta undan filen och lägg tillbaka en säkerhetskopia, eller läs in svarsfilerna på nytt; "
        + "`sqlite3 FIL .recover` kan rädda det som går att läsa",
      en: "move the file away and restore a backup, or import the files of answers again; "
        + "`sqlite3 FILE .recover` may save what can be read"))

  package static let checkupOrphans = DiagnosticKind(
    "B021", .error,
    message: Phrase(
      sv: "{count} rader i {table} hör till något i {parent} som inte finns",
      en: "{count} rows of {table} belong to something in {parent} that is not there"),
    remedy: Phrase(
      sv:
        "något annat program har ändrat i databasen: lägg tillbaka en säkerhetskopia, eller läs in "
        + "svarsfilerna på nytt",
      en: "another program has changed the database: restore a backup, or import the files of "
        + "answers again"))

  package static let checkupCountsDoNotAdd = DiagnosticKind(
    "B022", .error,
    message: Phrase(
      sv: "inläsning {id} räknar {sum}, vilket inte blir {rows} rader",
      en: "import {id} counts {sum}, which is not {rows} rows"),
    remedy: Phrase(
      sv: "ta tillbaka den och läs in filen igen: `lyhord imports undo {id}`",
      en: "take it back and import the file again: `lyhord imports undo {id}`"))

  package static let checkupCountsDisagree = DiagnosticKind(
    "B023", .error,
    message: Phrase(
      sv: "inläsning {id} säger {said} ({what}), men databasen har {found}",
      en: "import {id} says {said} ({what}), but the database holds {found}"),
    remedy: Phrase(
      sv:
        "svar har tagits bort eller lagts till av något annat: ta tillbaka inläsningen och läs in "
        + "filen igen: `lyhord imports undo {id}`",
      en: "something else has removed or added responses: take the import back and import the file "
        + "again: `lyhord imports undo {id}`"))

  package static let checkupUndoneLeft = DiagnosticKind(
    "B024", .error,
    message: Phrase(
      sv: "inläsning {id} är återtagen, men {count} rader av den är kvar",
      en: "import {id} is taken back, but {count} of its rows are left"),
    remedy: Phrase(
      sv:
        "lägg tillbaka en säkerhetskopia, eller flytta undan databasen och läs in svarsfilerna på "
        + "nytt",
      en: "restore a backup, or move the database away and import the files of answers again"))

  package static let checkupHistory = DiagnosticKind(
    "B025", .error,
    message: Phrase(
      sv: "historiken från inläsning {id} stämmer inte för {count} svar i {table} (id {rows})",
      en: "the history from import {id} does not hold for {count} responses in {table} (id {rows})"),
    remedy: Phrase(
      sv: "`imports undo {id}` kan inte göras rätt: lägg tillbaka en säkerhetskopia, eller flytta "
        + "undan databasen och läs in svarsfilerna på nytt",
      en: "`imports undo {id}` cannot be done rightly: restore a backup, or move the database away "
        + "and import the files of answers again"))

  package static let checkupDefinitionAltered = DiagnosticKind(
    "B026", .error,
    message: Phrase(
      sv: "den lagrade definitionen av {survey} version {version} är ändrad sedan den lagrades",
      en: "the stored definition of {survey} version {version} has changed since it was stored"),
    remedy: Phrase(
      sv: "lägg tillbaka en säkerhetskopia; enkätens fil i Surveys/ är orörd",
      en: "restore a backup; the survey’s file in Surveys/ is untouched"))

  package static let checkupDefinitionUnread = DiagnosticKind(
    "B027", .warning,
    message: Phrase(
      sv: "den lagrade definitionen av {survey} version {version} kan inte längre läsas",
      en: "the stored definition of {survey} version {version} can no longer be read"),
    remedy: Phrase(
      sv:
        "lägg tillbaka det som tagits bort ur lyhord.yaml eller bland problemen; svaren är orörda",
      en: "put back what was removed from lyhord.yaml or the concerns; the responses are untouched")
  )

  package static let checkupFieldsUnknown = DiagnosticKind(
    "B028", .note,
    message: Phrase(
      sv: "{survey} version {version} har fått kolumner som databasen inte har än: {columns}",
      en: "{survey} version {version} has got columns that the database lacks as yet: {columns}"),
    remedy: Phrase(
      sv: "ingenting; de läggs till vid nästa inläsning",
      en: "nothing; they are added at the next import"))

  package static let checkupTableUnfit = DiagnosticKind(
    "B029", .error,
    message: Phrase(
      sv: "{table} saknas, går inte att läsa eller har inte de kolumner som {survey} kräver: "
        + "{columns}",
      en: "{table} is missing, cannot be read or lacks columns that {survey} needs: {columns}"),
    remedy: Phrase(
      sv:
        "något annat program har ändrat i databasen: lägg tillbaka en säkerhetskopia, eller läs in "
        + "svarsfilerna på nytt",
      en: "another program has changed the database: restore a backup, or import the files of "
        + "answers again"))

  package static let checkupStrangeColumns = DiagnosticKind(
    "B030", .warning,
    message: Phrase(
      sv: "{table} har kolumner som ingen enkät har frågat efter: {columns}",
      en: "{table} has columns that no survey has asked for: {columns}"),
    remedy: Phrase(
      sv: "Lyhörd läser dem inte; har du lagt till dem själv, flytta dem till en egen tabell",
      en: "Lyhörd does not read them; if you added them, move them to a table of your own"))

  package static let checkupStrayTable = DiagnosticKind(
    "B031", .error,
    message: Phrase(
      sv: "{table} har {count} svar på en enkät som databasen inte känner",
      en: "{table} has {count} responses to a survey that the database does not know"),
    remedy: Phrase(
      sv: "lägg tillbaka en säkerhetskopia, eller läs in enkätens svarsfiler på nytt",
      en: "restore a backup, or import the survey’s files of answers again"))

  package static let checkupContentAltered = DiagnosticKind(
    "B032", .error,
    message: Phrase(
      sv: "{count} svar i {table} är inte vad de var när de lästes in (id {rows})",
      en: "{count} responses in {table} are not what they were when they were imported (id {rows})"),
    remedy: Phrase(
      sv: "något annat program har ändrat svar: läs in deras fil igen med --revise, eller lägg "
        + "tillbaka en säkerhetskopia",
      en:
        "another program has changed answers: import their file again with --revise, or restore a "
        + "backup"))

  package static let checkupMeaningless = DiagnosticKind(
    "B033", .error,
    message: Phrase(
      sv: "{count} svar i {table} har tal i {field} som inget val står för",
      en: "{count} responses in {table} have numbers in {field} that no choice stands for"),
    remedy: Phrase(
      sv: "något annat program har ändrat svar: läs in deras fil igen med --revise, eller lägg "
        + "tillbaka en säkerhetskopia",
      en:
        "another program has changed answers: import their file again with --revise, or restore a "
        + "backup"))

  package static let checkupEventless = DiagnosticKind(
    "B034", .error,
    message: Phrase(
      sv: "{count} svar i {table} hör till tillfällen som databasen inte känner",
      en: "{count} responses in {table} belong to events that the database does not know"),
    remedy: Phrase(
      sv:
        "läs in valfri fil igen, så hämtas tillfällena ur lyhord.yaml; saknas de där, lägg till dem",
      en: "import any file again, and the events come from lyhord.yaml; if they are not there, add "
        + "them"))

  package static let checkupRolledBack = DiagnosticKind(
    "B035", .note,
    message: Phrase(
      sv: "en inläsning hade avbrutits; det den hann skriva är nu borttaget",
      en: "an import had been broken off; what it had written is removed now"),
    remedy: Phrase(sv: "läs in den filen igen", en: "import that file again"))

  package static let checkupJournalLeft = DiagnosticKind(
    "B036", .warning,
    message: Phrase(
      sv: "filen {file} ligger kvar bredvid databasen, fast den inte behövs",
      en: "the file {file} is left beside the database though it is not needed"),
    remedy: Phrase(
      sv: "pågår ingen inläsning försvinner den vid nästa; flytta den aldrig skild från databasen",
      en: "if no import is going on, the next one removes it; never move it apart from the database"
    ))

  package static let checkupLogLeft = DiagnosticKind(
    "B037", .warning,
    message: Phrase(
      sv: "ett annat program har databasen öppen eller har lämnat filer bredvid den (-wal, -shm)",
      en: "another program has the database open or has left files beside it (-wal, -shm)"),
    remedy: Phrase(
      sv: "stäng det programmet; kopiera inte databasen förrän filerna är borta",
      en: "close that program; do not copy the database until the files are gone"))

  package static let checkupCopyUnfinished = DiagnosticKind(
    "B038", .warning,
    message: Phrase(
      sv: "en påbörjad kopia av databasen ligger kvar: {files}",
      en: "a copy of the database that was never finished is left: {files}"),
    remedy: Phrase(
      sv: "ta bort den; den är inte hel och har svar i sig",
      en: "delete it; it is not whole and holds responses"))

  package static let checkupCopies = DiagnosticKind(
    "B039", .note,
    message: Phrase(
      sv: "{count} kopior från före ändringar ligger bredvid databasen: {files}",
      en: "{count} copies from before changes lie beside the database: {files}"),
    remedy: Phrase(
      sv: "ta bort dem när de inte behövs, för de har svar i sig",
      en: "delete them when they are not needed, for they hold responses"))

  package static let checkups: [DiagnosticKind] = [
    checkupDamaged, checkupOrphans, checkupCountsDoNotAdd, checkupCountsDisagree,
    checkupUndoneLeft, checkupHistory, checkupDefinitionAltered, checkupDefinitionUnread,
    checkupFieldsUnknown, checkupTableUnfit, checkupStrangeColumns, checkupStrayTable,
    checkupContentAltered, checkupMeaningless, checkupEventless, checkupRolledBack,
    checkupJournalLeft, checkupLogLeft, checkupCopyUnfinished, checkupCopies,
  ]
}

/// What a person reads of a database that was looked over.
extension Phrase {
  package static let checkupHead = Phrase(
    sv: "{file}: {imports}, {responses}", en: "{file}: {imports}, {responses}")

  package static func importCount(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(sv: "1 inläsning", en: "1 import")
      : Phrase(sv: "\(count) inläsningar", en: "\(count) imports")
  }

  package static func responseCount(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(sv: "1 svar", en: "1 response")
      : Phrase(sv: "\(count) svar", en: "\(count) responses")
  }

  package static let checkupOfIntegrity = Phrase(
    sv: "filen är hel", en: "the file is whole")
  package static let checkupOfReferences = Phrase(
    sv: "inget pekar på något som saknas", en: "nothing points to something missing")
  package static let checkupOfDefinitions = Phrase(
    sv: "enkäternas definitioner är oförändrade", en: "the surveys’ definitions are unchanged")
  package static let checkupOfTables = Phrase(
    sv: "tabellerna följer definitionerna", en: "the tables follow the definitions")
  package static let checkupOfCounts = Phrase(
    sv: "varje inläsnings rader går ihop", en: "the rows of every import add up")
  package static let checkupOfHistory = Phrase(
    sv: "historiken går ihop, så allt kan ångras",
    en: "the history hangs together, so everything can be taken back")
  package static let checkupOfContent = Phrase(
    sv: "svaren är som de lästes in", en: "the responses are as they were imported")
  package static let checkupOfMeanings = Phrase(
    sv: "varje svar betyder något och hör till ett tillfälle",
    en: "each answer means something and belongs to an event")
  package static let checkupOfSurroundings = Phrase(
    sv: "inget ligger kvar efter avbrutet arbete", en: "nothing is left of work broken off")

  package static let checkupSound = Phrase(
    sv: "Databasen är frisk.", en: "The database is sound.")
  package static let checkupUnsound = Phrase(
    sv: "Databasen har fel.", en: "The database has faults.")

  package static let helpDoctor = Phrase(
    sv: "undersök databasen", en: "look the database over")
  package static let helpDoctorDiscussion = Phrase(
    sv:
      "Kontrollerar att filen är hel, att varje inläsnings rader går ihop och att svaren är som de "
      + "lästes in. Inget ändras. Utgången är 1 om något är fel.",
    en:
      "Checks that the file is whole, that the rows of every import add up and that the responses "
      + "are as they were imported. Nothing is changed. The exit status is 1 if something is wrong."
  )
}
