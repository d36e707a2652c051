package import Messages
package import Promises

extension PromiseDraft {
  /// The draft as CommonMark with tables, for people to read and to edit.
  package func markdown(_ language: Language) -> String {
    DraftDocument(draft: self, language: language).document.markdown
  }

  /// The draft as one page that needs nothing but itself: no network, no script, prints to A4.
  package func html(_ language: Language) -> String {
    DraftDocument(draft: self, language: language).document.page(language).text
  }
}
