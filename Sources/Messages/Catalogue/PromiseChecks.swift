/// P04… and P05…: what a promise lacks, and what came of drafting it anew.
extension DiagnosticKind {
  package static let promiseNoBaseline = DiagnosticKind(
    "P040", .warning,
    message: Phrase(
      sv: "{concern}: utgångsläge saknas",
      en: "{concern}: there is no baseline"),
    remedy: Phrase(
      sv: "ange indikatorns andel före perioden; utan den går ingen effekt att följa",
      en: "give the indicator’s share before the period; without it no effect can be followed"))

  package static let promiseNoIndicator = DiagnosticKind(
    "P041", .warning,
    message: Phrase(
      sv: "{concern}: mått saknas",
      en: "{concern}: there is no indicator"),
    remedy: Phrase(
      sv: "välj den fråga som ska visa om det blir bättre",
      en: "choose the question that is to show whether it gets better"))

  package static let promiseNoTarget = DiagnosticKind(
    "P042", .warning,
    message: Phrase(
      sv: "{concern}: målvärde saknas",
      en: "{concern}: there is no target"),
    remedy: Phrase(
      sv: "ange andelen som ska nås (share) och när (by)",
      en: "give the share to reach (share) and when (by)"))

  package static let promiseVagueTarget = DiagnosticKind(
    "P043", .warning,
    message: Phrase(
      sv: "{concern}: målvärdet går inte att pröva",
      en: "{concern}: the target cannot be tested"),
    remedy: Phrase(
      sv: "ange share som ett tal mellan 0 och 1, och by som år-månad-dag",
      en: "give share as a number between 0 and 1, and by as year-month-day"))

  package static let promiseTargetBeyond = DiagnosticKind(
    "P044", .warning,
    message: Phrase(
      sv: "{concern}: målvärdet {share} är ingen andel",
      en: "{concern}: the target {share} is no share"),
    remedy: Phrase(
      sv: "skriv 0.30 för 30 procent",
      en: "write 0.30 for 30 per cent"))

  package static let promiseTargetUnseen = DiagnosticKind(
    "P045", .warning,
    message: Phrase(
      sv: "{concern}: målet är en ändring på {change} procentenheter, men en omgång av "
        + "den här storleken visar knappast mindre än {least}",
      en: "{concern}: the target is a change of {change} points, but a round of this "
        + "size hardly shows less than {least}"),
    remedy: Phrase(
      sv: "sätt ett större mål, hör fler, eller följ upp med ett annat mått",
      en: "set a larger target, hear more people, or follow up by another indicator"))

  package static let promiseNoActivity = DiagnosticKind(
    "P046", .warning,
    message: Phrase(
      sv: "{concern}: ingen aktivitet",
      en: "{concern}: there is no activity"),
    remedy: Phrase(
      sv: "skriv vad som ska göras, av vem och när",
      en: "write what is to be done, by whom and when"))

  package static let promiseNoOwner = DiagnosticKind(
    "P047", .warning,
    message: Phrase(
      sv: "”{activity}” har ingen ansvarig",
      en: "“{activity}” has no owner"),
    remedy: Phrase(
      sv: "ange en roll eller verksamhet",
      en: "name a role or a service"))

  package static let promiseNoDeadline = DiagnosticKind(
    "P048", .warning,
    message: Phrase(
      sv: "”{activity}” har inget slutdatum",
      en: "“{activity}” has no deadline"),
    remedy: Phrase(
      sv: "ange när den ska vara gjord, år-månad-dag",
      en: "say when it is to be done, year-month-day"))

  package static let promiseUnlinked = DiagnosticKind(
    "P049", .warning,
    message: Phrase(
      sv: "”{activity}” biter inte på någon orsak",
      en: "“{activity}” acts on no cause"),
    remedy: Phrase(
      sv: "ange orsakens nummer under bites_on, till exempel [O1]",
      en: "give the number of the cause under bites_on, for example [O1]"))

  package static let promiseUnknownCause = DiagnosticKind(
    "P050", .warning,
    message: Phrase(
      sv: "”{activity}” hänvisar till orsaken {cause}, som inte finns eller är tom",
      en: "“{activity}” refers to the cause {cause}, which is not there or is empty"),
    remedy: Phrase(
      sv: "ifyllda orsaker: {known}",
      en: "causes that are filled in: {known}"))

  package static let promiseIdleCause = DiagnosticKind(
    "P051", .warning,
    message: Phrase(
      sv: "ingen aktivitet biter på orsaken ”{cause}”",
      en: "no activity acts on the cause “{cause}”"),
    remedy: Phrase(
      sv: "lägg till en aktivitet, eller stryk orsaken om ni inte gör något åt den",
      en: "add an activity, or strike the cause if you do nothing about it"))

  package static let promiseNoCause = DiagnosticKind(
    "P052", .warning,
    message: Phrase(
      sv: "{concern}: orsaker saknas",
      en: "{concern}: there are no causes"),
    remedy: Phrase(
      sv: "gör orsaksanalysen tillsammans innan åtgärderna väljs",
      en: "analyse the causes together before the measures are chosen"))

