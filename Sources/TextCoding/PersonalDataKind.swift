package import Messages

/// A kind of personal data that the mask finds.
package enum PersonalDataKind: String, Hashable, Sendable, CaseIterable {
  /// Personnummer and samordningsnummer.
  case identityNumber = "personnummer"
  /// A telephone number, Swedish or with a country code.
  case phone = "telefon"
  /// An e-mail address.
  case email = "e-post"
  /// A URL, or a domain with a path.
  case webAddress = "webbadress"
  /// An IPv4 address.
  case ipAddress = "ip-adress"
  /// The number of a payment card.
  case paymentCard = "kort"
  /// Bankgiro, plusgiro, account number, IBAN.
  case bankAccount = "bankkonto"
  /// The registration plate of a vehicle.
  case plate = "regnr"
  /// A street with its number; a street alone is a place, not personal data.
  case streetAddress = "adress"
  /// The name of a person.
  case name = "namn"

  /// What stands in the masked text where the data stood; the same in every language.
  package var token: String { "[\(rawValue)]" }

  /// The kind in words, in the singular and lower case.
  package var label: Phrase {
    switch self {
    case .identityNumber: .personalIdentityNumber
    case .phone: .personalPhone
    case .email: .personalEmail
    case .webAddress: .personalWebAddress
    case .ipAddress: .personalIPAddress
    case .paymentCard: .personalPaymentCard
    case .bankAccount: .personalBankAccount
    case .plate: .personalPlate
    case .streetAddress: .personalStreetAddress
    case .name: .personalName
    }
  }
}
