/// Small words as people say them, and so write them: `dom`, `nån`, `de e`, `ente`.
enum SpokenForm {
  private static let written: [String: String] = [
    "å": "och", "o": "och", "e": "är", "é": "är", "ar": "är", "ere": "är",
    "dom": "de", "di": "de", "döm": "de", "ja": "jag", "ja'": "jag", "ja´": "jag", "mej": "mig",
    "dej": "dig", "sej": "sig", "me": "med", "mä": "med", "ve": "vid", "te": "till", "åv": "av",
    "ti": "till", "int": "inte", "ente": "inte", "itte": "inte", "inge": "inget", "ing": "inget",
    "inte'": "inte", "nte": "inte", "ikke": "inte", "nån": "någon", "nå'n": "någon",
    "nåt": "något", "nå't": "något", "nåra": "några", "nått": "något", "sån": "sådan",
    "sånt": "sådant", "såna": "sådana", "va": "var", "vart": "var", "sku": "skulle",
    "ska'": "ska", "sen": "sedan", "mycke": "mycket", "myke": "mycket", "lite'": "lite",
    "ba": "bara",
    "hele": "hela", "sa": "sade", "la": "lade", "tatt": "tagit",
    "dan": "dagen", "sta'n": "stan", "sönner": "sönder", "ongdomar": "ungdomar",
    "ongdommar": "ungdomar", "polisa": "poliser", "unner": "under", "mella": "mellan",
    "bak": "bakom", "åxå": "också", "oxå": "också", "oxo": "också",
    "aldri": "aldrig", "alri": "aldrig", "ngn": "någon", "ngt": "något", "mkt": "mycket",
    "nt": "inte", "iaf": "ändå",
  ]

  /// Whether a word is such a form.
  static func isOne(_ word: String) -> Bool { written[word] != nil }

  /// The word as it is written; nil for one that is no such form.
  static func writtenOut(_ word: String) -> String? { written[word] }
}

extension ScannedText {
  /// The text with its spoken forms written out; what stands where does not change.
  func writtenOut() -> ScannedText {
    ScannedText(
      self,
      words: words.map { word in
        guard let written = SpokenForm.writtenOut(word.text) else { return word }
        return Word(
          range: word.range, text: written, isCapitalised: word.isCapitalised,
          isAllCapitals: word.isAllCapitals)
      })
  }
}
