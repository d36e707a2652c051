/// Y02… and up: the traps that YAML sets for those who write it by hand.
extension DiagnosticKind {
  package static let yamlUnclosedQuote = DiagnosticKind(
    "Y020", .error,
    message: Phrase(
      sv: "citattecknet som börjar här avslutas inte på raden",
      en: "the quotation mark that begins here is not closed on its line"),
    remedy: Phrase(
      sv: "sätt ett {quote} till efter textens sista tecken",
      en: "put another {quote} after the last character of the text"))

  package static let yamlNoSpaceAfterColon = DiagnosticKind(
    "Y021", .error,
    message: Phrase(
      sv: "det saknas ett blanksteg efter kolonet i ”{key}:”",
      en: "a space is missing after the colon of “{key}:”"),
    remedy: Phrase(
      sv: "skriv `{key}: …` med ett vanligt blanksteg efter kolonet",
      en: "write `{key}: …` with an ordinary space after the colon"))

  package static let yamlNoSpaceAfterDash = DiagnosticKind(
    "Y022", .error,
    message: Phrase(
      sv: "det saknas ett blanksteg efter strecket", en: "a space is missing after the dash"),
    remedy: Phrase(
      sv: "skriv `- {text}` och låt raderna under börja rakt under {text}",
      en: "write `- {text}` and let the lines below begin straight below {text}"))

  package static let yamlColonInText = DiagnosticKind(
    "Y023", .error,
    message: Phrase(
      sv: "texten innehåller ett kolon och läses därför som ett nytt namn",
      en: "the text contains a colon and so is read as a new name"),
    remedy: Phrase(
      sv: "sätt hela texten inom citattecken: `\"{text}\"`",
      en: "put the whole text in quotation marks: `\"{text}\"`"))

  package static let yamlTypographicQuote = DiagnosticKind(
    "Y024", .error,
    message: Phrase(
      sv: "{quote} är ett typografiskt citattecken, som YAML ser som en bokstav",
      en: "{quote} is a typographic quotation mark, which YAML takes for a letter"),
    remedy: Phrase(
      sv: "skriv raka citattecken: `\"…\"`; i Word och på Mac blir de lätt krokiga av sig själva",
      en: "write straight quotation marks: `\"…\"`; Word and Mac tend to bend them by themselves"))

  package static let yamlSignFirst = DiagnosticKind(
    "Y025", .error,
    message: Phrase(
      sv: "en text utan citattecken kan inte börja med {sign}",
      en: "a text without quotation marks cannot begin with {sign}"),
    remedy: Phrase(
      sv: "sätt hela texten inom citattecken: `\"{text}\"`",
      en: "put the whole text in quotation marks: `\"{text}\"`"))

  package static let yamlSecondDocument = DiagnosticKind(
    "Y026", .error,
    message: Phrase(
      sv: "raden --- börjar ett nytt dokument; allt efter den skulle gå förlorat",
      en: "the line --- begins a new document; everything after it would be lost"),
    remedy: Phrase(
      sv: "ta bort raden, eller spara delen efter den som en egen fil",
      en: "remove the line, or save the part after it as a file of its own"))

  package static let yamlHardSpace = DiagnosticKind(
    "Y027", .error,
    message: Phrase(
      sv: "indraget har ett hårt blanksteg (inklistrat från Word eller en webbsida)",
      en: "the indentation has a no-break space (pasted from Word or a web page)"),
    remedy: Phrase(
      sv:
        "ta bort det som står före texten på raden och skriv indraget på nytt med blankstegstangenten",
      en: "remove what stands before the text of the line and write the indentation anew with the "
        + "space bar"))

  package static let yamlIndentation = DiagnosticKind(
    "Y028", .error,
    message: Phrase(
      sv: "raden är inte indragen som raderna runt om",
      en: "the line is not indented like the lines around it"),
    remedy: Phrase(
      sv:
        "låt rader som hör ihop börja i samma kolumn; det som hör till en rad ovanför dras in två "
        + "blanksteg till",
      en: "let lines that belong together begin in the same column; what belongs to a line above "
        + "is indented two spaces more"))

  package static let yamlMergeKey = DiagnosticKind(
    "Y029", .error,
    message: Phrase(
      sv: "<< (att hämta rader från ett annat ställe) används inte",
      en: "<< (taking lines from another place) is not used"),
    remedy: Phrase(
      sv: "skriv ut raderna här; gemensamma svarsval läggs i choice_lists",
      en: "write the lines out here; choices that are shared go in choice_lists"))

  package static let yamlOtherFormat = DiagnosticKind(
    "Y030", .error,
    message: Phrase(
      sv: "det här är en fil från {program}, inte en textfil",
      en: "this is a file from {program}, not a text file"),
    remedy: Phrase(
      sv: "skriv definitionen i en textredigerare och spara den som ren text med namnet ….yaml",
      en: "write the definition in a text editor and save it as plain text with the name ….yaml"))

  package static let yamlTable = DiagnosticKind(
    "Y031", .error,
    message: Phrase(
      sv: "det här ser ut som en tabell med svar (CSV), inte som en definition",
      en: "this looks like a table of responses (CSV), not like a definition"),
    remedy: Phrase(
      sv: "svar läses in med `lyhord import {file}`; ange här en fil som slutar på .yaml",
      en: "responses are loaded with `lyhord import {file}`; name a file here that ends in .yaml"))

