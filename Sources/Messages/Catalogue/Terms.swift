/// The terms of the pages and what each means in one sentence, in the order to read them.
extension Phrase {
  package enum ReportTerm: CaseIterable, Sendable {
    case interval
    case rankRange
    case band
    case selectionStrength
    case weighting
    case effectiveSize
    case cluster
    case winShare
    case sourceWeights
    case suppression
    case trend
    case manyTests
    case smallestChange

    /// The term as a page has it.
    package var name: Phrase {
      switch self {
      case .interval: Phrase(sv: "Osäkerhetsintervall", en: "Uncertainty interval")
      case .rankRange: Phrase(sv: "Rangintervall", en: "Rank range")
      case .band: Phrase(sv: "Band", en: "Band")
      case .selectionStrength: Phrase(sv: "λ*", en: "λ*")
      case .weighting: Phrase(sv: "Viktning", en: "Weighting")
      case .effectiveSize: Phrase(sv: "Effektivt antal svar", en: "Effective number of answers")
      case .cluster: Phrase(sv: "Tillfällen som enheter", en: "Events as units")
      case .winShare: Phrase(sv: "Vinstandel", en: "Win share")
      case .sourceWeights: Phrase(sv: "Olika viktning av källorna", en: "Weighting the sources")
      case .suppression: Phrase(sv: "För få svar", en: "Too few answers")
      case .trend: Phrase(sv: "Säker ändring", en: "Sure change")
      case .manyTests: Phrase(sv: "Höjd ribba (Holm)", en: "Raised bar (Holm)")
      case .smallestChange: Phrase(sv: "Minsta ändring som syns", en: "Smallest change that shows")
      }
    }

    /// Whether only a comparison of rounds uses it.
    package var isOfComparisons: Bool {
      [.trend, .manyTests, .smallestChange].contains(self)
    }

    /// What it means.
    package var meaning: Phrase {
      switch self {
      case .interval:
        Phrase(
          sv: "Med andra tillfällen och deltagare av samma slag hade siffran "
            + "troligen hamnat här.",
          en: "With other meetings and participants of the same kind, the figure "
            + "would likely land here.")
      case .rankRange:
        Phrase(
          sv: "Ett problem på plats 2 med intervallet 1–3 kan i verkligheten ligga "
            + "mellan 1 och 3.",
          en: "A concern in place 2 with the range 1–3 may in truth be anywhere "
            + "from 1 to 3.")
      case .band:
        Phrase(
          sv: "Problem som svaren inte kan skilja åt.",
          en: "Concerns that the answers cannot tell apart.")
      case .selectionStrength:
        Phrase(
          sv: "Ordningen håller så länge de oroade inte är mer än λ* gånger mer "
            + "benägna att delta.",
          en: "The order holds unless the worried are more than λ* times as likely "
            + "to take part.")
      case .weighting:
        Phrase(
          sv: "Vi låter grupper som svarat för lite väga mer, så att bilden liknar "
            + "befolkningen.",
          en: "Groups that answered too little count more, so the picture resembles"
            + " the population.")
      case .effectiveSize:
        Phrase(
          sv: "1 250 svar kan ge samma säkerhet som 390 oberoende svar.",
          en: "1,250 answers may carry the certainty of 390 independent ones.")
      case .cluster:
        Phrase(
          sv: "De som suttit på samma möte tycker ofta lika; därför räknas ett möte"
            + " som en enhet och inte som 30 oberoende röster. Den som svarat via "
            + "länk är en egen enhet.",
          en: "People at one meeting often agree, so a meeting is one unit and not "
            + "30 independent voices. A person who answered by link is a unit of "
            + "their own.")
      case .winShare:
        Phrase(
          sv: "Så ofta väljs problemet före ett annat slumpvis valt problem.",
          en: "How often it is put ahead of another concern picked at random.")
      case .sourceWeights:
        Phrase(
          sv: "Vi provar tusentals sätt att vikta källorna och ser om toppen blir "
            + "densamma.",
          en: "We try thousands of weightings and see whether the top stays.")
      case .suppression:
        Phrase(
          sv: "Vi visar inte siffran, för säkerhet och integritet.",
          en: "Hidden for reliability and privacy.")
      case .trend:
        Phrase(
          sv: "Ändringen är större än vad slumpen brukar ge.",
          en: "The change exceeds what chance usually gives.")
      case .manyTests:
        Phrase(
          sv: "Vi testar många problem samtidigt och höjer därför ribban.",
          en: "Testing many at once, we raise the bar.")
      case .smallestChange:
        Phrase(
          sv: "En så stor verklig ändring hade vi hittat fyra gånger av fem; mindre"
            + " kan ha gått oss förbi.",
          en: "A true change this large would have been found four times in five; a"
            + " smaller one may have passed us by.")
      }
    }
  }
}
