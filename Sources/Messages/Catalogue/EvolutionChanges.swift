// What can change between two versions of a survey. `{…}` are ids, codes and wordings of the files.
extension Phrase {
  package static let changedSurveyID = Phrase(
    sv: "enkäten heter {new}, inte {old}", en: "the survey is called {new}, not {old}")
  package static let changedVersionRaised = Phrase(
    sv: "versionen är höjd från {old} till {new}", en: "the version is raised from {old} to {new}")
  package static let changedVersionKept = Phrase(
    sv: "versionen är fortfarande {version} fast annat är ändrat",
    en: "the version is still {version} though other things are changed")
  package static let changedVersionLowered = Phrase(
    sv: "versionen är sänkt från {old} till {new}", en: "the version is lowered from {old} to {new}"
  )
  package static let changedSource = Phrase(
    sv: "källan är {new}, inte {old}", en: "the source is {new}, not {old}")
  package static let changedUnit = Phrase(
    sv: "en rad är {new}, inte {old}", en: "a row is {new}, not {old}")
  package static let changedAddress = Phrase(
    sv: "webbadressen är {new}, inte {old}", en: "the web address is {new}, not {old}")
  package static let changedLanguageAdded = Phrase(
    sv: "språket {language} har kommit till", en: "the language {language} is added")
  package static let changedLanguageRemoved = Phrase(
    sv: "språket {language} är borttaget", en: "the language {language} is removed")
  package static let changedOwnLanguage = Phrase(
    sv: "enkätens eget språk är {new}, inte {old}",
    en: "the survey’s own language is {new}, not {old}")
  package static let changedRepeatAdded = Phrase(
    sv: "delen {id} besvaras nu en gång för varje sak som ses",
    en: "the part {id} is now answered once for each thing seen")
  package static let changedRepeatRemoved = Phrase(
    sv: "delen {id} upprepas inte längre", en: "the part {id} is repeated no more")
  package static let changedRepeatRenamed = Phrase(
    sv: "den upprepade delen heter {new}, inte {old}",
    en: "the repeated part is called {new}, not {old}")
  package static let changedIntoRepeat = Phrase(
    sv: "besvaras nu för varje sak som ses, inte en gång",
    en: "is now answered for each thing seen, not once")
  package static let changedOutOfRepeat = Phrase(
    sv: "besvaras nu en gång, inte för varje sak som ses",
    en: "is now answered once, not for each thing seen")

  package static let changedQuestionAdded = Phrase(sv: "frågan är ny", en: "the question is new")
  package static let changedQuestionRemoved = Phrase(
    sv: "frågan är borttagen", en: "the question is removed")
  package static let changedQuestionRenamed = Phrase(
    sv: "frågan hette {old} förut", en: "the question was called {old} before")
  package static let changedQuestionMoved = Phrase(
    sv: "frågan står på en annan plats bland frågorna",
    en: "the question stands at another place among the questions")
  package static let changedType = Phrase(
    sv: "frågetypen är {new}, inte {old}", en: "the question type is {new}, not {old}")
  package static let changedRequired = Phrase(
    sv: "frågan måste nu besvaras", en: "the question must now be answered")
  package static let changedOptional = Phrase(
    sv: "frågan får nu hoppas över", en: "the question may now be left out")
  package static let changedConditionAdded = Phrase(
    sv: "frågan ställs nu bara till en del av dem som svarar",
    en: "the question is now put to only a part of those who answer")
  package static let changedConditionRemoved = Phrase(
    sv: "frågan ställs nu till alla", en: "the question is now put to everyone")
  package static let changedCondition = Phrase(
    sv: "villkoret för vem som får frågan är ett annat",
    en: "the condition for who is asked is another")
  package static let changedMeasures = Phrase(
    sv: "svaren mäter nu {new}, inte {old}", en: "the answers now measure {new}, not {old}")
  package static let changedRole = Phrase(
    sv: "frågans roll är nu {new}, inte {old}", en: "the question’s role is now {new}, not {old}")
  package static let changedIdentifying = Phrase(
    sv: "identifying är nu {new}, inte {old}", en: "identifying is now {new}, not {old}")
  package static let changedCodesOn = Phrase(
    sv: "fritexten kodas nu till problemlistan", en: "the text is now coded to the concerns")
  package static let changedCodesOff = Phrase(
    sv: "fritexten kodas inte längre till problemlistan",
    en: "the text is coded to the concerns no more")
  package static let changedColumnAdded = Phrase(
    sv: "kolumnen ”{name}” läses nu som svar på frågan",
    en: "the column “{name}” is now read as answers to the question")
  package static let changedColumnRemoved = Phrase(
    sv: "kolumnen ”{name}” läses inte längre som svar på frågan",
    en: "the column “{name}” is read as answers to the question no more")
  package static let changedChoiceLimit = Phrase(
    sv: "antalet val som får göras är {new}, inte {old}",
    en: "the number of choices allowed is {new}, not {old}")
  package static let changedBounds = Phrase(
    sv: "gränserna för svaret är {new}, inte {old}",
    en: "the bounds of the answer are {new}, not {old}")
  package static let changedTop = Phrase(
    sv: "antalet platser i rangordningen är {new}, inte {old}",
    en: "the number of places in the ranking is {new}, not {old}")
  package static let changedCoordinateOn = Phrase(
    sv: "platsen har nu en koordinat", en: "the place now has a coordinate")
  package static let changedCoordinateOff = Phrase(
    sv: "platsen har ingen koordinat längre", en: "the place has no coordinate any more")
  package static let changedOtherTextOn = Phrase(
    sv: "ett eget svar kan nu skrivas", en: "an answer of one’s own can now be written")
  package static let changedOtherTextOff = Phrase(
    sv: "ett eget svar kan inte längre skrivas",
    en: "an answer of one’s own can be written no more")

