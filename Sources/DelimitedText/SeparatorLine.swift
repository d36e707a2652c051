/// The first line `sep=;` by which Excel is told the delimiter of a file.
struct SeparatorLine {
  let delimiter: Delimiter
  /// Where the next line begins.
  let end: Int

  /// The line, if the text begins with one.
  init?(_ text: Span<UInt8>) {
    var line: [UInt8] = []
    var index = 0
    while index < min(text.count, 12), !text[index].endsLine {
      line.append(text[index])
      index += 1
    }
    if line.first == .quotationMark, line.last == .quotationMark, line.count > 2 {
      line = Array(line.dropFirst().dropLast())
    }
    let words = String(decoding: line, as: UTF8.self)
    guard words.lowercased().hasPrefix("sep="),
      let delimiter = Delimiter.allCases.first(where: {
        $0 != .none && $0.text == words.dropFirst(4)
      })
    else { return nil }
    if index < text.count, text[index] == .carriageReturn { index += 1 }
    if index < text.count, text[index] == .lineFeed { index += 1 }
    self.delimiter = delimiter
    end = index
  }
}
