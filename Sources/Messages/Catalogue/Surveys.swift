/// S…: what a survey definition or a taxonomy says.
extension DiagnosticKind {
  package static let surveyBadCode = DiagnosticKind(
    "S001", .error,
    message: Phrase(
      sv: "”{code}” går inte att använda som kod; en kod skrivs med a–z, 0–9 och understreck",
      en: "“{code}” cannot be a code; a code is written with a–z, 0–9 and underscore"),
    remedy: Phrase(
      sv: "skriv till exempel {suggestion}; å, ä och ö hör hemma i label",
      en: "write for example {suggestion}; å, ä and ö belong in the label"))

  package static let surveyYAMLWord = DiagnosticKind(
    "S002", .error,
    message: Phrase(
      sv: "YAML läser ”{code}” som sant eller falskt", en: "YAML reads “{code}” as true or false"),
    remedy: Phrase(
      sv: "välj en annan kod, till exempel ja eller nej",
      en: "choose another code, for example ja or nej"))

  package static let surveyUnknownList = DiagnosticKind(
    "S003", .error,
    message: Phrase(
      sv: "choice_lists har ingen lista ”{name}”", en: "choice_lists has no list “{name}”"),
    remedy: Phrase(
      sv: "lägg till listan, eller använd någon av: {known}",
      en: "add the list, or use one of: {known}"))

  package static let surveyMisspelledList = DiagnosticKind(
    "S004", .error,
    message: Phrase(
      sv: "choice_lists har ingen lista ”{name}”; menade du ”{near}”?",
      en: "choice_lists has no list “{name}”; did you mean “{near}”?"),
    remedy: Phrase(sv: "skriv `choices: {near}`", en: "write `choices: {near}`"))

  package static let surveyListEmpty = DiagnosticKind(
    "S005", .error,
    message: Phrase(
      sv: "svarslistan {name} har inga val", en: "the choice list {name} has no choices"),
    remedy: Phrase(
      sv: "skriv valen under `choices:`, ett på varje rad: `kod: text`",
      en: "write the choices under `choices:`, one on each line: `code: text`"))

  package static let surveyDuplicateValue = DiagnosticKind(
    "S006", .error,
    message: Phrase(
      sv: "två val i listan har talet {value}",
      en: "two choices of the list have the number {value}"),
    remedy: Phrase(
      sv: "ge varje val ett eget `value:`", en: "give each choice a `value:` of its own"))

  package static let surveyBadScale = DiagnosticKind(
    "S007", .error,
    message: Phrase(
      sv: "skalan går från {from} till {to}", en: "the scale goes from {from} to {to}"),
    remedy: Phrase(
      sv: "`from` ska vara 0 eller mer och mindre än `to`, med högst 100 steg",
      en: "`from` must be 0 or more and less than `to`, with 100 steps at most"))

  package static let surveyStepOutside = DiagnosticKind(
    "S008", .error,
    message: Phrase(
      sv: "steget {step} ligger utanför skalan {from}–{to}",
      en: "step {step} is outside the scale {from}–{to}"),
    remedy: Phrase(
      sv: "välj ett steg på skalan", en: "choose a step of the scale"))

  package static let surveyUnknownChoice = DiagnosticKind(
    "S009", .error,
    message: Phrase(sv: "listan har inget val ”{code}”", en: "the list has no choice “{code}”"),
    remedy: Phrase(sv: "välj bland: {known}", en: "choose among: {known}"))

  package static let surveyUnknownConcern = DiagnosticKind(
    "S010", .error,
    message: Phrase(
      sv: "taxonomin har inget problem ”{code}”", en: "the taxonomy has no concern “{code}”"),
    remedy: Phrase(
      sv: "se koderna i Surveys/concerns.yaml", en: "see the codes in Surveys/concerns.yaml"))

  package static let surveyMisspelledConcern = DiagnosticKind(
    "S011", .error,
    message: Phrase(
      sv: "taxonomin har inget problem ”{code}”; menade du ”{near}”?",
      en: "the taxonomy has no concern “{code}”; did you mean “{near}”?"),
    remedy: Phrase(sv: "skriv {near}", en: "write {near}"))

  package static let surveyNoTaxonomy = DiagnosticKind(
    "S012", .error,
    message: Phrase(
      sv: "frågan hänvisar till problemlistan, men ingen är känd här",
      en: "the question refers to the concerns, but none are known here"),
    remedy: Phrase(
      sv: "kör kommandot i en arbetsmapp, eller ange --workspace MAPP",
      en: "run the command in a workspace, or give --workspace DIR"))

