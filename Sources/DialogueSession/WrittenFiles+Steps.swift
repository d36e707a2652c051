package import Messages

extension WrittenFiles {
  /// What one most likely does with a draft next; empty where none was written.
  package func stepsAfterDraft(_ language: Language) -> String {
    func file(_ ending: String) -> String? { files.first { $0.hasSuffix(ending) } }
    guard let word = file(".docx"), let promise = file(".yaml") else { return "" }
    let steps: [(what: String, why: Phrase)] = [
      (word, .draftNextWord), (promise, .draftNextFill),
      ("lyhord promise check", .draftNextCheck), ("lyhord promise render", .draftNextRender),
    ]
    let longest = steps.map(\.what.count).max() ?? 0
    let lines = steps.map { step in
      let space = String(repeating: " ", count: longest - step.what.count)
      return "    \(step.what)\(space)  \(step.why.text(language))"
    }
    return (["", "  " + Phrase.importNext.text(language)] + lines).joined(separator: "\n") + "\n"
  }
}
