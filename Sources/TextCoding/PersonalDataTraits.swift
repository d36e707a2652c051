/// What the rules of the mask know of a word by itself: the lists it stands in.
struct PersonalDataTraits: OptionSet, Sendable {
  let rawValue: UInt64

  // Given and family names.
  static let given = PersonalDataTraits(rawValue: 1 << 0)
  static let givenWithCapital = PersonalDataTraits(rawValue: 1 << 1)
  static let maybeGiven = PersonalDataTraits(rawValue: 1 << 2)
  static let family = PersonalDataTraits(rawValue: 1 << 3)
  static let maybeFamily = PersonalDataTraits(rawValue: 1 << 4)

  // Around names.
  static let title = PersonalDataTraits(rawValue: 1 << 5)
  static let looseTitle = PersonalDataTraits(rawValue: 1 << 6)
  static let naming = PersonalDataTraits(rawValue: 1 << 7)
  static let relation = PersonalDataTraits(rawValue: 1 << 8)
  static let possessive = PersonalDataTraits(rawValue: 1 << 9)
  static let signature = PersonalDataTraits(rawValue: 1 << 10)
  static let particle = PersonalDataTraits(rawValue: 1 << 11)
  static let neverName = PersonalDataTraits(rawValue: 1 << 12)
  static let place = PersonalDataTraits(rawValue: 1 << 13)
  static let namedPlace = PersonalDataTraits(rawValue: 1 << 14)
  static let deed = PersonalDataTraits(rawValue: 1 << 15)
  static let whereabouts = PersonalDataTraits(rawValue: 1 << 16)
  static let small = PersonalDataTraits(rawValue: 1 << 17)

  // Around numbers and addresses.
  static let filler = PersonalDataTraits(rawValue: 1 << 18)
  static let identityCue = PersonalDataTraits(rawValue: 1 << 19)
  static let phoneCue = PersonalDataTraits(rawValue: 1 << 20)
  static let accountCue = PersonalDataTraits(rawValue: 1 << 21)
  static let plateCue = PersonalDataTraits(rawValue: 1 << 22)
  static let spelledSign = PersonalDataTraits(rawValue: 1 << 23)
  static let webStart = PersonalDataTraits(rawValue: 1 << 24)
  static let topLevel = PersonalDataTraits(rawValue: 1 << 25)
  static let plainTopLevel = PersonalDataTraits(rawValue: 1 << 26)
  static let unit = PersonalDataTraits(rawValue: 1 << 27)
  static let streetFirst = PersonalDataTraits(rawValue: 1 << 28)
  static let streetLead = PersonalDataTraits(rawValue: 1 << 29)
  static let neverStreet = PersonalDataTraits(rawValue: 1 << 30)
  static let commonStreet = PersonalDataTraits(rawValue: 1 << 31)

  /// Given names that are hardly any other word.
  static let anyGiven: PersonalDataTraits = [.given, .givenWithCapital]
  /// Names and parts of names, whatever else they are.
  static let anyName: PersonalDataTraits = [
    .given, .givenWithCapital, .maybeGiven, .family, .maybeFamily,
  ]
  /// What a name or an address may follow, whatever stands before.
  static let announcing: PersonalDataTraits = [
    .title, .naming, .signature, .webStart, .spelledSign,
  ]

  /// Whether the two have something in common.
  func hasAny(of others: PersonalDataTraits) -> Bool { rawValue & others.rawValue != 0 }

  /// Every list, with what it tells of its words.
  static let lists: [(words: Set<String>, trait: PersonalDataTraits)] = [
    (GivenNames.distinct.subtracting(GivenNames.needCapital), .given),
    (GivenNames.distinct.intersection(GivenNames.needCapital), .givenWithCapital),
    (GivenNames.ambiguous, .maybeGiven),
    (FamilyNames.distinct, .family), (FamilyNames.ambiguous, .maybeFamily),
    (PersonalNames.titles, .title), (PersonalNames.looseTitles, .looseTitle),
    (PersonalNames.naming, .naming), (PersonalNames.relations, .relation),
    (PersonalNames.possessives, .possessive), (PersonalNames.signatures, .signature),
    (PersonalNames.particles, .particle), (PersonalNames.others, .neverName),
    (PersonalNames.places, .place), (PersonalNames.namedPlaces, .namedPlace),
    (PersonalNames.deeds, .deed), (PersonalNames.whereabouts, .whereabouts),
    (ToneLexicon.swedish.lists.smallWords, .small),
    (PersonalDataWords.fillers, .filler), (PersonalDataWords.identityCues, .identityCue),
    (PersonalDataWords.phoneCues, .phoneCue), (PersonalDataWords.accountCues, .accountCue),
    (PersonalDataWords.plateCues, .plateCue), (PersonalDataWords.spelledSigns, .spelledSign),
    (PersonalDataWords.webStarts, .webStart), (PersonalDataWords.topLevels, .topLevel),
    (PersonalDataWords.plainTopLevels, .plainTopLevel), (PersonalDataWords.units, .unit),
    (PersonalDataWords.streetFirsts, .streetFirst), (PersonalDataWords.streetLeads, .streetLead),
    (PersonalDataWords.neverStreets, .neverStreet),
    (PersonalDataWords.commonStreets, .commonStreet),
  ]
}
