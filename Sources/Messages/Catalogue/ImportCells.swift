/// I040…: what was odd about one cell. The row is taken in all the same.
extension DiagnosticKind {
  package static let cellUnreadable = DiagnosticKind(
    "I040", .warning,
    message: Phrase(
      sv: "”{value}” i kolumnen ”{column}” är inget svar på {question}; det räknas inte",
      en: "“{value}” in the column “{column}” is no answer to {question}; it does not count"),
    remedy: Phrase(
      sv:
        "rätta cellen, eller lägg texten till svarets aliases eller till values i en mappningsfil",
      en: "mend the cell, or add the text to the choice’s aliases or to values in a mapping file"))

  package static let cellNearMiss = DiagnosticKind(
    "I041", .warning,
    message: Phrase(
      sv: "”{value}” i kolumnen ”{column}” är nästan rätt och lästes som {taken} ({question})",
      en: "“{value}” in the column “{column}” is almost right and was read as {taken} ({question})"),
    remedy: Phrase(
      sv: "inget att göra, om det stämmer; annars: rätta cellen",
      en: "nothing to do if that is right; if not: mend the cell"))

  package static let cellTooMany = DiagnosticKind(
    "I042", .warning,
    message: Phrase(
      sv: "”{value}” i kolumnen ”{column}” är fler val än {question} tillåter; svaret räknas inte",
      en: "“{value}” in the column “{column}” is more choices than {question} allows; the answer "
        + "does not count"),
    remedy: Phrase(
      sv: "rätta cellen, eller höj max vid frågan om fler val var tillåtna",
      en: "mend the cell, or raise max at the question if more choices were allowed"))

  package static let cellTooFew = DiagnosticKind(
    "I043", .warning,
    message: Phrase(
      sv: "”{value}” i kolumnen ”{column}” är färre val än {question} ber om; svaret räknas ändå",
      en:
        "“{value}” in the column “{column}” is fewer choices than {question} asks for; the answer "
        + "counts all the same"),
    remedy: Phrase(sv: "inget att göra", en: "nothing to do"))

  package static let cellRepeatedItem = DiagnosticKind(
    "I044", .warning,
    message: Phrase(
      sv: "”{value}” i kolumnen ”{column}” ger en plats i {question} två gånger; den räknas inte",
      en: "“{value}” in the column “{column}” fills a place of {question} twice; it does not count"),
    remedy: Phrase(
      sv: "se efter på originalet vad som rangordnades var, och rätta cellen",
      en: "look at the original for what was ranked where, and mend the cell"))

  package static let cellContradictory = DiagnosticKind(
    "I045", .warning,
    message: Phrase(
      sv:
        "”{value}” i kolumnen ”{column}” är val som utesluter varandra i {question}; svaret räknas "
        + "inte",
      en:
        "“{value}” in the column “{column}” are choices of {question} that exclude each other; the "
        + "answer does not count"),
    remedy: Phrase(
      sv: "se efter på originalet vad som menades, och rätta cellen",
      en: "look at the original for what was meant, and mend the cell"))

  package static let cellOutOfBounds = DiagnosticKind(
    "I046", .warning,
    message: Phrase(
      sv:
        "”{value}” i kolumnen ”{column}” ligger utanför gränserna för {question}; svaret räknas inte",
      en: "“{value}” in the column “{column}” is outside the bounds of {question}; the answer does "
        + "not count"),
    remedy: Phrase(
      sv: "rätta cellen, eller ändra min och max vid frågan",
      en: "mend the cell, or change min and max at the question"))

  package static let cellDisagreeing = DiagnosticKind(
    "I047", .warning,
    message: Phrase(
      sv:
        "kolumnen ”{column}” säger ”{value}”, men de samlade svaren på {question} säger ”{taken}”; "
        + "de samlade gäller",
      en:
        "the column “{column}” says “{value}”, but the joined answers to {question} say “{taken}”; "
        + "the joined ones stand"),
    remedy: Phrase(
      sv: "inget att göra, om filen inte har ändrats för hand; annars: exportera på nytt",
      en: "nothing to do unless the file was changed by hand; then export it again"))

  package static let cellSwapped = DiagnosticKind(
    "I048", .warning,
    message: Phrase(
      sv: "koordinaten ”{value}” i kolumnen ”{column}” hade bytt plats och lästes som {taken} "
        + "({question})",
      en: "the coordinate “{value}” in the column “{column}” was swapped and read as {taken} "
        + "({question})"),
    remedy: Phrase(
      sv: "inget att göra, om platsen stämmer", en: "nothing to do if the place is right"))

  package static let cellAbroad = DiagnosticKind(
    "I049", .warning,
    message: Phrase(
      sv: "koordinaten ”{value}” i kolumnen ”{column}” ligger inte i Sverige; den räknas inte "
        + "({question})",
      en: "the coordinate “{value}” in the column “{column}” is not in Sweden; it does not count "
        + "({question})"),
    remedy: Phrase(
      sv: "ange latitud och longitud i grader, eller nord och öst i SWEREF 99 TM",
      en: "give latitude and longitude in degrees, or north and east in SWEREF 99 TM"))

  package static let importCells: [DiagnosticKind] = [
    cellUnreadable, cellNearMiss, cellTooMany, cellTooFew, cellRepeatedItem, cellContradictory,
    cellOutOfBounds, cellDisagreeing, cellSwapped, cellAbroad,
  ]
}
