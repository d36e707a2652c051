import EscapedMarkup
import Messages
import Testing

@testable import Reporting

struct EscapingTests {
  @Test(arguments: [
    ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&#39;"),
    ("]]><script>", "]]&gt;&lt;script&gt;"),
    ("rätt\u{202E}vänd\u{2066}\u{200B}\u{FEFF}", "rättvänd"),
    ("a\u{0}b\u{1B}[31mc\u{9B}", "ab[31mc"),
    ("två\nrader\tflik", "två rader flik"),
    ("👨‍👩‍👧 å ä ö", "👨‍👩‍👧 å ä ö"),
    ("", ""),
  ])
  func htmlTextIsEscaped(_ text: String, _ expected: String) {
    #expect(Markup(text: text).markup == expected)
    let element = Markup("p", ["title": text]) { text }
    #expect(element.markup == "<p title=\"\(expected)\">\(expected)</p>\n")
  }

  @Test(arguments: [
    ("a|b", "a\\|b"),
    ("`kod`", "\\`kod\\`"),
    ("*fet* _kursiv_ ~struken~", "\\*fet\\* \\_kursiv\\_ \\~struken\\~"),
    ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
    ("[länk](http://x.se)", "\\[länk\\](http:\\//x.se)"),
    ("![bild](x)", "\\!\\[bild\\](x)"),
    ("www.x.se a@b.se", "www\\.x.se a\\@b.se"),
    ("# rubrik", "\\# rubrik"),
    ("- punkt", "\\- punkt"),
    ("1. punkt", "1\\. punkt"),
    ("2) punkt", "2\\) punkt"),
    ("2024-09-01 – 3", "2024-09-01 – 3"),
    ("\\", "\\\\"),
    ("två\n\n# rader", "två  \\# rader"),
  ])
  func markdownTextIsEscaped(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test(arguments: Language.allCases)
  func hostileLabelsStayText(_ language: Language) throws {
    let fixture = try RoundFixture.hostile.get()
    for kind in PageKind.allCases {
      let page = kind.html(fixture, language)
      let root = try MarkupReading(page).root
      #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
      #expect(root.all("script").isEmpty && root.all("img").isEmpty)
      #expect(!page.contains("]]>") && !page.contains("<!--"))
      #expect(page.unicodeScalars.allSatisfy { !Self.turning.contains($0) })
    }
    let markdown = fixture.draft.markdown(language)
    #expect(markdown.contains("\\`kod\\` \\| a\\_b\\*"))
    #expect(!markdown.contains("<script") && !markdown.contains("<img"))
    #expect(!markdown.contains("http://") && !markdown.contains("[l]("))
    #expect(markdown.unicodeScalars.allSatisfy { !Self.turning.contains($0) })
  }

  @Test func hostileCellsDoNotSplitMarkdownTables() throws {
    let plain = try RoundFixture.plain.get().draft.markdown(.sv)
    let hostile = try RoundFixture.hostile.get().draft.markdown(.sv)
    func widths(_ text: String) -> [Int] {
      text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { row in
        row.replacing("\\|", with: "").count { $0 == "|" }
      }
    }
    #expect(widths(hostile) == widths(plain))
  }

  private static let turning: Set<Unicode.Scalar> = [
    "\u{202A}", "\u{202B}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}",
  ]
}
