/// P02…: tables that people keep: judgements, other pictures, what has been done.
extension DiagnosticKind {
  package static let tableMissingColumn = DiagnosticKind(
    "P020", .error,
    message: Phrase(
      sv: "kolumnen ”{column}” saknas", en: "the column “{column}” is missing"),
    remedy: Phrase(
      sv: "lägg till den i rubrikraden; filens kolumner är: {known}",
      en: "add it to the header row; the columns of the file are: {known}"))

  package static let tableUnknownColumn = DiagnosticKind(
    "P021", .error,
    message: Phrase(
      sv: "kolumnen ”{column}” hör inte hit", en: "the column “{column}” does not belong here"),
    remedy: Phrase(
      sv: "byt namn på den eller ta bort den; filens kolumner är: {known}",
      en: "rename it or take it out; the columns of the file are: {known}"))

  package static let tableRaggedRow = DiagnosticKind(
    "P022", .error,
    message: Phrase(
      sv: "raden har {found} celler, men rubrikraden har {expected}",
      en: "the row has {found} cells, but the header row has {expected}"),
    remedy: Phrase(
      sv: "sätt text med skiljetecken inom citattecken, eller spara om filen från Excel",
      en: "put text with delimiters in quotation marks, or save the file anew from Excel"))

  package static let tableEmptyCell = DiagnosticKind(
    "P023", .error,
    message: Phrase(sv: "”{column}” är tom", en: "“{column}” is empty"),
    remedy: Phrase(
      sv: "fyll i den, eller ta bort hela raden", en: "fill it in, or take the whole row out"))

  package static let tableBadDate = DiagnosticKind(
    "P024", .error,
    message: Phrase(
      sv: "”{text}” under ”{column}” är inget datum", en: "“{text}” under “{column}” is no date"),
    remedy: Phrase(
      sv: "skriv år-månad-dag, till exempel 2027-03-01",
      en: "write year-month-day, for example 2027-03-01"))

  package static let tableBadNumber = DiagnosticKind(
    "P025", .error,
    message: Phrase(
      sv: "”{text}” under ”{column}” är inget tal", en: "“{text}” under “{column}” is no number"),
    remedy: Phrase(
      sv: "skriv bara siffror, med decimalkomma om det behövs",
      en: "write digits only, with a decimal mark where needed"))

  package static let priorityUnknownCriterion = DiagnosticKind(
    "P026", .error,
    message: Phrase(
      sv: "”{criterion}” är inget kriterium", en: "“{criterion}” is no criterion"),
    remedy: Phrase(sv: "välj ett av: {known}", en: "choose one of: {known}"))

  package static let priorityBadValue = DiagnosticKind(
    "P027", .error,
    message: Phrase(
      sv: "”{value}” duger inte för ”{criterion}”", en: "“{value}” will not do for “{criterion}”"),
    remedy: Phrase(sv: "välj ett av: {known}", en: "choose one of: {known}"))

  package static let priorityEncoding = DiagnosticKind(
    "P028", .error,
    message: Phrase(
      sv: "filen är kodad i {encoding}, som det inte går att skriva i",
      en: "the file is encoded in {encoding}, which cannot be written"),
    remedy: Phrase(
      sv: "spara om den som ”CSV UTF-8” i Excel och försök igen",
      en: "save it as “CSV UTF-8” in Excel and try again"))

  package static let priorityPersonalData = DiagnosticKind(
    "P029", .error,
    message: Phrase(
      sv: "texten ser ut att peka ut en person: {masked}",
      en: "the text seems to point out a person: {masked}"),
    remedy: Phrase(
      sv: "skriv rollen, till exempel trygghetssamordnare, och inga namn eller nummer",
      en: "write the role, for example safety coordinator, and no names or numbers"))

  package static let tableUnknownWord = DiagnosticKind(
    "P030", .error,
    message: Phrase(
      sv: "”{text}” duger inte under ”{column}”", en: "“{text}” will not do under “{column}”"),
    remedy: Phrase(sv: "välj ett av: {known}", en: "choose one of: {known}"))

