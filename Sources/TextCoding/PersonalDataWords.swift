/// The words by which the mask knows a context, all in lower case.
enum PersonalDataWords {
  /// Words that may stand between an announcing word and the number it announces.
  static let fillers: Set<String> = [
    "mig", "oss", "på", "nr", "nummer", "numret", "är", "min", "mitt", "vårt", "till", "via", "med",
    "me", "on", "is", "my", "number",
  ]

  static let identityCues: Set<String> = [
    "personnummer", "personnumret", "personnr", "persnr", "pnr", "samordningsnummer",
  ]

  static let phoneCues: Set<String> = [
    "tel", "tele", "telefon", "telefonen", "telefonnummer", "telefonnr", "tfn", "tlf", "mobil",
    "mobilen", "mobilnummer", "mobilnr", "ring", "ringa", "sms", "smsa", "whatsapp", "nås", "call",
    "phone", "mobile",
  ]

  static let accountCues: Set<String> = [
    "bankgiro", "bg", "plusgiro", "pg", "postgiro", "konto", "kontot", "kontonummer", "kontonr",
    "bankkonto", "clearing", "clearingnummer", "clearingnr", "iban", "account",
  ]

  static let plateCues: Set<String> = [
    "reg", "regnr", "regnummer", "registreringsnummer", "registreringsnumret", "skylt", "skylten",
    "nummerplåt", "nummerplåten", "plate",
  ]

  /// How people spell the sign of an e-mail address.
  static let spelledSigns: Set<String> = ["snabel", "snabela", "at"]
  static let webStarts: Set<String> = ["http", "https", "www"]
  static let topLevels: Set<String> = [
    "se", "nu", "com", "org", "net", "info", "eu", "io", "me", "ly", "tv", "be", "no", "dk", "fi",
    "de", "uk", "app", "dev",
  ]
  static let plainTopLevels: Set<String> = ["com", "org", "net"]

  /// What a number counts or measures when it is no house number and no plate.
  static let units: Set<String> = [
    "gånger", "gång", "ggr", "dagar", "dag", "veckor", "vecka", "månader", "månad", "mån", "år",
    "timmar", "timme", "tim", "h", "minuter", "minut", "min", "sekunder", "sek", "meter", "m", "cm",
    "km", "kilometer", "mil", "kr", "kronor", "tkr", "procent", "st", "stycken", "bilar", "bil",
    "mopeder", "personer", "ungdomar", "barn", "poliser", "kvällar", "nätter", "lampor", "hus",
    "grader", "w", "watt", "times", "days", "years", "metres", "meters", "minutes", "hours",
    "people", "cars",
  ]

  /// How a street's name ends.
  static let streetEndings = [
    "gatan", "gata", "vägen", "väg", "gränden", "gränd", "stigen", "stig", "allén", "allé", "allen",
    "backen", "backe", "torget", "torg", "leden", "stråket", "esplanaden", "kajen", "höjden",
    "kroken", "ringen", "svängen", "slingan", "brinken", "platsen", "plats", "plan", "gatans",
  ].map { Array($0.unicodeScalars) }

  /// Words with which the names of streets begin that go on with a street of a kind.
  static let streetFirsts: Set<String> = [
    "norra", "södra", "östra", "västra", "stora", "lilla", "gamla", "nya", "övre", "nedre", "t",
    "yttre", "inre", "sankt", "sankta",
  ]

  /// Capitalised words before a street's name that are no part of it.
  static let streetLeads: Set<String> = [
    "på", "vid", "i", "från", "till", "huset", "längs", "hos", "utanför", "bor", "adress", "kv",
    "runt", "korsningen", "mellan", "nära", "inbrott",
  ]

  /// Words that are no street's name without another word before them.
  static let neverStreets: Set<String> = [
    "gatan", "gata", "vägen", "väg", "platsen", "plats", "plan", "leden", "stigen", "stig", "gränd",
  ]

  /// Streets of a kind, which are no street's name when written in lower case.
  static let commonStreets: Set<String> = [
    "gatan", "gata", "vägen", "väg", "gångvägen", "gångväg", "cykelvägen", "cykelväg", "skolvägen",
    "skolväg", "motorvägen", "motorväg", "bilvägen", "bilväg", "huvudvägen", "huvudgatan",
    "riksvägen", "riksväg", "länsvägen", "länsväg", "landsvägen", "gågatan", "gågata", "tvärgatan",
    "bakgatan", "villagatan", "sidogatan", "grusvägen", "grusväg", "infartsvägen", "hemvägen",
    "genomfartsvägen", "återvändsgatan", "återvändsgränd", "stigen", "stig", "backen", "backe",
    "torget", "torg", "platsen", "plats", "leden", "ringen", "plan", "höjden", "svängen", "kajen",
    "allén", "gränden", "lekplatsen", "lekplats", "parkeringsplatsen", "parkeringsplats",
    "gångstigen", "gångstig", "arbetsplatsen", "arbetsplats", "mötesplatsen", "mötesplats",
    "busshållplatsen", "hållplatsen", "hållplats", "grusplan", "fotbollsplan", "skolgatan",
    "våningsplan", "handlingsplan", "åtgärdsplan", "kroken", "slingan",
  ]
}
