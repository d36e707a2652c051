extension SurveyChange {
  /// What the change means for the responses.
  package var changeClass: ChangeClass {
    switch kind {
    case .surveyID, .source, .unit, .versionLowered, .scaleSteps, .numberReused:
      .breaksData
    case .retyped(_, _, let keepsStorage):
      keepsStorage ? .breaksComparison : .breaksData
    case .listExchanged(_, _, let reusesNumbers):
      reusesNumbers ? .breaksData : .breaksComparison
    case .choiceRenumbered(_, _, _, let isStored):
      isStored ? .breaksData : .breaksComparison
    case .versionKept, .languageRemoved, .repeatAdded, .repeatRemoved, .repeatMembership,
      .questionRemoved, .condition, .measures, .role, .columnRemoved, .choiceLimit, .choiceRemoved,
      .aliasRemoved, .exclusive, .problem, .satisfied, .missingRemoved, .missingReread, .rowRemoved,
      .translationRemoved:
      .breaksComparison
    case .required(let isNow), .coordinate(let isNow), .otherText(let isNow), .coding(let isNow):
      switch kind {
      case .required: isNow ? .breaksComparison : .widening
      default: isNow ? .widening : .breaksComparison
      }
    case .identifying(_, let new):
      new == .direct ? .breaksComparison : .safe
    case .bounds(_, _, let isTighter):
      isTighter ? .breaksComparison : .widening
    case .top(let old, let new):
      new > old ? .widening : .breaksComparison
    case .wording(let change):
      change.isSmall || !Self.isRead(change.part) ? .safe : .breaksComparison
    case .languageAdded, .questionAdded, .choiceAdded, .missingAdded, .rowAdded, .translationAdded:
      .widening
    case .versionRaised, .address, .ownLanguage, .repeatRenamed, .questionRenamed, .questionMoved,
      .columnAdded, .choiceRenamed, .choicesReordered, .aliasAdded, .rowRenamed, .rowsReordered:
      .safe
    }
  }

  /// Whether a text is read by the one who answers before the answer is given.
  private static func isRead(_ part: String) -> Bool {
    !["title", "constraint_message"].contains(part)
  }

  /// Whether the change is about how files are read, and nothing that anyone sees who answers.
  ///
  /// Such changes alone need no new version.
  package var isOfReadingAlone: Bool {
    switch kind {
    case .columnAdded, .columnRemoved, .aliasAdded, .aliasRemoved, .missingAdded, .missingRemoved,
      .missingReread, .address, .measures, .coding:
      true
    default: false
    }
  }

  /// Whether the change is of the version number itself.
  package var isOfVersion: Bool {
    switch kind {
    case .versionRaised, .versionKept, .versionLowered: true
    default: false
    }
  }
}