  package static let yamlLeadingZero = DiagnosticKind(
    "Y032", .error,
    message: Phrase(
      sv: "talet {text} börjar med noll, vilket olika program läser som olika tal",
      en: "the number {text} begins with zero, which programs read as different numbers"),
    remedy: Phrase(
      sv: "skriv {plain}, eller \"{text}\" inom citattecken om nollan hör till texten",
      en: "write {plain}, or \"{text}\" in quotation marks if the zero is part of the text"))

  package static let yamlEmptyValue = DiagnosticKind(
    "Y034", .error,
    message: Phrase(sv: "”{key}” har inget värde", en: "“{key}” has no value"),
    remedy: Phrase(
      sv: "skriv värdet efter kolonet; börjar det med # ska det stå inom citattecken",
      en: "write the value after the colon; if it begins with #, put it in quotation marks"))

  package static let yamlTextAfterQuote = DiagnosticKind(
    "Y035", .error,
    message: Phrase(
      sv: "det står text efter det avslutande citattecknet",
      en: "there is text after the closing quotation mark"),
    remedy: Phrase(
      sv: "låt citattecknen stå runt hela texten; citattecken inuti texten skrivs ” ”",
      en: "let the quotation marks stand around the whole text; those inside it are written ’ ’"))

  package static let yamlNothing = DiagnosticKind(
    "Y036", .error,
    message: Phrase(
      sv: "filen har inget innehåll, eller bara kommentarer",
      en: "the file has no content, or only comments"),
    remedy: Phrase(
      sv: "börja med raden `survey: namn`; Surveys/README.md visar en hel enkät",
      en: "begin with the line `survey: name`; Surveys/README.md shows a whole survey"))

  package static let yamlNoColon = DiagnosticKind(
    "Y037", .error,
    message: Phrase(
      sv: "raden har inget namn följt av kolon", en: "the line has no name followed by a colon"),
    remedy: Phrase(
      sv: "skriv `namn: värde`; en text som fortsätter från raden ovanför dras in mer än den",
      en: "write `name: value`; a text that goes on from the line above is indented more than it"))

  package static let yamlUnclosedBracket = DiagnosticKind(
    "Y038", .error,
    message: Phrase(
      sv: "klammern {bracket} som börjar här avslutas inte, eller så saknas ett komma i den",
      en: "the bracket {bracket} that begins here is not closed, or a comma is missing in it"),
    remedy: Phrase(
      sv: "se till att varje {bracket} har sitt {closing}, och att det står komma mellan delarna",
      en: "see to it that each {bracket} has its {closing}, and that commas stand between the parts"
    ))

  package static let yamlBackslash = DiagnosticKind(
    "Y039", .error,
    message: Phrase(
      sv: "omvänt snedstreck (\\) betyder något särskilt mellan \"citattecken\"",
      en: "a backslash (\\) means something special between \"quotation marks\""),
    remedy: Phrase(
      sv: "skriv två omvända snedstreck (\\\\), eller använd enkla citattecken: '…'",
      en: "write two backslashes (\\\\), or use single quotation marks: '…'"))

  package static let yamlControlCharacter = DiagnosticKind(
    "Y040", .error,
    message: Phrase(
      sv: "raden har ett osynligt styrtecken", en: "the line has an invisible control character"),
    remedy: Phrase(
      sv: "skriv om raden för hand; tecknet har oftast följt med från ett annat program",
      en: "write the line anew by hand; the character has mostly come along from another program"))

  package static let yamlCommaInText = DiagnosticKind(
    "Y041", .error,
    message: Phrase(
      sv: "kommat delar texten: ”{text}” läses som ett namn utan värde",
      en: "the comma parts the text: “{text}” is read as a name without a value"),
    remedy: Phrase(
      sv: "sätt hela texten inom citattecken: `{sv: \"Ett, två\"}`",
      en: "put the whole text in quotation marks: `{sv: \"Ett, två\"}`"))

  package static let yamlTruthWord = DiagnosticKind(
    "Y201", .note,
    message: Phrase(
      sv: "”{text}” utan citattecken läses av en del andra program som sant eller falskt",
      en: "“{text}” without quotation marks is read as true or false by some other programs"),
    remedy: Phrase(
      sv: "skriv \"{text}\" inom citattecken om definitionen ska läsas av fler än Lyhörd",
      en: "write \"{text}\" in quotation marks if others than Lyhörd are to read the definition"))

  package static let yamlTraps: [DiagnosticKind] = [
    yamlUnclosedQuote, yamlNoSpaceAfterColon, yamlNoSpaceAfterDash, yamlColonInText,
    yamlTypographicQuote, yamlSignFirst, yamlSecondDocument, yamlHardSpace, yamlIndentation,
    yamlMergeKey, yamlOtherFormat, yamlTable, yamlLeadingZero, yamlEmptyValue,
    yamlTextAfterQuote, yamlNothing, yamlNoColon, yamlUnclosedBracket, yamlBackslash,
    yamlControlCharacter, yamlCommaInText, yamlTruthWord,
  ]
}
