import DialogueWorkspace
import Messages
import Promises
import Reporting
import Testing

struct DraftDocumentTests {
  @Test(arguments: Language.allCases)
  func everyReferenceLeadsToItsEvidence(_ language: Language) throws {
    let draft = try RoundFixture.plain.get().draft
    #expect(draft.focusAreas.count >= 2)
    let markdown = draft.markdown(language)
    let root = try MarkupReading(draft.html(language)).root
    for reference in draft.evidence {
      let anchor = reference.id.lowercased()
      #expect(markdown.contains("<a id=\"\(anchor)\"></a>"))
      #expect(markdown.contains("](#\(anchor))"))
      #expect(root.all.contains { $0.attributes["id"] == reference.id })
      #expect(root.all("a").contains { $0.attributes["href"] == "#\(reference.id)" })
    }
  }

  @Test(arguments: Language.allCases)
  func everyStatementIsThereWithItsReferences(_ language: Language) throws {
    let draft = try RoundFixture.plain.get().draft
    let root = try MarkupReading(draft.html(language)).root
    let items = root.all("li").map(\.text)
    for statement in draft.focusAreas.flatMap(\.situation) {
      let references = statement.evidence.map { " [\($0)]" }.joined()
      #expect(items.contains(statement.text.text(language) + references))
    }
  }

  @Test(arguments: Language.allCases)
  func fieldsForPeopleAreMarked(_ language: Language) throws {
    let draft = try RoundFixture.plain.get().draft
    let root = try MarkupReading(draft.html(language)).root
    let blanks = root.all("span").filter { $0.attributes["class"] == "blank" }
    // Causes, target group, purpose, goal, target and the five cells of an activity.
    #expect(blanks.count >= draft.focusAreas.count * 10)
    #expect(root.all("header").first?.text.contains(Phrase.reportDraftMark.text(language)) == true)
    for signatory in draft.frame.signatories { #expect(root.text.contains(signatory)) }
    for followUp in draft.followUps { #expect(root.text.contains(followUp.date)) }
  }
}
