import EscapedMarkup

extension QRCode {
  /// The code as SVG with its quiet zone, black on white; `name` is what it is read out as.
  func drawing(name: String) -> Markup {
    let side = width + 2 * Self.quietZone
    return Markup(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "qr", "viewBox": "0 0 \(side) \(side)",
        "role": "img", "aria-label": name,
      ]
    ) {
      Markup("rect", ["width": "\(side)", "height": "\(side)", "fill": "#fff"])
      Markup("path", ["d": path, "fill": "#000"])
    }
  }
}
