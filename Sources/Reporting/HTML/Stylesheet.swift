import EscapedMarkup

/// The one style sheet of every page: four type sizes, one hue, light, dark and paper.
struct Stylesheet: Sendable {
  let text: String

  /// The style sheet of a page.
  ///
  /// - Parameter marks: what stands at the foot of every page of paper.
  init(marks: [String]) {
    let steps = Palette.light.ramp.indices.map {
      ".step-\($0) { background: var(--step-\($0)); color: var(--step-\($0)-ink); }\n"
    }
    text =
      ":root {\n  color-scheme: light dark;\n\(Palette.light.properties)}\n"
      + "@media screen and (prefers-color-scheme: dark) {\n:root {\n\(Palette.dark.properties)}\n}\n"
      + Self.screen + steps.joined() + Self.chart + Self.page(marks) + Self.paper
  }

  private static func page(_ marks: [String]) -> String {
    let foot = "font: 650 8pt system-ui, sans-serif;"
    let mark = marks.isEmpty ? "" : " @bottom-left { content: \(quoted(marks)); \(foot) }"
    return "@page { size: A4; margin: 13mm 14mm 16mm;\(mark) "
      + "@bottom-right { content: counter(page) \" / \" counter(pages); \(foot) } }\n"
  }

  /// A string of CSS: every character outside letters, digits and spaces as its number.
  private static func quoted(_ marks: [String]) -> String {
    let text = SafeText.neutral(marks.joined(separator: " · ")).unicodeScalars.map { scalar in
      scalar == " " || scalar.properties.isAlphabetic
        ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }
    return "\"\(text.joined())\""
  }

  private static let screen = """
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 0 1rem 2rem; max-width: 58rem;
      background: var(--paper); color: var(--ink);
      font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
      overflow-wrap: break-word; -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
    }
    h1, h2, h3, h4 { line-height: 1.25; font-weight: 650; text-wrap: balance; }
    h1 { font-size: 1.75rem; margin: 1.5rem 0 .25rem; }
    h2 { font-size: 1.25rem; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--rule); }
    h3 { font-size: 1rem; margin: 2rem 0 .5rem; }
    h4 { font-size: 1rem; font-weight: 600; margin: 1.25rem 0 .25rem; }
    p, ul, ol, dl { margin: .5rem 0; max-width: 42rem; }
    ul, ol { padding-left: 1.25rem; }
    li { margin: .2rem 0; }
    dt { font-weight: 600; margin-top: .75rem; }
    dd { margin: 0; }
    a { color: var(--mark); text-underline-offset: .15em; }
    :focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--paper); z-index: 1; }
    .muted, .note, caption, footer { color: var(--muted); }
    .note, .facts, footer, .scroll, nav { font-size: .875rem; }
    .note { line-height: 1.45; }
    .lead { font-size: 1.25rem; line-height: 1.4; }
    .alert {
      max-width: none; margin: 1rem 0; padding: .6rem 1rem; border: 2px solid var(--alert-ink);
      background: var(--alert); color: var(--alert-ink); font-weight: 650;
    }
    .facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; max-width: none; }
    .facts dt { margin: 0; color: var(--muted); font-weight: 400; }
    nav ul { list-style: none; padding: 0; margin: 1rem 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; max-width: none; }
    figure { margin: 1.25rem 0 .5rem; }
    figcaption { max-width: 42rem; margin-bottom: .75rem; }
    figcaption strong, .finding { font-weight: 600; }
    .scroll { position: relative; overflow-x: auto; margin: 1rem 0 .5rem; }
    table { border-collapse: collapse; min-width: 100%; font-variant-numeric: tabular-nums; }
    caption { text-align: left; padding: 0 0 .4rem; }
    caption span { display: inline-block; position: sticky; left: 0; max-width: min(42rem, calc(100vw - 2rem)); }
    th, td { text-align: left; vertical-align: top; padding: .35rem 1.1rem .35rem 0; border-bottom: 1px solid var(--rule); }
    thead th { vertical-align: bottom; font-weight: 600; border-bottom: 1px solid var(--muted); }
    tbody th { font-weight: 400; min-width: 9rem; }
    th:last-child, td:last-child { padding-right: 0; }
    .number { text-align: right; }
    .number, .unbroken { white-space: nowrap; }
    thead .number { white-space: normal; }
    .shaded td, .shaded .number { padding: .35rem .5rem; text-align: right; min-width: 5rem; border-left: 2px solid var(--paper); }
    .shaded td:last-child { padding-right: .5rem; }
    .hidden-figure { color: var(--muted); font-size: .875rem; white-space: nowrap; }
    .unheard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .blank { border-bottom: 1px dashed var(--muted); color: var(--muted); }
    .card { border-top: 1px solid var(--rule); margin-top: 1.5rem; }
    footer { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: .75rem; }
    @media (max-width: 30rem) {
      h1 { font-size: 1.25rem; }
      .lead { font-size: 1rem; }
      .facts { grid-template-columns: 1fr; gap: 0; }
      .facts dd { margin-bottom: .4rem; }
    }

    """

  private static let chart =
    """
    .chart { display: block; width: 100%; max-width: 44rem; overflow: visible; font-size: \(ChartStyle.textSize)px; }
    .chart text { fill: var(--ink); }

    """ + ChartStyle.allCases.map { $0.css + "\n" }.joined()

  private static let paper = """
    @media print {
      html { font-size: 8.5pt; }
      body { max-width: none; padding: 0; line-height: 1.4; }
      p, ul, ol, dl, figcaption, caption span { max-width: none; }
      nav, .skip { display: none; }
      h1 { margin-top: .25rem; }
      h2 { margin-top: 1.75rem; }
      .brief h2 { margin-top: .75rem; }
      h3 { margin: .8rem 0 .2rem; }
      figure { margin: .5rem 0 .25rem; }
      figcaption { margin-bottom: .4rem; }
      h2, h3, h4, figcaption, caption { break-after: avoid; }
      figure, tr, li, .alert, .together { break-inside: avoid; }
      thead { display: table-header-group; }
      th, td { padding-top: .1rem; padding-bottom: .1rem; line-height: 1.3; }
      .alert { margin: .25rem 0; padding: .3rem .75rem; }
      .lead { font-size: 1rem; font-weight: 600; }
      .scroll { overflow: visible; margin: .5rem 0; }
      .chart { zoom: .66; max-width: none; }
      .alert, .shaded td, .chart { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      a { color: inherit; text-decoration: none; }
    }

    """
}
