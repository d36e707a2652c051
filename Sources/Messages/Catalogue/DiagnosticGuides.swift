extension Phrase {
  static let guideTitle = Phrase(
    sv: "Vad Lyhörd säger, och vad man gör åt det", en: "What Lyhörd says, and what to do about it")
  static let guideIntroduction = Phrase(
    sv: "Varje meddelande har en kod som aldrig byter betydelse. Y gäller filens form, S enkäter, "
      + "problem och åtgärder, W arbetsmappen; de visas med en fil som ger meddelandet (−) och hur "
      + "den rättas (+). De andra gäller svar, databas, analys och kommandon, och beskrivs bara i "
      + "ord. ‹…› står för det som programmet fyller i. Sidan görs av programmet: ändra den inte "
      + "för hand.",
    en: "Each message has a code that never changes its meaning. Y is about the form of a file, S "
      + "about surveys, concerns and measures, W about the workspace; these are shown by a file that "
      + "gives the message (−) and its mend (+). The others are about responses, the database, the "
      + "analysis and commands, and are described in words alone. ‹…› stands for what the program "
      + "fills in. The page is made by the program: do not edit it by hand.")
  static let guideBytes = Phrase(
    sv: "Felet ligger i filens byte och syns inte i en text.",
    en: "The fault is in the bytes of the file and does not show in a text.")
}
