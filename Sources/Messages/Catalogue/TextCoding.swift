/// T…: the words by which free text is coded.
extension DiagnosticKind {
  package static let patternEmpty = DiagnosticKind(
    "T001", .error,
    message: Phrase(
      sv: "”{concept}” har en tom ordstam", en: "“{concept}” has an empty word stem"),
    remedy: Phrase(
      sv: "skriv ett ord, eller ta bort raden", en: "write a word, or remove the line"))

  package static let patternCharacter = DiagnosticKind(
    "T002", .error,
    message: Phrase(
      sv: "ordstammen ”{pattern}” för ”{concept}” innehåller tecknet ”{character}”",
      en: "the stem “{pattern}” of “{concept}” contains the character “{character}”"),
    remedy: Phrase(
      sv: "använd bara bokstäver, siffror, bindestreck och mellanslag, och ~ sist i ett ord",
      en: "use only letters, digits, hyphens and spaces, and ~ at the end of a word"))

  package static let patternTooShort = DiagnosticKind(
    "T003", .error,
    message: Phrase(
      sv: "ordstammen ”{pattern}” för ”{concept}” är så kort att den träffar ord som inte hör dit",
      en: "the stem “{pattern}” of “{concept}” is so short that it hits words of other meanings"),
    remedy: Phrase(
      sv:
        "skriv minst {letters} bokstäver, eller ta bort bindestrecken så att bara hela ordet räknas",
      en: "write at least {letters} letters, or drop the hyphens so that only the whole word counts"
    ))

  package static let patternTooLong = DiagnosticKind(
    "T004", .error,
    message: Phrase(
      sv: "uttrycket ”{pattern}” för ”{concept}” har fler än {words} ord",
      en: "the phrase “{pattern}” of “{concept}” has more than {words} words"),
    remedy: Phrase(
      sv: "välj de två eller tre ord som bär innebörden",
      en: "keep the two or three words that carry the meaning"))

  package static let conceptTwice = DiagnosticKind(
    "T005", .error,
    message: Phrase(
      sv: "koden ”{concept}” finns två gånger", en: "the code “{concept}” is there twice"),
    remedy: Phrase(
      sv: "ge det ena begreppet en egen kod, eller slå ihop dem",
      en: "give one of them a code of its own, or join them"))

  package static let patternUnknownList = DiagnosticKind(
    "T007", .error,
    message: Phrase(
      sv: "uttrycket ”{pattern}” för ”{concept}” hänvisar till ordlistan ”{list}”, som inte finns",
      en:
        "the phrase “{pattern}” of “{concept}” refers to the list of words “{list}”, which is not there"
    ),
    remedy: Phrase(
      sv: "lägg till listan under words, eller rätta dess namn",
      en: "add the list under words, or correct its name"))

  package static let listedPhrase = DiagnosticKind(
    "T008", .error,
    message: Phrase(
      sv: "”{pattern}” i ordlistan ”{concept}” är mer än ett ord",
      en: "“{pattern}” in the list of words “{concept}” is more than one word"),
    remedy: Phrase(
      sv: "ta med ett ord i taget; skriv uttryck av flera ord hos den fråga som de hör till",
      en: "list one word at a time; write phrases of several words with the concern they belong to")
  )

  package static let patternExcepted = DiagnosticKind(
    "T006", .error,
    message: Phrase(
      sv:
        "”{pattern}” står både som ordstam och som undantag för ”{concept}”, så det räknas aldrig",
      en: "“{pattern}” is both a stem and an exception of “{concept}”, so it never counts"),
    remedy: Phrase(
      sv: "ta bort den ur den ena listan", en: "remove it from one of the two lists"))

  package static let textCoding: [DiagnosticKind] = [
    patternEmpty, patternCharacter, patternTooShort, patternTooLong, conceptTwice,
    patternExcepted, patternUnknownList, listedPhrase,
  ]
}

extension Phrase {
  package static let personalIdentityNumber = Phrase(
    sv: "personnummer", en: "personal identity number")
  package static let sensitiveHealth = Phrase(sv: "hälsa", en: "health")
  package static let sensitiveReligion = Phrase(sv: "religion", en: "religion")
  package static let sensitiveOrigin = Phrase(sv: "ursprung", en: "origin")
  package static let sensitiveSexuality = Phrase(sv: "sexuell läggning", en: "sexual orientation")
  package static let sensitiveCrime = Phrase(sv: "misstanke om brott", en: "suspicion of crime")
  package static let personalPhone = Phrase(sv: "telefonnummer", en: "telephone number")
  package static let personalEmail = Phrase(sv: "e-postadress", en: "e-mail address")
  package static let personalWebAddress = Phrase(sv: "webbadress", en: "web address")
  package static let personalIPAddress = Phrase(sv: "ip-adress", en: "IP address")
  package static let personalPaymentCard = Phrase(sv: "kortnummer", en: "card number")
  package static let personalBankAccount = Phrase(sv: "kontonummer", en: "account number")
  package static let personalPlate = Phrase(sv: "registreringsnummer", en: "number plate")
  package static let personalStreetAddress = Phrase(sv: "gatuadress", en: "street address")
  package static let personalName = Phrase(sv: "namn", en: "name")

  package static let toneProblem = Phrase(sv: "problem", en: "problem")
  package static let tonePraise = Phrase(sv: "beröm", en: "praise")
  package static let toneWish = Phrase(sv: "önskemål", en: "wish")

  package static let textCoding: [Phrase] = [
    personalIdentityNumber, personalPhone, personalEmail, personalWebAddress, personalIPAddress,
    personalPaymentCard, personalBankAccount, personalPlate, personalStreetAddress, personalName,
    toneProblem, tonePraise, toneWish,
  ]
}
