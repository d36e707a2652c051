/// V…: what a new version of a survey definition does to the responses to the old one.
extension DiagnosticKind {
  package static let evolutionBreaksData = DiagnosticKind(
    "V001", .error,
    message: Phrase(
      sv: "ändringen skulle ge lagrade svar en annan betydelse",
      en: "the change would give stored responses another meaning"),
    remedy: Phrase(
      sv: "låt den gamla frågan vara och ge den nya ett eget id",
      en: "leave the old question and give the new one an id of its own"))

  package static let evolutionBreaksComparison = DiagnosticKind(
    "V002", .warning,
    message: Phrase(
      sv: "svar före och efter ändringen går inte att jämföra rakt av",
      en: "responses before and after the change cannot simply be compared"),
    remedy: Phrase(
      sv: "nämn ändringen där trenden visas", en: "tell of the change where the trend is shown"))

  package static let evolutionVersionKept = DiagnosticKind(
    "V003", .error,
    message: Phrase(
      sv: "definitionen är ändrad men har fortfarande version {version}",
      en: "the definition is changed but still has version {version}"),
    remedy: Phrase(
      sv: "skriv `version: {next}`; varje svar minns vilken version det svarade på",
      en: "write `version: {next}`; each response remembers which version it answered"))

  package static let evolutionVersionLowered = DiagnosticKind(
    "V004", .error,
    message: Phrase(
      sv: "versionen är sänkt från {old} till {new}",
      en: "the version is lowered from {old} to {new}"),
    remedy: Phrase(
      sv: "skriv `version: {next}`, eller byt plats på filerna om de jämförs bakvänt",
      en: "write `version: {next}`, or swap the files if they are compared the wrong way round"))

  package static let evolutionWasUnknown = DiagnosticKind(
    "V005", .warning,
    message: Phrase(
      sv:
        "”{id}” säger `was: {was}`, men den gamla versionen har inget ”{was}” (där finns: {known})",
      en: "“{id}” says `was: {was}`, but the old version has no “{was}” (it has: {known})"),
    remedy: Phrase(
      sv: "skriv namnet som det stod i den gamla versionen, eller ta bort `was:` om frågan är ny",
      en: "write the name as the old version has it, or remove `was:` if it is new"))

  package static let evolutionWasStillThere = DiagnosticKind(
    "V006", .error,
    message: Phrase(
      sv: "”{id}” säger `was: {was}`, men ”{was}” finns kvar",
      en: "“{id}” says `was: {was}`, but “{was}” is still there"),
    remedy: Phrase(
      sv: "ett namn kan inte både bytas ut och vara kvar: ta bort `was:`, eller det gamla",
      en: "a name cannot both be replaced and remain: remove `was:`, or the old one"))

  package static let evolutionWasTwice = DiagnosticKind(
    "V007", .error,
    message: Phrase(
      sv: "både ”{first}” och ”{id}” säger `was: {was}`",
      en: "both “{first}” and “{id}” say `was: {was}`"),
    remedy: Phrase(
      sv: "svaren kan bara följa med till en av dem: ta bort `was:` på den andra",
      en: "the responses can follow to one of them only: remove `was:` from the other"))

  package static let evolutionWasTaken = DiagnosticKind(
    "V008", .error,
    message: Phrase(
      sv: "”{id}” säger `was: {was}`, men den gamla versionen har både ”{id}” och ”{was}”",
      en: "“{id}” says `was: {was}`, but the old version has both “{id}” and “{was}”"),
    remedy: Phrase(
      sv: "två frågor kan inte bli en: ge den nya ett eget namn, eller ta bort `was:`",
      en: "two cannot become one: give the new one a name of its own, or remove `was:`"))

  package static let evolutionPerhapsRenamed = DiagnosticKind(
    "V009", .warning,
    message: Phrase(
      sv: "”{old}” är borta och ”{new}” är ny och mycket lik: är det samma under nytt namn?",
      en: "“{old}” is gone and “{new}” is new and much alike: is it the same under a new name?"),
    remedy: Phrase(
      sv: "är det samma, skriv `was: {old}` på ”{new}”, så följer svaren med; annars är allt rätt",
      en: "if it is the same, write `was: {old}` on “{new}” and the responses follow; else all is "
        + "well"))

  package static let evolutionNothingStored = DiagnosticKind(
    "V010", .error,
    message: Phrase(
      sv: "databasen har inga svar på enkäten {survey} att jämföra med",
      en: "the database has no responses to the survey {survey} to compare with"),
    remedy: Phrase(
      sv: "ange den gamla filen: `--against GAMMAL.yaml`",
      en: "name the old file: `--against OLD.yaml`"))

  package static let evolution: [DiagnosticKind] = [
    evolutionBreaksData, evolutionBreaksComparison, evolutionVersionKept, evolutionVersionLowered,
    evolutionWasUnknown, evolutionWasStillThere, evolutionWasTwice, evolutionWasTaken,
    evolutionPerhapsRenamed, evolutionNothingStored,
  ]

