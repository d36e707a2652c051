import Foundation
import Priorities
import SurveyDefinition
import TextCoding

/// Times masking and coding of free texts on one core, beside Python's `re` with the same patterns.
///
/// The texts are the labelled ones over and over, each with a number of its own in it, so that none is
/// met twice.
enum TextTiming {
  static func run(texts count: Int) throws {
    let taxonomy = try Taxonomy.read("Surveys/concerns.yaml")
    let texts = try labelled()
    let mask = PersonalDataMask()
    let coder = try TextCoder(taxonomy)
    Report.text("free texts: \(count) masked and coded on one core")
    var mentions = 0
    var masked = 0
    var early = 0
    let clock = ContinuousClock()
    let time = clock.measure {
      for index in 0..<count {
        let text = mask.mask("\(texts[index % texts.count]) (\(index))")
        masked += text.findings.count
        mentions += coder.code(text).mentions.count
        if index == count / 10 { early = Memory.peak() }
      }
    }
    let seconds = time / .seconds(1)
    Report.text("  \(mentions) mentions, \(masked) masked places")
    Report.text("  lyhord: \(figure(seconds)) s")
    Report.text(
      "  memory: \(early / 1024) MiB after a tenth, \(Memory.peak() / 1024) MiB at the end")
    try comparePython(taxonomy, texts, count: count, ours: seconds)
  }

  private static func labelled() throws -> [String] {
    let file = "Tests/TextCodingTests/Evaluation/texts.tsv"
    return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .compactMap {
        $0.split(separator: "\t", omittingEmptySubsequences: false).last.map(String.init)
      }
  }

  private static func comparePython(
    _ taxonomy: Taxonomy, _ texts: [String], count: Int, ours: Double
  ) throws {
    guard let python = Programs.find("python3") else { return Report.text("  python3 is missing") }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lyhord-bench-texts")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let lists = Dictionary(uniqueKeysWithValues: taxonomy.wordLists.map { ($0.name, $0.words) })
    let material: [String: Any] = [
      "texts": texts, "count": count, "lists": lists,
      "concepts": taxonomy.concerns.map(\.stems) + taxonomy.wishes.map(\.stems),
    ]
    let file = folder.appendingPathComponent("material.json")
    try JSONSerialization.data(withJSONObject: material).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", peer, file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard let seconds = Double(String(decoding: answer, as: UTF8.self).trimmed) else {
      return Report.text("  Python gave no figure")
    }
    Report.text(
      "  Python re, the same patterns and no tone: \(figure(seconds)) s, "
        + "lyhord / Python \(figure(ours / seconds))")
  }

  private static func figure(_ number: Double) -> String { String(format: "%.2f", number) }

  /// One expression a concept, each word of a phrase with its mark, and one for personal data; every
  /// hundredth text is timed, since the whole would take minutes.
  private static let peer = #"""
    import json, re, sys, time
    m = json.load(open(sys.argv[1], encoding='utf-8'))
    def word(w):
        if w.startswith('@'): return '(?:' + '|'.join(word(x) for x in m['lists'][w[1:]]) + ')'
        core = re.escape(w.strip('-~'))
        return (r'\b\w*' if w.startswith('-') else r'\b') + core + (r'\w*' if w[-1] in '-~' else r'\b')
    def phrase(p): return r'\W+(?:\w+\W+)?'.join(word(w) for w in p.split())
    def pattern(s):
        sides = [phrase(p) for p in s.split(' + ')]
        if len(sides) == 1: return sides[0]
        near = r'\W+(?:\w+\W+){0,8}?'
        return '(?:' + near.join(sides) + '|' + near.join(sides[::-1]) + ')'
    concepts = [re.compile('|'.join(pattern(s) for s in c), re.I) for c in m['concepts']]
    personal = re.compile(r'\b\d{6,8}[-+ ]?\d{4}\b|\b0\d[\d -]{6,12}\d\b|\S+@\S+\.\w+|https?://\S+'
                          r'|\b[A-Z]{3} ?\d\d[A-Z\d]\b|\b\w+(?:gatan|vägen) \d+\b')
    part = max(1, m['count'] // 100)
    start = time.perf_counter()
    for i in range(part):
        text = personal.sub('[x]', '%s (%d)' % (m['texts'][i % len(m['texts'])], i))
        for c in concepts: c.findall(text)
    print((time.perf_counter() - start) * m['count'] / part)
    """#
}

/// How much memory the process has had at most.
private enum Memory {
  /// In KiB.
  static func peak() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
