import OriginalTexts
import TestSupport
import Testing

@testable import TextCoding

/// What the mask took can be told, and put back word for word.
@Suite struct MaskTraceTests {
  static let jumbles: [String] = (UInt64(1)...200).map { seed in
    var random = SeededGenerator(seed: seed)
    let joints = [" ", ", ", ". ", "-", "\n", "", "/", ": ", " och "]
    var text = ""
    for _ in 0..<8 {
      let words = MaskCase.all[random.next(below: MaskCase.all.count)].text.split(separator: " ")
      let start = random.next(below: words.count)
      text += words[start...].prefix(1 + random.next(below: 5)).joined(separator: " ")
      text += joints[random.next(below: joints.count)]
    }
    return text
  }

  /// The text with everything that was masked put back.
  private func restored(_ trace: MaskTrace) -> String {
    var scalars = Array(trace.masked.text.unicodeScalars)
    for (index, finding) in trace.masked.findings.enumerated().reversed() {
      scalars.replaceSubrange(finding.range, with: Array(trace.words(of: index).unicodeScalars))
    }
    return String(scalars: scalars)
  }

  @Test(arguments: MaskCase.all.map(\.text) + jumbles)
  func theWayIsRemembered(_ text: String) {
    let trace = MaskTrace(text)
    #expect(trace.masked == PersonalDataMask().mask(text))
    #expect(restored(trace) == String(scalars: composed(text)))
    #expect(
      trace.names.map(\.words)
        == trace.masked.findings.indices.filter {
          trace.masked.findings[$0].kind == .name
        }.map { trace.words(of: $0) })
    for name in trace.names {
      let short = name.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(
        name.snippet.contains(short) || short.count > 70, "\(name.words) in \(name.snippet)")
    }
  }

  @Test(arguments: MaskCase.all.map(\.text) + jumbles)
  func theWordsAreFoundByTheTextsAlone(_ text: String) throws {
    let trace = MaskTrace(text)
    let masked = trace.masked
    let words = ScannedText(composed(masked.text)).words
    let tokens = MaskToken.all(in: Array(masked.text.unicodeScalars))
    func isAlone(_ range: Range<Int>) -> Bool {
      !tokens.contains {
        $0.range.upperBound == range.lowerBound || $0.range.lowerBound == range.upperBound
      }
    }
    let alone = words.indices.filter { words[$0].text.isEmpty && isAlone(words[$0].range) }
    let all = try #require(
      MaskAlignment.words(at: Set(alone), of: masked.text, typed: text))
    for (index, finding) in masked.findings.enumerated() {
      let place = try #require(words.firstIndex { $0.range == finding.range })
      guard alone.contains(place) else {
        #expect(MaskAlignment.words(at: [place], of: masked.text, typed: text) == nil)
        continue
      }
      let stood = Array(composed(trace.words(of: index)))
      let written = ScannedText(stood).words.filter { !$0.text.isEmpty }
        .map { String(scalars: stood[$0.range]) }
      // Where the same words stand twice it cannot be told how far a token reached; nothing is left out when
      // all are asked for, save behind tokens side by side.
      let isTold = alone.count == tokens.count ? all.isSuperset(of: written) : true
      #expect(isTold, "\(written) in \(all)")
    }
    #expect(MaskAlignment.words(at: [0], of: "helt annat \(text)", typed: text) == nil)
  }

  @Test func aNameIsSpared() {
    let text = OriginalText("Vi såg en Björn. Björn Svensson ringde 070-174 06 12 till Sten i går")
    #expect(
      text.masked().text == "Vi såg en [namn]. [namn] ringde [telefon] till Sten i går"
        || text.masked().text == "Vi såg en [namn]. [namn] ringde [telefon] till [namn] i går")
    let spared = text.masked(sparing: ["Björn"])
    #expect(spared.text.hasPrefix("Vi såg en Björn. [namn] ringde [telefon]"))
    #expect(spared.count(of: .name) == text.masked().count(of: .name) - 1)
    for finding in spared.findings {
      #expect(
        String(scalars: Array(spared.text.unicodeScalars)[finding.range]) == finding.kind.token)
    }
    #expect(text.masked(sparing: ["070-174 06 12"]).text == text.masked().text, "only names")
    #expect(text.names.filter(\.isUnsure).map(\.words).first == "Björn")
    #expect(text.names.first { $0.words == "Björn Svensson" }?.isUnsure == false)
    #expect(
      text.names.allSatisfy { !$0.snippet.contains("070") && $0.snippet.contains("[telefon]") })
  }

  @Test func itTellsNothingOfItself() {
    let secret = OriginalText("Anna Svensson 070-174 06 12")
    var dumped = ""
    dump(secret, to: &dumped)
    let told =
      "\(secret) \(String(reflecting: secret)) \([secret]) \(dumped) \(Optional(secret) as Any)"
    #expect(!told.contains("Anna") && !told.contains("070"), "\(told)")
  }

  @Test(arguments: [
    ("[namn] såg [namn] vid ån", "Mark såg Sten vid ån", [0: ["Mark"], 2: ["Sten"]]),
    ("[namn] [namn] vid ån", "Mark Sten vid ån", [0: ["Mark"], 1: ["Sten"]]),
    ("vid [namn]", "vid Mark", [1: ["Mark"]]),
    ("[namn]", "Anna Karin", [0: ["Anna", "Karin"]]),
    ("a [namn] a [namn] a", "a a a Sten a", [1: ["a"], 3: ["Sten"]]),
  ])
  func places(_ masked: String, _ typed: String, _ words: [Int: [String]]) {
    for (place, own) in words {
      #expect(MaskAlignment.words(at: [place], of: masked, typed: typed) == Set(own))
    }
  }
}
