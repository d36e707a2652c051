/// B042…: free texts that are kept as they were typed.
extension DiagnosticKind {
  package static let checkupOriginalsLost = DiagnosticKind(
    "B042", .error,
    message: Phrase(
      sv: "{count} fritexter som de skrevs hör till svar som inte finns",
      en: "{count} free texts as they were typed belong to responses that are not there"),
    remedy: Phrase(
      sv:
        "något annat program har ändrat i databasen: ta bort dem med `lyhord originals remove --all`",
      en:
        "another program has changed the database: remove them with `lyhord originals remove --all`"
    ))

  package static let checkupOriginalsUnasked = DiagnosticKind(
    "B043", .warning,
    message: Phrase(
      sv:
        "{count} fritexter finns kvar som de skrevs, fast lyhord.yaml inte säger att de ska sparas",
      en: "{count} free texts are kept as they were typed though lyhord.yaml does not say so"),
    remedy: Phrase(
      sv:
        "ta bort dem: `lyhord originals remove --all`; eller skriv `free_texts: {originals: keep}`",
      en: "remove them: `lyhord originals remove --all`; or write `free_texts: {originals: keep}`"))

  package static let checkupOriginalsDue = DiagnosticKind(
    "B044", .warning,
    message: Phrase(
      sv: "{count} fritexter finns kvar som de skrevs, fast {until} var sista dagen",
      en: "{count} free texts are kept as they were typed though {until} was the last day"),
    remedy: Phrase(
      sv: "ta bort dem: `lyhord originals remove --all`",
      en: "remove them: `lyhord originals remove --all`"))

  package static let checkupOriginalsOutdated = DiagnosticKind(
    "B045", .note,
    message: Phrase(
      sv: "{count} fritexter maskeras annorlunda av den här versionens regler",
      en: "{count} free texts are masked otherwise by the rules of this version"),
    remedy: Phrase(
      sv: "maskera om dem: `lyhord originals mask`; det som bestämts om texterna följer med",
      en: "mask them anew: `lyhord originals mask`; what was decided of the texts goes along"))

  package static let originalsInCopies = DiagnosticKind(
    "B046", .warning,
    message: Phrase(
      sv: "kopior av databasen har kvar fritexter som de skrevs: {files}",
      en: "copies of the database still hold free texts as they were typed: {files}"),
    remedy: Phrase(
      sv: "ta bort kopiorna, som ligger bredvid databasen",
      en: "delete the copies, which lie beside the database"))

  package static let originals: [DiagnosticKind] = [
    checkupOriginalsLost, checkupOriginalsUnasked, checkupOriginalsDue, checkupOriginalsOutdated,
    originalsInCopies,
  ]
}

/// What a person reads of free texts that are kept as they were typed.
extension Phrase {
  package static let checkupOfOriginals = Phrase(
    sv: "av fritexter som de skrevs finns bara det som ska finnas",
    en: "of free texts as they were typed only what should be is there")
  package static let originalsNotKept = Phrase(
    sv: "Fritexter som de skrevs sparas inte, bara maskerade.",
    en: "Free texts are not kept as they were typed, only masked.")
  package static let originalsKept = Phrase(
    sv: "Fritexter som de skrevs: {count} sparade, utan slutdatum.",
    en: "Free texts as they were typed: {count} kept, without a last day.")
  package static let originalsKeptUntil = Phrase(
    sv: "Fritexter som de skrevs: {count} sparade, sista dagen {until}.",
    en: "Free texts as they were typed: {count} kept, the last day {until}.")
  package static let originalsOpen = Phrase(
    sv: "De är inte krypterade: den som kan läsa databasfilen kan läsa dem.",
    en: "They are not encrypted: who can read the database file can read them.")
  package static let originalsOfImport = Phrase(
    sv: "  inläsning {id}: {count}", en: "  import {id}: {count}")
  package static let originalsRemoved = Phrase(
    sv: "{count} fritexter som de skrevs är borttagna ur databasfilen. De maskerade är kvar.",
    en: "{count} free texts as they were typed are removed from the database file. The masked stay."
  )
  package static let originalsStillKept = Phrase(
    sv: "Nästa inläsning sparar original igen, för så säger lyhord.yaml.",
    en: "The next import keeps originals again, for lyhord.yaml says so.")
  package static let originalsMasked = Phrase(
    sv: "{count} fritexter är maskerade på nytt.", en: "{count} free texts are masked anew.")
  package static let originalsLeft = Phrase(
    sv: "{count} lämnades som de var: det går inte att se var ord stod som någon har tagit bort.",
    en: "{count} were left as they were: it cannot be told where words stood that someone took out."
  )

