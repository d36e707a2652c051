/// F…: forms (XLSForm) made of surveys and surveys made of forms.
extension DiagnosticKind {
  package static let formExportNoChoices = DiagnosticKind(
    "F001", .warning,
    message: Phrase(
      sv: "frågan ”{id}” har inga svar att välja bland och blir en textfråga i formuläret",
      en: "the question “{id}” has no choices and becomes a text question in the form"),
    remedy: Phrase(
      sv: "är det områdena som saknas: exportera i arbetsmappen, där lyhord.yaml räknar upp dem",
      en: "if the areas are missing: export in the workspace, where lyhord.yaml lists them"))

  package static let formExportReference = DiagnosticKind(
    "F002", .warning,
    message: Phrase(
      sv:
        "texten ”{text}” innehåller $ följt av en klammer, vilket formulär tar för en hänvisning; "
        + "ett mellanslag sätts in",
      en: "the text “{text}” has a $ followed by a brace, which forms take for a reference; "
        + "a space is put in"),
    remedy: Phrase(
      sv: "skriv om texten utan tecknen", en: "reword the text without those signs"))

  package static let formExportReservedName = DiagnosticKind(
    "F003", .error,
    message: Phrase(
      sv: "namnet ”{id}” är upptaget i XLSForm", en: "the name “{id}” is reserved in XLSForm"),
    remedy: Phrase(
      sv: "ge frågan ett annat id och skriv det gamla under was",
      en: "give the question another id and write the old one under was"))

  package static let formExportConditionIntoRepeat = DiagnosticKind(
    "F004", .warning,
    message: Phrase(
      sv:
        "villkoret för ”{id}” gäller svar i den upprepade delen, vilket ett formulär inte kan pröva; "
        + "frågan visas alltid",
      en:
        "the condition of “{id}” is about answers in the repeated part, which a form cannot test; "
        + "the question is always shown"),
    remedy: Phrase(
      sv: "flytta frågan in i den upprepade delen, eller ta bort villkoret",
      en: "move the question into the repeated part, or drop the condition"))

  package static let formNoSurveySheet = DiagnosticKind(
    "F010", .error,
    message: Phrase(
      sv: "arbetsboken har inget blad som heter survey, så den är inget XLSForm-formulär; "
        + "bladen heter {sheets}",
      en: "the workbook has no sheet named survey, so it is no XLSForm; its sheets are "
        + "{sheets}"),
    remedy: Phrase(
      sv: "ladda ned formuläret som XLS från verktyget, eller läs svar med lyhord import",
      en: "download the form as XLS from the tool, or read answers with lyhord import"))

  package static let formNoQuestions = DiagnosticKind(
    "F011", .error,
    message: Phrase(
      sv: "formuläret har inga frågor som kan föras över",
      en: "the form has no questions that can be carried over"),
    remedy: Phrase(
      sv: "kontrollera att bladet survey har kolumnerna type och name och rader under dem",
      en: "check that the sheet survey has the columns type and name, and rows below them"))

  package static let formContradictsItself = DiagnosticKind(
    "F012", .error,
    message: Phrase(
      sv: "formuläret blir ingen giltig definition av de skäl som följer",
      en: "the form makes no valid definition for the reasons that follow"),
    remedy: Phrase(
      sv: "rätta formuläret där, eller ta bort det som inte går ihop, och importera igen",
      en: "mend the form there, or remove what does not fit together, and import again"))

  package static let formTypeNotCarried = DiagnosticKind(
    "F013", .warning,
    message: Phrase(
      sv: "{cell}: frågan ”{name}” är av typen ”{type}”, som saknas här, och utelämnas",
      en: "{cell}: the question “{name}” is of the type “{type}”, which does not exist "
        + "here, and is left out"),
    remedy: Phrase(
      sv: "behövs svaret: gör om frågan till en typ som finns, till exempel text eller "
        + "integer",
      en: "if the answer is needed: turn the question into a type that exists, such as text"
        + " or integer"))

