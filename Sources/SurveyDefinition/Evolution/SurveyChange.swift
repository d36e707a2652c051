package import Messages

/// One difference between two versions of a survey, with where each version has it.
package struct SurveyChange: Hashable, Sendable {
  package let kind: Kind
  /// The ids of the questions concerned, as the newer version that has them names them; empty where
  /// the survey as a whole is concerned.
  package let questions: [String]
  /// Where the old version has it; nil where it has nothing of the kind.
  package let before: Place?
  /// Where the new version has it; nil where it has nothing of the kind.
  package let after: Place?

  /// What changed; `old` and `new`, `from` and `to` are what the two versions say.
  package enum Kind: Hashable, Sendable {
    case surveyID(old: String, new: String)
    case versionRaised(from: Int, to: Int)
    /// The same number though something is changed.
    case versionKept(Int)
    case versionLowered(from: Int, to: Int)
    case source(old: Source, new: Source)
    case unit(old: Unit, new: Unit)
    case address(old: String?, new: String?)
    case languageAdded(String)
    case languageRemoved(String)
    case ownLanguage(old: String, new: String)
    case repeatAdded(String)
    case repeatRemoved(String)
    case repeatRenamed(old: String, new: String)
    /// A question went into the repeated part, or out of it.
    case repeatMembership(isInside: Bool)

    case questionAdded
    /// `perhaps` is a new question that is so alike that it may be the same.
    case questionRemoved(perhaps: String?)
    case questionRenamed(old: String)
    case questionMoved
    /// `keepsStorage` where the answers are stored alike, so that old ones can still be read.
    case retyped(old: String, new: String, keepsStorage: Bool)
    case required(Bool)
    case condition(ConditionChange)
    case measures(old: Measure?, new: Measure?)
    case role(old: Role?, new: Role?)
    case identifying(old: Identifying, new: Identifying)
    /// Whether free text is coded to the concerns.
    case coding(Bool)
    case columnAdded(String)
    case columnRemoved(String)
    /// How many choices may be made, as `1–3` or `≤ 3`.
    case choiceLimit(old: String, new: String)
    /// The bounds of a number, a date or a text.
    case bounds(old: String, new: String, isTighter: Bool)
    /// How many places a ranking has.
    case top(old: Int, new: Int)
    case coordinate(Bool)
    case otherText(Bool)

    case listExchanged(old: String, new: String, reusesNumbers: Bool)
    /// `hasColumn` where the choice is a column of its own, and not a number in one.
    case choiceAdded(String, at: Position, ListMaker, hasColumn: Bool)
    case choiceRemoved(String, perhaps: String?, ListMaker)
    case choiceRenamed(old: String, new: String)
    /// `isStored` where the number is what the store holds, not a column of its own.
    case choiceRenumbered(String, from: Int, to: Int, isStored: Bool)
    case numberReused(Int, old: String, new: String)
    case choicesReordered
    case aliasAdded(choice: String, String)
    case aliasRemoved(choice: String, String)
    case exclusive(choice: String, Bool)
    case problem(old: String, new: String)
    case satisfied(old: String, new: String)
    case scaleSteps(old: String, new: String)
    case missingAdded(String, String)
    case missingRemoved(String, String)
    case missingReread(String, old: String, new: String)

    case rowAdded(String, ListMaker)
    case rowRemoved(String, perhaps: String?, ListMaker)
    case rowRenamed(old: String, new: String)
    case rowsReordered

    case wording(WordingChange)
    case translationAdded(String)
    case translationRemoved(part: String, language: String)
  }

  package enum ConditionChange: String, Hashable, Sendable {
    case added
    case removed
    case changed
  }

  package enum Position: String, Hashable, Sendable {
    case last
    case among
  }

  /// Who decides what a list holds.
  package enum ListMaker: String, Hashable, Sendable {
    /// The definition.
    case survey
    /// The definition, which names concerns one by one.
    case concerns
    /// The taxonomy, for the definition says `concerns: all`.
    case taxonomy
  }

  /// The same change for some more questions.
  func joined(with others: [String]) -> SurveyChange {
    SurveyChange(
      kind: kind, questions: questions + others.filter { !questions.contains($0) }, before: before,
      after: after)
  }
}
