import Messages
import Spreadsheet
import SurveyDefinition
import Testing

@testable import XLSForm

struct RoundTripTests {
  @Test(
    "Survey → .xlsx → survey is the same, but for what SurveyDigest says it leaves out",
    arguments: FormCase.all)
  func roundTrip(_ form: FormCase) throws {
    let survey = try form.survey()
    let context = try form.context()
    let bytes = try XLSFormExport.workbook(survey, name: "form.xlsx").bytes
    let (yaml, findings) = try XLSFormImport.definition(
      from: bytes, file: "form.xlsx", taxonomy: context.taxonomy)
    #expect(findings.filter { $0.kind.severity != .note } == [])
    let again = try SurveyReader.read(text: yaml, file: "form.yaml", context: context).survey
    let (before, after) = (SurveyDigest.lines(survey), SurveyDigest.lines(again))
    let difference = after.difference(from: before)
    #expect(difference.isEmpty, "\(difference)\n\(yaml)")
  }

  @Test("What is changed in the form wins over what the sheet of Lyhörd's own remembers")
  func changed() throws {
    var tables = try XLSFormExport.tables(try FormCase.named("every-type").survey()).tables
    tables.survey = tables.survey.replacing("Kön", "Juridiskt kön").replacing("<= 2", "<= 3")
    tables.choices = tables.choices.replacing("Annan", "Något annat").replacing("Nej", "Nix")
    let yaml = try XLSFormImport.definition(
      from: tables, file: "form.xlsx", taxonomy: FormCase.named("every-type").context().taxonomy
    ).yaml
    let again = try SurveyReader.read(
      text: yaml, file: "form.yaml", context: FormCase.named("every-type").context()
    ).survey
    #expect(again.question("kon")?.label.sv == "Juridiskt kön")
    #expect(again.question("kon")?.role == .sex)
    let other = again.choiceLists.first { $0.name == "kon" }?.list.choices.last
    #expect(other?.label.sv == "Något annat")
    #expect(other?.value == 9)
    let yesNo = again.question("utsatt")?.type
    #expect(yesNo.map { type(of: $0).keyword } == "select_one")
    #expect(yesNo?.form.choices?.choices.map(\.label.sv) == ["Ja", "Nix"])
    guard case .someOf(_, _, let most, _)? = again.question("oro")?.type.form else {
      Issue.record("oro is no select_multiple")
      return
    }
    #expect(most == 3)
  }

  @Test("Without the sheet of Lyhörd's own the questions still come back")
  func withoutCarriedSheet() throws {
    for form in FormCase.shipped {
      let survey = try form.survey()
      var tables = try XLSFormExport.tables(survey).tables
      tables.carried = FormTable(name: XLSFormTables.carriedSheet)
      let context = try form.context()
      let yaml = try XLSFormImport.definition(
        from: tables, file: "form.xlsx", taxonomy: context.taxonomy
      ).yaml
      let again = try SurveyReader.read(text: yaml, file: "form.yaml", context: context).survey
      // The description is a note like any other then.
      let ids = again.questions.map(\.id).filter { $0 != "beskrivning" }
      #expect(ids == survey.questions.map(\.id))
      #expect(again.fields.map(\.name).filter { $0 != "beskrivning" } == survey.fields.map(\.name))
    }
  }
}

extension FormTable {
  /// The table with a text replaced wherever it stands in a cell.
  func replacing(_ old: String, _ new: String) -> FormTable {
    FormTable(
      name: name, header: header,
      rows: rows.map { row in
        FormRow(
          number: row.number, cells: row.cells.map { $0.replacing(old, with: new) })
      })
  }
}
