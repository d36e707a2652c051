/// The words by which the mask knows a person's name, in lower case.
enum PersonalNames {
  /// Words that a name follows.
  static let titles: Set<String> = [
    "herr", "hr", "fru", "fröken", "doktor", "dr", "rektor", "rektorn", "familjen", "läraren",
    "lärarinnan", "magister", "magistern", "kurator", "kuratorn", "prästen", "tränaren", "chefen",
    "grannen", "kompisen", "hyresvärden", "sonen", "dottern", "mannen", "brodern", "systern",
    "sambon", "klasskamraten", "kommunpolis", "kommunpolisen", "områdespolisen", "områdespolis",
    "polisassistent", "polisinspektör", "inspektör", "polismannen", "kommissarie", "läkaren",
    "sjuksköterskan", "sjuksköterska", "vaktmästare", "vaktmästaren", "kommunalrådet",
    "kommunalråd", "politikern", "ordförande", "ordföranden", "handläggare", "handläggaren",
    "socialsekreterare", "socialsekreteraren", "fritidsledare", "fritidsledaren", "fältaren",
    "chef", "vd", "lärare", "mentor", "mentorn", "pastor", "imam", "imamen", "kyrkoherde", "vännen",
    "väninnan", "pojkvännen", "flickvännen", "exet", "mamman", "pappan", "frun", "maken", "killen",
    "tjejen", "pojken", "flickan", "gubben", "tanten", "snubben", "busschauffören", "ägaren",
    "kioskägaren", "krögaren", "frisören", "kontakta", "undertecknat", "undertecknad", "signerat",
    "mr", "mrs", "ms", "miss", "officer", "teacher",
  ]

  /// Those of ``titles`` that often stand before a place or a thing too; what follows must be known.
  static let looseTitles: Set<String> = [
    "kontakta", "killen", "tjejen", "pojken", "flickan", "gubben", "tanten", "snubben", "ägaren",
    "chef", "vd", "lärare", "ordförande", "maken", "mannen", "frun", "kurator", "miss", "officer",
  ]

  /// Verbs that a name follows.
  static let naming: Set<String> = [
    "heter", "hette", "kallas", "kallad", "kallar", "named", "called",
  ]

  /// People whom someone has, after a word of ``possessives``.
  static let relations: Set<String> = [
    "granne", "grannar", "son", "dotter", "man", "make", "maka", "fru", "sambo", "kompis",
    "kompisar", "vän", "väninna", "bror", "brorsa", "syster", "syrra", "mamma", "pappa", "mormor",
    "farmor", "morfar", "farfar", "chef", "lärare", "kollega", "hyresvärd", "pojkvän", "flickvän",
    "exman", "ex", "kusin", "barnbarn", "tjej", "kille", "klasskompis", "polare", "bästis",
    "mentor",
    "rektor", "kurator", "tränare", "neighbour", "neighbor", "friend", "husband", "wife", "brother",
    "sister", "daughter", "teacher", "boss",
  ]

  static let possessives: Set<String> = [
    "min", "mitt", "mina", "vår", "vårt", "våra", "hans", "hennes", "deras", "din", "er", "en",
    "my", "our", "his", "her", "their",
  ]

  /// Words that end a message, before the sender's name.
  static let signatures: Set<String> = [
    "mvh", "vh", "hälsningar", "hälsning", "hälsar", "regards",
  ]

  /// Words between the parts of a name.
  static let particles: Set<String> = [
    "von", "af", "de", "van", "el", "al", "bin", "ben", "abu", "da", "dos", "der",
  ]

  /// Capitalised words that stand beside a name or after a title, and are nobody's name.
  static let others: Set<String> = [
    "polisen", "kommunen", "sverige", "ica", "coop", "jag", "det", "och", "vi", "han", "hon", "den",
    "de", "som", "i", "på", "har", "är", "när", "vad", "här", "där", "men", "ordförande", "maxi",
    "willys", "lidl", "hemköp", "netto", "facebook", "instagram", "snapchat", "google", "sossarna",
    "moderaterna", "centern", "finns", "mvh", "tack", "hej", "ni", "du", "man", "en", "ett", "alla",
    "the", "is", "was", "and", "at", "of", "volvo", "bmw", "audi", "epa", "sms", "bup", "soc", "kl",
    "också", "inte", "så", "var", "vem", "hur", "varför", "bor", "säger", "till", "från",
  ]

