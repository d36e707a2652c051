/// Y…: the form of a YAML file, whatever it defines.
extension DiagnosticKind {
  package static let yamlSyntax = DiagnosticKind(
    "Y001", .error,
    message: Phrase(
      sv: "filen går inte att läsa som YAML här ({problem})",
      en: "the file cannot be read as YAML here ({problem})"),
    remedy: Phrase(
      sv: "se efter kolon, indrag och citattecken på raden och raden före; "
        + "text med kolon i sätts inom citattecken",
      en: "look at colons, indentation and quotation marks on this line and the one before; "
        + "put text that contains a colon in quotation marks"))

  package static let yamlTab = DiagnosticKind(
    "Y002", .error,
    message: Phrase(sv: "raden har ett tabbtecken", en: "the line has a tab character"),
    remedy: Phrase(
      sv: "byt tabben mot blanksteg; indrag skrivs med två blanksteg",
      en: "replace the tab with spaces; indentation is two spaces"))

  package static let yamlDuplicateKey = DiagnosticKind(
    "Y003", .error,
    message: Phrase(
      sv: "”{key}” står två gånger; första gången på rad {first}",
      en: "“{key}” stands twice; the first time on line {first}"),
    remedy: Phrase(
      sv: "ta bort den ena, eller ge den ett annat namn",
      en: "remove one of them, or give it another name"))

  package static let yamlTooLarge = DiagnosticKind(
    "Y004", .error,
    message: Phrase(
      sv: "filen är {size} MB, för stor för att vara en definition",
      en: "the file is {size} MB, too large to be a definition"),
    remedy: Phrase(
      sv: "kontrollera att det är rätt fil; en enkät är sällan över 0,1 MB",
      en: "check that it is the right file; a survey is seldom over 0.1 MB"))

  package static let yamlTooDeep = DiagnosticKind(
    "Y005", .error,
    message: Phrase(
      sv: "över {limit} nivåer inuti varandra", en: "more than {limit} levels inside each other"),
    remedy: Phrase(
      sv: "kontrollera indragen; en definition behöver högst åtta nivåer",
      en: "check the indentation; a definition needs eight levels at most"))

  package static let yamlNotUTF8 = DiagnosticKind(
    "Y006", .error,
    message: Phrase(
      sv: "filen är sparad som {encoding}, inte som UTF-8",
      en: "the file is saved as {encoding}, not as UTF-8"),
    remedy: Phrase(
      sv: "spara om den: Spara som, Kodning: UTF-8 (Anteckningar), eller File, Save with Encoding, "
        + "UTF-8 (VS Code)",
      en: "save it again: Save as, Encoding: UTF-8 (Notepad), or File, Save with Encoding, UTF-8 "
        + "(VS Code)"))

  package static let yamlKeyNotText = DiagnosticKind(
    "Y007", .error,
    message: Phrase(sv: "en nyckel måste vara text", en: "a key must be text"),
    remedy: Phrase(
      sv: "skriv `namn: värde` utan klamrar runt namnet",
      en: "write `name: value` without brackets around the name"))

  package static let yamlAlias = DiagnosticKind(
    "Y008", .error,
    message: Phrase(
      sv: "hänvisningar (& och *) används inte", en: "anchors and aliases are not used"),
    remedy: Phrase(
      sv:
        "lägg det gemensamma i choice_lists och ange listans namn; en text som börjar med & eller * "
        + "sätts inom citattecken",
      en: "put what is shared in choice_lists and give the name of the list; a text that begins "
        + "with & or * goes in quotation marks"))

  package static let yamlUnknownKey = DiagnosticKind(
    "Y010", .error,
    message: Phrase(sv: "”{key}” hör inte hemma i {what}", en: "“{key}” does not belong in {what}"),
    remedy: Phrase(sv: "här kan stå: {known}", en: "what may stand here: {known}"))

  package static let yamlMisspelledKey = DiagnosticKind(
    "Y011", .error,
    message: Phrase(
      sv: "”{key}” hör inte hemma i {what}; menade du ”{near}”?",
      en: "“{key}” does not belong in {what}; did you mean “{near}”?"),
    remedy: Phrase(sv: "skriv {near}", en: "write {near}"))

  package static let yamlMissingKey = DiagnosticKind(
    "Y012", .error,
    message: Phrase(sv: "”{key}” saknas", en: "“{key}” is missing"),
    remedy: Phrase(sv: "lägg till raden `{key}: …`", en: "add the line `{key}: …`"))

  package static let yamlNotInteger = DiagnosticKind(
    "Y013", .error,
    message: Phrase(
      sv: "”{text}” är inget heltal, vilket {key} ska vara",
      en: "“{text}” is not a whole number, which {key} must be"),
    remedy: Phrase(sv: "skriv till exempel `{key}: 3`", en: "write for example `{key}: 3`"))

  package static let yamlNotFlag = DiagnosticKind(
    "Y014", .error,
    message: Phrase(
      sv: "{key} är antingen true eller false, inte ”{text}”",
      en: "{key} is either true or false, not “{text}”"),
    remedy: Phrase(
      sv: "skriv `{key}: true` eller stryk raden", en: "write `{key}: true` or remove the line"))

  package static let yamlUnknownWord = DiagnosticKind(
    "Y015", .error,
    message: Phrase(
      sv: "”{text}” är inget känt värde för {key}", en: "“{text}” is not a known value of {key}"),
    remedy: Phrase(sv: "välj ett av: {known}", en: "choose one of: {known}"))

  package static let yamlMisspelledWord = DiagnosticKind(
    "Y016", .error,
    message: Phrase(
      sv: "”{text}” är inget känt värde för {key}; menade du ”{near}”?",
      en: "“{text}” is not a known value of {key}; did you mean “{near}”?"),
    remedy: Phrase(sv: "skriv `{key}: {near}`", en: "write `{key}: {near}`"))

  package static let yamlNotText = DiagnosticKind(
    "Y017", .error,
    message: Phrase(sv: "{key} ska vara en text", en: "{key} must be a text"),
    remedy: Phrase(
      sv: "skriv `{key}: texten` på en rad", en: "write `{key}: the text` on one line"))

  package static let yamlNotList = DiagnosticKind(
    "Y018", .error,
    message: Phrase(sv: "{key} ska vara en lista", en: "{key} must be a list"),
    remedy: Phrase(
      sv: "skriv `{key}: [ett, två]`, eller ett streck framför varje rad",
      en: "write `{key}: [one, two]`, or a dash before every line"))

  package static let yamlNotMapping = DiagnosticKind(
    "Y019", .error,
    message: Phrase(
      sv: "här ska stå namn och värden, inte en ensam text eller lista",
      en: "names and values belong here, not a lone text or list"),
    remedy: Phrase(
      sv: "skriv till exempel `{example}`",
      en: "write for example `{example}`"))

  package static let yaml: [DiagnosticKind] =
    [
      yamlSyntax, yamlTab, yamlDuplicateKey, yamlTooLarge, yamlTooDeep, yamlNotUTF8, yamlKeyNotText,
      yamlAlias, yamlUnknownKey, yamlMisspelledKey, yamlMissingKey, yamlNotInteger, yamlNotFlag,
      yamlUnknownWord, yamlMisspelledWord, yamlNotText, yamlNotList, yamlNotMapping,
    ] + yamlTraps
}
