import EscapedMarkup
import Foundation
import FoundationXML
import Messages
import SurveyDefinition
import SurveyDocuments
import TestSupport
import Testing

/// Holds the archive form against DDI-Codebook 2.5.
///
/// Source: DDI Alliance, `codebook.xsd` of 2012-01-17: the content models and the enumerations of
/// the elements that are written. The schema itself is used where `../shared` has it.
@Suite("The archive form keeps to DDI-Codebook 2.5")
struct DDISchemaTests {
  @Test(arguments: CodebookTests.surveys)
  func fixturesKeepToTheContentModels(_ name: String) throws {
    try expectSound(Codebook(try CodebookTests.survey(name), taxonomyHash: "0"))
  }

  @Test(arguments: DocumentSurveys.shipped)
  func readySurveysKeepToTheContentModels(_ name: String) throws {
    try expectSound(Codebook(try DocumentSurveys.shipped(name)))
  }

  @Test("The official schema accepts it", .enabled(if: hasSchema), arguments: CodebookTests.surveys)
  func official(_ name: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      Data(Codebook(try CodebookTests.survey(name)).xml()), to: "kodbok.xml")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/xmllint")
    process.arguments = [
      "--noout", "--nonet", "--schema", "\(ProjectFolder.shared ?? "")/\(Self.schema)", file,
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  private static let schema = "schemas/ddi-codebook-2.5/codebook.xsd"
  static let hasSchema =
    ProjectFolder.hasShared(schema)
    && FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")

  private func expectSound(_ book: Codebook) throws {
    let reading = DDIReading()
    let parser = XMLParser(data: Data(book.xml()))
    parser.delegate = reading
    #expect(parser.parse())
    #expect(reading.faults == [])
    #expect(reading.references.subtracting(reading.ids).isEmpty)
  }
}

/// Walks a codebook and notes what the schema forbids.
private final class DDIReading: NSObject, XMLParserDelegate {
  var faults: [String] = []
  var ids: Set<String> = []
  var references: Set<String> = []
  private var path: [(name: String, last: Int, children: [String])] = []

  /// The children of each element in the order that the schema asks for; `*` may stand repeatedly.
  private static let models: [String: [String]] = [
    "codeBook": ["docDscr*", "stdyDscr*", "fileDscr*", "dataDscr*", "otherMat*"],
    "stdyDscr": ["citation*", "studyAuthorization*", "stdyInfo*"],
    "citation": [
      "titlStmt", "rspStmt", "prodStmt", "distStmt", "serStmt*", "verStmt*", "biblCit",
      "holdings*", "notes*",
    ],
    "titlStmt": ["titl", "subTitl*", "altTitl*", "parTitl*", "IDNo*"],
    "verStmt": ["version", "verResp", "notes*"],
    "stdyInfo": ["studyBudget*", "subject*", "abstract*", "sumDscr*"],
    "sumDscr": [
      "timePrd*", "collDate*", "nation*", "geogCover*", "geogUnit*", "geoBndBox", "boundPoly*",
      "anlyUnit*", "universe*", "dataKind*",
    ],
    "dataDscr": ["varGrp*", "nCubeGrp*", "var*", "nCube*", "notes*"],
    "varGrp": ["labl*", "txt*", "concept*", "defntn", "universe", "notes*"],
    "var": [
      "location*", "labl*", "imputation", "security", "embargo", "respUnit", "anlysUnit", "qstn*",
      "valrng*", "invalrng*", "undocCod*", "universe*", "TotlResp", "sumStat*", "txt*",
      "stdCatgry*", "catgryGrp*", "catgry*", "codInstr*", "verStmt*", "concept*", "derivation",
      "varFormat", "geoMap*", "catLevel*", "notes*",
    ],
    "catgry": ["catValu", "labl*", "txt*", "catStat*", "mrow"],
    "valrng": ["item*", "range*", "key", "notes*"],
    "invalrng": ["item*", "range*", "key", "notes*"],
    // A choice of any order in the schema; this is the order that is written.
    "qstn": ["preQTxt*", "qstnLit*", "postQTxt*", "forward*", "backward*", "ivuInstr*"],
  ]

  /// The words that an attribute may have.
  private static let words: [String: Set<String>] = [
    "var.intrvl": ["contin", "discrete"],
    "var.nature": ["nominal", "ordinal", "interval", "ratio", "percent", "other"],
    "var.representationType": ["text", "numeric", "code", "datetime", "other"],
    "qstn.responseDomainType": [
      "text", "numeric", "code", "category", "datetime", "geographic", "multiple", "other",
    ],
    "varGrp.type": [
      "section", "multipleResp", "grid", "display", "repetition", "subject", "version", "iteration",
      "analysis", "pragmatic", "record", "file", "randomized", "other",
    ],
    "catgry.missing": ["Y", "N"], "universe.clusion": ["I", "E"],
    "range.UNITS": ["INT", "REAL"], "varFormat.type": ["numeric", "character"],
    "varFormat.schema": ["SAS", "SPSS", "IBM", "ANSI", "ISO", "XML-Data", "other"],
    "varFormat.category": ["date", "time", "currency", "other"],
    "codeBook.version": ["2.5"],
  ]

  /// Attributes whose words are free.
  private static let free: Set<String> = [
    "ID", "name", "var", "qstn", "xml:lang", "agency", "type", "subject", "VALUE", "min", "max",
    "missType", "vocab", "xmlns", "xmlns:xsi", "xsi:schemaLocation",
  ]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if let parent = path.last { place(name, in: parent.name) }
    for (key, value) in attributes {
      if let words = Self.words["\(name).\(key)"] {
        if !words.contains(value) { faults.append("\(name) \(key)=\(value)") }
      } else if !Self.free.contains(key) {
        faults.append("\(name) has \(key)")
      }
    }
    if let id = attributes["ID"], !ids.insert(id).inserted { faults.append("two \(id)") }
    for key in ["var", "qstn"] {
      references.formUnion((attributes[key] ?? "").split(separator: " ").map(String.init))
    }
    path.append((name, 0, []))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let children = path.removeLast().children
    let needed = [
      "codeBook": "stdyDscr", "stdyDscr": "citation", "citation": "titlStmt",
      "titlStmt": "titl",
    ]
    if let child = needed[name], !children.contains(child) {
      faults.append("\(name) lacks \(child)")
    }
  }

  /// Notes a child that stands before one that it must follow, or twice where once is allowed.
  private func place(_ name: String, in parent: String) {
    let index = path.count - 1
    defer { path[index].children.append(name) }
    guard let model = Self.models[parent] else {
      return faults.append("\(parent) has a child \(name)")
    }
    guard let at = model.firstIndex(where: { $0 == name || $0 == "\(name)*" }) else {
      return faults.append("\(name) in \(parent)")
    }
    if at < path[index].last { faults.append("\(name) comes late in \(parent)") }
    if path[index].children.contains(name), !model[at].hasSuffix("*") {
      faults.append("\(name) twice in \(parent)")
    }
    path[index].last = at
  }
}