  package static let surveyDuplicateId = DiagnosticKind(
    "S013", .error,
    message: Phrase(sv: "”{id}” finns redan, på {first}", en: "“{id}” exists already, at {first}"),
    remedy: Phrase(sv: "ge den ena ett annat namn", en: "give one of them another name"))

  package static let surveyBadTop = DiagnosticKind(
    "S014", .error,
    message: Phrase(
      sv: "en rangordning kan inte ha {top} platser", en: "a ranking cannot have {top} places"),
    remedy: Phrase(sv: "skriv till exempel `top: 3`", en: "write for example `top: 3`"))

  package static let surveyUnknownQuestion = DiagnosticKind(
    "S015", .error,
    message: Phrase(
      sv: "show_if hänvisar till ”{id}”, som inte är en tidigare fråga",
      en: "show_if refers to “{id}”, which is not an earlier question"),
    remedy: Phrase(
      sv: "hänvisa till en fråga som står före: {known}",
      en: "refer to a question that stands before: {known}"))

  package static let surveyConditionWithoutChoices = DiagnosticKind(
    "S016", .error,
    message: Phrase(
      sv: "show_if hänvisar till ”{id}”, som inte har svarsval",
      en: "show_if refers to “{id}”, which has no choices"),
    remedy: Phrase(
      sv:
        "hänvisa till en fråga av typen select_one, select_multiple eller rating, eller fråga bara "
        + "om den är besvarad: `answered: true`",
      en: "refer to a question of type select_one, select_multiple or rating, or ask only whether "
        + "it is answered: `answered: true`"))

  package static let surveyBadValue = DiagnosticKind(
    "S017", .error,
    message: Phrase(
      sv: "talet {value} kan inte stå för ett val",
      en: "the number {value} cannot stand for a choice"),
    remedy: Phrase(
      sv: "välj ett tal från 0 till 999999; negativa tal betyder uteblivna svar",
      en: "choose a number from 0 to 999999; negative numbers mean missing answers"))

  package static let surveyBoundsCrossed = DiagnosticKind(
    "S018", .error,
    message: Phrase(
      sv: "min är {min} och max är {max}, så inget svar är möjligt",
      en: "min is {min} and max is {max}, so no answer is possible"),
    remedy: Phrase(sv: "låt min vara högst lika med max", en: "let min be no more than max"))

  package static let surveyReservedName = DiagnosticKind(
    "S019", .error,
    message: Phrase(
      sv: "”{id}” är namnet på en av databasens egna kolumner",
      en: "“{id}” is the name of one of the database’s own columns"),
    remedy: Phrase(
      sv: "ge frågan ett annat id, till exempel fraga_{id}",
      en: "give the question another id, for example fraga_{id}"))

  package static let surveyNotPositive = DiagnosticKind(
    "S020", .error,
    message: Phrase(
      sv: "{key} är {text}, men ska vara 1 eller mer",
      en: "{key} is {text}, but must be 1 or more"),
    remedy: Phrase(
      sv: "skriv till exempel `{key}: 3`, eller stryk raden",
      en: "write for example `{key}: 3`, or remove the line"))

  package static let surveyNotNumber = DiagnosticKind(
    "S021", .error,
    message: Phrase(
      sv: "”{text}” är inget tal, vilket {key} ska vara",
      en: "“{text}” is not a number, which {key} must be"),
    remedy: Phrase(
      sv: "skriv talet med punkt: `{key}: 0.5`", en: "write the number with a point: `{key}: 0.5`"))

  package static let surveyNotDate = DiagnosticKind(
    "S022", .error,
    message: Phrase(
      sv: "”{text}” är inget datum, vilket {key} ska vara",
      en: "“{text}” is not a date, which {key} must be"),
    remedy: Phrase(
      sv: "skriv år, månad och dag: `{key}: 2026-05-04`",
      en: "write year, month and day: `{key}: 2026-05-04`"))

  package static let surveyBadLanguage = DiagnosticKind(
    "S023", .error,
    message: Phrase(
      sv: "”{text}” är ingen språkkod", en: "“{text}” is not a language code"),
    remedy: Phrase(
      sv: "skriv två bokstäver, till exempel sv, en, ar eller so; lattlast är lättläst svenska",
      en: "write two letters, for example sv, en, ar or so; lattlast is easy-read Swedish"))

