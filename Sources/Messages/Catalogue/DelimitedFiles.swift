/// The commands `csv inspect` and `csv normalise`.
extension Phrase {
  package static let helpCSV = Phrase(
    sv: "se hur en CSV-fil förstås, och skriv om den till ren CSV",
    en: "see how a CSV file is understood, and write it anew as clean CSV")
  package static let helpCSVInspect = Phrase(
    sv: "visa teckenkodning, avgränsare, rubrik, rader och fel, och hur säkert vart och ett är",
    en: "show encoding, delimiter, header, rows and faults, and how sure each of them is")
  package static let helpCSVNormalise = Phrase(
    sv: "skriv filen som ren CSV: komma, dubblerade citattecken, CRLF, en rubrikrad",
    en: "write the file as clean CSV: commas, doubled quotation marks, CRLF, one header row")
  package static let helpCSVNormaliseDiscussion = Phrase(
    sv:
      "Titelrader ovanför tabellen och text under den tas inte med. En felskriven rad lagas om det "
      + "bara finns ett sätt som passar; annars skrivs den som den är, och sägs till om.",
    en:
      "Title lines above the table and text below it are left out. A malformed row is mended where "
      + "only one way fits; else it is written as it is, and told of.")
  package static let helpCSVFile = Phrase(
    sv: "CSV-fil; - läser från standard in", en: "a CSV file; - reads standard input")
  package static let helpCSVFormat = Phrase(sv: "text eller json", en: "text or json")
  package static let helpCSVOutput = Phrase(
    sv: "filen att skriva; annars standard ut", en: "the file to write; otherwise standard output")
  package static let helpCSVByteOrderMark = Phrase(
    sv: "börja med märket som Excel känner igen UTF-8 på",
    en: "begin with the mark by which Excel knows UTF-8")
  package static let helpCSVGuardFormulas = Phrase(
    sv: "sätt ' före text som ett kalkylprogram skulle köra som formel",
    en: "put ' before text that a spreadsheet would run as a formula")
  package static let helpCSVTable = Phrase(
    sv: "vilken av tabellerna i filen; annars den första",
    en: "which of the tables in the file; otherwise the first")
  package static let helpCSVSameHeader = Phrase(
    sv: "också tabellerna längre ner som har samma rubrikrad",
    en: "also the tables further down that have the same header")

  package static let helpReadingDelimiter = Phrase(
    sv: "avgränsare, om den gissas fel: comma, semicolon, tab, pipe, space, commaSpace, none eller "
      + "tecknet självt",
    en:
      "the delimiter, if it is guessed wrong: comma, semicolon, tab, pipe, space, commaSpace, none "
      + "or the character itself")
  package static let helpReadingEncoding = Phrase(
    sv: "teckenkodning, om den gissas fel: utf-8, utf-16le, utf-16be, windows-1252 eller macintosh",
    en: "the encoding, if it is guessed wrong: utf-8, utf-16le, utf-16be, windows-1252 or macintosh"
  )
  package static let helpReadingQuote = Phrase(
    sv: "citattecken runt celler, om det gissas fel: double, single, none eller tecknet självt",
    en: "the quotation mark, if it is guessed wrong: double, single, none or the character itself")
  package static let helpReadingEscape = Phrase(
    sv: "hur citattecken skrivs inne i celler, om det gissas fel: doubled, backslash eller none",
    en:
      "how quotation marks are written in cells, if it is guessed wrong: doubled, backslash or none"
  )
  package static let helpReadingHeaderRows = Phrase(
    sv: "antal rubrikrader, om de räknas fel; 0 om ingen",
    en: "how many header rows there are, if they are counted wrong; 0 for none")
  package static let helpReadingHeaderLine = Phrase(
    sv: "raden där rubriken börjar, om den hittas fel",
    en: "the line where the header begins, if it is found wrong")

  package static let inspectRows = Phrase(
    sv: "{rows}, {columns} kolumner", en: "{rows}, {columns} columns")
  package static let inspectColumns = Phrase(sv: "Kolumner", en: "Columns")
  package static let inspectMoreColumns = Phrase(
    sv: "… och {count} kolumner till", en: "… and {count} more columns")
  package static let inspectUnnamed = Phrase(sv: "(utan namn)", en: "(no name)")
  package static let inspectBytes = Phrase(sv: "{count} byte", en: "{count} bytes")
  package static let inspectRepaired = Phrase(
    sv: "{count} × lagad, först rad {line}: {what}",
    en: "{count} × mended, first line {line}: {what}")
  package static let inspectRagged = Phrase(
    sv: "{count} × fel antal celler, först rad {line}: {found} i stället för {expected}",
    en: "{count} × wrong number of cells, first line {line}: {found} instead of {expected}")
  package static let inspectCutOff = Phrase(
    sv: "filen tycks vara avklippt mitt i rad {line}",
    en: "the file seems to be cut off inside line {line}")
  package static let inspectPassedOver = Phrase(
    sv: "{count} × hoppas över, först rad {line}: {what}",
    en: "{count} × passed over, first line {line}: {what}")
}