  /// What is called something without being a person: `området heter Råby`.
  static let places: Set<String> = [
    "området", "platsen", "plats", "byn", "orten", "gatan", "vägen", "parken", "skolan", "torget",
    "affären", "butiken", "stadsdelen", "kvarteret", "klubben", "föreningen", "appen", "filmen",
    "krogen", "lekplatsen", "hållplatsen", "gruppen", "det", "vad", "place", "street", "park",
    "linjen", "stationen", "bandet", "gänget", "spelet", "hunden", "katten", "festivalen",
    "projektet",
  ]

  /// What follows a name that names a place or a thing: `Anna Lindhs plats`, `Katarina kyrka`.
  static let namedPlaces: Set<String> = [
    "gata", "gatan", "väg", "vägen", "plats", "platsen", "torg", "torget", "park", "parken",
    "skola",
    "skolan", "kyrka", "kyrkan", "gränd", "backe", "bro", "hus", "gård", "gården", "allé", "stig",
    "minne", "kulle", "plan", "kvarn", "värld", "församling", "gymnasium", "kapell", "kaviar",
    "bad",
    "kommun", "kraftverk", "stad", "län", "hamn", "station", "ö", "kaj", "kajen", "hörna", "krog",
    "bar", "pizzeria", "kiosk", "café", "bageri", "livs", "dag", "dagen", "afton", "mässa", "källa",
    "museum", "teater", "stiftelse", "sjukhus", "förskola", "konditori", "salong", "hage",
    "burgers",
  ]

  /// How places end that might be taken for names.
  static let placeEndings = [
    "gatan", "vägen", "torget", "parken", "skolan", "gården", "stigen", "gränden", "gränd",
    "kyrkan", "platsen", "tunneln", "stationen", "badet", "hallen", "centrum", "området", "byn",
    "backen", "bron", "allén", "gymnasiet", "hemmet", "huset",
  ].map { Array($0.unicodeScalars) }

  /// What a person does; after an ambiguous name at the start of a sentence it shows a person.
  static let deeds: Set<String> = [
    "hotade", "hotar", "brukar", "säger", "sade", "sa", "kör", "körde", "stampar", "skriker",
    "skrek",
    "slår", "slog", "bor", "jobbar", "spelar", "dricker", "super", "säljer", "sålde", "langar",
    "klagar", "ringde", "ringer", "berättade", "berättar", "tafsade", "mobbar", "mobbade", "går",
    "gick", "vågar", "blev", "fick", "får", "såg", "hörde", "tycker", "tyckte", "vill", "ville",
    "snattar", "stal", "snor", "röker", "vejpar", "mår", "heter", "kommer", "kom", "sover",
    "festar",
    "eldar", "har", "hade", "ligger", "sitter", "hänger", "håller", "äger", "driver", "vet", "såg",
    "hatar", "älskar", "parkerar", "borrar", "väsnas", "matar", "städar", "anmälde", "skrev",
    "skriver", "lämnade", "tog", "sprang", "tackar", "undrar", "is", "lives", "hit", "said",
    "sells",
  ]

  /// Words by which one tells which person is meant: `Björn i trean`, `Max och hans polare`.
  static let whereabouts: Set<String> = [
    "trean", "tvåan", "ettan", "fyran", "femman", "sexan", "sjuan", "åttan", "nian", "klass",
    "klassen", "parallellklassen", "våning", "våningen", "trappan", "porten", "ovanpå", "bredvid",
    "mittemot", "nedanför", "ovanför", "lägenhet", "hemtjänsten", "kiosken", "huset", "hans",
    "hennes", "jobbet", "skolan", "receptionen", "biblioteket", "gymmet", "kassan", "restaurangen",
    "pizzerian", "laget", "tvättstugan", "gården", "affären",
  ]
}
