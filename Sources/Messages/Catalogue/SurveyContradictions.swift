/// S032… and up: definitions whose parts speak against each other.
extension DiagnosticKind {
  package static let surveyNeverShown = DiagnosticKind(
    "S032", .error,
    message: Phrase(
      sv: "villkoret kan aldrig bli uppfyllt, så {id} visas aldrig",
      en: "the condition can never hold, so {id} is never shown"),
    remedy: Phrase(
      sv: "ändra villkoret; {question} kan svaras: {known}",
      en: "change the condition; {question} can be answered: {known}"))

  package static let surveyContradiction = DiagnosticKind(
    "S033", .error,
    message: Phrase(
      sv: "två delar av villkoret kan inte vara uppfyllda samtidigt, så {id} visas aldrig",
      en: "two parts of the condition cannot hold at once, so {id} is never shown"),
    remedy: Phrase(
      sv:
        "stryk den ena delen, eller skriv `any:` i stället för `all:` om det räcker att en gäller",
      en: "remove one of them, or write `any:` instead of `all:` if one of them is enough"))

  package static let surveyTooFewChoices = DiagnosticKind(
    "S034", .error,
    message: Phrase(
      sv: "minst {min} val krävs, men listan har bara {choices}",
      en: "at least {min} choices are required, but the list has only {choices}"),
    remedy: Phrase(
      sv: "skriv ett mindre tal efter `min:`, eller lägg till val",
      en: "write a smaller number after `min:`, or add choices"))

  package static let surveyMissingIsChoice = DiagnosticKind(
    "S035", .error,
    message: Phrase(
      sv: "”{text}” betyder både svarsvalet {code} och ett uteblivet svar",
      en: "“{text}” means both the choice {code} and a missing answer"),
    remedy: Phrase(
      sv: "stryk det på det ena stället",
      en: "remove it in one of the places"))

  package static let surveyEqualLabels = DiagnosticKind(
    "S036", .error,
    message: Phrase(
      sv: "svarsvalen {first} och {second} har samma text: ”{text}”",
      en: "the choices {first} and {second} have the same text: “{text}”"),
    remedy: Phrase(
      sv: "ge dem olika text, eller stryk det ena",
      en: "give them different texts, or remove one"))

  package static let surveySharedAlias = DiagnosticKind(
    "S037", .error,
    message: Phrase(
      sv: "”{text}” står både för svarsvalet {first} och för {second}",
      en: "“{text}” stands both for the choice {first} and for {second}"),
    remedy: Phrase(
      sv: "stryk det i aliases för det ena valet",
      en: "remove it from the aliases of one of them"))

  package static let surveySharedColumn = DiagnosticKind(
    "S038", .error,
    message: Phrase(
      sv: "kolumnnamnet ”{text}” hör både till {first} och till {second}",
      en: "the column name “{text}” belongs both to {first} and to {second}"),
    remedy: Phrase(
      sv: "stryk det i columns för den ena frågan",
      en: "remove it from the columns of one of the questions"))

  package static let surveyContradictions: [DiagnosticKind] = [
    surveyNeverShown, surveyContradiction, surveyTooFewChoices, surveyMissingIsChoice,
    surveyEqualLabels, surveySharedAlias, surveySharedColumn,
  ]
}
