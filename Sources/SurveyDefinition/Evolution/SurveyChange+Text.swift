package import Messages

extension SurveyChange {
  /// What the change means, in words.
  package struct Meaning: Sendable {
    /// What is changed.
    package let what: Phrase
    /// What it does to stored responses.
    package let stored: Phrase
    /// What it does to trends.
    package let trends: Phrase
    /// What a person should do.
    package let remedy: Phrase
  }

  /// The change in words; its placeholders are filled from `arguments`.
  package var meaning: Meaning {
    let (what, stored, trends, remedy) = phrases
    return Meaning(what: what, stored: stored, trends: trends, remedy: remedy)
  }

  private typealias Phrases = (Phrase, stored: Phrase, trends: Phrase, remedy: Phrase)

  private var phrases: Phrases {
    switch kind {
    case .surveyID: (.changedSurveyID, .storedElsewhere, .trendNone, .doKeepOldID)
    case .versionRaised: (.changedVersionRaised, .storedUntouched, .trendGoesOn, .doNothing)
    case .versionKept: (.changedVersionKept, .storedUnknownVersion, .trendUncertain, .doRaise)
    case .versionLowered: (.changedVersionLowered, .storedUnknownVersion, .trendUncertain, .doSwap)
    case .source: (.changedSource, .storedReassigned, .trendNone, .doNewSurvey)
    case .unit: (.changedUnit, .storedReassigned, .trendNone, .doNewSurvey)
    case .address: (.changedAddress, .storedUntouched, .trendGoesOn, .doNothing)
    case .languageAdded: (.changedLanguageAdded, .storedUntouched, .trendLanguages, .doTell)
    case .languageRemoved: (.changedLanguageRemoved, .storedUntouched, .trendLanguages, .doTell)
    case .ownLanguage: (.changedOwnLanguage, .storedUntouched, .trendGoesOn, .doNothing)
    case .repeatAdded: (.changedRepeatAdded, .storedUntouched, .trendRepeat, .doTell)
    case .repeatRemoved: (.changedRepeatRemoved, .storedUntouched, .trendRepeat, .doTell)
    case .repeatRenamed: (.changedRepeatRenamed, .storedUntouched, .trendGoesOn, .doNothing)
    case .repeatMembership(let isInside):
      (isInside ? .changedIntoRepeat : .changedOutOfRepeat, .storedUntouched, .trendRepeat, .doTell)
    case .wording, .translationAdded, .translationRemoved: wordingPhrases
    case .listExchanged, .choiceAdded, .choiceRemoved, .choiceRenamed, .choiceRenumbered,
      .numberReused, .choicesReordered, .aliasAdded, .aliasRemoved, .exclusive, .problem,
      .satisfied, .scaleSteps, .missingAdded, .missingRemoved, .missingReread:
      listPhrases
    default: questionPhrases
    }
  }

  private var questionPhrases: Phrases {
    switch kind {
    case .questionAdded: (.changedQuestionAdded, .storedNotAsked, .trendBegins, .doNothing)
    case .questionRemoved(let perhaps):
      (.changedQuestionRemoved, .storedKept, .trendEnds, perhaps == nil ? .doTell : .doDeclare)
    case .questionRenamed: (.changedQuestionRenamed, .storedFollow, .trendGoesOn, .doNothing)
    case .questionMoved: (.changedQuestionMoved, .storedUntouched, .trendOrder, .doNothing)
    case .retyped(_, _, let keepsStorage):
      keepsStorage
        ? (.changedType, .storedUntouched, .trendWording, .doTell)
        : (.changedType, .storedSplit, .trendNone, .doNewQuestion)
    case .required(let isNow):
      (isNow ? .changedRequired : .changedOptional, .storedUntouched, .trendMissing, .doTell)
    case .condition(let change):
      (
        change == .added
          ? .changedConditionAdded
          : change == .removed ? .changedConditionRemoved : .changedCondition, .storedUntouched,
        .trendBase, .doTell
      )
    case .measures: (.changedMeasures, .storedUntouched, .trendRecomputed, .doPublishAnew)
    case .role: (.changedRole, .storedUntouched, .trendRecomputed, .doPublishAnew)
    case .identifying(_, let new):
      new == .direct
        ? (.changedIdentifying, .storedPersonal, .trendEnds, .doTakeBack)
        : (.changedIdentifying, .storedUntouched, .trendGoesOn, .doNothing)
    case .coding(let isNow):
      isNow
        ? (.changedCodesOn, .storedUntouched, .trendRecomputed, .doPublishAnew)
        : (.changedCodesOff, .storedUntouched, .trendEnds, .doTell)
    case .columnAdded: (.changedColumnAdded, .storedUntouched, .trendGoesOn, .doNothing)
    case .columnRemoved: (.changedColumnRemoved, .storedReread, .trendMissing, .doKeepAlias)
    case .choiceLimit: (.changedChoiceLimit, .storedOutside, .trendLimit, .doTell)
    case .bounds(_, _, let isTighter):
      isTighter
        ? (.changedBounds, .storedOutside, .trendMissing, .doTell)
        : (.changedBounds, .storedUntouched, .trendGoesOn, .doNothing)
    case .top(let old, let new):
      new > old
        ? (.changedTop, .storedNotAsked, .trendLimit, .doTell)
        : (.changedTop, .storedKept, .trendLimit, .doTell)
    case .coordinate(let isNow):
      isNow
        ? (.changedCoordinateOn, .storedNotAsked, .trendBegins, .doNothing)
        : (.changedCoordinateOff, .storedKept, .trendEnds, .doTell)
    case .otherText(let isNow):
      isNow
        ? (.changedOtherTextOn, .storedNotAsked, .trendNewChoice, .doTell)
        : (.changedOtherTextOff, .storedKept, .trendLostChoice, .doTell)
    case .rowAdded(_, let maker):
      (
        maker == .taxonomy ? .changedRowAddedByTaxonomy : .changedRowAdded, .storedNotAsked,
        .trendBegins, .doNothing
      )
    case .rowRemoved(_, let perhaps, let maker):
      (
        maker == .taxonomy ? .changedRowRemovedByTaxonomy : .changedRowRemoved, .storedKept,
        .trendEnds, perhaps == nil ? .doTell : .doDeclare
      )
    case .rowRenamed: (.changedRowRenamed, .storedFollow, .trendGoesOn, .doNothing)
    default: (.changedRowOrder, .storedUntouched, .trendOrder, .doNothing)
    }
  }

