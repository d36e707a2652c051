/// What the draft promise says as a document.
extension Phrase {
  package static let reportDraftIntroduction = Phrase(
    sv: "Det här är ett förslag ur svaren i omgången ”{round}”, inte ett beslut. Meningarna har en "
      + "hänvisning till sitt underlag sist i dokumentet. Fält inom hakparentes eller med streckad linje är "
      + "tomma och fylls i av människor.",
    en: "This is a proposal from the answers of the round “{round}”, not a decision. The sentences "
      + "refer to their evidence at the end of the document. Fields in brackets or with a dashed line are "
      + "empty and are filled in by people.")
  package static let reportDraftBlank = Phrase(sv: "fylls i", en: "to fill in")
  package static let reportDraftCausesBlank = Phrase(
    sv: "orsaksanalys görs tillsammans", en: "analyse the causes together")
  package static let reportDraftGoalBlank = Phrase(
    sv: "vad som ska vara annorlunda när löftet går ut",
    en: "what shall be different when the promise ends")
  package static let reportDraftReasonBlank = Phrase(
    sv: "varför det inte valdes", en: "why it was not chosen")
  package static let reportDraftRoleBlank = Phrase(
    sv: "roll fylls i", en: "role to fill in")

  package static let reportDraftFrameCaption = Phrase(sv: "Löftets ram", en: "Frame of the promise")
  package static let reportDraftField = Phrase(sv: "Fält", en: "Field")
  package static let reportDraftContent = Phrase(sv: "Innehåll", en: "Content")
  package static let reportDraftMunicipality = Phrase(sv: "Kommun", en: "Municipality")
  package static let reportDraftPeriod = Phrase(sv: "Period", en: "Period")
  package static let reportDraftParties = Phrase(sv: "Parter", en: "Parties")
  package static let reportDraftPartners = Phrase(sv: "Samverkar med", en: "Together with")
  package static let reportDraftComplements = Phrase(sv: "Kompletterar", en: "Complements")
  package static let reportDraftGovernedBy = Phrase(sv: "Styrs av", en: "Governed by")
  package static let reportDraftReportsTo = Phrase(sv: "Rapporteras till", en: "Reported to")
  package static let reportDraftHow = Phrase(sv: "Arbetssätt", en: "Way of working")
  package static let reportDraftLevels = Phrase(
    sv: "Förebyggande nivåer", en: "Levels of prevention")

  package static func reportLevel(_ level: String) -> Phrase {
    switch level {
    case "universal": Phrase(sv: "generell", en: "universal")
    case "selective": Phrase(sv: "selektiv", en: "selective")
    default: Phrase(sv: "indikerad", en: "indicated")
    }
  }

  package static let reportDraftStandingSentence = Phrase(
    sv: "Hur fast det ligger: {meaning}.", en: "How firmly it stands: {meaning}.")
  package static let reportDraftSituation = Phrase(sv: "Så ser det ut", en: "How things stand")
  package static let reportDraftToFill = Phrase(sv: "Att bestämma", en: "To decide")
  package static let reportDraftFieldsCaption = Phrase(
    sv: "Mål och mått för {concern}", en: "Goals and measures for {concern}")
  package static let reportDraftCauses = Phrase(sv: "Orsaker", en: "Causes")
  package static let reportDraftTargetGroup = Phrase(sv: "Målgrupp", en: "Target group")
  package static let reportDraftPurpose = Phrase(sv: "Syfte", en: "Purpose")
  package static let reportDraftGoal = Phrase(sv: "Mål", en: "Goal")
  package static let reportDraftIndicator = Phrase(sv: "Indikator", en: "Indicator")
  package static let reportDraftIndicatorText = Phrase(
    sv: "”{question}” ({survey})", en: "“{question}” ({survey})")
  package static let reportDraftBaseline = Phrase(sv: "Utgångsläge", en: "Baseline")
  package static let reportDraftTarget = Phrase(sv: "Målvärde", en: "Target")
  package static let reportDraftActivities = Phrase(sv: "Aktiviteter", en: "Activities")
  package static let reportDraftActivitiesCaption = Phrase(
    sv: "Vad som ska göras åt {concern}", en: "What is to be done about {concern}")
  package static let reportDraftWhat = Phrase(sv: "Vad", en: "What")
  package static let reportDraftBitesOn = Phrase(
    sv: "Vilken orsak den biter på", en: "Which cause it acts on")
  package static let reportDraftOwner = Phrase(sv: "Ansvarig roll", en: "Responsible role")
  package static let reportDraftDeadline = Phrase(sv: "Klart senast", en: "Done by")
  package static let reportDraftLevel = Phrase(sv: "Nivå", en: "Level")
  package static let reportDraftMeasures = Phrase(
    sv: "Åtgärder att välja bland", en: "Measures to choose among")
  package static let reportDraftMeasuresCaption = Phrase(
    sv: "Kända åtgärder mot {concern}, att väga mot de lokala orsakerna",
    en: "Known measures against {concern}, to weigh against the local causes")
  package static let reportDraftMeasure = Phrase(sv: "Åtgärd", en: "Measure")
  package static let reportDraftMeaning = Phrase(sv: "Vad den innebär", en: "What it means")
  package static let reportDraftUsualOwner = Phrase(sv: "Brukar ägas av", en: "Usually owned by")

