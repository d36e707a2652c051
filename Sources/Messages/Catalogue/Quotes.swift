/// T013…: what may be quoted of free texts, and which words in them are names.
extension DiagnosticKind {
  package static let quoteUnknown = DiagnosticKind(
    "T013", .error,
    message: Phrase(
      sv: "det finns inget citat {quote} att ta ställning till, så inget sparades",
      en: "there is no quote {quote} to decide on, so nothing was stored"),
    remedy: Phrase(
      sv: "citaten och deras beteckningar visas av `lyhord quotes`; välj omgång med --round",
      en: "the quotes and their ids are shown by `lyhord quotes`; choose the round with --round"))

  package static let quoteLapsed = DiagnosticKind(
    "T014", .warning,
    message: Phrase(
      sv:
        "citatet {quote}, godkänt av {role}, visas inte längre: texten har ändrats, tagits bort eller kodats om",
      en:
        "the quote {quote}, approved by {role}, is shown no longer: its text was changed, removed or coded otherwise"
    ),
    remedy: Phrase(
      sv:
        "välj ett annat med `lyhord quotes`, eller ta tillbaka godkännandet med `lyhord quotes withdraw {quote}`",
      en:
        "choose another with `lyhord quotes`, or take the approval back with `lyhord quotes withdraw {quote}`"
    ))

  package static let nameUnknownKeys = DiagnosticKind(
    "T015", .error,
    message: Phrase(sv: "”{text}” betyder inget här", en: "“{text}” means nothing here"),
    remedy: Phrase(
      sv: "skriv j om ordet är ett namn, n om det inte är det, eller ?",
      en: "write y if the word is a name, n if it is not, or ?"))

  package static let quotes: [DiagnosticKind] = [quoteUnknown, quoteLapsed, nameUnknownKeys]
}

extension Phrase {
  package static let helpQuotes = Phrase(
    sv: "citat för rapporten: förslag, godkännande, återtagande",
    en: "quotes for the report: candidates, approval, withdrawal")
  package static let helpQuotesDiscussion = Phrase(
    sv:
      "Inget citeras utan att en människa godkänt det. Förslagen är korta och typiska för sitt problem, "
      + "med personuppgifter maskerade; texter med känsliga uppgifter eller osäkra namn tas aldrig med.",
    en:
      "Nothing is quoted unless a person has approved it. The candidates are short and typical of their "
      + "concern, with personal data masked; texts with sensitive remarks or unsure names are never taken."
  )
  package static let helpQuotesShow = Phrase(
    sv: "förslag och godkända citat", en: "candidates and approved quotes")
  package static let helpQuotesApprove = Phrase(
    sv: "godkänn citat för publicering", en: "approve quotes for publication")
  package static let helpQuotesWithdraw = Phrase(
    sv: "ta tillbaka godkännanden", en: "take approvals back")
  package static let helpQuotesConcern = Phrase(
    sv: "bara detta problem: kod, nummer eller namn", en: "only this concern: code, number or label"
  )
  package static let helpQuotesCount = Phrase(
    sv: "förslag för varje problem", en: "candidates for each concern")
  package static let helpQuotesIDs = Phrase(
    sv: "citatens beteckningar, som C4-1a2b3c4d", en: "the quotes’ ids, such as C4-1a2b3c4d")
  package static let quoteApproved = Phrase(
    sv: "(godkänt av {role})", en: "(approved by {role})")
  package static let quotesNone = Phrase(
    sv: "Inget svar går att citera: de är för långa, för korta, osäkra eller känsliga.",
    en: "No answer can be quoted: they are too long, too short, unsure or sensitive.")
  package static let quotesHow = Phrase(
    sv:
      "Läs varje citat med omsorg: kan någon kännas igen? Godkänn med `lyhord quotes approve "
      + "BETECKNING --role ROLL`. Bara godkända citat visas i rapporten.",
    en:
      "Read each quote with care: could anyone be recognised? Approve with `lyhord quotes approve ID "
      + "--role ROLE`. Only approved quotes are shown in the report.")
  package static let quotesApproved = Phrase(
    sv: "Citat godkända: {count}.", en: "Quotes approved: {count}.")
  package static let quotesWithdrawn = Phrase(
    sv: "Godkännanden återtagna: {count}.", en: "Approvals taken back: {count}.")
  package static let reportQuotes = Phrase(sv: "Röster", en: "Voices")
  package static let reportQuoteBy = Phrase(
    sv: "{id}, godkänt av {role}", en: "{id}, approved by {role}")
  package static let reportQuotesNote = Phrase(
    sv:
      "Citaten är skrivna av deltagare, valda bland dem som är typiska för sitt problem och godkända av "
      + "en människa. Personuppgifter är maskerade. De visar hur något sägs, inte hur vanligt det är.",
    en:
      "The quotes were written by participants, chosen among those typical of their concern and approved "
      + "by a person. Personal data is masked. They show how something is said, not how common it is."
  )

  package static let helpCodeNames = Phrase(
    sv: "ord som kan vara namn: säg vilka som är det", en: "words that may be names: say which are")
  package static let helpCodeNamesDiscussion = Phrase(
    sv:
      "Ord som Björn, Sten och Mark maskeras bara när sammanhanget säger att de är namn. Här visas de "
      + "som står kvar, och, där originalen sparats, maskerade ord som kanske inte är namn. Det du säger sparas "
      + "genast och gäller också nästa gång filen läses in. När du slutar tas namnen bort ur databasens texter, "
      + "och går då inte att få tillbaka.",
    en:
      "Words such as Björn, Sten and Mark are masked only where the context says that they are names. "
      + "Here are those left standing and, where originals are kept, masked words that may be no names. What "
      + "you say is stored at once, and holds when the file comes again. When you stop, the names are taken out "
      + "of the texts in the database, and cannot be got back then."
  )
  package static let namesOpening = Phrase(
    sv: "{count} ord som kan vara namn, {before} avgjorda förut.",
    en: "{count} words that may be names, {before} decided before.")
  package static let namesKeys = Phrase(
    sv:
      "j = det är ett namn · n = det är inget namn · # skäl · h = hoppa över · z = ångra förra · q = sluta. "
      + "Sedan Enter.",
    en:
      "y = it is a name · n = it is no name · # reason · s = skip · u = undo the last · q = stop. Then Enter."
  )
  package static let namesQuestion = Phrase(
    sv: "{number} av {count}: är {word} ett namn i ”{snippet}”?",
    en: "{number} of {count}: is {word} a name in “{snippet}”?")
  package static let namesClosing = Phrase(
    sv: "{decided} ord avgjorda nu, {left} kvar.", en: "{decided} words decided now, {left} left.")
}
