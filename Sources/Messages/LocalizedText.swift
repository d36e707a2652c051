/// A text in one or both languages, as a definition file gives it.
package struct LocalizedText: Hashable, Sendable {
  /// The Swedish wording; nil where the author gave none.
  package let sv: String?
  /// The English wording; nil where the author gave none.
  package let en: String?

  package init(sv: String?, en: String?) {
    self.sv = sv
    self.en = en
  }

  /// A text that is the same in every language.
  package init(_ plain: String) {
    self.init(sv: plain, en: plain)
  }

  /// The wording in a language, else the wording in the other one.
  package func text(_ language: Language) -> String {
    switch language {
    case .sv: sv ?? en ?? ""
    case .en: en ?? sv ?? ""
    }
  }

  /// Every distinct wording, Swedish first.
  package var wordings: [String] {
    switch (sv, en) {
    case (let sv?, let en?): sv == en ? [sv] : [sv, en]
    case (let only?, nil), (nil, let only?): [only]
    case (nil, nil): []
    }
  }
}
