/// The words by which the mask knows a person's name, in lower case.
enum PersonalNames {
  /// Words that a name follows.
  static let titles: Set<String> = [
    "herr", "hr", "fru", "fröken", "doktor", "dr", "rektor", "rektorn", "familjen", "läraren",
    "lärarinnan", "magister", "kurator", "kuratorn", "prästen", "tränaren", "chefen", "grannen",
    "kompisen", "hyresvärden", "sonen", "dottern", "mannen", "brodern", "systern", "sambon",
    "klasskamraten", "kommunpolis", "kommunpolisen", "områdespolisen", "mr", "mrs", "ms",
  ]

  /// Verbs that a name follows.
  static let naming: Set<String> = ["heter", "hette", "kallas", "kallad", "named", "called"]

  /// People whom someone has, after a word of ``possessives``.
  static let relations: Set<String> = [
    "granne", "grannar", "son", "dotter", "man", "make", "maka", "fru", "sambo", "kompis",
    "kompisar", "vän", "väninna", "bror", "syster", "mamma", "pappa", "mormor", "farmor", "morfar",
    "farfar", "chef", "lärare", "kollega", "hyresvärd", "pojkvän", "flickvän", "exman", "ex",
    "kusin", "barnbarn", "tjej", "kille", "neighbour", "neighbor", "friend", "husband", "wife",
    "brother", "sister", "daughter", "teacher", "boss",
  ]

  static let possessives: Set<String> = [
    "min", "mitt", "mina", "vår", "vårt", "våra", "hans", "hennes", "deras", "din", "er", "en",
    "my", "our", "his", "her", "their",
  ]

  /// Words that end a message, before the sender's name.
  static let signatures: Set<String> = ["mvh", "vh", "hälsningar", "hälsning", "regards"]

  /// Words between the parts of a name.
  static let particles: Set<String> = ["von", "af", "de", "van", "el", "al"]

  /// Capitalised words that stand after a title, and are nobody's name.
  static let others: Set<String> = [
    "polisen", "kommunen", "sverige", "ica", "coop", "jag", "det", "och", "vi", "han", "hon", "den",
    "de", "som", "i", "på", "har", "är", "när", "vad", "här", "där", "men", "ordförande",
  ]

  /// What is called something without being a person: `området heter Råby`.
  static let places: Set<String> = [
    "området", "platsen", "plats", "byn", "orten", "gatan", "vägen", "parken", "skolan", "torget",
    "affären", "butiken", "stadsdelen", "kvarteret", "klubben", "föreningen", "appen", "filmen",
    "krogen", "lekplatsen", "hållplatsen", "gruppen", "det", "vad", "place", "street", "park",
  ]

  /// Places named after people: `Anna Lindhs plats`.
  static let namedPlaces: Set<String> = [
    "gata", "väg", "plats", "torg", "park", "skola", "kyrka", "gränd", "backe", "bro", "hus",
    "gård", "allé", "stig", "minne", "kulle", "plan", "kvarn",
  ]

  /// How places end that might be taken for names.
  static let placeEndings = [
    "gatan", "vägen", "torget", "parken", "skolan", "gården", "stigen", "gränden", "gränd",
    "kyrkan", "platsen", "tunneln", "stationen", "badet", "hallen", "centrum", "området", "byn",
  ]

  /// First names that are no other word; beside a surname they are taken anywhere.
  static let firstNames: Set<String> = [
    "agneta", "ahmed", "albin", "alexander", "ali", "amanda", "anders", "andreas", "anette",
    "anita", "ann", "anna", "annika", "anton", "arvid", "astrid", "axel", "barbro", "bengt",
    "berit", "birgitta", "britt", "camilla", "carina", "carl", "caroline", "cecilia", "christer",
    "christian", "christina", "conny", "daniel", "david", "elias", "elin", "elisabeth", "ella",
    "elsa", "emil", "emma", "erik", "eva", "fatima", "felicia", "filip", "fredrik", "gabriel",
    "gunilla", "gunnar", "gunnel", "gustaf", "gustav", "hanna", "hassan", "helena", "henrik",
    "hugo", "ibrahim", "ida", "inga-lill", "ingrid", "isabella", "jakob", "jens", "jenny",
    "jessica",
    "jimmy", "joakim", "johan", "johanna", "johannes", "jonas", "josefin", "julia", "jörgen",
    "kalle", "karin", "karl", "katarina", "kenneth", "kent", "kerstin", "kjell", "klara",
    "kristina", "kristoffer", "lars", "lasse", "lena", "lennart", "linda", "linus", "lisa", "lotta",
    "louise", "lovisa", "lucas", "ludvig", "magnus", "maja", "malin", "margareta", "maria", "marie",
    "marcus", "martin", "mathias", "mats", "mattias", "mikael", "michael", "mohamed", "mohammed",
    "mona", "monica", "moa", "niklas", "nils", "olle", "olof", "omar", "oscar", "oskar", "patrik",
    "pelle", "peter", "petra", "pia", "rasmus", "rebecka", "rickard", "robert", "roger", "roland",
    "rolf", "samuel", "sandra", "sara", "sebastian", "simon", "sofia", "sofie", "stefan", "susanne",
    "sven", "therese", "thomas", "tobias", "tomas", "torbjörn", "tommy", "ulf", "ulla", "ulrika",
    "urban", "viktor", "victor", "wilhelm", "william", "yusuf", "yvonne", "åke", "åsa", "örjan",
  ]

  /// First names that are other words too; taken only with a surname in `-sson` beside them.
  static let ambiguousFirstNames: Set<String> = [
    "björn", "bo", "göran", "hans", "jan", "leif", "liv", "love", "mark", "max", "måns", "my",
    "per", "saga", "sten", "stig", "tor", "vera", "alva", "viola", "linnea", "linnéa", "rut",
  ]
}