  package static let formColumnNotCarried = DiagnosticKind(
    "F014", .warning,
    message: Phrase(
      sv: "{cell}: kolumnen ”{column}” förs inte över; den har innehåll på så här många "
        + "rader: {count}",
      en: "{cell}: the column “{column}” is not carried over; rows with something in it: "
        + "{count}"),
    remedy: Phrase(
      sv: "kontrollera om frågorna klarar sig utan den",
      en: "check whether the questions can do without it"))

  package static let formFilterNotCarried = DiagnosticKind(
    "F015", .warning,
    message: Phrase(
      sv: "{cell}: kolumnen ”{column}” filtrerar svaren efter tidigare svar, vilket inte "
        + "förs över; hela listan visas",
      en: "{cell}: the column “{column}” filters choices by earlier answers, which is not "
        + "carried over; the whole list is shown"),
    remedy: Phrase(
      sv: "dela frågan i flera med show_if om listan är för lång",
      en: "split the question into several with show_if if the list is too long"))

  package static let formConditionNotCarried = DiagnosticKind(
    "F016", .warning,
    message: Phrase(
      sv: "{cell}: villkoret ”{text}” för ”{name}” kan inte föras över; frågan visas oftare"
        + " än i formuläret",
      en: "{cell}: the condition “{text}” of “{name}” cannot be carried over; the question "
        + "is shown more often than in the form"),
    remedy: Phrase(
      sv: "skriv villkoret för hand under show_if, eller förenkla det i formuläret",
      en: "write the condition by hand under show_if, or simplify it in the form"))

  package static let formConstraintNotCarried = DiagnosticKind(
    "F017", .warning,
    message: Phrase(
      sv: "{cell}: begränsningen ”{text}” för ”{name}” kan inte föras över i sin helhet",
      en: "{cell}: the constraint “{text}” of “{name}” cannot be carried over as a whole"),
    remedy: Phrase(
      sv: "skriv min, max eller max_length för hand om de behövs",
      en: "write min, max or max_length by hand where they are needed"))

  package static let formListMissing = DiagnosticKind(
    "F018", .warning,
    message: Phrase(
      sv: "{cell}: listan ”{list}” till frågan ”{name}” finns inte på bladet choices; den "
        + "blir en textfråga",
      en: "{cell}: the list “{list}” of the question “{name}” is not on the sheet choices; "
        + "it becomes a text question"),
    remedy: Phrase(
      sv: "lägg till listan på bladet choices och importera igen",
      en: "add the list to the sheet choices and import again"))

  package static let formListInFile = DiagnosticKind(
    "F019", .warning,
    message: Phrase(
      sv: "{cell}: svaren till ”{name}” ligger i en egen fil eller ett eget blad ({list}); "
        + "den blir en textfråga",
      en: "{cell}: the choices of “{name}” lie in a file or sheet of their own ({list}); it"
        + " becomes a text question"),
    remedy: Phrase(
      sv: "skriv svaren under choice_lists och gör frågan till select_one",
      en: "write the choices under choice_lists and make the question a select_one"))

  package static let formTimeLost = DiagnosticKind(
    "F020", .warning,
    message: Phrase(
      sv: "{cell}: ”{name}” frågar efter datum och klockslag; bara datumet förs över",
      en: "{cell}: “{name}” asks for a date and a time; only the date is carried over"),
    remedy: Phrase(
      sv: "lägg till en fråga av typen time om klockslaget behövs",
      en: "add a question of the type time if the time is needed"))

  package static let formSecondRepeat = DiagnosticKind(
    "F021", .warning,
    message: Phrase(
      sv: "{cell}: en definition har en enda upprepad del, så frågorna i ”{name}” ställs "
        + "bara en gång",
      en: "{cell}: a definition has one repeated part only, so the questions in “{name}” "
        + "are asked once"),
    remedy: Phrase(
      sv: "gör en egen undersökning av den del som ska upprepas",
      en: "make a survey of its own of the part to repeat"))

