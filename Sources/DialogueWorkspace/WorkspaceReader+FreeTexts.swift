import AnnotatedYAML
import Messages
import SurveyDefinition

extension WorkspaceReader {
  /// What is kept of free texts; nothing but their masked form where the workspace says nothing.
  mutating func freeTexts(_ root: YAMLMapping) -> FreeTextKeeping {
    guard let mapping = root.mapping("free_texts", &findings) else { return FreeTextKeeping() }
    mapping.rejectUnknownKeys(
      known: WorkspaceShape.freeTexts.keys, what: "free_texts", &findings)
    let originals = mapping.word("originals", as: FreeTextKeeping.Originals.self, &findings)
    let until = mapping["until"] == nil ? nil : date("until", mapping)
    if until != nil, mapping["originals"] == nil || originals == .discard {
      findings.append(Diagnostic(.workspaceNothingKept, at: mapping.place(of: "until")))
    }
    return FreeTextKeeping(originals: originals ?? .discard, until: until)
  }
}
