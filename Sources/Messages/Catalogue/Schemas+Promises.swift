// What the JSON Schema tells an editor of the keys that only promise.yaml has.
extension SchemaText {
  package static let promiseRoundLabel = Phrase(
    sv: "Omgångens namn.", en: "The name of the round.")
  package static let responsible = Phrase(
    sv: "Vem som ansvarar för uppföljningen: en roll.",
    en: "Who is responsible for the follow-up: a role.")
  package static let decided = Phrase(
    sv: "Beslutet: vem, när och varför.", en: "The decision: who, when and why.")
  package static let decidedBy = Phrase(
    sv: "En roll, aldrig ett namn.", en: "A role, never a name.")
  package static let decidedDate = Phrase(
    sv: "Dagen, år-månad-dag.", en: "The day, year-month-day.")
  package static let about = Phrase(
    sv: "Vad meningen handlar om; ett nytt utkast känner igen den på det.",
    en: "What the sentence is about; a new draft knows it by this.")
  package static let causeID = Phrase(
    sv: "Orsakens nummer, som O1; aktiviteterna hänvisar till det.",
    en: "The number of the cause, such as O1; activities refer to it.")
  package static let cause = Phrase(sv: "Orsaken.", en: "The cause.")
  package static let basis = Phrase(
    sv: "Vad bedömningen bygger på.", en: "What the judgement rests on.")
  package static let measureMeaning = Phrase(sv: "Vad den innebär.", en: "What it means.")
  package static let activityID = Phrase(
    sv: "Aktivitetens nummer, som A1; rapporterna hänvisar till det.",
    en: "The number of the activity, such as A1; reports refer to it.")
  package static let activityMeasure = Phrase(
    sv: "Koden för åtgärden som den genomför.", en: "The code of the measure that it carries out.")
  package static let planned = Phrase(
    sv: "Hur många som ska genomföras under perioden.",
    en: "How many are to be done within the period.")
  package static let plannedUnit = Phrase(
    sv: "Vad som räknas, till exempel kontroller.", en: "What is counted, for example checks.")
  package static let indicatorQuestion = Phrase(
    sv: "Enkäten och frågan: enkät.fråga.", en: "The survey and the question: survey.question.")
  package static let wording = Phrase(sv: "Frågan i ord.", en: "The question in words.")
  package static let counts = Phrase(
    sv: "Vad andelen räknar.", en: "What the share counts.")
  package static let detectable = Phrase(
    sv: "Den minsta ändring som nästa omgång troligen kan visa, mellan 0 och 1.",
    en: "The smallest change that the next round can probably show, between 0 and 1.")
  package static let targetShare = Phrase(
    sv: "Andelen som ska nås, mellan 0 och 1.", en: "The share to reach, between 0 and 1.")
  package static let targetBy = Phrase(
    sv: "När den ska vara nådd, år-månad-dag.", en: "When it is to be reached, year-month-day.")
  package static let targetText = Phrase(sv: "Målet i ord.", en: "The target in words.")
  package static let conflicts = Phrase(
    sv: "Fält som både ni och ett nytt utkast har ändrat. Välj, och ta sedan bort raden.",
    en: "Fields that both you and a new draft have changed. Choose, then take the line out.")
  package static let conflictAt = Phrase(sv: "Var i filen.", en: "Where in the file.")
  package static let conflictYours = Phrase(sv: "Vad ni skrivit.", en: "What you have written.")
  package static let conflictNew = Phrase(
    sv: "Vad det nya utkastet säger.", en: "What the new draft says.")
  package static let evidenceKind = Phrase(
    sv: "answers (svar), change (ändring), picture (annan lägesbild) eller judgement (bedömning).",
    en: "answers, change, picture (another picture of the situation) or judgement.")
  package static let evidenceGroup = Phrase(
    sv: "Den del av de svarande som det gäller; annars alla.",
    en: "The part of the people that it is of; otherwise everyone.")
  package static let evidenceGroupLabel = Phrase(sv: "Gruppens namn.", en: "The group's name.")
  package static let unsure = Phrase(
    sv: "true om själva intervallet är osäkert.", en: "true if the interval itself is unsure.")
  package static let evidenceCount = Phrase(
    sv: "Hur många det är, när en andel inte kan visas.",
    en: "How many it is, where a share cannot be shown.")
  package static let suppressed = Phrase(
    sv: "Varför andelen inte visas.", en: "Why the share is not shown.")
  package static let earlierRound = Phrase(
    sv: "Omgången som ändringen räknas från.", en: "The round that the change is reckoned from.")
  package static let before = Phrase(sv: "Andelen då.", en: "The share then.")
  package static let change = Phrase(
    sv: "Ändringen, mellan −1 och 1.", en: "The change, between −1 and 1.")
  package static let verdict = Phrase(
    sv: "Om ändringen är säker.", en: "Whether the change is sure.")
  package static let picture = Phrase(
    sv: "Var lägesbilden kommer från.", en: "Where the picture comes from.")
  package static let pictureValue = Phrase(sv: "Värdet.", en: "The value.")
  package static let picturePrevious = Phrase(
    sv: "Värdet en period tidigare.", en: "The value one period before.")
  package static let pictureUnit = Phrase(sv: "Enheten.", en: "The unit.")
  package static let pictureOld = Phrase(
    sv: "true om uppgiften är äldre än ni godtar.",
    en: "true if the figure is older than you accept.")
  package static let judgedCriterion = Phrase(
    sv: "Kriteriet som bedömts.", en: "The criterion that was judged.")
  package static let judged = Phrase(sv: "Bedömningen.", en: "The judgement.")
}