  package static let priorityPictureOld = DiagnosticKind(
    "P031", .warning,
    message: Phrase(
      sv: "lägesbilden ”{source}” är {months} månader äldre än omgångens slut",
      en: "the picture “{source}” is {months} months older than the end of the round"),
    remedy: Phrase(
      sv: "hämta en nyare, eller säg i beslutet att den är gammal",
      en: "get a newer one, or say in the decision that it is old"))

  package static let prioritisations: [DiagnosticKind] = [
    tableMissingColumn, tableUnknownColumn, tableRaggedRow, tableEmptyCell, tableBadDate,
    tableBadNumber, priorityUnknownCriterion, priorityBadValue, priorityEncoding,
    priorityPersonalData, tableUnknownWord, priorityPictureOld,
  ]
}

/// The columns of the tables that people keep, as they are headed.
extension Phrase {
  package static let columnRound = Phrase(sv: "omgång", en: "round")
  package static let columnConcernKey = Phrase(sv: "problem", en: "concern")
  package static let columnCriterion = Phrase(sv: "kriterium", en: "criterion")
  package static let columnValue = Phrase(sv: "värde", en: "value")
  package static let columnRole = Phrase(sv: "roll", en: "role")
  package static let columnDate = Phrase(sv: "datum", en: "date")
  package static let columnReason = Phrase(sv: "skäl", en: "reason")
  package static let columnSourceKey = Phrase(sv: "källa", en: "source")
  package static let columnUnit = Phrase(sv: "enhet", en: "unit")
  package static let columnAreaKey = Phrase(sv: "område", en: "area")
  package static let columnLabelKey = Phrase(sv: "benämning", en: "label")
  package static let columnPrevious = Phrase(sv: "tidigare", en: "previous")
  package static let columnNote = Phrase(sv: "anmärkning", en: "note")
}

/// The criteria, and what people decide.
extension Phrase {
  package static func priorityCriterion(_ criterion: String) -> Phrase {
    switch criterion {
    case "extent": Phrase(sv: "utbredning", en: "extent")
    case "trend": Phrase(sv: "utveckling", en: "trend")
    case "deviation": Phrase(sv: "avvikelse", en: "deviation")
    case "exposed": Phrase(sv: "utsatthet", en: "exposed")
    case "signal": Phrase(sv: "synlighet", en: "signal")
    case "affected": Phrase(sv: "berörda", en: "affected")
    case "harm": Phrase(sv: "skada", en: "harm")
    case "influence": Phrase(sv: "påverkbarhet", en: "influence")
    case "resources": Phrase(sv: "resurser", en: "resources")
    default: Phrase(sv: "kostnad", en: "cost")
    }
  }

  /// What each criterion asks, in a sentence.
  package static func priorityQuestion(_ criterion: String) -> Phrase {
    switch criterion {
    case "extent": Phrase(sv: "Hur vanligt är det?", en: "How common is it?")
    case "trend": Phrase(sv: "Ökar eller minskar det?", en: "Does it rise or fall?")
    case "deviation": Phrase(sv: "Sticker något område ut?", en: "Does an area stand out?")
    case "exposed":
      Phrase(
        sv: "Vilka platser och grupper drabbas hårdast?",
        en: "Which places and groups are hardest hit?")
    case "signal":
      Phrase(sv: "Hur synligt är det i vardagen?", en: "How visible is it in everyday life?")
    case "affected": Phrase(sv: "Hur många berörs?", en: "How many are affected?")
    case "harm": Phrase(sv: "Hur stor skada gör det?", en: "How much harm does it do?")
    case "influence":
      Phrase(sv: "Hur mycket kan vi påverka det?", en: "How far can we influence it?")
    case "resources":
      Phrase(sv: "Har vi folk och medel?", en: "Have we the people and the means?")
    default: Phrase(sv: "Vad kostar det att göra något åt?", en: "What does acting on it cost?")
    }
  }

