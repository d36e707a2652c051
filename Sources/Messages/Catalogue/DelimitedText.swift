/// D…: files of delimited text that cannot be read as such, and records that do not fit.
extension DiagnosticKind {
  private static let saveAsCSV = Phrase(
    sv: "öppna filen i sitt program och välj Arkiv > Spara som > CSV UTF-8, och läs in den filen",
    en: "open the file in its program, choose File > Save as > CSV UTF-8, and import that file")

  package static let delimitedIsExcel = DiagnosticKind(
    "D001", .error,
    message: Phrase(
      sv: "det är en arbetsbok från Excel eller liknande, inte en CSV-fil",
      en: "this is a workbook from Excel or the like, not a CSV file"),
    remedy: saveAsCSV)

  package static let delimitedIsDocument = DiagnosticKind(
    "D031", .error,
    message: Phrase(
      sv: "det är ett Word-dokument, en presentation eller liknande, inte en CSV-fil",
      en: "this is a Word document, a presentation or the like, not a CSV file"),
    remedy: exportAgain)

  package static let delimitedIsPDF = DiagnosticKind(
    "D002", .error,
    message: Phrase(
      sv: "det är ett PDF-dokument, inte en CSV-fil", en: "this is a PDF document, not a CSV file"),
    remedy: exportAgain)

  package static let delimitedIsDatabase = DiagnosticKind(
    "D003", .error,
    message: Phrase(
      sv: "det är en SQLite-databas, inte en CSV-fil",
      en: "this is an SQLite database, not a CSV file"),
    remedy: Phrase(
      sv:
        "databasen anges under `database:` i lyhord.yaml; ange här den CSV-fil som svaren finns i",
      en:
        "the database is named under `database:` in lyhord.yaml; name here the CSV file that holds the responses"
    ))

  package static let delimitedIsImage = DiagnosticKind(
    "D004", .error,
    message: Phrase(
      sv: "det är en bild eller film, inte en CSV-fil",
      en: "this is an image or a film, not a CSV file"),
    remedy: exportAgain)

  package static let delimitedIsArchive = DiagnosticKind(
    "D005", .error,
    message: Phrase(
      sv: "det är ett packat arkiv (zip eller liknande), inte en CSV-fil",
      en: "this is a compressed archive (zip or the like), not a CSV file"),
    remedy: Phrase(
      sv: "packa upp arkivet och läs in CSV-filen som ligger i det",
      en: "unpack the archive and import the CSV file inside it"))

  package static let delimitedIsWebPage = DiagnosticKind(
    "D006", .error,
    message: Phrase(
      sv: "det är en webbsida, inte en CSV-fil; ofta har inloggningen gått ut vid nedladdningen",
      en: "this is a web page, not a CSV file; often the login ran out during the download"),
    remedy: Phrase(
      sv: "logga in i enkätverktyget igen och ladda ner svaren som CSV på nytt",
      en: "log in to the survey tool again and download the responses as CSV once more"))

  package static let delimitedIsOtherData = DiagnosticKind(
    "D007", .error,
    message: Phrase(
      sv: "filen är skriven i JSON eller XML, inte som CSV",
      en: "the file is written in JSON or XML, not as CSV"),
    remedy: exportAgain)

  package static let delimitedIsBinary = DiagnosticKind(
    "D008", .error,
    message: Phrase(
      sv: "filen innehåller styrtecken som inte hör hemma i text; den är ingen CSV-fil",
      en: "the file holds control characters that do not belong in text; it is no CSV file"),
    remedy: exportAgain)

  package static let delimitedHasNoHeader = DiagnosticKind(
    "D009", .error,
    message: Phrase(
      sv: "filen saknar rubrikrad: första raden ser ut som ett svar ({example})",
      en: "the file has no header row: the first row looks like a response ({example})"),
    remedy: Phrase(
      sv: "exportera svaren med rubrikrad, eller skriv in kolumnernas namn som första rad",
      en: "export the responses with a header row, or write the names of the columns as first row"))

  package static let delimitedTooWide = DiagnosticKind(
    "D010", .error,
    message: Phrase(
      sv: "raderna har {found} kolumner; fler än {limit} är ingen tabell",
      en: "the rows have {found} columns; more than {limit} is no table"),
    remedy: exportAgain)

