/// X…: workbooks of a spreadsheet program that cannot be read or written.
extension DiagnosticKind {
  package static let workbookIsOldExcel = DiagnosticKind(
    "X101", .error,
    message: Phrase(
      sv: "det är en fil i det gamla formatet från Excel 97–2003 (.xls) eller liknande",
      en: "this is a file in the old format of Excel 97–2003 (.xls) or the like"),
    remedy: saveAnew)

  package static let workbookIsEncrypted = DiagnosticKind(
    "X102", .error,
    message: Phrase(
      sv: "arbetsboken är skyddad med lösenord", en: "the workbook is protected by a password"),
    remedy: Phrase(
      sv: "öppna den i Excel, välj Arkiv > Info > Skydda arbetsbok > Kryptera med lösenord, "
        + "töm rutan och spara",
      en: "open it in Excel, choose File > Info > Protect Workbook > Encrypt with Password, "
        + "clear the box and save"))

  package static let workbookIsOpenDocument = DiagnosticKind(
    "X103", .error,
    message: Phrase(
      sv: "det är ett kalkylblad eller dokument i OpenDocument-format (till exempel .ods)",
      en: "this is a spreadsheet or document in OpenDocument format (.ods, for example)"),
    remedy: saveAnew)

  package static let workbookIsBinary = DiagnosticKind(
    "X104", .error,
    message: Phrase(
      sv: "det är en binär Excel-arbetsbok (.xlsb)", en: "this is a binary Excel workbook (.xlsb)"),
    remedy: saveAnew)

  package static let workbookIsNone = DiagnosticKind(
    "X105", .error,
    message: Phrase(
      sv: "filen är ingen Excel-arbetsbok, även om den heter så; "
        + "kanske är det en CSV-fil som har fått ett annat namn",
      en: "the file is no Excel workbook, even if it is named so; "
        + "it may be a CSV file that was renamed"),
    remedy: Phrase(
      sv: "ge filen ändelsen .csv om den är text; öppna den annars i sitt program och välj "
        + "Arkiv > Spara som > Excel-arbetsbok (.xlsx)",
      en: "give the file the ending .csv if it is text; otherwise open it in its program and "
        + "choose File > Save as > Excel Workbook (.xlsx)"))

  package static let workbookIsOtherArchive = DiagnosticKind(
    "X106", .error,
    message: Phrase(
      sv: "filen är ett packat arkiv eller ett annat dokument, inte en Excel-arbetsbok",
      en: "the file is a compressed archive or another document, not an Excel workbook"),
    remedy: Phrase(
      sv: "ange arbetsboken; ligger den i ett arkiv, packa upp det först",
      en: "name the workbook; if it lies in an archive, unpack that first"))

  package static let workbookBroken = DiagnosticKind(
    "X107", .error,
    message: Phrase(
      sv: "arbetsboken är skadad eller avklippt",
      en: "the workbook is damaged or cut off"),
    remedy: fetchAgain)

  package static let workbookPartMissing = DiagnosticKind(
    "X108", .error,
    message: Phrase(
      sv: "arbetsboken är ofullständig: delen ”{part}” saknas",
      en: "the workbook is incomplete: the part “{part}” is missing"),
    remedy: fetchAgain)

  package static let workbookPartBroken = DiagnosticKind(
    "X109", .error,
    message: Phrase(
      sv: "arbetsbokens del ”{part}” är trasig", en: "the workbook’s part “{part}” is broken"),
    remedy: fetchAgain)

  package static let workbookHasDocumentType = DiagnosticKind(
    "X110", .error,
    message: Phrase(
      sv: "arbetsbokens del ”{part}” har en dokumenttypsdeklaration (DOCTYPE); "
        + "det har inga vanliga arbetsböcker, men filer som är gjorda för att skada",
      en: "the workbook’s part “{part}” has a document type declaration (DOCTYPE); "
        + "ordinary workbooks have none, but files made to do harm do"),
    remedy: Phrase(
      sv: "kontrollera varifrån filen kommer; öppna den inte om du är osäker",
      en: "check where the file comes from; do not open it if you are unsure"))

  package static let workbookCellBroken = DiagnosticKind(
    "X111", .error,
    message: Phrase(
      sv: "cell {cell} på bladet ”{sheet}” är skadad eller står på fel plats i filen",
      en: "cell {cell} on the sheet “{sheet}” is damaged or stands in the wrong place in the file"),
    remedy: fetchAgain)

  package static let workbookTooLarge = DiagnosticKind(
    "X112", .error,
    message: Phrase(
      sv: "arbetsboken är orimligt stor när den packas upp; den kan vara gjord för att skada",
      en: "the workbook is unreasonably large when unpacked; it may be made to do harm"),
    remedy: Phrase(
      sv: "om den är äkta: spara bladet med svaren som CSV UTF-8 och läs in den filen",
      en: "if it is genuine, save the sheet of responses as CSV UTF-8 and import that file"))

  package static let workbookDoesNotHold = DiagnosticKind(
    "X120", .error,
    message: Phrase(
      sv: "cell {cell} på bladet ”{sheet}” ryms inte i en Excel-arbetsbok",
      en: "cell {cell} on the sheet “{sheet}” does not fit into an Excel workbook"),
    remedy: Phrase(
      sv: "skriv CSV i stället: Excel tar högst 32 767 tecken i en cell, 1 048 576 rader och "
        + "16 384 kolumner",
      en: "write CSV instead: Excel takes at most 32,767 characters in a cell, 1,048,576 rows and "
        + "16,384 columns"))

  private static let saveAnew = Phrase(
    sv: "öppna filen i sitt program och välj Arkiv > Spara som > Excel-arbetsbok (.xlsx) eller "
      + "CSV UTF-8, och använd den filen",
    en: "open the file in its program, choose File > Save as > Excel Workbook (.xlsx) or "
      + "CSV UTF-8, and use that file")

  private static let fetchAgain = Phrase(
    sv: "hämta filen på nytt; hjälper det inte, öppna den i Excel och spara den som ny arbetsbok "
      + "eller CSV UTF-8",
    en: "fetch the file again; if that does not help, open it in Excel and save it as a new "
      + "workbook or CSV UTF-8")

  package static let spreadsheets: [DiagnosticKind] = [
    workbookIsOldExcel, workbookIsEncrypted, workbookIsOpenDocument, workbookIsBinary,
    workbookIsNone, workbookIsOtherArchive, workbookBroken, workbookPartMissing,
    workbookPartBroken, workbookHasDocumentType, workbookCellBroken, workbookTooLarge,
    workbookDoesNotHold,
  ]
}

/// What a person reads of a workbook that responses come from.
extension Phrase {
  package static let importFromSheet = Phrase(
    sv: "Excel-arbetsbok, bladet ”{sheet}”", en: "Excel workbook, sheet “{sheet}”")

  package static func importOtherSheets(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        sv: "obs: bladet {sheets} har också enkätens rubriker och har inte lästs; "
          + "spara det som en egen fil och läs in den också",
        en: "note: the sheet {sheets} has the survey’s headers too and was not read; "
          + "save it as a file of its own and import that as well")
      : Phrase(
        sv: "obs: bladen {sheets} har också enkätens rubriker och har inte lästs; "
          + "spara vart och ett som en egen fil och läs in dem också",
        en: "note: the sheets {sheets} have the survey’s headers too and were not read; "
          + "save each as a file of its own and import those as well")
  }
}
