/// Column names under which exports keep who answered.
enum PersonalColumn {
  private static let words: Set<String> = [
    "namn", "name", "förnamn", "efternamn", "first name", "last name", "fullständigt namn",
    "full name", "e-post", "epost", "e-postadress", "epostadress", "email", "e-mail", "mail",
    "email address", "mejl", "mejladress", "telefon", "telefonnummer", "tel", "mobil",
    "mobilnummer", "phone", "phone number", "personnummer", "pnr", "samordningsnummer", "adress",
    "address", "gatuadress", "ip", "ip address", "ip-adress", "ipaddr", "username",
    "användarnamn", "kontaktuppgifter", "contact",
  ]

  static func isLikely(_ header: String) -> Bool {
    words.contains(HeaderText.normalised(header))
  }
}