  package static let formChoiceTwice = DiagnosticKind(
    "F022", .warning,
    message: Phrase(
      sv: "{cell}: ”{name}” står två gånger i listan ”{list}”; bara den första tas med",
      en: "{cell}: “{name}” stands twice in the list “{list}”; only the first is taken"),
    remedy: Phrase(
      sv: "ge svaren olika namn i formuläret",
      en: "give the choices different names in the form"))

  package static let formGroupNotClosed = DiagnosticKind(
    "F023", .warning,
    message: Phrase(
      sv: "{cell}: ”{type}” avslutas aldrig; den räknas som avslutad sist i formuläret",
      en: "{cell}: “{type}” is never ended; it is taken to end with the form"),
    remedy: Phrase(
      sv: "lägg till raden som avslutar den",
      en: "add the row that ends it"))

  package static let formGroupNotOpened = DiagnosticKind(
    "F024", .warning,
    message: Phrase(
      sv: "{cell}: ”{type}” avslutar något som inte har börjat och räknas inte",
      en: "{cell}: “{type}” ends something that has not begun, and is not counted"),
    remedy: Phrase(
      sv: "ta bort raden, eller lägg till den som börjar",
      en: "remove the row, or add the one that begins it"))

  package static let formRowWithoutType = DiagnosticKind(
    "F025", .warning,
    message: Phrase(
      sv: "{cell}: raden ”{name}” har ingen typ och utelämnas",
      en: "{cell}: the row “{name}” has no type and is left out"),
    remedy: Phrase(
      sv: "skriv vad det är för fråga i kolumnen type",
      en: "write what kind of question it is in the column type"))

  package static let formReferenceInText = DiagnosticKind(
    "F026", .warning,
    message: Phrase(
      sv: "{cell}: texten till ”{name}” sätter in ett annat svar (”{text}”); tecknen står "
        + "kvar som de är",
      en: "{cell}: the text of “{name}” puts another answer in (“{text}”); the signs are "
        + "left as they are"),
    remedy: Phrase(
      sv: "skriv om texten så att den klarar sig utan svaret",
      en: "reword the text so that it does without the answer"))

  package static let formLanguageUnknown = DiagnosticKind(
    "F027", .warning,
    message: Phrase(
      sv: "språket ”{name}” känns inte igen, så dess texter förs inte över",
      en: "the language “{name}” is not recognised, so its texts are not carried over"),
    remedy: Phrase(
      sv: "skriv språkets kod efter namnet i rubrikerna, till exempel ”Svenska (sv)”",
      en: "write the language's code after its name in the headings, for example “Svenska "
        + "(sv)”"))

  package static let formSheetNotCarried = DiagnosticKind(
    "F028", .warning,
    message: Phrase(
      sv: "bladet ”{sheet}” förs inte över",
      en: "the sheet “{sheet}” is not carried over"),
    remedy: Phrase(
      sv: "kontrollera om undersökningen klarar sig utan det",
      en: "check whether the survey can do without it"))

  package static let formCarriedUnreadable = DiagnosticKind(
    "F029", .warning,
    message: Phrase(
      sv: "{cell}: ”{text}” på bladet lyhord går inte att läsa",
      en: "{cell}: “{text}” on the sheet lyhord cannot be read"),
    remedy: Phrase(
      sv: "skriv som i definitionen, på en rad, eller ta bort raden",
      en: "write it as in the definition, on one line, or remove the row"))

  package static let formMissingRecognised = DiagnosticKind(
    "F030", .note,
    message: Phrase(
      sv: "{cell}: i listan ”{list}” räknas detta som skäl att inte svara: {names}",
      en: "{cell}: in the list “{list}”, these are taken as reasons for not answering: {names}"),
    remedy: Phrase(
      sv: "flytta dem från missing till choices i definitionen om det är vanliga svar",
      en: "move them from missing to choices in the definition if they are ordinary answers"))

