/// T009…: what people say of the codes of free texts.
extension DiagnosticKind {
  package static let reviewUnknownVerdict = DiagnosticKind(
    "T009", .error,
    message: Phrase(
      sv: "”{text}” i kolumnen {column} är inget svar som går att läsa, så inget sparades",
      en: "“{text}” in the column {column} is no answer that can be read, so nothing was stored"),
    remedy: Phrase(
      sv: "skriv ja, nej eller ? (som tar tillbaka ett tidigare svar), eller lämna rutan tom",
      en: "write yes, no or ? (which takes an earlier answer back), or leave the cell empty"))

  package static let reviewUnknownTone = DiagnosticKind(
    "T010", .error,
    message: Phrase(
      sv: "”{text}” är ingen känd ton", en: "“{text}” is no known tone"),
    remedy: Phrase(
      sv: "skriv problem, önskemål eller beröm efter likhetstecknet, eller bara problemets kod",
      en: "write problem, wish or praise after the equals sign, or only the concern’s code"))

  package static let reviewChanged = DiagnosticKind(
    "T011", .warning,
    message: Phrase(
      sv: "bedömningen av {concern} har ändrats, och den senare gäller",
      en: "the verdict on {concern} has changed, and the later one counts"),
    remedy: Phrase(
      sv: "var det ett misstag: skriv tillbaka det förra svaret i rutan och kör en gång till",
      en: "if that was a slip: write the earlier answer in the cell again and run once more"))

  package static let reviewUnknownKeys = DiagnosticKind(
    "T012", .error,
    message: Phrase(sv: "”{text}” betyder inget här", en: "“{text}” means nothing here"),
    remedy: Phrase(
      sv:
        "skriv j, n, numret på det som är fel, eller + och koden för det som saknas; ? visar allt",
      en:
        "write y, n, the number of what is wrong, or + and the code of what is missing; ? shows all"
    ))

  package static let textReviews: [DiagnosticKind] = [
    reviewUnknownVerdict, reviewUnknownTone, reviewChanged, reviewUnknownKeys,
  ]
}

extension Phrase {
  package static let helpCodeDiscussion = Phrase(
    sv:
      "Det en människa bestämt om en text gäller framför reglerna överallt: här, i rank, explain, "
      + "report och draft. Varken en ny inläsning eller nya regler ändrar det.",
    en:
      "What a person has decided of a text counts before the rules everywhere: here, in rank, "
      + "explain, report and draft. Neither a new import nor new rules change it.")
  package static let helpCodeShow = Phrase(
    sv: "antal, exempel och det som granskats", en: "counts, examples and what has been judged")
  package static let helpCodeReview = Phrase(
    sv:
      "tabell där en eller två personer bedömer koderna (ja/nej) och lägger till det som saknas; "
      + "skapas och fylls på, inget skrivs över",
    en:
      "a table in which one or two people judge the codes (yes/no) and add what is missing; made "
      + "and added to, never overwritten")
  package static let helpCodeRole = Phrase(
    sv: "vad granskaren är: en roll, aldrig ett namn",
    en: "what the reviewer is: a role, never a name")
  package static let helpCodeSecondRole = Phrase(
    sv: "vad den andra granskaren i tabellen är", en: "what the second reviewer in the table is")
  package static let helpCodeWalk = Phrase(
    sv: "bedöm texterna en i taget: de osäkra och ett slumpmässigt urval av de säkra",
    en: "judge the texts one by one: the unsure ones and a random sample of the sure")
  package static let helpCodeWalkDiscussion = Phrase(
    sv:
      "Varje svar sparas genast; sluta när som helst med q och fortsätt en annan dag. Låt en andra "
      + "person gå samma väg med --coder 2, så visar `lyhord code` hur väl ni är överens.",
    en:
      "Each answer is stored at once; stop whenever you like with q and go on another day. Let a "
      + "second person go the same way with --coder 2, and `lyhord code` shows how well you agree.")
  package static let helpCodeCoder = Phrase(
    sv: "1 eller 2: vem av två granskare", en: "1 or 2: which of two reviewers")

