import Foundation
import Priorities
import SurveyDefinition
import TextCoding

/// What must hold of every text that is masked and coded.
struct FuzzedTexts: Sendable {
  static let shared = FuzzedTexts()

  private let coder: TextCoder?
  private let mask = PersonalDataMask()
  private let glance = PersonalDataGlance()

  private init() {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    coder = (try? Taxonomy.read("\(folder)/Surveys/concerns.yaml")).flatMap {
      try? TextCoder($0)
    }
  }

  func check(_ bytes: [UInt8]) throws(FuzzTarget.Broken) {
    guard let coder else { throw FuzzTarget.Broken(rule: "the shipped taxonomy can be read") }
    let text = String(decoding: bytes, as: UTF8.self)
    let masked = mask.mask(text)
    try FuzzedTable.require(
      mask.mask(masked.text).text == masked.text, "masking again finds nothing new")
    let isLeftAlone = masked.findings.isEmpty && masked.text.utf8.elementsEqual(text.utf8)
    try FuzzedTable.require(
      glance.mayHoldPersonalData(text.utf8Span.span) || isLeftAlone,
      "a text that the glance passes is its own mask")
    try checkTrace(text, masked)
    let length = masked.text.unicodeScalars.count
    let coded = coder.code(masked)
    for mention in coded.mentions {
      try FuzzedTable.require(
        mention.range.upperBound <= length && !mention.range.isEmpty, "a mention lies in its text")
    }
    try FuzzedTable.require(coder.code(masked) == coded, "coding again gives the same")
    try checkTime(text)
  }

  // What the mask took can be put back word for word, and told by the texts alone.
  private func checkTrace(_ text: String, _ masked: MaskedText) throws(FuzzTarget.Broken) {
    let trace = MaskTrace(text)
    try FuzzedTable.require(trace.masked == masked, "the trace masks as the mask does")
    var scalars = Array(masked.text.unicodeScalars)
    for (index, finding) in masked.findings.enumerated().reversed() {
      scalars.replaceSubrange(finding.range, with: Array(trace.words(of: index).unicodeScalars))
    }
    var restored = String.UnicodeScalarView()
    restored.append(contentsOf: scalars)
    try FuzzedTable.require(
      mask.mask(String(restored)).text == masked.text,
      "the words put back are masked as they were")
    try FuzzedTable.require(
      trace.names.map(\.finding)
        == masked.findings.indices.filter { masked.findings[$0].kind == .name },
      "each masked name is told")
    try FuzzedTable.require(
      MaskAlignment.words(at: [], of: masked.text, typed: text) != nil,
      "a text and its mask fit each other")
  }

  // A text many times over takes at most as many times as long, and some: 64 times the work in a
  // second is linear for every input that a person could hand in.
  private func checkTime(_ text: String) throws(FuzzTarget.Broken) {
    guard (1...4_096).contains(text.utf8.count), let coder else { return }
    let long = String(repeating: text, count: max(1, 65_536 / text.utf8.count))
    let start = ProcessorTime.now
    _ = coder.code(mask.mask(long))
    try FuzzedTable.require(
      ProcessorTime.now - start < .seconds(2), "64 KiB are masked and coded within two seconds")
  }
}
