/// S1… and S2…: what can be answered and counted, but that a person should look at.
extension DiagnosticKind {
  package static let surveyMissingTranslation = DiagnosticKind(
    "S101", .warning,
    message: Phrase(
      sv: "{what} saknar text på språket {language}",
      en: "{what} has no wording in the language {language}"),
    remedy: Phrase(
      sv: "lägg till `{language}: …` bredvid de andra språken, eller stryk {language} ur languages",
      en: "add `{language}: …` beside the other languages, or remove {language} from languages"))

  package static let surveyMeasuresNothing = DiagnosticKind(
    "S102", .warning,
    message: Phrase(
      sv: "ingen fråga har measures, så svaren kan inte rangordnas",
      en: "no question has measures, so the answers cannot be ranked"),
    remedy: Phrase(
      sv: "ge minst en fråga `measures: priority` eller `measures: severity`",
      en: "give at least one question `measures: priority` or `measures: severity`"))

  package static let surveyAlwaysShown = DiagnosticKind(
    "S103", .warning,
    message: Phrase(
      sv: "villkoret är alltid uppfyllt, så {id} visas för alla",
      en: "the condition always holds, so {id} is shown to everyone"),
    remedy: Phrase(
      sv: "stryk show_if, eller ändra villkoret så att det skiljer ut någon",
      en: "remove show_if, or change the condition so that it tells some people apart"))

  package static let surveyUnusedList = DiagnosticKind(
    "S104", .warning,
    message: Phrase(
      sv: "ingen fråga använder svarslistan {name}",
      en: "no question uses the choice list {name}"),
    remedy: Phrase(
      sv: "skriv `choices: {name}` i den fråga som ska ha den, eller stryk listan",
      en: "write `choices: {name}` in the question that should have it, or remove the list"))

  package static let surveyDoubleQuestion = DiagnosticKind(
    "S105", .warning,
    message: Phrase(
      sv: "frågan {id} verkar gälla två saker på en gång: ”{words}”",
      en: "question {id} seems to ask about two things at once: “{words}”"),
    remedy: Phrase(
      sv: "gör två frågor av den, annars går det inte att veta vad svaret gäller",
      en: "make two questions of it, or nobody knows which of them the answer is about"))

  package static let surveyLeading = DiagnosticKind(
    "S106", .warning,
    message: Phrase(
      sv: "frågan {id} lägger svaret i munnen på den som svarar: ”{words}”",
      en: "question {id} puts the answer into the mouth of the respondent: “{words}”"),
    remedy: Phrase(
      sv: "fråga neutralt, till exempel `Hur trygg eller otrygg …`",
      en: "ask neutrally, for example `How safe or unsafe …`"))

  package static let surveyDoubleNegation = DiagnosticKind(
    "S107", .warning,
    message: Phrase(
      sv: "frågan {id} har två nekande ord, ”{words}”, och kan missförstås",
      en: "question {id} has two negative words, “{words}”, and can be misread"),
    remedy: Phrase(
      sv: "skriv om den utan nekande ord",
      en: "write it anew without negative words"))

  package static let surveyUnbalancedScale = DiagnosticKind(
    "S108", .warning,
    message: Phrase(
      sv: "svaren har {high} steg åt det ena hållet och {low} åt det andra",
      en: "the answers have {high} steps one way and {low} the other"),
    remedy: Phrase(
      sv: "ha lika många steg åt båda hållen, annars drar skalan åt det ena",
      en: "have as many steps both ways, or the scale leans to one side"))

  package static let surveyDontKnowInMiddle = DiagnosticKind(
    "S109", .warning,
    message: Phrase(
      sv: "skalans mittsteg är ”{label}”, som inte är ett läge på skalan",
      en: "the middle step of the scale is “{label}”, which is no point on it"),
    remedy: Phrase(
      sv: "flytta det till `missing: {vet_ej: \"{label}\"}`",
      en: "move it to `missing: {vet_ej: \"{label}\"}`"))

  package static let surveyScaleWithoutEnds = DiagnosticKind(
    "S110", .warning,
    message: Phrase(
      sv: "skalan {from}–{to} säger inte vad ändarna betyder",
      en: "the scale {from}–{to} does not say what its ends mean"),
    remedy: Phrase(
      sv:
        "skriv `low:` och `high:` i scale, till exempel `low: {sv: Inget problem, en: No problem}`",
      en:
        "write `low:` and `high:` in scale, for example `low: {sv: Inget problem, en: No problem}`")
  )

  package static let surveyUnmarkedPersonalData = DiagnosticKind(
    "S111", .warning,
    message: Phrase(
      sv: "frågan {id} verkar be om en personuppgift (”{words}”) men är inte märkt så",
      en: "question {id} seems to ask for personal data (“{words}”) but is not marked so"),
    remedy: Phrase(
      sv: "skriv `identifying: direct`, eller stryk frågan om uppgiften inte behövs",
      en: "write `identifying: direct`, or remove the question if it is not needed"))

