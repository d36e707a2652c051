/// What the report says of changes, tiers and places.
extension Phrase {
  package static let reportChange = Phrase(
    sv: "Ändringar sedan förra omgången", en: "Changes since the last round")
  package static let reportChangeTitle = Phrase(
    sv: "Andelar då och nu", en: "Shares then and now")
  package static let reportChangeLegend = Phrase(
    sv: "Tjock linje och fyllda punkter: ändringen är säker. Tunn linje: den kan vara slump.",
    en: "Thick line and filled dots: the change is sure. Thin line: it may be chance.")
  package static let reportChangeNone = Phrase(
    sv: "Inget problem har säkert ökat eller minskat sedan {round}.",
    en: "No concern has surely risen or fallen since {round}.")
  package static let reportChangeSome = Phrase(
    sv: "Säkert ökat sedan {round}: {risen}. Säkert minskat: {fallen}.",
    en: "Surely risen since {round}: {risen}. Surely fallen: {fallen}.")
  package static let reportChangeCaption = Phrase(
    sv: "Förändringarna i siffror", en: "The changes in figures")
  package static let reportTiersTitle = Phrase(
    sv: "Var problemen kan stå i verkligheten", en: "Where the concerns may truly stand")
  package static let reportTiersLegend = Phrase(
    sv:
      "Punkten är platsen i svaren, strecket alla platser som svaren inte kan utesluta. Inom ett band "
      + "går ordningen inte att avgöra.",
    en:
      "The dot is the place in the answers, the line all places that the answers cannot rule out. "
      + "Within a band the order cannot be told.")
  package static let reportTiersFinding = Phrase(
    sv: "Problemen faller i {count} band; det främsta har {first}.",
    en: "The concerns fall into {count} bands; the first holds {first}.")
  package static let reportTiersOne = Phrase(
    sv: "Svaren kan inte skilja de här problemen åt.",
    en: "The answers cannot tell these concerns apart.")
  package static let reportTiersBand = Phrase(sv: "Band {band}", en: "Band {band}")
  package static let reportTiersCaption = Phrase(
    sv: "Platser och band i siffror", en: "Places and bands in figures")
  package static let reportTiersBest = Phrase(sv: "Högsta", en: "Highest")
  package static let reportTiersWorst = Phrase(sv: "Lägsta", en: "Lowest")
  package static let reportPlaces = Phrase(
    sv: "Platser på vandringarna", en: "Places on the walks")
  /// Over a map of the stops of so many walks, which are named.
  package static func reportPlacesTitle(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(sv: "Stopp på vandringen {walks}", en: "Stops on the walk {walks}")
      : Phrase(sv: "Stopp på vandringarna {walks}", en: "Stops on the walks {walks}")
  }
  package static let reportPlacesLegend = Phrase(
    sv:
      "Siffran är platsens nummer i tabellen, storleken antalet stopp; fylld ring: något noterades som "
      + "problem. Norr är uppåt.",
    en:
      "The figure is the place’s number in the table, the size the number of stops; filled: something "
      + "was noted as a problem. North is up.")
  package static let reportPlacesFinding = Phrase(
    sv: "Flest stopp med problem har plats {place}: {problems} av {stops}, mest {concerns}.",
    en: "Place {place} has the most stops with problems: {problems} of {stops}, mostly {concerns}.")
  package static let reportPlacesNoProblem = Phrase(
    sv: "Inget stopp noterades som problem.", en: "No stop was noted as a problem.")
  package static let reportPlacesCaption = Phrase(
    sv: "{title}, i rutor om 250 meter", en: "{title}, in squares of 250 metres")
  package static let reportPlacesNumber = Phrase(sv: "Plats nr", en: "Place no.")
  package static let reportPlacesStops = Phrase(sv: "Stopp", en: "Stops")
  package static let reportPlacesProblems = Phrase(sv: "Med problem", en: "With problems")
  package static let reportPlacesNoted = Phrase(sv: "Noterat", en: "Noted")
  package static let reportPlacesMiddle = Phrase(sv: "Rutans mitt", en: "Middle of the square")
  package static let reportPlacesNote = Phrase(
    sv: "Koordinaterna är grova med avsikt: platser visas bara som rutor om 250 meter.",
    en: "The coordinates are coarse on purpose: places are shown only as squares of 250 metres.")
  package static let reportKilometres = Phrase(sv: "{count} km", en: "{count} km")
  package static let reportMetres = Phrase(sv: "{count} m", en: "{count} m")
}
