package import Messages
package import Promises
package import ZipArchive

extension Promise {
  /// The promise as CommonMark with tables.
  package func markdown(_ language: Language) -> String {
    PromiseDocument(self, language).document.markdown
  }

  /// The promise as one page that needs nothing but itself: no network, no script, prints to A4.
  package func html(_ language: Language) -> String {
    PromiseDocument(self, language).document.page(language).text
  }
}

extension PromiseDraft {
  /// The draft as CommonMark with tables, for people to read.
  package func markdown(_ language: Language) -> String {
    promise(language).markdown(language)
  }

  /// The draft as one page that needs nothing but itself.
  package func html(_ language: Language) -> String {
    promise(language).html(language)
  }
}

extension Promise {
  /// The promise as a Word file.
  ///
  /// - Throws: `ZipFault` where it is larger than a zip archive can be.
  package func word(_ language: Language) throws(ZipFault) -> [UInt8] {
    try WordFile(document: PromiseDocument(self, language).document, language: language).bytes()
  }
}
