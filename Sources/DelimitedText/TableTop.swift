/// Where a file's table may begin: below a line `sep=;`, or on the line that a person names.
struct TableTop {
  let start: Int
  /// From 1.
  let line: Int

  init(_ text: Span<UInt8>, below separator: SeparatorLine?, _ options: ReadingOptions) {
    var start = separator?.end ?? 0
    var line = separator == nil ? 1 : 2
    while let wanted = options.headerLine, line < wanted, start < text.count {
      let byte = text[start]
      start += 1
      guard byte.endsLine else { continue }
      if byte == .carriageReturn, start < text.count, text[start] == .lineFeed { start += 1 }
      line += 1
    }
    self.start = start
    self.line = line
  }
}
