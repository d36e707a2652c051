import Foundation

/// A made-up export of a dialogue, of any length: 30 columns as survey tools write them.
///
/// Fifteen ratings, a choice of up to three of thirty joined by `;`, a ranking of three in columns of
/// its own, two free texts with quotation marks, line breaks and å ä ö, and a coordinate. The same
/// seed makes the same bytes.
struct MadeUpExport {
  static let ratings = 15
  /// Where the survey and the words lie.
  static let material = "Sources/bench/Material"
  static let areas = (1...40).map { "Område \($0)" }
  private static let ages = ["16–29 år", "30–49 år", "50–64 år", "65 år eller äldre"]
  private static let sexes = ["Kvinna", "Man", "Annat"]
  private static let events = (1...12).map { "mote_\($0)" }
  private let concerns: [String]
  // Ordinary words of such answers; a few answers have a number, a name or an address in them.
  private let words: [[UInt8]]
  private let personal: [[UInt8]]
  private var random: UInt64

  init(seed: UInt64) throws {
    random = seed
    func lines(_ name: String) throws -> [String] {
      try String(contentsOfFile: "\(Self.material)/\(name)", encoding: .utf8)
        .split(separator: "\n").map(String.init)
    }
    concerns = try lines("concerns.txt")
    words = try lines("words.txt").joined(separator: " ").split(separator: " ").map {
      Array($0.utf8)
    }
    personal = try lines("personal.txt").map { Array($0.utf8) }
  }

  // SplitMix64.
  private mutating func next() -> UInt64 {
    random &+= 0x9E37_79B9_7F4A_7C15
    var z = random
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private mutating func below(_ limit: Int) -> Int {
    Int((next() >> 33) % UInt64(limit))
  }

  static var header: String {
    let ratings = (1...ratings).map { "problem_\($0)" }
    return
      (["id", "tidstämpel", "omrade", "alder", "kon", "tillfälle", "språk"] + ratings + [
        "viktigast", "rang_1", "rang_2", "rang_3", "oro", "forslag", "plats_lat", "plats_lon",
      ]).joined(separator: ",") + "\n"
  }

  /// Writes so many rows below a header to a new file.
  static func write(rows: Int, to path: String) throws {
    try Data().write(to: URL(fileURLWithPath: path))
    guard let file = FileHandle(forWritingAtPath: path) else { throw CocoaError(.fileWriteUnknown) }
    defer { try? file.close() }
    var export = try MadeUpExport(seed: 4)
    var block = Array(header.utf8)
    for row in 1...rows {
      export.append(row, to: &block)
      if block.count > 1 << 20 || row == rows {
        try file.write(contentsOf: block)
        block.removeAll(keepingCapacity: true)
      }
    }
  }

  private mutating func append(_ row: Int, to block: inout [UInt8]) {
    func cell(_ text: some Sequence<UInt8>) {
      block += text
      block.append(UInt8(ascii: ","))
    }
    func padded(_ number: Int, _ width: Int = 2) -> String {
      let digits = "\(number)"
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    cell("R\(padded(row, 7))".utf8)
    let second = below(86_400)
    cell(
      "2026-\(padded(1 + below(12)))-\(padded(1 + below(28))) \(padded(second / 3600)):\(padded(second / 60 % 60)):\(padded(second % 60))"
        .utf8)
    cell(Self.areas[below(40)].utf8)
    cell(Self.ages[below(4)].utf8)
    cell(Self.sexes[min(below(40) / 19, 2)].utf8)
    cell(Self.events[below(12)].utf8)
    cell((below(10) == 0 ? "en" : "sv").utf8)
    for _ in 0..<Self.ratings {
      if below(100) >= 7 { block.append(UInt8(ascii: "0") + UInt8(below(7))) }
      block.append(UInt8(ascii: ","))
    }
    // In the order of the list, as form tools write them.
    var picks = Set<Int>()
    for _ in 0..<(1 + below(3)) { picks.insert(below(30)) }
    cell(picks.sorted().map { concerns[$0] }.joined(separator: ";").utf8)
    var ranked: [Int] = []
    while ranked.count < 3 {
      let item = below(30)
      if !ranked.contains(item) { ranked.append(item) }
    }
    for item in ranked { cell(concerns[item].utf8) }
    for _ in 0..<2 {
      if below(10) < 3 { appendText(to: &block) }
      block.append(UInt8(ascii: ","))
    }
    block += "\(55 + below(14)).\(padded(below(100_000), 5)),".utf8
    block += "\(11 + below(12)).\(padded(below(100_000), 5))\n".utf8
  }

  private mutating func appendText(to block: inout [UInt8]) {
    block.append(UInt8(ascii: "\""))
    let count = 6 + below(16)
    for index in 0..<count {
      var word = words[below(words.count)]
      if index == 0, word[0] < 0x80 { word[0] -= 0x20 }
      if below(40) == 0 { word = Array("\"\"".utf8) + word + Array("\"\"".utf8) }
      block += word
      let sign = index + 1 == count ? "." : below(12) == 0 ? ", " : below(20) == 0 ? "\n" : " "
      block += sign.utf8
    }
    if below(20) == 0 {
      block.append(UInt8(ascii: " "))
      block += personal[below(personal.count)]
    }
    block.append(UInt8(ascii: "\""))
  }
}
