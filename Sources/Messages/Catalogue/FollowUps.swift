/// P066…: what is followed up.
extension DiagnosticKind {
  package static let followUpUnknownActivity = DiagnosticKind(
    "P066", .warning,
    message: Phrase(
      sv: "rapporten gäller ”{activity}” under {concern}, som löftet inte har",
      en: "the report is of “{activity}” under {concern}, which the promise does not have"),
    remedy: Phrase(
      sv: "rätta numret; aktiviteterna där är: {known}",
      en: "mend the number; the activities there are: {known}"))

  package static let followUpUnknownWalk = DiagnosticKind(
    "P067", .error,
    message: Phrase(
      sv: "lyhord.yaml har inget tillfälle ”{walk}”", en: "lyhord.yaml has no event “{walk}”"),
    remedy: Phrase(
      sv: "ange vandringens namn under events", en: "give the name of the walk under events"))

  package static let followUpNoReason = DiagnosticKind(
    "P068", .error,
    message: Phrase(
      sv: "”{action}” har avslagits utan skäl", en: "“{action}” is declined without a reason"),
    remedy: Phrase(
      sv: "skriv varför; de som gick med har rätt att få veta",
      en: "write why; those who walked along have a right to know"))

  package static let followUps: [DiagnosticKind] = [
    followUpUnknownActivity, followUpUnknownWalk, followUpNoReason,
  ]
}

/// The columns and words of the tables that follow-up reads.
extension Phrase {
  package static let columnActivity = Phrase(sv: "aktivitet", en: "activity")
  package static let columnStatus = Phrase(sv: "status", en: "status")
  package static let columnCount = Phrase(sv: "antal", en: "count")
  package static let columnNumber = Phrase(sv: "nr", en: "number")
  package static let columnWalk = Phrase(sv: "vandring", en: "walk")
  package static let columnSpot = Phrase(sv: "plats", en: "spot")
  package static let columnAction = Phrase(sv: "åtgärd", en: "action")
  package static let columnOwner = Phrase(sv: "ansvarig", en: "owner")
  package static let columnDeadline = Phrase(sv: "senast", en: "deadline")
  package static let columnSeenAgain = Phrase(sv: "återbesök", en: "seen_again")

  package static func activityStatus(_ status: String) -> Phrase {
    switch status {
    case "done": Phrase(sv: "klar", en: "done")
    case "ongoing": Phrase(sv: "pågår", en: "ongoing")
    case "delayed": Phrase(sv: "försenad", en: "delayed")
    default: Phrase(sv: "inställd", en: "cancelled")
    }
  }

  package static func actionStatus(_ status: String) -> Phrase {
    switch status {
    case "new": Phrase(sv: "ny", en: "new")
    case "ongoing": Phrase(sv: "pågår", en: "ongoing")
    case "done": Phrase(sv: "klar", en: "done")
    default: Phrase(sv: "avslås", en: "declined")
    }
  }
}

/// What the follow-up says.
extension Phrase {
  package static let followUpTitle = Phrase(
    sv: "Uppföljning: {promise}", en: "Follow-up: {promise}")
  package static let followUpIntroduction = Phrase(
    sv:
      "Läget {day}. Vad som gjorts, hur arbetet gått och om problemen ändrats följs upp var för sig.",
    en: "As of {day}. What was done, how the work went and whether the problems have changed are "
      + "followed up each by itself.")
  package static let followUpInBrief = Phrase(sv: "I korthet", en: "In brief")
  package static let followUpBriefOutput = Phrase(
    sv: "{done} av {count} aktiviteter är genomförda som planerat; {late} har passerat sitt datum.",
    en: "{done} of {count} activities are carried out as planned; {late} are past their date.")
  package static let followUpBriefEffect = Phrase(
    sv: "{concern}: {text}", en: "{concern}: {text}")
  package static let followUpNoActivities = Phrase(
    sv: "Löftet har inga aktiviteter att följa upp.",
    en: "The promise has no activities to follow up.")

