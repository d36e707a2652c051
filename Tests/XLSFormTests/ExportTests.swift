import AnnotatedYAML
import Messages
import SurveyDefinition
import TestSupport
import Testing

@testable import XLSForm

struct ExportTests {
  @Test(
    "A survey becomes the tables that are written down",
    arguments: ["every-type", "walk-with-stops", "everything-forms-have", "trygghetsvandring"])
  func tables(_ name: String) throws {
    let (tables, findings) = try XLSFormExport.tables(FormCase.named(name).survey())
    #expect(findings == [])
    try expectGolden(tables.markdown, "Tests/XLSFormTests/Golden/exports/\(name).md")
  }

  @Test("The same survey gives the same bytes")
  func sameBytes() throws {
    let survey = try FormCase.named("medborgardialog").survey()
    let first = try XLSFormExport.workbook(survey, name: "a.xlsx").bytes
    #expect(try XLSFormExport.workbook(survey, name: "b.xlsx").bytes == first)
  }

  private static func survey(_ questions: String, unit: String = "respondent") throws -> Survey {
    let text = """
      survey: s
      version: 1
      title: S
      source: citizens
      unit: \(unit)
      questions:
      \(questions)
      """
    return try SurveyReader.read(
      text: text, file: "s.yaml", context: SurveyContext(taxonomy: nil, areas: [])
    ).survey
  }

  @Test("Areas that nobody lists become a question in words, and come back as areas")
  func noAreas() throws {
    let survey = try Self.survey(
      "  - {id: omrade, type: select_one, label: Område, choices: {areas: workspace}, role: area}")
    let (tables, findings) = try XLSFormExport.tables(survey)
    #expect(findings.map(\.kind) == [.formExportNoChoices])
    #expect(tables.survey.rows.map { $0[0] } == ["text"])
    let yaml = try XLSFormImport.definition(from: tables, file: "s.xlsx", taxonomy: nil).yaml
    let again = try SurveyReader.read(
      text: yaml, file: "s.yaml", context: SurveyContext(taxonomy: nil, areas: FormCase.areas)
    ).survey
    #expect(again.question("omrade")?.type.form.choices?.origin == .areas)
    #expect(again.question("omrade")?.role == .area)
  }

  @Test("A reference in a text is broken up and reported")
  func references() throws {
    let survey = try Self.survey("  - {id: pris, type: integer, label: \"Kostar det ${pris}?\"}")
    let (tables, findings) = try XLSFormExport.tables(survey)
    #expect(findings.map(\.kind) == [.formExportReference])
    #expect(tables.survey.rows[0][2] == "Kostar det $ {pris}?")
  }

  @Test(
    "Names that forms have use for are refused",
    arguments: ["  - {id: meta, type: text, label: A}"])
  func reserved(_ questions: String) throws {
    let survey = try Self.survey(questions)
    #expect(
      throws: DiagnosticsError(
        Diagnostic(
          .formExportReservedName, at: survey.questions[0].place, ["id": "meta"]))
    ) {
      try XLSFormExport.tables(survey)
    }
  }

  @Test("Outside a repeated part no form can look into it")
  func conditionIntoRepeat() throws {
    let survey = try Self.survey(
      """
        - id: stopp
          type: repeat
          label: Stopp
          questions:
            - {id: antal, type: integer, label: Antal}
            - {id: mer, type: text, label: Mer, show_if: {question: antal, at_least: 2}}
        - {id: efter, type: text, label: Efter, show_if: {question: antal, at_least: 2}}
      """, unit: "observation")
    let (tables, findings) = try XLSFormExport.tables(survey)
    #expect(findings.map(\.kind) == [.formExportConditionIntoRepeat])
    let sheet = FormSheet(tables.survey, file: "")
    let relevant = Dictionary(
      uniqueKeysWithValues: tables.survey.rows.filter { !$0[1].isEmpty }
        .map { (sheet.text("name", $0), sheet.text("relevant", $0)) })
    #expect(relevant["mer"] == "${antal} >= 2")
    #expect(relevant["efter"] == "")
  }

  @Test("What an answer must be, in the words of forms")
  func constraints() {
    #expect(FormConstraint.number(least: nil, most: nil, or: [999]) == nil)
    #expect(FormConstraint.number(least: 0.5, most: 3, or: []) == ". >= 0.5 and . <= 3")
    #expect(
      FormConstraint.number(least: 1, most: 60, or: [998, 999])
        == "(. >= 1 and . <= 60) or . = 998 or . = 999")
    #expect(
      FormConstraint.choices(least: 2, most: 3, alone: ["inget"])
        == "(count-selected(.) >= 2 or selected(., 'inget')) and count-selected(.) <= 3"
        + " and not(selected(., 'inget') and count-selected(.) > 1)")
    #expect(FormConstraint.choices(least: nil, most: nil, alone: []) == nil)
  }
}
