import Messages
import Spreadsheet
import SurveyDefinition
import TestSupport
import Testing

@testable import XLSForm

struct ImportTests {
  private static func taxonomy() throws -> Taxonomy {
    try Taxonomy.read(
      "\(ProjectFolder.root)/Tests/SurveyDefinitionTests/Fixtures/concerns.yaml")
  }

  @Test(
    "A form becomes the definition and the diagnostics that are written down",
    arguments: MarkdownForm.all)
  func forms(_ form: MarkdownForm) throws {
    let bytes = try form.workbook.bytes(name: "\(form.name).xlsx")
    let taxonomy = try Self.taxonomy()
    let (yaml, findings) = try XLSFormImport.definition(
      from: bytes, file: "\(form.name).xlsx", taxonomy: taxonomy)
    // Again what the front door promises: the reader takes it.
    _ = try SurveyReader.read(
      text: yaml, file: "form.yaml", context: SurveyContext(taxonomy: taxonomy, areas: []))
    let said = findings.map { "\($0.kind.severity.rawValue)[\($0.kind.code)] \($0.message(.sv))\n" }
    try expectGolden(
      yaml + "--- diagnostics\n" + said.joined(),
      "Tests/XLSFormTests/Golden/imports/\(form.name).txt")
  }

  @Test(
    "Types are known in all their spellings",
    arguments: [
      ("select_one x", FormType.selectOne(list: "x", orOther: false)),
      ("select one from x", .selectOne(list: "x", orOther: false)),
      ("Select_One X or_other", .selectOne(list: "X", orOther: true)),
      ("select1 x", .selectOne(list: "x", orOther: false)),
      ("add select one prompt using x", .selectOne(list: "x", orOther: false)),
      ("select_multiple  x or specify other", .selectMultiple(list: "x", orOther: true)),
      ("select all that apply from x", .selectMultiple(list: "x", orOther: false)),
      ("add select multiple prompt using x", .selectMultiple(list: "x", orOther: false)),
      ("select_one_from_file a.csv", .selectFromFile("a.csv")),
      ("select_one_external x", .selectFromFile("x")), ("rank x", .rank(list: "x")),
      ("int", .integer), ("add integer prompt", .integer), ("q int", .integer),
      ("photo", .image), ("add image prompt", .image), ("gps", .geopoint),
      ("location", .geopoint), ("string", .text), ("date time", .dateAndTime),
      ("begin group", .begin(.group)), ("begin_repeat", .begin(.repeat)),
      ("begin looped group", .begin(.repeat)), ("end_group", .end(.group)),
      ("end loop", .end(.group)), ("begin_score", .begin(.score)),
      ("score__row", .row(.score)), ("begin_kobomatrix", .begin(.matrix)),
      ("deviceid", .metadata), ("get start time", .metadata), ("geotrace", .other("geotrace")),
    ])
  func types(_ text: String, _ type: FormType) {
    #expect(FormType(text) == type)
  }

  @Test(
    "Languages are known by name, by code and by both",
    arguments: [
      ("Svenska (sv)", "sv"), ("svenska", "sv"), ("Swedish", "sv"), ("sv", "sv"),
      ("English (en-GB)", "en"), ("Français (fr)", "fr"), ("العربية (ar)", "ar"),
      ("Lättläst svenska (sv)", "lattlast"), ("Klingonska", nil), ("Northern Kurdish (kmr)", "kmr"),
    ] as [(String, String?)])
  func languages(_ name: String, _ code: String?) {
    #expect(FormLanguage.code(name) == code)
  }

  @Test(
    "Every language heading that is written is read again",
    arguments: ["sv", "en", "ar", "so", "ti", "kmr", "lattlast", "xx", "tlh"])
  func headings(_ code: String) {
    #expect(FormLanguage.code(FormLanguage.heading(code)) == code)
  }

  @Test("A workbook that is no form is refused with what it has")
  func noForm() throws {
    let workbook = Workbook(sheets: [Sheet(name: "Svar", table: [[.text("ID")]])])
    let bytes = try workbook.bytes(name: "svar.xlsx")
    #expect(throws: DiagnosticsError.self) {
      try XLSFormImport.definition(from: bytes, file: "svar.xlsx", taxonomy: nil)
    }
    do {
      _ = try XLSFormImport.definition(from: bytes, file: "svar.xlsx", taxonomy: nil)
    } catch {
      #expect(error.diagnostics.map(\.kind) == [.formNoSurveySheet])
      #expect(error.diagnostics[0].arguments["sheets"] == "Svar")
    }
  }

  @Test("A form of nothing that can be carried is refused")
  func nothing() {
    let form = MarkdownForm(
      name: "tom", text: "| survey | type | name |\n| | calculate | a |\n| | start | b |\n")
    do {
      let tables = try #require(XLSFormTables(form.workbook))
      _ = try XLSFormImport.definition(from: tables, file: "tom.xlsx", taxonomy: nil)
      Issue.record("it was taken")
    } catch let error as DiagnosticsError {
      #expect(error.diagnostics.map(\.kind).contains(.formNoQuestions))
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test("A form that contradicts itself is refused with the reader's reasons")
  func contradiction() {
    let form = MarkdownForm(
      name: "omojlig",
      text:
        "| survey | type | name | label | constraint |\n| | integer | a | A | . > 5 and . < 3 |\n"
    )
    do {
      let tables = try #require(XLSFormTables(form.workbook))
      _ = try XLSFormImport.definition(from: tables, file: "omojlig.xlsx", taxonomy: nil)
      Issue.record("it was taken")
    } catch let error as DiagnosticsError {
      #expect(
        error.diagnostics.prefix(2).map(\.kind) == [.formContradictsItself, .surveyBoundsCrossed])
    } catch {
      Issue.record("\(error)")
    }
  }
}