  package static let delimitedHeaderLacksName = DiagnosticKind(
    "D011", .error,
    message: Phrase(
      sv: "rubrikraden har {names} namn men raderna {cells} celler: ett namn saknas",
      en: "the header has {names} names but the rows have {cells} cells: a name is missing"),
    remedy: Phrase(
      sv: "skriv in det namn som saknas på sin plats i rubrikraden",
      en: "write the missing name in its place in the header row"))

  package static let delimitedRagged = DiagnosticKind(
    "D020", .error,
    message: Phrase(
      sv: "raden har fel antal celler: {found} i stället för {expected}",
      en: "the row has the wrong number of cells: {found} instead of {expected}"),
    remedy: Phrase(
      sv: "rätta raden i filen: text som innehåller avgränsaren ska stå inom citattecken",
      en: "correct the row in the file: text that holds the delimiter belongs in quotation marks"))

  package static let delimitedCutOff = DiagnosticKind(
    "D024", .error,
    message: Phrase(
      sv: "filen tycks vara avklippt: den slutar mitt i en text inom citattecken",
      en: "the file seems to be cut off: it ends inside a text in quotation marks"),
    remedy: Phrase(
      sv: "hämta den på nytt",
      en: "fetch it again"))

  package static let delimitedRepaired = DiagnosticKind(
    "D021", .warning,
    message: Phrase(
      sv: "raden var felskriven och har tolkats: {repair}",
      en: "the row was malformed and has been interpreted: {repair}"),
    remedy: Phrase(
      sv: "jämför raden med originalet; rätta den i filen och läs in igen om tolkningen är fel",
      en: "compare the row with the original; if it was misread, correct the file and import again")
  )

  package static let delimitedPassedOver = DiagnosticKind(
    "D022", .note,
    message: Phrase(
      sv: "raden är inget svar och har hoppats över: {reason}",
      en: "the row is no response and was passed over: {reason}"),
    remedy: Phrase(
      sv: "om det är ett svar: rätta raden i filen så att den har alla kolumner",
      en: "if it is a response, correct the row in the file so that it has all columns"))

  package static let delimitedUnrepresentable = DiagnosticKind(
    "D030", .warning,
    message: Phrase(
      sv: "tecknet {character} finns inte i Windows-1252 och har skrivits som ?",
      en: "the character {character} does not exist in Windows-1252 and was written as ?"),
    remedy: Phrase(
      sv: "välj kodningen UTF-8 med BOM, som Excel också läser",
      en: "choose the encoding UTF-8 with BOM, which Excel reads too"))

  package static let delimitedWrittenRagged = DiagnosticKind(
    "D025", .warning,
    message: Phrase(
      sv:
        "raden har fel antal celler, {found} i stället för {expected}, och har skrivits som den är",
      en:
        "the row has the wrong number of cells, {found} instead of {expected}, and was written as "
        + "it is"),
    remedy: Phrase(
      sv: "rätta raden: text som innehåller avgränsaren ska stå inom citattecken",
      en: "correct the row: text that holds the delimiter belongs in quotation marks"))

  package static let delimitedWrittenCutOff = DiagnosticKind(
    "D026", .warning,
    message: Phrase(
      sv: "filen tycks vara avklippt mitt i raden, som har skrivits så långt den räcker",
      en: "the file seems to be cut off inside the row, which was written as far as it goes"),
    remedy: Phrase(sv: "hämta filen på nytt", en: "fetch the file again"))

  package static let delimitedTableLeftOut = DiagnosticKind(
    "D027", .warning,
    message: Phrase(
      sv: "här börjar tabell {table} i filen; den har inte skrivits",
      en: "table {table} of the file begins here; it was not written"),
    remedy: Phrase(
      sv: "`--table {table}` ger den tabellen, `--same-header` alla som har samma rubrikrad",
      en: "`--table {table}` gives that table, `--same-header` all that have the same header"))

  package static let delimitedNoSuchTable = DiagnosticKind(
    "D028", .error,
    message: Phrase(
      sv: "filen har ingen tabell {table}", en: "the file has no table {table}"),
    remedy: Phrase(
      sv: "`lyhord csv inspect` visar vilka tabeller som finns i filen",
      en: "`lyhord csv inspect` shows which tables the file holds"))

