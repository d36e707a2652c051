import Messages

/// What people call things who know another tool, or who write Swedish.
///
/// Each word stands for words of the format, the likeliest first; the one that may stand in the
/// place at hand is meant.
package enum Synonyms {
  private static let meant: [String: [String]] = [
    // Names of keys.
    "fråga": ["label", "question"], "fraga": ["label", "question"], "frågetext": ["label"],
    "fragetext": ["label"], "frågor": ["questions"], "fragor": ["questions"],
    "rubrik": ["label", "title"], "text": ["label", "sv"], "etikett": ["label"],
    "question": ["label"], "name": ["id", "label", "survey"], "namn": ["id", "label", "survey"],
    "kod": ["id", "code", "value"], "code": ["id", "value"], "key": ["id"], "identifier": ["id"],
    "variabel": ["id"], "variable": ["id"], "typ": ["type"], "sort": ["type"],
    "frågetyp": ["type"], "fragetyp": ["type"], "kind": ["type"], "svenska": ["sv"],
    "engelska": ["en"], "swedish": ["sv"], "english": ["en"], "se": ["sv"], "eng": ["en"],
    "swe": ["sv"], "alternativ": ["choices", "other"], "val": ["choices"], "svar": ["choices"],
    "svarsval": ["choices", "choice_lists"], "svarsalternativ": ["choices", "choice_lists"],
    "options": ["choices"], "option": ["choices"], "answers": ["choices"], "list": ["choices"],
    "lista": ["choices"], "list_name": ["choices"], "values": ["choices"],
    "skala": ["scale", "choices"], "obligatorisk": ["required"], "obligatoriskt": ["required"],
    "tvingande": ["required"], "mandatory": ["required"], "krävs": ["required"],
    "titel": ["title"], "enkät": ["survey"], "enkat": ["survey"], "form": ["survey"],
    "id": ["survey", "code"], "version_nr": ["version"], "beskrivning": ["description", "hint"],
    "description": ["hint"], "help": ["hint"], "hjälp": ["hint"], "hjalp": ["hint"],
    "hjälptext": ["hint"], "hjalptext": ["hint"], "tips": ["hint"], "guidance_hint": ["hint"],
    "språk": ["languages"], "sprak": ["languages"], "language": ["languages"],
    "källa": ["source"], "kalla": ["source"], "enhet": ["unit"], "mäter": ["measures"],
    "mater": ["measures"], "measure": ["measures"], "mått": ["measures"], "roll": ["role"],
    "rader": ["rows"], "rad": ["rows"], "items": ["rows"], "påståenden": ["rows"],
    "kolumner": ["columns"], "kolumn": ["columns"], "column": ["columns"],
    "visa_om": ["show_if"], "visas_om": ["show_if"], "relevant": ["show_if"],
    "visible_if": ["show_if"], "visibleif": ["show_if"], "condition": ["show_if"],
    "villkor": ["show_if"], "constraint": ["constraint_message"],
    "felmeddelande": ["constraint_message"], "minimum": ["min"], "maximum": ["max"],
    "minst": ["min", "at_least"], "högst": ["max", "at_most"], "hogst": ["max", "at_most"],
    "från": ["from"], "fran": ["from"], "start": ["from"], "till": ["to"], "end": ["to"],
    "låg": ["low"], "hög": ["high"], "saknas": ["missing"], "bortfall": ["missing"],
    "vet_inte": ["vet_ej"], "dont_know": ["vet_ej"], "refused": ["vill_ej_svara"],
    "svarslistor": ["choice_lists"], "listor": ["choice_lists"], "lists": ["choice_lists"],
    "annat": ["other"], "or_other": ["other"], "koordinat": ["coordinate"],
    "personuppgift": ["identifying"], "equals": ["is"], "är": ["is"], "lika_med": ["is"],
    "tidigare": ["was"], "etiketter": ["labels"], "värde": ["value"], "varde": ["value"],
    // Kinds of question.
    "radio": ["select_one"], "radiogroup": ["select_one"], "select": ["select_one"],
    "choice": ["select_one"], "single": ["select_one"], "enval": ["select_one"],
    "envalsfråga": ["select_one"], "dropdown": ["select_one"], "rullista": ["select_one"],
    "ja_nej": ["yes_no"], "ja/nej": ["yes_no"], "janej": ["yes_no"], "boolean": ["yes_no"],
    "bool": ["yes_no"], "multiple choice": ["select_one"],
    "multiple_choice": ["select_one"], "checkbox": ["select_multiple"],
    "checkboxes": ["select_multiple"], "flerval": ["select_multiple"],
    "flervalsfråga": ["select_multiple"], "kryssrutor": ["select_multiple"],
    "multiselect": ["select_multiple"], "select_many": ["select_multiple"],
    "likert": ["rating"], "betyg": ["rating"], "slider": ["rating"], "range": ["rating"],
    "matris": ["rating_grid"], "matrix": ["rating_grid"], "grid": ["rating_grid"],
    "likert_grid": ["rating_grid"], "ranking": ["rank"], "rangordning": ["rank"],
    "rangordna": ["rank"], "tal": ["integer"], "heltal": ["integer"], "number": ["integer"],
    "siffra": ["integer"], "antal": ["integer"], "int": ["integer"], "decimaltal": ["decimal"],
    "float": ["decimal"], "datum": ["date"], "tid": ["time"], "klockslag": ["time"],
    "fritext": ["text"], "öppen": ["text"], "open": ["text"], "string": ["text"],
    "textarea": ["text"], "comment": ["text"], "kommentar": ["text"], "plats": ["place"],
    "geopoint": ["place"], "karta": ["place"], "bild": ["image"], "foto": ["image"],
    "photo": ["image"], "file": ["image"], "information": ["note"], "info": ["note"],
    "instruktion": ["note"], "begin_repeat": ["repeat"], "begin repeat": ["repeat"],
    // Words after source, unit, measures and role.
    "medborgare": ["citizens"], "boende": ["citizens"], "invånare": ["citizens"],
    "ungdomar": ["youth"], "unga": ["youth"], "elever": ["youth"], "personal": ["staff"],
    "medarbetare": ["staff"], "företag": ["business"], "foretag": ["business"],
    "trygghetsvandring": ["safety_walk"], "vandring": ["safety_walk"], "person": ["respondent"],
    "svarande": ["respondent"], "stopp": ["observation"], "observationer": ["observation"],
    "prioritet": ["priority"], "allvar": ["severity"], "trygghet": ["safety"],
    "önskan": ["wish"], "förslag": ["wish"], "nöjdhet": ["satisfaction"],
    "förtroende": ["satisfaction"], "ålder": ["age"], "alder": ["age"], "kön": ["sex"],
    "kon": ["sex"], "gender": ["sex"], "område": ["area"], "omrade": ["area"],
    "ja": ["true"], "nej": ["no", "false"], "direkt": ["direct"], "yes": ["direct"],
  ]

  private static let words = meant.keys.sorted()

  /// The candidate that a word was meant for: by its meaning, else by its spelling, else by the
  /// meaning of a word that it may be a slip of.
  package static func near(_ word: String, among known: [String]) -> String? {
    func sense(_ word: String) -> String? { meant[word]?.first(where: known.contains) }
    return sense(word.lowercased()) ?? NearMiss.closest(to: word, among: known)
      ?? NearMiss.closest(to: word, among: words.filter { sense($0) != nil }).flatMap(sense)
  }
}