  package static let reportDraftDiscuss = Phrase(sv: "Att diskutera", en: "To discuss")
  package static let reportDraftDiscussIntroduction = Phrase(
    sv: "Svaren räcker inte för att föreslå de här problemen, men de är värda ett samtal.",
    en: "The answers are not enough to propose these concerns, but they are worth a talk.")
  package static let reportDraftStanding = Phrase(
    sv: "{standing}, i topp {count} i {share} av viktningarna",
    en: "{standing}, in the top {count} in {share} of the weightings")
  package static let reportDraftNotChosen = Phrase(
    sv: "Det som inte valdes, och varför", en: "What was not chosen, and why")
  package static let reportDraftNotChosenIntroduction = Phrase(
    sv: "De som svarat har rätt att få veta varför något inte kom med.",
    en: "Those who answered have a right to know why something was left out.")
  package static let reportDraftNotChosenCaption = Phrase(
    sv: "Skäl fylls i av dem som beslutar", en: "Reasons are filled in by those who decide")
  package static let reportDraftReason = Phrase(sv: "Skäl", en: "Reason")
  package static let reportDraftFollowUp = Phrase(sv: "Uppföljning", en: "Follow-up")
  package static let reportDraftFollowUpCaption = Phrase(
    sv: "När löftet följs upp", en: "When the promise is followed up")
  package static let reportDraftDate = Phrase(sv: "Datum", en: "Date")
  package static let reportDraftKind = Phrase(sv: "Slag", en: "Kind")
  package static let reportDraftResponsible = Phrase(sv: "Ansvarig", en: "Responsible")

  package static func reportFollowUpKind(_ kind: String) -> Phrase {
    switch kind {
    case "interim": Phrase(sv: "avstämning", en: "interim check")
    case "annual_report": Phrase(sv: "årsuppföljning", en: "yearly summary")
    default: Phrase(sv: "slutlig uppföljning", en: "final follow-up")
    }
  }

  package static let reportDraftDecision = Phrase(sv: "Beslut", en: "Decision")
  package static let reportDraftDecisionCaption = Phrase(
    sv: "De som ansvarar för löftet, med roller och utan namn",
    en: "Those responsible for the promise, by role and without names")
  package static let reportDraftRole = Phrase(sv: "Roll", en: "Role")
  package static let reportDraftDecided = Phrase(sv: "Beslut", en: "Decision")
  package static let reportDraftEvidence = Phrase(sv: "Underlag", en: "Evidence")
  package static let reportDraftEvidenceCaption = Phrase(
    sv: "Var varje siffra kommer från", en: "Where each figure comes from")
  package static let reportDraftReference = Phrase(sv: "Nr", en: "No.")
  package static let reportDraftQuestion = Phrase(sv: "Fråga", en: "Question")

  package static let promiseIntroduction = Phrase(
    sv: "Löftet är beslutat. Meningarna har en hänvisning till sitt underlag sist i dokumentet.",
    en: "The promise is decided. The sentences refer to their evidence at the end of the document.")
  package static let promiseSigned = Phrase(sv: "Undertecknat", en: "Signed")
  package static let promiseFocusAreas = Phrase(sv: "Fokusområden", en: "Focus areas")
  package static let promiseStanding = Phrase(
    sv: "{standing}, i toppen i {share} av viktningarna",
    en: "{standing}, at the top in {share} of the weightings")
  package static let promiseDecidedBy = Phrase(sv: "Beslutat av", en: "Decided by")
  package static let promiseDecidedSentence = Phrase(
    sv: "Beslut ({by}): {reason}.", en: "Decision ({by}): {reason}.")
  package static let promiseCausesCaption = Phrase(
    sv: "Orsaksanalys för {concern}, och vad som biter på varje orsak",
    en: "Causal analysis of {concern}, and what acts on each cause")
  package static let promiseCauseNumber = Phrase(sv: "Nr", en: "No.")
  package static let promiseCause = Phrase(sv: "Orsak", en: "Cause")
  package static let promiseCauseBasis = Phrase(sv: "Bygger på", en: "Rests on")
  package static let promiseCauseActivities = Phrase(
    sv: "Aktiviteter som biter på den", en: "Activities that act on it")
  package static let promiseDetectable = Phrase(
    sv: "(nästa omgång kan knappast visa en mindre ändring än {points} procentenheter)",
    en: "(the next round can hardly show a smaller change than {points} points)")
  package static let promiseIndicatorText = Phrase(
    sv: "”{question}” – andel: {counts} ({id})",
    en: "“{question}” – share: {counts} ({id})")
  package static let promiseTargetBy = Phrase(sv: "senast {date}", en: "by {date}")
  package static let promisePlanned = Phrase(sv: "Antal", en: "Number")
  package static let promiseChangesCaption = Phrase(
    sv: "Ändringar sedan en tidigare omgång", en: "Changes since an earlier round")
  package static let promiseEarlierRound = Phrase(sv: "Omgången före", en: "The round before")
  package static let promisePictureValue = Phrase(sv: "Värde", en: "Value")
  package static let promisePictureBefore = Phrase(sv: "Före", en: "Before")
  package static let promisePictureOld = Phrase(sv: "{date}, gammal", en: "{date}, old")
  package static let promiseJudgementsCaption = Phrase(
    sv: "Vad människor har bedömt och beslutat", en: "What people have judged and decided")
  package static let promiseJudgedCriterion = Phrase(sv: "Kriterium", en: "Criterion")
  package static let promiseJudged = Phrase(sv: "Bedömning", en: "Judgement")
  package static let promiseConflicts = Phrase(
    sv: "Att välja mellan", en: "To choose between")
  package static let promiseConflictsIntroduction = Phrase(
    sv:
      "Här har både ni och ett nytt utkast ändrat. Det ni skrivit gäller tills ni väljer något annat.",
    en: "Here both you and a new draft have made changes. What you wrote holds until you choose "
      + "otherwise.")
  package static let promiseConflictPlace = Phrase(sv: "Var", en: "Where")
  package static let promiseConflictYours = Phrase(sv: "Ert", en: "Yours")
  package static let promiseConflictNew = Phrase(sv: "Nya utkastets", en: "The new draft’s")
}
