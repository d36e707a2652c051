package import Messages

/// Two versions of a survey held against each other.
package struct SurveyComparison: Sendable {
  /// What is changed, gravest first, then in the order of the new file.
  package let changes: [SurveyChange]
  /// What is wrong with the declared renames, and renames that may have been forgotten.
  package let findings: [Diagnostic]

  /// Compares an old version with a new one.
  package init(from old: Survey, to new: Survey) {
    var gathering = ChangeGathering(old: old, new: new)
    gathering.compareSurveys()
    gathering.compareQuestions()
    gathering.compareVersions()
    changes = gathering.sorted
    findings = gathering.findings
  }

  /// Every change from an old version to a new one, gravest first.
  package static func changes(from old: Survey, to new: Survey) -> [SurveyChange] {
    SurveyComparison(from: old, to: new).changes
  }

  /// The gravest class among the changes; safe where there are none.
  package var gravest: ChangeClass {
    changes.map(\.changeClass).max() ?? .safe
  }

  /// Why the new version may not take the old one's place: changes that break data, a version that
  /// was not raised, and renames that cannot be; then what a person should look at.
  package var diagnostics: [Diagnostic] {
    let told = changes.compactMap { change -> Diagnostic? in
      switch change.kind {
      case .versionKept:
        Diagnostic(.evolutionVersionKept, at: change.after, change.arguments)
      case .versionLowered:
        Diagnostic(.evolutionVersionLowered, at: change.after, change.arguments)
      default:
        change.changeClass >= .breaksComparison ? change.diagnostic : nil
      }
    }
    return told + findings
  }
}

/// The changes found so far.
struct ChangeGathering {
  let old: Survey
  let new: Survey
  let oldPlaces: DefinitionPlaces
  let newPlaces: DefinitionPlaces
  private(set) var changes: [SurveyChange] = []
  var findings: [Diagnostic] = []

  init(old: Survey, new: Survey) {
    self.old = old
    self.new = new
    oldPlaces = DefinitionPlaces(old)
    newPlaces = DefinitionPlaces(new)
  }

  /// Adds a change; where the same is said of another question at the same places, as of a list
  /// that both use, it is one change.
  mutating func add(
    _ kind: SurveyChange.Kind, _ questions: [String] = [], from before: Place?, to after: Place?
  ) {
    let same = changes.firstIndex { change in
      guard change.kind == kind else { return false }
      if case .translationAdded = kind { return true }
      return change.before == before && change.after == after
    }
    if let same {
      changes[same] = changes[same].joined(with: questions)
    } else {
      changes.append(
        SurveyChange(kind: kind, questions: questions, before: before, after: after))
    }
  }

  var sorted: [SurveyChange] {
    changes.enumerated().sorted { left, right in
      func key(_ item: (offset: Int, element: SurveyChange)) -> (ChangeClass, Int, Int) {
        let line = item.element.after?.line ?? item.element.before?.line ?? 0
        return (item.element.changeClass, line, item.offset)
      }
      let (first, second) = (key(left), key(right))
      return first.0 == second.0 ? (first.1, first.2) < (second.1, second.2) : first.0 > second.0
    }.map(\.element)
  }

  mutating func compareVersions() {
    let (before, after) = (oldPlaces.survey("version"), newPlaces.survey("version"))
    if new.version > old.version {
      add(.versionRaised(from: old.version, to: new.version), from: before, to: after)
    } else if new.version < old.version {
      add(.versionLowered(from: old.version, to: new.version), from: before, to: after)
    } else if changes.contains(where: { !$0.isOfReadingAlone }) {
      add(.versionKept(new.version), from: before, to: after)
    }
  }

  mutating func compareSurveys() {
    func addAtKey(_ kind: SurveyChange.Kind, _ key: String) {
      add(kind, from: oldPlaces.survey(key), to: newPlaces.survey(key))
    }
    if old.id != new.id { addAtKey(.surveyID(old: old.id, new: new.id), "survey") }
    if old.source != new.source { addAtKey(.source(old: old.source, new: new.source), "source") }
    if old.unit != new.unit { addAtKey(.unit(old: old.unit, new: new.unit), "unit") }
    if old.address != new.address {
      addAtKey(.address(old: old.address, new: new.address), "address")
    }
    let (spoken, speaking) = (old.languages, new.languages)
    for language in speaking where !spoken.contains(language) {
      addAtKey(.languageAdded(language), "languages")
    }
    for language in spoken where !speaking.contains(language) {
      addAtKey(.languageRemoved(language), "languages")
    }
    if let own = speaking.first, let former = spoken.first, own != former {
      addAtKey(.ownLanguage(old: former, new: own), "languages")
    }
    for (part, before, after) in [
      ("title", old.title, new.title),
      ("description", old.description, new.description),
    ] {
      compareWording(
        part, before, after, [], from: oldPlaces.survey(part), to: newPlaces.survey(part))
    }
    compareRepeats()
  }

  private mutating func compareRepeats() {
    switch (old.repeated, new.repeated) {
    case (nil, let part?):
      add(.repeatAdded(part.id), from: nil, to: part.place)
    case (let part?, nil):
      add(.repeatRemoved(part.id), from: part.place, to: nil)
    case (let before?, let after?):
      if before.id != after.id {
        add(.repeatRenamed(old: before.id, new: after.id), from: before.place, to: after.place)
      }
      compareWording("label", before.label, after.label, [], from: before.place, to: after.place)
      compareWording("hint", before.hint, after.hint, [], from: before.place, to: after.place)
    case (nil, nil): break
    }
  }

  /// Compares a text language by language.
  mutating func compareWording(
    _ part: String, _ old: LocalizedText?, _ new: LocalizedText?, _ questions: [String],
    from before: Place?, to after: Place?
  ) {
    guard old != new else { return }
    func languages(_ text: LocalizedText?) -> [String] {
      (Language.codes + (text?.further.keys.sorted() ?? [])).filter { text?.wording($0) != nil }
    }
    let (spoken, speaking) = (languages(old), languages(new))
    // A text without languages is the same in each: its change is one change.
    let isPlain = old?.isPlain ?? true && new?.isPlain ?? true
    for language in isPlain
      ? [Language.sv.rawValue] : spoken + speaking.filter({ !spoken.contains($0) })
    {
      let (was, now) = (old?.wording(language), new?.wording(language))
      switch (was, now) {
      case (nil, _?) where old != nil:
        add(.translationAdded(language), questions, from: before, to: after)
      case (_?, nil) where new != nil:
        add(.translationRemoved(part: part, language: language), questions, from: before, to: after)
      case let (was, now) where was != now:
        add(
          .wording(WordingChange(part: part, language: language, old: was, new: now)), questions,
          from: before, to: after)
      default: break
      }
    }
  }
}