  /// The same kind, saying what happened in this one case; placeholders are filled from the
  /// diagnostic's arguments as always.
  package func telling(_ message: Phrase, remedy: Phrase) -> DiagnosticKind {
    DiagnosticKind(code, severity, message: message, remedy: remedy)
  }
}

// How a comparison of two versions is laid out.
extension Phrase {
  package static let helpSurveyDiff = Phrase(
    sv: "jämför två versioner av en enkät: vad som är ändrat och vad det betyder för svaren",
    en: "compare two versions of a survey: what is changed and what it means for the responses")
  package static let helpDiffOld = Phrase(
    sv: "den gamla definitionen", en: "the old definition")
  package static let helpDiffNew = Phrase(sv: "den nya definitionen", en: "the new definition")
  package static let helpDiffFormat = Phrase(
    sv: "table för en människa, json för ett program", en: "table for a person, json for a program")
  package static let helpCheckAgainst = Phrase(
    sv:
      "jämför med en äldre definition: en fil, eller `stored` för den som senast lagrade svar har",
    en: "compare with an older definition: a file, or `stored` for that of the latest responses")

  package static let changesBreakData = Phrase(
    sv: "BRYTER LAGRADE SVAR", en: "BREAKS STORED RESPONSES")
  package static let changesBreakComparison = Phrase(
    sv: "BRYTER JÄMFÖRELSER ÖVER TID", en: "BREAKS COMPARISON OVER TIME")
  package static let changesWiden = Phrase(sv: "VIDGAR", en: "WIDENS")
  package static let changesSafe = Phrase(sv: "OFARLIGT", en: "SAFE")
  package static let changesNone = Phrase(
    sv: "ingenting som någon svarar på är ändrat", en: "nothing that anyone answers is changed")
  package static let changesHeading = Phrase(
    sv: "{survey}: version {old} → {new}", en: "{survey}: version {old} → {new}")
  package static let changeStored = Phrase(sv: "lagrade svar: {text}", en: "responses: {text}")
  package static let changeTrends = Phrase(sv: "över tid: {text}", en: "over time: {text}")
  package static let changeToDo = Phrase(sv: "gör så här: {text}", en: "what to do: {text}")
  package static let changeBefore = Phrase(sv: "förut: {place}", en: "before: {place}")
  package static let changeFindings = Phrase(sv: "SE ÖVER", en: "LOOK AT")
  package static let storedDefinition = Phrase(
    sv: "{survey} version {version} i databasen", en: "{survey} version {version} in the database")
}

// What a change does to responses that are stored.
extension Phrase {
  package static let storedUntouched = Phrase(sv: "rörs inte", en: "are not touched")
  package static let storedFollow = Phrase(
    sv: "följer med till det nya namnet vid nästa inläsning",
    en: "follow to the new name at the next import")
  package static let storedNotAsked = Phrase(
    sv: "räknas som inte tillfrågade om det, varken som ja, nej eller noll",
    en: "count as not asked about it, neither as yes, no nor zero")
  package static let storedKept = Phrase(
    sv: "finns kvar i databasen, men läses inte längre i analysen",
    en: "remain in the database, but the analysis reads them no more")
  package static let storedMeaningLost = Phrase(
    sv: "skulle betyda något annat än det folk svarade; inläsningen vägrar",
    en: "would mean something else than people answered; the import refuses")
  package static let storedSplit = Phrase(
    sv: "skulle ligga i andra kolumner än nya svar; inläsningen vägrar",
    en: "would stand in other columns than new responses; the import refuses")
  package static let storedMixed = Phrase(
    sv: "skulle blandas med svar på en annan skala; inläsningen vägrar",
    en: "would be mixed with answers on another scale; the import refuses")
  package static let storedReread = Phrase(
    sv: "rörs inte; nya filer läses på det nya sättet",
    en: "are not touched; new files are read the new way")
  package static let storedOutside = Phrase(
    sv: "står kvar, även de som ligger utanför de nya gränserna",
    en: "remain, also those outside the new bounds")
  package static let storedPersonal = Phrase(
    sv: "står kvar fast de pekar på personer; ta tillbaka de inläsningar som har dem",
    en: "remain though they point to persons; take back the imports that hold them")
  package static let storedElsewhere = Phrase(
    sv:
      "hör till den gamla enkäten och finns inte under det nya namnet; inläsningen ser en ny enkät",
    en: "belong to the old survey and are not under the new name; the import sees a new survey")
  package static let storedReassigned = Phrase(
    sv: "skulle alla räknas till något de inte är; inläsningen vägrar",
    en: "would all be counted as what they are not; the import refuses")
  package static let storedUnknownVersion = Phrase(
    sv: "kan inte säga vilken av de två lydelserna de svarade på",
    en: "cannot tell which of the two wordings they answered")
}