  package static let followUpOutput = Phrase(
    sv: "Vad som gjorts (produktion)", en: "What was done (output)")
  package static let followUpOutputCaption = Phrase(
    sv: "Mål och utfall, aktivitet för aktivitet", en: "Target and outcome, activity by activity")
  package static let followUpArea = Phrase(sv: "Fokusområde", en: "Focus area")
  package static let followUpActivity = Phrase(sv: "Aktivitet", en: "Activity")
  package static let followUpPlanned = Phrase(sv: "Mål", en: "Target")
  package static let followUpDone = Phrase(sv: "Utfall", en: "Outcome")
  package static let followUpStatus = Phrase(sv: "Läge", en: "Status")
  package static let followUpNotReported = Phrase(sv: "inte rapporterad", en: "not reported")
  package static let followUpLate = Phrase(sv: "{status}, efter tiden", en: "{status}, overdue")

  package static let followUpProcess = Phrase(
    sv: "Hur arbetet gått (process)", en: "How the work went (process)")
  package static let followUpPeriodsCaption = Phrase(
    sv: "Tertial för tertial och år för år", en: "Tertial by tertial and year by year")
  package static let followUpPeriod = Phrase(sv: "Period", en: "Period")
  package static let followUpReports = Phrase(sv: "Rapporter", en: "Reports")
  package static let followUpFinished = Phrase(sv: "Klara", en: "Finished")
  package static let followUpDeviations = Phrase(sv: "Avvikelser", en: "Deviations")
  package static let followUpTertial = Phrase(
    sv: "Tertial {tertial} {year}", en: "Tertial {tertial}, {year}")
  package static let followUpYear = Phrase(sv: "Hela {year}", en: "All of {year}")
  package static let followUpDeviationsHeading = Phrase(
    sv: "Det som inte blev som planerat", en: "What did not go as planned")
  package static let followUpDeviation = Phrase(
    sv: "{activity}, {status} {date}: {note} ({role})",
    en: "{activity}, {status} {date}: {note} ({role})")
  package static let followUpSilentOwners = Phrase(
    sv: "Ingen rapport har kommit om: {activities}.", en: "No report has come of: {activities}.")

  package static let followUpEffect = Phrase(
    sv: "Om problemen har ändrats (effekt)", en: "Whether the problems have changed (effect)")
  package static let followUpEffectCaption = Phrase(
    sv: "Utgångsläge, mål och utfall i svaren", en: "Baseline, target and outcome in the answers")
  package static let followUpOutcome = Phrase(sv: "Utfall", en: "Outcome")
  package static let followUpTarget = Phrase(sv: "Målet", en: "The target")
  package static func followUpTargetOutcome(_ outcome: String) -> Phrase {
    switch outcome {
    case "reached": Phrase(sv: "nått", en: "reached")
    case "probably_reached":
      Phrase(
        sv: "troligen nått, men intervallet räcker förbi",
        en: "probably reached, but the interval goes beyond")
    case "not_reached": Phrase(sv: "inte nått", en: "not reached")
    default: Phrase(sv: "kan inte bedömas", en: "cannot be judged")
    }
  }
  package static let followUpNoNextRound = Phrase(
    sv: "Ingen senare omgång har svar, så effekten går inte att följa än.",
    en: "No later round has answers, so the effect cannot be followed yet.")
  package static let followUpIncomparable = Phrase(
    sv: "Effekten går inte att bedöma: {reasons}", en: "The effect cannot be judged: {reasons}")
  package static let followUpChanged = Phrase(
    sv:
      "andelen har {direction} från {before} till {after}; ändringen är större än vad slumpen brukar ge",
    en:
      "the share has {direction} from {before} to {after}; the change exceeds what chance usually gives"
  )
  package static let followUpUnchanged = Phrase(
    sv: "ingen säker ändring, {before} före och {after} nu",
    en: "no sure change, {before} before and {after} now")
  package static let followUpUntold = Phrase(
    sv: "svaren är för få för att säga något", en: "the answers are too few to say anything")
  package static let followUpRisen = Phrase(sv: "ökat", en: "risen")
  package static let followUpFallen = Phrase(sv: "minskat", en: "fallen")
  package static let followUpCausation = Phrase(
    sv:
      "En ändring i svaren visar inte att det var löftet som gjorde den; annat kan ha hänt samtidigt.",
    en: "A change in the answers does not show that the promise made it; other things may have "
      + "happened at the same time.")

