import Messages

/// The style of a paper form: A4 first, the screen second; nothing depends on printed backgrounds.
struct PaperStylesheet {
  /// What stands at the foot of every page.
  let identity: String
  /// What the box for the form's number says at the head of every page after the first.
  let form: String

  var text: String { page + base + opening + questions + answers + screen }

  /// A string of CSS; every character that could end it or call for another is written as its code.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", ".", ",", "·", "å", "ä", "ö", "Å", "Ä", "Ö":
        result.unicodeScalars.append(scalar)
      default: result += "\\\(String(scalar.value, radix: 16)) "
      }
    }
    return result + "\""
  }

  private var page: String {
    """
    @page {
      size: A4;
      margin: 20mm 16mm 18mm;
      @top-right {
        content: \(quoted(form));
        width: 42mm; height: 9mm; margin: 7mm 0 4mm;
        padding: 0.8mm 1.2mm; border: 0.3mm solid #000;
        font: 7.5pt "Liberation Sans", Arial, sans-serif; text-align: left; vertical-align: top;
      }
      @bottom-left {
        content: \(quoted(identity));
        direction: ltr;
        font: 8pt "Liberation Sans", Arial, sans-serif;
      }
      @bottom-right {
        content: counter(page) " / " counter(pages);
        direction: ltr;
        font: 9pt "Liberation Sans", Arial, sans-serif;
      }
    }
    @page :first {
      margin-top: 12mm;
      @top-right { content: none; border: none }
    }

    """
  }

  private var base: String {
    """
    * { box-sizing: border-box }
    html { font: 10.5pt/1.35 "Liberation Sans", Arial, Helvetica, "Noto Sans", sans-serif; color: #000; background: #fff }
    body { margin: 0; --box: 6mm; --sign: 7mm; --rule: 9mm; --gap: 0.8mm }
    body.easy { font-size: 13.5pt; line-height: 1.5; --box: 8mm; --sign: 9mm; --rule: 12mm; --gap: 2.2mm }
    h1 { font-size: 1.75em; line-height: 1.15; margin: 0 0 2mm }
    h2, h3 { font-size: 1.1em; line-height: 1.3; margin: 0; break-after: avoid }
    p { margin: 0 }
    ul, ol { list-style: none; margin: 0; padding: 0 }
    a { color: inherit }

    """
  }

  private var opening: String {
    """
    .opening { display: flex; gap: 6mm; justify-content: space-between; align-items: flex-start }
    .lead { margin-bottom: 1.5mm }
    .privacy { font-weight: bold }
    .online { flex: none; width: 34mm; font-size: 8.5pt; line-height: 1.25; text-align: center }
    .online .qr { display: block; width: 30mm; height: 30mm; margin: 0 auto; shape-rendering: crispEdges }
    .online a { font-weight: bold; overflow-wrap: anywhere }
    .staff { display: flex; gap: 4mm; align-items: stretch; margin: 4mm 0 1mm; break-inside: avoid }
    .staff-note { width: 30mm; font-size: 8pt; line-height: 1.2; align-self: center }
    .identity { display: block; font-size: 6.5pt; color: #444; overflow-wrap: anywhere; margin-top: 0.5mm }
    .staff-box { border: 0.3mm solid #000; min-height: 11mm; padding: 0.6mm 1.2mm; font-size: 8pt; line-height: 1.2 }
    .narrow { flex: none; width: 40mm }
    .wide { flex: 1 }
    .note { margin: 3mm 0; padding: 1mm 0; break-inside: avoid }
    .copy { break-before: page; margin-top: 0 }
    .copy.short { break-before: auto; break-inside: avoid; margin-top: 6mm; padding-top: 3mm; border-top: 0.6mm solid #000 }
    .copy-head { display: flex; justify-content: space-between; align-items: center; gap: 4mm }
    .copy-head h2 { font-size: 1.4em }
    .letter { float: inline-end; font-size: 15pt; font-weight: bold; line-height: 1.4 }
    .after-copies { break-before: page }

    """
  }

  private var questions: String {
    """
    .question { margin-top: 4mm; padding-top: 2.5mm; border-top: 0.2mm solid #666; break-inside: avoid }
    .question.long { break-inside: auto }
    .question h2, .question h3 { display: flex; gap: 2.5mm }
    .number { flex: none; min-width: 6.5mm; text-align: end }
    .question > :not(h2):not(h3) { margin-inline-start: 9mm }
    .required { font-size: 0.75em; font-weight: normal; border: 0.2mm solid #000; border-radius: 1mm; padding: 0 1mm; white-space: nowrap }
    .hint, .how, .condition { margin-top: 0.8mm }
    .how { font-style: italic }
    .condition { font-weight: bold; border-inline-start: 1mm solid #000; padding-inline-start: 2mm; margin-bottom: 1mm }
    .easy .question { margin-top: 7mm; padding-top: 4mm }

    """
  }

  private var answers: String {
    """
    .tick { display: inline-flex; align-items: center; gap: 1mm; flex: none }
    .box { display: inline-block; width: var(--box); height: var(--box); border: 0.4mm solid #000; border-radius: 0.6mm; flex: none }
    .code { font-size: 7.5pt; line-height: 1; color: #444; min-width: 5mm; text-align: start }
    .easy .code { font-size: 9pt }
    .choices { margin-top: 2mm }
    .choices.two { columns: 2; column-gap: 7mm }
    .choices.three { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0 5mm }
    .option { display: flex; align-items: flex-start; gap: 1mm; padding: var(--gap) 0; break-inside: avoid }
    .option .label { flex: 1; padding-top: 0.6mm }
    .easy .option .label { padding-top: 0.9mm }
    .rule { display: block; border-bottom: 0.25mm solid #000; height: var(--rule); flex: 1 }
    .other .label { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 0 2mm }
    .other .rule { height: 6mm; min-width: 25mm }
    .alone { font-style: italic }
    .scale { display: flex; align-items: center; flex-wrap: wrap; gap: 2mm 4mm; margin-top: 3mm }
    .scale .steps { display: inline-flex; gap: 3mm }
    .end { max-width: 34mm; font-size: 0.9em; line-height: 1.2 }
    .with-missing { display: flex; align-items: flex-start; flex-wrap: wrap; gap: 2mm 10mm; margin-top: 2.5mm }
    .signs { display: inline-flex; align-items: flex-start }
    .sign-group { display: inline-flex; flex-direction: column }
    .sign-boxes { display: inline-flex }
    .sign { display: inline-block; width: var(--sign); height: calc(var(--sign) + 1.5mm); border: 0.35mm solid #000; margin-inline-start: -0.35mm }
    .sign-label { font-size: 7.5pt; line-height: 1.3; color: #333; text-align: center }
    .joint { padding: 1.2mm 1.5mm 0; font-weight: bold }
    .lines { margin-top: 1mm }
    .line { height: var(--rule); border-bottom: 0.25mm solid #333 }
    .field { display: flex; align-items: flex-end; gap: 2mm; margin-top: 1mm }
    .field-label, .field-note { font-size: 8.5pt; line-height: 1.2; color: #222 }
    .field-note { margin-top: 2mm }
    .figure, .photo { width: 90mm; max-width: 100% }
    .pair { display: flex; gap: 6mm }
    .half { flex: 1 }
    .ranking { display: flex; gap: 8mm; margin-top: 2.5mm }
    .places { flex: none }
    .places li { display: flex; align-items: center; gap: 2mm; margin-bottom: 2mm; font-weight: bold }
    .key { flex: 1; columns: 2; column-gap: 6mm; font-size: 0.9em; line-height: 1.3 }
    .key li { display: flex; gap: 1.5mm; break-inside: avoid; padding: 0.25mm 0 }
    .key .code { flex: none; width: 6mm; text-align: end; font-size: 1em; line-height: inherit; font-weight: bold; color: #000 }
    .grid { border-collapse: collapse; width: calc(100% - 9mm); margin-top: 2.5mm }
    .grid thead { display: table-header-group }
    .grid tr { break-inside: avoid }
    .grid th, .grid td { padding: 0.8mm 1mm; font-weight: normal; line-height: 1.2; vertical-align: middle }
    .grid thead th { font-size: 0.85em; vertical-align: bottom; text-align: center }
    .grid .end { max-width: none }
    .grid .low { text-align: start }
    .grid .high { text-align: end }
    .grid tbody th { text-align: start }
    .grid td { text-align: center; width: 12mm }
    .grid .code { min-width: 3.2mm }
    .grid .written { width: 45mm }
    .grid .missing { border-inline-start: 0.2mm solid #666; width: 15mm }
    .grid tbody tr { border-top: 0.15mm solid #888 }
    .grid thead tr:first-child td { width: auto }
    .grid.tight td { width: 7mm; padding: 0.8mm 0.2mm }
    .grid.tight .tick { flex-direction: column; gap: 0 }

    """
  }

  private var screen: String {
    """
    .advice { border: 0.3mm solid #555; border-radius: 1mm; padding: 3mm 5mm; margin: 0 0 8mm; font-size: 10.5pt; line-height: 1.4 }
    .advice ul { list-style: disc; padding-inline-start: 5mm }
    @media screen {
      body { max-width: 178mm; margin: 8mm auto; padding: 0 5mm }
    }
    @media print {
      .advice { display: none }
      a { text-decoration: none }
    }

    """
  }
}