  /// What a step from 1 to 4 on a criterion means.
  package static func priorityStep(_ criterion: String, _ step: Int) -> Phrase {
    let words: [Phrase] =
      switch criterion {
      case "signal":
        [
          Phrase(sv: "syns inte", en: "not seen"),
          Phrase(sv: "syns för få", en: "seen by few"),
          Phrase(sv: "syns för många", en: "seen by many"),
          Phrase(sv: "syns varje dag", en: "seen every day"),
        ]
      case "harm":
        [
          Phrase(sv: "liten", en: "small"), Phrase(sv: "märkbar", en: "noticeable"),
          Phrase(sv: "stor", en: "great"), Phrase(sv: "mycket stor", en: "very great"),
        ]
      case "influence":
        [
          Phrase(sv: "knappt alls", en: "hardly at all"), Phrase(sv: "lite", en: "a little"),
          Phrase(sv: "en hel del", en: "quite a lot"),
          Phrase(sv: "till stor del", en: "to a large part"),
        ]
      case "resources":
        [
          Phrase(sv: "saknas", en: "lacking"), Phrase(sv: "knappa", en: "scarce"),
          Phrase(sv: "räcker", en: "enough"), Phrase(sv: "finns redan", en: "in place"),
        ]
      case "cost":
        [
          Phrase(sv: "låg", en: "low"), Phrase(sv: "måttlig", en: "moderate"),
          Phrase(sv: "hög", en: "high"), Phrase(sv: "mycket hög", en: "very high"),
        ]
      default:
        [
          Phrase(sv: "liten", en: "small"), Phrase(sv: "viss", en: "some"),
          Phrase(sv: "stor", en: "large"), Phrase(sv: "mycket stor", en: "very large"),
        ]
      }
    return words.indices.contains(step - 1) ? words[step - 1] : Phrase(sv: "–", en: "–")
  }

  /// What a decision is called where the criteria are listed.
  package static let priorityDecisionCriterion = Phrase(sv: "beslut", en: "decision")
  /// The criterion of a row that says how heavily a source or a criterion weighs.
  package static let priorityWeightCriterion = Phrase(sv: "vikt", en: "weight")

  package static func priorityDecision(_ decision: String) -> Phrase {
    switch decision {
    case "focus": Phrase(sv: "fokusområde", en: "focus")
    case "discuss": Phrase(sv: "diskutera", en: "discuss")
    default: Phrase(sv: "avstå", en: "decline")
    }
  }
}

