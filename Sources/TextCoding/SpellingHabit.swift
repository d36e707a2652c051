import Messages

/// How far a writer may be taken to type around å, ä and ö.
struct SpellingHabit {
  private let fewestLetters: Int

  /// Judges by the language of a text and by whether it has these letters.
  init(_ text: ScannedText, _ language: Language) {
    switch language {
    case .en: fewestLetters = .max
    case .sv:
      let hasLetters = text.lowered.contains { $0 == "å" || $0 == "ä" || $0 == "ö" }
      // Who has the keys uses them: a short word without dots is then another word (`hal`, `hål`).
      fewestLetters = hasLetters ? 6 : 1
    }
  }

  /// Whether a spelling of so many letters may stand for one with å, ä or ö.
  func admits(letters: Int) -> Bool {
    letters >= fewestLetters
  }
}
