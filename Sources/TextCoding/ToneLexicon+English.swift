extension ToneLexicon {
  static let english = ToneLexicon(
    smallWords: [
      "the", "and", "is", "are", "it", "to", "of", "there", "too", "my", "not", "with", "at", "on",
      "this", "that", "we", "they", "more", "should", "no", "a", "have", "has", "never",
    ],
    turns: [
      "but", "except", "although", "though", "however", "unfortunately", "while", "yet", "still",
    ],
    conjunctions: ["and", "&"],
    openers: [
      "it", "i", "we", "there", "they", "lots", "many", "too", "people", "a", "sometimes", "always",
      "often",
    ],
    abbreviations: ["e", "g", "etc", "approx", "st", "mr", "mrs", "dr"],
    negations: [
      "no", "not", "never", "without", "rarely", "hardly", "don't", "doesn't", "didn't", "isn't",
      "aren't", "wasn't", "haven't", "nobody", "none",
    ],
    lateNegations: ["not", "never"],
    prepositions: ["at", "in", "on", "around", "near", "by", "outside", "under", "the", "along"],
    alternatives: ["or"],
    retractions: ["only", "just", "least"],
    betweenNegationAndThing: [
      "any", "much", "many", "a", "an", "lot", "of", "the", "big", "real", "problem", "problems",
      "issue", "issues", "with", "so", "really", "that", "there", "is", "are", "been", "seen",
      "see",
      "had", "afraid", "scared", "worried", "about", "experienced", "noticed", "more",
    ],
    betweenThingAndNegation: ["is", "are", "here", "has", "have", "i", "we", "it"],
    afterLateNegation: ["a", "an", "problem", "issue", "here", "at", "really", "big", "in"],
    betweenNegationAndPraise: [
      "so", "very", "really", "that", "feel", "feeling", "always", "particularly", "at", "all", "a",
      "too", "is", "it", "ever",
    ],
    praises: [
      "good", "great", "nice", "safe", "calm", "quiet", "happy", "love", "lovely", "pleased",
      "satisfied", "thanks", "thank", "excellent", "perfect", "works", "clean", "appreciate",
      "well", "fantastic", "wonderful", "pleasant", "friendly", "helpful", "fine", "okay", "lit",
    ],
    intensifiers: [],
    thanks: [["thanks", "for"], ["thank", "you", "for"], ["glad", "that"], ["good", "that"]],
    wellDone: ["lit", "kept", "maintained", "lighted"],
    wellAdverb: "well",
    lessenings: ["less", "un"],
    fears: ["afraid", "scared", "worried", "unsafe", "frightened"],
    endings: [["decreased"], ["disappeared"], ["stopped"], ["gone"], ["gone", "down"]],
    wishes: [
      ["should"], ["need"], ["needs"], ["needed"], ["would", "like"], ["would", "be"], ["want"],
      ["wish"], ["please"], ["could", "be"], ["hope"], ["must", "be"], ["ought"], ["i'd", "like"],
    ],
    requests: [
      "put", "fix", "install", "stop", "build", "remove", "repair", "add", "improve", "clean",
      "cut",
      "increase", "reduce", "give", "make", "lower", "bring", "please", "stop", "put", "build",
      "please", "open", "hire", "send", "let",
    ],
    pleas: [["don't", "want"], ["do", "not", "want"], ["no", "more"]],
    refusals: [["don't", "need"], ["against"]],
    comparatives: ["better", "safer", "cleaner", "brighter", "calmer"],
    increases: ["more"],
    decreases: ["less", "fewer"],
    achieved: [["become"], ["became"], ["gotten"], ["finally"], ["than", "before"]],
    achievedBefore: ["is", "feels", "was", "are"],
    hypotheticals: ["if"], unrealVerbs: ["would", "could"],
    dares: ["dare", "go", "walk", "want", "can"],
    works: ["works", "work"],
    goodStarts: [
      "light", "lamp", "polic", "officer", "patrol", "adult", "guard", "camera", "youth", "bin",
      "feedback", "crossing", "pavement", "activit", "secur",
    ],
    goodEnds: ["lights", "lamps", "light"],
    flaws: ["broken", "bad", "poor", "damaged"])
}