  package static let followUpActions = Phrase(
    sv: "Åtgärder efter trygghetsvandringar", en: "Actions after safety walks")
  package static let followUpActionsCaption = Phrase(
    sv: "{done} klara, {open} kvar varav {late} efter tiden, {declined} avslagna",
    en: "{done} done, {open} open of which {late} overdue, {declined} declined")
  package static let followUpWalk = Phrase(sv: "Vandring", en: "Walk")
  package static let followUpSpot = Phrase(sv: "Plats", en: "Spot")
  package static let followUpAction = Phrase(sv: "Åtgärd", en: "Action")
  package static let followUpReason = Phrase(sv: "Skäl om avslag", en: "Reason if declined")
  package static let followUpSeenAgain = Phrase(sv: "Vid återbesök", en: "On a walk back")

  package static let feedbackTitle = Phrase(
    sv: "Ni sa – vi gör: {promise}", en: "You said – we do: {promise}")
  package static let feedbackIntroduction = Phrase(
    sv: "Tack till alla som svarat. Så här har era svar använts.",
    en: "Thank you to everyone who answered. This is how your answers have been used.")
  package static let feedbackYouSaid = Phrase(sv: "Ni sa", en: "You said")
  package static let feedbackWeDo = Phrase(sv: "Vi gör", en: "We do")
  package static let feedbackActivity = Phrase(
    sv: "{what} ({owner}, klart {deadline}) – {status}",
    en: "{what} ({owner}, by {deadline}) – {status}")
  package static let feedbackNothingYet = Phrase(
    sv: "Vad som ska göras är inte beslutat än.", en: "What is to be done is not decided yet.")
  package static let feedbackResult = Phrase(sv: "Så gick det", en: "How it went")
  package static let feedbackNot = Phrase(
    sv: "Det här gör vi inte, därför", en: "What we do not do, and why")
  package static let feedbackNotLine = Phrase(sv: "{concern}: {reason}", en: "{concern}: {reason}")
  package static let feedbackNoReason = Phrase(
    sv: "skälet är inte skrivet än", en: "the reason is not written yet")

  package static let helpFollowUp = Phrase(
    sv: "vad som blev av löftet: gjort, hur det gick, och om problemen ändrats",
    en: "what became of the promise: done, how it went, and whether the problems have changed")
  package static let helpFollowUpDiscussion = Phrase(
    sv: """
      Läser promise.yaml, rapporterna i activities.csv (omgång; problem; aktivitet; datum; status; antal;
      roll; anmärkning) och nästa omgångs svar. Effekten sägs bara när omgångarna går att jämföra och
      ändringen är prövad. actions.csv är den levande åtgärdslistan efter vandringar (nr; vandring; plats;
      åtgärd; ansvarig; status; senast; skäl; återbesök).
      """,
    en: """
      Reads promise.yaml, the reports in activities.csv (round; concern; activity; date; status; count;
      role; note) and the answers of the next round. An effect is told only where the rounds can be
      compared and the change is tested. actions.csv is the living list of actions after walks (number;
      walk; spot; action; owner; status; deadline; reason; seen_again).
      """)
  package static let helpFollowUpNext = Phrase(
    sv: "omgången som visar effekten; annars den senaste med svar efter löftets",
    en: "the round that tells of the effect; otherwise the latest with answers after the promise’s")
  package static let helpFollowUpDay = Phrase(
    sv: "dagen som läget gäller; annars den senaste rapportens",
    en: "the day that it is told for; otherwise that of the latest report")
  package static let helpFollowUpRound = Phrase(
    sv: "omgången som löftet gjordes ur; annars den senaste som har ett löfte",
    en: "the round that the promise was made from; otherwise the latest that has a promise")
}