  package static let delimitedWouldOverwrite = DiagnosticKind(
    "D029", .error,
    message: Phrase(
      sv: "filen finns redan och skrivs inte över", en: "the file exists and is not overwritten"),
    remedy: Phrase(
      sv: "ange ett annat namn, eller ta bort filen först",
      en: "name another file, or remove this one first"))

  private static let exportAgain = Phrase(
    sv: "exportera svaren som CSV ur enkätverktyget, helst som CSV UTF-8",
    en: "export the responses as CSV from the survey tool, preferably as CSV UTF-8")

  package static let delimitedText: [DiagnosticKind] = [
    delimitedIsExcel, delimitedIsDocument, delimitedIsPDF, delimitedIsDatabase, delimitedIsImage,
    delimitedIsArchive,
    delimitedIsWebPage, delimitedIsOtherData, delimitedIsBinary, delimitedHasNoHeader,
    delimitedTooWide, delimitedHeaderLacksName, delimitedRagged, delimitedCutOff, delimitedRepaired,
    delimitedPassedOver,
    delimitedWrittenRagged, delimitedWrittenCutOff, delimitedTableLeftOut, delimitedNoSuchTable,
    delimitedWouldOverwrite, delimitedUnrepresentable,
  ]
}

/// What is said about the form of a delimited file and its records.
package enum DelimitedWords {
  // MARK: Findings

  package static let encodingFound = Phrase(
    sv: "teckenkodningen är {encoding}", en: "the character encoding is {encoding}")
  package static let encodingTold = Phrase(
    sv: "teckenkodningen är satt till {encoding}",
    en: "the character encoding was set to {encoding}")
  package static let encodingGuessed = Phrase(
    sv: "filen är inte UTF-8 och har lästs som Windows-1252: kontrollera att å, ä och ö är rätt",
    en: "the file is not UTF-8 and was read as Windows-1252: check that å, ä and ö are right")
  package static let encodingMayBeMac = Phrase(
    sv: "filen har lästs som Windows-1252, men tecknen ser ut att komma från en äldre Mac: "
      + "pröva teckenkodningen macintosh",
    en: "the file was read as Windows-1252, but the characters look like those of an older Mac: "
      + "try the encoding macintosh")
  package static let strayBytes = Phrase(
    sv: "{count} byte är inte UTF-8 som resten av filen och har lästs som Windows-1252, "
      + "först på rad {line}",
    en: "{count} bytes are not UTF-8 like the rest of the file and were read as Windows-1252, "
      + "first on line {line}")
  package static let brokenUTF16 = Phrase(
    sv: "{count} tecken är trasiga och har ersatts, först på rad {line}",
    en: "{count} characters are broken and were replaced, first on line {line}")
  package static let nulBytes = Phrase(
    sv: "{count} noll-tecken har tagits bort, först på rad {line}",
    en: "{count} null characters were removed, first on line {line}")
  package static let mojibake = Phrase(
    sv: "texten innehåller feltolkade tecken som Ã¥ och Ã¶ (först på rad {line}): filen har "
      + "tidigare sparats med fel teckenkodning; exportera den helst på nytt",
    en: "the text holds garbled characters such as Ã¥ and Ã¶ (first on line {line}): the file was "
      + "once saved in the wrong encoding; preferably export it again")
  package static let delimiterComma = Phrase(
    sv: "cellerna skiljs åt av kommatecken", en: "the cells are separated by commas")
  package static let delimiterSemicolon = Phrase(
    sv: "cellerna skiljs åt av semikolon", en: "the cells are separated by semicolons")
  package static let delimiterTab = Phrase(
    sv: "cellerna skiljs åt av tabbtecken", en: "the cells are separated by tabs")
  package static let delimiterPipe = Phrase(
    sv: "cellerna skiljs åt av lodstreck", en: "the cells are separated by vertical bars")
  package static let delimiterSpace = Phrase(
    sv: "cellerna skiljs åt av blanksteg", en: "the cells are separated by spaces")
  package static let delimiterCommaSpace = Phrase(
    sv: "cellerna skiljs åt av kommatecken och blanksteg",
    en: "the cells are separated by a comma and a space")
  package static let delimiterNone = Phrase(
    sv: "filen har bara en kolumn", en: "the file has a single column")
  package static let delimiterTold = Phrase(
    sv: "avgränsaren är satt till {delimiter}", en: "the delimiter was set to {delimiter}")
  package static let delimiterBySeparatorLine = Phrase(
    sv: "första raden säger att avgränsaren är {delimiter}",
    en: "the first line says that the delimiter is {delimiter}")
  package static let doubleQuotes = Phrase(
    sv: "celler med avgränsare i står inom citattecken (\")",
    en: "cells that hold the delimiter stand in quotation marks (\")")
  package static let noQuotes = Phrase(
    sv: "ingen cell står inom citattecken", en: "no cell stands in quotation marks")
  package static let quotesTold = Phrase(
    sv: "citattecknet är satt till {quote}", en: "the quotation mark was set to {quote}")
  package static let lineEndingFound = Phrase(
    sv: "raderna slutar med {ending}", en: "the lines end with {ending}")
  package static let singleQuotes = Phrase(
    sv: "celler med avgränsare i står inom enkla citattecken (')",
    en: "cells that hold the delimiter stand in single quotation marks (')")
  package static let backslashes = Phrase(
    sv: "citattecken inne i celler är skrivna med omvänt snedstreck (\\)",
    en: "quotation marks inside cells are written with a backslash")
  package static let bareQuotes = Phrase(
    sv: "citattecken inne i celler är inte dubblerade, som de ska vara",
    en: "quotation marks inside cells are not doubled, as they should be")
  package static let mixedLineEndings = Phrase(
    sv: "filen blandar olika slags radslut", en: "the file mixes several kinds of line end")
  package static let preamble = Phrase(
    sv: "{count} rader ovanför rubrikraden har hoppats över",
    en: "{count} lines above the header row were passed over")
  package static let headerOnLine = Phrase(
    sv: "rubrikraden är rad {line}", en: "the header row is line {line}")
  package static let headerRows = Phrase(
    sv: "rubriken är {count} rader, från rad {line}",
    en: "the header is {count} rows, from line {line}")
  package static let headerLacksName = Phrase(
    sv: "rubrikraden (rad {line}) har ett namn för lite; vilket går inte att säga",
    en: "the header row (line {line}) has a name too few; nobody can say which")
  package static let noHeader = Phrase(
    sv: "filen saknar rubrikrad", en: "the file has no header row")
  package static let trailingDelimiter = Phrase(
    sv: "varje rad slutar med en avgränsare efter sista kolumnen; den har bortsetts från",
    en: "every row ends with a delimiter after the last column; it was disregarded")
  package static let pastedTables = Phrase(
    sv: "rubrikraden kommer igen på rad {line}: filer verkar ha klistrats ihop; allt har lästs",
    en: "the header is repeated on line {line}: files seem to be pasted together; all was read")
  package static let secondTable = Phrase(
    sv: "på rad {line} börjar en annan tabell; den har inte lästs",
    en: "another table begins on line {line}; it was not read")
  package static let footnotesBelow = Phrase(
    sv: "från rad {line} står text under tabellen; den har hoppats över",
    en: "from line {line} there is text below the table; it was passed over")

  // MARK: Repairs

  package static let strayQuote = Phrase(
    sv: "ett citattecken som inte hör till radens form har lästs som text",
    en: "a quotation mark that is no part of the row's form was read as text")
  package static let surplusEmptyCell = Phrase(
    sv: "en avgränsare för mycket har tagits bort", en: "a delimiter too many was removed")
  package static let delimiterInText = Phrase(
    sv: "avgränsaren står inne i en text utan citattecken, och texten har fogats ihop",
    en: "the delimiter stands in a text without quotation marks, and the text was put together")
  package static let missingDelimiter = Phrase(
    sv: "en avgränsare som saknades mellan två celler har lagts till",
    en: "a delimiter that was missing between two cells was added")
  package static let otherDelimiter = Phrase(
    sv: "raden har en annan avgränsare än resten av filen",
    en: "the row has another delimiter than the rest of the file")

  // MARK: Records passed over

  package static let emptyRecord = Phrase(sv: "den är tom", en: "it is empty")
  package static let repeatedHeader = Phrase(
    sv: "den upprepar rubrikraden", en: "it repeats the header row")
  package static let footnote = Phrase(
    sv: "den är text under tabellen", en: "it is text below the table")
  package static let otherTable = Phrase(
    sv: "den hör till en annan tabell i samma fil", en: "it belongs to another table in the file")
}