  package static let walkOpening = Phrase(
    sv:
      "{count} texter att bedöma, {before} bedömda förut. De osäkra kommer först, sedan ett "
      + "slumpmässigt urval (slumpfrö {seed}).",
    en:
      "{count} texts to judge, {before} judged before. The unsure ones come first, then a random "
      + "sample (seed {seed}).")
  package static let walkKeys = Phrase(
    sv:
      "j = allt stämmer och inget saknas · n = inget stämmer · 1 3 = de numren är fel, resten rätt · "
      + "+kod = det saknas (+kod=beröm, +kod=önskemål) · # skäl · h = hoppa över · z = ångra förra · "
      + "q = sluta · ? = hjälp och koder. Sedan Enter.",
    en:
      "y = all right and nothing missing · n = none is right · 1 3 = those numbers are wrong, the rest "
      + "right · +code = it is missing (+code=praise, +code=wish) · # reason · s = skip · u = undo the "
      + "last · q = stop · ? = help and codes. Then Enter.")
  package static let walkText = Phrase(
    sv: "Text {number} av {count}", en: "Text {number} of {count}")
  package static let walkConcern = Phrase(
    sv: "{number}. {concern} ({tone}) – ”{snippet}”",
    en: "{number}. {concern} ({tone}) – “{snippet}”")
  package static let walkUnsureConcern = Phrase(
    sv: "{number}. {concern} ({tone}, osäkert) – ”{snippet}”",
    en: "{number}. {concern} ({tone}, unsure) – “{snippet}”")
  package static let walkNothing = Phrase(
    sv: "Inget känt problem hittades. Stämmer det?",
    en: "No known concern was found. Is that right?")
  package static let walkPrompt = Phrase(sv: "> ", en: "> ")
  package static let walkNothingToUndo = Phrase(
    sv: "Det finns inget att ångra i den här granskningen.",
    en: "There is nothing to undo in this review.")
  package static let walkComplete = Phrase(
    sv: "{judged} texter bedömda nu, och därmed hela urvalet. `lyhord code` visar vad det säger.",
    en: "{judged} texts judged now, and so the whole sample. `lyhord code` shows what it says.")
  package static let walkClosing = Phrase(
    sv: "{judged} texter bedömda nu, {left} kvar. Kör samma kommando igen för att fortsätta.",
    en: "{judged} texts judged now, {left} left. Run the same command again to go on.")

  package static let codeReviewOpen = Phrase(
    sv: "Tabellen: {open} rader återstår att bedöma.",
    en: "The table: {open} lines are still to be judged.")
  package static let codeJudged = Phrase(
    sv:
      "Granskning: {judged} av {count} olika texter bedömda, {changed} svar kodade på annat sätt.",
    en: "Review: {judged} of {count} different texts judged, {changed} answers coded otherwise.")
  package static let codeReviewed = Phrase(
    sv:
      "    {concern}: {right} av {judged} bedömda koder rätt (av {coded}). Rätt bland de kodade: "
      + "{precision}. Funna av dem som finns: {recall}.",
    en:
      "    {concern}: {right} of {judged} judged codes right (of {coded}). Right among those coded: "
      + "{precision}. Found among those there are: {recall}.")
  package static let codeShare = Phrase(sv: "{share} ({range})", en: "{share} ({range})")
  package static let codeUnknownShare = Phrase(sv: "okänt än", en: "unknown yet")
  package static let codeEstimateMissing = Phrase(
    sv:
      "    Okänt än: granska fler texter i den ordning de kommer, även de där inget problem hittades.",
    en:
      "    Unknown yet: judge more texts in the order in which they come, also those without a concern."
  )
  package static let codeEstimateMethod = Phrase(
    sv:
      "    Osäkra texter, säkra texter och texter utan problem väger efter hur många de är; "
      + "95-procentiga intervall ur ett slumpmässigt urval (slumpfrö {seed}).",
    en:
      "    Unsure texts, sure texts and texts without a concern count by how many they are; 95 % "
      + "intervals from a random sample (seed {seed}).")
  package static let codeAgreement = Phrase(
    sv: "    Två granskare: Krippendorffs α {alpha} – {verdict}",
    en: "    Two reviewers: Krippendorff’s α {alpha} – {verdict}")
  package static let agreementFirm = Phrase(sv: "säker kodning", en: "firm coding")
  package static let agreementTentative = Phrase(sv: "osäker kodning", en: "tentative coding")
  package static let agreementUnreliable = Phrase(
    sv: "för osäkert för att rangordna", en: "too unreliable to rank")

  package static let textsUnreviewed = Phrase(
    sv: "Ingen har granskat hur fritexterna kodats.",
    en: "Nobody has checked how the free texts were coded.")
  package static let textsUnreviewedHint = Phrase(
    sv: "Ingen har granskat hur fritexterna kodats; gör det med `lyhord code review`.",
    en: "Nobody has checked how the free texts were coded; do so with `lyhord code review`.")
  package static let textUnreliable = Phrase(
    sv:
      "Fritext om {concern} räknas inte: två granskare av {texts} texter är för oense "
      + "(Krippendorffs α {alpha}, under 0,67).",
    en:
      "Free text on {concern} is not counted: two reviewers of {texts} texts disagree too much "
      + "(Krippendorff’s α {alpha}, below 0.67).")
  package static let textNotCounted = Phrase(sv: "räknas inte", en: "not counted")
  package static let explainReliability = Phrase(
    sv: "  Kodningen av fritext: {reliability}", en: "  The coding of free text: {reliability}")
  package static let reliabilityUnreviewed = Phrase(
    sv: "ingen har granskat den", en: "nobody has checked it")
  package static let reliabilityOnePerson = Phrase(
    sv: "granskad av en person", en: "checked by one person")
  package static let reliabilityTooFew = Phrase(
    sv: "granskad av två personer i {texts} texter, för få för att säga hur överens de är",
    en: "checked by two people in {texts} texts, too few to tell how well they agree")
  package static let reliabilityAllAlike = Phrase(
    sv: "granskad av två personer i {texts} texter utan att något skilde dem åt",
    en: "checked by two people in {texts} texts with nothing to tell them apart")
  package static let reliabilityMeasured = Phrase(
    sv: "granskad av två personer i {texts} texter, Krippendorffs α {alpha} – {verdict}",
    en: "checked by two people in {texts} texts, Krippendorff’s α {alpha} – {verdict}")
}
