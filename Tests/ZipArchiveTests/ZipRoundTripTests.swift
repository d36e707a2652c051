import Foundation
import TestSupport
import Testing
import ZipArchive

@Suite("What is packed comes out again")
struct ZipRoundTripTests {
  @Test(arguments: 0..<20)
  func entriesComeBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var writer = ZipWriter()
    var written: [String: [UInt8]] = [:]
    for index in 0..<(1 + random.next(below: 8)) {
      let name = "folder \(index % 3)/part-\(index).xml"
      // Between one letter over and over and noise, which deflate makes larger.
      let letters = 1 + random.next(below: 256)
      let contents = (0..<random.next(below: 5000)).map { _ in
        UInt8(random.next(below: letters))
      }
      try writer.add(name, contents)
      written[name] = contents
    }
    let reader = try ZipReader(writer.bytes)
    #expect(reader.entries.map(\.name) == written.keys.sorted())
    for (name, contents) in written {
      #expect(try reader.contents(of: name) == contents)
      #expect(reader.entry(name)?.byteCount == contents.count)
    }
  }

  @Test func anArchiveOfNothingIsNone() {
    #expect(throws: ZipFault.notAnArchive) { try ZipReader(ZipWriter().bytes) }
  }

  @Test func anEmptyEntryIsThere() throws {
    var writer = ZipWriter()
    try writer.add("empty", [])
    let reader = try ZipReader(writer.bytes)
    #expect(try reader.contents(of: "empty") == [])
    #expect(try reader.contents(of: "missing") == nil)
  }

  @Test func theBytesHoldNoTimeAndNoOwner() throws {
    var writer = ZipWriter()
    try writer.add("[Content_Types].xml", Array("<Types/>".utf8))
    try writer.add("word/document.xml", [UInt8](repeating: 0x61, count: 1000))
    let bytes = writer.bytes
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4, 20, 0, 0, 0]), "no descriptor follows the data")
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0], "1 January 1980, 00:00")
    #expect(Array(bytes[28..<30]) == [0, 0], "no extra fields")
    #expect(Array(bytes[30..<49]) == Array("[Content_Types].xml".utf8))
    // The first is smaller as it is, the second deflated.
    #expect(bytes[8] == 0)
    #expect(bytes.count < 400)
  }

  @Test(arguments: ["", "/absolute", "a//b", "../up", "a/../b", "folder/", "å.xml", "a\nb"])
  func namesThatMislead(_ name: String) throws {
    var writer = ZipWriter()
    #expect(throws: ZipFault.ambiguousName(name)) { try writer.add(name, []) }
  }

  @Test func aNameIsTakenOnce() throws {
    var writer = ZipWriter()
    try writer.add("a", [1])
    #expect(throws: ZipFault.ambiguousName("a")) { try writer.add("a", [2]) }
  }

  @Test(.enabled(if: Python.exists, "python3 is not installed"))
  func pythonReadsTheSame() throws {
    var writer = ZipWriter()
    try writer.add("b.txt", [UInt8](repeating: 0x62, count: 10_000))
    try writer.add("a.txt", Array("hej".utf8))
    let folder = try TemporaryFolder()
    let path = try folder.write(Data(writer.bytes), to: "archive.zip")
    let output = try Python.run(
      """
      import sys, zipfile
      archive = zipfile.ZipFile(sys.argv[1])
      assert archive.testzip() is None
      for info in archive.infolist():
        print(info.filename, info.date_time[0], info.flag_bits, info.extra, len(archive.read(info)))
      """, path)
    #expect(output == "b.txt 1980 0 b'' 10000\na.txt 1980 0 b'' 3\n")
  }
}

/// The interpreter that an independent reading is made with, where the machine has it.
enum Python {
  static let exists = (try? run("print(1)")) == "1\n"

  static func run(_ program: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