  package static let surveyTooLong = DiagnosticKind(
    "S112", .warning,
    message: Phrase(
      sv: "enkäten tar ungefär {minutes} minuter att besvara, över gränsen {limit}",
      en: "the survey takes about {minutes} minutes to answer, over the limit of {limit}"),
    remedy: Phrase(
      sv: "stryk eller slå ihop frågor; en matris räknas 5 sekunder per rad, en fritext 30",
      en: "remove or join questions; a grid counts 5 seconds a row, a text of one’s own 30"))

  package static let surveySeparatorInLabel = DiagnosticKind(
    "S113", .warning,
    message: Phrase(
      sv: "svarsvalet ”{label}” har komma eller semikolon, som många verktyg skiljer svar åt med",
      en: "the choice “{label}” has a comma or semicolon, by which many tools part answers"),
    remedy: Phrase(
      sv: "skriv om texten utan, till exempel med ”och” eller ett tankstreck",
      en: "write the text without, for example with “and” or a dash"))

  package static let surveyMoreThanChoices = DiagnosticKind(
    "S114", .warning,
    message: Phrase(
      sv: "{key} är {count}, men listan har bara {choices} val",
      en: "{key} is {count}, but the list has only {choices} choices"),
    remedy: Phrase(
      sv: "skriv högst {choices}, eller stryk raden",
      en: "write {choices} at most, or remove the line"))

  package static let surveyNorthernSami = DiagnosticKind(
    "S115", .warning,
    message: Phrase(
      sv: "se är språkkoden för nordsamiska; svenska är sv",
      en: "se is the language code of Northern Sami; Swedish is sv"),
    remedy: Phrase(
      sv: "skriv sv om du menar svenska, både i languages och i texterna",
      en: "write sv if you mean Swedish, both in languages and in the texts"))

  package static let surveyWasItself = DiagnosticKind(
    "S116", .warning,
    message: Phrase(
      sv: "was är samma som {id} heter nu",
      en: "was is what {id} is called now"),
    remedy: Phrase(
      sv: "skriv det namn den hade i en tidigare version, eller stryk raden",
      en: "write the name that it had in an earlier version, or remove the line"))

  package static let surveyMeasureUnused = DiagnosticKind(
    "S117", .warning,
    message: Phrase(
      sv: "{id} är av typen {type} och kan inte mäta {measure}",
      en: "{id} is of type {type} and cannot measure {measure}"),
    remedy: Phrase(
      sv: "stryk measures, eller fråga så här: {types}",
      en: "remove measures, or ask by: {types}"))

  package static let surveyRoleUnused = DiagnosticKind(
    "S118", .warning,
    message: Phrase(
      sv: "{id} är av typen {type} och kan inte ha rollen {role}",
      en: "{id} is of type {type} and cannot have the role {role}"),
    remedy: Phrase(
      sv: "stryk role, eller fråga så här: {types}",
      en: "remove role, or ask by: {types}"))

  package static let surveyNoProblemSteps = DiagnosticKind(
    "S119", .warning,
    message: Phrase(
      sv: "{id} mäter {measure}, men listan säger inte vilka svar som är ett problem",
      en: "{id} measures {measure}, but its list does not say which answers are a problem"),
    remedy: Phrase(
      sv: "skriv `{key}` i listan",
      en: "write `{key}` in the list"))

  package static let surveyPriorityWithoutConcerns = DiagnosticKind(
    "S120", .warning,
    message: Phrase(
      sv: "{id} mäter priority, men svarsvalen är inte taxonomins problem",
      en: "{id} measures priority, but its choices are not concerns of the taxonomy"),
    remedy: Phrase(
      sv:
        "skriv `choices: {concerns: all}` eller de problem ur Surveys/concerns.yaml som ska väljas bland",
      en:
        "write `choices: {concerns: all}` or the concerns of Surveys/concerns.yaml to choose among")
  )

  package static let surveyRoleTwice = DiagnosticKind(
    "S121", .warning,
    message: Phrase(
      sv: "rollen {role} har redan {first}; bara den första räknas",
      en: "{first} has the role {role} already; only the first one counts"),
    remedy: Phrase(
      sv: "stryk role på den ena av dem",
      en: "remove role from one of them"))

  package static let surveyNoNamesNotAskedFor = DiagnosticKind(
    "S201", .note,
    message: Phrase(
      sv: "enkäten har fritext men säger ingenstans att man inte ska skriva namn",
      en: "the survey has texts of one’s own but nowhere says not to write names"),
    remedy: Phrase(
      sv: "ge frågan till exempel `hint: {sv: Skriv inga namn., en: Write no names.}`",
      en: "give the question for example `hint: {sv: Skriv inga namn., en: Write no names.}`"))

  package static let surveyWarnings: [DiagnosticKind] = [
    surveyMissingTranslation, surveyMeasuresNothing, surveyAlwaysShown, surveyUnusedList,
    surveyDoubleQuestion, surveyLeading, surveyDoubleNegation, surveyUnbalancedScale,
    surveyDontKnowInMiddle, surveyScaleWithoutEnds, surveyUnmarkedPersonalData, surveyTooLong,
    surveySeparatorInLabel, surveyMoreThanChoices, surveyNorthernSami, surveyWasItself,
    surveyMeasureUnused, surveyRoleUnused, surveyNoProblemSteps, surveyPriorityWithoutConcerns,
    surveyRoleTwice, surveyNoNamesNotAskedFor,
  ]
}