  package static let formMetadataSkipped = DiagnosticKind(
    "F031", .note,
    message: Phrase(
      sv: "rader som telefonen fyller i själv är utelämnade: {count}",
      en: "rows that the phone fills in by itself are left out: {count}"),
    remedy: Phrase(
      sv: "inget behöver göras",
      en: "nothing needs to be done"))

  package static let formSourceAssumed = DiagnosticKind(
    "F032", .note,
    message: Phrase(
      sv: "formuläret säger inte vem som svarar; source är satt till {source}",
      en: "the form does not say who answers; source is set to {source}"),
    remedy: Phrase(
      sv: "ändra source, och skriv measures på de frågor som ska räknas",
      en: "change source, and write measures on the questions that should count"))

  package static let formLabelTwice = DiagnosticKind(
    "F033", .warning,
    message: Phrase(
      sv:
        "{cell}: två svar i listan ”{list}” har texten ”{text}”; det andra får sitt namn efter sig",
      en: "{cell}: two choices of the list “{list}” have the text “{text}”; "
        + "the second has its name put after it"),
    remedy: Phrase(
      sv: "ge dem olika texter i definitionen", en: "give them different texts in the definition"))

  package static let formOtherTextWording = DiagnosticKind(
    "F034", .note,
    message: Phrase(
      sv: "{cell}: fältet för egna ord hör nu till frågan före, "
        + "och dess text (”{text}”) faller bort",
      en: "{cell}: the field for own words now belongs to the question before it, "
        + "and its text (“{text}”) is dropped"),
    remedy: Phrase(
      sv: "skriv det viktiga i frågans hint", en: "write what matters in the question's hint"))

  package static let formPropertyNotOfType = DiagnosticKind(
    "F035", .warning,
    message: Phrase(
      sv: "{cell}: ”{name}” har ändrats i formuläret och är nu av typen {type}, "
        + "som inte har {keys}",
      en: "{cell}: “{name}” was changed in the form and is now of the type {type}, "
        + "which has no {keys}"),
    remedy: Phrase(
      sv: "skriv det i definitionen på det sätt som typen har, om det fortfarande gäller",
      en: "write it in the definition in the type's own way, if it still holds"))

  package static let xlsForms: [DiagnosticKind] = [
    formPropertyNotOfType,
    formExportNoChoices,
    formExportReference,
    formExportReservedName,
    formExportConditionIntoRepeat,
    formNoSurveySheet,
    formNoQuestions,
    formContradictsItself,
    formTypeNotCarried,
    formColumnNotCarried,
    formFilterNotCarried,
    formConditionNotCarried,
    formConstraintNotCarried,
    formListMissing,
    formListInFile,
    formTimeLost,
    formSecondRepeat,
    formChoiceTwice,
    formGroupNotClosed,
    formGroupNotOpened,
    formRowWithoutType,
    formReferenceInText,
    formLanguageUnknown,
    formSheetNotCarried,
    formCarriedUnreadable,
    formMissingRecognised,
    formMetadataSkipped,
    formSourceAssumed, formLabelTwice,
    formOtherTextWording,
  ]
}

extension Phrase {
  /// A reason for not answering, among the choices of a form.
  package static let formDontKnow = Phrase(sv: "Vet inte", en: "Don't know")
  package static let formRefused = Phrase(sv: "Vill inte svara", en: "Prefer not to answer")

  /// The label of the field for own words beside “something else”.
  package static let formOtherText = Phrase(sv: "Annat, nämligen:", en: "Other, namely:")

  /// The label of a place's point on the map.
  package static let formPosition = Phrase(
    sv: "{label} (position på kartan)", en: "{label} (position on the map)")

  /// Said where a person picks the same thing twice in a ranking.
  package static let formAlreadyPicked = Phrase(
    sv: "Det har du redan valt. Välj något annat.",
    en: "You have already picked that. Choose something else.")
}
