import TestSupport
import Testing
import ZipArchive

@Suite("A hostile archive is refused")
struct HostileArchiveTests {
  /// Two entries, the first deflated and the second stored.
  private static func sample() throws -> [UInt8] {
    var writer = ZipWriter()
    try writer.add("one", [UInt8](repeating: 0x61, count: 4000))
    try writer.add("two", Array("kort".utf8))
    return writer.bytes
  }

  @Test(arguments: [
    "", "PK", "svar;id\n1;2\n", "PK\u{3}\u{4}…", String(repeating: "x", count: 999),
  ])
  func whatIsNoArchive(_ text: String) {
    #expect(throws: ZipFault.notAnArchive) { try ZipReader(Array(text.utf8)) }
  }

  @Test func cutOffAnywhere() throws {
    let bytes = try Self.sample()
    for count in 0..<bytes.count {
      #expect(throws: ZipFault.self) {
        let reader = try ZipReader(Array(bytes[..<count]))
        _ = try reader.contents(of: "one")
        _ = try reader.contents(of: "two")
      }
    }
  }

  @Test(arguments: 0..<40)
  func changedAnywhere(seed: UInt64) throws {
    let bytes = try Self.sample()
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      var changed = bytes
      for _ in 0...random.next(below: 3) {
        changed[random.next(below: bytes.count)] = UInt8(random.next(below: 256))
      }
      // Either it is refused, or what is read is what was written.
      guard let reader = try? ZipReader(changed) else { continue }
      if let one = try? reader.contents(of: "one") { #expect(one.allSatisfy { $0 == 0x61 }) }
      if let two = try? reader.contents(of: "two") { #expect(two == Array("kort".utf8)) }
    }
  }

  @Test func aBombDoesNotGoOff() throws {
    var writer = ZipWriter()
    try writer.add("bomb", [UInt8](repeating: 0, count: 2_000_000))
    let bytes = writer.bytes
    #expect(bytes.count < 4000)
    #expect(throws: ZipFault.entryTooLarge(entry: "bomb", limit: 1_000_000)) {
      try ZipReader(bytes, limits: ZipLimits(entryBytes: 1_000_000))
    }
  }

  @Test func manySmallOnesAreABombToo() throws {
    var writer = ZipWriter()
    for index in 0..<10 { try writer.add("\(index)", [UInt8](repeating: 0, count: 1000)) }
    let bytes = writer.bytes
    #expect(throws: ZipFault.archiveTooLarge(limit: 9999)) {
      try ZipReader(bytes, limits: ZipLimits(totalBytes: 9999))
    }
    #expect(throws: ZipFault.tooManyEntries(limit: 9)) {
      try ZipReader(bytes, limits: ZipLimits(entryCount: 9))
    }
    #expect(throws: Never.self) {
      try ZipReader(bytes, limits: ZipLimits(entryCount: 10, totalBytes: 10_000))
    }
  }

  /// An entry that says it is small, in both places, and is not.
  @Test func aBombThatLiesOfItsSize() throws {
    var bytes = try Self.sample()
    let size: [UInt8] = [0xA0, 0x0F, 0, 0]  // 4000
    let claimed: [UInt8] = [0x0A, 0, 0, 0]
    var places: [Int] = []
    for index in 0..<(bytes.count - 4) where Array(bytes[index..<(index + 4)]) == size {
      bytes.replaceSubrange(index..<(index + 4), with: claimed)
      places.append(index)
    }
    try #require(places.count == 2)
    let reader = try ZipReader(bytes)
    #expect(reader.entry("one")?.byteCount == 10)
    #expect(throws: ZipFault.damaged(entry: "one")) { try reader.contents(of: "one") }
  }

  @Test func aWrongChecksum() throws {
    var bytes = try Self.sample()
    // The stored text is changed, not its checksum.
    let index = try #require(bytes.indices.last { bytes[$0...].starts(with: Array("kort".utf8)) })
    bytes[index] = UInt8(ascii: "K")
    let reader = try ZipReader(bytes)
    #expect(throws: ZipFault.damaged(entry: "two")) { try reader.contents(of: "two") }
  }

  @Test func anEncryptedEntry() throws {
    var bytes = try Self.sample()
    for (signature, offset) in [([0x50, 0x4B, 3, 4], 6), ([0x50, 0x4B, 1, 2], 8)] {
      let header = signature.map { UInt8($0) }
      for index in bytes.indices where bytes[index...].starts(with: header) {
        bytes[index + offset] |= 1
      }
    }
    #expect(throws: ZipFault.encrypted(entry: "one")) { try ZipReader(bytes) }
  }

  @Test(arguments: ["one", "..o"])
  func namesThatMislead(_ name: String) throws {
    // `two` is renamed to the other one's name, and to one that would climb: `../`.
    var bytes = try Self.sample()
    let new = name == "one" ? Array("one".utf8) : Array("../".utf8)
    for index in bytes.indices where bytes[index...].starts(with: Array("two".utf8)) {
      bytes.replaceSubrange(index..<(index + 3), with: new)
    }
    if name == "one" {
      #expect(throws: ZipFault.ambiguousName("one")) { try ZipReader(bytes) }
    } else {
      #expect(try ZipReader(bytes).entries.map(\.name) == ["one"], "a folder is no entry")
    }
  }

  @Test func aNameThatClimbs() throws {
    var writer = ZipWriter()
    try writer.add("aa/passwd", [1])
    var bytes = writer.bytes
    for index in bytes.indices where bytes[index...].starts(with: Array("aa/passwd".utf8)) {
      bytes.replaceSubrange(index..<(index + 2), with: Array("..".utf8))
    }
    #expect(throws: ZipFault.ambiguousName("../passwd")) { try ZipReader(bytes) }
  }

  /// Whether flagged as UTF-8 or not, and whatever the locale of the machine.
  @Test(arguments: [false, true])
  func namesOutsideASCIIAreLeftOut(isFlagged: Bool) throws {
    var writer = ZipWriter()
    for name in ["aab.png", "aac.png", "main.xml"] { try writer.add(name, [1, 2]) }
    var bytes = writer.bytes
    for (old, new) in [("aab.png", "åb.png"), ("aac.png", "öb.png")] {
      for index in bytes.indices where bytes[index...].starts(with: old.utf8) {
        bytes.replaceSubrange(index..<(index + old.utf8.count), with: new.utf8)
        // The flags stand 24 bytes before a name in front of its data, and 38 in the list.
        let isListed = index >= 46 && bytes[(index - 46)...].starts(with: [0x50, 0x4B, 1, 2])
        if isFlagged { bytes[index - (isListed ? 38 : 24) + 1] |= 8 }
      }
    }
    let reader = try ZipReader(bytes)
    #expect(reader.entries.map(\.name) == ["main.xml"])
    #expect(try reader.contents(of: "main.xml") == [1, 2])
  }
}
