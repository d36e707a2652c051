import ContentHash
import GRDB

/// How a stored text is known that is no longer as the mask left it, because a person has said what is a
/// name in it and what is not.
///
/// A file that comes again brings the text as the mask leaves it; by this it is known nonetheless. It tells
/// nothing of the words that are gone, but who guesses a whole text can find out that it was that.
struct MaskedIdentity: Codable, Hashable {
  /// The fingerprint of the text as the mask left it, in hexadecimal: with the field's name it is the text's
  /// part in the response's content.
  let content: String
  /// The id of the text as the mask left it: decisions on words that were masked hold to it.
  let masked: String
  /// The id of the text with the words put back that are no names: all other decisions hold to it.
  let text: String
}

/// The texts of one response that are no longer as the mask left them, by field; the column `masked_as`.
struct MaskedIdentities: Hashable {
  static let column = "masked_as"

  private var byField: [String: MaskedIdentity]

  /// Reads the column; a file of an older Lyhörd has none.
  init(_ value: DatabaseValue?) throws {
    guard case .string(let json)? = value?.storage else {
      byField = [:]
      return
    }
    byField = try JSONText.decoded(json)
  }

  /// Reads the column of a row.
  init(_ row: Row) throws {
    try self.init(row.hasColumn(Self.column) ? row[Self.column] as DatabaseValue : nil)
  }

  subscript(field: String) -> MaskedIdentity? {
    get { byField[field] }
    set { byField[field] = newValue }
  }

  /// The column's value: nothing where every text is as the mask left it.
  var databaseValue: DatabaseValue {
    get throws { byField.isEmpty ? .null : try JSONText.encoded(byField).databaseValue }
  }

  /// The same after a column has got another name.
  func renamed(_ old: String, to new: String) -> MaskedIdentities {
    var renamed = self
    if let own = renamed.byField.removeValue(forKey: old) { renamed[new] = own }
    return renamed
  }

  var isEmpty: Bool { byField.isEmpty }
}