/// What the prioritisation table says.
extension Phrase {
  package static let priorityTitle = Phrase(
    sv: "{municipality} · {round} · underlag för prioritering",
    en: "{municipality} · {round} · basis for prioritising")
  package static let priorityBasis = Phrase(
    sv: "Underlag för samtal: svaren fyller det de vet, människor bedömer resten och beslutar.",
    en: "Basis for a talk: the answers fill in what they know, people judge the rest and decide.")
  package static let priorityTrendUp = Phrase(sv: "ökar", en: "rising")
  package static let priorityTrendDown = Phrase(sv: "minskar", en: "falling")
  package static let priorityTrendUnclear = Phrase(sv: "oförändrat?", en: "no sure change")
  package static let priorityTrendUntested = Phrase(sv: "kan inte prövas", en: "untestable")
  package static let priorityTrendRefused = Phrase(sv: "ej jämförbart", en: "not comparable")
  package static let priorityBlank = Phrase(sv: "?", en: "?")
  package static let priorityTop = Phrase(sv: "Topp {count}", en: "Top {count}")
  package static let priorityTopWeighed = Phrase(sv: "Med era vikter", en: "By your weights")
  package static let priorityWeightsNote = Phrase(
    sv: "Era vikter: {weights}. Det som inte fått någon vikt räknas inte med där.",
    en: "Your weights: {weights}. What was given none does not count there.")
  package static let priorityWeightPart = Phrase(
    sv: "{criterion} {weight} ({role} {date}: {reason})",
    en: "{criterion} {weight} ({role} {date}: {reason})")
  package static let priorityDecisionHeading = Phrase(sv: "Beslut", en: "Decision")
  package static let priorityMarks = Phrase(
    sv:
      "Utbredning: andel och plats i {source}. Berörda: {affected}. ? = ingen har bedömt. Steg 1–4, "
      + "där 4 är mest; vad stegen betyder står i `lyhord prioritise --help`.",
    en:
      "Extent: share and place in {source}. Affected: {affected}. ? = nobody has judged. Steps 1–4, "
      + "4 is most; `lyhord prioritise --help` tells what the steps mean.")
  package static let priorityAffectedNone = Phrase(
    sv: "ingen fråga mäter det", en: "no question measures it")
  package static let priorityTopNote = Phrase(
    sv:
      "Topp {count}: chansen till en plats i topp {count} när {criteria} vägs ihop på alla "
      + "sätt (SMAA, {draws} dragningar, frö {seed}); inom parentes lägst och högst när ett av dem i "
      + "taget väger tyngst.",
    en:
      "Top {count}: the chance of a place in the top {count} when {criteria} are weighed together "
      + "in every way (SMAA, {draws} draws, seed {seed}); in brackets lowest and highest when one of "
      + "them at a time weighs most.")
  package static let priorityGates = Phrase(
    sv: "Påverkbarhet, resurser och kostnad räknas inte in: de säger vad som går att lova.",
    en: "Influence, resources and cost are not weighed in: they tell what can be promised.")
  package static let priorityAreasTitle = Phrase(
    sv: "Områden och grupper som nämner det oftare än övriga",
    en: "Areas and groups that name it more often than others")
  package static let priorityAreasLine = Phrase(sv: "{concern}: {parts}", en: "{concern}: {parts}")
  package static let priorityDisagreements = Phrase(
    sv: "Här är källorna mest oense", en: "Where the sources disagree most")
  package static let prioritySilent = Phrase(
    sv: "Tysta problem: få nämner dem, men de bör inte glömmas",
    en: "Silent concerns: few name them, but they should not be forgotten")
  package static let prioritySilentHarm = Phrase(
    sv: "{concern}: skadan bedöms som {step} ({role}, {date}: {reason})",
    en: "{concern}: the harm is judged {step} ({role}, {date}: {reason})")
  package static let prioritySilentSource = Phrase(
    sv: "{concern}: säkert i topp {count} i {source}, men inte i {leading}",
    en: "{concern}: surely in the top {count} of {source}, but not of {leading}")
  package static let priorityDecisions = Phrase(sv: "Beslutat", en: "Decided")
  package static let priorityDecisionLine = Phrase(
    sv: "{concern}: {decision} – {reason} ({role}, {date})",
    en: "{concern}: {decision} – {reason} ({role}, {date})")
  package static let priorityNoDecisions = Phrase(
    sv: "Inget är beslutat än. Besluta med `lyhord prioritise decide PROBLEM fokusområde --role … "
      + "--date … --reason …`.",
    en:
      "Nothing is decided yet. Decide with `lyhord prioritise decide CONCERN focus --role … --date … "
      + "--reason …`.")
  package static let priorityPictures = Phrase(
    sv: "Andra lägesbilder", en: "Other pictures of the situation")
  package static let priorityPictureLine = Phrase(
    sv: "{concern}: {value} {unit}{change} – {source}, {date}{area}{old}",
    en: "{concern}: {value} {unit}{change} – {source}, {date}{area}{old}")
  package static let priorityPictureLabel = Phrase(sv: " ({label})", en: " ({label})")
  package static let priorityPictureChange = Phrase(
    sv: " (före: {previous})", en: " (before: {previous})")
  package static let priorityPictureOldMark = Phrase(
    sv: " – GAMMAL, {months} månader", en: " – OLD, {months} months")
  package static let priorityBeyond = Phrase(
    sv: "Går knappt att påverka, enligt bedömningen: informera i stället för att lova. {concerns}",
    en: "Judged to be hardly open to influence: inform instead of promising. {concerns}")
  package static let priorityWrote = Phrase(
    sv: "{file}: {count} rader till", en: "{file}: {count} more rows")
  package static let priorityReplaced = Phrase(
    sv: "Före: {value} ({role}, {date}). Den raden står kvar i filen.",
    en: "Before: {value} ({role}, {date}). That row stays in the file.")
  package static let priorityNothingToFill = Phrase(
    sv: "Allt är redan bedömt eller väntar på att fyllas i.",
    en: "Everything is judged already, or waits to be filled in.")