  package static let changedListExchanged = Phrase(
    sv: "svarslistan är {new}, inte {old}, och de har inget val gemensamt",
    en: "the choice list is {new}, not {old}, and they share no choice")
  package static let changedChoiceAddedLast = Phrase(
    sv: "valet ”{code}” har kommit till sist", en: "the choice “{code}” is added at the end")
  package static let changedChoiceAddedAmong = Phrase(
    sv: "valet ”{code}” har kommit till bland de andra",
    en: "the choice “{code}” is added among the others")
  package static let changedConcernAdded = Phrase(
    sv: "problemet ”{code}” har kommit till i listan",
    en: "the concern “{code}” is added to the list")
  package static let changedConcernAddedByTaxonomy = Phrase(
    sv: "problemet ”{code}” har kommit till, eftersom det nu finns i taxonomin",
    en: "the concern “{code}” is added, because the taxonomy has it")
  package static let changedChoiceRemoved = Phrase(
    sv: "valet ”{code}” är borttaget", en: "the choice “{code}” is removed")
  package static let changedConcernRemoved = Phrase(
    sv: "problemet ”{code}” är borttaget ur listan",
    en: "the concern “{code}” is removed from the list")
  package static let changedConcernRemovedByTaxonomy = Phrase(
    sv: "problemet ”{code}” är borta, eftersom det inte längre finns i taxonomin",
    en: "the concern “{code}” is gone, because the taxonomy has it no more")
  package static let changedChoiceRenamed = Phrase(
    sv: "valet ”{new}” hette ”{old}” förut", en: "the choice “{new}” was called “{old}” before")
  package static let changedChoiceNumber = Phrase(
    sv: "valet ”{code}” har talet {to}, inte {from}",
    en: "the choice “{code}” has the number {to}, not {from}")
  package static let changedNumberReused = Phrase(
    sv: "talet {value} betydde ”{old}” och betyder nu ”{new}”",
    en: "the number {value} meant “{old}” and now means “{new}”")
  package static let changedChoiceOrder = Phrase(
    sv: "valen står i en annan ordning", en: "the choices stand in another order")
  package static let changedAliasAdded = Phrase(
    sv: "”{alias}” läses nu som valet ”{code}”", en: "“{alias}” is now read as the choice “{code}”")
  package static let changedAliasRemoved = Phrase(
    sv: "”{alias}” läses inte längre som valet ”{code}”",
    en: "“{alias}” is read as the choice “{code}” no more")
  package static let changedExclusiveOn = Phrase(
    sv: "valet ”{code}” kan inte längre göras ihop med andra",
    en: "the choice “{code}” can be combined with others no more")
  package static let changedExclusiveOff = Phrase(
    sv: "valet ”{code}” kan nu göras ihop med andra",
    en: "the choice “{code}” can now be combined with others")
  package static let changedProblem = Phrase(
    sv: "som problem räknas {new}, inte {old}", en: "as a problem counts {new}, not {old}")
  package static let changedSatisfied = Phrase(
    sv: "som nöjd räknas {new}, inte {old}", en: "as satisfied counts {new}, not {old}")
  package static let changedSteps = Phrase(
    sv: "skalan går {new}, inte {old}", en: "the scale goes {new}, not {old}")
  package static let changedMissingAdded = Phrase(
    sv: "”{text}” läses nu som uteblivet svar ({state})",
    en: "“{text}” is now read as a missing answer ({state})")
  package static let changedMissingRemoved = Phrase(
    sv: "”{text}” läses inte längre som uteblivet svar ({state})",
    en: "“{text}” is read as a missing answer ({state}) no more")
  package static let changedMissingReread = Phrase(
    sv: "”{text}” läses nu som {new}, inte {old}", en: "“{text}” is now read as {new}, not {old}")
  package static let changedRowAdded = Phrase(
    sv: "raden ”{code}” är ny", en: "the row “{code}” is new")
  package static let changedRowAddedByTaxonomy = Phrase(
    sv: "raden ”{code}” är ny, eftersom problemet nu finns i taxonomin",
    en: "the row “{code}” is new, because the taxonomy has the concern now")
  package static let changedRowRemovedByTaxonomy = Phrase(
    sv: "raden ”{code}” är borta, eftersom problemet inte längre finns i taxonomin",
    en: "the row “{code}” is gone, because the taxonomy has the concern no more")
  package static let changedRowRemoved = Phrase(
    sv: "raden ”{code}” är borttagen", en: "the row “{code}” is removed")
  package static let changedRowRenamed = Phrase(
    sv: "raden ”{new}” hette ”{old}” förut", en: "the row “{new}” was called “{old}” before")
  package static let changedRowOrder = Phrase(
    sv: "raderna står i en annan ordning", en: "the rows stand in another order")

  package static let changedTranslation = Phrase(
    sv: "text på {language} har kommit till", en: "text in {language} is added")
  package static let changedTranslationLost = Phrase(
    sv: "{part}: texten på {language} är borttagen", en: "{part}: the text in {language} is removed"
  )
  package static let changedWordingSmall = Phrase(
    sv: "{part}: stavning eller skiljetecken, ”{old}” → ”{new}”",
    en: "{part}: spelling or punctuation, “{old}” → “{new}”")
  package static let changedWording = Phrase(
    sv: "{part}: ny lydelse, ”{old}” → ”{new}”", en: "{part}: new wording, “{old}” → “{new}”")
  package static let changedTextAdded = Phrase(
    sv: "{part} har kommit till: ”{new}”", en: "{part} is added: “{new}”")
  package static let changedTextRemoved = Phrase(
    sv: "{part} är borttagen: ”{old}”", en: "{part} is removed: “{old}”")
}
