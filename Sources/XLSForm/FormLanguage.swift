import Messages

/// A language by its code, and the names that forms have for it.
struct FormLanguage {
  let code: String
  /// Its name in itself first, as a respondent looks for it, then in Swedish and in English.
  let names: [String]

  /// The heading of a language's columns: “Svenska (sv)”.
  ///
  /// Easy-read Swedish has no code of its own that form tools know, so it goes by its name.
  static func heading(_ code: String) -> String {
    if code == LocalizedText.easyRead { return "\(easyReadName) (sv)" }
    guard let name = all.first(where: { $0.code == code })?.names[0] else {
      return code.utf8.count == 2 ? code : "\(code) (\(code))"
    }
    return "\(name) (\(code))"
  }

  /// The code of a language that a form names: “Svenska (sv)”, “Swedish”, “sv”; nil for any other.
  static func code(_ heading: String) -> String? {
    let text = heading.trimmed
    if text.lowercased().hasPrefix("lättläs") { return LocalizedText.easyRead }
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let inner = text[text.index(after: open)...].dropLast()
      let tag = inner.prefix { $0 != "-" && $0 != "_" }.lowercased()
      if isCode(tag) { return tag }
    }
    let name = text.prefix { $0 != "(" }.lowercased().trimmed
    if let known = all.first(where: { $0.names.contains { $0.lowercased() == name } }) {
      return known.code
    }
    let tag = String(name.prefix { $0 != "-" && $0 != "_" })
    return isCode(tag) ? tag : nil
  }

  private static func isCode(_ text: String) -> Bool {
    (2...3).contains(text.utf8.count)
      && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  private static let easyReadName = "Lättläst svenska"

  /// The languages that Swedish municipalities meet most.
  private static let all: [FormLanguage] = [
    ("sv", "Svenska", "Svenska", "Swedish"), ("en", "English", "Engelska", "English"),
    ("ar", "العربية", "Arabiska", "Arabic"), ("so", "Soomaali", "Somaliska", "Somali"),
    ("fa", "فارسی", "Persiska", "Persian"), ("prs", "دری", "Dari", "Dari"),
    ("ti", "ትግርኛ", "Tigrinja", "Tigrinya"), ("am", "አማርኛ", "Amhariska", "Amharic"),
    ("uk", "Українська", "Ukrainska", "Ukrainian"), ("ru", "Русский", "Ryska", "Russian"),
    ("pl", "Polski", "Polska", "Polish"), ("fi", "Suomi", "Finska", "Finnish"),
    ("de", "Deutsch", "Tyska", "German"), ("fr", "Français", "Franska", "French"),
    ("es", "Español", "Spanska", "Spanish"), ("pt", "Português", "Portugisiska", "Portuguese"),
    ("it", "Italiano", "Italienska", "Italian"), ("nl", "Nederlands", "Nederländska", "Dutch"),
    ("tr", "Türkçe", "Turkiska", "Turkish"), ("ku", "Kurdî", "Kurdiska", "Kurdish"),
    ("kmr", "Kurmancî", "Nordkurdiska", "Northern Kurdish"),
    ("ckb", "سۆرانی", "Sorani", "Central Kurdish"), ("bs", "Bosanski", "Bosniska", "Bosnian"),
    ("hr", "Hrvatski", "Kroatiska", "Croatian"), ("sr", "Srpski", "Serbiska", "Serbian"),
    ("sq", "Shqip", "Albanska", "Albanian"), ("ro", "Română", "Rumänska", "Romanian"),
    ("bg", "Български", "Bulgariska", "Bulgarian"), ("el", "Ελληνικά", "Grekiska", "Greek"),
    ("hu", "Magyar", "Ungerska", "Hungarian"), ("et", "Eesti", "Estniska", "Estonian"),
    ("lv", "Latviešu", "Lettiska", "Latvian"), ("lt", "Lietuvių", "Litauiska", "Lithuanian"),
    ("nb", "Norsk", "Norska", "Norwegian"), ("da", "Dansk", "Danska", "Danish"),
    ("is", "Íslenska", "Isländska", "Icelandic"), ("se", "Davvisámegiella", "Nordsamiska", "Sami"),
    ("fit", "Meänkieli", "Meänkieli", "Meänkieli"), ("rom", "Romani", "Romani", "Romani"),
    ("yi", "ייִדיש", "Jiddisch", "Yiddish"), ("ps", "پښتو", "Pashto", "Pashto"),
    ("ur", "اردو", "Urdu", "Urdu"), ("hi", "हिन्दी", "Hindi", "Hindi"),
    ("bn", "বাংলা", "Bengali", "Bengali"), ("ne", "नेपाली", "Nepalesiska", "Nepali"),
    ("th", "ไทย", "Thailändska", "Thai"), ("vi", "Tiếng Việt", "Vietnamesiska", "Vietnamese"),
    ("zh", "中文", "Kinesiska", "Chinese"), ("sw", "Kiswahili", "Swahili", "Swahili"),
    ("mk", "Македонски", "Makedonska", "Macedonian"), ("ja", "日本語", "Japanska", "Japanese"),
    ("ko", "한국어", "Koreanska", "Korean"), ("ha", "Hausa", "Hausa", "Hausa"),
    ("id", "Indonesia", "Indonesiska", "Indonesian"),
  ].map { FormLanguage(code: $0.0, names: [$0.1, $0.2, $0.3]) }
}