// What a change does to trends.
extension Phrase {
  package static let trendGoesOn = Phrase(
    sv: "serien fortsätter utan brott", en: "the series goes on unbroken")
  package static let trendOrder = Phrase(
    sv: "serien fortsätter, men ordningen kan påverka vad folk svarar",
    en: "the series goes on, but the order may sway what people answer")
  package static let trendBegins = Phrase(
    sv: "serien börjar med den nya versionen", en: "the series begins with the new version")
  package static let trendEnds = Phrase(
    sv: "serien slutar med den gamla versionen", en: "the series ends with the old version")
  package static let trendWording = Phrase(
    sv: "folk svarar på en annan lydelse än förut; en skillnad kan bero på orden",
    en: "people answer another wording than before; a difference may come from the words")
  package static let trendNewChoice = Phrase(
    sv: "valet börjar nu; de andra valen kan minska bara för att det finns",
    en: "the choice begins now; the others may shrink merely because it is there")
  package static let trendLostChoice = Phrase(
    sv: "valet slutar; de andra valen kan öka bara för att det saknas",
    en: "the choice ends; the others may grow merely because it is gone")
  package static let trendBase = Phrase(
    sv: "andra personer får frågan än förut, så andelarna räknas på en annan grupp",
    en: "other people are asked than before, so the shares are of another group")
  package static let trendLimit = Phrase(
    sv:
      "andelarna ändras för att folk får välja fler eller färre, inte för att de tycker annorlunda",
    en:
      "the shares change because people may choose more or fewer, not because they think otherwise")
  package static let trendRecomputed = Phrase(
    sv: "även äldre omgångar räknas om; siffror som redan är publicerade stämmer inte med de nya",
    en: "earlier rounds are counted anew as well; figures published before disagree with the new")
  package static let trendNone = Phrase(
    sv: "ingen jämförelse över bytet är möjlig", en: "no comparison across the change is possible")
  package static let trendRepeat = Phrase(
    sv: "frågan besvaras olika många gånger före och efter, så andelarna räknas på olika saker",
    en:
      "the question is answered more or fewer times than before, so the shares are of other things")
  package static let trendNumbers = Phrase(
    sv: "svar som står som tal i en fil läses som ett annat val än förut",
    en: "answers that stand as numbers in a file are read as another choice than before")
  package static let trendMissing = Phrase(
    sv: "bortfallet ändras, och med det vilka som räknas",
    en: "nonresponse changes, and with it who is counted")
  package static let trendLanguages = Phrase(
    sv: "andra grupper än förut kan svara", en: "other groups than before can answer")
  package static let trendUncertain = Phrase(
    sv: "serien går inte att dela på version", en: "the series cannot be divided by version")
}

// What to do about a change.
extension Phrase {
  package static let doNothing = Phrase(sv: "ingenting", en: "nothing")
  package static let doTell = Phrase(
    sv: "nämn ändringen där trenden visas", en: "tell of the change where the trend is shown")
  package static let doNewQuestion = Phrase(
    sv: "låt den gamla frågan vara som den var och ge den nya ett eget id",
    en: "leave the old question as it was and give the new one an id of its own")
  package static let doDeclare = Phrase(
    sv: "är det samma under nytt namn, skriv `was: {old}` på ”{perhaps}”",
    en: "if it is the same under a new name, write `was: {old}` on “{perhaps}”")
  package static let doOldNumber = Phrase(
    sv: "ge ”{code}” talet som det hade: `value: {from}`",
    en: "give “{code}” the number that it had: `value: {from}`")
  package static let doFreeNumber = Phrase(
    sv:
      "ge ”{new}” ett tal som inget val har haft: `value: …`; är det samma val, skriv `was: {old}`",
    en: "give “{new}” a number that no choice has had: `value: …`; if it is the same choice, write "
      + "`was: {old}`")
  package static let doKeepOldID = Phrase(
    sv: "behåll `survey: {old}`, eller låt enkäterna vara två",
    en: "keep `survey: {old}`, or let them be two surveys")
  package static let doNewSurvey = Phrase(
    sv: "gör en ny enkät med ett eget id", en: "make a new survey with an id of its own")
  package static let doRaise = Phrase(sv: "skriv `version: {next}`", en: "write `version: {next}`")
  package static let doSwap = Phrase(
    sv: "skriv `version: {next}`, eller byt plats på filerna",
    en: "write `version: {next}`, or swap the files")
  package static let doKeepAlias = Phrase(
    sv: "behåll det om någon fil fortfarande skriver så", en: "keep it if any file still writes so")
  package static let doPublishAnew = Phrase(
    sv: "gör om rapporterna från äldre omgångar, eller nämn ändringen i dem",
    en: "make the reports of earlier rounds again, or tell of the change in them")
  package static let doTakeBack = Phrase(
    sv: "ta tillbaka dem med `lyhord imports undo`", en: "take them back with `lyhord imports undo`"
  )
}
