/// M…: mapping files, in which a person says which column answers what.
extension DiagnosticKind {
  package static let mappingUnknownSurvey = DiagnosticKind(
    "M001", .error,
    message: Phrase(
      sv: "arbetsmappen har ingen enkät ”{survey}”", en: "the workspace has no survey “{survey}”"),
    remedy: Phrase(sv: "skriv en av: {near}", en: "write one of: {near}"))

  package static let mappingUnknownQuestion = DiagnosticKind(
    "M002", .error,
    message: Phrase(
      sv: "enkäten {survey} har ingen fråga ”{question}”",
      en: "the survey {survey} has no question “{question}”"),
    remedy: Phrase(sv: "skriv en av: {near}", en: "write one of: {near}"))

  package static let mappingUnknownPart = DiagnosticKind(
    "M003", .error,
    message: Phrase(
      sv: "”{part}” är ingen del av frågan {question}",
      en: "“{part}” is no part of the question {question}"),
    remedy: Phrase(
      sv: "skriv part: med en av: {known} (– betyder ingen)",
      en: "write part: with one of: {known} (– means none)"))

  package static let mappingUnknownValue = DiagnosticKind(
    "M004", .error,
    message: Phrase(
      sv: "”{value}” är inget svar på frågan {question}",
      en: "“{value}” is no answer to the question {question}"),
    remedy: Phrase(sv: "skriv en av: {near}", en: "write one of: {near}"))

  package static let mappingColumnTwice = DiagnosticKind(
    "M005", .error,
    message: Phrase(
      sv: "kolumnen ”{column}” står redan på rad {line}",
      en: "the column “{column}” stands on line {line} already"),
    remedy: Phrase(
      sv: "ta bort den ena; har filen två kolumner med samma namn, skriv number: 2 på den andra",
      en: "remove one; if the file has two columns of that name, write number: 2 on the second"))

  package static let mappingNoColumn = DiagnosticKind(
    "M006", .error,
    message: Phrase(
      sv: "{file} har ingen kolumn ”{column}”", en: "{file} has no column “{column}”"),
    remedy: Phrase(
      sv: "skriv namnet som det står i filen ({near}), eller leave: true",
      en: "write the name as it stands in the file ({near}), or leave: true"))

  package static let mappingNotFound = DiagnosticKind(
    "M007", .error,
    message: Phrase(
      sv: "det finns ingen mappningsfil ”{name}”", en: "there is no mapping file “{name}”"),
    remedy: Phrase(
      sv: "ange en sökväg, eller ett av namnen: {near}",
      en: "give a path, or one of the names: {near}"))

  package static let mappingExists = DiagnosticKind(
    "M008", .error,
    message: Phrase(
      sv: "mappningsfilen finns redan och skrivs inte över",
      en: "the mapping file exists and is not written over"),
    remedy: Phrase(
      sv: "ange ett annat namn efter --write-mapping, eller flytta undan filen",
      en: "give another name after --write-mapping, or move the file away"))

  package static let mappingOtherSurvey = DiagnosticKind(
    "M009", .error,
    message: Phrase(
      sv: "mappningsfilen gäller enkäten {mapped}, inte {survey}",
      en: "the mapping file is for the survey {mapped}, not {survey}"),
    remedy: Phrase(
      sv: "ta bort --survey, eller ange en mappningsfil för {survey}",
      en: "leave --survey out, or give a mapping file for {survey}"))

  package static let mappings: [DiagnosticKind] = [
    mappingUnknownSurvey, mappingUnknownQuestion, mappingUnknownPart, mappingUnknownValue,
    mappingColumnTwice, mappingNoColumn, mappingNotFound, mappingExists, mappingOtherSurvey,
  ]
}

// What the JSON Schema tells an editor of each key of a mapping file.
extension SchemaText {
  package static let mapping = Phrase(
    sv: "Vilken kolumn i en export som svarar på vilken fråga.",
    en: "Which column of an export answers which question.")
  package static let mappingID = Phrase(
    sv: "Mappningens namn, att ange efter --mapping.",
    en: "The name of the mapping, to give after --mapping.")
  package static let mappingSurvey = Phrase(
    sv: "Koden för enkäten som svaren hör till.",
    en: "The code of the survey that the answers belong to.")
  package static let mappingExport = Phrase(
    sv: "Verktyget vars vanor gäller i övrigt; utelämnas det känns det igen på rubrikerna.",
    en: "The tool whose habits hold otherwise; left out, it is told by the headers.")
  package static let mappingColumns = Phrase(
    sv: "Kolumnerna; en som inte står här tolkas som utan mappning.",
    en: "The columns; one that does not stand here is understood as without a mapping.")
  package static let mappingColumn = Phrase(
    sv: "Kolumnens namn, som det står i filen.", en: "The column's name as the file has it.")
  package static let mappingNumber = Phrase(
    sv: "Vilken av kolumnerna med det namnet, räknat från 1.",
    en: "Which of the columns of that name, counted from 1.")
  package static let mappingQuestion = Phrase(
    sv: "Koden för frågan som kolumnen svarar på.",
    en: "The code of the question that the column answers.")
  package static let mappingRole = Phrase(
    sv: "Vad kolumnen säger om svaret: response_id, answered_at, event, language, form_version.",
    en: "What the column tells of the response: response_id, answered_at, event, language, "
      + "form_version.")
  package static let mappingLeave = Phrase(
    sv: "true om kolumnen inte ska läsas.", en: "true if the column is not to be read.")
  package static let mappingPart = Phrase(
    sv: "Delen av frågan: kod för rad eller val, rangplats (1, 2 …), other_text, name, latitude, "
      + "longitude.",
    en: "The part of the question: code of a row or choice, place in a ranking (1, 2 …), "
      + "other_text, name, latitude, longitude.")
  package static let mappingValues = Phrase(
    sv: "Vad celler står för: text i filen, och kod för svaret, vet_ej, vill_ej_svara eller blank.",
    en: "What cells stand for: text of the file, and code of the answer, vet_ej, vill_ej_svara or "
      + "blank.")
}

/// What a person reads of mapping files.
extension Phrase {
  package static let checkSoundMapping = Phrase(
    sv: "{file}: mappningen {id} för {survey}, {columns} kolumner, inga fel",
    en: "{file}: mapping {id} for {survey}, {columns} columns, no faults")
  package static let mappingUsed = Phrase(
    sv: "kolumnerna tolkas efter {file}", en: "the columns are understood by {file}")
  package static let mappingWritten = Phrase(
    sv: "{file} är skriven; rätta den och läs in med --mapping {file}",
    en: "{file} is written; mend it and import with --mapping {file}")
  package static let mappingComment = Phrase(
    sv: "Vilken kolumn som svarar på vilken fråga. Rätta det som blev fel, skriv koder efter\n"
      + "värden som inte gick att läsa, och spara filen i mappen med enkäterna (NAMN.mapping.yaml):\n"
      + "då används den av sig själv för filer med samma kolumner.",
    en: "Which column answers which question. Mend what is wrong, write codes after the values\n"
      + "that could not be read, and save the file in the folder of the surveys (NAME.mapping.yaml):\n"
      + "then it is used by itself for files with the same columns.")
}