  package static let promiseNoGoal = DiagnosticKind(
    "P053", .warning,
    message: Phrase(
      sv: "{concern}: mål saknas",
      en: "{concern}: there is no goal"),
    remedy: Phrase(
      sv: "skriv vad som ska vara annorlunda när löftet går ut",
      en: "write what shall be different when the promise ends"))

  package static let promiseNoPurpose = DiagnosticKind(
    "P054", .warning,
    message: Phrase(
      sv: "{concern}: syfte saknas",
      en: "{concern}: there is no purpose"),
    remedy: Phrase(
      sv: "skriv vad det hela är till för",
      en: "write what it is all for"))

  package static let promiseNoTargetGroup = DiagnosticKind(
    "P055", .warning,
    message: Phrase(
      sv: "{concern}: målgrupp saknas",
      en: "{concern}: there is no target group"),
    remedy: Phrase(
      sv: "skriv vilka det gäller",
      en: "write whom it is about"))

  package static let promiseVagueDate = DiagnosticKind(
    "P056", .warning,
    message: Phrase(
      sv: "”{activity}”: ”{text}” är inget datum",
      en: "“{activity}”: “{text}” is no date"),
    remedy: Phrase(
      sv: "skriv år-månad-dag, så att det går att följa upp",
      en: "write year-month-day, so that it can be followed up"))

  package static let promiseDateOutside = DiagnosticKind(
    "P057", .warning,
    message: Phrase(
      sv: "”{activity}” ska vara klar {date}, utanför perioden {from} – {to}",
      en: "“{activity}” is to be done by {date}, outside the period {from} – {to}"),
    remedy: Phrase(
      sv: "flytta dagen, eller ändra perioden",
      en: "move the day, or change the period"))

  package static let promiseNoPeriod = DiagnosticKind(
    "P058", .warning,
    message: Phrase(
      sv: "löftets period saknas",
      en: "the promise has no period"),
    remedy: Phrase(
      sv: "ange första och sista dagen under period",
      en: "give the first and last day under period"))

  package static let promiseNoReason = DiagnosticKind(
    "P059", .warning,
    message: Phrase(
      sv: "skäl saknas till att ”{concern}” inte valdes",
      en: "there is no reason why “{concern}” was not chosen"),
    remedy: Phrase(
      sv: "skriv varför; de som svarat har rätt att få veta",
      en: "write why; those who answered have a right to know"))

  package static let promiseConflict = DiagnosticKind(
    "P060", .warning,
    message: Phrase(
      sv: "ni skrev ”{yours}”, det nya utkastet säger ”{new}”",
      en: "you wrote “{yours}”, the new draft says “{new}”"),
    remedy: Phrase(
      sv: "välj det som ska gälla, och ta bort raden under conflicts",
      en: "choose what shall hold, and take the line under conflicts out"))

  package static let promiseLooseEvidence = DiagnosticKind(
    "P061", .warning,
    message: Phrase(
      sv: "underlaget {evidence} finns inte",
      en: "the evidence {evidence} is not there"),
    remedy: Phrase(
      sv: "rätta numret, eller stryk hänvisningen",
      en: "mend the number, or strike the reference"))

  package static let promiseDecidedUnready = DiagnosticKind(
    "P062", .error,
    message: Phrase(
      sv: "löftet är märkt som beslutat, men {count} saker saknas",
      en: "the promise is marked as decided, but {count} things are missing"),
    remedy: Phrase(
      sv: "åtgärda dem, eller sätt status: draft",
      en: "see to them, or set status: draft"))

  package static let promiseMerged = DiagnosticKind(
    "P063", .note,
    message: Phrase(
      sv: "det nya utkastet är infört i er fil; den tidigare ligger i {before}",
      en: "the new draft is merged into your file; the earlier one is in {before}"),
    remedy: Phrase(
      sv: "se efter att det blev rätt",
      en: "see that it came out right"))

  package static let promiseNoFile = DiagnosticKind(
    "P064", .error,
    message: Phrase(
      sv: "det finns inget löfte att läsa",
      en: "there is no promise to read"),
    remedy: Phrase(
      sv: "gör ett utkast med `lyhord draft`, eller ange filen",
      en: "make a draft with `lyhord draft`, or name the file"))

  package static let promiseNoReference = DiagnosticKind(
    "P065", .error,
    message: Phrase(
      sv: "löftet har inget underlag och ingen mening med ”{text}”",
      en: "the promise has no evidence and no sentence with “{text}”"),
    remedy: Phrase(
      sv: "ange ett nummer ur löftet, till exempel {example}, eller några ord ur en mening",
      en: "give a number of the promise, for example {example}, or some words of a sentence"))

  package static let promises: [DiagnosticKind] = [
    promiseNoBaseline, promiseNoIndicator, promiseNoTarget, promiseVagueTarget, promiseTargetBeyond,
    promiseTargetUnseen, promiseNoActivity, promiseNoOwner, promiseNoDeadline, promiseUnlinked,
    promiseUnknownCause, promiseIdleCause, promiseNoCause, promiseNoGoal, promiseNoPurpose,
    promiseNoTargetGroup, promiseVagueDate, promiseDateOutside, promiseNoPeriod, promiseNoReason,
    promiseConflict, promiseLooseEvidence, promiseDecidedUnready, promiseMerged, promiseNoFile,
    promiseNoReference,
  ]
}