  package static let surveyLanguageTwice = DiagnosticKind(
    "S024", .error,
    message: Phrase(
      sv: "språket {text} står två gånger", en: "the language {text} is there twice"),
    remedy: Phrase(sv: "stryk det ena", en: "remove one of them"))

  package static let surveyBadAddress = DiagnosticKind(
    "S025", .error,
    message: Phrase(
      sv: "”{text}” är ingen webbadress", en: "“{text}” is not a web address"),
    remedy: Phrase(
      sv: "skriv hela adressen: `address: https://…`",
      en: "write the whole address: `address: https://…`"))

  package static let surveyRepeatOfPeople = DiagnosticKind(
    "S026", .error,
    message: Phrase(
      sv: "{id} upprepas, men varje svar är en person (`unit: respondent`)",
      en: "{id} is repeated, but each response is one person (`unit: respondent`)"),
    remedy: Phrase(
      sv: "skriv `unit: observation` överst: varje upprepning blir då en rad, som ett stopp på en "
        + "vandring",
      en: "write `unit: observation` at the top: each repetition is then a row, as a stop of a walk"
    ))

  package static let surveySecondRepeat = DiagnosticKind(
    "S027", .error,
    message: Phrase(
      sv: "{first} upprepas redan, och bara en del av enkäten kan göra det",
      en: "{first} is repeated already, and only one part of a survey can be"),
    remedy: Phrase(
      sv: "flytta frågorna till {first}, eller gör en enkät till",
      en: "move the questions to {first}, or make another survey"))

  package static let surveyUnknownRow = DiagnosticKind(
    "S028", .error,
    message: Phrase(
      sv: "columns nämner ”{row}”, som {id} inte har",
      en: "columns names “{row}”, which {id} does not have"),
    remedy: Phrase(sv: "välj bland: {known}", en: "choose among: {known}"))

  package static let surveyTooManyColumns = DiagnosticKind(
    "S029", .error,
    message: Phrase(
      sv: "columns har {names} namn, men {id} har {rows} rader",
      en: "columns has {names} names, but {id} has {rows} rows"),
    remedy: Phrase(
      sv: "skriv ett namn för varje rad, i samma ordning",
      en: "write one name for each row, in the same order"))

  package static let surveyTwoComparisons = DiagnosticKind(
    "S030", .error,
    message: Phrase(
      sv: "villkoret har både {first} och {second}",
      en: "the condition has both {first} and {second}"),
    remedy: Phrase(
      sv: "behåll det ena, eller skriv två villkor under `all:` eller `any:`",
      en: "keep one of them, or write two conditions under `all:` or `any:`"))

  package static let surveyConditionWithoutNumbers = DiagnosticKind(
    "S031", .error,
    message: Phrase(
      sv: "show_if jämför ”{id}” med ett tal, men svaret är inget tal",
      en: "show_if compares “{id}” with a number, but its answer is not one"),
    remedy: Phrase(
      sv: "använd at_least och at_most för heltal och skalor, annars `is` eller `any_of`",
      en: "use at_least and at_most for whole numbers and scales, otherwise `is` or `any_of`"))

  package static let surveys: [DiagnosticKind] =
    [
      surveyBadCode, surveyYAMLWord, surveyUnknownList, surveyMisspelledList, surveyListEmpty,
      surveyDuplicateValue, surveyBadScale, surveyStepOutside, surveyUnknownChoice,
      surveyUnknownConcern, surveyMisspelledConcern, surveyNoTaxonomy, surveyDuplicateId,
      surveyBadTop, surveyUnknownQuestion, surveyConditionWithoutChoices, surveyBadValue,
      surveyBoundsCrossed, surveyReservedName, surveyNotPositive, surveyNotNumber,
      surveyNotDate, surveyBadLanguage, surveyLanguageTwice, surveyBadAddress, surveyRepeatOfPeople,
      surveySecondRepeat, surveyUnknownRow, surveyTooManyColumns, surveyTwoComparisons,
      surveyConditionWithoutNumbers,
    ] + surveyContradictions + surveyWarnings
}

extension Phrase {
  /// The choice that stands for an answer in one's own words.
  package static let answerYes = Phrase(sv: "Ja", en: "Yes")
  package static let answerNo = Phrase(sv: "Nej", en: "No")
  package static let otherChoice = Phrase(sv: "Annat", en: "Other")
}
