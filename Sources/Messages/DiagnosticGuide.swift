/// The page that explains every diagnostic, in Swedish and English, for those who write definitions.
package enum DiagnosticGuide {
  /// A file that triggers a diagnostic, and the same file mended.
  package struct Example: Sendable {
    /// The finding that the broken file gives.
    package let finding: Diagnostic
    /// The broken text; nil where its fault is in bytes that cannot be shown.
    package let broken: String?
    package let mended: String

    package init(finding: Diagnostic, broken: String?, mended: String) {
      self.finding = finding
      self.broken = broken
      self.mended = mended
    }
  }

  /// The page as Markdown; kinds without an example are explained in words alone.
  package static func page(_ examples: [Example]) -> String {
    let byCode = Dictionary(
      examples.map { ($0.finding.kind.code, $0) }, uniquingKeysWith: { first, _ in first })
    var lines = [
      "# " + both(.guideTitle), "", Phrase.guideIntroduction.sv, "", Phrase.guideIntroduction.en,
      "",
    ]
    var area = ""
    for kind in DiagnosticKind.all.sorted(by: { order($0) < order($1) }) {
      let letter = String(kind.code.prefix(1))
      if letter != area {
        area = letter
        lines += ["## \(letter)", ""]
      }
      lines += entry(kind, byCode[kind.code])
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What a definition can be told of first, in the order in which it is found; then the others.
  private static func order(_ kind: DiagnosticKind) -> String {
    let first = ["Y", "S", "W"].firstIndex(of: String(kind.code.prefix(1)))
    return (first.map { "\($0)" } ?? "9") + kind.code
  }

  private static func entry(_ kind: DiagnosticKind, _ example: Example?) -> [String] {
    var lines = ["### \(kind.code) (\(both(.severity(kind.severity))))", ""]
    for language in Language.allCases {
      let finding = example?.finding
      let message = finding?.message(language) ?? general(kind.message, language)
      let remedy = finding?.remedy(language) ?? general(kind.remedy, language)
      lines.append("- \(message) → *\(remedy)*")
    }
    lines.append("")
    guard let example else { return lines }
    guard let broken = example.broken else {
      return lines + [Phrase.guideBytes.sv, Phrase.guideBytes.en, ""]
    }
    return lines + ["```diff"] + difference(broken, example.mended) + ["```", ""]
  }

  /// The wording with its placeholders as signs of what will stand there.
  private static func general(_ phrase: Phrase, _ language: Language) -> String {
    let names = phrase.placeholders(language)
    return phrase.text(
      language, Dictionary(uniqueKeysWithValues: names.map { ($0, "‹\($0)›") }))
  }

  private static func both(_ phrase: Phrase) -> String { "\(phrase.sv) · \(phrase.en)" }

  /// The lines that differ, with one before them; long runs are cut.
  private static func difference(_ broken: String, _ mended: String) -> [String] {
    let old = lines(broken)
    let new = lines(mended)
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    {
      end += 1
    }
    let context = start > 0 ? [" " + old[start - 1]] : []
    return context + shortened(old[start..<(old.count - end)], "-")
      + shortened(new[start..<(new.count - end)], "+")
  }

  private static func shortened(_ lines: ArraySlice<String>, _ sign: String) -> [String] {
    let limit = 6
    let shown = lines.prefix(limit).map { line in sign + visible(line) }
    return lines.count > limit ? shown + [sign + "…"] : shown
  }

  /// Characters that cannot be seen, as signs for them.
  private static func visible(_ line: String) -> String {
    line.replacing("\t", with: "⇥").replacing("\u{A0}", with: "⍽").replacing("\u{7}", with: "␇")
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
