extension ToneLexicon {
  static let swedish = ToneLexicon(
    smallWords: [
      "och", "det", "är", "att", "en", "ett", "i", "på", "som", "för", "inte", "jag", "av", "har",
      "med", "till", "vi", "de", "om", "mer", "från", "vid", "så", "ar", "pa", "mycket", "ofta",
      "finns", "inga", "ingen",
    ],
    turns: [
      "men", "fast", "fastän", "förutom", "utom", "dock", "däremot", "bortsett", "medan",
      "samtidigt", "tyvärr",
    ],
    conjunctions: ["och", "samt", "o", "&"],
    openers: [
      "det", "jag", "vi", "man", "dom", "de", "där", "här", "många", "mycket", "massa", "massor",
      "ibland", "alltid", "ofta", "sedan", "sen", "alldeles", "för",
    ],
    abbreviations: [
      "ex", "a", "d", "g", "m", "fl", "kl", "ca", "pga", "tex", "mm", "bla", "osv", "dvs", "resp",
      "nr", "tel", "t",
    ],
    negations: [
      "inte", "ej", "icke", "aldrig", "ingen", "inga", "inget", "ingenting", "knappt", "knappast",
      "sällan", "slipper", "slapp", "utan", "varken",
    ],
    lateNegations: ["inte", "aldrig", "ej", "knappast"],
    prepositions: [
      "vid", "på", "i", "runt", "kring", "hos", "längs", "utanför", "nära", "genom", "under",
      "inne",
      "ute", "nere", "från", "bakom",
    ],
    alternatives: ["eller"],
    retractions: ["bara", "enbart", "endast", "minst", "heller", "ovanligt", "också", "även"],
    betweenNegationAndThing: [
      "så", "mycket", "många", "några", "något", "nån", "någon", "nåt", "längre", "alls", "varit",
      "sett", "haft", "hört", "märkt", "är", "var", "det", "av", "problem", "problemet", "bekymmer",
      "med", "speciellt", "särskilt", "direkt", "finns", "fanns", "förekommer", "större", "stora",
      "stort", "värst", "här", "om", "rädd", "orolig", "oro", "för", "ser", "se", "upplever",
      "upplevt", "märker", "märkbart", "mer", "ens", "den", "allt", "eller",
    ],
    betweenThingAndNegation: [
      "finns", "fanns", "förekommer", "är", "har", "ser", "märks", "märker", "händer", "sker",
      "man",
      "jag", "vi", "det", "här", "upplever", "upplevs", "syns", "stör", "oroar", "mig", "oss",
      "nog",
    ],
    afterLateNegation: [
      "här", "alls", "längre", "något", "nåt", "så", "ofta", "problem", "bekymmer", "stort",
      "större",
      "jag", "vi", "man", "direkt", "hos", "mig", "oss", "i", "på", "vid", "fara",
    ],
    betweenNegationAndPraise: [
      "så", "särskilt", "speciellt", "helt", "riktigt", "alls", "alltid", "mig", "sig", "oss",
      "känner", "känna", "är", "vara", "det", "jag", "man", "ens", "direkt", "jätte", "väldigt",
      "någon", "någonsin", "känns",
    ],
    praises: [
      "bra", "utmärkt", "snäll", "fin", "fint", "fina", "trygg",
      "tryggt",
      "trygga", "säkert", "lugn", "lugnt", "lugna", "nöjd", "nöjda", "trivs", "trevlig", "trevligt",
      "trevliga", "toppen", "kanon", "perfekt", "välbelyst", "välskött", "välstädat", "uppskattar",
      "uppskattas", "tack", "tackar", "fantastisk", "fantastiskt", "härlig", "härligt", "fungerar",
      "funkar", "glad", "beröm", "rent",
    ],
    intensifiers: ["jätte", "super", "skit"],
    thanks: [
      ["tack", "för"], ["tack", "till"], ["bra", "att"], ["skönt", "att"], ["skönt", "med"],
      ["kul", "att"], ["roligt", "att"], ["glad", "att"],
    ],
    wellDone: ["belyst", "upplyst", "belysta", "upplysta", "skött", "underhållen", "städat"],
    wellAdverb: "väl",
    lessenings: ["mindre", "föga", "minst", "sådär", "dåligt", "o"],
    fears: [
      "rädd", "rädda", "orolig", "oroliga", "otrygg", "otryggt", "otrygga", "oroar", "oro",
      "rädsla",
    ],
    endings: ["minskat", "försvunnit", "upphört", "borta", "slutat", "avtagit"],
    wishes: [
      ["önskar"], ["önskas"], ["önskemål"], ["önska"], ["önskvärt"], ["vill", "ha"],
      ["vill", "se"],
      ["vill", "gärna"], ["vill", "att"], ["vill", "kunna"], ["vill", "känna"], ["vilja"],
      ["skulle", "behöva"], ["skulle", "behövas"], ["skulle", "vara"], ["skulle", "kunna"],
      ["skulle", "uppskatta"], ["borde"], ["bör"], ["behövs"], ["behöver"], ["vore"], ["hoppas"],
      ["snälla"], ["gärna"], ["kan", "ni"], ["kan", "kommunen"], ["kan", "polisen"], ["bra", "om"],
      ["bra", "ifall"], ["kunde", "vara"], ["kunde", "bli"], ["kan", "bli"], ["måste", "bort"],
      ["ni", "måste"], ["polisen", "måste"], ["kommunen", "måste"], ["måste", "ni"],
      ["måste", "polisen"], ["måste", "kommunen"], ["måste", "göras"], ["måste", "göra"],
      ["måste", "få"], ["måste", "bli"], ["måste", "lagas"], ["måste", "fixas"],
      ["måste", "åtgärdas"], ["måste", "stoppas"], ["måste", "bättre"], ["mitt", "förslag"],
      ["få", "bort"], ["se", "till", "att"], ["ropar", "efter"],
    ],
    requests: [
      "sätt", "sätta", "ta", "tag", "bygg", "bygga", "inför", "införa", "stoppa", "stopp", "laga",
      "städa", "klipp", "klippa", "ansa", "beskär", "förbättra", "öka", "ökad", "ökat", "minska",
      "åtgärda", "fixa", "ordna", "ge", "gör", "släpp", "plantera", "satsa", "belys", "sanda",
      "röj",
      "förbjud", "öppna", "anställ", "låt", "skapa", "flytta", "kom",
    ],
    pleas: [
      ["vill", "inte", "ha"], ["vill", "inte", "se"], ["vill", "inte", "att"], ["inga", "fler"],
      ["inget", "mer"], ["ingen", "mer"], ["inte", "fler"], ["slippa"], ["nej", "till"],
    ],
    refusals: [
      ["behövs", "inte"], ["behövs", "inga"], ["behöver", "inte"], ["behöver", "inga"],
      ["är", "emot"], ["ingen", "nytta"], ["hjälper", "inte"], ["onödigt"], ["onödiga"],
    ],
    comparatives: [
      "bättre", "tryggare", "säkrare", "lugnare", "finare", "trevligare", "renare", "ljusare",
    ],
    increases: ["mer", "mera", "fler", "flera", "tätare", "ytterligare"],
    decreases: ["mindre", "färre"],
    achieved: [
      ["blivit"], ["blev"], ["fått"], ["fick"], ["numera"], ["äntligen"], ["än", "förut"],
      ["än", "förr"], ["än", "tidigare"], ["än", "innan"],
    ],
    achievedBefore: ["är", "känns", "var"],
    goodStarts: [
      "belys", "lys", "ljus", "lampa", "lampor", "lykt", "polis", "patrull", "vuxn", "fritidsgård",
      "fritidsled", "ordningsvakt", "väkt", "vakt", "kamer", "städ", "papperskorg", "sopkorg",
      "soptunn", "återkoppl", "sandning", "sandat", "snöröj", "plog", "halkbekämp", "skolvärd",
      "mötesplats", "aktivitet", "övergångsställ", "trottoar", "cykelväg", "gångväg", "cykelban",
      "farthinder", "fartgupp", "bommar", "nattvandr", "grannsamverk", "trygghet", "säkerhet",
      "närvaro", "tillsyn", "underhåll", "toalett", "kontroll", "resurs", "personal",
      "hastighetskontroll",
    ],
    goodEnds: [
      "belysning", "belysningen", "lampor", "lyktor", "poliser", "vakter", "kontroller", "gårdar",
      "personal", "hinder",
    ],
    flaws: [
      "trasig", "trasiga", "trasigt", "sönder", "släckt", "släckta", "dålig", "dåliga", "dåligt",
      "bristande", "usel", "svag",
    ])
}
