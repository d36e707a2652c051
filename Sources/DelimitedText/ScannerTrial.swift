/// The scanner by itself, to be timed.
package enum ScannerTrial {
  /// Goes through a text of commas and double quotation marks and counts its cells.
  package static func cells(in bytes: [UInt8]) -> Int {
    var scanner = RecordScanner(delimiter: .comma, quote: .double, escape: .doubled)
    let text = bytes.span
    var reading = RecordScanner.Reading()
    var cells = 0
    var offset = 0
    while offset < text.count {
      scanner.read(text, from: offset, .none, into: &reading)
      cells += reading.cells.count
      offset = reading.next
    }
    return cells
  }
}