  package static let helpPrioritise = Phrase(
    sv: "prioriteringstabellen: visa, fyll i, besluta",
    en: "the prioritisation table: show, fill in, decide")
  package static let helpPrioritiseDiscussion = Phrase(
    sv: """
      Brås kriterier, problem för problem. Svaren fyller utbredning, utveckling, avvikelse, utsatthet och
      berörda; människor bedömer resten i steg 1–4:
        synlighet     1 syns inte, 2 syns för få, 3 syns för många, 4 syns varje dag
        skada         1 liten, 2 märkbar, 3 stor, 4 mycket stor
        påverkbarhet  1 knappt alls, 2 lite, 3 en hel del, 4 till stor del
        resurser      1 saknas, 2 knappa, 3 räcker, 4 finns redan
        kostnad       1 låg, 2 måttlig, 3 hög, 4 mycket hög
      Hur tungt källor och kriterier ska väga skrivs in med `weigh`; utan vikter prövas alla sätt att väga.
      Bedömningar, vikter och beslut ligger i priorities.csv, som öppnas i Excel. Inget skrivs över: en ny
      bedömning är en ny rad, och den senaste dagen gäller.
      """,
    en: """
      Brå’s criteria, concern by concern. The answers fill extent, trend, deviation, exposed and affected;
      people judge the rest in steps 1–4:
        signal     1 not seen, 2 seen by few, 3 seen by many, 4 seen every day
        harm       1 small, 2 noticeable, 3 great, 4 very great
        influence  1 hardly at all, 2 a little, 3 quite a lot, 4 to a large part
        resources  1 lacking, 2 scarce, 3 enough, 4 in place
        cost       1 low, 2 moderate, 3 high, 4 very high
      How heavily sources and criteria weigh is written down with `weigh`; without weights every way is tried.
      Judgements, weights and decisions are kept in priorities.csv, which Excel opens. Nothing is overwritten: a
      new judgement is a new row, and the latest day holds.
      """)
  package static let helpPrioritiseShow = Phrase(sv: "visa tabellen", en: "show the table")
  package static let helpPrioritiseSet = Phrase(
    sv: "skriv in en bedömning, med roll, dag och skäl",
    en: "write down a judgement, with role, day and reason")
  package static let helpPrioritiseDecide = Phrase(
    sv: "skriv in ett beslut: fokusområde, diskutera eller avstå",
    en: "write down a decision: focus, discuss or decline")
  package static let helpPrioritiseWeigh = Phrase(
    sv: "skriv in hur tungt en källa eller ett kriterium ska väga",
    en: "write down how heavily a source or a criterion is to weigh")
  package static let helpWeighed = Phrase(
    sv: "medborgare, ungdomar, medarbetare, företag, vandringar, berörda, synlighet eller skada",
    en: "citizens, youth, staff, businesses, walks, affected, signal or harm")
  package static let helpWeight = Phrase(
    sv: "0–100, mot de andra vikterna; 0 räknas inte med",
    en: "0–100, against the other weights; 0 leaves it out")
  package static let priorityWeightBefore = Phrase(
    sv: "Förut gällde {weight} ({role}, {date}); det står kvar i filen.",
    en: "{weight} held before ({role}, {date}); it stays in the file.")
  package static let helpPrioritiseBlank = Phrase(
    sv: "lägg till tomma rader att fylla i med Excel, för det som ingen bedömt",
    en: "add empty rows to fill in with Excel, for what nobody has judged")
  package static let helpCriterion = Phrase(
    sv: "kriterium: synlighet, skada, påverkbarhet, resurser, kostnad …",
    en: "criterion: signal, harm, influence, resources, cost …")
  package static let helpStep = Phrase(sv: "steg 1–4", en: "a step from 1 to 4")
  package static let helpDecisionWord = Phrase(
    sv: "fokusområde, diskutera eller avstå", en: "focus, discuss or decline")
  package static let helpRole = Phrase(
    sv: "vem som bedömt eller beslutat: en roll, aldrig ett namn",
    en: "who judged or decided: a role, never a name")
  package static let helpDay = Phrase(
    sv: "dagen för bedömningen eller beslutet, år-månad-dag",
    en: "the day of the judgement or decision, year-month-day")
  package static let helpReason = Phrase(sv: "varför", en: "why")
}