  private var listPhrases: Phrases {
    switch kind {
    case .listExchanged(_, _, let reusesNumbers):
      reusesNumbers
        ? (.changedListExchanged, .storedMeaningLost, .trendNone, .doNewQuestion)
        : (.changedListExchanged, .storedUntouched, .trendNone, .doTell)
    case .choiceAdded(_, let position, let maker, let hasColumn):
      (
        maker == .survey
          ? position == .last ? .changedChoiceAddedLast : .changedChoiceAddedAmong
          : maker == .concerns ? .changedConcernAdded : .changedConcernAddedByTaxonomy,
        hasColumn ? .storedNotAsked : .storedUntouched, .trendNewChoice, .doTell
      )
    case .choiceRemoved(_, let perhaps, let maker):
      (
        maker == .survey
          ? .changedChoiceRemoved
          : maker == .concerns ? .changedConcernRemoved : .changedConcernRemovedByTaxonomy,
        .storedKept, .trendLostChoice, perhaps == nil ? .doTell : .doDeclare
      )
    case .choiceRenamed: (.changedChoiceRenamed, .storedFollow, .trendGoesOn, .doNothing)
    case .choiceRenumbered(_, _, _, let isStored):
      (
        .changedChoiceNumber, isStored ? .storedMeaningLost : .storedReread,
        isStored ? .trendNone : .trendNumbers, .doOldNumber
      )
    case .numberReused: (.changedNumberReused, .storedMeaningLost, .trendNone, .doFreeNumber)
    case .choicesReordered: (.changedChoiceOrder, .storedUntouched, .trendOrder, .doNothing)
    case .aliasAdded: (.changedAliasAdded, .storedUntouched, .trendGoesOn, .doNothing)
    case .aliasRemoved: (.changedAliasRemoved, .storedReread, .trendMissing, .doKeepAlias)
    case .exclusive(_, let isNow):
      (isNow ? .changedExclusiveOn : .changedExclusiveOff, .storedUntouched, .trendLimit, .doTell)
    case .problem: (.changedProblem, .storedUntouched, .trendRecomputed, .doPublishAnew)
    case .satisfied: (.changedSatisfied, .storedUntouched, .trendRecomputed, .doPublishAnew)
    case .scaleSteps: (.changedSteps, .storedMixed, .trendNone, .doNewQuestion)
    case .missingAdded: (.changedMissingAdded, .storedReread, .trendGoesOn, .doNothing)
    case .missingRemoved: (.changedMissingRemoved, .storedReread, .trendMissing, .doKeepAlias)
    default: (.changedMissingReread, .storedReread, .trendMissing, .doTell)
    }
  }

  private var wordingPhrases: Phrases {
    switch kind {
    case .wording(let change) where change.old == nil:
      (.changedTextAdded, .storedUntouched, trendOfWording, remedyOfWording)
    case .wording(let change) where change.new == nil:
      (.changedTextRemoved, .storedUntouched, trendOfWording, remedyOfWording)
    case .wording(let change):
      (
        change.isSmall ? .changedWordingSmall : .changedWording, .storedUntouched, trendOfWording,
        remedyOfWording
      )
    case .translationAdded: (.changedTranslation, .storedUntouched, .trendLanguages, .doNothing)
    default: (.changedTranslationLost, .storedUntouched, .trendLanguages, .doTell)
    }
  }

  private var trendOfWording: Phrase { changeClass == .safe ? .trendGoesOn : .trendWording }
  private var remedyOfWording: Phrase { changeClass == .safe ? .doNothing : .doTell }
}