  package static let helpOriginals = Phrase(
    sv: "fritexter som de skrevs: hur många som sparats, ta bort, maskera om",
    en: "free texts as they were typed: how many are kept, remove, mask anew")
  package static let helpOriginalsDiscussion = Phrase(
    sv:
      "Med `free_texts: {originals: keep, until: 2027-06-30}` i lyhord.yaml sparas fritexter där något "
      + "maskerats också som de skrevs, så att `lyhord code names` kan visa vad ett maskerat ord var. Bara "
      + "granskningen kan läsa dem; analys, export och rapport ser alltid den maskerade texten. De är inte "
      + "krypterade: den som kan läsa databasfilen kan läsa dem. Inget tas bort av sig självt.",
    en:
      "With `free_texts: {originals: keep, until: 2027-06-30}` in lyhord.yaml, free texts in which something "
      + "was masked are also kept as they were typed, so that `lyhord code names` can show what a masked word "
      + "was. Only the review can read them; analysis, export and report always see the masked text. They are "
      + "not encrypted: who can read the database file can read them. Nothing is removed by itself."
  )
  package static let helpOriginalsShow = Phrase(
    sv: "hur många som sparats, inläsning för inläsning", en: "how many are kept, import by import")
  package static let helpOriginalsRemove = Phrase(
    sv: "ta bort originalen, en inläsnings eller alla; de maskerade texterna är kvar",
    en: "remove the originals, an import’s or all; the masked texts stay")
  package static let helpOriginalsAll = Phrase(
    sv: "alla inläsningars original", en: "the originals of every import")
  package static let helpOriginalsMask = Phrase(
    sv: "maskera om texterna med den här versionens regler; det som bestämts följer med",
    en: "mask the texts anew by the rules of this version; what was decided goes along")
  package static let helpDoctorDate = Phrase(
    sv: "dag att räkna från, år-månad-dag: har originalens sista dag passerat?",
    en: "the day to count from, year-month-day: is the originals’ last day past?")

  package static let namesTakenQuestion = Phrase(
    sv: "{number} av {count}: ”{word}” är maskerat. Är det ett namn i ”{snippet}”?",
    en: "{number} of {count}: “{word}” is masked. Is it a name in “{snippet}”?")
  package static let namesOriginals = Phrase(
    sv:
      "{taken} av dem är maskerade ord som kanske inte är namn. Det som visas är vad som skrevs: låt ingen "
      + "annan läsa det. Svarar du n tas ordet fram i den maskerade texten.",
    en:
      "{taken} of them are masked words that may be no names. What is shown is what was typed: let nobody "
      + "else read it. If you answer n the word is put back into the masked text.")
  package static let namesNoOriginals = Phrase(
    sv:
      "{masked} namn är maskerade i de här texterna. Vad som stod där är inte sparat, så ett ord som maskerats "
      + "av misstag går inte att ta fram. Ska det gå: skriv `free_texts: {originals: keep}` i lyhord.yaml, ta "
      + "tillbaka inläsningen med `lyhord imports undo N` och läs in filen igen.",
    en:
      "{masked} names are masked in these texts. What stood there is not kept, so a word that was masked by "
      + "mistake cannot be put back. To make it so: write `free_texts: {originals: keep}` in lyhord.yaml, take "
      + "the import back with `lyhord imports undo N` and import the file again.")
  package static let namesSettled = Phrase(
    sv: "{changed} texter är ändrade i databasen efter det som bestämts.",
    en: "{changed} texts are changed in the database by what was decided.")
  package static let walkOriginal = Phrase(
    sv: "Som det skrevs: ”{text}”", en: "As it was typed: “{text}”")
}
