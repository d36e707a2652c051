/// L…: files and folders that cannot be read or written.
extension DiagnosticKind {
  package static let fileNotFound = DiagnosticKind(
    "L001", .error,
    message: Phrase(sv: "filen finns inte", en: "the file does not exist"),
    remedy: Phrase(
      sv: "kontrollera sökvägen; `ls` visar vad som finns i mappen",
      en: "check the path; `ls` shows what the folder holds"))

  package static let fileIsFolder = DiagnosticKind(
    "L002", .error,
    message: Phrase(sv: "det är en mapp, inte en fil", en: "this is a folder, not a file"),
    remedy: Phrase(
      sv: "ange filen i mappen, till exempel {example}",
      en: "name the file inside the folder, for example {example}"))

  package static let fileUnreadable = DiagnosticKind(
    "L003", .error,
    message: Phrase(sv: "filen kan inte läsas: {cause}", en: "the file cannot be read: {cause}"),
    remedy: Phrase(
      sv: "kontrollera rättigheterna, eller kopiera filen till en egen mapp och försök igen",
      en: "check the permissions, or copy the file to a folder of your own and try again"))

  package static let fileUnwritable = DiagnosticKind(
    "L004", .error,
    message: Phrase(
      sv: "filen kan inte skrivas: {cause}", en: "the file cannot be written: {cause}"),
    remedy: Phrase(
      sv: "kontrollera att mappen finns, att du får skriva i den och att disken inte är full",
      en: "check that the folder exists, that you may write in it and that the disk is not full"))

  package static let fileEmpty = DiagnosticKind(
    "L005", .error,
    message: Phrase(sv: "filen är tom", en: "the file is empty"),
    remedy: Phrase(
      sv: "exportera svaren på nytt från enkätverktyget",
      en: "export the responses again from the survey tool"))

  package static let fileExists = DiagnosticKind(
    "L006", .error,
    message: Phrase(
      sv: "filen finns redan, så inget skrevs",
      en: "the file exists already, so nothing was written"
    ),
    remedy: Phrase(
      sv: "välj ett annat namn med --output, eller lägg till --replace om den får ersättas",
      en: "choose another name with --output, or add --replace if it may be replaced"))

  package static let fileNoReview = DiagnosticKind(
    "L007", .error,
    message: Phrase(
      sv: "filen är ingen granskningstabell, eller har fått andra kolumner, så inget skrevs",
      en: "the file is no review table, or has got other columns, so nothing was written"
    ),
    remedy: Phrase(
      sv: "välj ett annat namn för --review; är det tabellen, ta tillbaka kolumnerna {columns}",
      en: "choose another name for --review; if it is the table, bring back the columns {columns}"))

  package static let files: [DiagnosticKind] = [
    fileNotFound, fileIsFolder, fileUnreadable, fileUnwritable, fileEmpty, fileExists, fileNoReview,
  ]
}
