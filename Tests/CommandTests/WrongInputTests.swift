import Foundation
import TestSupport
import Testing

/// Every wrong input ends with one clear diagnostic and leaves the database as it was.
@Suite struct WrongInputTests {
  /// A wrong input: what is done, and what must come of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let code: String
    let arguments: [String]
    var prepare: @Sendable (TemporaryFolder) throws -> Void = { _ in }
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "missing file", code: "L001", arguments: ["import", "saknas.csv"]),
    Case(
      name: "empty file", code: "L005", arguments: ["import", "tom.csv"],
      prepare: { try $0.write("", to: "tom.csv") }),
    Case(
      name: "header only", code: "I011", arguments: ["import", "rubrik.csv"],
      prepare: { folder in
        let header = try WorkspaceFixture.responses.split(separator: "\n")[0]
        try folder.write("\(header)\n", to: "rubrik.csv")
      }),
    Case(
      name: "a folder", code: "L002", arguments: ["import", "mapp"],
      prepare: { try $0.write("x", to: "mapp/fil.csv") }),
    Case(
      name: "a packed archive", code: "D005", arguments: ["import", "svar.csv"],
      prepare: {
        let zip: [UInt8] = [0x50, 0x4B, 3, 4] + [UInt8](repeating: 7, count: 400)
        try $0.write(Data(zip), to: "svar.csv")
      }),
    Case(
      name: "a PDF", code: "D002", arguments: ["import", "svar.csv"],
      prepare: { try $0.write("%PDF-1.7\n%âãÏÓ\n1 0 obj\n", to: "svar.csv") }),
    Case(
      name: "a picture", code: "D004", arguments: ["import", "bild.csv"],
      prepare: {
        try $0.write(Data([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0]), to: "bild.csv")
      }),
    Case(
      name: "a Word document", code: "D031", arguments: ["import", "svar.docx"],
      prepare: {
        let names = "[Content_Types].xml\u{0}_rels/.rels\u{0}word/document.xml"
        let zip: [UInt8] =
          [0x50, 0x4B, 3, 4] + [UInt8](names.utf8) + [UInt8](repeating: 7, count: 90)
        try $0.write(Data(zip), to: "svar.docx")
      }),
    Case(
      name: "a document as rich text", code: "D031", arguments: ["import", "svar.csv"],
      prepare: { try $0.write("{\\rtf1\\ansi Svar\\par }\n", to: "svar.csv") }),
    Case(
      name: "a web page", code: "D006", arguments: ["import", "svar.csv"],
      prepare: {
        try $0.write("<!DOCTYPE html><html><body>Logga in</body></html>\n", to: "svar.csv")
      }),
    Case(name: "the database itself", code: "D003", arguments: ["import", "lyhord.sqlite"]),
    Case(name: "the workspace itself", code: "I001", arguments: ["import", "lyhord.yaml"]),
    Case(
      name: "half a file", code: "I010", arguments: ["import", "halv.csv"],
      prepare: { folder in
        let text = try WorkspaceFixture.responses.replacing("\n1,mote", with: "\n1001,mote")
        try folder.write(String(text.prefix(text.count / 2)) + "\n\"", to: "halv.csv")
      }),
    Case(
      name: "random bytes", code: "D008", arguments: ["import", "slump.csv"],
      prepare: { folder in
        var generator = SeededGenerator(seed: 7)
        let bytes = (0..<4000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        try folder.write(Data(bytes), to: "slump.csv")
      }),
    Case(
      name: "another survey", code: "I001", arguments: ["import", "annan.csv"],
      prepare: { try $0.write("namn,poäng,nivå\nA,1,2\nB,2,3\nC,3,4\n", to: "annan.csv") }),
    Case(
      name: "another survey, named", code: "I003",
      arguments: ["import", "annan.csv", "--survey", "liten"],
      prepare: { try $0.write("namn,poäng,nivå\nA,1,2\nB,2,3\nC,3,4\n", to: "annan.csv") }),
    Case(
      name: "unknown survey id", code: "I012",
      arguments: ["import", "svar.csv", "--survey", "littn"],
      prepare: { try $0.write(WorkspaceFixture.responses, to: "svar.csv") }),
    Case(
      name: "unknown event", code: "I005",
      arguments: ["import", "svar.csv", "--event", "mote_9"],
      prepare: { try $0.write(WorkspaceFixture.responses, to: "svar.csv") }),
    Case(
      name: "a row of an unknown event", code: "I006", arguments: ["import", "svar.csv"],
      prepare: {
        try $0.write(
          WorkspaceFixture.responses.replacingOccurrences(of: "1,mote_1,", with: "1,mote_x,"),
          to: "svar.csv")
      }),
    Case(name: "unknown round", code: "P003", arguments: ["rank", "--round", "var_1999"]),
    Case(name: "unknown area", code: "P004", arguments: ["rank", "--area", "månen"]),
    Case(name: "unknown concern", code: "P005", arguments: ["explain", "mord"]),
    Case(
      name: "source without answers", code: "P002",
      arguments: ["rank", "--source", "youth"]),
    Case(name: "no such import", code: "B010", arguments: ["imports", "undo", "99"]),
    Case(
      name: "a workspace that is none", code: "W001", arguments: ["rank", "-w", "ingenstans"]),
    Case(
      name: "a survey with a fault", code: "Y016", arguments: ["survey", "check", "fel.yaml"],
      prepare: {
        try $0.write(
          "survey: x\nversion: 1\ntitle: X\nsource: citizens\nquestions:\n"
            + "  - {id: a, type: ratng, label: A}\n", to: "fel.yaml")
      }),
  ]

  @Test(arguments: cases)
  func endsWithOneDiagnostic(_ input: Case) throws {
    let folder = try WorkspaceFixture.make()
    try input.prepare(folder)
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.path("lyhord.sqlite")))
    for language in ["sv", "en"] {
      let run = try CommandRun(input.arguments + ["--language", language], in: folder.path)
      #expect(run.status == 1)
      let prefix = language == "sv" ? "fel[\(input.code)]: " : "error[\(input.code)]: "
      #expect(run.errors.contains(prefix), "\(run.errors)")
      #expect(run.errors.contains(language == "sv" ? "gör så här: " : "what to do: "))
      let sentences = run.errors.split(separator: "\n").filter { !$0.contains(" | ") }
      #expect(!sentences.contains { $0.contains("{") }, "an unfilled placeholder: \(run.errors)")
    }
    let after = try Data(contentsOf: URL(fileURLWithPath: folder.path("lyhord.sqlite")))
    #expect(before == after)
  }

  @Test(arguments: [
    (["import"], "fil"), (["rank", "--foo"], "--foo"),
    (["rank", "--format", "xml"], "table, json, csv"),
    (["imports", "undo", "två"], "två"), (["hopp"], "hopp"),
  ])
  func wrongCommandLineIs64(_ arguments: [String], _ named: String) throws {
    let folder = try WorkspaceFixture.make()
    let run = try CommandRun(arguments, in: folder.path)
    #expect(run.status == 64)
    #expect(run.errors.contains("fel[C001]"))
    #expect(run.errors.contains(named), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  /// What may be wrong with the database file itself.
  @Test(arguments: ["not a database", "another program's", "newer", "none", "unwritable"])
  func databaseIsLeftAlone(_ fault: String) throws {
    let folder = try WorkspaceFixture.make()
    let path = folder.path("lyhord.sqlite")
    var arguments = ["import", "svar.csv"]
    try folder.write(WorkspaceFixture.responses, to: "svar.csv")
    let code: String
    switch fault {
    case "not a database":
      try folder.write(String(repeating: "inte en databas ", count: 100), to: "lyhord.sqlite")
      code = "B002"
    case "another program's":
      try FileManager.default.removeItem(atPath: path)
      try PlainSQL.run(path, "CREATE TABLE t(x); INSERT INTO t VALUES (1);")
      code = "B003"
    case "newer":
      try PlainSQL.run(path, "PRAGMA user_version = 99;")
      code = "B004"
    case "none":
      try FileManager.default.removeItem(atPath: path)
      arguments = ["rank"]
      code = "B001"
    default:
      let yaml = try String(contentsOfFile: folder.path("lyhord.yaml"), encoding: .utf8)
      try folder.write(yaml + "database: finns/inte/db.sqlite\n", to: "lyhord.yaml")
      code = "B005"
    }
    let before = FileManager.default.contents(atPath: path)
    let run = try CommandRun(arguments, in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("fel[\(code)]: "), "\(run.errors)")
    #expect(FileManager.default.contents(atPath: path) == before)
  }
}
