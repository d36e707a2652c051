import SurveyDefinition
import TextCoding

/// Columns under which exports keep who answered, told by their names and by what stands in them.
enum PersonalColumn {
  private static let names: Set<String> = [
    "namn", "name", "förnamn", "efternamn", "first name", "last name", "fullständigt namn",
    "full name", "för- och efternamn", "ditt namn", "your name", "vad heter du",
    "what is your name", "e-post", "epost", "e-postadress", "epostadress", "email", "e-mail",
    "mail", "email address", "emailaddress", "mejl", "mejladress", "mailadress", "din e-post",
    "din mejl",
    "din e-postadress", "your email", "telefon", "telefonnummer", "tel", "mobil", "mobilnummer",
    "ditt telefonnummer", "phone", "phone number", "personnummer", "ditt personnummer", "pnr",
    "samordningsnummer", "adress", "address", "gatuadress", "postadress", "hemadress", "ip",
    "ip address", "ip-adress", "ipaddress", "ipaddr", "username", "användarnamn", "användare",
    "kontaktuppgifter", "dina kontaktuppgifter", "contact", "firstname", "lastname",
    "recipientfirstname", "recipientlastname", "recipientemail", "respondent name",
    "verified email", "locationlatitude", "locationlongitude",
  ]

  /// Words that make a column personal whatever stands around them.
  private static let words: Set<String> = [
    "e-post", "epost", "e-postadress", "epostadress", "email", "e-mail", "mejladress",
    "mailadress", "telefonnummer", "mobilnummer", "personnummer", "kontaktuppgifter", "ip-adress",
  ]

  /// Whether a name alone says that a column points to a person.
  static func isNamed(_ header: String) -> Bool {
    names.contains(HeaderText.normalised(header))
  }

  /// Whether a column that answers nothing looks like it points to a person.
  static func isLikely(_ header: String, _ cells: [String]) -> Bool {
    let tokens = HeaderText.normalised(header).split { $0 == " " || $0 == "," || $0 == "/" }
    return isNamed(header) || tokens.contains { words.contains(String($0)) } || holdsPersons(cells)
  }

  /// Whether what a person answers to a question of own words says mostly who they are.
  ///
  /// A definition that says of the question how far it points to a person has the last word.
  static func isPersonal(_ question: Question, header: String, _ cells: [String]) -> Bool {
    guard question.type is FreeText, !question.saysIdentifying else { return false }
    return isNamed(header) || holdsPersons(cells)
  }

  /// Whether most of the cells are a name, an address or a number of a person and little else.
  private static func holdsPersons(_ cells: [String]) -> Bool {
    let looked = cells.prefix(cellsAtMost)
    guard looked.count >= cellsAtLeast else { return false }
    let mask = PersonalDataMask()
    let personal = looked.count { cell in
      guard cell.utf8.count <= longestIdentity else { return false }
      let masked = mask.mask(cell)
      guard masked.findings.contains(where: { kinds.contains($0.kind) }) else { return false }
      var rest = masked.text
      for kind in PersonalDataKind.allCases { rest = rest.replacing(kind.token, with: "") }
      return rest.count(where: \.isLetter) <= mostLettersBeside
    }
    return personal * 2 >= looked.count
  }

  private static let kinds: Set<PersonalDataKind> = [
    .identityNumber, .phone, .email, .ipAddress, .name,
  ]
  private static let cellsAtMost = 60
  private static let cellsAtLeast = 3
  /// Longer cells are sentences, whose personal data is masked.
  private static let longestIdentity = 60
  private static let mostLettersBeside = 6
}
