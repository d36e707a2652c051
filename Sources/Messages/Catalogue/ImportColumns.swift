/// I030…: what the columns of an export are, and the files that belong together.
extension DiagnosticKind {
  package static let importAmbiguousExport = DiagnosticKind(
    "I030", .error,
    message: Phrase(
      sv: "rubrikerna kan komma från flera verktyg: {names}",
      en: "the headers may come from several tools: {names}"),
    remedy: Phrase(sv: "ange vilket: {options}", en: "say which: {options}"))

  package static let importAmbiguousMapping = DiagnosticKind(
    "I031", .error,
    message: Phrase(
      sv: "flera mappningsfiler passar kolumnerna", en: "several mapping files fit the columns"),
    remedy: Phrase(sv: "ange vilken: {options}", en: "say which: {options}"))

  package static let importPartMissing = DiagnosticKind(
    "I032", .error,
    message: Phrase(
      sv:
        "filen har svaren på hela enkäten {survey}, men inte ”{part}”, som exporteras i en egen fil",
      en:
        "the file has the answers to the whole of {survey}, but not “{part}”, which is exported as "
        + "a file of its own"),
    remedy: Phrase(
      sv: "ange båda filerna i samma kommando", en: "give both files in the same command"))

  package static let importWholeMissing = DiagnosticKind(
    "I033", .error,
    message: Phrase(
      sv: "filen har bara ”{part}” ur {survey}; svaren som raderna hör till står i en annan fil",
      en: "the file has only “{part}” of {survey}; the responses that its rows belong to stand in "
        + "another file"),
    remedy: Phrase(
      sv: "ange båda filerna i samma kommando", en: "give both files in the same command"))

  package static let importOrphanRows = DiagnosticKind(
    "I034", .error,
    message: Phrase(
      sv: "rad {lines} hör till svar som inte finns i {whole}",
      en: "lines {lines} belong to responses that are not in {whole}"),
    remedy: Phrase(
      sv: "exportera båda filerna på nytt, vid samma tillfälle",
      en: "export both files again, at the same time"))

  package static let importEmptyWholes = DiagnosticKind(
    "I035", .warning,
    message: Phrase(
      sv: "{count} svar har inga rader i {part} och läses inte in",
      en: "{count} responses have no rows in {part} and are not imported"),
    remedy: Phrase(
      sv: "inget att göra, om inget sågs där; annars: exportera båda filerna på nytt",
      en: "nothing to do if nothing was seen there; if not: export both files again"))

  package static let importPersonalQuestion = DiagnosticKind(
    "I036", .warning,
    message: Phrase(
      sv: "kolumnen ”{column}” ser ut att säga vem som svarar; svaren på {question} lagras inte",
      en: "the column “{column}” looks like it says who answers; the answers to {question} are not "
        + "stored"),
    remedy: Phrase(
      sv: "ska de lagras: skriv identifying: quasi vid frågan; annars identifying: direct",
      en: "if they are to be stored: write identifying: quasi at the question; otherwise "
        + "identifying: direct"))

  package static let importAmbiguousDates = DiagnosticKind(
    "I037", .warning,
    message: Phrase(
      sv: "inget datum i ”{column}” visar om dag eller månad står först; dagen lästes först",
      en: "no date in “{column}” shows whether day or month stands first; the day was read first"),
    remedy: Phrase(
      sv: "står månaden först: exportera med datum som 2026-05-04 och läs in på nytt",
      en: "if the month stands first: export with dates as 2026-05-04 and import again"))

  package static let importUnknownExportNamed = DiagnosticKind(
    "I038", .error,
    message: Phrase(
      sv: "”{name}” är inget verktyg som Lyhörd känner", en: "Lyhörd knows no tool “{name}”"),
    remedy: Phrase(sv: "ange ett av: {known}", en: "give one of: {known}"))

  package static let importColumns: [DiagnosticKind] = [
    importAmbiguousExport, importAmbiguousMapping, importPartMissing, importWholeMissing,
    importOrphanRows, importEmptyWholes, importPersonalQuestion, importAmbiguousDates,
    importUnknownExportNamed,
  ]
}

/// What a person reads of the columns of an import.
extension Phrase {
  package static let importColumnLeft = Phrase(
    sv: "lämnas, enligt mappningsfilen", en: "left, by the mapping file")
  package static let importJoined = Phrase(
    sv: "sammanfogad med {whole}", en: "joined with {whole}")
  package static let troubleDisagreeing = Phrase(
    sv: "{field}: {count} där kolumnen säger ”{raw}” men de samlade svaren ”{taken}”, t.ex. rad "
      + "{line}; de samlade gäller",
    en:
      "{field}: {count} where the column says “{raw}” but the joined answers “{taken}”, e.g. line "
      + "{line}; the joined ones stand")
}
