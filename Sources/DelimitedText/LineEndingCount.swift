/// How often each line end closes a record at the beginning of a text.
struct LineEndingCount {
  private var counts: [LineEnding: Int] = [:]

  init(of text: Span<UInt8>, scanner given: RecordScanner) {
    var scanner = given
    var offset = 0
    while offset < min(text.count, DialectDetection.sampleLength) {
      let reading = scanner.read(text, from: offset)
      offset = reading.next
      switch (offset - reading.end, offset > reading.end ? text[reading.end] : 0) {
      case (2, _): counts[.crlf, default: 0] += 1
      case (1, .lineFeed): counts[.lf, default: 0] += 1
      case (1, _): counts[.cr, default: 0] += 1
      default: break
      }
    }
  }

  /// The commonest; LF where there is none.
  var commonest: LineEnding {
    LineEnding.allCases.reduce(.lf) { (counts[$1] ?? 0) > (counts[$0] ?? 0) ? $1 : $0 }
  }

  var isMixed: Bool { counts.count > 1 }
}
