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
    "nt": "inte", "iaf": "ändå", "alldrig": "aldrig", "alldri": "aldrig", "aldrigt": "aldrig",
    "itt": "inte", "änte": "inte", "inga'": "inga", "nåra'": "några", "nåen": "någon", "nö": "nu",
    "mä'": "med", "frå": "från", "fr": "från", "m": "med", "dä": "det", "hä": "det", "he": "det",
    "d": "det", "en'": "en", "heila": "hela", "jättemkt": "mycket",
    "näe": "nej", "ngra": "några", "vi'": "vi", "bort'": "bort", "altid": "alltid",
    "allti": "alltid", "nåt'": "något", "tycke": "tycker", "ä": "är", "va'": "var", "sa'": "sade",
  ]

  // Small words with å, ä or ö as they are typed without the keys for them: `battre`, `foer`.
  private static let typedAround: [String: String] = {
    let words = ToneLexicon.swedish.lists.words
    var typed: [String: String] = [:]
    for word in words.sorted() {
      let spelling = StemPattern.Spelling(letters: Array(word.unicodeScalars), mark: .whole)
      for letters in spelling.typedAround {
        let form = String(scalars: letters)
        if form.count > 1, !words.contains(form), !ownWords.contains(form), written[form] == nil {
          typed[form] = typed[form] ?? word
        }
      }
    }
    return typed
  }()

  // Words of their own, whatever the writer's keys.
  private static let ownWords: Set<String> = [
    "an", "bast", "bor", "far", "hal", "hor", "krav", "lag", "lar", "last", "lat", "later", "lost",
    "mala", "mar", "matt", "nat", "rad", "ratta", "saga", "sank", "satt", "skott", "slang", "spar",
    "stall", "stark", "starkas", "stod", "stor", "tand", "tank", "tom", "tomma", "vag", "val",
    "vanlig", "vanliga", "vanligare", "vanligen", "vanligt", "vard", "varda",
  ]

  /// The word as it is written; nil for one that is no such form.
  static func writtenOut(_ word: String) -> String? { written[word] }

  /// Whether a word is such a form, or may be one where the writer types around å, ä and ö.
  static func isOne(_ word: String) -> Bool { written[word] != nil || typedAround[word] != nil }

  /// The word as it is written; nil for one that is no such form, or where no å, ä and ö are taken as
  /// typed around.
  static func writtenOut(_ word: String, typedAround isTypedAround: Bool) -> String? {
    written[word] ?? (isTypedAround ? typedAround[word] : nil)
  }
}

extension ScannedText {
  /// The text with its spoken forms written out; what stands where does not change.
  func writtenOut() -> ScannedText {
    let isTypedAround = !lowered.contains { $0 == "å" || $0 == "ä" || $0 == "ö" }
    return ScannedText(
      self,
      words: words.map { word in
        guard
          let written = SpokenForm.writtenOut(word.text, typedAround: isTypedAround)
        else { return word }
        return Word(
          range: word.range, text: written, isCapitalised: word.isCapitalised,
          isAllCapitals: word.isAllCapitals)
      })
  }
}
