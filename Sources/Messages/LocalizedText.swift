/// A text in one or more languages, as a definition file gives it.
package struct LocalizedText: Hashable, Sendable {
  /// The Swedish wording; nil where the author gave none.
  package let sv: String?
  /// The English wording; nil where the author gave none.
  package let en: String?
  /// The wordings in further languages, by the code after `languages:`.
  package let further: [String: String]

  /// The key of an easy-read Swedish wording (lättläst).
  package static let easyRead = "lattlast"

  package init(sv: String?, en: String?, further: [String: String] = [:]) {
    self.sv = sv
    self.en = en
    self.further = further
  }

  /// A text that is the same in every language.
  package init(_ plain: String) {
    self.init(sv: plain, en: plain)
  }

  /// The wording in a language, else the wording in the other one, else in any.
  package func text(_ language: Language) -> String {
    switch language {
    case .sv: sv ?? en ?? furtherWordings.first ?? ""
    case .en: en ?? sv ?? furtherWordings.first ?? ""
    }
  }

  /// The wording under a language's code; nil where the author gave none.
  package func wording(_ code: String) -> String? {
    switch code {
    case Language.sv.rawValue: sv
    case Language.en.rawValue: en
    default: further[code]
    }
  }

  /// The easy-read Swedish wording, else the Swedish one.
  package var easyReadText: String { further[Self.easyRead] ?? text(.sv) }

  /// Whether every language has the same words, as in a text written without languages.
  package var isPlain: Bool { sv == en && sv != nil && further.isEmpty }

  /// Every distinct wording, Swedish first.
  package var wordings: [String] {
    var wordings: [String] = []
    for wording in [sv, en].compactMap({ $0 }) + furtherWordings where !wordings.contains(wording) {
      wordings.append(wording)
    }
    return wordings
  }

  private var furtherWordings: [String] {
    further.sorted { $0.key < $1.key }.map(\.value)
  }
}
